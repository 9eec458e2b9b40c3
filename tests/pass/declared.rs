//! Declared templates: values of every sort in every place.

#![deny(warnings)]

use whatsapp_dsl::{Invalid, LanguageCode, Message, PhoneNumber, message, template, try_message};

template!(Parcel {
    name: "parcel",
    language: "en_US",
    category: Utility,
    header: "News for {{customer}}",
    body: "Hi {{customer}}, your order of {{total}} comes on {{day}}.",
    buttons: [Url { text: "Track", url: "https://luigi.example/t/{{tracking}}" }, QuickReply { text: "Help" }],
});

template!(Numbered { name: "numbered", language: "en_US", category: Utility, body: "Hi {{1}}, that is {{2}}." });

template!(Arrivals {
    name: "arrivals",
    language: "en_US",
    category: Marketing,
    body: "New this week, {{customer}}: have a look.",
    cards: [
        Card { header: Image, body: "The {{dish}} is back, from {{price}} only.", buttons: [QuickReply { text: "More" }] },
        Card { header: Image, body: "The {{dish}} is new.", buttons: [QuickReply { text: "More" }] },
    ],
});

template!(Shelf {
    name: "shelf",
    language: "en_US",
    category: Marketing,
    body: "Have a look.",
    cards: [Card { header: Product, buttons: [Spm { text: "View" }] }, Card { header: Product, buttons: [Spm { text: "View" }] }],
});

const NAME: &str = "Ann";
const DAY: Option<&str> = Some("Monday");

fn known(to: PhoneNumber) -> Message {
    message!(Parcel { to, customer: NAME, total: const { "$9" }, day: DAY, tracking: "A1", quick_reply: None })
}

fn branches(to: &PhoneNumber, is_late: bool, name: Option<&str>) -> Message {
    message!(Parcel {
        to,
        customer: if let Some(name) = name { fold(name, "friend") } else { "friend" },
        total: match is_late {
            true => Currency { code: "USD", minor_units: 900, fallback_value: "$9" },
            false => "nothing",
        },
        day: if is_late { DateTime { fallback_value: "Tuesday" } } else { NAME },
        tracking: if is_late { "A1" } else { "B2" },
        quick_reply: if is_late {
            "help"
        },
    })
}

fn leaving(to: &PhoneNumber, name: Option<&str>) -> Option<Message> {
    Some(message!(Parcel {
        to,
        customer: match name {
            Some("") => return None,
            Some(name) => fold(name, "friend"),
            None => "friend",
        },
        total: fold(name?, "nothing"),
        day: match name {
            Some(_) => "Monday",
            None => unreachable!(),
        },
        tracking: "A1",
    }))
}

fn lists(to: &PhoneNumber, name: &str, is_late: bool) -> Message {
    message!(Numbered { to, body: if is_late { [fold(name, "you"), "late"] } else { [NAME, fold(name, "you")] } })
}

fn asking(to: &str, total: Result<&str, Invalid>) -> Result<Message, Invalid> {
    let (customer, tracking) = (String::from("Ann"), 7);
    try_message!(Parcel {
        to: to,
        customer: &customer,
        total: total?,
        day: "Monday",
        tracking: format!("A{tracking}"),
        quick_reply: Some("help")
    })
}

fn cards(to: &PhoneNumber, dishes: &[&str], is_late: bool) -> Message {
    message!(Arrivals {
        to,
        customer: fold(dishes[0], "you"),
        cards: [
            if is_late {
                Card { header: Image { id: "1" }, dish: fold(dishes[0], "pizza"), price: "$9" }
            } else {
                Card { header: Image { id: "2" }, dish: "Diavola", price: fold(dishes[1], "$9"), quick_reply: "more" }
            },
            Card { header: if is_late { Image { id: "1" } } else { Image { link: "https://luigi.example/1.jpg" } }, dish: NAME },
        ],
    })
}

fn either_cards(to: &PhoneNumber, is_late: bool) -> Message {
    message!(Shelf {
        to,
        cards: if is_late {
            [
                Card { header: Product { catalog_id: "7", product_retailer_id: "1" } },
                Card { header: Product { catalog_id: "7", product_retailer_id: "2" } },
            ]
        } else {
            [
                Card { header: Product { catalog_id: "7", product_retailer_id: "1" } },
                Card { header: Product { catalog_id: "7", product_retailer_id: "2" } },
                if NAME.is_empty() {
                    Card { header: Product { catalog_id: "7", product_retailer_id: "3" } }
                },
            ]
        },
    })
}

fn finished(to: &PhoneNumber, cards: Vec<ShelfCard>) -> Result<Message, Invalid> {
    let language: LanguageCode = "en_US".parse()?;
    try_message!(Shelf { to, language: language, cards: cards })
}

async fn soon(text: &str) -> Option<String> {
    Some(text.to_owned())
}

async fn awaiting(to: &str) -> Option<Message> {
    let sent = try_message!(Parcel {
        to: to,
        customer: soon("Ann").await?,
        total: fold(soon("$9").await?, "nothing"),
        day: "Monday",
        tracking: "A1",
    });
    sent.ok()
}

fn main() {
    let to: PhoneNumber = "+1 650 555 1234".parse().expect("a phone number");
    assert!(known(to.clone()).to_json().contains("Monday"));
    for (is_late, name) in [(true, Some("Luca")), (false, None)] {
        assert_eq!(branches(&to, is_late, name).to_json().matches("currency\"").count(), if is_late { 2 } else { 0 });
        assert!(lists(&to, "Luca", is_late).to_json().contains("Luca"));
        assert_eq!(cards(&to, &["Luca", "$7"], is_late).to_json().contains("$7"), !is_late);
        assert_eq!(either_cards(&to, is_late).to_json().matches("card_index").count(), 2);
    }
    assert!(leaving(&to, Some("")).is_none() && leaving(&to, None).is_none() && leaving(&to, Some("Luca")).is_some());
    assert!(asking("+1 650 555 1234", Ok("$9")).is_ok_and(|sent| sent.to_json().contains("A7")));
    assert_eq!(finished(&to, Vec::new()).expect_err("no cards").violations()[0].rule(), "template_cards_count");
    let _ = awaiting("+1 650 555 1234");
}
