//! The rules of messages that ask for something, and of those about the top of a group.

use serde_json::json;
use whatsapp_dsl::address_message::{SavedAddress, ValidationErrors, Values};
use whatsapp_dsl::header::Image;
use whatsapp_dsl::{
    AddressMessage, AddressMessageBuilder, CallPermissionRequest, CtaUrl, CtaUrlBuilder, GroupId, Invalid, LocationRequest, Message, Pin,
    PinBuilder, RequestContactInfo, Unpin, UnpinBuilder, VoiceCall, VoiceCallBuilder, message, try_message,
};

use crate::{LEFT_OUT, broken, broken_json, long, missing, texts};

const TO: &str = "+1 650 555 1234";
const BODY: &str = "interactive.body.text";
const PARAMETERS: &str = "interactive.action.parameters";

/// The rules of a body that must be there.
#[track_caller]
fn body(valid: &Message, rule: &str, build: impl Fn(Option<&str>) -> Result<Message, Invalid>) {
    texts(valid, &format!("{rule}_body"), BODY, |text| build(Some(text)), &[("empty", ""), ("length", &long(1025))]);
    missing(valid, &format!("{rule}_body"), BODY, build(None));
    assert!(build(Some(&long(1024))).is_ok());
}

fn dates() -> CtaUrlBuilder {
    CtaUrl::builder().to(TO).body("Dates").footer("Soon").display_text("See").url("https://luigi.example")
}

#[test]
fn cta_url() {
    let valid = dates().header("Luigi's").build().expect("a button");
    body(&valid, "cta_url", |text| {
        CtaUrl::builder().to(TO).header("Luigi's").body(text).footer("Soon").display_text("See").url("https://luigi.example").build()
    });
    let wrong = [(LEFT_OUT, ""), ("length", &*long(61))];
    texts(&valid, "cta_url_footer", "interactive.footer.text", |text| dates().header("Luigi's").footer(text).build(), &wrong);
    let wrong = [(LEFT_OUT, ""), ("length", &*long(61))];
    texts(&valid, "header_text", "interactive.header.text", |text| dates().header(text).build(), &wrong);
    let wrong = [("empty", ""), ("length", &*long(21)), ("outer_space", " See"), ("outer_space", "See\n")];
    texts(&valid, "cta_url_display_text", &format!("{PARAMETERS}.display_text"), |text| dates().display_text(text).build(), &wrong);
    let wrong = [("empty", ""), ("format", "luigi.example"), ("format", "mailto:luigi@luigi.example"), ("format", "https://a b.example")];
    texts(&valid, "cta_url_url", &format!("{PARAMETERS}.url"), |url| dates().url(url).build(), &wrong);
    let bare = || CtaUrl::builder().to(TO).body("Dates");
    missing(&valid, "cta_url_display_text", &format!("{PARAMETERS}.display_text"), bare().url("https://luigi.example").build());
    missing(&valid, "cta_url_url", &format!("{PARAMETERS}.url"), bare().display_text("See").build());
}

#[test]
fn the_preview_of_a_payment_takes_the_place_of_the_header() {
    let paid = |is_payment: bool| dates().header(Image::builder().id("1")).payment_link_preview(is_payment);
    let mut json = serde_json::to_value(paid(false).build().expect("no preview")).expect("JSON");
    json["interactive"]["action"]["parameters"]["payment_link_preview"] = true.into();
    broken_json(paid(true).build(), &json, "cta_url_payment_link_header", "interactive.header");
    assert!(dates().payment_link_preview(true).build().is_ok());
    let ask = |is_payment: bool, header: Option<&str>| {
        let url = "https://pay.example/17";
        try_message!(CtaUrl { to: TO, header, body: "Pay.", display_text: "Pay", url, payment_link_preview: is_payment })
    };
    assert!(ask(true, None).is_ok() && ask(false, Some("Your order")).is_ok());
    let invalid = ask(true, Some("Your order")).expect_err("both");
    assert_eq!(invalid.violations()[0].rule(), "cta_url_payment_link_header");
}

