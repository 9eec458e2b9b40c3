//! Templates of shops: offers, products, calls.

use whatsapp_dsl::product_list::Section;
use whatsapp_dsl::template::{Button, CopyCode, LimitedTimeOffer, Mpm, PaymentRequest, Url, VoiceCall};
use whatsapp_dsl::{Message, Template, TemplateBuilder, header, message};

use crate::{check, read_as, refused, to_phone};

/// A template message of these components.
fn components(components: &str) -> String {
    to_phone(&format!(
        r#""type":"template","template":{{"name":"spring_offer","language":{{"code":"en_US"}},"components":[{}]}}"#,
        crate::one_line(components)
    ))
}

fn builder() -> TemplateBuilder {
    Template::builder().to("+1 650 555 1234").name("spring_offer").language("en_US")
}

#[test]
fn a_limited_time_offer() {
    check(
        &components(
            r#"{"type":"header","parameters":[{"type":"image","image":{"id":"1"}}]},
            {"type":"body","parameters":[{"type":"text","text":"Ann"}]},
            {"type":"limited_time_offer","parameters":[
                {"type":"limited_time_offer","limited_time_offer":{"expiration_time_ms":1767225600000}}]},
            {"type":"button","sub_type":"copy_code","index":"0","parameters":[{"type":"coupon_code","coupon_code":"SPRING25"}]},
            {"type":"button","sub_type":"url","index":"1","parameters":[{"type":"text","text":"n3mtql"}]}"#,
        ),
        &message!(Template {
            to: "+1 650 555 1234",
            name: "spring_offer",
            language: "en_US",
            header: Image { id: "1" },
            body: ["Ann"],
            buttons: [CopyCode { index: 0, coupon_code: "SPRING25" }, Url { index: 1, text: "n3mtql" }],
            limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1_767_225_600_000 },
        }),
        builder()
            .header(header::Image::builder().id("1"))
            .body(["Ann"])
            .buttons([
                Button::from(CopyCode::from(CopyCode::builder().index(0).coupon_code("SPRING25"))),
                Url::from(Url::builder().index(1).text("n3mtql")).into(),
            ])
            .limited_time_offer(LimitedTimeOffer::builder().expiration_time_ms(1_767_225_600_000_i64))
            .build(),
    );
}

#[test]
fn a_product_on_top() {
    check(
        &components(r#"{"type":"header","parameters":[{"type":"product","product":{"product_retailer_id":"sku-1","catalog_id":"7"}}]}"#),
        &message!(Template {
            to: "+1 650 555 1234",
            name: "spring_offer",
            language: "en_US",
            header: Product { catalog_id: "7", product_retailer_id: "sku-1" },
        }),
        builder().header(header::Product::builder().catalog_id("7").product_retailer_id("sku-1")).build(),
    );
}

#[test]
fn several_products_behind_a_button() {
    check(
        &components(
            r#"{"type":"button","sub_type":"mpm","index":"0","parameters":[{"type":"action","action":{
                "thumbnail_product_retailer_id":"sku-1","sections":[
                    {"title":"Pasta","product_items":[{"product_retailer_id":"sku-1"},{"product_retailer_id":"sku-2"}]},
                    {"title":"Pizza","product_items":[{"product_retailer_id":"sku-3"}]}
                ]}}]}"#,
        ),
        &message!(Template {
            to: "+1 650 555 1234",
            name: "spring_offer",
            language: "en_US",
            buttons: [Mpm {
                index: 0,
                thumbnail_product_retailer_id: "sku-1",
                sections: [
                    Section { title: "Pasta", product_items: ["sku-1", "sku-2"] },
                    Section { title: "Pizza", product_items: ["sku-3"] },
                ],
            }],
        }),
        builder()
            .buttons([Mpm::builder().index(0).thumbnail_product_retailer_id("sku-1").sections([
                Section::builder().title("Pasta").product_items(["sku-1", "sku-2"]),
                Section::builder().title("Pizza").product_items(["sku-3"]),
            ])])
            .build(),
    );
}

#[test]
fn a_call() {
    check(
        &components(
            r#"{"type":"button","sub_type":"voice_call","parameters":[
                {"type":"ttl_minutes","ttl_minutes":100},{"type":"payload","payload":"table 4"}]},
            {"type":"button","sub_type":"voice_call","index":"1","parameters":[{"type":"payload","payload":"table 5"}]},
            {"type":"button","sub_type":"voice_call","index":"2"}"#,
        ),
        &message!(Template {
            to: "+1 650 555 1234",
            name: "spring_offer",
            language: "en_US",
            buttons: [
                VoiceCall { payload: "table 4", ttl_minutes: 100 },
                VoiceCall { index: 1, payload: "table 5" },
                VoiceCall { index: 2 },
            ],
        }),
        builder()
            .buttons([
                VoiceCall::builder().ttl_minutes(100).payload("table 4"),
                VoiceCall::builder().index(1).payload("table 5"),
                VoiceCall::builder().index(2),
            ])
            .build(),
    );
    let written = components(
        r#"{"type":"button","sub_type":"voice_call","parameters":[
            {"type":"ttl_minutes","ttl_minutes":100},{"type":"payload","payload":"table 4"}]}"#,
    );
    let given = r#"{"type":"button","sub_type":"VOICE_CALL","parameters":[
            {"type":"payload","payload":"table 4"},{"type":"ttl_minutes","ttl_minutes":100}]}"#;
    read_as(&components(given), &written);
}

