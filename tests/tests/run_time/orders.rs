//! The rules of orders: what they come to, and what each country asks for.

use serde_json::{Value, json};
use whatsapp_dsl::order_details::{
    Boleto, Discount, Expiration, Gateway, Goods, Image, ImporterAddress, Item, ItemBuilder, Note, Order, OrderBuilder, PaymentGateway,
    PaymentLink, PaymentSetting, PaymentType, Payu, Razorpay, Shipping, Status, Tax, UpiIntentLink,
};
use whatsapp_dsl::{Message, OrderDetails, OrderDetailsBuilder, OrderStatus, Template, order_details, order_status, template, try_message};

use crate::{broken, broken_json, long, set};

const PARAMETERS: &str = "interactive.action.parameters";
const ORDER: &str = "interactive.action.parameters.order";

fn cake() -> ItemBuilder {
    Item::builder().retailer_id("cake").name("Cake").amount(1_000).quantity(2)
}

fn order() -> OrderBuilder {
    Order::builder().status(Status::Pending).items([cake()]).subtotal(2_000).tax(Tax::builder().value(0))
}

fn details() -> OrderDetailsBuilder {
    OrderDetails::builder().to("+1 650 555 1234").body("Your bill").reference_id("a-1").kind(Goods::DigitalGoods).total_amount(2_000)
}

fn brazil() -> OrderDetailsBuilder {
    details().payment_type(PaymentType::Br).currency("BRL").order(order())
}

fn india() -> OrderDetailsBuilder {
    details()
        .payment_settings([PaymentLink::builder().uri("https://luigi.example/pay")])
        .currency("INR")
        .order(order().catalog_id("194836987003835"))
}

/// The order is refused for one reason, built and read.
#[track_caller]
fn wrong(valid: OrderDetailsBuilder, built: OrderDetailsBuilder, rule: &str, path: &str, member: &str, value: Value) {
    let valid = valid.build().expect("a valid order");
    let mut json = serde_json::to_value(&valid).expect("JSON");
    set(&mut json, member, value);
    broken_json(built.build(), &json, rule, path);
}

#[test]
fn both_countries_have_an_order() {
    assert!(brazil().build().is_ok() && india().build().is_ok());
}

#[test]
fn an_order_comes_to_its_total() {
    let parts = |total: i64| {
        let order = order()
            .tax(Tax::builder().value(300).description("Tax"))
            .shipping(Shipping::builder().value(150))
            .discount(Discount::builder().value(50).description("New").discount_program_name("spring"));
        brazil().total_amount(total).order(order)
    };
    assert!(parts(2_400).build().is_ok());
    for total in [2_399, 2_401, 2_000, 2_500] {
        let path = format!("{PARAMETERS}.total_amount.value");
        wrong(parts(2_400), parts(total), "order_details_total", &path, &path, total.into());
        let words = parts(total).build().expect_err("another total").to_string();
        assert!(words.contains(&format!("total_amount is {total}, but subtotal + tax + shipping - discount is 2400")), "{words}");
    }
}

#[test]
fn a_subtotal_is_that_of_the_items() {
    let sale = |subtotal: i64| {
        let items = [cake().sale_amount(700), cake().amount(300).quantity(2)];
        brazil().total_amount(subtotal).order(order().items(items).subtotal(subtotal))
    };
    assert!(sale(2_000).build().is_ok());
    let mut json = serde_json::to_value(sale(2_000).build().expect("an order")).expect("JSON");
    set(&mut json, &format!("{ORDER}.subtotal.value"), 2_600.into());
    set(&mut json, &format!("{PARAMETERS}.total_amount.value"), 2_600.into());
    broken_json(sale(2_600).build(), &json, "order_subtotal_sum", &format!("{ORDER}.subtotal.value"));
    // At run time.
    let ask = |amount: i64, quantity: u32, subtotal: u64| {
        try_message!(OrderDetails {
            to: "+1 650 555 1234",
            body: "Your bill",
            reference_id: format!("a-{quantity}"),
            kind: DigitalGoods,
            payment_type: Br,
            currency: "BRL",
            total_amount: subtotal,
            order: Order {
                status: Pending,
                items: [for name in ["Cake", "Bread"] {
                    Item { retailer_id: name, name, amount, quantity }
                }],
                subtotal,
                tax: Tax { value: 0 },
            },
        })
    };
    assert!(ask(100, 2, 400).is_ok());
    assert_eq!(ask(100, 2, 401).expect_err("one too many").violations()[0].rule(), "order_subtotal_sum");
}

