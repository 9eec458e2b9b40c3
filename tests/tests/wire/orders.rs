//! Orders that are paid in the chat, and news of them.

use whatsapp_dsl::order_details::{
    Gateway, Goods, Item, Note, Order, PaymentGateway, PaymentLink, PaymentType, PixDynamicCode, Razorpay, Status, Tax, UpiIntentLink,
    header,
};
use whatsapp_dsl::{OrderDetails, OrderStatus, Template, message, order_details, order_status, template};

use crate::{check, to_phone};

/// An order in the envelope of a message, given from what is behind its type.
fn order_details(rest: &str) -> String {
    to_phone(&format!(r#""type":"interactive","interactive":{{"type":"order_details",{rest}}}"#))
}

#[test]
fn an_order_in_brazil() {
    check(
        &order_details(
            r#""body":{"text":"Sua conta."},
            "action":{"name":"review_and_pay","parameters":{
            "reference_id":"luigi-1.a","type":"physical-goods","payment_type":"br",
            "payment_settings":[
            {"type":"pix_dynamic_code","pix_dynamic_code":{"code":"0002","merchant_name":"Luigi","key":"l@luigi.example","key_type":"EMAIL"}},
            {"type":"payment_link","payment_link":{"uri":"https://luigi.example/pay"}}],
            "currency":"BRL","total_amount":{"value":9900,"offset":100},
            "order":{"status":"pending",
            "items":[{"retailer_id":"cake","name":"Bolo","amount":{"value":4950,"offset":100},"quantity":2}],
            "subtotal":{"value":9900,"offset":100},"tax":{"value":0,"offset":100}}}}"#,
        ),
        &message!(OrderDetails {
            to: "+1 650 555 1234",
            body: "Sua conta.",
            reference_id: "luigi-1.a",
            kind: PhysicalGoods,
            payment_type: Br,
            payment_settings: [
                PixDynamicCode { code: "0002", merchant_name: "Luigi", key: "l@luigi.example", key_type: Email },
                PaymentLink { uri: "https://luigi.example/pay" },
            ],
            currency: "BRL",
            total_amount: 9_900,
            order: Order {
                status: Pending,
                items: [Item { retailer_id: "cake", name: "Bolo", amount: 4_950, quantity: 2 }],
                subtotal: 9_900,
                tax: Tax { value: 0 },
            },
        }),
        OrderDetails::builder()
            .to("+1 650 555 1234")
            .body("Sua conta.")
            .reference_id("luigi-1.a")
            .kind(Goods::PhysicalGoods)
            .payment_type(PaymentType::Br)
            .payment_settings([
                order_details::PaymentSetting::from(PixDynamicCode::from(
                    PixDynamicCode::builder()
                        .code("0002")
                        .merchant_name("Luigi")
                        .key("l@luigi.example")
                        .key_type(order_details::KeyType::Email),
                )),
                PaymentLink::from(PaymentLink::builder().uri("https://luigi.example/pay")).into(),
            ])
            .currency("BRL")
            .total_amount(9_900)
            .order(
                Order::builder()
                    .status(Status::Pending)
                    .items([Item::builder().retailer_id("cake").name("Bolo").amount(4_950).quantity(2)])
                    .subtotal(9_900)
                    .tax(Tax::builder().value(0)),
            )
            .build(),
    );
}

#[test]
fn an_order_in_india() {
    check(
        &order_details(
            r#""header":{"type":"image","image":{"link":"https://luigi.example/a.jpg","provider":{"name":"luigi"}}},
            "body":{"text":"Your bill."},
            "action":{"name":"review_and_pay","parameters":{
            "reference_id":"A_1","type":"digital-goods",
            "payment_settings":[{"type":"payment_gateway","payment_gateway":{"type":"razorpay","configuration_name":"pg",
            "razorpay":{"receipt":"r-1","notes":{"branch":"Pune","till":"7"}}}}],
            "currency":"INR","total_amount":{"value":21000,"offset":100},
            "order":{"status":"pending","type":"quick_pay","catalog_id":"194836987003835",
            "items":[{"name":"Bread","amount":{"value":12000,"offset":100},"sale_amount":{"value":10000,"offset":100},"quantity":2}],
            "subtotal":{"value":20000,"offset":100},"tax":{"value":1000,"offset":100}}}}"#,
        ),
        &message!(OrderDetails {
            to: "+1 650 555 1234",
            header: Image { link: "https://luigi.example/a.jpg", provider: "luigi" },
            body: "Your bill.",
            reference_id: "A_1",
            kind: DigitalGoods,
            payment_settings: [PaymentGateway {
                kind: Razorpay,
                configuration_name: "pg",
                razorpay: Razorpay { receipt: "r-1", notes: [Note { key: "branch", value: "Pune" }, Note { key: "till", value: "7" }] },
            }],
            currency: Inr,
            total_amount: 21_000,
            order: Order {
                status: Pending,
                kind: QuickPay,
                catalog_id: "194836987003835",
                items: [Item { name: "Bread", amount: 12_000, sale_amount: 10_000, quantity: 2 }],
                subtotal: 20_000,
                tax: Tax { value: 1_000 },
            },
        }),
        OrderDetails::builder()
            .to("+1 650 555 1234")
            .header(header::Image::builder().link("https://luigi.example/a.jpg").provider("luigi"))
            .body("Your bill.")
            .reference_id("A_1")
            .kind(Goods::DigitalGoods)
            .payment_settings([PaymentGateway::builder().kind(Gateway::Razorpay).configuration_name("pg").razorpay(
                Razorpay::builder()
                    .receipt("r-1")
                    .notes([Note::builder().key("branch").value("Pune"), Note::builder().key("till").value("7")]),
            )])
            .currency("INR")
            .total_amount(21_000)
            .order(
                Order::builder()
                    .status(Status::Pending)
                    .kind(order_details::OrderType::QuickPay)
                    .catalog_id("194836987003835")
                    .items([Item::builder().name("Bread").amount(12_000).sale_amount(10_000).quantity(2)])
                    .subtotal(20_000)
                    .tax(Tax::builder().value(1_000)),
            )
            .build(),
    );
}

#[test]
fn news_of_an_order() {
    check(
        &to_phone(
            r#""type":"interactive","interactive":{"type":"order_status","header":{"type":"text","text":"Luigi's"},
            "body":{"text":"On its way."},"footer":{"text":"Thank you"},
            "action":{"name":"review_order","parameters":{"reference_id":"A_1",
            "order":{"status":"partially-shipped","description":"One cake of two"},
            "payment":{"status":"captured","timestamp":1722445231}}}}"#,
        ),
        &message!(OrderStatus {
            to: "+1 650 555 1234",
            header: "Luigi's",
            body: "On its way.",
            footer: "Thank you",
            reference_id: "A_1",
            order: Order { status: PartiallyShipped, description: "One cake of two" },
            payment: Payment { status: Captured, timestamp: 1_722_445_231 },
        }),
        OrderStatus::builder()
            .to("+1 650 555 1234")
            .header("Luigi's")
            .body("On its way.")
            .footer("Thank you")
            .reference_id("A_1")
            .order(order_status::Order::builder().status(order_status::Status::PartiallyShipped).description("One cake of two"))
            .payment(order_status::Payment::builder().status(order_status::PaymentStatus::Captured).timestamp(1_722_445_231))
            .build(),
    );
}

#[test]
fn an_order_in_a_template() {
    check(
        &to_phone(
            r#""type":"template","template":{"name":"bill","language":{"code":"en"},"components":[
            {"type":"button","sub_type":"order_details","index":"1","parameters":[{"type":"action","action":{"order_details":{
            "reference_id":"A_1","type":"physical-goods",
            "payment_settings":[{"type":"upi_intent_link","upi_intent_link":{"link":"upi://pay?pa=luigi@bank&pn=Luigi"}}],
            "currency":"INR","total_amount":{"value":100,"offset":100},
            "shipping_info":{"country":"IN","addresses":[]},
            "order":{"status":"pending","catalog_id":"1","items":[{"name":"Bread","amount":{"value":100,"offset":100},"quantity":1}],
            "subtotal":{"value":100,"offset":100},"tax":{"value":0,"offset":100}}}}}]},
            {"type":"order_status","parameters":[{"type":"order_status","order_status":{"reference_id":"A_1","order":{"status":"completed"}}}]}]}"#,
        ),
        &message!(Template {
            to: "+1 650 555 1234",
            name: "bill",
            language: "en",
            buttons: [OrderDetails {
                index: 1,
                reference_id: "A_1",
                kind: PhysicalGoods,
                payment_settings: [UpiIntentLink { link: "upi://pay?pa=luigi@bank&pn=Luigi" }],
                currency: "INR",
                total_amount: 100,
                shipping_info: ShippingInfo { country: "IN" },
                order: Order {
                    status: Pending,
                    catalog_id: "1",
                    items: [Item { name: "Bread", amount: 100, quantity: 1 }],
                    subtotal: 100,
                    tax: Tax { value: 0 },
                },
            }],
            order_status: OrderStatus { reference_id: "A_1", order: Order { status: Completed } },
        }),
        Template::builder()
            .to("+1 650 555 1234")
            .name("bill")
            .language("en")
            .buttons([template::OrderDetails::builder()
                .index(1)
                .reference_id("A_1")
                .kind(Goods::PhysicalGoods)
                .payment_settings([UpiIntentLink::builder().link("upi://pay?pa=luigi@bank&pn=Luigi")])
                .currency("INR")
                .total_amount(100)
                .shipping_info(order_details::ShippingInfo::builder().country("IN"))
                .order(
                    Order::builder()
                        .status(Status::Pending)
                        .catalog_id("1")
                        .items([Item::builder().name("Bread").amount(100).quantity(1)])
                        .subtotal(100)
                        .tax(Tax::builder().value(0)),
                )])
            .order_status(
                template::OrderStatus::builder()
                    .reference_id("A_1")
                    .order(order_status::Order::builder().status(order_status::Status::Completed)),
            )
            .build(),
    );
}
