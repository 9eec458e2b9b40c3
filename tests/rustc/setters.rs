//! Values of the wrong type in the setters of builders.

use std::fmt::Display;

use whatsapp_dsl::flow::{self, FlowActionPayload};
use whatsapp_dsl::template::{self, Currency, Url};
use whatsapp_dsl::{Flow, List, Location, PhoneNumber, ReplyButtons, Text, list, product_list};

whatsapp_dsl::template!(OrderLeft {
    name: "order_left",
    language: "en_US",
    category: Utility,
    body: "Hi {{customer}}, {{order_id}} left.",
    buttons: [Url { text: "Track", url: "https://luigi.example/t/{{1}}" }],
});
whatsapp_dsl::template!("templates.json");
whatsapp_dsl::template!(Promo {
    name: "promo",
    language: "en_US",
    category: Marketing,
    body: "Our offers",
    cards: [
        Card { header: Image, body: "{{1}} off", buttons: [QuickReply { text: "Yes" }] },
        Card { header: Image, body: "{{1}} off", buttons: [QuickReply { text: "Yes" }] },
    ],
});

struct Dish;
async fn name() -> String {
    String::new()
}

fn any<T: Display>(total: T) {
    let _ = Text::builder().body(total);
}

fn main() {
    let to: PhoneNumber = "16505551234".parse().unwrap();
    let word = String::from("navigate");

    // Of messages.
    let _ = Text::builder().to(Dish);
    let _ = Text::builder().to(17);
    let _ = Text::builder().context(Some(Dish));
    let _ = Text::builder().biz_opaque_callback_data(1.5);
    let _ = Text::builder().body(name());
    let _ = Text::builder().body(Dish).preview_url("true");
    let _ = Location::builder().to(to).latitude("1.0");
    let _ = ReplyButtons::builder().header(5.5);
    let _ = ReplyButtons::builder().buttons(Some(word.clone()));
    let _ = List::builder().sections([product_list::Section::builder()]);
    let _ = Flow::builder().flow_action("navigate").flow_action_payload(word.clone());

    // Of parts.
    let _ = list::Row::builder().id(Dish);
    let _ = list::Section::builder().rows(vec![word.clone()]);
    let _ = product_list::Section::builder().product_items(5);
    let _ = Url::builder().index("0");
    let _ = Currency::builder().minor_units(4.5);
    let _ = FlowActionPayload::builder().screen("A").data(word.clone());
    let _: flow::FlowMode = "draft".parse().unwrap();
    let _ = template::Text::builder().text('x');

    // Of declared templates.
    let _ = OrderLeft::builder().to(Dish).customer(Dish).order_id(1.5);
    let _ = OrderLeft::builder().url(name());
    let _ = Greeting::builder().body(5).language(5.5);
    let _ = Promo::builder().cards(vec![word]);
    let _ = Promo::builder().cards(5);
    let _ = PromoCard::builder().header(Dish).body(5).quick_reply(Dish);
}
