//! A call of another API than the first: its rows say what may be typed, and where its types are.

use std::str::FromStr as _;

use proc_macro2::TokenStream;
use syn::buffer::TokenBuffer;
use whatsapp_dsl_rules::rule::{Term, Total};
use whatsapp_dsl_rules::schema::{Api, Const};
use whatsapp_dsl_rules::{Audience, Check, Field, Home, Kind, Part, Rule, Text, Type, Wire, code};

use super::with_crate;
use crate::ast::Promise;
use crate::send::of_head;

static PIGEONS: Api = Api {
    name: "pigeons",
    module: "birds::pigeons",
    example: "message!(Note { loft: \"7\", body: \"Hello!\" })",
    envelope: &ENVELOPE,
    kinds: &[&NOTE, &BILL],
    refuses_unknown: false,
    reads_spellings: false,
    codes: &[(code::INVALID_VALUE, 9)],
};

static ENVELOPE: Part = Part {
    name: "message",
    home: Home::Envelope,
    rule: "pigeons_message",
    fields: &[
        Field::optional("loft", Type::Text(Text::token()), &[]),
        Field::optional("ttl", Type::Integer { min: 1, max: 30, quoted: false }, &[]),
        Field::optional("preview", Type::Flag, &[]),
    ],
    wire: &[Wire::As("to", "loft"), Wire::Default("bird", Const::Word("pigeon")), Wire::Content],
    checks: &[],
};

static NOTE: Kind = Kind {
    audience: Audience::Anyone,
    summary: "a note",
    part: Part {
        name: "Note",
        home: Home::Kind,
        rule: "pigeons_note",
        fields: &[Field::required("body", Type::Text(Text::prose(10)), &[])],
        wire: &[Wire::Tag("type", "note"), Wire::Object("note", &[Wire::Field("body")])],
        checks: &[],
    },
};

const NUMBER: Type = Type::Integer { min: 0, max: i64::MAX, quoted: false };

static BILL: Kind = Kind {
    audience: Audience::Anyone,
    summary: "a bill",
    part: Part {
        name: "Bill",
        home: Home::Kind,
        rule: "pigeons_bill",
        fields: &[
            Field::required("total", NUMBER, &[]),
            Field::optional("price", NUMBER, &[]),
            Field::optional("quantity", NUMBER, &[]),
            Field::optional("discount", NUMBER, &[]),
            Field::optional("code", Type::Text(Text::prose(9).min(2)), &[]),
        ],
        wire: &[Wire::Tag("type", "bill"), Wire::Field("total")],
        checks: &[Check::Total(
            Rule::new("sum", code::INVALID_VALUE, "`total` is the price of all, less the discount.", &[]),
            Total {
                field: "total",
                what: "the price of all less the discount",
                terms: &[
                    Term { within: &[], factors: &[&["price"], &["quantity"]], is_taken_off: false },
                    Term { within: &[], factors: &[&["discount"]], is_taken_off: true },
                ],
            },
        )],
    },
};

fn expansion(call: &str, promise: Promise) -> String {
    let call = TokenStream::from_str(call).expect("tokens");
    let buffer = TokenBuffer::new2(with_crate(call));
    let mut head = crate::parse::head(buffer.begin(), crate::ast::Reader::Compiler);
    head.roots.api = &PIGEONS;
    of_head(head, promise).to_string()
}

#[test]
fn its_types_are_in_its_module() {
    let note = expansion("Note { loft: \"7\", ttl: 5, preview: true, body: text }", Promise::Checked);
    let expected = "whatsapp_dsl :: birds :: pigeons :: Note :: builder () . loft (whatsapp_dsl :: private :: Lit (\"7\")) . ttl (5i64) . preview (true) . body (< whatsapp_dsl :: field :: Code as whatsapp_dsl :: field :: TakesCode < _ , _ > > :: take (text)) . build ()";
    assert_eq!(note, expected);
    let refused = expansion("", Promise::Proved);
    assert!(refused.contains("whatsapp_dsl :: private :: birds :: pigeons :: refused_message ()"), "{refused}");
    assert!(refused.contains("as in message!(Note { loft: "), "{refused}");
}

