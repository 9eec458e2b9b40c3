//! A menu whose rows come from data: `for`, `if` and `truncate` within the message.

use whatsapp_dsl::{Invalid, Message, try_message};

/// A dish as the kitchen's table has it.
#[derive(Clone, Copy)]
struct Dish {
    sku: &'static str,
    name: &'static str,
    price: &'static str,
}

const DISHES: [Dish; 3] = [
    Dish { sku: "margherita", name: "Margherita", price: "$9" },
    Dish { sku: "diavola", name: "Diavola", price: "$11" },
    Dish { sku: "quattro-stagioni", name: "Quattro stagioni with artichokes", price: "$12" },
];

/// Ten rows are the most, so nine dishes and one row that leads on.
fn menu(phone: &str, language: &str, dishes: &[Dish]) -> Result<Message, Invalid> {
    try_message!(List {
        to: phone,
        body: match language {
            "it" => "Cosa desidera?",
            _ => "What would you like?",
        },
        button: "Menu",
        sections: [Section {
            rows: [
                for dish in dishes.iter().take(9) {
                    Row { id: dish.sku, title: truncate(dish.name, "Dish"), description: dish.price }
                },
                if dishes.len() > 9 {
                    Row { id: "more", title: "More" }
                },
            ],
        }],
    })
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("{}", serde_json::to_string_pretty(&menu("+39 06 6982", "it", &DISHES)?)?);

    // Two rows cannot have the same id, so a table that has a dish twice gives no menu.
    let twice = [&DISHES[..], &DISHES[..1]].concat();
    if let Err(invalid) = menu("+39 06 6982", "en", &twice) {
        println!("not sent:\n{invalid}");
    }
    Ok(())
}
