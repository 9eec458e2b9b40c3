//! Messages that ask for something, and those about the top of a group, of constants and of what comes at run time.

use whatsapp_dsl::{Link, Message, PhoneNumber, message, try_message};

#[track_caller]
fn check(message: &Message, part: &str) {
    let json = message.to_json();
    assert!(json.contains(part), "{json}");
    assert_eq!(Message::from_json(&json).as_ref(), Ok(message));
}

const DAYS: u8 = 30;
const MINUTES: i64 = 43_200;
static ADDRESS: Message = message!(AddressMessage {
    to: "+91 98765 43210",
    body: "Where shall we deliver?",
    country: "IN",
    values: Values { name: "Asha", phone_number: "+91 98765 43210", in_pin_code: "666666", building_name: "" },
    saved_addresses: [
        SavedAddress { id: "home", value: Values { city: "Mumbai" } },
        SavedAddress { id: "work", value: Values { city: "Pune", floor_number: const { "" } } },
    ],
    validation_errors: ValidationErrors { in_pin_code: "We could not find this PIN code." },
});

fn ask(phone: &PhoneNumber, page: &Link, is_payment: bool, minutes: Option<i64>, cities: &[&str]) {
    check(
        &message!(CtaUrl { to: phone, body: "Pay.", display_text: "Pay now", url: page, payment_link_preview: is_payment }),
        r#"{"display_text":"Pay now","url":"https://pay.example/17","payment_link_preview":true}"#,
    );
    let call =
        try_message!(VoiceCall { to: phone, body: "Talk?", display_text: truncate("Call Luigi, who is right here"), ttl_minutes: minutes });
    check(&call.expect("a call"), r#"{"display_text":"Call Luigi, who is…","ttl_minutes":10}"#);
    let form = try_message!(AddressMessage {
        to: phone,
        body: "Where to?",
        country: "IN",
        saved_addresses: [for city in cities {
            SavedAddress { id: *city, value: Values { city: *city } }
        }],
    });
    check(&form.expect("a form"), r#"{"country":"IN","saved_addresses":[{"id":"Pune","value":{"city":"Pune"}}]}"#);
}

fn main() {
    check(&ADDRESS, r#""building_name":"""#);
    check(&ADDRESS, r#"{"id":"work","value":{"floor_number":"","city":"Pune"}}"#);
    check(&message!(VoiceCall { to: "+91 98765 43210", body: "Talk?", ttl_minutes: MINUTES }), r#"{"ttl_minutes":43200}"#);
    check(&message!(CallPermissionRequest { to: "+91 98765 43210" }), r#"{"type":"call_permission_request","action""#);
    check(
        &message!(RequestContactInfo { recipient: "US.13491208655302741918", body: "Your number?" }),
        r#""recipient":"US.13491208655302741918""#,
    );
    check(&message!(Pin { group: "Y2FwaV9ncm91cDox", message_id: "wamid.1", expiration_days: DAYS }), r#""expiration_days":30"#);
    let (phone, page) = ("+91 98765 43210".parse().expect("a phone"), "https://pay.example/17".parse().expect("a link"));
    ask(&phone, &page, true, Some(10), &["Pune"]);
}
