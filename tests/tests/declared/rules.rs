//! Each rule of a send, by its name, with Meta's error and the path in Meta's JSON.

use whatsapp_dsl::template::{Currency, Text};
use whatsapp_dsl::{header, template};

use crate::{ANN, refused};

template!(Parcel {
    name: "parcel",
    language: "en_US",
    category: Utility,
    header: Document,
    body: "Hi {{customer}}, your order of {{total}} comes.",
    buttons: [
        QuickReply { text: "Thanks" },
        Url { text: "Track it", url: "https://luigi.example/t/{{tracking}}" },
        CopyCode { example: "SPRING25" },
    ],
});

template!(Numbered { name: "numbered", language: "en_US", category: Utility, header: "Order {{1}}", body: "Hi {{1}}, {{2}} come." });

template!(Shared { name: "shared", language: "en_US", category: Utility, header: "For {{customer}}", body: "Hi {{customer}}, it comes." });

fn parcel() -> Parcel {
    Parcel::builder().to(ANN).header(header::Document::builder().id("1")).customer("Ann").total("$9").tracking("A1").coupon_code("S")
}

#[test]
fn every_field() {
    let body = |index: usize, rest: &str| format!("template.components[1].parameters[{index}]{rest}");
    let amount = || Currency::builder().code("USD").minor_units(900).fallback_value("$9");
    let cases = [
        (parcel().customer(""), format!("parameter_text_empty 100 {}", body(0, ".text"))),
        (parcel().customer("a\nb"), format!("parameter_text_inner_space 132018 {}", body(0, ".text"))),
        (parcel().customer(Text::builder().text("")), format!("parameter_text_empty 100 {}", body(0, ".text"))),
        (
            parcel().customer(Text::builder().parameter_name("name").text("Ann")),
            format!("template_parameter_name 132012 {}", body(0, ".parameter_name")),
        ),
        (parcel().total(amount().code("USX")), format!("currency_code_format 131009 {}", body(1, ".currency.code"))),
        (parcel().total(amount().fallback_value("")), format!("currency_fallback_value_empty 100 {}", body(1, ".currency.fallback_value"))),
        (parcel().header(header::Image::builder().id("1")), "template_header_format 132012 template.components[0].parameters[0]".into()),
        (parcel().header(header::Document::builder()), "header_document_source 131008 template.components[0].parameters[0]".into()),
        (parcel().tracking(""), "template_url_empty 100 template.components[2].parameters[0].text".into()),
        (parcel().coupon_code("x".repeat(21)), "template_coupon_code_length 100 template.components[3].parameters[0].coupon_code".into()),
        (parcel().language("it"), "template_language_unknown 132001 template.language.code".into()),
        (parcel().language("e n"), "template_language_format 131009 template.language.code".into()),
        (parcel().to("1"), "message_to_format 131009 to".into()),
        (parcel().context(""), "message_context_empty 100 context.message_id".into()),
    ];
    for (filled, wanted) in cases {
        assert_eq!(refused(filled.build()), [wanted]);
    }
    assert_eq!(parcel().quick_reply("").build(), parcel().build(), "what may be left out is, where it comes empty");
}

#[test]
fn everything_that_is_missing() {
    assert_eq!(
        refused(Parcel::builder().build()),
        [
            "message_recipient_required 131008 ",
            "template_header_required 132012 template.components[0].parameters[0]",
            "template_parameter_required 132000 template.components[0].parameters[0].text",
            "template_parameter_required 132000 template.components[0].parameters[1].text",
            "template_url_required 131008 template.components[1]",
            "template_coupon_code_required 131008 template.components[1]",
        ]
    );
}

#[test]
fn as_many_values_as_variables() {
    let send = |values: &[&str]| Numbered::builder().to(ANN).header("A1").body(values).build();
    assert!(send(&["Ann", "two"]).is_ok());
    for values in [&["Ann"] as &[&str], &["Ann", "two", "three"]] {
        assert_eq!(refused(send(values)), ["template_body_count 132000 template.components[1].parameters"]);
    }
    assert_eq!(refused(send(&[])), ["template_body_count 132000 template.components[1].parameters"]);
    assert_eq!(refused(send(&["Ann", ""])), ["parameter_text_empty 100 template.components[1].parameters[1].text"]);
    let named =
        Numbered::builder().to(ANN).header("A1").body([Text::builder().text("Ann"), Text::builder().parameter_name("n").text("two")]);
    assert_eq!(refused(named.build()), ["template_parameter_name 132012 template.components[1].parameters[1].parameter_name"]);
    let header = header_text().parameter_name("order").text("A1");
    assert_eq!(
        refused(Numbered::builder().to(ANN).header(header).body(["Ann", "two"]).build()),
        ["template_parameter_name 132012 template.components[0].parameters[0].parameter_name"]
    );
    assert_eq!(
        refused(Numbered::builder().to(ANN).body(["Ann", "two"]).build()),
        ["template_header_required 132000 template.components[0].parameters[0]"]
    );
    assert_eq!(
        refused(Numbered::builder().to(ANN).header(header_text().text("")).body(["Ann", "two"]).build()),
        ["header_parameter_text_empty 100 template.components[0].parameters[0].text"]
    );
}

fn header_text() -> header_text::TextBuilder {
    header_text::Text::builder()
}

use whatsapp_dsl::template::header as header_text;

#[test]
fn what_is_in_a_header_too_is_a_text() {
    let amount = Currency::builder().code("USD").minor_units(900).fallback_value("$9");
    let built = Shared::builder().to(ANN).customer(amount).build();
    assert_eq!(refused(built), ["template_parameter_format 132012 template.components[0].parameters[0]"]);
}
