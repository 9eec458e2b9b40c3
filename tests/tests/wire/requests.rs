//! Messages that ask for something, and those about the top of a group.

use whatsapp_dsl::address_message::{SavedAddress, ValidationErrors, Values};
use whatsapp_dsl::header::{Document, Image};
use whatsapp_dsl::{
    AddressMessage, CallPermissionRequest, CtaUrl, LocationRequest, Message, Pin, RequestContactInfo, Unpin, VoiceCall, message,
};

use crate::{check, interactive, one_line, read_as, refused};

/// A message about the top of a group.
fn to_group(pin: &str) -> String {
    one_line(&format!(
        r#"{{"messaging_product":"whatsapp","recipient_type":"group","to":"Y2FwaV9ncm91cDoxOTUwNTU1","type":"pin","pin":{{{pin}}}}}"#
    ))
}

#[test]
fn cta_url() {
    check(
        &interactive(
            "cta_url",
            r#""header":{"type":"image","image":{"link":"https://www.luckyshrub.com/assets/lucky-shrub-banner-logo-v1.png"}},
            "body":{"text":"Tap the button below to see available dates."},
            "footer":{"text":"Dates subject to change."},
            "action":{"name":"cta_url","parameters":{"display_text":"See Dates","url":"https://www.luckyshrub.com?clickID=kqDGWd24"}}"#,
        ),
        &message!(CtaUrl {
            to: "+1 650 555 1234",
            url: "https://www.luckyshrub.com?clickID=kqDGWd24",
            display_text: "See Dates",
            footer: "Dates subject to change.",
            body: "Tap the button below to see available dates.",
            header: Image { link: "https://www.luckyshrub.com/assets/lucky-shrub-banner-logo-v1.png" },
        }),
        CtaUrl::builder()
            .to("+1 650 555 1234")
            .header(Image::builder().link("https://www.luckyshrub.com/assets/lucky-shrub-banner-logo-v1.png"))
            .body("Tap the button below to see available dates.")
            .footer("Dates subject to change.")
            .display_text("See Dates")
            .url("https://www.luckyshrub.com?clickID=kqDGWd24")
            .build(),
    );
    check(
        &interactive(
            "cta_url",
            r#""header":{"type":"document","document":{"id":"1","filename":"invoice.pdf"}},"body":{"text":"Please pay."},
            "action":{"name":"cta_url","parameters":{"display_text":"Pay now","url":"https://pay.example/17","payment_link_preview":false}}"#,
        ),
        &message!(CtaUrl {
            to: "+1 650 555 1234",
            header: Document { id: "1", filename: "invoice.pdf" },
            body: "Please pay.",
            display_text: "Pay now",
            url: "https://pay.example/17",
            payment_link_preview: false,
        }),
        CtaUrl::builder()
            .to("+1 650 555 1234")
            .header(Document::builder().id("1").filename("invoice.pdf"))
            .body("Please pay.")
            .display_text("Pay now")
            .url("https://pay.example/17")
            .payment_link_preview(false)
            .build(),
    );
}

