//! Headers, bodies, and the order in which they are written.

use whatsapp_dsl::template::{Currency, DateTime, Parameter, header as titled};
use whatsapp_dsl::{header, message, template};

use crate::{ANN, sends};

template!(Welcome { name: "welcome", language: "en_US", category: Utility, body: "Good to have you here." });

template!(Parcel {
    name: "parcel",
    language: "en_US",
    category: Utility,
    header: "An order of {{shop}}",
    body: "Hi {{customer}}, your order of {{total}} from {{shop}} comes on {{day}}.",
    footer: "Luigi's",
    buttons: [
        PhoneNumber { text: "Call us", phone_number: "+16505551234" },
        Url { text: "Track it", url: "https://luigi.example/t/{{tracking}}" },
    ],
});

template!(Numbered {
    name: "numbered",
    language: "en_US",
    category: Utility,
    header: "Order {{1}}",
    body: "Hi {{1}}, {{2}} are on their way, {{1}}.",
    buttons: [Url { text: "Track it", url: "https://luigi.example/t/{{1}}" }],
});

#[test]
fn nothing_to_fill_in() {
    sends("", &message!(Welcome { to: ANN }), Welcome::builder().to(ANN).build());
    sends("", &message!(Welcome { to: ANN, language: "en_US" }), Welcome::builder().to(ANN).language("en_US").build());
    let json = message!(Welcome { to: ANN }).to_json();
    assert_eq!(
        json,
        r#"{"messaging_product":"whatsapp","recipient_type":"individual","to":"16505551234","type":"template","template":{"name":"welcome","language":{"code":"en_US"}}}"#
    );
}

#[test]
fn named_variables_whatever_their_order() {
    sends(
        r#"{"type":"header","parameters":[{"type":"text","parameter_name":"shop","text":"Luigi's"}]},
        {"type":"body","parameters":[
        {"type":"text","parameter_name":"customer","text":"Ann"},
        {"type":"currency","parameter_name":"total","currency":{"fallback_value":"$42.99","code":"USD","amount_1000":42990}},
        {"type":"text","parameter_name":"shop","text":"Luigi's"},
        {"type":"date_time","parameter_name":"day","date_time":{"fallback_value":"Monday"}}]},
        {"type":"button","sub_type":"url","index":"1","parameters":[{"type":"text","text":"A1"}]}"#,
        &message!(Parcel {
            tracking: "A1",
            day: DateTime { fallback_value: "Monday" },
            total: Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" },
            to: ANN,
            customer: "Ann",
            shop: "Luigi's",
        }),
        Parcel::builder()
            .shop("Luigi's")
            .day(DateTime::builder().fallback_value("Monday"))
            .tracking("A1")
            .total(Currency::builder().code("USD").amount_1000(42_990).fallback_value("$42.99"))
            .customer(String::from("Ann"))
            .to(ANN)
            .build(),
    );
}

#[test]
fn numbered_variables_in_order() {
    sends(
        r#"{"type":"header","parameters":[{"type":"text","text":"A1"}]},
        {"type":"body","parameters":[{"type":"text","text":"Ann"},
        {"type":"currency","currency":{"fallback_value":"2 pizzas","code":"EUR","amount_1000":19500}}]},
        {"type":"button","sub_type":"url","index":"0","parameters":[{"type":"text","text":"A1"}]}"#,
        &message!(Numbered {
            to: ANN,
            header: "A1",
            body: ["Ann", Currency { code: "EUR", minor_units: 1950, fallback_value: "2 pizzas" }],
            url: "A1",
        }),
        Numbered::builder()
            .to(ANN)
            .header("A1")
            .body([
                whatsapp_dsl::Set::<Parameter>::set("Ann").expect("a text"),
                Parameter::Currency(Currency::builder().code("EUR").minor_units(1950).fallback_value("2 pizzas").into()),
            ])
            .url("A1")
            .build(),
    );
    let values = ["Ann".to_owned(), "Two pizzas".to_owned()];
    let listed = Numbered::builder().to(ANN).header(header_of("A1")).body(&values).url("A1").build().expect("two values");
    assert!(listed.to_json().contains("Two pizzas"));
}

fn header_of(text: &str) -> titled::TextBuilder {
    titled::Text::builder().text(text)
}

macro_rules! headers {
    ($($test:ident $name:literal $Header:ident: $json:literal, { $($field:ident: $value:literal),* };)*) => {$(
        #[test]
        fn $test() {
            template!(Seen {
                name: $name,
                language: "en_US",
                category: Utility,
                header: $Header,
                body: "Hi {{customer}}, have a look.",
            });
            sends(
                concat!(
                    r#"{"type":"header","parameters":["#, $json, r#"]},"#,
                    r#"{"type":"body","parameters":[{"type":"text","parameter_name":"customer","text":"Ann"}]}"#
                ),
                &message!(Seen { to: ANN, header: $Header { $($field: $value),* }, customer: "Ann" }),
                Seen::builder().to(ANN).header(header::$Header::builder()$(.$field($value))*).customer("Ann").build(),
            );
        }
    )*};
}

headers! {
    image "with_image" Image: r#"{"type":"image","image":{"link":"https://luigi.example/oven.jpg"}}"#, { link: "https://luigi.example/oven.jpg" };
    video "with_video" Video: r#"{"type":"video","video":{"id":"7"}}"#, { id: "7" };
    document "with_document" Document: r#"{"type":"document","document":{"id":"7","filename":"bill.pdf"}}"#, { id: "7", filename: "bill.pdf" };
    location "with_location" Location: r#"{"type":"location","location":{"latitude":41.89,"longitude":12.49,"name":"Luigi's","address":"Via Appia 1"}}"#,
        { latitude: 41.89, longitude: 12.49, name: "Luigi's", address: "Via Appia 1" };
}

#[test]
fn a_product() {
    template!(DishOfTheDay {
        name: "dish_of_the_day",
        language: "en_US",
        category: Marketing,
        header: Product,
        body: "Only {{price}} today.",
        buttons: [Spm { text: "View" }],
    });
    sends(
        r#"{"type":"header","parameters":[{"type":"product","product":{"product_retailer_id":"sku-1","catalog_id":"7"}}]},
        {"type":"body","parameters":[{"type":"text","parameter_name":"price","text":"$9"}]}"#,
        &message!(DishOfTheDay { to: ANN, header: Product { catalog_id: "7", product_retailer_id: "sku-1" }, price: "$9" }),
        DishOfTheDay::builder().to(ANN).header(header::Product::builder().catalog_id("7").product_retailer_id("sku-1")).price("$9").build(),
    );
}

#[test]
fn whoever_receives_it() {
    let reply = message!(Welcome { recipient: "US.13491208655302741918", context: "wamid.A1", biz_opaque_callback_data: "order 7" });
    assert!(
        reply.to_json().contains(r#""recipient":"US.13491208655302741918","context":{"message_id":"wamid.A1"},"#),
        "{}",
        reply.to_json()
    );
    let group = Welcome::builder().group("Y2FwaV9ncm91cDox").recipient_identity_key_hash("DF2lS5v2W6x").build().expect("a group");
    assert!(group.to_json().contains(r#""recipient_type":"group","to":"Y2FwaV9ncm91cDox""#), "{}", group.to_json());
}
