//! The rules of templates.

use serde_json::{Value, json};
use whatsapp_dsl::product_list::Section;
use whatsapp_dsl::template::{
    Button, Card, Catalog, CopyCode, Currency, DateTime, Flow, LimitedTimeOffer, Mpm, Parameter, QuickReply, Text, Url, VoiceCall, header,
};
use whatsapp_dsl::{Invalid, Message, Template, TemplateBuilder, header as media, message};

use crate::{LEFT_OUT, broken, broken_json, long, missing, texts};

fn send() -> TemplateBuilder {
    Template::builder().to("16505551234").name("order_shipped").language("en_US")
}

fn button(button: impl Into<Button>) -> Result<Message, Invalid> {
    send().buttons([button.into()]).build()
}

fn parameter(parameter: impl Into<Parameter>) -> Result<Message, Invalid> {
    send().body([parameter.into()]).build()
}

/// A valid template with these components.
fn with(components: Value) -> Value {
    let mut json = serde_json::to_value(message!(Template { to: "16505551234", name: "order_shipped", language: "en_US" })).expect("JSON");
    json["template"]["components"] = components;
    json
}

fn valid(components: Value) -> Message {
    Message::try_from(with(components)).expect("a template")
}

const FIRST: &str = "template.components[0]";

#[test]
fn name_and_language() {
    let valid = valid(json!([]));
    let too_long = "x".repeat(513);
    let wrong = [("empty", ""), ("length", &*too_long), ("format", "Order-Shipped"), ("format", "order shipped"), ("format", "größe")];
    texts(&valid, "template_name", "template.name", |name| send().name(name).build(), &wrong);
    let wrong = [("empty", ""), ("format", "en-us"), ("format", "EN"), ("format", "e"), ("format", "en US"), ("format", "english!")];
    texts(&valid, "template_language", "template.language.code", |code| send().language(code).build(), &wrong);
    missing(&valid, "template_name", "template.name", Template::builder().to("16505551234").language("en").build());
    missing(&valid, "template_language", "template.language.code", Template::builder().to("16505551234").name("hello").build());
}

#[test]
fn text_of_a_header() {
    let valid = valid(json!([{ "type": "header", "parameters": [{ "type": "text", "parameter_name": "shop", "text": "x" }] }]));
    let path = |member: &str| format!("{FIRST}.parameters[0].{member}");
    let text = |text: &str| send().header(header::Text::builder().parameter_name("shop").text(text)).build();
    let wrong = [("empty", ""), ("length", &*long(61)), ("inner_space", "a\nb"), ("inner_space", "a     b")];
    texts(&valid, "header_parameter_text", &path("text"), text, &wrong);
    let named = |name: &str| send().header(header::Text::builder().parameter_name(name).text("x")).build();
    texts(
        &valid,
        "header_parameter_parameter_name",
        &path("parameter_name"),
        named,
        &[("empty", ""), ("format", "Shop Name"), ("format", "1")],
    );
    missing(&valid, "header_parameter_text", &path("text"), send().header(header::Text::builder().parameter_name("shop")).build());
}

#[test]
fn media_of_a_header() {
    let at = |member: &str| format!("{FIRST}.parameters[0].{member}");
    let header = |parameter: Value| with(json!([{ "type": "header", "parameters": [parameter] }]));
    broken_json(
        send().header(media::Image::builder().link("oven.jpg")).build(),
        &header(json!({ "type": "image", "image": { "link": "oven.jpg" } })),
        "header_image_link_format",
        &at("image.link"),
    );
    broken_json(
        send().header(media::Video::builder().id("1").link("https://luigi.example")).build(),
        &header(json!({ "type": "video", "video": { "id": "1", "link": "https://luigi.example" } })),
        "header_video_source",
        &at("video.id"),
    );
    let place = |latitude: f64, longitude: f64| send().header(media::Location::builder().latitude(latitude).longitude(longitude)).build();
    let json =
        |latitude: f64, longitude: f64| header(json!({ "type": "location", "location": { "latitude": latitude, "longitude": longitude } }));
    broken_json(place(95.0, 1.0), &json(95.0, 1.0), "header_location_latitude_range", &at("location.latitude"));
    broken_json(place(1.0, 181.5), &json(1.0, 181.5), "header_location_longitude_range", &at("location.longitude"));
    broken_json(
        send().header(media::Location::builder().latitude(1.0)).build(),
        &header(json!({ "type": "location", "location": { "latitude": 1.0 } })),
        "header_location_longitude_required",
        &at("location.longitude"),
    );
}