#[test]
fn questions() {
    let valid = message!(LocationRequest { to: "+1 650 555 1234", body: "Where to?" });
    body(&valid, "location_request", |text| LocationRequest::builder().to(TO).body(text).build());
    let valid = message!(RequestContactInfo { to: "+1 650 555 1234", body: "Your number?" });
    body(&valid, "request_contact_info", |text| RequestContactInfo::builder().to(TO).body(text).build());
    let valid = message!(CallPermissionRequest { to: "+1 650 555 1234", body: "May we call?" });
    let wrong = [(LEFT_OUT, ""), ("length", &*long(1025))];
    let permission = |text: &str| CallPermissionRequest::builder().to(TO).body(text).build();
    texts(&valid, "call_permission_request_body", BODY, permission, &wrong);
    assert!(permission(&long(1024)).is_ok());
}

fn call() -> VoiceCallBuilder {
    VoiceCall::builder().to(TO).body("Talk?").display_text("Call").ttl_minutes(10).payload("x")
}

#[test]
fn voice_call() {
    let valid = call().build().expect("a call");
    body(&valid, "voice_call", |text| VoiceCall::builder().to(TO).body(text).display_text("Call").ttl_minutes(10).payload("x").build());
    let wrong = [(LEFT_OUT, ""), ("length", &*long(21)), ("outer_space", "Call ")];
    texts(&valid, "voice_call_display_text", &format!("{PARAMETERS}.display_text"), |text| call().display_text(text).build(), &wrong);
    let wrong = [(LEFT_OUT, ""), ("length", &*long(513)), ("outer_space", "\tx")];
    texts(&valid, "voice_call_payload", &format!("{PARAMETERS}.payload"), |text| call().payload(text).build(), &wrong);
    for minutes in [i64::MIN, -1, 0, 43_201, i64::MAX] {
        let path = format!("{PARAMETERS}.ttl_minutes");
        broken(&valid, call().ttl_minutes(minutes).build(), "voice_call_ttl_minutes_range", &path, minutes.into());
    }
    assert!(call().ttl_minutes(1).build().is_ok() && call().ttl_minutes(43_200).payload(long(512)).build().is_ok());
}

fn form() -> AddressMessageBuilder {
    let home = Values::builder().phone_number("+91 98765 43210").in_pin_code("400063").city("Mumbai");
    AddressMessage::builder()
        .to(TO)
        .body("Where to?")
        .country("IN")
        .values(Values::builder().name("Asha").phone_number("9876543210").in_pin_code("666666"))
        .saved_addresses([SavedAddress::builder().id("home").value(home)])
        .validation_errors(ValidationErrors::builder().in_pin_code("We could not find this PIN code."))
}

/// The message with other values, or with another saved address.
fn with_values(values: impl Into<Values>) -> Result<Message, Invalid> {
    form().values(values.into()).build()
}

#[test]
fn address_message() {
    let valid = form().build().expect("a form");
    body(&valid, "address_message", |text| {
        let values = Values::builder().name("Asha").phone_number("9876543210").in_pin_code("666666");
        AddressMessage::builder().to(TO).body(text).country("IN").values(values).build()
    });
    let country = |code: &str| form().country(code).build();
    let wrong = [("empty", ""), ("format", "SG"), ("format", "IND"), ("format", "India")];
    texts(&valid, "address_message_country", &format!("{PARAMETERS}.country"), country, &wrong);
    missing(
        &valid,
        "address_message_country",
        &format!("{PARAMETERS}.country"),
        AddressMessage::builder().to(TO).body("Where to?").build(),
    );
    let values = format!("{PARAMETERS}.values");
    let pin = |code: &str| with_values(Values::builder().in_pin_code(code));
    texts(&valid, "address_values_in_pin_code", &format!("{values}.in_pin_code"), pin, &[("length", "4000063")]);
    let phone = |number: &str| with_values(Values::builder().phone_number(number));
    texts(&valid, "address_values_phone_number", &format!("{values}.phone_number"), phone, &[("format", "0123"), ("format", "call me")]);
    assert!(pin("").is_ok() && phone("").is_ok() && with_values(Values::builder().name("")).is_ok());
}

#[test]
fn what_is_wrong_comes_with_what_was_entered() {
    let valid = form().build().expect("a form");
    let only = AddressMessage::builder()
        .to(TO)
        .body("Where to?")
        .country("IN")
        .validation_errors(ValidationErrors::builder().in_pin_code("We could not find this PIN code."))
        .build();
    let mut json = serde_json::to_value(&valid).expect("JSON");
    json["interactive"]["action"]["parameters"].as_object_mut().expect("parameters").remove("values");
    broken_json(only, &json, "address_message_errors", &format!("{PARAMETERS}.validation_errors"));
    broken(&valid, with_values(Values::builder()), "address_values_empty", &format!("{PARAMETERS}.values"), json!({}));
    let nothing = form().validation_errors(ValidationErrors::builder()).build();
    broken(&valid, nothing, "address_validation_errors_empty", &format!("{PARAMETERS}.validation_errors"), json!({}));
    let said = |text: &str| form().validation_errors(ValidationErrors::builder().city("x").in_pin_code(text)).build();
    assert!(said("").is_ok());
}