#[test]
fn a_reference_is_as_long_as_its_country_allows() {
    let path = format!("{PARAMETERS}.reference_id");
    for (country, most) in [(india as fn() -> OrderDetailsBuilder, 35), (brazil, 60)] {
        let of = |count: usize| "a".repeat(count);
        assert!(country().reference_id(of(most)).build().is_ok());
        let long = of(most + 1);
        wrong(country(), country().reference_id(long.clone()), "order_details_reference_id_length", &path, &path, long.into());
    }
    let path = "template.components[0].parameters[0].action.order_details.reference_id";
    let button = |reference: &str| {
        let button = template::OrderDetails::builder()
            .index(0)
            .reference_id(reference)
            .kind(Goods::DigitalGoods)
            .payment_type(PaymentType::Br)
            .currency("BRL")
            .total_amount(2_000)
            .order(order());
        Template::builder().to("+1 650 555 1234").name("bill").language("pt_BR").buttons([button]).build()
    };
    let valid = button("a").expect("a bill");
    broken(&valid, button(&"a".repeat(61)), "order_details_button_reference_id_length", path, "a".repeat(61).into());
}

#[test]
fn a_bill_without_an_order_is_of_brazil_and_has_no_picture() {
    let bill = || details().payment_type(PaymentType::Br).currency("BRL");
    let of_india = || details().payment_settings([PaymentLink::builder().uri("https://luigi.example/pay")]).currency("INR");
    let sent = bill().build().expect("a bill");
    assert!(!sent.to_json().contains("\"order\":"), "{sent:?}");
    assert_eq!(Message::from_json(&sent.to_json()), Ok(sent.clone()));
    // The total is that of the order only where there is one.
    assert!(bill().total_amount(1).build().is_ok());
    let mut json = serde_json::to_value(india().build().expect("an order")).expect("JSON");
    json["interactive"]["action"]["parameters"].as_object_mut().expect("an object").remove("order");
    broken_json(of_india().build(), &json, "order_details_order_required", ORDER);
    let picture = || order_details::header::Image::builder().link("https://luigi.example/cake.jpg");
    assert!(brazil().header(picture()).build().is_ok());
    let path = "interactive.header";
    let value = json!({ "type": "image", "image": { "link": "https://luigi.example/cake.jpg" } });
    wrong(bill(), bill().header(picture()), "order_details_header_alone", path, path, value);
    let ask = |currency: &str, order: Option<Order>| {
        try_message!(OrderDetails {
            to: "+55 11 91234 5678",
            body: "Sua conta",
            reference_id: "a-1",
            kind: DigitalGoods,
            payment_type: Br,
            currency,
            total_amount: 2_000,
            order,
        })
    };
    assert!(ask("BRL", None).is_ok());
    assert!(ask("BRL", Some(order().into())).is_ok());
    assert!(ask("INR", None).is_err_and(|invalid| invalid.violations().iter().any(|one| one.rule() == "order_details_order_required")));
}

#[test]
fn news_are_of_an_order_or_its_payment() {
    let news = || OrderStatus::builder().to("+55 11 91234 5678").body("News").reference_id("a-1");
    let paid = order_status::Payment::builder().status(order_status::PaymentStatus::Captured).timestamp(1_722_445_231);
    let sent = news().payment(paid).build().expect("news of a payment");
    assert_eq!(Message::from_json(&sent.to_json()), Ok(sent.clone()));
    let mut json = serde_json::to_value(&sent).expect("JSON");
    json["interactive"]["action"]["parameters"].as_object_mut().expect("an object").remove("payment");
    let invalid = Message::try_from(json).expect_err("no news");
    assert_eq!(invalid.violations().iter().map(whatsapp_dsl::Violation::rule).collect::<Vec<_>>(), ["order_status_news"]);
    assert!(news().build().is_err());
}

