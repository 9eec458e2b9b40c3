//! A branch may be a block with statements; the branches beside it are parts all the same.

use whatsapp_dsl::{Message, try_message};

fn picture(link: Option<&str>, name: &str) -> Option<Message> {
    try_message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: if let Some(link) = link {
            Image { link: link }
        } else {
            let shout = name.to_uppercase();
            shout
        },
        body: "Eight?",
        buttons: [
            Reply { id: "yes", title: "Yes" },
            if name.is_empty() {
                return None;
            } else {
                Reply { id: "no", title: "No" }
            },
        ],
    })
    .ok()
}

fn main() {
    assert!(picture(None, "Luigi").is_some_and(|message| message.to_json().contains("LUIGI")));
    assert!(picture(Some("https://luigi.example/oven.jpg"), "Luigi").is_some_and(|message| message.to_json().contains("oven.jpg")));
    assert!(picture(None, "").is_none());
}
