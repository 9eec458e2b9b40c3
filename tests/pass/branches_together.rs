//! Entries of different branches never meet, so no rule between entries compares them.

use whatsapp_dsl::{Invalid, Message, message, try_message};

const YES: &str = "yes";

fn reply(is_late: bool) -> Message {
    message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Eight?",
        buttons: [if is_late { Reply { id: YES, title: "Yes" } } else { Reply { id: YES, title: "Yes" } }, Reply { id: "no", title: "No" }],
    })
}

fn named(is_named: bool) -> Message {
    message!(Template {
        to: "+1 650 555 1234",
        name: "hello",
        language: "en_US",
        body: if is_named { [Text { parameter_name: "a", text: "x" }] } else { ["x"] },
    })
}

fn named_everywhere(is_named: bool) -> Result<Message, Invalid> {
    try_message!(Template {
        to: "+1 650 555 1234",
        name: "hello",
        language: "en_US",
        header: if is_named { Text { parameter_name: "a", text: "x" } } else { "x" },
        body: if is_named { [Text { parameter_name: "a", text: "x" }] } else { ["x"] },
    })
}

fn named_in_turn(names: &[&str], is_named: bool) -> Result<Message, Invalid> {
    try_message!(Template {
        to: "+1 650 555 1234",
        name: "hello",
        language: "en_US",
        body: [for name in names {
            if is_named { Text { parameter_name: *name, text: "x" } } else { *name }
        }],
    })
}

fn cards(has_film: bool) -> Message {
    message!(Template {
        to: "+1 650 555 1234",
        name: "arrivals",
        language: "en_US",
        cards: if has_film {
            [Card { header: Video { id: "1" } }, Card { header: Video { id: "2" } }]
        } else {
            [Card { header: Image { id: "1" } }, Card { header: Image { id: "2" } }]
        },
    })
}

fn offer(has_code: bool) -> Message {
    message!(Template {
        to: "+1 650 555 1234",
        name: "offer",
        language: "en_US",
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1_900_000_000_000 },
        buttons: if has_code {
            [CopyCode { index: 0, coupon_code: "SPRING" }, Url { index: 1, text: "x" }]
        } else {
            [Url { index: 0, text: "x" }]
        },
    })
}

fn main() {
    for is_so in [false, true] {
        for message in [reply(is_so), named(is_so), cards(is_so), offer(is_so)] {
            assert_eq!(Message::from_json(&message.to_json()), Ok(message));
        }
        assert!(named_everywhere(is_so).is_ok());
        assert!(named_in_turn(&["a", "b"], is_so).is_ok());
    }
}
