//! Branches and loops that are not finished, or are written as in other languages.

use whatsapp_dsl::{message, try_message};

const SPECIALS: [&str; 2] = ["Margherita", "Diavola"];

macro_rules! menu {
    ($($rows:tt)*) => {
        try_message!(List { to: "+1 650 555 1234", body: "Which?", button: "Menu", sections: [Section { rows: [$($rows)*] }] })
    };
}

fn main() {
    let is_open = true;
    let _ = menu!(for dish in SPECIALS Row { id: dish, title: dish });
    let _ = menu!(for dish in SPECIALS => Row { id: dish, title: dish });
    let _ = menu!(for dish in SPECIALS: Row { id: dish, title: dish });
    let _ = menu!(for dish in { Row { id: "a", title: "A" } });
    let _ = menu!(if is_open Row { id: "a", title: "A" });
    let _ = menu!(if { Row { id: "a", title: "A" } });
    let _ = menu!(while { Row { id: "a", title: "A" } });
    let _ = menu!(match { true => Row { id: "a", title: "A" } });
    let _ = menu!(match is_open { true -> Row { id: "a", title: "A" }, false => None });
    let _ = menu!(match is_open { true, false => None });
    let _ = menu!(if is_open { Row { id: "a", title: "A" }, Row { id: "b", title: "B" } });
    let _ = menu!(match is_open { true => { Row { id: "a", title: "A" }, Row { id: "b", title: "B" } } false => None });
    let _ = menu!(const ID: &str = "a";, Row { id: ID, title: "A" });
    let _ = menu!(let id = "a"; Row { id: id, title: "A" });
    let _ = menu!(use std::mem;, Row { id: "a", title: "A" });
    let _ = message!(Text { to: "+1 650 555 1234", body: if { "Hello!" } else { "Ciao!" } });
    let _ = message!(Text { to: "+1 650 555 1234", body: match { _ => "Hello!" } });
}
