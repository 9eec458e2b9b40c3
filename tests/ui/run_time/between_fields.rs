//! Rules between fields that a branch leaves open: what may be left out is not known to be there.

use whatsapp_dsl::{GroupId, Link, MediaId, MessageId, message};

fn main() -> Result<(), whatsapp_dsl::Invalid> {
    let is_open = std::env::args().count() > 1;
    let _ = message!(Text {
        to: if is_open {
            "+1 650 555 1234"
        },
        body: "Hello!"
    });
    let _ = message!(Text {
        to: "+1 650 555 1234",
        recipient: if is_open {
            "US.13491208655302741918"
        },
        body: "Hello!"
    });
    let _ = message!(Image {
        to: "+1 650 555 1234",
        link: if is_open {
            "https://luigi.example/oven.jpg"
        }
    });
    let _ = message!(Image {
        to: "+1 650 555 1234",
        id: "1",
        link: if is_open {
            "https://luigi.example/oven.jpg"
        }
    });
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Book?",
        flow_id: if is_open {
            "1"
        },
        flow_cta: "Book"
    });
    let _ = message!(Reaction {
        to: "+1 650 555 1234",
        context: if is_open {
            "wamid.1"
        },
        message_id: "wamid.2",
        emoji: "🍕"
    });
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Which pizza?",
        button: "Menu",
        sections: [
            Section {
                title: if is_open {
                    "Pizza"
                },
                rows: [Row { id: "1", title: "Margherita" }]
            },
            Section { title: "Drinks", rows: [Row { id: "2", title: "Water" }] },
        ],
    });
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Which pizza?",
        button: "Menu",
        sections: if is_open {
            [Section { rows: [Row { id: "1", title: "Margherita" }] }, Section { rows: [Row { id: "2", title: "Water" }] }]
        } else {
            [Section { rows: [Row { id: "1", title: "Margherita" }] }]
        },
    });
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Which pizza?",
        button: "Menu",
        sections: [
            Section { title: "Pizza", rows: [Row { id: "margherita", title: "Margherita" }] },
            Section {
                title: "Drinks",
                rows: if is_open {
                    [
                        Row { id: "1", title: "Drink 1" },
                        Row { id: "2", title: "Drink 2" },
                        Row { id: "3", title: "Drink 3" },
                        Row { id: "4", title: "Drink 4" },
                        Row { id: "5", title: "Drink 5" },
                        Row { id: "6", title: "Drink 6" },
                        Row { id: "7", title: "Drink 7" },
                        Row { id: "8", title: "Drink 8" },
                        Row { id: "9", title: "Drink 9" },
                        Row { id: "10", title: "Drink 10" },
                    ]
                } else {
                    [Row { id: "water", title: "Water" }]
                },
            },
        ],
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [
            Text {
                parameter_name: if is_open {
                    "customer"
                },
                text: "Ann"
            },
            Text { parameter_name: "day", text: "Monday" }
        ],
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [
            Currency { code: "USD", amount_1000: if is_open { 42990 } else { 4299 }, fallback_value: "$42.99" },
            Currency {
                code: "USD",
                minor_units: if is_open {
                    4299
                },
                fallback_value: "some money"
            },
        ],
    });

    // What a type proves of one field, it does not prove of two.
    let group = GroupId::try_from("Y2FwaV9ncm91cA")?;
    let _ = message!(CatalogMessage { group: &group, body: "All of it" });
    let (link, id) = (Link::try_from("https://luigi.example/oven.jpg")?, MediaId::try_from("1013859600285441")?);
    let _ = message!(Image { to: "+1 650 555 1234", link, id });
    let wamid = MessageId::try_from("wamid.1")?;
    let _ = message!(Reaction { to: "+1 650 555 1234", context: &wamid, message_id: "wamid.2", emoji: "🍕" });
    Ok(())
}
