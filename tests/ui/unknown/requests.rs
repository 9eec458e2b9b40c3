//! Values that messages which ask for something do not take: links, codes, numbers out of their range, white space, fields of others.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(CtaUrl { to: "+1 650 555 1234", body: "Dates", display_text: "See ", url: "luigi.example" });
    let _ = message!(CtaUrl { to: "+1 650 555 1234", body: "Dates", display_text: " See", url: "tel:+16505551234" });
    let _ = message!(CtaUrl { to: "+1 650 555 1234", body: "Dates", display_text: "See", url: "https://luigi.example/my dates" });
    let _ = message!(CtaUrl { to: "+1 650 555 1234", body: "Dates", text: "See", link: "https://luigi.example" });
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        header: Image { link: "https://luigi.example/oven.jpg" },
        body: "Please pay.",
        display_text: "Pay now",
        url: "https://pay.example/17",
        payment_link_preview: true,
    });
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        header: Audio { link: "https://luigi.example/oven.ogg" },
        body: "Dates",
        display_text: "See",
        url: "https://luigi.example",
    });
    let _ = message!(LocationRequest { to: "+1 650 555 1234", header: "Delivery", body: "Where to?", footer: "Luigi's" });
    let _ = message!(AddressMessage { to: "+65 6123 4567", body: "Where to?", country: "SG" });
    let _ = message!(AddressMessage { to: "+91 98765 43210", body: "Where to?", country: "India" });
    let _ = message!(AddressMessage {
        to: "+91 98765 43210",
        body: "Where to?",
        country: "IN",
        values: Values { phone_number: "0123", pin_code: "400063" },
        saved_addresses: [SavedAddress { id: " home", value: Values { phone_number: "call me" } }],
    });
    let _ = message!(VoiceCall { to: "+1 650 555 1234", body: "Talk?", display_text: "Call ", ttl_minutes: 0, payload: " x" });
    let _ = message!(VoiceCall { to: "+1 650 555 1234", body: "Talk?", ttl_minutes: 43_201 });
    let _ = message!(VoiceCall { to: "+1 650 555 1234", body: "Talk?", ttl_minutes: 1.5 });
    let _ = message!(CallPermissionRequest { to: "+1 650 555 1234", header: "Calls", body: "May we call?", footer: "Luigi's" });
    let _ = message!(RequestContactInfo { to: "+1 650 555 1234", body: "Your number?", display_text: "Share" });
    let _ = message!(Pin { group: "Y2FwaV9ncm91cA", message_id: "wamid 1", expiration_days: 0 });
    let _ = message!(Pin { group: "Y2FwaV9ncm91cA", message_id: "wamid.1", expiration_days: 31 });
    let _ = message!(Unpin { group: "Y2FwaV9ncm91cA", message_id: "wamid\t1", expiration_days: 1 });
}
