//! Statements before the entries and values of blocks, in line, with every sort of loop.

#![deny(warnings)]

use std::fmt::Write as _;

use whatsapp_dsl::{Invalid, Message, list::Row, message, try_message};

struct Dish {
    id: u64,
    name: &'static str,
    is_hidden: bool,
}

#[derive(Debug)]
#[allow(dead_code)]
enum Failed {
    Invalid(Invalid),
    Format(std::fmt::Error),
    Empty,
}

impl From<Invalid> for Failed {
    fn from(invalid: Invalid) -> Self {
        Self::Invalid(invalid)
    }
}

impl From<std::fmt::Error> for Failed {
    fn from(error: std::fmt::Error) -> Self {
        Self::Format(error)
    }
}

fn menu(dishes: &[Dish], is_open: Option<bool>) -> Result<Message, Failed> {
    // The macro has a list and a message of its own.
    let (list, message) = ("From the oven", "Which?");
    let mut count = 0;
    let menu = try_message!(List {
        to: "16505551234",
        body: match is_open {
            Some(true) => {
                let mut text = String::from(message);
                write!(text, " {}", dishes.len())?;
                text
            }
            Some(false) if dishes.is_empty() => {
                println!("nothing to sell");
                return Err(Failed::Empty);
            }
            _ => {
                const CLOSED: &str = "We are closed";
                if dishes.is_empty() {
                    return Err(Failed::Empty);
                }
                CLOSED
            }
        },
        button: "Menu",
        sections: [
            Section {
                title: list,
                rows: [
                    'dishes: for dish in dishes {
                        let Some(first) = dish.name.chars().next() else { continue };
                        if dish.is_hidden {
                            continue 'dishes;
                        }
                        use std::string::ToString as _;
                        let mut list = dish.id.to_string();
                        write!(list, "{first}")?;
                        count += 1;
                        Row { id: list, title: truncate(dish.name, "Dish") },
                    },
                    if count > 1 {
                        let id = format!("all{count}");
                        Row { id: &id, title: "All of them" }
                    }
                    match count {
                        0 => {
                            println!("nothing");
                        }
                        _ => {
                            fn label() -> &'static str {
                                "None"
                            }
                            Row { id: label(), title: label() }
                        }
                    }
                ],
            },
            Section { title: "More", rows: vec![Row { id: "more", title: "More" }] },
            Section { title: "Less", rows: &[Row { id: "less", title: "Less" }, Row::builder().id("least").title("Least")] },
        ],
    })?;
    assert_eq!(list, "From the oven");
    Ok(menu)
}

fn counted(most: u8) -> Result<Message, Invalid> {
    let mut number = 0;
    let mut left = vec!["x", "y"];
    try_message!(ReplyButtons {
        to: "16505551234",
        body: "x",
        buttons: [
            while number < most {
                number += 1;
                let title = format!("Number {number}");
                Reply { id: number.to_string(), title: &title }
            }
            while let Some(id) = left.pop() {
                if id == "y" {
                    continue;
                }
                Reply { id: id, title: id }
            },
            loop {
                number += 1;
                if number > most + 1 {
                    break;
                }
                Reply { id: "last", title: "Last" }
            }
        ],
    })
}

fn known(is_open: bool) -> Message {
    // What a block does before it does not make a literal unknown.
    message!(ReplyButtons {
        to: "16505551234",
        body: if is_open {
            let _ = 1;
            "Open"
        } else {
            println!("closed");
            "Closed"
        },
        buttons: vec![Reply { id: "a", title: "A" }, Reply { id: "b", title: "B" }],
    })
}

fn main() -> Result<(), Failed> {
    let dish = |id, name, is_hidden| Dish { id, name, is_hidden };
    let dishes = [dish(1, "Diavola", false), dish(2, "", false), dish(3, "Secret", true), dish(4, "Margherita", false)];
    let json = menu(&dishes, Some(true))?.to_json();
    for part in [r#""id":"1D","title":"Diavola""#, r#""id":"4M""#, r#""id":"all2""#, r#""id":"None""#, r#""id":"least""#, "Which? 4"] {
        assert!(json.contains(part), "{part}: {json}");
    }
    assert!(!json.contains("Secret"));
    assert!(menu(&dishes, None)?.to_json().contains("We are closed"));
    for is_open in [Some(false), None] {
        assert!(matches!(menu(&[], is_open), Err(Failed::Empty)));
    }
    let json = counted(1)?.to_json();
    assert!(json.contains("Number 1") && json.contains(r#""id":"x""#) && json.contains("last") && !json.contains(r#""id":"y""#), "{json}");
    assert!(known(true).to_json().contains("Open") && known(false).to_json().contains(r#""id":"b""#));
    Ok(())
}