#[test]
fn text_of_a_body() {
    let alone = valid(json!([{ "type": "body", "parameters": [{ "type": "text", "parameter_name": "name", "text": "x" }] }]));
    let path = |member: &str| format!("{FIRST}.parameters[0].{member}");
    let text = |text: &str| parameter(Text::from(Text::builder().parameter_name("name").text(text)));
    let wrong = [("empty", ""), ("length", &*long(32_769)), ("inner_space", "a\tb"), ("inner_space", "a     b"), ("inner_space", "\r")];
    texts(&alone, "parameter_text", &path("text"), text, &wrong);
    assert!(text(&long(32_768)).is_ok() && text(" x ").is_ok() && text("a    b").is_ok());
    let named = |name: &str| parameter(Text::from(Text::builder().parameter_name(name).text("x")));
    texts(&alone, "parameter_parameter_name", &path("parameter_name"), named, &[("empty", ""), ("format", "Name"), ("format", "1st")]);
    missing(&alone, "parameter_text", &path("text"), parameter(Text::from(Text::builder().parameter_name("name"))));
}

#[test]
fn a_body_beside_others_is_shorter() {
    let beside = valid(json!([
        { "type": "body", "parameters": [{ "type": "text", "text": "x" }] },
        { "type": "button", "sub_type": "url", "index": "0", "parameters": [{ "type": "text", "text": "A1" }] },
    ]));
    let build = |text: &str| send().body([text]).buttons([Url::builder().index(0).text("A1")]).build();
    texts(&beside, "parameter_text", &format!("{FIRST}.parameters[0].text"), build, &[("length", &long(1025)), ("length", &long(32_769))]);
    assert!(build(&long(1024)).is_ok());
    let offer = || LimitedTimeOffer::builder().expiration_time_ms(1);
    let with_offer = |text: &str| send().limited_time_offer(offer()).body([text]).build();
    assert!(with_offer(&long(1024)).is_ok() && with_offer(&long(1025)).is_err());
    let with_cards =
        |text: &str| send().body([text]).cards(["1", "2"].map(|id| Card::builder().header(media::Image::builder().id(id)))).build();
    assert!(with_cards(&long(1024)).is_ok() && with_cards(&long(1025)).is_err());
    let with_header = |text: &str| send().header("Luigi's").body([text]).build();
    assert!(with_header(&long(1024)).is_ok() && with_header(&long(1025)).is_err());
}

#[test]
fn date_time() {
    let valid = valid(
        json!([{ "type": "body", "parameters": [{ "type": "date_time", "parameter_name": "day", "date_time": { "fallback_value": "x" } }] }]),
    );
    let path = |member: &str| format!("{FIRST}.parameters[0].{member}");
    let build = |text: &str| parameter(DateTime::from(DateTime::builder().parameter_name("day").fallback_value(text)));
    let wrong = [("empty", ""), ("length", &*long(32_769)), ("inner_space", "a\nb")];
    texts(&valid, "date_time_fallback_value", &path("date_time.fallback_value"), build, &wrong);
    let named = |name: &str| parameter(DateTime::from(DateTime::builder().parameter_name(name).fallback_value("x")));
    texts(&valid, "date_time_parameter_name", &path("parameter_name"), named, &[("empty", ""), ("format", "Day")]);
    let nothing = parameter(DateTime::from(DateTime::builder().parameter_name("day")));
    missing(&valid, "date_time_fallback_value", &path("date_time.fallback_value"), nothing);
}

#[test]
fn parameters_are_named_or_not() {
    let named = |name: &str, text: &str| Text::builder().parameter_name(name).text(text);
    let json = |parameters: Value| with(json!([{ "type": "body", "parameters": parameters }]));
    let one = json!({ "type": "text", "parameter_name": "customer", "text": "Ann" });
    broken_json(
        send().body([named("customer", "Ann"), Text::builder().text("A1")]).build(),
        &json(json!([one, { "type": "text", "text": "A1" }])),
        "template_parameters_mixed",
        "template.components[0].parameters[1]",
    );
    broken_json(
        send().body([named("customer", "Ann"), named("customer", "Bob")]).build(),
        &json(json!([one, { "type": "text", "parameter_name": "customer", "text": "Bob" }])),
        "template_parameter_name_unique",
        "template.components[0].parameters[1].parameter_name",
    );
    let mixed = send().header("Luigi's").body([named("customer", "Ann")]).build().expect_err("a header without a name");
    assert_eq!(mixed.violations()[0].path(), "template.components[0].parameters[0]");
}

