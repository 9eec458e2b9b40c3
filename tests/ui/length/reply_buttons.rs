//! Texts of reply buttons that are longer than WhatsApp shows.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: "Luigi's pizzeria, the only wood oven between the two bridges!",
        body: "Luigi bakes every pizza by hand, in the only wood \
            oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in \
            the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every \
            pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. \
            Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it \
            is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it \
            to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, \
            and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between \
            the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only \
            wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
            hand,x",
        footer: "Luigi's pizzeria, the only wood oven between the two bridges!",
        buttons: [
            Reply { id: "yes", title: "Yes, eight is perfect" },
            Reply {
                id: "Luigi bakes every pizza by hand, in the only wood \
                oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
                hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi bak",
                title: "No"
            },
            // An emoji may be more than one character: this one is seven.
            Reply { id: "later", title: "Later, with all👨‍👩‍👧‍👦" },
        ],
    });
}
