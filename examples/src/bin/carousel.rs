//! A carousel whose cards come from data.

use whatsapp_dsl::{Invalid, Message, PhoneNumber, template, try_message};

template!(Arrivals {
    name: "arrivals",
    language: "en_US",
    category: Marketing,
    body: "New this week, {{customer}}: have a look.",
    cards: [
        Card {
            header: Image,
            body: "The {{dish}} is here, from {{price}} only.",
            buttons: [Url { text: "Order", url: "https://luigi.example/o/{{sku}}" }],
        },
        Card {
            header: Image,
            body: "And the {{dish}} is here, from {{price}} only.",
            buttons: [Url { text: "Order", url: "https://luigi.example/o/{{sku}}" }],
        },
    ],
});

/// A dish as the kitchen's table has it.
#[derive(Clone, Copy)]
struct Dish {
    sku: &'static str,
    name: &'static str,
    price: &'static str,
    photo: &'static str,
}

const DISHES: [Dish; 2] = [
    Dish { sku: "diavola", name: "Diavola", price: "$11", photo: "https://luigi.example/diavola.jpg" },
    Dish { sku: "calzone", name: "Calzone", price: "$10", photo: "https://luigi.example/calzone.jpg" },
];

fn arrivals(to: &PhoneNumber, customer: &str, dishes: &[Dish]) -> Result<Message, Invalid> {
    try_message!(Arrivals {
        to,
        customer: fold(customer, "friend"),
        cards: [for dish in dishes {
            Card { header: Image { link: dish.photo }, dish: fold(dish.name, "new dish"), price: dish.price, sku: dish.sku }
        },],
    })
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let to = "+1 650 555 1234".parse()?;
    println!("{}", serde_json::to_string_pretty(&arrivals(&to, "Ann", &DISHES)?)?);

    // The template has two cards, so a send of one is none.
    if let Err(invalid) = arrivals(&to, "Ann", &DISHES[..1]) {
        println!("not sent:\n{invalid}");
    }
    Ok(())
}
