//! The name of a template is taken.

use whatsapp_dsl::{message, template};

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

template!("paused.json");

pub enum Paused {}

fn main() {
    let _ = Order::builder().id;
    let _ = message!(Order { to: "16505551234", number: "17" });
    let _ = message!(Paused { to: "16505551234" });
}
