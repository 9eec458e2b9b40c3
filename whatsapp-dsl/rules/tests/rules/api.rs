//! An API of the test's own, with another envelope than the Cloud API's, and all that a layout can do: rows are enough for it.

mod rows;
mod tree;

use serde_json::{Value as Json, json};
use whatsapp_dsl_rules::layout::{self, Found, Unknown};
use whatsapp_dsl_rules::rule::{Term, Total};
use whatsapp_dsl_rules::schema::{Api, Case, Const, Wire};
use whatsapp_dsl_rules::text::When;
use whatsapp_dsl_rules::view::Both;
use whatsapp_dsl_rules::{Audience, Check, Home, Kind, Part, Rule, Step, Type, View, Violation, Words, check, code};

use self::rows::*;
use self::tree::{Given, written};

fn read(json: &Json) -> Result<Found, Vec<String>> {
    read_as(&PIGEON, json)
}

fn read_as(api: &'static Api, json: &Json) -> Result<Found, Vec<String>> {
    layout::read(api, Given(json), Unknown::Refused).map_err(|violations| violations.iter().map(ToString::to_string).collect())
}

/// A message is written as it was read, but for what may be left out.
#[track_caller]
fn is_read(json: &Json, kind: &str, expected: &Json) {
    let Found { kind: found, envelope, content } = read(json).expect("a message");
    assert_eq!(found.part.name, kind);
    assert_eq!(&written(&layout::message(&PIGEON, &envelope, found, &content)), expected);
}

#[track_caller]
fn is_refused(json: &Json, expected: &[&str]) {
    assert_eq!(read(json).expect_err("a rule is broken"), expected);
}

#[test]
fn another_envelope() {
    let note = json!({ "many": "no", "address": "7", "type": "note", "note": { "text": "Hello" }, "preview": true, "ttl": 5 });
    is_read(&note, "Note", &note);
    is_read(&json!({ "address": "7", "note": { "text": "Hello" }, "preview": true, "ttl": 5 }), "Note", &note);
    let flock = json!({ "many": "yes", "address": "all of them", "type": "note", "note": { "text": "Hello" } });
    is_read(&flock, "Note", &flock);
    is_refused(
        &json!({ "many": "some", "address": "7 8", "note": {}, "messaging_product": "whatsapp" }),
        &[
            "many: many must be one of `yes` or `no`, found \"some\" [many, error 131009]",
            "messaging_product: `messaging_product` is not a member of this object, which has `many`, `address`, `type`, `preview`, `note`, `ttl` [unknown_member, error 100]",
            "address: loft contains white space, which is not allowed here [message_loft_format, error 131009]",
            "note.text: Note needs `body` [note_body_required, error 131008]",
        ],
    );
}

#[test]
fn a_layout_by_the_fields_that_are_there() {
    let link = json!({ "many": "no", "address": "7", "type": "paper", "paper": {
        "type": "card", "title": { "text": "Corn" }, "action": { "name": "open", "parameters": { "url": "https://corn.example" } } } });
    is_read(&link, "Card", &link);
    let buttons =
        json!({ "many": "no", "address": "7", "type": "paper", "paper": { "type": "card", "action": { "buttons": ["Yes", "No"] } } });
    is_read(&buttons, "Card", &buttons);
    let card = |members: Json| json!({ "address": "7", "type": "paper", "paper": members });
    is_refused(
        &card(json!({ "type": "card", "title": {}, "action": { "buttons": ["Yes"], "parameters": {} } })),
        &[
            "paper.title.text: title needs `text` [card_title_required, error 131008]",
            "paper.action.parameters: `parameters` is not a member of this object, which has `buttons` [unknown_member, error 100]",
        ],
    );
    is_refused(
        &card(json!({ "type": "card", "title": "Corn", "action": { "name": "open", "parameters": { "url": 1 } } })),
        &[
            "paper.title: title must be an object with `text` [card_title_type, error 131009]",
            "paper.action.parameters.url: url must be a string [card_url_type, error 131009]",
        ],
    );
    let place = |field| [Step::Field(field)];
    let Found { kind, content, .. } = read(&buttons).expect("a card");
    assert_eq!(layout::path(&PIGEON, kind, &content, &place("buttons")), "paper.action.buttons");
    assert_eq!(layout::path(&PIGEON, kind, &content, &place("url")), "paper.action.parameters.url");
    assert_eq!(layout::path(&PIGEON, kind, &content, &place("flock")), "address");
}