/// Buttons of every sort: their `sub_type`, rule, parameter, and how the builder makes one at an index.
type Sort = (&'static str, &'static str, fn(i64) -> Button);

const SORTS: [Sort; 7] = [
    ("quick_reply", "quick_reply", |index| QuickReply::from(QuickReply::builder().index(index).payload("x")).into()),
    ("url", "url_button", |index| Url::from(Url::builder().index(index).text("x")).into()),
    ("copy_code", "copy_code", |index| CopyCode::from(CopyCode::builder().index(index).coupon_code("x")).into()),
    ("catalog", "catalog", |index| Catalog::from(Catalog::builder().index(index).thumbnail_product_retailer_id("x")).into()),
    ("flow", "flow_button", |index| Flow::from(Flow::builder().index(index).flow_token("x")).into()),
    ("mpm", "mpm", |index| {
        let section = Section::builder().title("Pasta").product_items(["x"]);
        Mpm::from(Mpm::builder().index(index).thumbnail_product_retailer_id("x").sections([section])).into()
    }),
    ("voice_call", "voice_call_button", |index| VoiceCall::from(VoiceCall::builder().index(index).ttl_minutes(1).payload("x")).into()),
];

#[test]
fn indices() {
    for (_, rule, make) in SORTS {
        let valid = button(make(0)).expect("a button");
        for index in [-1, 10, i64::MAX, i64::MIN] {
            let path = format!("{FIRST}.index");
            broken(&valid, button(make(index)), &format!("{rule}_index_range"), &path, index.to_string().into());
            broken(&valid, button(make(index)), &format!("{rule}_index_range"), &path, index.into());
        }
        for (_, _, other) in SORTS {
            let twice = send().buttons([make(1), other(1)]).build().expect_err("two buttons in one place");
            assert_eq!(twice.violations()[0].rule(), "template_button_index_unique");
            assert_eq!(twice.violations()[0].path(), "template.components[1].index");
        }
    }
    let valid = button(SORTS[0].2(0)).expect("a button");
    missing(&valid, "quick_reply_index", &format!("{FIRST}.index"), button(QuickReply::from(QuickReply::builder().payload("x"))));
}

#[test]
fn buttons() {
    let valid = |index: usize| button(SORTS[index].2(0)).expect("a button");
    let path = |member: &str| format!("{FIRST}.parameters[0].{member}");
    let reply = |text: &str| button(QuickReply::from(QuickReply::builder().index(0).payload(text)));
    texts(&valid(0), "quick_reply_payload", &path("payload"), reply, &[("empty", "")]);
    let url = |text: &str| button(Url::from(Url::builder().index(0).text(text)));
    let wrong = [("empty", ""), ("length", &*long(2001)), ("inner_space", "a\nb")];
    texts(&valid(1), "url_button_text", &path("text"), url, &wrong);
    let code = |text: &str| button(CopyCode::from(CopyCode::builder().index(0).coupon_code(text)));
    let wrong = [("empty", ""), ("length", &*long(21)), ("inner_space", "a\nb")];
    texts(&valid(2), "copy_code_coupon_code", &path("coupon_code"), code, &wrong);
    let thumbnail = |text: &str| button(Catalog::from(Catalog::builder().index(0).thumbnail_product_retailer_id(text)));
    let wrong = [(LEFT_OUT, ""), ("length", &*long(101))];
    texts(&valid(3), "catalog_thumbnail_product_retailer_id", &path("action.thumbnail_product_retailer_id"), thumbnail, &wrong);
    let token = |text: &str| button(Flow::from(Flow::builder().index(0).flow_token(text)));
    texts(&valid(4), "flow_button_flow_token", &path("action.flow_token"), token, &[(LEFT_OUT, "")]);
    missing(&valid(0), "quick_reply_payload", &path("payload"), button(QuickReply::from(QuickReply::builder().index(0))));
    missing(&valid(1), "url_button_text", &path("text"), button(Url::from(Url::builder().index(0))));
    missing(&valid(2), "copy_code_coupon_code", &path("coupon_code"), button(CopyCode::from(CopyCode::builder().index(0))));
    let data = button(Flow::from(Flow::builder().index(0).flow_action_data(json!({}))));
    assert_eq!(data, button(Flow::from(Flow::builder().index(0))), "no data");
}

