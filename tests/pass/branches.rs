//! `if`, `if let` and `match` in the place of a value.

use whatsapp_dsl::{Invalid, Message, message, try_message};

#[derive(Clone, Copy)]
enum Language {
    Italian,
    English,
}

struct Guest {
    name: Option<&'static str>,
    number: u32,
}

fn menu(language: Language, is_open: bool, guest: &Guest) -> Message {
    message!(List {
        to: "+1 650 555 1234",
        header: if is_open {
            "Luigi's"
        },
        body: match language {
            Language::Italian if guest.number > 1 => "Cosa desiderate?",
            Language::Italian => {
                "Cosa desidera?"
            }
            Language::English => match guest.number {
                0 | 1 => "What would you like?",
                2..=8 => {
                    "What would you all like?"
                }
                _ => {
                    if is_open { "A party!" } else { "A party, but we are closed." }
                }
            },
        },
        footer: if let Some(name) = guest.name {
            truncate(name, "Luigi's")
        } else if is_open {
            "Open"
        } else {
            None
        },
        button: if let Guest { name: Some(_), .. } = guest { "Your menu" } else { "Menu" },
        sections: [Section {
            rows: [
                Row {
                    id: "margherita",
                    title: "Margherita",
                    description: if is_open {
                        "Tomato, mozzarella"
                    }
                },
                if is_open {
                    Row { id: "diavola", title: "Diavola" }
                },
                match language {
                    Language::Italian => Row { id: "acqua", title: "Acqua" },
                    Language::English => Row { id: "water", title: "Water" },
                },
                if guest.number > 1 { Row { id: "wine", title: "Wine" } } else { Row { id: "beer", title: "Beer" } },
            ],
        }],
    })
}

fn picture(is_open: bool) -> Message {
    message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: if is_open { Image { link: "https://luigi.example/open.jpg" } } else { "Closed" },
        body: "Eight?",
        buttons: if is_open {
            [Reply { id: "yes", title: "Yes" }, Reply { id: "no", title: "No" }]
        } else {
            [Reply { id: "ok", title: "OK" }]
        },
    })
}

fn greeting(name: Option<&str>, hour: u32) -> Result<Message, Invalid> {
    try_message!(Text {
        to: "+1 650 555 1234",
        body: match (name, hour) {
            (Some(name), 0..=11) => format!("Good morning, {name}!"),
            (Some(name), _) => {
                let time = if hour < 18 { "day" } else { "evening" };
                format!("Good {time}, {name}!")
            }
            (None, _) => "Good day!",
        },
        preview_url: if hour > 12 {
            true
        },
    })
}

/// An arm with `()` is as good as one with `{}`.
fn answers(names: &[&str]) -> whatsapp_dsl::Message {
    try_message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Which?",
        footer: match names.len() {
            1 => "Only this one",
            _ => (),
        },
        buttons: [
            Reply { id: "none", title: "None" },
            for name in names {
                match name.len() {
                    0 => (),
                    1 => continue,
                    _ => println!("{name}"),
                }
                match *name {
                    "" => (),
                    name => Reply { id: name, title: name },
                }
            }
        ],
    })
    .unwrap()
}

fn main() {
    assert!(answers(&["", "a", "Ann"]).to_json().contains(r#"{"id":"Ann","title":"Ann"}}]"#));
    assert!(!answers(&["", "a", "Ann"]).to_json().contains(r#""id":"a""#) && answers(&[""]).to_json().contains("Only this one"));

    let guest = Guest { name: None, number: 1 };
    let json = menu(Language::Italian, true, &guest).to_json();
    assert!(json.contains("Cosa desidera?") && json.contains("Acqua") && json.contains("Beer") && json.contains("Diavola"));
    assert!(json.contains(r#""footer":{"text":"Open"}"#) && json.contains(r#""button":"Menu""#));
    let json = menu(Language::English, false, &Guest { name: Some(" Ann "), number: 9 }).to_json();
    assert!(json.contains("A party, but we are closed.") && json.contains("Water") && json.contains("Wine") && !json.contains("Diavola"));
    assert!(json.contains(r#""footer":{"text":"Ann"}"#) && json.contains("Your menu") && !json.contains("header"));
    assert!(!json.contains("description"));

    assert!(picture(true).to_json().contains("open.jpg") && picture(true).to_json().contains("No"));
    assert!(picture(false).to_json().contains(r#""header":{"type":"text","text":"Closed"}"#));

    assert!(greeting(Some("Ann"), 9).unwrap().to_json().contains("Good morning, Ann!"));
    assert!(greeting(Some("Ann"), 20).unwrap().to_json().contains("Good evening, Ann!"));
    assert!(greeting(None, 20).unwrap().to_json().contains(r#""body":"Good day!","preview_url":true"#));
}
