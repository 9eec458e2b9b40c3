//! Messages that ask for something go to people, and those about the top of a group go to that.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(CtaUrl { group: "Y2FwaV9ncm91cA", body: "Dates", display_text: "See", url: "https://luigi.example" });
    let _ = message!(LocationRequest { group: "Y2FwaV9ncm91cA", body: "Where to?" });
    let _ = message!(AddressMessage { group: "Y2FwaV9ncm91cA", body: "Where to?", country: "IN" });
    let _ = message!(VoiceCall { group: "Y2FwaV9ncm91cA", body: "Talk?" });
    let _ = message!(CallPermissionRequest { group: "Y2FwaV9ncm91cA" });
    let _ = message!(RequestContactInfo { group: "Y2FwaV9ncm91cA", body: "Your number?" });
    let _ = message!(Pin { to: "+1 650 555 1234", message_id: "wamid.1", expiration_days: 7 });
    let _ = message!(Pin { recipient: "US.13491208655302741918", message_id: "wamid.1", expiration_days: 7 });
    let _ = message!(Unpin { to: "+1 650 555 1234", message_id: "wamid.1" });
    let _ = message!(Unpin { message_id: "wamid.1" });
}