#[test]
fn the_currency_tells_the_country() {
    let path = format!("{PARAMETERS}.payment_type");
    wrong(india(), india().payment_type(PaymentType::Br), "order_details_payment_type_country", &path, &path, "br".into());
    wrong(brazil(), brazil().payment_type(PaymentType::Upi), "order_details_payment_type_country", &path, &path, "upi".into());
    let unpaid = details().currency("BRL").order(order());
    wrong(brazil(), unpaid, "order_details_payment_type_country", &path, &path, Value::Null);
}

#[test]
fn each_country_has_its_ways_to_pay() {
    let path = format!("{PARAMETERS}.payment_settings[0]");
    let link = |ways: PaymentSetting| [ways];
    let boleto = PaymentSetting::from(Boleto::from(Boleto::builder().digitable_line("0339")));
    let json = json!({ "type": "boleto", "boleto": { "digitable_line": "0339" } });
    wrong(india(), india().payment_settings(link(boleto)), "order_details_payment_settings_country", &path, &path, json);
    let upi = PaymentSetting::from(UpiIntentLink::from(UpiIntentLink::builder().link("upi://pay?pa=luigi@bank")));
    let json = json!([{ "type": "upi_intent_link", "upi_intent_link": { "link": "upi://pay?pa=luigi@bank" } }]);
    let list = format!("{PARAMETERS}.payment_settings");
    wrong(brazil(), brazil().payment_settings(link(upi)), "order_details_payment_settings_country", &path, &list, json);
    // India asks for one, in the newer way or the older.
    let unpaid = details().currency("INR").order(order().catalog_id("194836987003835"));
    wrong(india(), unpaid.clone(), "order_details_payment_required", &list, &list, Value::Null);
    let older = unpaid.payment_configuration("luigi");
    assert!(older.clone().payment_type(PaymentType::Upi).build().is_ok());
    let (path, built) = (format!("{PARAMETERS}.payment_configuration"), older.payment_type(PaymentType::Upi));
    let lone = details().currency("INR").order(order().catalog_id("194836987003835")).payment_configuration("luigi");
    let member = format!("{PARAMETERS}.payment_type");
    wrong(built, lone, "order_details_payment_configuration_alone", &path, &member, Value::Null);
}

#[test]
fn items_say_what_their_country_asks_for() {
    let address = || ImporterAddress::builder().address_line1("1 Main Road").city("Pune").postal_code("411001").country_code("IN");
    let item = || cake().country_of_origin("India").importer_name("Luigi").importer_address(address());
    let from = |item: ItemBuilder| india().order(order().items([item]));
    assert!(from(item()).build().is_ok());
    for (field, without) in [
        ("country_of_origin", cake().importer_name("Luigi").importer_address(address())),
        ("importer_name", cake().country_of_origin("India").importer_address(address())),
        ("importer_address", cake().country_of_origin("India").importer_name("Luigi")),
    ] {
        let path = format!("{ORDER}.items[0].{field}");
        wrong(from(item()), from(without), "order_details_item_origin_required", &path, &path, Value::Null);
    }
    let bare = Item::builder().name("Cake").amount(1_000).quantity(2);
    let path = format!("{ORDER}.items[0].retailer_id");
    wrong(brazil(), brazil().order(order().items([bare])), "order_details_item_retailer_id_required", &path, &path, Value::Null);
}

