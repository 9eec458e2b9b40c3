//! A menu of two sections of two rows, reply buttons with three texts of the run time, and a declared template: built and written, beside the
//! same by builders, as structs that serde derives for, as `serde_json::json!`, and as bytes that are copied.
//!
//! `cargo bench -p tests --bench run_time`

use divan::{Bencher, black_box};
use serde_json::{Value, json};
use tests::{Shipped, menu, shipped};
use whatsapp_dsl::reply_buttons::Reply;
use whatsapp_dsl::{Message, PhoneNumber, ReplyButtons, header, message, try_message};

#[path = "run_time/typed.rs"]
mod typed;

fn main() {
    divan::main();
}

/// The same menu as a JSON document.
fn document() -> Value {
    json!({
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        "to": "16505551234",
        "type": "interactive",
        "interactive": {
            "type": "list",
            "header": { "type": "text", "text": "Luigi's" },
            "body": { "text": "What would you like?" },
            "footer": { "text": "Open till ten" },
            "action": {
                "button": "See the menu",
                "sections": [
                    { "title": "Pizza", "rows": [
                        { "id": "margherita", "title": "Margherita", "description": "Tomato, mozzarella" },
                        { "id": "diavola", "title": "Diavola", "description": "Hot salami" }
                    ] },
                    { "title": "Pasta", "rows": [
                        { "id": "carbonara", "title": "Carbonara", "description": "Egg, bacon" },
                        { "id": "arrabbiata", "title": "Arrabbiata", "description": "Tomato, chilli" }
                    ] }
                ]
            }
        }
    })
}

#[divan::bench(sample_size = 1000)]
fn message_built(bencher: Bencher<'_, '_>) {
    bencher.bench(|| black_box(menu()));
}

#[divan::bench(sample_size = 1000)]
fn message_built_and_written(bencher: Bencher<'_, '_>) {
    bencher.bench(|| serde_json::to_vec(&black_box(menu())));
}

#[divan::bench(sample_size = 1000)]
fn message_built_and_to_vec(bencher: Bencher<'_, '_>) {
    bencher.bench(|| black_box(menu()).to_vec());
}

#[divan::bench(sample_size = 1000)]
fn bytes_copied(bencher: Bencher<'_, '_>) {
    let bytes = menu().to_vec();
    bencher.bench(|| black_box(&bytes).clone());
}

#[divan::bench(sample_size = 1000)]
fn structs_built_and_written(bencher: Bencher<'_, '_>) {
    bencher.bench(|| serde_json::to_vec(&black_box(typed::menu())));
}

#[divan::bench(sample_size = 1000)]
fn json_built_and_written(bencher: Bencher<'_, '_>) {
    bencher.bench(|| serde_json::to_vec(&black_box(document())));
}

#[divan::bench(sample_size = 1000)]
fn message_to_another_recipient(bencher: Bencher<'_, '_>) {
    let (menu, other) = (menu(), "+39 06 6982".parse::<PhoneNumber>().expect("a phone number"));
    bencher.bench(|| black_box(&menu).with_recipient(other));
}

#[divan::bench(sample_size = 1000)]
fn message_cloned(bencher: Bencher<'_, '_>) {
    let menu = menu();
    bencher.bench(|| black_box(&menu).clone());
}

fn texts() -> (PhoneNumber, [String; 3]) {
    let number = "+1 650 555 1234".parse().expect("a phone number");
    (number, ["Shall we deliver at eight?", "Open till ten", "Yes, please"].map(str::to_owned))
}

fn question(to: PhoneNumber, [body, footer, title]: &[String; 3]) -> Message {
    message!(ReplyButtons {
        to,
        body: truncate(body, "Well?"),
        footer: truncate(footer, "Luigi's"),
        buttons: [Reply { id: "yes", title: truncate(title, "Yes") }],
    })
}

#[divan::bench(sample_size = 1000)]
fn texts_built_and_to_vec(bencher: Bencher<'_, '_>) {
    let (to, texts) = texts();
    bencher.bench(|| question(to, black_box(&texts)).to_vec());
}

#[divan::bench(sample_size = 1000)]
fn texts_checked_and_to_vec(bencher: Bencher<'_, '_>) {
    let (to, texts) = texts();
    bencher.bench(|| {
        let [body, footer, title] = black_box(&texts);
        try_message!(ReplyButtons { to, body, footer, buttons: [Reply { id: "yes", title }] }).map(|message| message.to_vec())
    });
}

