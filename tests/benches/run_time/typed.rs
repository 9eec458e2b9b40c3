//! What a person would write by hand: structs of Meta's JSON, which serde derives for.

use serde::Serialize;

#[derive(Serialize)]
pub(super) struct Message<'a, A> {
    messaging_product: &'static str,
    recipient_type: &'static str,
    to: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    interactive: Interactive<'a, A>,
}

#[derive(Serialize)]
pub(super) struct Interactive<'a, A> {
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    header: Option<Header<'a>>,
    body: Text<'a>,
    footer: Text<'a>,
    action: A,
}

#[derive(Serialize)]
struct Header<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    text: &'a str,
}

#[derive(Serialize)]
struct Text<'a> {
    text: &'a str,
}

#[derive(Serialize)]
pub(super) struct Menu<'a> {
    button: &'a str,
    sections: Vec<Section<'a>>,
}

#[derive(Serialize)]
struct Section<'a> {
    title: &'a str,
    rows: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    title: &'a str,
    description: &'a str,
}

#[derive(Serialize)]
pub(super) struct Buttons<'a> {
    buttons: Vec<Button<'a>>,
}

#[derive(Serialize)]
struct Button<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    reply: Reply<'a>,
}

#[derive(Serialize)]
struct Reply<'a> {
    id: &'a str,
    title: &'a str,
}

fn message<'a, A>(to: &'a str, interactive: Interactive<'a, A>) -> Message<'a, A> {
    Message { messaging_product: "whatsapp", recipient_type: "individual", to, kind: "interactive", interactive }
}

pub(super) fn menu() -> Message<'static, Menu<'static>> {
    let row = |id, title, description| Row { id, title, description };
    let pizza = vec![row("margherita", "Margherita", "Tomato, mozzarella"), row("diavola", "Diavola", "Hot salami")];
    let pasta = vec![row("carbonara", "Carbonara", "Egg, bacon"), row("arrabbiata", "Arrabbiata", "Tomato, chilli")];
    message(
        "16505551234",
        Interactive {
            kind: "list",
            header: Some(Header { kind: "text", text: "Luigi's" }),
            body: Text { text: "What would you like?" },
            footer: Text { text: "Open till ten" },
            action: Menu {
                button: "See the menu",
                sections: vec![Section { title: "Pizza", rows: pizza }, Section { title: "Pasta", rows: pasta }],
            },
        },
    )
}

pub(super) fn question<'a>(to: &'a str, [body, footer, title]: &'a [String; 3]) -> Message<'a, Buttons<'a>> {
    let buttons = vec![Button { kind: "reply", reply: Reply { id: "yes", title } }];
    let interactive =
        Interactive { kind: "button", header: None, body: Text { text: body }, footer: Text { text: footer }, action: Buttons { buttons } };
    message(to, interactive)
}
