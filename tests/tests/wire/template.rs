//! Templates: components in Meta's order, indices as strings.

use serde_json::json;
use whatsapp_dsl::template::{Catalog, CopyCode, Currency, DateTime, Flow, Parameter, QuickReply, Text, Url, header};
use whatsapp_dsl::{Message, Template, TemplateBuilder, header as media, message};

use crate::{check, template};

fn builder() -> TemplateBuilder {
    Template::builder().to("+1 650 555 1234").name("order_shipped").language("en_US")
}

#[test]
fn no_parameters_no_components() {
    check(&template(""), &message!(Template { to: "+1 650 555 1234", name: "order_shipped", language: "en_US" }), builder().build());
    let empty = builder().body(Vec::<Parameter>::new()).buttons(Vec::<Url>::new()).build().expect("empty lists are no mistake");
    assert_eq!(empty.to_json(), template(""));
    assert_eq!(
        message!(Template { to: "+1 650 555 1234", name: "order_shipped", language: "en_US", body: [], buttons: [] }).to_json(),
        template("")
    );
}

#[test]
fn components_are_in_metas_order() {
    check(
        &template(
            r#","components":[
                {"type":"header","parameters":[{"type":"text","text":"Luigi's"}]},
                {"type":"body","parameters":[
                    {"type":"text","text":"Ann"},
                    {"type":"currency","currency":{"fallback_value":"$42.99","code":"USD","amount_1000":42990}},
                    {"type":"date_time","date_time":{"fallback_value":"Monday"}}
                ]},
                {"type":"button","sub_type":"url","index":"0","parameters":[{"type":"text","text":"A1"}]}
            ]"#,
        ),
        &message!(Template {
            buttons: [Url { text: "A1", index: 0 }],
            body: ["Ann", Currency { fallback_value: "$42.99", amount_1000: 42990, code: "USD" }, DateTime { fallback_value: "Monday" }],
            header: "Luigi's",
            language: "en_US",
            name: "order_shipped",
            to: "+1 650 555 1234",
        }),
        builder()
            .buttons([Url::builder().text("A1").index(0)])
            .body([
                Parameter::from(Text::from(Text::builder().text("Ann"))),
                Parameter::Currency(Currency::builder().code("USD").amount_1000(42990).fallback_value("$42.99").into()),
                Parameter::DateTime(DateTime::builder().fallback_value("Monday").into()),
            ])
            .header("Luigi's")
            .build(),
    );
}

#[test]
fn named_parameters() {
    check(
        &template(
            r#","components":[
                {"type":"header","parameters":[{"type":"text","parameter_name":"shop","text":"Luigi's"}]},
                {"type":"body","parameters":[
                    {"type":"text","parameter_name":"customer","text":"Ann"},
                    {"type":"currency","parameter_name":"total","currency":{"fallback_value":"1.250 KWD","code":"KWD","amount_1000":1250}},
                    {"type":"date_time","parameter_name":"day","date_time":{"fallback_value":"Monday"}}
                ]},
                {"type":"button","sub_type":"url","index":"1","parameters":[{"type":"text","parameter_name":"tracking","text":"A1"}]}
            ]"#,
        ),
        &message!(Template {
            to: "+1 650 555 1234",
            name: "order_shipped",
            language: "en_US",
            header: Text { text: "Luigi's", parameter_name: "shop" },
            body: [
                Text { text: "Ann", parameter_name: "customer" },
                Currency { parameter_name: "total", code: "KWD", minor_units: 1250, fallback_value: "1.250 KWD" },
                DateTime { parameter_name: "day", fallback_value: "Monday" },
            ],
            buttons: [Url { index: 1, parameter_name: "tracking", text: "A1" }],
        }),
        builder()
            .header(header::Text::builder().parameter_name("shop").text("Luigi's"))
            .body([
                Parameter::Text(Text::builder().parameter_name("customer").text("Ann").into()),
                Parameter::Currency(
                    Currency::builder().parameter_name("total").code("KWD").minor_units(1250).fallback_value("1.250 KWD").into(),
                ),
                Parameter::DateTime(DateTime::builder().parameter_name("day").fallback_value("Monday").into()),
            ])
            .buttons([Url::builder().index(1).parameter_name("tracking").text("A1")])
            .build(),
    );
}

