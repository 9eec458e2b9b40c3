//! Templates: whole where their definition is known, by their parameters where it is not.

use whatsapp_dsl::{Definition, Message, message, template, try_message};

use crate::hold;

template!(OrderShipped {
    name: "order_shipped",
    language: "en_US",
    category: Utility,
    header: Image,
    body: "Hi {{customer}}, your order of *{{total}}* is on its way.",
    footer: "Luigi's",
    buttons: [
        Url { text: "Track parcel", url: "https://luigi.example/t/{{tracking}}" },
        PhoneNumber { text: "Call us", phone_number: "+16505551234" },
        QuickReply { text: "Talk to us" },
    ],
    examples: Examples { customer: "Ann", total: "$42.99", tracking: "A1", header: "4::aW" },
});

template!(LoginCode {
    name: "login_code",
    language: "en_US",
    category: Authentication,
    body: Authentication { add_security_recommendation: true },
    footer: Authentication { code_expiration_minutes: 10 },
    buttons: [Otp { otp_type: CopyCode, text: "Copy code" }],
});

template!(Offer {
    name: "offer",
    language: "en_US",
    category: Marketing,
    limited_time_offer: LimitedTimeOffer { text: "Ends soon", has_expiration: true },
    header: Image,
    body: "Good news, {{customer}}! Use it.",
    buttons: [CopyCode { example: "SPRING25" }, Url { text: "Shop now", url: "https://luigi.example/s/{{campaign}}" }],
});

template!(Arrivals {
    name: "arrivals",
    language: "en_US",
    category: Marketing,
    body: "New this week, {{customer}}: have a look.",
    cards: [
        Card { header: Image, body: "The {{dish}} is back.", buttons: [Url { text: "Order", url: "https://luigi.example/o/{{sku}}" }] },
        Card { header: Image, body: "The {{dish}} is new.", buttons: [Url { text: "Order", url: "https://luigi.example/o/{{sku}}" }] },
    ],
});

const SHIPPED: &str = "| [image: https://luigi.example/box.jpg]\n| Hi Bob, your order of *€10* is on its way.\n| Luigi's\n\
                       [Track parcel] https://luigi.example/t/B2\n[Call us] +16505551234\n[Talk to us]\n";

/// Literals, constants and values of the run time come out alike.
#[test]
fn declared_templates_are_shown_whole() {
    static CONSTANT: Message = message!(OrderShipped {
        to: "+1 650 555 1234",
        header: Image { link: "https://luigi.example/box.jpg" },
        customer: "Bob",
        total: "€10",
        tracking: "B2",
    });
    let (bob, to) = ("Bob".to_owned(), "+1 650 555 1234".to_owned());
    let given = try_message!(OrderShipped {
        to: &to,
        header: Image { link: "https://luigi.example/box.jpg" },
        customer: bob,
        total: Currency { code: "EUR", minor_units: 1000, fallback_value: "€10" },
        tracking: "B2",
    });
    let given = given.expect("a template");
    for message in [&CONSTANT, &given] {
        assert_eq!(message.preview().to_text(), SHIPPED);
        hold(&message.preview());
    }
    // The same to another recipient, and with the definition at hand.
    let other = given.with_recipient("+39 06 6982".parse::<whatsapp_dsl::PhoneNumber>().expect("a number")).expect("a template");
    assert_eq!(other.preview().to_text(), SHIPPED);
    let read = Message::from_json(&given.to_json()).expect("a template");
    assert!(read.preview().to_text().starts_with("| Template order_shipped, en_US\n"));
    assert_eq!(read.preview_with(OrderShipped::definitions()).to_text(), SHIPPED);
    assert_eq!(read, given);
}

/// What is filled in is not looked at again.
#[test]
fn values_are_filled_in_once() {
    let shipped = try_message!(OrderShipped {
        to: "+1 650 555 1234",
        header: Image { id: "7" },
        customer: "{{total}} {{1}} {".to_owned(),
        total: "}} *",
        tracking: "{{tracking}}".to_owned(),
    });
    let text = shipped.expect("a template").preview().to_text();
    assert!(text.contains("| Hi {{total}} {{1}} {, your order of *}} ** is on its way.\n"), "{text}");
}