#[test]
fn its_rows_are_asked() {
    let calls = [
        ("Text { loft: \"7\", body: \"Hello!\" }", "there is no kind of message `Text`; the kinds are Note, Bill"),
        ("Ntoe { loft: \"7\" }", "did you mean `Note`?"),
        ("Note", "`Note` needs its fields in braces: Note { loft: "),
        ("Note { age: 1, body: \"Hi\" }", "Note has no field `age`; it has body, and those of every message: loft, ttl, preview"),
        ("Note { lotf: \"7\", body: \"Hi\" }", "Note has no field `lotf`, did you mean `loft`?"),
        ("Note { to: \"7\", body: \"Hi\" }", "Note has no field `to`"),
        ("Note { bird: \"pigeon\", body: \"Hi\" }", "leave `bird` out: the name of the kind already says it"),
        ("Note { recipient_type: \"individual\", body: \"Hi\" }", "Note has no field `recipient_type`"),
        ("Note { ttl: 31, body: \"Hi\" }", "[pigeons_message_ttl_range, error 9]"),
        ("Note { body: \"Hello, all of you\" }", "[pigeons_note_body_length, error 100]"),
        ("Note { ttl: ttl, body: \"Hi\" }", "is only known at run time"),
        // No template is declared for it.
        ("shop::Note { body: \"Hi\" }", "a kind of message is written without a path: Note { … }"),
        (
            "OrderShipped { loft: \"7\" }",
            "there is no kind of message `OrderShipped` in this API; a template that `template!` declares is moved to this API: \
             message!(OrderShipped { to: \"…\", … }).to_pigeons()?; the kinds are Note, Bill",
        ),
    ];
    for (call, words) in calls {
        let expansion = expansion(call, Promise::Proved).replace("\\\"", "\"");
        assert!(expansion.contains(words), "{call}: {expansion}");
    }
    let template = expansion("OrderShipped { loft: \"7\" }", Promise::Proved);
    assert!(!template.contains("a template is sent"), "{template}");
}

#[test]
fn the_compiler_adds_constants_up() {
    let bill = expansion("Bill { total: TOTAL, price: PRICE, quantity: 3, discount: 4 }", Promise::Proved);
    let constant = |name: &str| {
        format!(
            "whatsapp_dsl :: private :: Lit :: of ({name} , < whatsapp_dsl :: private :: Integer as whatsapp_dsl :: field :: TakesConstant < _ , _ > > :: SEAL) . integer ()"
        )
    };
    let check = format!(
        "constant :: total ({} , - 4i128 , & [(3i128 , & [& [{}]])] , \"total\" , \"the price of all less the discount\" , \"[pigeons_bill_sum, error 9]\")",
        constant("TOTAL"),
        constant("PRICE")
    );
    assert!(bill.contains(&check) && !bill.contains("only known at run time"), "{bill}");
    let wrong = expansion("Bill { total: 11, price: 5, quantity: 3, discount: 5 }", Promise::Proved);
    assert!(wrong.contains("total is 11, but the price of all less the discount is 10"), "{wrong}");
    let open = expansion("Bill { total: TOTAL, price: price, quantity: 3 }", Promise::Proved);
    assert!(open.contains("is only known at run time") && !open.contains("constant :: total"), "{open}");
}

#[test]
fn what_is_cut_may_become_too_short() {
    let bill = expansion("Bill { total: 0, code: truncate(code, \"none\") }", Promise::Checked);
    assert!(bill.contains("`truncate` works only on text whose rules are about length and white space"), "{bill}");
}

#[test]
fn the_compiler_looks_for_one_of_several_constants_and_at_links() {
    let expansion = |call: &str| {
        let call = TokenStream::from_str(&format!("[whatsapp_dsl on_premises] {call}")).expect("tokens");
        crate::send::message(call, Promise::Proved, crate::ast::Reader::Compiler).to_string()
    };
    let card = expansion(
        "Contacts { to: \"16505551234\", contacts: [Contact { name: Name { formatted_name: \"Luigi\", first_name: FIRST, suffix: LAST } }] }",
    );
    let words = "\"all of these are `None`: one is needed [on_premises_contact_name_parts, error 1008]\"";
    assert!(card.contains("constant :: not_empty (") && card.contains(words), "{card}");
    let image = expansion("Image { to: \"16505551234\", link: LINK }");
    assert!(image.contains("constant :: link (") && image.contains("[on_premises_image_link_format, error 1009]"), "{image}");
    let image = expansion("Image { to: \"16505551234\", link: LINK, provider: PROVIDER }");
    assert!(!image.contains("constant :: link ("), "{image}");
}