#[test]
fn fixed_values_nested_words_and_maps() {
    let order = |payment: Json, remarks: Json| {
        json!({ "many": "no", "address": "7", "type": "paper", "paper": {
            "type": "order", "total": { "value": 5, "offset": 100 }, "payment": payment, "remarks": remarks, "test": true } })
    };
    let ferry = json!({ "type": "gateway", "gateway": { "type": "ferry", "name": "Rosa" } });
    for payment in [
        ferry.clone(),
        json!({ "type": "gateway", "gateway": { "type": "carriage", "horses": 2 } }),
        json!({ "type": "link", "uri": "https://pay.example" }),
    ] {
        let order = order(payment, json!({ "soon": "yes", "far": "no" }));
        is_read(&order, "Order", &order);
    }
    is_refused(
        &order(json!({ "type": "gateway", "gateway": { "type": "fery", "name": "Rosa" } }), json!({ "later": "never", "sooner": "yes" })),
        &[
            "paper.payment.gateway.type: type is \"fery\", did you mean \"ferry\"? [payment_type, error 131009]",
            "paper.remarks.later: value is 5 characters long; at most 3 are allowed [remark_value_length, error 100]",
            "paper.remarks.sooner: key is 6 characters long; at most 5 are allowed [remark_key_length, error 100]",
        ],
    );
    is_refused(
        &order(json!({ "type": "gateway" }), json!({ "a": "1", "b": 2, "c": "3" })),
        &[
            "paper.payment.gateway: a payment of this type needs the object `gateway` [payment_content_required, error 131008]",
            "paper.remarks.b: b must be a string [remark_value_type, error 131009]",
            "paper.remarks: notes has 3 remarks; 1 to 2 are allowed [order_notes_count, error 131009]",
        ],
    );
    let mut wrong = order(ferry, json!([]));
    wrong["paper"]["total"] = json!({ "value": 5, "offset": 10 });
    wrong["paper"]["test"] = json!(false);
    is_refused(
        &wrong,
        &[
            "paper.total.offset: offset must be 100, found 10 [order_offset, error 131009]",
            "paper.remarks: remarks must be an object [order_notes_type, error 131009]",
            "paper.test: test must be true, found false [order_test, error 131009]",
        ],
    );
    is_refused(
        &json!({ "address": "7", "type": "paper", "paper": { "type": "order", "total": { "value": 5 } } }),
        &["paper.total.offset: offset is missing; it must be 100 here [order_offset, error 131008]"],
    );
}

#[test]
fn a_kind_is_found_by_its_words() {
    is_refused(
        &json!({ "address": "7", "type": "papre" }),
        &["type: type is \"papre\", did you mean \"paper\"? This version reads `note`, `paper` [message_type]"],
    );
    is_refused(
        &json!({ "address": "7", "type": "paper" }),
        &["paper: a message of this type needs the object `paper` [message_content_required, error 131008]"],
    );
    is_refused(
        &json!({ "address": "7", "type": "paper", "paper": {} }),
        &["paper.type: type is missing; it must be one of `card` or `order` [message_type, error 131008]"],
    );
    is_refused(&json!("x"), &["a message is a JSON object [message_type, error 131009]"]);
}

#[test]
fn strictness_and_codes_are_data_of_the_api() {
    let found = read_as(
        &DOVE,
        &json!({ "address": "7", "feather": 1, "type": "paper", "paper": {
            "type": "card", "size": 2, "action": { "buttons": ["Yes"], "parameters": {}, "extra": true } } }),
    );
    let Found { kind, envelope, content } = found.expect("what is not known is ignored");
    let written = written(&layout::message(&DOVE, &envelope, kind, &content));
    let expected = json!({ "many": "no", "address": "7", "type": "paper", "paper": { "type": "card", "action": { "buttons": ["Yes"] } } });
    assert_eq!(written, expected);
    let refused = read_as(&DOVE, &json!({ "address": "7 8", "note": {}, "ttl": "5" })).expect_err("a rule is broken");
    assert_eq!(
        refused,
        [
            "ttl: ttl must be a whole number [message_ttl_type, error 9]",
            "address: loft contains white space, which is not allowed here [message_loft_format, error 9]",
            "note.text: Note needs `body` [note_body_required, error 8]",
        ]
    );
    let codes = |api| check(api, &NOTE, &Nothing).0.iter().map(Violation::code).collect::<Vec<_>>();
    assert_eq!((codes(&DOVE), codes(&PIGEON)), (vec![Some(8)], vec![Some(code::MISSING_PARAMETER)]));
}