/// A button that asks for a payment, given its place and from what is behind the type of its setting.
fn payment(index: u8, kind: &str, rest: &str) -> String {
    format!(
        r#"{{"type":"button","sub_type":"payment_request","index":"{index}","parameters":[{{"type":"action","action":{{
        "payment_request":{{"payment_setting":{{"type":"{kind}"{rest}}}}}}}}}]}}"#
    )
}

#[test]
fn requests_of_payments() {
    const LINE: &str = "03399026944140000002628346101018898510000008848";
    check(
        &components(
            &[
                payment(0, "boleto", &format!(r#","boleto":{{"digitable_line":"{LINE}"}}"#)),
                payment(1, "pix_dynamic_code", r#","pix_dynamic_code":{"code":"00020101021226700014br.gov.bcb.pix"}"#),
                payment(2, "payment_link", r#","payment_link":{"uri":"https://luigi.example/pay/7"}"#),
            ]
            .join(","),
        ),
        &message!(Template {
            to: "+1 650 555 1234",
            name: "spring_offer",
            language: "en_US",
            buttons: [
                PaymentRequest { index: 0, boleto: LINE },
                PaymentRequest { index: 1, pix_dynamic_code: "00020101021226700014br.gov.bcb.pix" },
                PaymentRequest { index: 2, payment_link: "https://luigi.example/pay/7" },
            ],
        }),
        builder()
            .buttons([
                PaymentRequest::builder().index(0).boleto(LINE),
                PaymentRequest::builder().index(1).pix_dynamic_code("00020101021226700014br.gov.bcb.pix"),
                PaymentRequest::builder().index(2).payment_link("https://luigi.example/pay/7"),
            ])
            .build(),
    );
    for (kind, rest, said) in [
        ("boleto", "", ": PaymentRequest needs `pix_dynamic_code`, `boleto` or `payment_link` [payment_request_setting, error 131008]"),
        (
            "boleto",
            r#","payment_link":{"uri":"https://luigi.example"}"#,
            ".parameters[0].action.payment_request.payment_setting.payment_link: `payment_link` is not a member of this object where type is \"boleto\" [unknown_member, error 100]",
        ),
        (
            "payment_link",
            r#","payment_link":{"uri":"luigi"}"#,
            ".parameters[0].action.payment_request.payment_setting.payment_link.uri: payment_link is not a link: write http:// or https://, then a host name, without spaces or invisible characters [payment_request_payment_link_format, error 131009]",
        ),
        (
            "card",
            "",
            r#".parameters[0].action.payment_request.payment_setting.type: type must be one of `pix_dynamic_code`, `boleto` or `payment_link`, found "card" [payment_request_type, error 131009]"#,
        ),
    ] {
        assert_eq!(refused(&components(&payment(0, kind, rest)))[0], format!("template.components[0]{said}"));
    }
    let two = builder().buttons([PaymentRequest::builder().index(0).boleto(LINE).pix_dynamic_code("0002")]).build().expect_err("two");
    assert_eq!(two.violations()[0].rule(), "payment_request_setting");
    // No page says where its buttons are beside an offer.
    let offer = LimitedTimeOffer::builder().expiration_time_ms(1_767_139_200_000_i64);
    let buttons: [Button; 2] = [
        PaymentRequest::from(PaymentRequest::builder().index(0).boleto(LINE)).into(),
        Url::from(Url::builder().index(1).text("april")).into(),
    ];
    assert!(builder().limited_time_offer(offer).buttons(buttons).build().is_ok());
}

#[test]
fn what_cannot_be_read_is_said_once() {
    let button = r#""type":"button","index":"0""#;
    for (component, said) in [
        (
            format!(r#"{{{button},"sub_type":"mpm","parameters":[{{"type":"actoin","action":{{}}}}]}}"#),
            r#".parameters[0].type: type is "actoin", did you mean "action"? [mpm_type, error 131009]"#,
        ),
        (
            format!(r#"{{{button},"sub_type":"voice_call","parameters":[{{"type":"ttl_minutes","ttl_minutes":"100"}}]}}"#),
            ".parameters[0].ttl_minutes: ttl_minutes must be a whole number [voice_call_button_ttl_minutes_type, error 131009]",
        ),
        (
            r#"{"type":"limited_time_offer","parameters":[{"type":"offer","limited_time_offer":{"expiration_time_ms":1}}]}"#.to_owned(),
            r#".parameters[0].type: type must be "limited_time_offer", found "offer" [limited_time_offer_type, error 131009]"#,
        ),
    ] {
        assert_eq!(refused(&components(&component)), [format!("template.components[0]{said}")]);
    }
    let twice =
        r#"{"type":"button","sub_type":"voice_call","parameters":[{"type":"payload","payload":"1"},{"type":"payload","payload":"2"}]}"#;
    assert_eq!(
        refused(&components(twice)),
        ["template.components[0].parameters[1]: only one of these is allowed here [voice_call_button_twice, error 131009]"]
    );
}

#[test]
fn an_empty_list_of_offers_is_none() {
    let read = Message::from_json(&components(r#"{"type":"limited_time_offer","parameters":[]}"#)).expect("a component of nothing");
    assert_eq!(read, builder().build().expect("a template"));
}
