//! Messages that ask for something, without the fields that they need.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(CtaUrl { to: "+1 650 555 1234", header: "Workshops", footer: "Luigi's" });
    let _ = message!(LocationRequest { to: "+1 650 555 1234" });
    let _ = message!(AddressMessage { to: "+91 98765 43210", saved_addresses: [SavedAddress {}] });
    let _ = message!(AddressMessage {
        to: "+91 98765 43210",
        body: "Where to?",
        country: "IN",
        validation_errors: ValidationErrors { in_pin_code: "We could not find this PIN code." },
    });
    let _ = message!(VoiceCall { to: "+1 650 555 1234", display_text: "Call Luigi" });
    let _ = message!(RequestContactInfo { recipient: "US.13491208655302741918" });
    let _ = message!(Pin { group: "Y2FwaV9ncm91cA" });
    let _ = message!(Pin { group: "Y2FwaV9ncm91cA", message_id: "wamid.1" });
    let _ = message!(Unpin { group: "Y2FwaV9ncm91cA" });
}
