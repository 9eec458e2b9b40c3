//! The literal that stands in where nothing is left of a value.

use whatsapp_dsl::message;

const FALLBACK: &str = "Hello!";

fn main() {
    let order = std::env::args().next().unwrap_or_default();
    let _ = message!(Text { to: "+1 650 555 1234", body: truncate(&order) });
    let _ = message!(Text { to: "+1 650 555 1234", body: truncate(&order,) });
    let _ = message!(Text { to: "+1 650 555 1234", body: truncate() });
    let _ = message!(Text { to: "+1 650 555 1234", body: truncate(, "Hello!") });
    let _ = message!(Text { to: "+1 650 555 1234", body: truncate(&order, FALLBACK) });
    let _ = message!(Text { to: "+1 650 555 1234", body: truncate(&order, 20) });
    let _ = message!(Text { to: "+1 650 555 1234", body: truncate(&order, 20, "Hello!") });
    let _ = message!(Text { to: "+1 650 555 1234", body: truncate(&order, "Hello!", "Bye!") });
    let _ = message!(Text { to: "+1 650 555 1234", body: truncate(&order, "") });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: truncate(&order, "Luigi's pizzeria, the only wood oven between the two bridges!"),
        body: fold(&order, ""),
        footer: truncate(&order, ""),
        buttons: [
            Reply { id: "yes", title: truncate(&order, "Yes, eight is perfect") },
            Reply { id: "no", title: truncate("No, thank you very much!", " No") },
        ],
    });
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Which pizza?",
        button: "Menu",
        sections: [Section {
            title: truncate(&order, ""),
            rows: [Row {
                id: "1",
                title: truncate(&order, "Diavola with hot salami!!"),
                description: truncate(&order, "Tomato, mozzarella "),
            }],
        }],
    });
    let _ = message!(Flow { to: "+1 650 555 1234", body: "Book?", flow_id: "123456789", flow_cta: truncate(&order, "Book") });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: fold(&order, "Luigi's pizzeria, the only wood oven between the two bridges!"),
        body: [
            fold(&order, ""),
            fold(&order, "my\nfriend"),
            Text { text: fold(&order, "") },
            DateTime { fallback_value: fold(&order, "some\tday") },
        ],
    });
}