#[test]
fn calls() {
    let valid = button(SORTS[6].2(0)).expect("a button");
    let path = |parameter: usize, member: &str| format!("{FIRST}.parameters[{parameter}].{member}");
    let call = || VoiceCall::builder().index(0).ttl_minutes(1).payload("x");
    for minutes in [0, -1, 43_201, i64::MAX] {
        let built = button(VoiceCall::from(call().ttl_minutes(minutes)));
        broken(&valid, built, "voice_call_button_ttl_minutes_range", &path(0, "ttl_minutes"), minutes.into());
    }
    let payload = |text: &str| button(VoiceCall::from(call().payload(text)));
    texts(&valid, "voice_call_button_payload", &path(1, "payload"), payload, &[(LEFT_OUT, ""), ("length", &long(513))]);
    assert!(payload(&long(512)).is_ok() && button(VoiceCall::from(call().ttl_minutes(43_200))).is_ok());
    let only = button(VoiceCall::from(VoiceCall::builder().payload(""))).expect_err("no payload");
    assert_eq!((only.violations()[0].rule(), only.violations()[0].path()), ("voice_call_button_empty", FIRST));
    broken_json(
        button(VoiceCall::from(VoiceCall::builder())),
        &with(json!([{ "type": "button", "sub_type": "voice_call" }])),
        "voice_call_button_empty",
        FIRST,
    );
}

#[test]
fn how_many_buttons() {
    let eleven = || (0..11).map(|index| Url::builder().index(index % 10).text("x"));
    let invalid = send().buttons(eleven()).build().expect_err("eleven buttons");
    assert_eq!(invalid.violations()[0].rule(), "template_buttons_count");
    assert!(send().buttons(eleven().take(10)).build().is_ok());
}

#[test]
fn amounts_need_their_members() {
    let valid = valid(json!([{ "type": "body", "parameters": [
        { "type": "currency", "currency": { "fallback_value": "$42.99", "code": "USD", "amount_1000": 42990 } }] }]));
    let path = |member: &str| format!("{FIRST}.parameters[0].currency.{member}");
    let amount = |currency: whatsapp_dsl::template::CurrencyBuilder| parameter(Currency::from(currency));
    missing(&valid, "currency_code", &path("code"), amount(Currency::builder().amount_1000(42_990).fallback_value("$42.99")));
    missing(&valid, "currency_fallback_value", &path("fallback_value"), amount(Currency::builder().amount_1000(42_990).code("USD")));
    let code = |code: &str| amount(Currency::builder().code(code).amount_1000(42_990).fallback_value("$42.99"));
    texts(&valid, "currency_code", &path("code"), code, &[("empty", ""), ("format", "usd"), ("format", "USDX"), ("format", "$")]);
    let text = |text: &str| amount(Currency::builder().code("USD").amount_1000(42_990).fallback_value(text));
    texts(
        &valid,
        "currency_fallback_value",
        &path("fallback_value"),
        text,
        &[("empty", ""), ("inner_space", "$\n42.99"), ("length", &long(32_769))],
    );
}

/// Unlike those of an interactive message, product ids and titles of a template may have white space around them.
#[test]
fn sections_behind_a_button() {
    let of = |title: &str, items: &[String]| {
        let section = whatsapp_dsl::template::Section::builder().title(title).product_items(items.to_vec());
        button(Mpm::from(Mpm::builder().index(0).thumbnail_product_retailer_id("x").sections([section])))
    };
    let item = |item: &str| of("Pasta", &[item.to_owned()]);
    let path = format!("{FIRST}.parameters[0].action.sections[0]");
    let valid = item("sku").expect("a product");
    let product = format!("{path}.product_items[0].product_retailer_id");
    texts(&valid, "mpm_section_product_items", &product, item, &[("empty", ""), ("length", &*long(101))]);
    let title = |title: &str| of(title, &["sku".to_owned()]);
    texts(&valid, "mpm_section_title", &format!("{path}.title"), title, &[(LEFT_OUT, ""), ("length", &*long(25))]);
    let spaced = of(" Pasta ", &[" sku ".to_owned()]).expect("white space");
    assert_eq!(Message::from_json(&spaced.to_json()), Ok(spaced));
    let literal = message!(Template {
        to: "16505551234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Mpm { index: 0, thumbnail_product_retailer_id: "x", sections: [Section { title: " Pasta ", product_items: [" sku "] }] }],
    });
    assert!(literal.to_json().contains(r#"[{"title":" Pasta ","product_items":[{"product_retailer_id":" sku "}]}]"#));
    assert_eq!(of("Pasta", &[]).expect_err("no products").violations()[0].rule(), "mpm_section_product_items_count");
    let many = vec!["sku".to_owned(); 31];
    assert_eq!(of("Pasta", &many).expect_err("31").violations()[0].rule(), "mpm_section_product_items_count");
}
