//! A `match` without one of its arms: what the compiler proposes goes where the user writes.

use whatsapp_dsl::try_message;

fn main() {
    let count = [1, 2].len();
    let _ = try_message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Which?",
        buttons: [match count {
            0 => Reply { id: "none", title: "None" },
        }],
    });
    let _ = try_message!(CtaUrl {
        to: "+1 650 555 1234",
        header: match count {
            0 => "Nothing",
            1 => Image { id: "1" },
        },
        body: "Look",
        display_text: "Look",
        url: "https://luigi.example",
    });
}