#[test]
fn saved_addresses() {
    let valid = form().build().expect("a form");
    let saved = |id: Option<&str>, value: Option<Values>| form().saved_addresses([SavedAddress::builder().id(id).value(value)]).build();
    let pune = || Values::from(Values::builder().city("Pune"));
    let entry = format!("{PARAMETERS}.saved_addresses[0]");
    let wrong = [("empty", ""), ("outer_space", "home ")];
    texts(&valid, "saved_address_id", &format!("{entry}.id"), |id| saved(Some(id), Some(pune())), &wrong);
    missing(&valid, "saved_address_id", &format!("{entry}.id"), saved(None, Some(pune())));
    missing(&valid, "saved_address_value", &format!("{entry}.value"), saved(Some("home"), None));
    broken(&valid, saved(Some("home"), Some(Values::builder().into())), "address_values_empty", &format!("{entry}.value"), json!({}));
    let none = form().saved_addresses(Vec::<SavedAddress>::new()).build().expect("none is as good as left out");
    assert!(!none.to_json().contains("saved_addresses"));
}

fn pin() -> PinBuilder {
    Pin::builder().group("Y2FwaQ").message_id("wamid.1").expiration_days(7)
}

fn unpin() -> UnpinBuilder {
    Unpin::builder().group("Y2FwaQ").message_id("wamid.1")
}

#[test]
fn pin_and_unpin() {
    let wrong = [("empty", ""), ("length", &*"w".repeat(129)), ("format", "wamid 1")];
    let (pinned, unpinned) = (pin().build().expect("a pin"), unpin().build().expect("the end of a pin"));
    texts(&pinned, "pin_message_id", "pin.message_id", |id| pin().message_id(id).build(), &wrong);
    texts(&unpinned, "unpin_message_id", "pin.message_id", |id| unpin().message_id(id).build(), &wrong);
    missing(&pinned, "pin_message_id", "pin.message_id", Pin::builder().group("Y2FwaQ").expiration_days(7).build());
    missing(&unpinned, "unpin_message_id", "pin.message_id", Unpin::builder().group("Y2FwaQ").build());
    missing(&pinned, "pin_expiration_days", "pin.expiration_days", Pin::builder().group("Y2FwaQ").message_id("wamid.1").build());
    for days in [i64::MIN, 0, 31, i64::MAX] {
        broken(&pinned, pin().expiration_days(days).build(), "pin_expiration_days_range", "pin.expiration_days", days.into());
    }
    assert!(pin().expiration_days(1).build().is_ok() && pin().expiration_days(30).message_id("w".repeat(128)).build().is_ok());
}

#[test]
fn they_go_to_groups_only_and_the_others_to_people() {
    let phone: whatsapp_dsl::PhoneNumber = TO.parse().expect("a phone");
    let group: GroupId = "Y2FwaQ".parse().expect("a group");
    let to_phone = [
        (pin().build(), Pin::builder().to(TO).message_id("wamid.1").expiration_days(7).build()),
        (unpin().build(), Unpin::builder().to(TO).message_id("wamid.1").build()),
    ];
    for (valid, built) in to_phone {
        let valid = valid.expect("a message to a group");
        let mut json = serde_json::to_value(&valid).expect("JSON");
        json["recipient_type"] = "individual".into();
        json["to"] = "16505551234".into();
        broken_json(built, &json, "message_group_only", "to");
        let moved = valid.with_recipient(phone).expect_err("only groups take it");
        assert_eq!(moved.violations()[0].rule(), "message_group_only");
    }
    let to_group = [
        dates().build(),
        call().build(),
        form().build(),
        LocationRequest::builder().to(TO).body("Where to?").build(),
        CallPermissionRequest::builder().to(TO).build(),
        RequestContactInfo::builder().to(TO).body("Your number?").build(),
    ];
    for valid in to_group {
        let moved = valid.expect("a message to a phone").with_recipient(group.clone()).expect_err("no group takes it");
        assert_eq!(moved.violations()[0].rule(), "message_group_content");
    }
}