#[divan::bench(sample_size = 1000)]
fn texts_by_builders_and_to_vec(bencher: Bencher<'_, '_>) {
    let (to, texts) = texts();
    bencher.bench(|| {
        let [body, footer, title] = black_box(&texts);
        let buttons = [Reply::builder().id("yes").title(title)];
        ReplyButtons::builder().to(to).body(body).footer(footer).buttons(buttons).build().map(|message| message.to_vec())
    });
}

#[divan::bench(sample_size = 1000)]
fn texts_as_structs_built_and_written(bencher: Bencher<'_, '_>) {
    let (to, texts) = texts();
    bencher.bench(|| serde_json::to_vec(&typed::question(to.as_str(), black_box(&texts))));
}

#[divan::bench(sample_size = 1000)]
fn texts_as_json_built_and_written(bencher: Bencher<'_, '_>) {
    let (to, texts) = texts();
    bencher.bench(|| {
        let [body, footer, title] = black_box(&texts);
        serde_json::to_vec(&json!({
            "messaging_product": "whatsapp",
            "recipient_type": "individual",
            "to": to.as_str(),
            "type": "interactive",
            "interactive": {
                "type": "button",
                "body": { "text": body },
                "footer": { "text": footer },
                "action": { "buttons": [{ "type": "reply", "reply": { "id": "yes", "title": title } }] }
            }
        }))
    });
}

/// One message of a broadcast.
#[divan::bench(sample_size = 1000)]
fn template_to_another_recipient_and_to_vec(bencher: Bencher<'_, '_>) {
    let (shipped, other) = (shipped(), "+39 06 6982".parse::<PhoneNumber>().expect("a phone number"));
    bencher.bench(|| black_box(&shipped).with_recipient(black_box(other)).map(|message| message.to_vec()));
}

/// The same template as a JSON document.
fn shipped_document() -> Value {
    json!({
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        "to": "16505551234",
        "type": "template",
        "template": {
            "name": "order_shipped",
            "language": { "code": "en_US" },
            "components": [
                { "type": "header", "parameters": [{ "type": "image", "image": { "link": "https://luigi.example/parcel.jpg" } }] },
                { "type": "body", "parameters": [
                    { "type": "text", "parameter_name": "customer", "text": "Ann" },
                    { "type": "currency", "parameter_name": "total",
                      "currency": { "fallback_value": "$42.99", "code": "USD", "amount_1000": 42990 } },
                    { "type": "text", "parameter_name": "day", "text": "Monday" }
                ] },
                { "type": "button", "sub_type": "url", "index": "0", "parameters": [{ "type": "text", "text": "A1" }] },
                { "type": "button", "sub_type": "quick_reply", "index": "1", "parameters": [{ "type": "payload", "payload": "help" }] }
            ]
        }
    })
}

#[divan::bench(sample_size = 1000)]
fn template_built(bencher: Bencher<'_, '_>) {
    bencher.bench(|| black_box(shipped()));
}

/// A template with two texts of the run time, which are cut to fit.
#[divan::bench(sample_size = 1000)]
fn template_with_texts_built(bencher: Bencher<'_, '_>) {
    let (to, texts) = texts();
    bencher.bench(|| {
        let [customer, day, _] = black_box(&texts);
        message!(Shipped {
            to,
            header: Image { link: "https://luigi.example/parcel.jpg" },
            customer: fold(customer, "friend"),
            total: "$42.99",
            day: fold(day, "Monday"),
            tracking: 42,
        })
    });
}

/// The same, which are checked.
#[divan::bench(sample_size = 1000)]
fn template_with_texts_checked(bencher: Bencher<'_, '_>) {
    let (to, texts) = texts();
    bencher.bench(|| {
        let [customer, day, _] = black_box(&texts);
        try_message!(Shipped {
            to,
            header: Image { link: "https://luigi.example/parcel.jpg" },
            customer,
            total: "$42.99",
            day,
            tracking: 42,
        })
    });
}

#[divan::bench(sample_size = 1000)]
fn template_with_texts_by_builders(bencher: Bencher<'_, '_>) {
    let (to, texts) = texts();
    bencher.bench(|| {
        let [customer, day, _] = black_box(&texts);
        let header = header::Image::builder().link("https://luigi.example/parcel.jpg");
        Shipped::builder().to(to).header(header).customer(customer).total("$42.99").day(day).tracking(42).build()
    });
}

#[divan::bench(sample_size = 1000)]
fn template_built_and_written(bencher: Bencher<'_, '_>) {
    bencher.bench(|| serde_json::to_vec(&black_box(shipped())));
}

#[divan::bench(sample_size = 1000)]
fn template_json_built_and_written(bencher: Bencher<'_, '_>) {
    bencher.bench(|| serde_json::to_vec(&black_box(shipped_document())));
}