#[test]
fn location_request() {
    check(
        &interactive("location_request_message", r#""body":{"text":"Share your *location*."},"action":{"name":"send_location"}"#),
        &message!(LocationRequest { to: "+1 650 555 1234", body: "Share your *location*." }),
        LocationRequest::builder().to("+1 650 555 1234").body("Share your *location*.").build(),
    );
}

#[test]
fn voice_call() {
    check(
        &interactive(
            "voice_call",
            r#""body":{"text":"You can call us on WhatsApp now for faster service!"},
            "action":{"name":"voice_call","parameters":{"display_text":"Call on WhatsApp","ttl_minutes":100,"payload":"payload data"}}"#,
        ),
        &message!(VoiceCall {
            to: "+1 650 555 1234",
            body: "You can call us on WhatsApp now for faster service!",
            display_text: "Call on WhatsApp",
            ttl_minutes: 100,
            payload: "payload data",
        }),
        VoiceCall::builder()
            .to("+1 650 555 1234")
            .body("You can call us on WhatsApp now for faster service!")
            .display_text("Call on WhatsApp")
            .ttl_minutes(100)
            .payload("payload data")
            .build(),
    );
    let least = interactive("voice_call", r#""body":{"text":"Talk?"},"action":{"name":"voice_call"}"#);
    check(
        &least,
        &message!(VoiceCall { to: "+1 650 555 1234", body: "Talk?" }),
        VoiceCall::builder().to("+1 650 555 1234").body("Talk?").build(),
    );
    read_as(&interactive("voice_call", r#""body":{"text":"Talk?"},"action":{"name":"voice_call","parameters":{}}"#), &least);
}

#[test]
fn call_permission_request() {
    check(
        &interactive(
            "call_permission_request",
            r#""body":{"text":"We would like to call you to help support your query on Order No: ON-12853."},
            "action":{"name":"call_permission_request"}"#,
        ),
        &message!(CallPermissionRequest {
            to: "+1 650 555 1234",
            body: "We would like to call you to help support your query on Order No: ON-12853.",
        }),
        CallPermissionRequest::builder()
            .to("+1 650 555 1234")
            .body("We would like to call you to help support your query on Order No: ON-12853.")
            .build(),
    );
    check(
        &interactive("call_permission_request", r#""action":{"name":"call_permission_request"}"#),
        &message!(CallPermissionRequest { to: "+1 650 555 1234" }),
        CallPermissionRequest::builder().to("+1 650 555 1234").build(),
    );
}

#[test]
fn request_contact_info() {
    check(
        r#"{"messaging_product":"whatsapp","recipient_type":"individual","recipient":"US.13491208655302741918","type":"interactive",
            "interactive":{"type":"request_contact_info","body":{"text":"Please share your phone number so we can call you back."},
            "action":{"name":"request_contact_info"}}}"#,
        &message!(RequestContactInfo {
            recipient: "US.13491208655302741918",
            body: "Please share your phone number so we can call you back.",
        }),
        RequestContactInfo::builder()
            .recipient("US.13491208655302741918")
            .body("Please share your phone number so we can call you back.")
            .build(),
    );
}

#[test]
fn pin_and_unpin() {
    check(
        &to_group(r#""type":"pin","message_id":"wamid.HBgLMTY0NjcwNDM1OTUVAgAS","expiration_days":4"#),
        &message!(Pin { group: "Y2FwaV9ncm91cDoxOTUwNTU1", message_id: "wamid.HBgLMTY0NjcwNDM1OTUVAgAS", expiration_days: 4 }),
        Pin::builder().group("Y2FwaV9ncm91cDoxOTUwNTU1").message_id("wamid.HBgLMTY0NjcwNDM1OTUVAgAS").expiration_days(4).build(),
    );
    let unpin = to_group(r#""type":"unpin","message_id":"wamid.1""#);
    check(
        &unpin,
        &message!(Unpin { group: "Y2FwaV9ncm91cDoxOTUwNTU1", message_id: "wamid.1" }),
        Unpin::builder().group("Y2FwaV9ncm91cDoxOTUwNTU1").message_id("wamid.1").build(),
    );
    // The syntax that Meta gives for both has the days, which say nothing here.
    read_as(&to_group(r#""type":"unpin","message_id":"wamid.1","expiration_days":4"#), &unpin);
}

#[test]
fn a_message_about_the_top_of_a_group_says_what_it_does() {
    assert_eq!(
        refused(&to_group(r#""type":"pinn","message_id":"wamid.1""#)),
        [r#"pin.type: type is "pinn", did you mean "pin"? This version reads `pin`, `unpin` [message_type]"#]
    );
    assert_eq!(
        refused(&to_group(r#""message_id":"wamid.1""#)),
        ["pin.type: type is missing; it must be one of `pin` or `unpin` [message_type, error 131008]"]
    );
}

#[test]
fn address_message() {
    check(
        &interactive(
            "address_message",
            r#""body":{"text":"Tell us what address you’d like this order delivered to."},
            "action":{"name":"address_message","parameters":{"country":"IN",
                "values":{"name":"Asha","phone_number":"+919876543210","in_pin_code":"666666","address":"Some other location","city":"Delhi"},
                "saved_addresses":[{"id":"address1","value":{"name":"Asha","phone_number":"+919876543210","in_pin_code":"400063",
                    "floor_number":"8","building_name":"","address":"Wing A, IB Patel Rd","landmark_area":"Goregaon","city":"Mumbai"}}],
                "validation_errors":{"in_pin_code":"We could not locate this pin code."}}}"#,
        ),
        &message!(AddressMessage {
            to: "+1 650 555 1234",
            body: "Tell us what address you’d like this order delivered to.",
            country: "IN",
            values: Values {
                city: "Delhi",
                address: "Some other location",
                in_pin_code: "666666",
                phone_number: "+919876543210",
                name: "Asha",
            },
            saved_addresses: [SavedAddress {
                id: "address1",
                value: Values {
                    name: "Asha",
                    phone_number: "+919876543210",
                    in_pin_code: "400063",
                    floor_number: "8",
                    building_name: "",
                    address: "Wing A, IB Patel Rd",
                    landmark_area: "Goregaon",
                    city: "Mumbai",
                },
            }],
            validation_errors: ValidationErrors { in_pin_code: "We could not locate this pin code." },
        }),
        AddressMessage::builder()
            .to("+1 650 555 1234")
            .body("Tell us what address you’d like this order delivered to.")
            .country("IN")
            .values(
                Values::builder()
                    .name("Asha")
                    .phone_number("+919876543210")
                    .in_pin_code("666666")
                    .address("Some other location")
                    .city("Delhi"),
            )
            .saved_addresses([SavedAddress::builder().id("address1").value(
                Values::builder()
                    .name("Asha")
                    .phone_number("+919876543210")
                    .in_pin_code("400063")
                    .floor_number("8")
                    .building_name("")
                    .address("Wing A, IB Patel Rd")
                    .landmark_area("Goregaon")
                    .city("Mumbai"),
            )])
            .validation_errors(ValidationErrors::builder().in_pin_code("We could not locate this pin code."))
            .build(),
    );
    let least =
        interactive("address_message", r#""body":{"text":"Where to?"},"action":{"name":"address_message","parameters":{"country":"IN"}}"#);
    check(
        &least,
        &message!(AddressMessage { to: "+1 650 555 1234", body: "Where to?", country: "IN" }),
        AddressMessage::builder().to("+1 650 555 1234").body("Where to?").country("IN").build(),
    );
    let empty = r#""body":{"text":"Where to?"},"action":{"name":"address_message","parameters":{"country":"IN","saved_addresses":[]}}"#;
    read_as(&interactive("address_message", empty), &least);
}

#[test]
fn members_of_others_are_refused() {
    for (kind, rest, path) in [
        (
            "location_request_message",
            r#""body":{"text":"Where?"},"footer":{"text":"Soon"},"action":{"name":"send_location"}"#,
            "interactive.footer",
        ),
        (
            "call_permission_request",
            r#""header":{"type":"text","text":"Calls"},"action":{"name":"call_permission_request"}"#,
            "interactive.header",
        ),
        (
            "voice_call",
            r#""body":{"text":"Talk?"},"action":{"name":"voice_call","parameters":{"url":"https://luigi.example"}}"#,
            "interactive.action.parameters.url",
        ),
        ("voice_call", r#""body":{"text":"Talk?"},"action":{"name":"call"}"#, "interactive.action.name"),
        (
            "address_message",
            r#""body":{"text":"Where?"},"action":{"name":"address_message","parameters":{"country":"IN","values":{"pin_code":"1"}}}"#,
            "interactive.action.parameters.values.pin_code",
        ),
    ] {
        let invalid = Message::from_json(&interactive(kind, rest)).expect_err("refused");
        assert_eq!(invalid.violations()[0].path(), path, "{invalid}");
    }
}
