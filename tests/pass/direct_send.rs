//! Messages that a business starts without a template, and those that go through the endpoint for marketing messages.

use serde_json::{Value, json};
use whatsapp_dsl::direct_send::Category;
use whatsapp_dsl::template::ProductPolicy;
use whatsapp_dsl::{Message, PhoneNumber, Recipient, message, template, try_message};

fn check(message: &Message, content: &Value) {
    let written: Value = serde_json::from_str(&message.to_json()).expect("what is written is JSON");
    let mut wanted = json!({ "messaging_product": "whatsapp", "recipient_type": "individual", "to": "16505551234" });
    for (name, value) in content.as_object().expect("an object") {
        wanted[name] = value.clone();
    }
    assert_eq!(written, wanted);
    assert_eq!(Message::from_json(&message.to_json()).as_ref(), Ok(message));
}

const SECONDS: i64 = 900;
static CODE: Message = message!(Text { to: "16505551234", body: "Your code is 1337.", category: Authentication, ttl_seconds: SECONDS });
static PARCEL: Message = message!(ReplyButtons {
    to: "16505551234",
    header: Image { link: "https://luigi.example/parcel.jpg", id: "1013859600285441" },
    body: "Your parcel is on its way.",
    footer: "Luigi's",
    buttons: [
        CtaUrl { display_text: "Track it", url: "https://luigi.example/t/A1" },
        CtaUrl { display_text: "Help", url: "https://luigi.example/help" },
        Reply { id: "1", title: "One" },
        Reply { id: "2", title: "Two" },
        Reply { id: "3", title: "Three" },
        Reply { id: "4", title: "Four" },
        Reply { id: "5", title: "Five" },
        Reply { id: "6", title: "Six" },
        Reply { id: "7", title: "Seven" },
        Reply { id: "8", title: "Eight" },
    ],
    category: Utility,
    ttl_seconds: 43_200,
    direct_send_config: DirectSendConfig { template_name: "parcel_on_its_way" },
});

fn texts() {
    check(&CODE, &json!({ "type": "text", "text": { "body": "Your code is 1337." }, "category": "authentication", "ttl_seconds": 900 }));
    let shipped = message!(Text {
        to: "16505551234",
        body: "Your order has left.",
        category: Utility,
        ttl_seconds: 30,
        direct_send_config: DirectSendConfig { template_name: "order_has_left" },
    });
    let rest = json!({
        "type": "text",
        "text": { "body": "Your order has left." },
        "category": "utility",
        "ttl_seconds": 30,
        "direct_send_config": { "template_name": "order_has_left" },
    });
    check(&shipped, &rest);
    let ordinary = message!(Text { to: "16505551234", body: "Hello!", category: Service });
    check(&ordinary, &json!({ "type": "text", "text": { "body": "Hello!" }, "category": "service" }));
    // A phone number beside an id: WhatsApp goes by the number.
    let both = message!(Text { to: "16505551234", recipient: "US.134912", body: "1337", category: Authentication });
    assert!(both.to_json().contains("US.134912"));
    let to: PhoneNumber = "16505551234".parse().expect("a number");
    let proved = message!(Text { to: &to, body: "1337", category: Authentication });
    assert!(proved.to_json().contains("1337"));
}

