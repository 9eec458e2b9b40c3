//! Templates of a file that have the same fields: each is a type of its own all the same.

#![deny(warnings, missing_docs)]

use whatsapp_dsl::{Invalid, Message, PhoneNumber, message, try_message};

/// In a module of its own, some of them under other names.
pub mod templates {
    whatsapp_dsl::template!("alike.json", [Shipped { name: "order_shipped" }, Paid { name: "order_paid", body: [customer, order] }]);
}

use templates::{OrderReady, Shipped, Welcome};

/// What a type of the user's own says of each.
pub trait Urgent {
    /// Whether it is.
    const IS_URGENT: bool;
}

impl Urgent for Shipped {
    const IS_URGENT: bool = false;
}

impl Urgent for OrderReady {
    const IS_URGENT: bool = true;
}

#[allow(deprecated)]
impl Urgent for templates::OrderLate {
    const IS_URGENT: bool = true;
}

const ORDER: &str = "A1";

fn literal() -> [Message; 4] {
    [
        message!(Shipped { to: "16505551234", body: ["Ann", ORDER] }),
        message!(templates::OrderReady { to: "16505551234", body: ["Ann", ORDER], language: "en_US" }),
        message!(templates::Paid { to: "16505551234", customer: "Ann", order: "A1" }),
        message!(Welcome { to: "16505551234" }),
    ]
}

fn at_run_time(to: &PhoneNumber, customer: String) -> Result<Message, Invalid> {
    try_message!(Shipped { to, body: [customer, ORDER] })
}

fn built(to: &PhoneNumber) -> Result<Message, Invalid> {
    let shipped: Shipped = Shipped::builder().body(["Ann", ORDER]).to(to);
    shipped.clone().build()
}

fn main() {
    // Within a function, too.
    whatsapp_dsl::template!("alike.json");

    let to: PhoneNumber = "+1 650 555 1234".parse().expect("a number");
    let [shipped, ready, paid, welcome] = literal();
    assert_eq!(at_run_time(&to, "Ann".to_owned()).as_ref(), Ok(&shipped));
    assert_eq!(built(&to).as_ref(), Ok(&shipped));
    assert_eq!(message!(OrderShipped { to: &to, body: ["Ann", ORDER] }), shipped);
    assert!(ready.to_json().contains("order_ready") && paid.to_json().contains("order_paid") && welcome.to_json().contains("welcome"));
    assert_eq!((OrderReady::NAME, OrderShipped::NAME, Shipped::NAME), ("order_ready", "order_shipped", "order_shipped"));
    assert_eq!((OrderReady::LANGUAGES, templates::Paid::LANGUAGES), (&["en_US"][..], &["es_MX"][..]));
    assert_eq!(OrderReady::definitions()[0].name(), "order_ready");
    assert!(templates::OrderReady::IS_URGENT && !Shipped::IS_URGENT);
    assert_eq!(format!("{:?}", Shipped::builder().body(["a"])), "Shipped(Filled { fields: [\"body\"], .. })");
}