#[test]
fn pictures_of_items_take_the_place_of_a_catalogue() {
    let image = || Image::builder().link("https://luigi.example/cake.jpg");
    let pictured = |count: i64| {
        let bare = Item::builder().name("Cake").amount(1).quantity(1).image(image());
        let items = (0..count).map(|_| bare.clone());
        brazil().total_amount(count).order(order().items(items).subtotal(count))
    };
    assert!(pictured(10).build().is_ok());
    let many = serde_json::to_value(
        brazil().total_amount(11).order(order().items((0..11).map(|_| cake().amount(1).quantity(1))).subtotal(11)).build().expect("many"),
    );
    let mut json = many.expect("JSON");
    for index in 0..11 {
        let item = format!("{ORDER}.items[{index}]");
        set(&mut json, &format!("{item}.retailer_id"), Value::Null);
        set(&mut json, &format!("{item}.image"), json!({ "link": "https://luigi.example/cake.jpg" }));
    }
    broken_json(pictured(11).build(), &json, "order_item_images_count", &format!("{ORDER}.items"));
    let member = format!("{ORDER}.items[0].image");
    let value = json!({ "link": "https://luigi.example/cake.jpg" });
    let both = brazil().order(order().items([cake().image(image())]));
    let path = format!("{ORDER}.items[0].retailer_id");
    wrong(brazil(), both, "order_item_images_retailer_id", &path, &member, value.clone());
    let bare = || Item::builder().name("Cake").amount(1_000).quantity(2).image(image());
    let path = format!("{ORDER}.catalog_id");
    let catalog = brazil().order(order().items([bare()]).catalog_id("1"));
    wrong(brazil().order(order().items([bare()])), catalog, "order_item_images_catalog", &path, &path, "1".into());
}

#[test]
fn what_a_gateway_brings_back_is_its_own() {
    let gateway = || PaymentGateway::builder().kind(Gateway::Razorpay).configuration_name("luigi");
    let paid = |gateway: order_details::PaymentGatewayBuilder| india().payment_settings([gateway]);
    let path = format!("{PARAMETERS}.payment_settings[0].payment_gateway.payu");
    let payu = gateway().payu(Payu::builder().udf1("1"));
    wrong(paid(gateway()), paid(payu), "payment_gateway_fields", &path, &path, json!({ "udf1": "1" }));
    let note = |value: &str| paid(gateway().razorpay(Razorpay::builder().notes([Note::builder().key("a").value(value)])));
    let path = format!("{PARAMETERS}.payment_settings[0].payment_gateway.razorpay.notes.a");
    wrong(note("1"), note(&long(257)), "razorpay_note_value_length", &path, &path, long(257).into());
}

#[test]
fn an_expiration_may_be_a_number() {
    let until = |timestamp: &str| brazil().order(order().expiration(Expiration::builder().timestamp(timestamp)));
    let number = brazil().order(order().expiration(Expiration::builder().timestamp(1_798_761_600_i64))).build();
    assert_eq!(number, until("1798761600").build());
}

#[test]
fn amounts_have_their_offset() {
    let valid = brazil().build().expect("an order");
    for (path, value, rule) in [
        ("total_amount.offset", json!(1000), "order_details_offset"),
        ("total_amount.offset", Value::Null, "order_details_offset"),
        ("order.subtotal.offset", json!(1), "order_offset"),
        ("order.tax.offset", json!(1), "order_tax_offset"),
        ("order.items[0].amount.offset", json!(1), "order_item_offset"),
    ] {
        let mut json = serde_json::to_value(&valid).expect("JSON");
        set(&mut json, &format!("{PARAMETERS}.{path}"), value);
        let invalid = Message::from_json(&json.to_string()).expect_err(path);
        let found: Vec<_> = invalid.violations().iter().map(|violation| (violation.rule(), violation.path())).collect();
        assert_eq!(found, [(rule, format!("{PARAMETERS}.{path}").as_str())]);
    }
}

#[test]
fn words_of_a_status_are_read_as_one_of_metas_pages_spells_them() {
    let order = order_status::Order::builder().status(order_status::Status::Canceled);
    let news = OrderStatus::builder().to("+1 650 555 1234").body("News").reference_id("a").order(order).build().expect("news").to_json();
    // With an underscore.
    let json = news.replace("canceled", "partially_shipped");
    assert!(Message::from_json(&json).expect("a status").to_json().contains("\"partially-shipped\""));
    let json = news.replace("canceled", "delivered");
    assert_eq!(Message::from_json(&json).expect_err("no status").violations()[0].rule(), "order_update_status_unknown");
}
