//! Arms and blocks that are not done yet, or lack what is between them.

use whatsapp_dsl::try_message;

fn main() {
    let (is_open, count) = (true, 3);
    let _ = try_message!(Text { to: "16505551234", body: match is_open { true } });
    let _ = try_message!(Text { to: "16505551234", body: match is_open { true => "Open", false } });
    let _ = try_message!(Text { to: "16505551234", body: match is_open { true => "Open" false => "Closed" } });
    let _ = try_message!(Text { to: "16505551234", body: match count { 0 => "None" 1 | 2 if is_open => "Few" _ => "Many" } });
    let _ = try_message!(ReplyButtons {
        to: "16505551234",
        body: "x",
        buttons: [for id in 0..count {
            Reply { id: id, title: id };
        }]
    });
    let _ = try_message!(ReplyButtons { to: "16505551234", body: "x", buttons: [match count { 0 => Reply { id: "a", title: "A" } _ => Reply { id: "b", title: "B" } }] });
}
