//! A call of another API than the first: its rows say what may be typed, and where its types are.

use std::str::FromStr as _;

use proc_macro2::TokenStream;
use syn::buffer::TokenBuffer;
use whatsapp_dsl_rules::schema::{Api, Const};
use whatsapp_dsl_rules::{Audience, Field, Home, Kind, Part, Text, Type, Wire, code};

use super::with_crate;
use crate::ast::Promise;
use crate::send::of_head;

static PIGEONS: Api = Api {
    name: "pigeons",
    module: "birds::pigeons",
    example: "message!(Note { loft: \"7\", body: \"Hello!\" })",
    envelope: &ENVELOPE,
    kinds: &[&NOTE],
    refuses_unknown: false,
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

fn expansion(call: &str, promise: Promise) -> String {
    let call = TokenStream::from_str(call).expect("tokens");
    let buffer = TokenBuffer::new2(with_crate(call));
    let mut head = crate::parse::head(buffer.begin());
    head.roots.api = &PIGEONS;
    of_head(head, promise).to_string()
}

#[test]
fn its_types_are_in_its_module() {
    let note = expansion("Note { loft: \"7\", ttl: 5, preview: true, body: text }", Promise::Checked);
    let expected = "whatsapp_dsl :: birds :: pigeons :: Note :: literal () . loft (\"7\") . ttl (5i64) . preview (true) . builder () . body (text) . build ()";
    assert_eq!(note, expected);
    let refused = expansion("", Promise::Proved);
    assert!(refused.contains("whatsapp_dsl :: private :: birds :: pigeons :: refused_message ()"), "{refused}");
    assert!(refused.contains("as in message!(Note { loft: "), "{refused}");
}

#[test]
fn its_rows_are_asked() {
    let calls = [
        ("Text { loft: \"7\", body: \"Hello!\" }", "there is no kind of message `Text`; there are Note"),
        ("Ntoe { loft: \"7\" }", "did you mean `Note`?"),
        ("Note", "`Note` needs its fields in braces: Note { loft: "),
        ("Note { age: 1, body: \"Hi\" }", "Note has no field `age`; it has body, and those of every message: loft, ttl, preview"),
        ("Note { lotf: \"7\", body: \"Hi\" }", "Note has no field `lotf`, did you mean `loft`?"),
        ("Note { to: \"7\", body: \"Hi\" }", "Note has no field `to`"),
        ("Note { bird: \"pigeon\", body: \"Hi\" }", "`bird` is not written: the name of the kind says it"),
        ("Note { recipient_type: \"individual\", body: \"Hi\" }", "Note has no field `recipient_type`"),
        ("Note { ttl: 31, body: \"Hi\" }", "[pigeons_message_ttl_range, error 9]"),
        ("Note { body: \"Hello, all of you\" }", "[pigeons_note_body_length, error 100]"),
        ("Note { ttl: ttl, body: \"Hi\" }", "is known only at run time"),
        // No template is declared for it.
        ("shop::Note { body: \"Hi\" }", "a kind of message is written without a path: Note { … }"),
        ("OrderShipped { loft: \"7\" }", "there is no kind of message `OrderShipped`; there are Note"),
    ];
    for (call, words) in calls {
        let expansion = expansion(call, Promise::Proved).replace("\\\"", "\"");
        assert!(expansion.contains(words), "{call}: {expansion}");
    }
    let template = expansion("OrderShipped { loft: \"7\" }", Promise::Proved);
    assert!(!template.contains("a template is sent"), "{template}");
}
