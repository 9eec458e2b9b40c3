//! Templates that carry an order: declared, and sent.

use whatsapp_dsl::order_details::{Goods, Item, Order, OrderBuilder, PaymentLink, PaymentType, Status, Tax};
use whatsapp_dsl::template::{Button, OrderDetailsBuilder, Text};
use whatsapp_dsl::{Message, Template, message, order_status, template, try_message};

template!(Bill {
    name: "bill",
    language: "pt_BR",
    category: Utility,
    body: "Oi {{customer}}, sua conta.",
    buttons: [QuickReply { text: "Ajuda" }, OrderDetails { text: "Copiar código Pix" }],
});

template!(Shipped { name: "shipped", language: "en", category: Utility, sub_category: "ORDER_STATUS", body: "News of your order." });

template!(Reminder {
    name: "reminder",
    language: "pt_BR",
    category: Utility,
    body: "Oi {{customer}}, sua conta vence hoje.",
    buttons: [
        PaymentRequest { text: "Copy Pix code", pix_dynamic_code: "00020101" },
        PaymentRequest { text: "Open payment link", payment_link: "https://luigi.example/pay" },
        QuickReply { text: "Ajuda" },
    ],
});

fn order() -> OrderBuilder {
    Order::builder()
        .status(Status::Pending)
        .items([Item::builder().retailer_id("cake").name("Bolo").amount(900).quantity(1)])
        .subtotal(900)
        .tax(Tax::builder().value(100))
}

fn button() -> OrderDetailsBuilder {
    template::OrderDetails::builder()
        .reference_id("A_1")
        .kind(Goods::PhysicalGoods)
        .payment_type(PaymentType::Br)
        .payment_settings([PaymentLink::builder().uri("https://luigi.example/pay")])
        .currency("BRL")
        .total_amount(1_000)
        .order(order())
}

fn bill() -> Message {
    Template::builder()
        .to("+55 11 91234 5678")
        .name("bill")
        .language("pt_BR")
        .body([Text::builder().parameter_name("customer").text("Ana")])
        .buttons([Button::from(template::OrderDetails::from(button().index(1)))])
        .build()
        .expect("a bill")
}

#[test]
fn an_order_is_sent_by_its_button() {
    static SENT: Message = message!(Bill {
        to: "+55 11 91234 5678",
        customer: "Ana",
        order_details: OrderDetails {
            reference_id: "A_1",
            kind: PhysicalGoods,
            payment_type: Br,
            payment_settings: [PaymentLink { uri: "https://luigi.example/pay" }],
            currency: "BRL",
            total_amount: 1_000,
            order: Order {
                status: Pending,
                items: [Item { retailer_id: "cake", name: "Bolo", amount: 900, quantity: 1 }],
                subtotal: 900,
                tax: Tax { value: 100 },
            },
        },
    });
    assert_eq!(SENT, bill());
    let built = Bill::builder().to("+55 11 91234 5678").customer("Ana").order_details(button()).build();
    assert_eq!(built.as_ref(), Ok(&bill()));
    let (reference, total) = (String::from("A_1"), 1_000);
    let sent = try_message!(Bill {
        to: "+55 11 91234 5678",
        customer: "Ana",
        order_details: OrderDetails {
            reference_id: &reference,
            kind: PhysicalGoods,
            payment_type: Br,
            payment_settings: [PaymentLink { uri: "https://luigi.example/pay" }],
            currency: "BRL",
            total_amount: total,
            order: order(),
        },
    });
    assert_eq!(sent.as_ref(), Ok(&bill()));
}

#[test]
fn an_order_is_checked_where_it_was_typed() {
    let sum = |total: i64| {
        let invalid = Bill::builder().to("+55 11 91234 5678").customer("Ana").order_details(button().total_amount(total)).build();
        invalid.expect_err("another sum").to_string()
    };
    assert!(
        sum(999).contains("total_amount is 999, but subtotal + tax + shipping - discount is 1000 [order_details_button_total"),
        "{}",
        sum(999)
    );
    let missing = Bill::builder().to("+55 11 91234 5678").customer("Ana").build().expect_err("no order");
    assert_eq!(missing.violations().iter().map(whatsapp_dsl::Violation::rule).collect::<Vec<_>>(), ["template_order_details_required"]);
}

#[test]
fn news_of_an_order() {
    static SENT: Message =
        message!(Shipped { to: "+1 650 555 1234", order_status: OrderStatus { reference_id: "A_1", order: Order { status: Shipped } } });
    let news =
        || template::OrderStatus::builder().reference_id("A_1").order(order_status::Order::builder().status(order_status::Status::Shipped));
    let template = Template::builder().to("+1 650 555 1234").name("shipped").language("en").order_status(news()).build();
    assert_eq!(template.as_ref(), Ok(&SENT));
    assert_eq!(Shipped::builder().to("+1 650 555 1234").order_status(news()).build().as_ref(), Ok(&SENT));
    let missing = Shipped::builder().to("+1 650 555 1234").build().expect_err("no news");
    assert_eq!(missing.violations().iter().map(whatsapp_dsl::Violation::rule).collect::<Vec<_>>(), ["template_order_status_required"]);
}

#[test]
fn a_payment_is_requested_by_its_button() {
    static SENT: Message = message!(Reminder {
        to: "+55 11 91234 5678",
        customer: "Ana",
        pix_dynamic_code: "00020101021226",
        payment_link: "https://luigi.example/pay/7",
    });
    let buttons: [Button; 2] = [
        template::PaymentRequest::from(template::PaymentRequest::builder().index(0).pix_dynamic_code("00020101021226")).into(),
        template::PaymentRequest::from(template::PaymentRequest::builder().index(1).payment_link("https://luigi.example/pay/7")).into(),
    ];
    let built = Template::builder()
        .to("+55 11 91234 5678")
        .name("reminder")
        .language("pt_BR")
        .body([Text::builder().parameter_name("customer").text("Ana")])
        .buttons(buttons)
        .build()
        .expect("a reminder");
    assert_eq!(SENT.to_json(), built.to_json());
    let ask = |code: &str| {
        try_message!(Reminder {
            to: "+55 11 91234 5678",
            customer: "Ana",
            pix_dynamic_code: code,
            payment_link: "https://luigi.example/pay/7"
        })
    };
    assert_eq!(ask("00020101021226").as_ref(), Ok(&SENT));
    assert!(ask("").is_err());
}