#[test]
fn definitions_are_filled_in_with_their_examples() {
    let [shipped] = OrderShipped::definitions() else { panic!("one language") };
    assert_eq!(
        shipped.preview().to_text(),
        "| [image]\n| Hi Ann, your order of *$42.99* is on its way.\n| Luigi's\n\
         [Track parcel] https://luigi.example/t/A1\n[Call us] +16505551234\n[Talk to us]\n"
    );
    let bare = Definition::from_json(
        r#"{ "name": "a", "language": "en", "category": "UTILITY", "status": "APPROVED", "components": [
            { "type": "HEADER", "format": "TEXT", "text": "About {{1}}", "example": { "header_text": ["{{1}}"] } },
            { "type": "BODY", "text": "Hi {{1}}, {{2}} and {{name}}.", "example": { "body_text": [["Ann"]] } }
        ] }"#,
    );
    assert_eq!(bare.expect("a definition").preview().to_text(), "| About {{1}}\n| Hi Ann, {{2}} and {{name}}.\n");
}

#[test]
fn passwords() {
    let code = try_message!(LoginCode { to: "+1 650 555 1234", code: "483920".to_owned() }).expect("a password");
    let [definition] = LoginCode::definitions() else { panic!("one language") };
    for (preview, shown) in [(code.preview(), "483920"), (definition.preview(), "123456")] {
        let text = preview.to_text();
        let wanted = format!(
            "| *{shown}* is your verification code. For your security, do not share this code.\n\
             | This code expires in 10 minutes.\n[Copy code]"
        );
        assert!(text.starts_with(&wanted), "{text}");
    }
}

#[test]
fn offers() {
    let offer = message!(Offer {
        to: "+1 650 555 1234",
        header: Image { id: "7" },
        customer: "Ann",
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1_798_761_600_000 },
        coupon_code: "SPRING26",
        campaign: "x",
    });
    assert_eq!(
        offer.preview().to_text(),
        "| [image: 7]\n| [offer] Ends soon\n|     Code: SPRING26\n| Ends 2027-01-01 00:00 UTC\n| Good news, Ann! Use it.\n\
         [Copy offer code] SPRING26\n[Shop now] https://luigi.example/s/x\n"
    );
}

#[test]
fn carousels() {
    let arrivals = message!(Arrivals {
        to: "+1 650 555 1234",
        customer: "Ann",
        cards: [
            Card { header: Image { id: "1" }, dish: "Diavola", sku: "d" },
            Card { header: Image { id: "2" }, dish: "Marinara", sku: "m" },
        ],
    });
    assert_eq!(
        arrivals.preview().to_text(),
        "| New this week, Ann: have a look.\n\
         card 1:\n  | [image: 1]\n  | The Diavola is back.\n  [Order] https://luigi.example/o/d\n\
         card 2:\n  | [image: 2]\n  | The Marinara is new.\n  [Order] https://luigi.example/o/m\n"
    );
    hold(&arrivals.preview());
    hold(&Arrivals::definitions()[0].preview());
}

/// Of more than three buttons, WhatsApp shows two.
#[test]
fn more_than_three_buttons_are_folded() {
    let definition = |count: usize| {
        let buttons: Vec<_> = (1..=count).map(|number| format!(r#"{{ "type": "QUICK_REPLY", "text": "Reply {number}" }}"#)).collect();
        let json = format!(
            r#"{{ "name": "a", "language": "en", "category": "MARKETING", "components": [
                {{ "type": "BODY", "text": "Choose." }}, {{ "type": "BUTTONS", "buttons": [{}] }} ] }}"#,
            buttons.join(", ")
        );
        Definition::from_json(&json).expect("a definition").preview().to_text()
    };
    assert_eq!(definition(3), "| Choose.\n[Reply 1]\n[Reply 2]\n[Reply 3]\n");
    assert_eq!(
        definition(4),
        "| Choose.\n[Reply 1]\n[Reply 2]\n[See all options]\nopens: See all options\n  - Reply 1\n  - Reply 2\n  - Reply 3\n  - Reply 4\n"
    );
}
