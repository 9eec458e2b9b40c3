//! Structs of the DSL in another shape: with a path, in other brackets, in another casing, in the place of a list.

use whatsapp_dsl::{list, message, template, try_message};

fn main() {
    let to = "16505551234";
    let _ = message!(List { to: "16505551234", body: "x", button: "x", sections: [Section { rows: [list::Row { id: "a", title: "A" }] }] });
    let _ = message!(List {
        to: "16505551234",
        body: "x",
        button: "x",
        sections: [whatsapp_dsl::list::Section { rows: [Row { id: "a", title: "A" }] }]
    });
    let _ = message!(List { to: "16505551234", body: "x", button: "x", sections: [Section { rows: [Row("a", "A")] }] });
    let _ = message!(List { to: "16505551234", body: "x", button: "x", sections: [Section[Row { id: "a", title: "A" }]] });
    let _ = message!(List { to: "16505551234", body: "x", button: "x", sections: [section { rows: [Row { id: "a", title: "A" }] }] });
    let _ = message!(List { to: "16505551234", body: "x", button: "x", sections: Section { rows: [Row { id: "a", title: "A" }] } });
    let _ = message!(List { to: "16505551234", body: "x", button: "x", sections: [Sections { rows: [Row { id: "a", title: "A" }] }] });
    let _ = try_message!(ReplyButtons {
        to,
        body: "x",
        header: Image("https://luigi.example/oven.jpg"),
        buttons: [Reply { id: "a", title: "A" }]
    });
    let _ = try_message!(ReplyButtons { to, body: "x", buttons: (Reply { id: "a", title: "A" }, Reply { id: "b", title: "B" }) });
    let _ = try_message!(Template { to, name: "x", language: "en", buttons: [quick_reply { index: 0, payload: "a" }] });
}

template!(Yoga {
    name: "yoga",
    language: "en",
    category: Utility,
    body: "See you on Monday.",
    buttons: [QuickReply("Yes"), url { text: "Map", url: "https://yoga.example" }]
});
