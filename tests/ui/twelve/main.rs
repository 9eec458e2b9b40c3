//! Twelve mistakes are twelve errors, each at its own place, and nothing else is reported.

use whatsapp_dsl::message;

fn main() {
    let dish = String::from("Margherita");
    let _ = message!(List {
        to: "nobody",
        type: "interactive",
        header: "Luigi's pizzeria, the only wood oven between the two bridges!",
        body: true,
        footr: "Luigi's",
        button: "Menu ",
        sections: [
            Section {
                rows: [
                    Row { id: "1", title: "Diavola with hot salami!!" },
                    Row { id: "1", title: "Napoli" },
                    Row { id: truncate(&dish, "2"), title: "Marinara" },
                    Row { id: "3", title: true },
                ],
            },
            Section { title: "Drinks", rows: [] },
        ],
    });
}
