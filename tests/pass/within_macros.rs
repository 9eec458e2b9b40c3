//! The macros within a user's own macros, whose fragments arrive as groups.

#![deny(warnings)]

use whatsapp_dsl::{Invalid, Message, message, try_message};

macro_rules! hello {
    ($to:expr, $body:expr) => {
        message!(Text { to: $to, body: $body })
    };
}

macro_rules! by_literal {
    ($to:literal, $name:ident, $value:literal) => {
        message!(Text { to: $to, $name: $value })
    };
}

macro_rules! tried {
    ($to:expr, $body:expr, $preview:expr) => {
        try_message!(Text { to: $to, body: $body, preview_url: $preview })
    };
}

macro_rules! question {
    ($body:literal, $($id:literal => $title:expr),+ $(,)?) => {
        message!(ReplyButtons {
            to: "+1 650 555 1234",
            body: $body,
            buttons: [$(Reply { id: $id, title: $title }),+],
        })
    };
}

macro_rules! kind {
    ($kind:ident { $($fields:tt)* }) => {
        message!($kind { to: "+1 650 555 1234", $($fields)* })
    };
}

macro_rules! menu {
    ($rows:expr, $pattern:pat => $id:expr) => {
        try_message!(List {
            to: "+1 650 555 1234",
            body: "Which?",
            button: "Menu",
            sections: [Section {
                rows: [for $pattern in $rows {
                    Row { id: $id, title: truncate($id, "Dish") }
                }]
            }],
        })
    };
}

macro_rules! place {
    ($latitude:expr, $longitude:expr) => {
        message!(Location { to: "+1 650 555 1234", latitude: $latitude, longitude: $longitude })
    };
}

const BODY: &str = "Hello!";

fn body() -> String {
    BODY.to_owned()
}

fn main() -> Result<(), Invalid> {
    let expected = message!(Text { to: "+1 650 555 1234", body: "Hello!" });
    assert_eq!(hello!("+1 650 555 1234", "Hello!"), expected);
    assert_eq!(hello!("+1 650 555 1234", BODY), expected);
    assert_eq!(by_literal!("+1 650 555 1234", body, "Hello!"), expected);
    assert_eq!(kind!(Text { body: "Hello!" }), expected);
    assert_eq!(tried!("+1 650 555 1234", body(), None::<bool>)?, expected);
    assert!(tried!(&String::from("+1 650 555 1234"), format!("{}, {}", 1, 2), 1 + 1 == 2)?.to_json().contains("1, 2"));
    // The whole fragment is the value, not what it starts with.
    let sum = tried!("+1 650 555 1234", "a".to_owned() + "b", None::<bool>)?;
    assert!(sum.to_json().contains(r#""body":"ab""#));
    let chosen = tried!("+1 650 555 1234", if sum == expected { "same" } else { "other" }, true)?;
    assert!(chosen.to_json().contains("other"));
    assert_eq!(hello!("+1 650 555 1234", if sum == expected { "Hello!" } else { BODY }), expected);
    assert!(question!("Eight?", "yes" => "Yes", "no" => BODY).to_json().contains("Hello!"));
    let dishes = [("1", "Margherita"), ("2", "Diavola")];
    let menu: Message = menu!(dishes, (id, _) => id)?;
    assert_eq!(menu.to_json().matches(r#""title":"#).count(), 2);
    assert!(place!(-41.9, 12).to_json().contains("-41.9"));
    Ok(())
}
