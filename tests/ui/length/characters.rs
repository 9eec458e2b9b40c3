//! What counts as a character, and what a text in the place of a struct is called.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: "Luigi's pizzeria, the only wood oven between the two bridges!",
        body: "When?",
        buttons: [
            Reply { id: "yes", title: "Yes, eight is perfect" },
            // An emoji may be more than one character: this one is seven.
            Reply { id: "later", title: "Later, with all👨‍👩‍👧‍👦" },
        ],
    });
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Which pizza?",
        button: "Menu",
        sections: [Section {
            rows: [Row {
                id: "diavola",
                title: "Diavola with hot salami!!",
                // Lines that go on are one text.
                description: "Tomato, mozzarella, hot salami, chilli oil and \
                    fresh basil from our roof!",
            }],
        }],
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: "Luigi's pizzeria, the only wood oven between the two bridges!",
        buttons: [CopyCode { index: 0, coupon_code: "SPRING25SPRING25SPRIN" }],
    });
}
