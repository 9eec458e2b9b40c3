//! Values that are not texts, and what to write instead.

use std::fmt::Display;

use whatsapp_dsl::{PhoneNumber, message, template, try_message};

template!(OrderLeft { name: "order_left", language: "en_US", category: Utility, body: "Hi {{customer}}, {{order_id}} left." });

struct Dish;
async fn name() -> String {
    String::new()
}
fn found() -> Result<String, ()> {
    Ok(String::new())
}

fn any<T: Display>(to: PhoneNumber, total: T) {
    let _ = try_message!(Text { to, body: total });
}

fn main() {
    let to: PhoneNumber = "16505551234".parse().unwrap();
    let (price, grade, is_open, wide) = (12.5, 'A', true, 7_u128);

    // Not a text.
    let _ = try_message!(Text { to, body: Dish });
    let _ = try_message!(Text { to, body: name() });
    let _ = try_message!(Text { to, body: found() });
    let _ = try_message!(Text { to, body: price });
    let _ = try_message!(Text { to, body: 1.5 + 2.0 });
    let _ = try_message!(Text { to, body: grade });
    let _ = try_message!(Text { to, body: is_open });
    let _ = try_message!(Text { to, body: wide });
    let _ = try_message!(Text { to, body: Some(Dish) });
    let _ = try_message!(Text { to, body: if is_open { price } else { price } });
    let _ = try_message!(OrderLeft { to, customer: Dish, order_id: price });
    let _ = try_message!(Text { to, body: truncate(price, "Hello!") });
    let _ = try_message!(OrderLeft { to, customer: fold(found(), "friend"), order_id: 1 });

    // Not a string.
    let _ = try_message!(Image { to, link: to.as_str().len() });
    let _ = try_message!(Text { to: 7_u64 + 1, body: "Hello!" });

    // Known at run time only, and not proved by its type.
    let _ = message!(Text { to, body: price.to_string() });
    let _ = message!(Text { to, body: Some(7) });
    let _ = message!(Text { to, body: "Hello!", biz_opaque_callback_data: to.as_str() });
    let _ = message!(OrderLeft { to, customer: to.as_str(), order_id: wide });
}
