//! Statements, attributes and separators where there can be none.

use whatsapp_dsl::{message, try_message};

fn main() {
    let (is_open, names) = (true, [String::from("Ann")]);
    let _ = message!(ReplyButtons { to: "16505551234", body: "x", buttons: [let id = "a"; Reply { id: "a", title: "A" }] });
    let _ = try_message!(ReplyButtons { to: "16505551234", body: "x", buttons: [for name in &names { let id = name.len() }] });
    let _ = try_message!(ReplyButtons {
        to: "16505551234",
        body: "x",
        buttons: [for name in &names {
            let id = name.len().to_string();
            Reply { id: id, title: name };
            Reply { id: "b", title: "B" }
        }],
    });
    let _ =
        message!(ReplyButtons { to: "16505551234", body: "x", buttons: [Reply { id: "a", title: "A" }; Reply { id: "b", title: "B" }] });
    let _ = message!(Text {
        to: "16505551234",
        body: if is_open {
            "Open";
        } else {
            "Closed"
        }
    });
    let _ = message!(Text { to: "16505551234", body: if let true = is_open else { "Closed" } });
    let _ = try_message!(ReplyButtons { to: "16505551234", body: "x", buttons: [while is_open] });
    let _ = message!(ReplyButtons {
        to: "16505551234",
        body: "x",
        buttons: [
            #[cfg(unix)]
            Reply { id: "a", title: "A" }
        ]
    });
    let _ = message!(Text {
        to: "16505551234",
        #[cfg(unix)]
        body: "x"
    });
    let _ = message!(ReplyButtons {
        to: "16505551234",
        body: "x",
        buttons: [
            #[allow(unused)]
            for name in &names {
                Reply { id: "a", title: "A" }
            }
        ]
    });
}
