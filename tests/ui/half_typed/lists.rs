//! Lists and branches that are not written to their end yet.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: [Reply { id: "y", title: "Yes" }, Rep] });
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: [Reply] });
    let is_open = std::env::args().count() > 1;
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: [Reply { id: "yes" }] });
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: [Reply { id: "yes", ti }] });
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: [Reply { id: "yes", title: }] });
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: [Reply { id: "yes", title: "Yes" }, ,] });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Eight?",
        buttons: [Reply { id: "yes", title: "Yes" } Reply { id: "no", title: "No" }],
    });
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: [Reply { id: "yes" title: "Yes" }] });
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: [if is_open {}] });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: match is_open { true => , false => "Hello!" },
        buttons: [Reply { id: "yes", title: "Yes" }],
    });
}
