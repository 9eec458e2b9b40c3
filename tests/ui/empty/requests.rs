//! Messages that ask for something, with empty texts and structs.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(CtaUrl { to: "+1 650 555 1234", header: "", body: "", footer: "", display_text: "", url: "" });
    let _ = message!(LocationRequest { to: "+1 650 555 1234", body: "" });
    let _ = message!(AddressMessage { to: "+91 98765 43210", body: "", country: "" });
    let _ = message!(AddressMessage {
        to: "+91 98765 43210",
        body: "Where to?",
        country: "IN",
        values: Values {},
        saved_addresses: [SavedAddress { id: "", value: Values {} }],
        validation_errors: ValidationErrors {},
    });
    let _ = message!(AddressMessage {
        to: "+91 98765 43210",
        body: "Where to?",
        country: "IN",
        values: Values { city: "" },
        validation_errors: ValidationErrors {
            name: "",
            phone_number: "",
            in_pin_code: "",
            house_number: "",
            floor_number: "",
            tower_number: "",
            building_name: "",
            address: "",
            landmark_area: "",
            city: "",
            state: "",
        },
    });
    let _ = message!(VoiceCall { to: "+1 650 555 1234", body: "", display_text: "", payload: "" });
    let _ = message!(CallPermissionRequest { to: "+1 650 555 1234", body: "" });
    let _ = message!(RequestContactInfo { to: "+1 650 555 1234", body: "" });
    let _ = message!(Pin { group: "Y2FwaV9ncm91cA", message_id: "", expiration_days: 1 });
    let _ = message!(Unpin { group: "Y2FwaV9ncm91cA", message_id: "" });
}
