//! Values that are made to fit share what the text leaves: whatever comes at run time, the text is never too long.

use proptest::prelude::*;
use whatsapp_dsl::template::{Parameter, card, header};
use whatsapp_dsl::{Content, Message, message, template, try_message};

use crate::ANN;

template!(Hello {
    name: "hello",
    language: "en_US",
    category: Utility,
    header: "Dear {{customer}}!",
    body: "Hi {{customer}}, {{text}}: {{more}}, {{text}}."
});

template!(Tight {
    name: "tight",
    language: "en_US",
    category: Marketing,
    body: "One {{1}}, {{2}} and {{3}} to end.",
    cards: [
        Card {
            header: Image,
            body: "A {{1}} with {{2}} is what one hundred and sixty characters have room for if there is not much else that has to be said, as here.",
            buttons: [QuickReply { text: "More" }]
        },
        Card { header: Image, body: "Or {{1}}!", buttons: [QuickReply { text: "More" }] },
    ],
});

/// The texts that fill a template's own body.
fn values(message: &Message) -> (Option<String>, Vec<String>, Vec<Vec<String>>) {
    let Content::Template(template) = message.content() else { panic!("a template") };
    let header = template.header().map(|header| match header {
        header::Header::Text(text) => text.text().to_owned(),
        other => panic!("a text: {other:?}"),
    });
    let text = |parameter: &Parameter| match parameter {
        Parameter::Text(text) => text.text().to_owned(),
        other => panic!("a text: {other:?}"),
    };
    let of_card = |parameter: &card::Parameter| match parameter {
        card::Parameter::Text(text) => text.text().to_owned(),
        other => panic!("a text: {other:?}"),
    };
    let cards = template.cards().iter().map(|card| card.body().iter().map(of_card).collect()).collect();
    (header, template.body().iter().map(text).collect(), cards)
}

fn characters(texts: &[&str]) -> usize {
    texts.iter().map(|text| text.chars().count()).sum()
}

/// Anything, often long, often with spaces and graphemes of many characters.
fn anything() -> impl Strategy<Value = String> {
    let piece = prop_oneof![".{0,12}", "\\PC{0,40}", Just("\n\t  ".to_owned()), Just("👨‍👩‍👧‍👦".to_owned()), Just("e\u{301}\u{301}".to_owned())];
    prop_oneof![
        proptest::collection::vec(piece.clone(), 0..6).prop_map(|pieces| pieces.concat()),
        (piece, 0..600_usize).prop_map(|(piece, times)| piece.repeat(times)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_text_is_never_too_long(customer in anything(), text in anything(), more in anything()) {
        let sent = message!(Hello { to: ANN, customer: fold(&customer, "you"), text: fold(&text, "so"), more: fold(more, "more") });
        let (header, body, _) = values(&sent);
        let header = header.expect("a header");
        prop_assert!(characters(&["Dear !", &header]) <= 60);
        prop_assert_eq!(&header, &body[0]);
        prop_assert!(characters(&["Hi , : , .", &body[0], &body[1], &body[2], &body[1]]) <= 1024);
        prop_assert_eq!(Message::from_json(&sent.to_json()), Ok(sent));
    }

    #[test]
    fn nor_is_one_of_branches_and_lists(first in anything(), second in anything(), is_short in any::<bool>()) {
        let sent = message!(Tight {
            to: ANN,
            body: if is_short { ["a", fold(&first, "b"), "c"] } else { [fold(&first, "a"), fold(&second, "b"), fold(&first, "c")] },
            cards: [
                if is_short {
                    Card { header: Image { id: "1" }, body: ["pizza", fold(&first, "ham")] }
                } else {
                    Card { header: Image { id: "1" }, body: [fold(&second, "pizza"), fold(&first, "ham")] }
                },
                Card { header: Image { id: "1" }, body: [truncate(&second, "pasta")] },
            ],
        });
        let (_, body, cards) = values(&sent);
        prop_assert!(characters(&["One , and  to end.", &body.concat()]) <= 1024);
        prop_assert!(characters(&["A  with  is what one hundred and sixty characters have room for if there is not much else that has to be said, as here.", &cards[0].concat()]) <= 160);
        prop_assert!(characters(&["Or !", &cards[1].concat()]) <= 160);
        prop_assert_eq!(Message::from_json(&sent.to_json()), Ok(sent));
    }
}

#[test]
fn shares_are_equal_and_used_up() {
    let long = crate::long(2000);
    let sent = message!(Hello { to: ANN, customer: "Ann", text: fold(&long, "so"), more: fold(&long, "more") });
    let (_, body, _) = values(&sent);
    // 1024, less ten characters of text and three of the name, among three places.
    assert_eq!([body[1].chars().count(), body[2].chars().count()], [337, 337]);
    // In the header, 54 are left of 60.
    let (header, body, _) = values(&message!(Hello { to: ANN, customer: fold(&long, "you"), text: "so", more: "more" }));
    assert_eq!((header.expect("a header").chars().count(), body[0].chars().count()), (54, 54));
    // What is known takes no share.
    let (_, body, _) = values(&message!(Hello { to: ANN, customer: "Ann", text: "so", more: fold(&long, "more") }));
    assert_eq!(body[2].chars().count(), 1024 - 10 - 3 - 4);
}

/// What comes in loops and branches is made to fit, too.
#[test]
fn repeated_values_fit() {
    let names = ["a".repeat(600), "b".repeat(1200)];
    let cards = try_message!(Tight {
        to: ANN,
        body: ["a", "b", "c"],
        cards: [
            for name in &names[..1] {
                Card { header: Image { id: "1" }, body: [fold(name, "dish"), fold(name, "dish")] }
            },
            for name in &names[1..] {
                Card { header: Image { id: "1" }, body: [fold(name, "dish")] }
            },
        ],
    });
    let (_, _, cards) = values(&cards.expect("every card fits"));
    assert!(cards.iter().flatten().all(|text| text.ends_with('…')), "{cards:?}");

    for has_more in [true, false] {
        let body = try_message!(Tight {
            to: ANN,
            body: [
                if has_more {
                    fold(&names[0], "x")
                },
                "known",
                for name in &names[usize::from(has_more)..] {
                    truncate(name, "x")
                },
                if !has_more {
                    "known, too"
                },
            ],
            cards: [Card { header: Image { id: "1" }, body: ["a", "b"] }, Card { header: Image { id: "1" }, body: ["a"] },],
        });
        match body {
            Ok(body) => {
                let (_, body, _) = values(&body);
                let texts: Vec<&str> = body.iter().map(String::as_str).collect();
                let filled = characters(&["One ", ", ", " and ", " to end."]) + characters(&texts);
                assert!(has_more && (900..=1024).contains(&filled), "{filled}");
            }
            Err(invalid) => assert!(!has_more && invalid.violations()[0].rule() == "template_body_count", "{invalid}"),
        }
    }
}
