//! Names that are no field in their place.

use whatsapp_dsl::message;

fn main() {
    // A misspelt required field is one mistake, not two.
    let _ = message!(Text { to: "+1 650 555 1234", boddy: "Hello!" });
    let _ = message!(Text { too: "+1 650 555 1234", body: "Hello!" });
    let _ = message!(Text { phone: "+1 650 555 1234", to: "+1 650 555 1234", body: "Hello!" });
    let _ = message!(Text { to: "+1 650 555 1234", body: "Hello!", previewUrl: true });
    let _ = message!(Text { to: "+1 650 555 1234", body: "Hello!", Context: "wamid.1" });
    let _ = message!(Audio { to: "+1 650 555 1234", id: "1013859600285441", caption: "Listen!" });
    let _ = message!(Image { to: "+1 650 555 1234", id: "1013859600285441", filename: "oven.jpg" });
    let _ = message!(Image { to: "+1 650 555 1234", url: "https://luigi.example/oven.jpg" });
    let _ = message!(Location { to: "+1 650 555 1234", lat: 41.9, long: 12.5 });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        heading: "Luigi's",
        body: "Eight?",
        footr: "Luigi's",
        buttons: [Reply { ID: "yes", titel: "Yes" }],
    });
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Which pizza?",
        buton: "Menu",
        section: [Section { titel: "Pizza", row: [Row { id: "1", name: "Margherita", desc: "Tomato, mozzarella" }] }],
    });
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact {
            name: Name { fullname: "Ann" },
            phones: [Phone { number: "+1 650 555 1234" }],
            emails: [Email { mail: "ann@luigi.example" }],
            birth_day: "1999-01-23",
        }],
    });
    let _ = message!(Flow { to: "+1 650 555 1234", body: "Book?", flow_idd: "123456789", cta: "Book" });
    let _ = message!(Template { to: "+1 650 555 1234", name: "order_shipped", lang: "en_US", footer: "Luigi's" });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Currency { code: "USD", amount: 42990, fallback_value: "$42.99" }, DateTime { fallback: "Monday" }],
        buttons: [Url { index: 0, url: "A1" }, CopyCode { index: 1, code: "SPRING25" }],
    });
}
