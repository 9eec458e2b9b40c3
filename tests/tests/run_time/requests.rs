//! The rules of messages that ask for something, and of those about the top of a group.

use whatsapp_dsl::address_message::{SavedAddress, ValidationErrors, Values};
use whatsapp_dsl::header::Image;
use whatsapp_dsl::{
    AddressMessage, AddressMessageBuilder, CallPermissionRequest, CtaUrl, CtaUrlBuilder, GroupId, LocationRequest, Pin, PinBuilder,
    RequestContactInfo, Unpin, UnpinBuilder, VoiceCall, VoiceCallBuilder, try_message,
};

use crate::broken_json;

const TO: &str = "+1 650 555 1234";
const PARAMETERS: &str = "interactive.action.parameters";

fn dates() -> CtaUrlBuilder {
    CtaUrl::builder().to(TO).body("Dates").footer("Soon").display_text("See").url("https://luigi.example")
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

fn call() -> VoiceCallBuilder {
    VoiceCall::builder().to(TO).body("Talk?").display_text("Call").ttl_minutes(10).payload("x")
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
    let said = |text: &str| form().validation_errors(ValidationErrors::builder().city("x").in_pin_code(text)).build();
    assert!(said("").is_ok());
}

fn pin() -> PinBuilder {
    Pin::builder().group("Y2FwaQ").message_id("wamid.1").expiration_days(7)
}

fn unpin() -> UnpinBuilder {
    Unpin::builder().group("Y2FwaQ").message_id("wamid.1")
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