/// A message of which nothing is filled in.
struct Nothing;

impl View for Nothing {
    fn get(&self, _: &str) -> whatsapp_dsl_rules::Value<'_> {
        whatsapp_dsl_rules::Value::Absent
    }
}

/// A letter whose weight is that of its pages, as Meta's samples do not have it.
static LETTER: Kind = Kind {
    audience: Audience::Anyone,
    summary: "a letter",
    part: Part {
        name: "Letter",
        home: Home::Kind,
        rule: "letter",
        fields: &[optional("weight", NUMBER), optional("pages", NUMBER)],
        wire: &[Wire::Tag("type", "letter"), Wire::Field("weight"), Wire::Field("pages")],
        checks: &[Check::Built(&Check::Total(
            Rule::new("weight", code::INVALID_VALUE, "`weight` is that of the pages.", &[]),
            Total {
                field: "weight",
                what: "that of the pages",
                terms: &[Term { within: &[], factors: &[&["pages"]], is_taken_off: false }],
            },
        ))],
    },
};

#[test]
fn a_rule_can_be_for_what_is_built_only() {
    static POST: Api = Api { kinds: &[&LETTER], ..STRICT };
    let found = read_as(&POST, &json!({ "address": "7", "type": "letter", "weight": 5, "pages": 2 })).expect("what is read may differ");
    let violations = check(&POST, &LETTER, &Both(&found.content, &found.envelope)).0;
    assert_eq!(
        violations.iter().map(Violation::sentence).collect::<Vec<_>>(),
        ["weight is 5, but that of the pages is 2 [letter_weight, error 131009]"]
    );
    assert_eq!(LETTER.part.checks[0].rules().len(), 1);
}

/// A payment by a word that only one currency has, and a fee that only another has.
static PAYMENT_REQUEST: Kind = Kind {
    audience: Audience::Anyone,
    summary: "a payment request",
    part: part(
        "PaymentRequest",
        "payment_request",
        &[optional("currency", Type::Word(&CURRENCY)), optional("fee", NUMBER)],
        &[
            Wire::Tag("type", "payment"),
            Wire::Object(
                "payment",
                &[
                    Wire::Field("currency"),
                    Wire::Case(&[
                        Case { when: When::Is("currency", "BRL"), wire: &[Wire::Fixed("payment_type", Const::Word("br"))] },
                        Case { when: When::Is("currency", "INR"), wire: &[Wire::Field("fee")] },
                        Case { when: When::Given(&[]), wire: &[] },
                    ]),
                ],
            ),
        ],
    ),
};

static CURRENCY: Words = Words { name: "Currency", home: Home::Part("test"), words: &[("Brl", "BRL"), ("Inr", "INR"), ("Sgd", "SGD")] };

#[test]
fn a_layout_by_the_word_in_a_field() {
    static BANK: Api = Api { kinds: &[&PAYMENT_REQUEST], ..STRICT };
    let payment = |members: Json| json!({ "many": "no", "address": "7", "type": "payment", "payment": members });
    for members in
        [json!({ "currency": "BRL", "payment_type": "br" }), json!({ "currency": "INR", "fee": 2 }), json!({ "currency": "SGD" })]
    {
        let Found { kind, envelope, content } = read_as(&BANK, &payment(members.clone())).expect("a payment");
        assert_eq!(written(&layout::message(&BANK, &envelope, kind, &content)), payment(members));
    }
    for (members, words) in [
        (
            json!({ "currency": "BRL" }),
            "payment.payment_type: payment_type is missing; it must be \"br\" here [payment_request_payment_type, error 131008]",
        ),
        (
            json!({ "currency": "BRL", "payment_type": "br", "fee": 2 }),
            "payment.fee: `fee` is not a member of this object where `currency` is `BRL` [unknown_member, error 100]",
        ),
        (
            json!({ "currency": "INR", "payment_type": "br" }),
            "payment.payment_type: `payment_type` is not a member of this object where `currency` is `INR` [unknown_member, error 100]",
        ),
        (json!({ "currency": "SGD", "fee": 2 }), "payment.fee: `fee` is not a member of this object [unknown_member, error 100]"),
    ] {
        let refused = read_as(&BANK, &payment(members)).expect_err("a rule is broken");
        assert_eq!(refused.iter().map(ToString::to_string).collect::<Vec<_>>(), [words]);
    }
}