fn buttons() {
    let json: Value = serde_json::from_str(&PARCEL.to_json()).expect("JSON");
    let button = |index: usize| json["interactive"]["action"]["buttons"][index].clone();
    let track = json!({ "type": "cta_url", "cta_url": { "display_text": "Track it", "url": "https://luigi.example/t/A1" } });
    assert_eq!(button(0), track);
    assert_eq!(button(9), json!({ "type": "reply", "reply": { "id": "8", "title": "Eight" } }));
    assert_eq!(json["interactive"]["header"]["image"], json!({ "link": "https://luigi.example/parcel.jpg", "id": "1013859600285441" }));
    assert_eq!(Message::from_json(&PARCEL.to_json()).as_ref(), Ok(&PARCEL));
    let link = message!(CtaUrl {
        to: "16505551234",
        header: Document { link: "https://luigi.example/17.pdf", filename: "17.pdf" },
        body: "Your invoice is ready.",
        display_text: "View",
        url: "https://luigi.example/17",
        category: Utility,
    });
    assert!(link.to_json().ends_with(r#","category":"utility"}"#));
}

fn at_run_time(links: &[&str], late: bool) -> Result<Message, whatsapp_dsl::Invalid> {
    try_message!(ReplyButtons {
        to: "16505551234",
        body: "Your parcel is on its way.",
        category: if late { Utility } else { Service },
        ttl_seconds: if late { Some(600) } else { None },
        buttons: [
            for link in links {
                CtaUrl { display_text: "Track it", url: *link }
            },
            Reply { id: "later", title: "Later" },
        ],
    })
}

fn marketing() {
    let policy = "STRICT".parse::<ProductPolicy>().expect("a word");
    let offer = message!(Template {
        to: "16505551234",
        name: "spring",
        language: "en",
        product_policy: CloudApiFallback,
        message_activity_sharing: false,
    });
    let rest = json!({
        "type": "template",
        "template": { "name": "spring", "language": { "code": "en" } },
        "product_policy": "CLOUD_API_FALLBACK",
        "message_activity_sharing": false,
    });
    check(&offer, &rest);
    let offer = try_message!(Template { to: "16505551234", name: "spring", language: "en", product_policy: policy });
    assert!(offer.is_ok_and(|offer| offer.to_json().ends_with(r#","product_policy":"STRICT"}"#)));
}

template!(Spring {
    name: "spring",
    language: "en",
    category: Marketing,
    body: "Good news, {{customer}}!",
    buttons: [Url { text: "Shop now", url: "https://luigi.example/s/{{campaign}}", payment_link_preview: false }],
});

fn declared() {
    let spring = message!(Spring {
        to: "16505551234",
        customer: "Ann",
        campaign: "s1",
        payment_link_preview: true,
        tap_target_configuration: [TapTargetConfiguration { url: "https://luigi.example/s", title: "The offer" }],
        product_policy: Strict,
        message_activity_sharing: true,
    });
    let sent = message!(Template {
        to: "16505551234",
        name: "spring",
        language: "en",
        body: [Text { parameter_name: "customer", text: "Ann" }],
        buttons: [Url { index: 0, text: "s1", payment_link_preview: true }],
        tap_target_configuration: [TapTargetConfiguration { url: "https://luigi.example/s", title: "The offer" }],
        product_policy: Strict,
        message_activity_sharing: true,
    });
    assert_eq!(spring, sent);
    let (customer, sharing) = (String::from("Ann"), true);
    let built = try_message!(Spring {
        to: "16505551234",
        customer,
        campaign: "s1",
        payment_link_preview: sharing,
        tap_target_configuration: [TapTargetConfiguration { url: "https://luigi.example/s", title: "The offer" }],
        product_policy: ProductPolicy::Strict,
        message_activity_sharing: sharing,
    });
    assert_eq!(built, Ok(sent));
    let plain = message!(Spring { to: "16505551234", customer: "Ann", campaign: "s1" });
    assert!(!plain.to_json().contains("tap_target") && !plain.to_json().contains("policy"));
}

fn main() {
    texts();
    buttons();
    assert!(at_run_time(&["https://luigi.example/1", "https://luigi.example/2"], true).is_ok());
    assert!(at_run_time(&[], false).is_ok());
    for (links, late, rule) in [
        (&["https://luigi.example/1"][..], false, "reply_buttons_cta_url_category"),
        (&["https://luigi.example/1", "https://luigi.example/2", "https://luigi.example/3"], true, "reply_buttons_cta_url_total"),
    ] {
        let invalid = at_run_time(links, late).expect_err(rule);
        assert_eq!(invalid.violations()[0].rule(), rule);
    }
    let to = Recipient::from("16505551234".parse::<PhoneNumber>().expect("a number"));
    let category = Category::Authentication;
    assert!(try_message!(Text { to, body: "1337", category }).is_ok());
    marketing();
    declared();
}
