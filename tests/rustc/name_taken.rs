//! The name of a template is taken.

use whatsapp_dsl::template;

template!(Order { name: "order", language: "en", category: Utility, body: "Your order {{number}} is on its way." });
template!(Twice { name: "twice", language: "en", category: Utility, body: "Your order {{number}} is on its way." });
template!(Twice { name: "again", language: "en", category: Utility, body: "Your order {{number}} is on its way." });

pub struct Order {
    pub id: u32,
}

impl Order {
    pub fn builder() -> Order {
        Order { id: 1 }
    }
}

fn main() {
    let _ = Order::builder().id;
}
