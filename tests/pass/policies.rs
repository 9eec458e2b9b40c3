//! `truncate` and `fold` make a run-time text fit, so `message!` takes it.

use whatsapp_dsl::{message, try_message};

fn main() -> Result<(), whatsapp_dsl::Invalid> {
    let long = String::from("  The pizza that carries everything we have  ");
    let json = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: truncate(&long, "Luigi's"),
        body: truncate(long.clone(), "Eight?"),
        footer: truncate(Some(&long), "Luigi's"),
        buttons: [Reply { id: "yes", title: truncate(long.as_str(), "Yes") }],
    })
    .to_json();
    assert!(json.contains(r#""title":"The pizza that carr…""#), "{json}");
    assert!(json.contains(r#""text":"The pizza that carries everything we have""#));

    // Nothing left, or nothing there: the fallback. Without one, the field is left out.
    let json = message!(Image { to: "+1 650 555 1234", id: "1", caption: truncate(Some(" \n "), "Our oven") }).to_json();
    assert!(json.contains("Our oven"));
    let nothing: Option<String> = None;
    let json = message!(Image { to: "+1 650 555 1234", id: "1", caption: truncate(&nothing, "Our oven") }).to_json();
    assert!(json.contains("Our oven"));
    for caption in [None, Some(String::new()), Some(String::from(" \n "))] {
        let json = message!(Image { to: "+1 650 555 1234", id: "1", caption: truncate(&caption) }).to_json();
        assert!(!json.contains("caption"), "{json}");
    }
    let json = message!(Image { to: "+1 650 555 1234", id: "1", caption: truncate(long.clone()) }).to_json();
    assert!(json.contains("The pizza that"));
    // A required field takes an `Option`, too.
    let json = message!(Text { to: "+1 650 555 1234", body: truncate(&nothing, "Hello!") }).to_json();
    assert!(json.contains("Hello!"));
    let json = message!(Text { to: "+1 650 555 1234", body: truncate(nothing.as_deref(), "Hello!") }).to_json();
    assert!(json.contains("Hello!"));
    let json = message!(List {
        to: "+1 650 555 1234",
        body: "Which?",
        button: "Menu",
        sections: [Section {
            title: truncate(nothing.as_ref()),
            rows: [Row { id: "1", title: truncate(nothing.clone(), "Margherita"), description: fold(nothing.as_deref()) }],
        }],
    })
    .to_json();
    assert!(json.contains("Margherita") && !json.contains("description") && !json.contains(r#""title":"Pizza""#));

    // Template parameters have no runs of white space, however they are made to fit.
    let customer = "Ann\n\tand     Bruno";
    let json = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: fold(customer, "friend"),
        body: [
            fold(customer, "friend"),
            truncate(customer, "friend"),
            Text { text: fold(String::from(customer), "friend") },
            Currency { code: "USD", amount_1000: 42990, fallback_value: "$42.99" },
            DateTime { fallback_value: fold(" \u{a0} ", "soon") },
        ],
    })
    .to_json();
    assert_eq!(json.matches("Ann and Bruno").count(), 4, "{json}");
    assert!(json.contains("soon"));

    // In branches and loops, and in `try_message!`.
    let names = ["Margherita", "", "The pizza that carries everything we have"];
    let json = try_message!(List {
        to: "+1 650 555 1234",
        body: match names.len() {
            0 => "Nothing today",
            _ => truncate(&long, "Which?"),
        },
        button: if names.is_empty() { "Closed" } else { truncate(&long, "Menu") },
        sections: [Section {
            rows: [for (index, name) in names.iter().enumerate() {
                Row { id: index.to_string(), title: truncate(name, "Pizza of the day") }
            }],
        }],
    })?
    .to_json();
    assert!(json.contains("Pizza of the day") && json.contains("The pizza that carries…"));

    // Graphemes stay whole.
    let family = "Pizza for all of 👨‍👩‍👧‍👦";
    let json =
        message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: [Reply { id: "yes", title: truncate(family, "Yes") }] })
            .to_json();
    assert!(json.contains(r#""title":"Pizza for all of…""#), "{json}");
    Ok(())
}
