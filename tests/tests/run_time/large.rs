//! Lists far beyond their limits take no longer than n log n: nothing is compared once there are too many.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use whatsapp_dsl::{Definition, Invalid, Message};

const MANY: usize = 40_000;
/// Reading takes longer for each entry.
const READ: usize = 12_000;

/// What grows with the square takes longer, however quiet the machine is.
const LONG: Duration = Duration::from_secs(30);

#[track_caller]
fn in_time<T>(what: &str, run: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let answer = run();
    let taken = start.elapsed();
    println!("{what}: {taken:?}");
    assert!(taken < LONG, "{what} took {taken:?}");
    answer
}

fn entry(index: usize, sort: &Sort) -> String {
    if matches!(sort, Sort::Alike) { "x".to_owned() } else { format!("x{index}") }
}

type Build<'a> = Box<dyn Fn() -> Result<Message, Invalid> + 'a>;

/// What the entries are: all different, or all the same, each with a member that is not known.
enum Sort {
    Different,
    Alike,
}

/// The list at the pointer, which has one entry, with many like it.
fn many(json: &Value, pointer: &str, sort: &Sort) -> Value {
    let mut json = json.clone();
    let list = json.pointer_mut(pointer).and_then(Value::as_array_mut).unwrap_or_else(|| panic!("{pointer} is a list"));
    let first = list[0].to_string();
    let entries = (0..READ).map(|index| {
        let mut entry: Value =
            serde_json::from_str(&first.replace('#', &entry(index, sort)).replace("\"@\"", &index.to_string())).expect("JSON");
        if let (Sort::Alike, Value::Object(members)) = (sort, &mut entry) {
            members.insert("odd".to_owned(), Value::Null);
        }
        entry
    });
    *list = entries.collect();
    json
}

fn message(kind: &str, content: Value) -> Value {
    let mut message = json!({ "messaging_product": "whatsapp", "to": "16505551234", "type": kind });
    message[kind] = content;
    message
}

fn template(components: &Value) -> Value {
    message("template", json!({ "name": "n", "language": { "code": "en" }, "components": components }))
}

fn card() -> Value {
    let body = json!({ "type": "body", "parameters": [{ "type": "text", "parameter_name": "#", "text": "#" }] });
    json!({ "card_index": "@", "components": [body] })
}

fn interactive(kind: &str, action: &Value) -> Value {
    message("interactive", json!({ "type": kind, "header": { "type": "text", "text": "h" }, "body": { "text": "b" }, "action": action }))
}

/// Messages, each with the lists that it has.
fn messages() -> Vec<(Value, Vec<&'static str>)> {
    let name = json!({ "formatted_name": "#" });
    vec![
        (message("contacts", json!([{ "name": name }])), vec!["/contacts"]),
        (message("contacts", json!([{ "name": name, "phones": [{ "phone": "#" }] }])), vec!["/contacts/0/phones"]),
        (message("contacts", json!([{ "name": name, "emails": [{ "email": "#" }] }])), vec!["/contacts/0/emails"]),
        (message("contacts", json!([{ "name": name, "addresses": [{ "city": "#" }] }])), vec!["/contacts/0/addresses"]),
        (message("contacts", json!([{ "name": name, "urls": [{ "url": "#" }] }])), vec!["/contacts/0/urls"]),
        (
            interactive("button", &json!({ "buttons": [{ "type": "reply", "reply": { "id": "#", "title": "#" } }] })),
            vec!["/interactive/action/buttons"],
        ),
        (
            interactive("list", &json!({ "button": "m", "sections": [{ "title": "#", "rows": [{ "id": "#", "title": "#" }] }] })),
            vec!["/interactive/action/sections", "/interactive/action/sections/0/rows"],
        ),
        (
            interactive(
                "product_list",
                &json!({ "catalog_id": "1", "sections": [{ "title": "#", "product_items": [{ "product_retailer_id": "#" }] }] }),
            ),
            vec!["/interactive/action/sections", "/interactive/action/sections/0/product_items"],
        ),
        (
            template(&json!([{ "type": "body", "parameters": [{ "type": "text", "text": "#" }] }])),
            vec!["/template/components", "/template/components/0/parameters"],
        ),
        (
            template(&json!([{ "type": "body", "parameters": [{ "type": "text", "parameter_name": "#", "text": "#" }] }])),
            vec!["/template/components/0/parameters"],
        ),
        (
            template(&json!([
                { "type": "button", "sub_type": "copy_code", "index": "@", "parameters": [{ "type": "coupon_code", "coupon_code": "#" }] },
                { "type": "limited_time_offer", "parameters": [{ "type": "limited_time_offer", "limited_time_offer": { "expiration_time_ms": 1 } }] },
            ])),
            vec!["/template/components"],
        ),
        (
            template(&json!([{ "type": "carousel", "cards": [card()] }])),
            vec![
                "/template/components/0/cards",
                "/template/components/0/cards/0/components",
                "/template/components/0/cards/0/components/0/parameters",
            ],
        ),
    ]
}

#[test]
fn messages_that_are_read() {
    for (json, pointers) in messages() {
        for pointer in pointers {
            for sort in [Sort::Different, Sort::Alike] {
                let text = many(&json, pointer, &sort).to_string();
                let read = in_time(pointer, || Message::from_json(&text));
                // Some lists have no limit.
                assert!(read.is_err() || matches!(sort, Sort::Different), "{pointer}");
            }
        }
    }
}

