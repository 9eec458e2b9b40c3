//! What a text is made of: strings however they are owned, and integers, which are written in their digits.

use std::borrow::Cow;
use std::num::NonZero;
use std::rc::Rc;
use std::sync::Arc;

use whatsapp_dsl::template::Url;
use whatsapp_dsl::{List, MessageId, PhoneNumber, Template, list, message, template, try_message};

template!(OrderLeft {
    name: "order_left",
    language: "en_US",
    category: Utility,
    body: "Hi {{customer}}, your order {{order_id}} left today.",
    buttons: [Url { text: "Track", url: "https://luigi.example/t/{{1}}" }, QuickReply { text: "Help" }],
});

struct Dish {
    id: i64,
    sku: Option<u32>,
    name: String,
}

/// What is borrowed for less than the program runs, wherever a text can be.
fn borrowed<'a>(to: &'a str, name: Cow<'a, str>, names: &'a [Cow<'a, str>]) -> Result<(), whatsapp_dsl::Invalid> {
    let message = try_message!(ReplyButtons {
        to: Cow::from(to),
        header: if to.is_empty() { Image { id: name.clone() } } else { name.clone() },
        body: if name.is_empty() { "Well?" } else { name.clone() },
        footer: match names {
            [] => return Ok(()),
            [first, ..] => Some(first.clone()),
        },
        buttons: [Reply { id: name.clone(), title: String::from_utf8_lossy(b"Yes") }],
    })?;
    says(&message, "\"header\":{\"type\":\"text\",\"text\":\"Diavola\"},\"body\":{\"text\":\"Diavola\"},\"footer\":{\"text\":\"Ann\"}");
    let left = try_message!(OrderLeft { to, customer: name.clone(), order_id: if to.is_empty() { "1" } else { name.clone() }, url: "A1" })?;
    says(&left, "\"text\":\"Diavola\"");
    let products = try_message!(ProductList {
        to,
        header: &name,
        body: whatsapp_dsl::Link::try_from("https://luigi.example").as_ref().map_or(name.as_ref(), whatsapp_dsl::Link::as_str),
        catalog_id: name.clone(),
        sections: [Section {
            product_items: [
                for item in names {
                    item.clone()
                },
                "sku-1",
                if to.is_empty() { name } else { "sku-2" }
            ]
        }],
    })?;
    says(&products, "{\"product_retailer_id\":\"Ann\"},{\"product_retailer_id\":\"sku-1\"},{\"product_retailer_id\":\"sku-2\"}");
    Ok(())
}

fn says(message: &whatsapp_dsl::Message, text: &str) {
    let json = message.to_json();
    assert!(json.contains(text), "{json} has no {text}");
}

fn main() {
    let to: PhoneNumber = "16505551234".parse().unwrap();
    let dish = Dish { id: 17, sku: Some(4), name: "Diavola".to_owned() };

    borrowed(&to.to_string(), Cow::from(dish.name.as_str()), &[Cow::from("Ann".to_owned())]).unwrap();

    // Any string.
    let name = dish.name.as_str();
    for message in [
        try_message!(Text { to, body: &dish.name }),
        try_message!(Text { to, body: &name }),
        try_message!(Text { to, body: &&dish.name }),
        try_message!(Text { to, body: &mut dish.name.clone() }),
        try_message!(Text { to, body: Box::<str>::from(name) }),
        try_message!(Text { to, body: &Box::<str>::from(name) }),
        try_message!(Text { to, body: Rc::<str>::from(name) }),
        try_message!(Text { to, body: Arc::<str>::from(name) }),
        try_message!(Text { to, body: Cow::from(name.to_owned()) }),
        try_message!(Text { to, body: &Cow::from(name) }),
        try_message!(Text { to, body: format_args!("{name}") }),
        try_message!(Text { to, body: Some(name) }),
        try_message!(Text { to, body: &Some(name.to_owned()) }),
    ] {
        says(&message.unwrap(), "\"Diavola\"");
    }

    // Integers, where they are known at run time only...
    says(&try_message!(Text { to, body: dish.id }).unwrap(), "\"body\":\"17\"");
    says(&try_message!(Text { to, body: &dish.id }).unwrap(), "\"body\":\"17\"");
    says(&try_message!(Text { to, body: dish.name.len() + 10 }).unwrap(), "\"body\":\"17\"");
    says(&try_message!(Text { to, body: NonZero::new(17_u8).unwrap() }).unwrap(), "\"body\":\"17\"");
    says(&try_message!(Text { to, body: "Left.", biz_opaque_callback_data: dish.sku }).unwrap(), "\"4\"");
    says(&message!(Text { to, body: dish.id }), "\"body\":\"17\"");
    says(&message!(Text { to, body: i64::MIN.min(dish.id) }), "-9223372036854775808");
    says(&message!(Text { to, body: "Left.", biz_opaque_callback_data: dish.sku }), "\"4\"");
    says(&message!(Text { to, body: "Left.", biz_opaque_callback_data: &dish.sku }), "\"4\"");
    says(&message!(Text { to, body: if dish.id > 9 { dish.id } else { 9 } }), "\"body\":\"17\"");
    let menu = message!(List { to, body: "Well?", button: "Menu", sections: [Section { rows: [Row { id: dish.id, title: "Diavola" }] }] });
    says(&menu, "\"id\":\"17\"");
    says(
        &message!(OrderLeft { to, customer: fold(&dish.name, "friend"), order_id: dish.id, url: dish.id, quick_reply: &dish.id }),
        "\"17\"",
    );
    says(&message!(Template { to, name: "a", language: "en", body: ["Ann", dish.id] }), "\"text\":\"17\"");

    // ... and literals.
    says(&message!(Text { to, body: 42 }), "\"body\":\"42\"");
    says(&message!(Text { to, body: -1_000 }), "\"body\":\"-1000\"");
    says(&message!(OrderLeft { to, customer: "Ann", order_id: 17, url: 0x11, quick_reply: 17u8 }), "\"17\"");

    // In builders.
    let built = List::builder().to(to).body(dish.id).button("Menu");
    let rows = [list::Row::builder().id(dish.id).title("Diavola").description(dish.sku)];
    says(&built.sections([list::Section::builder().rows(rows)]).build().unwrap(), "\"id\":\"17\"");
    let left = OrderLeft::builder().to(to).customer(&dish.name).order_id(dish.id).url(dish.id).quick_reply(dish.sku);
    says(&left.build().unwrap(), "\"17\"");
    let sent = Template::builder().to(to).name("a").language("en").body([dish.id]).buttons([Url::builder().index(0).text(dish.id)]);
    says(&sent.build().unwrap(), "\"17\"");

    // An `Option` where the field may be left out, and where a policy has a fallback.
    let wamid: Option<MessageId> = None;
    says(&message!(Text { to, context: wamid.clone(), body: truncate(None::<&str>, "Hello!") }), "Hello!");
    says(&message!(Text { to, context: &wamid, body: truncate(&Some(dish.name), "Hello!") }), "Diavola");
}
