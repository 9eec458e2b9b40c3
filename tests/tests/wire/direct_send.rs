//! Messages that a business starts without a template, and what only some templates have.

use whatsapp_dsl::direct_send::{Category, DirectSendConfig};
use whatsapp_dsl::reply_buttons::{Button, CtaUrl, Reply};
use whatsapp_dsl::template::{ProductPolicy, TapTargetConfiguration, Url};
use whatsapp_dsl::{ReplyButtons, Template, Text, message};

use crate::{check, read_as, to_phone};

#[test]
fn a_text() {
    let json = to_phone(
        r#""type":"text","text":{"body":"Your order has left."},"category":"utility","ttl_seconds":600,
        "direct_send_config":{"template_name":"order_has_left"}"#,
    );
    check(
        &json,
        &message!(Text {
            to: "+1 650 555 1234",
            direct_send_config: DirectSendConfig { template_name: "order_has_left" },
            ttl_seconds: 600,
            category: Utility,
            body: "Your order has left.",
        }),
        Text::builder()
            .to("+1 650 555 1234")
            .body("Your order has left.")
            .category(Category::Utility)
            .ttl_seconds(600)
            .direct_send_config(DirectSendConfig::builder().template_name("order_has_left"))
            .build(),
    );
    // In any case of letters.
    let lenient = json.replace(r#""utility""#, r#""UTILITY""#);
    read_as(&lenient, &json);
}

#[test]
fn buttons_with_links() {
    let json = to_phone(
        r#""type":"interactive","interactive":{"type":"button","body":{"text":"On its way."},"action":{"buttons":[
        {"type":"cta_url","cta_url":{"display_text":"Track","url":"https://luigi.example/t/1"}},
        {"type":"reply","reply":{"id":"later","title":"Later"}}]}},"category":"utility""#,
    );
    let link = CtaUrl::builder().display_text("Track").url("https://luigi.example/t/1");
    let reply = Reply::builder().id("later").title("Later");
    check(
        &json,
        &message!(ReplyButtons {
            to: "+1 650 555 1234",
            category: Utility,
            body: "On its way.",
            buttons: [CtaUrl { display_text: "Track", url: "https://luigi.example/t/1" }, Reply { id: "later", title: "Later" }],
        }),
        ReplyButtons::builder()
            .to("+1 650 555 1234")
            .category(Category::Utility)
            .body("On its way.")
            .buttons([Button::CtaUrl(link.into()), Button::Reply(reply.into())])
            .build(),
    );
}

#[test]
fn a_template_of_marketing() {
    let json = to_phone(
        r#""type":"template","template":{"name":"spring","language":{"code":"en"},"components":[
        {"type":"button","sub_type":"url","index":"0","parameters":[{"type":"text","text":"s1","payment_link_preview":true}]},
        {"type":"tap_target_configuration","parameters":[{"type":"tap_target_configuration","tap_target_configuration":[
        {"url":"https://luigi.example/s","title":"The offer"},{"url":"https://luigi.example/t","title":"Another"}]}]}]},
        "product_policy":"CLOUD_API_FALLBACK","message_activity_sharing":true"#,
    );
    let target = |url: &str, title: &str| TapTargetConfiguration::builder().url(url).title(title);
    check(
        &json,
        &message!(Template {
            to: "+1 650 555 1234",
            name: "spring",
            language: "en",
            message_activity_sharing: true,
            product_policy: CloudApiFallback,
            tap_target_configuration: [
                TapTargetConfiguration { url: "https://luigi.example/s", title: "The offer" },
                TapTargetConfiguration { url: "https://luigi.example/t", title: "Another" },
            ],
            buttons: [Url { index: 0, text: "s1", payment_link_preview: true }],
        }),
        Template::builder()
            .to("+1 650 555 1234")
            .name("spring")
            .language("en")
            .buttons([Url::builder().index(0).text("s1").payment_link_preview(true)])
            .tap_target_configuration([target("https://luigi.example/s", "The offer"), target("https://luigi.example/t", "Another")])
            .product_policy(ProductPolicy::CloudApiFallback)
            .message_activity_sharing(true)
            .build(),
    );
}