#[test]
fn messages_that_are_built() {
    use whatsapp_dsl::{Contacts, List, ProductList, ReplyButtons, Template, contacts, list, product_list, reply_buttons, template};

    let x = |index: usize, is_alike: bool| entry(index, if is_alike { &Sort::Alike } else { &Sort::Different });
    for alike in [false, true] {
        let all = || 0..MANY;
        let reply = |index| reply_buttons::Reply::builder().id(x(index, alike)).title(x(index, alike));
        let row = |index| list::Row::builder().id(x(index, alike)).title(x(index, alike));
        let parameter = |index| template::Text::builder().parameter_name(x(index, alike)).text("a");
        let button = |index| template::Url::builder().index(i64::try_from(index).unwrap_or(0)).text("a");
        let product = |index: usize| x(index, alike);
        let broken: Vec<(&str, Build<'_>)> = vec![
            ("buttons", Box::new(|| ReplyButtons::builder().to("16505551234").body("b").buttons(all().map(reply)).build())),
            (
                "rows",
                Box::new(|| {
                    let section = list::Section::builder().rows(all().map(row));
                    List::builder().to("16505551234").body("b").button("m").sections([section]).build()
                }),
            ),
            (
                "sections",
                Box::new(|| {
                    let section = |index| list::Section::builder().title(x(index, alike)).rows([row(index)]);
                    List::builder().to("16505551234").body("b").button("m").sections(all().map(section)).build()
                }),
            ),
            (
                "products",
                Box::new(|| {
                    let section = product_list::Section::builder().product_items(all().map(product));
                    ProductList::builder().to("16505551234").header("h").body("b").catalog_id("1").sections([section]).build()
                }),
            ),
            (
                "contacts",
                Box::new(|| {
                    let one = |_| contacts::Contact::builder().name(contacts::Name::builder().formatted_name("a"));
                    Contacts::builder().to("16505551234").contacts(all().map(one)).build()
                }),
            ),
            (
                "parameters",
                Box::new(|| {
                    let header = whatsapp_dsl::header::Image::builder().id("1");
                    Template::builder()
                        .to("16505551234")
                        .name("n")
                        .language("en")
                        .header(header)
                        .body(all().map(parameter))
                        .buttons([button(11)])
                        .build()
                }),
            ),
            (
                "template buttons",
                Box::new(|| Template::builder().to("16505551234").name("n").language("en").buttons(all().map(button)).build()),
            ),
            (
                "cards",
                Box::new(|| {
                    let card = |index: usize| {
                        let header: template::card::Header = if index.is_multiple_of(2) {
                            whatsapp_dsl::header::Image::from(whatsapp_dsl::header::Image::builder().id("1")).into()
                        } else {
                            whatsapp_dsl::header::Video::from(whatsapp_dsl::header::Video::builder().id("1")).into()
                        };
                        template::Card::builder().header(header)
                    };
                    Template::builder().to("16505551234").name("n").language("en").cards(all().map(card)).build()
                }),
            ),
        ];
        for (what, build) in broken {
            let built = in_time(what, build);
            assert!(built.is_err(), "{what}");
        }
    }
}

#[test]
fn definitions() {
    let definition = json!([{ "name": "x#", "language": "en", "category": "MARKETING", "components": [
        { "type": "BODY", "text": "We are open." },
        { "type": "BUTTONS", "buttons": [{ "type": "QUICK_REPLY", "text": "#" }] },
        { "type": "CAROUSEL", "cards": [{ "components": [{ "type": "BUTTONS", "buttons": [{ "type": "QUICK_REPLY", "text": "#" }] }] }] },
    ] }]);
    let bare = json!([{ "name": "x#", "language": "en", "category": "MARKETING", "components": [] }]);
    let lists = ["", "/0/components", "/0/components/1/buttons", "/0/components/2/cards", "/0/components/2/cards/0/components/0/buttons"];
    for pointer in lists {
        let text = many(if pointer.is_empty() { &bare } else { &definition }, pointer, &Sort::Alike).to_string();
        let read = in_time(&format!("definitions{pointer}"), || Definition::list_from_json(&text));
        if let Ok(definitions) = read {
            in_time(&format!("check of definitions{pointer}"), || definitions.iter().map(Definition::check).filter(Result::is_err).count());
        }
    }
    for by_name in [false, true] {
        let name = |index: usize| if by_name { format!("x{index}") } else { (index + 1).to_string() };
        let text = (0..MANY).map(|index| format!("a {{{{{}}}}} ", name(index))).collect::<Vec<_>>().concat();
        let example = if by_name {
            json!({ "body_text_named_params": (0..MANY).rev().map(|index| json!({ "param_name": name(index), "example": "a" })).collect::<Vec<_>>() })
        } else {
            json!({ "body_text": [vec!["a"; MANY]] })
        };
        let json = json!([{ "name": "x", "language": "en", "category": "MARKETING", "parameter_format": if by_name { "NAMED" } else { "POSITIONAL" },
            "components": [{ "type": "BODY", "text": format!("{text}b"), "example": example }] }]);
        let read = in_time("variables", || Definition::list_from_json(&json.to_string())).expect("a definition");
        in_time("check of variables", || read[0].check()).expect_err("it is too long");
    }
}
