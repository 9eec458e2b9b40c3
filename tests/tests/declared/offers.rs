//! Offers that end, with and without a code.

use whatsapp_dsl::template::LimitedTimeOffer;
use whatsapp_dsl::{header, message, template};

use crate::{ANN, refused, sends};

template!(SpringOffer {
    name: "spring_offer",
    language: "en_US",
    category: Marketing,
    header: Image,
    limited_time_offer: LimitedTimeOffer { text: "Ends soon", has_expiration: true },
    body: "Good news, {{customer}}! Use your code before it ends.",
    buttons: [CopyCode { example: "SPRING25" }, Url { text: "Shop now", url: "https://luigi.example/s/{{campaign}}" }],
});

template!(QuietOffer {
    name: "quiet_offer",
    language: "en_US",
    category: Marketing,
    header: Video,
    limited_time_offer: LimitedTimeOffer { text: "Ends soon", has_expiration: false },
    body: "Good news! It is cheaper today.",
    buttons: [Url { text: "Shop now", url: "https://luigi.example/s/{{campaign}}" }],
});

template!(BareOffer {
    name: "bare_offer",
    language: "en_US",
    category: Marketing,
    limited_time_offer: LimitedTimeOffer { text: "Ends soon", has_expiration: true },
    body: "Good news!",
    buttons: [Url { text: "Shop", url: "https://luigi.example/s/{{campaign}}" }],
});

template!(OpenOffer {
    name: "open_offer",
    language: "en_US",
    category: Marketing,
    header: Video,
    limited_time_offer: LimitedTimeOffer { text: "Ends soon" },
    body: "Good news! It is cheaper today.",
    buttons: [Url { text: "Shop now", url: "https://luigi.example/s" }],
});

#[test]
fn with_a_code() {
    sends(
        r#"{"type":"header","parameters":[{"type":"image","image":{"id":"7"}}]},
        {"type":"body","parameters":[{"type":"text","parameter_name":"customer","text":"Ann"}]},
        {"type":"limited_time_offer","parameters":[{"type":"limited_time_offer","limited_time_offer":{"expiration_time_ms":1767225600000}}]},
        {"type":"button","sub_type":"copy_code","index":"0","parameters":[{"type":"coupon_code","coupon_code":"SPRING25"}]},
        {"type":"button","sub_type":"url","index":"1","parameters":[{"type":"text","text":"a7"}]}"#,
        &message!(SpringOffer {
            to: ANN,
            header: Image { id: "7" },
            customer: "Ann",
            campaign: "a7",
            coupon_code: "SPRING25",
            limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1_767_225_600_000 },
        }),
        SpringOffer::builder()
            .to(ANN)
            .limited_time_offer(LimitedTimeOffer::builder().expiration_time_ms(1_767_225_600_000_i64))
            .coupon_code("SPRING25")
            .campaign("a7")
            .customer("Ann")
            .header(header::Image::builder().id("7"))
            .build(),
    );
}

#[test]
fn without_an_end() {
    sends(
        r#"{"type":"header","parameters":[{"type":"video","video":{"id":"7"}}]},
        {"type":"button","sub_type":"url","index":"0","parameters":[{"type":"text","text":"a7"}]}"#,
        &message!(QuietOffer { to: ANN, header: Video { id: "7" }, campaign: "a7" }),
        QuietOffer::builder().to(ANN).header(header::Video::builder().id("7")).campaign("a7").build(),
    );
}

#[test]
fn an_end_that_is_left_open() {
    let video = r#"{"type":"header","parameters":[{"type":"video","video":{"id":"7"}}]}"#;
    sends(
        video,
        &message!(OpenOffer { to: ANN, header: Video { id: "7" } }),
        OpenOffer::builder().to(ANN).header(header::Video::builder().id("7")).build(),
    );
    sends(
        &format!(
            r#"{video},{{"type":"limited_time_offer","parameters":[{{"type":"limited_time_offer","limited_time_offer":{{"expiration_time_ms":5}}}}]}}"#
        ),
        &message!(OpenOffer { to: ANN, header: Video { id: "7" }, limited_time_offer: LimitedTimeOffer { expiration_time_ms: 5 } }),
        OpenOffer::builder()
            .to(ANN)
            .header(header::Video::builder().id("7"))
            .limited_time_offer(LimitedTimeOffer::builder().expiration_time_ms(5))
            .build(),
    );
}

#[test]
fn without_a_header() {
    let offer = r#"{"type":"limited_time_offer","parameters":[{"type":"limited_time_offer","limited_time_offer":{"expiration_time_ms":1767225600000}}]}"#;
    sends(
        &format!(r#"{offer},{{"type":"button","sub_type":"url","index":"0","parameters":[{{"type":"text","text":"a7"}}]}}"#),
        &message!(BareOffer { to: ANN, limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1_767_225_600_000 }, campaign: "a7" }),
        BareOffer::builder()
            .to(ANN)
            .limited_time_offer(LimitedTimeOffer::builder().expiration_time_ms(1_767_225_600_000_i64))
            .campaign("a7")
            .build(),
    );
}

#[test]
fn what_an_offer_refuses() {
    let offer = || SpringOffer::builder().to(ANN).header(header::Image::builder().id("7")).customer("Ann").campaign("a7");
    let at = |ms: i64| LimitedTimeOffer::builder().expiration_time_ms(ms);
    assert_eq!(
        refused(offer().coupon_code("SPRING2512345678").limited_time_offer(at(5)).build()),
        ["template_coupon_code_length 100 template.components[3].parameters[0].coupon_code"]
    );
    assert!(offer().coupon_code("SPRING251234567").limited_time_offer(at(5)).build().is_ok());
    assert_eq!(
        refused(offer().build()),
        [
            "template_limited_time_offer_required 131008 template.components[2].parameters[0]",
            "template_coupon_code_required 131008 template.components[2]"
        ]
    );
    assert_eq!(
        refused(offer().coupon_code("SPRING25").limited_time_offer(at(0)).build()),
        ["limited_time_offer_expiration_time_ms_range 131009 template.components[2].parameters[0].limited_time_offer.expiration_time_ms"]
    );
}
