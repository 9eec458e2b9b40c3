//! Messages that ask for something, and those about the top of a group, with all of their fields.

use serde_json::{Value, json};
use whatsapp_dsl::{Link, Message, PhoneNumber, message, try_message};

fn check(message: &Message, to: &Value, content: &Value) {
    let written: Value = serde_json::from_str(&message.to_json()).expect("what is written is JSON");
    let mut wanted = json!({ "messaging_product": "whatsapp" });
    for part in [to, content] {
        for (name, value) in part.as_object().expect("an object") {
            wanted[name] = value.clone();
        }
    }
    assert_eq!(written, wanted);
    assert_eq!(Message::from_json(&message.to_json()).as_ref(), Ok(message));
}

fn to_phone(message: &Message, content: &Value) {
    let content = json!({ "type": "interactive", "interactive": content });
    check(message, &json!({ "recipient_type": "individual", "to": "919876543210" }), &content);
}

fn to_group(message: &Message, content: &Value) {
    check(message, &json!({ "recipient_type": "group", "to": "Y2FwaV9ncm91cDox" }), &json!({ "type": "pin", "pin": content }));
}

const DAYS: u8 = 30;
const MINUTES: i64 = 43_200;
static DATES: Message = message!(CtaUrl {
    to: "+91 98765 43210",
    header: Video { id: "1013859600285441" },
    body: "We bake with you on Sundays.",
    footer: "Luigi's",
    display_text: "See all of the dates",
    url: "https://luigi.example/dates?from=chat",
});
static ADDRESS: Message = message!(AddressMessage {
    to: "+91 98765 43210",
    body: "Where shall we deliver?",
    country: "IN",
    values: Values {
        name: "Asha",
        phone_number: "+91 98765 43210",
        in_pin_code: "666666",
        house_number: "8",
        floor_number: "2",
        tower_number: "A",
        building_name: "",
        address: "IB Patel Rd",
        landmark_area: "Goregaon",
        city: "Mumbai",
        state: "Maharashtra",
    },
    saved_addresses: [
        SavedAddress { id: "home", value: Values { city: "Mumbai" } },
        SavedAddress { id: "work", value: Values { city: "Pune", floor_number: const { "" } } },
    ],
    validation_errors: ValidationErrors { in_pin_code: "We could not find this PIN code." },
});

fn ask(phone: &PhoneNumber, page: &Link, is_payment: bool, minutes: Option<i64>, cities: &[&str]) {
    to_phone(
        &message!(CtaUrl { to: phone, body: "Pay.", display_text: "Pay now", url: page, payment_link_preview: is_payment }),
        &json!({
            "type": "cta_url",
            "body": { "text": "Pay." },
            "action": { "name": "cta_url", "parameters": { "display_text": "Pay now", "url": "https://pay.example/17", "payment_link_preview": true } },
        }),
    );
    let call =
        try_message!(VoiceCall { to: phone, body: "Talk?", display_text: truncate("Call Luigi, who is right here"), ttl_minutes: minutes });
    to_phone(
        &call.expect("a call"),
        &json!({
            "type": "voice_call",
            "body": { "text": "Talk?" },
            "action": { "name": "voice_call", "parameters": { "display_text": "Call Luigi, who is…", "ttl_minutes": 10 } },
        }),
    );
    let form = try_message!(AddressMessage {
        to: phone,
        body: "Where to?",
        country: "IN",
        saved_addresses: [for city in cities {
            SavedAddress { id: *city, value: Values { city: *city } }
        }],
    });
    to_phone(
        &form.expect("a form"),
        &json!({
            "type": "address_message",
            "body": { "text": "Where to?" },
            "action": { "name": "address_message", "parameters": {
                "country": "IN",
                "saved_addresses": [{ "id": "Pune", "value": { "city": "Pune" } }],
            } },
        }),
    );
}

fn main() {
    to_phone(
        &DATES,
        &json!({
            "type": "cta_url",
            "header": { "type": "video", "video": { "id": "1013859600285441" } },
            "body": { "text": "We bake with you on Sundays." },
            "footer": { "text": "Luigi's" },
            "action": { "name": "cta_url", "parameters": { "display_text": "See all of the dates", "url": "https://luigi.example/dates?from=chat" } },
        }),
    );
    to_phone(
        &message!(LocationRequest { to: "+91 98765 43210", body: "Where to?" }),
        &json!({ "type": "location_request_message", "body": { "text": "Where to?" }, "action": { "name": "send_location" } }),
    );
    to_phone(
        &ADDRESS,
        &json!({
            "type": "address_message",
            "body": { "text": "Where shall we deliver?" },
            "action": { "name": "address_message", "parameters": {
                "country": "IN",
                "values": {
                    "name": "Asha",
                    "phone_number": "+91 98765 43210",
                    "in_pin_code": "666666",
                    "house_number": "8",
                    "floor_number": "2",
                    "tower_number": "A",
                    "building_name": "",
                    "address": "IB Patel Rd",
                    "landmark_area": "Goregaon",
                    "city": "Mumbai",
                    "state": "Maharashtra",
                },
                "saved_addresses": [
                    { "id": "home", "value": { "city": "Mumbai" } },
                    { "id": "work", "value": { "floor_number": "", "city": "Pune" } },
                ],
                "validation_errors": { "in_pin_code": "We could not find this PIN code." },
            } },
        }),
    );
    to_phone(
        &message!(VoiceCall { to: "+91 98765 43210", body: "Talk?", display_text: "Call Luigi", ttl_minutes: MINUTES, payload: "table 4" }),
        &json!({
            "type": "voice_call",
            "body": { "text": "Talk?" },
            "action": { "name": "voice_call", "parameters": { "display_text": "Call Luigi", "ttl_minutes": 43200, "payload": "table 4" } },
        }),
    );
    to_phone(
        &message!(VoiceCall { to: "+91 98765 43210", body: "Talk?" }),
        &json!({ "type": "voice_call", "body": { "text": "Talk?" }, "action": { "name": "voice_call" } }),
    );
    to_phone(
        &message!(CallPermissionRequest { to: "+91 98765 43210", body: "May we call?" }),
        &json!({ "type": "call_permission_request", "body": { "text": "May we call?" }, "action": { "name": "call_permission_request" } }),
    );
    to_phone(
        &message!(CallPermissionRequest { to: "+91 98765 43210" }),
        &json!({ "type": "call_permission_request", "action": { "name": "call_permission_request" } }),
    );
    check(
        &message!(RequestContactInfo { recipient: "US.13491208655302741918", body: "Your number?" }),
        &json!({ "recipient_type": "individual", "recipient": "US.13491208655302741918" }),
        &json!({ "type": "interactive", "interactive": {
            "type": "request_contact_info",
            "body": { "text": "Your number?" },
            "action": { "name": "request_contact_info" },
        } }),
    );
    to_group(
        &message!(Pin { group: "Y2FwaV9ncm91cDox", message_id: "wamid.1", expiration_days: DAYS }),
        &json!({ "type": "pin", "message_id": "wamid.1", "expiration_days": 30 }),
    );
    to_group(&message!(Unpin { group: "Y2FwaV9ncm91cDox", message_id: "wamid.1" }), &json!({ "type": "unpin", "message_id": "wamid.1" }));
    let (phone, page) = ("+91 98765 43210".parse().expect("a phone"), "https://pay.example/17".parse().expect("a link"));
    ask(&phone, &page, true, Some(10), &["Pune"]);
}
