//! An `if`, a `match`, a loop or a block that has no value is a statement before the parts of a loop, as in any other block.

use whatsapp_dsl::{Invalid, try_message};

struct Dish {
    sku: String,
    price: u32,
}

fn menu(dishes: &[Dish]) -> Result<(u32, String), Invalid> {
    let (mut total, mut dear) = (0, 0);
    let menu = try_message!(List {
        to: "16505551234",
        body: "Well?",
        button: "Menu",
        sections: [Section {
            rows: [for dish in dishes {
                if dish.price > 900 {
                    eprintln!("{} is dear", dish.sku)
                }
                if dish.price > 900 {
                    dear += 1
                } else {
                    total += dish.price
                }
                match dish.price {
                    0 => continue,
                    1..=9 => total = total.max(9),
                    _ => (),
                }
                if let Some(first) = dish.sku.chars().next() {
                    if first == 'x' {
                        total = 0
                    }
                }
                while total > 5000 {
                    total -= 5000
                }
                for _ in 0..2 {
                    total += 1
                }
                {
                    total += 1;
                }
                Row { id: &dish.sku, title: truncate(&dish.sku, "Dish") }
            }],
        }],
    })?;
    Ok((total + dear, menu.to_json()))
}

fn main() {
    let dish = |sku: &str, price| Dish { sku: sku.to_owned(), price };
    let (total, json) = menu(&[dish("diavola", 1200), dish("free", 0), dish("olives", 4), dish("soup", 600)]).expect("it keeps the rules");
    assert_eq!(total, 616);
    assert!(json.contains("diavola") && json.contains("soup") && !json.contains("free"), "{json}");
}
