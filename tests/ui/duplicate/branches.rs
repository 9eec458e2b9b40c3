//! Entries of branches must differ from those beside them; those of two branches never meet.

use whatsapp_dsl::message;

fn main() {
    let is_open = std::env::args().count() > 1;
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Eight?",
        buttons: [
            Reply { id: "yes", title: "Yes" },
            if is_open { Reply { id: "no", title: "No" } } else { Reply { id: "no", title: "No" } },
            if is_open {
                Reply { id: "yes", title: "Of course" }
            },
        ],
    });
}