#[test]
fn minor_units_are_written_as_thousandths() {
    let amounts =
        [("USD", 4299, 42990, "$42.99"), ("JPY", 1500, 1_500_000, "¥1,500"), ("KWD", 1250, 1250, "KWD 1.250"), ("CLF", 10, 1, "0.001")];
    for (code, minor_units, amount_1000, text) in amounts {
        let minor = Currency::builder().code(code).minor_units(minor_units).fallback_value(text);
        let thousandths = Currency::builder().code(code).amount_1000(amount_1000).fallback_value(text);
        let json = template(&format!(
            r#","components":[{{"type":"body","parameters":[
                {{"type":"currency","currency":{{"fallback_value":"{text}","code":"{code}","amount_1000":{amount_1000}}}}}]}}]"#
        ));
        let minor = builder().body([minor]).build().expect("a sound amount");
        check(&json, &minor, builder().body([thousandths]).build());
    }
}

#[test]
fn headers() {
    let with = |parameter: &str| template(&format!(r#","components":[{{"type":"header","parameters":[{parameter}]}}]"#));
    check(
        &with(r#"{"type":"image","image":{"link":"https://luigi.example/oven.jpg"}}"#),
        &message!(Template {
            to: "+1 650 555 1234",
            name: "order_shipped",
            language: "en_US",
            header: Image { link: "https://luigi.example/oven.jpg" },
        }),
        builder().header(media::Image::builder().link("https://luigi.example/oven.jpg")).build(),
    );
    check(
        &with(r#"{"type":"video","video":{"id":"1013859600285441"}}"#),
        &message!(Template { to: "+1 650 555 1234", name: "order_shipped", language: "en_US", header: Video { id: "1013859600285441" } }),
        builder().header(media::Video::builder().id("1013859600285441")).build(),
    );
    check(
        &with(r#"{"type":"document","document":{"id":"1","filename":"bill.pdf"}}"#),
        &message!(Template {
            to: "+1 650 555 1234",
            name: "order_shipped",
            language: "en_US",
            header: Document { id: "1", filename: "bill.pdf" },
        }),
        builder().header(media::Document::builder().filename("bill.pdf").id("1")).build(),
    );
    check(
        &with(r#"{"type":"location","location":{"latitude":41.89,"longitude":-12.49,"name":"Luigi's","address":"Via Appia 1"}}"#),
        &message!(Template {
            to: "+1 650 555 1234",
            name: "order_shipped",
            language: "en_US",
            header: Location { latitude: 41.89, longitude: -12.49, name: "Luigi's", address: "Via Appia 1" },
        }),
        builder().header(media::Location::builder().address("Via Appia 1").name("Luigi's").longitude(-12.49).latitude(41.89)).build(),
    );
}

fn every_button() -> Message {
    message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [
            QuickReply { payload: "stop", index: 9 },
            Url { index: 0, text: "A1" },
            CopyCode { index: 2, coupon_code: "SPRING25" },
            Catalog { index: 3, thumbnail_product_retailer_id: "sku-1001" },
            Flow { index: 5, flow_token: "t1", flow_action_data: json!({ "most": 8 }) },
            Flow { index: 6 },
        ],
    })
}

#[test]
fn buttons_are_in_the_order_given() {
    check(
        &template(
            r#","components":[
                {"type":"button","sub_type":"quick_reply","index":"9","parameters":[{"type":"payload","payload":"stop"}]},
                {"type":"button","sub_type":"url","index":"0","parameters":[{"type":"text","text":"A1"}]},
                {"type":"button","sub_type":"copy_code","index":"2","parameters":[{"type":"coupon_code","coupon_code":"SPRING25"}]},
                {"type":"button","sub_type":"catalog","index":"3","parameters":[
                    {"type":"action","action":{"thumbnail_product_retailer_id":"sku-1001"}}]},
                {"type":"button","sub_type":"flow","index":"5","parameters":[
                    {"type":"action","action":{"flow_token":"t1","flow_action_data":{"most":8}}}]},
                {"type":"button","sub_type":"flow","index":"6"}
            ]"#,
        ),
        &every_button(),
        builder()
            .buttons([
                whatsapp_dsl::template::Button::from(QuickReply::from(QuickReply::builder().index(9).payload("stop"))),
                Url::from(Url::builder().index(0).text("A1")).into(),
                CopyCode::from(CopyCode::builder().index(2).coupon_code("SPRING25")).into(),
                Catalog::from(Catalog::builder().index(3).thumbnail_product_retailer_id("sku-1001")).into(),
                Flow::from(Flow::builder().index(5).flow_token("t1").flow_action_data(json!({ "most": 8 }))).into(),
                Flow::from(Flow::builder().index(6)).into(),
            ])
            .build(),
    );
}
