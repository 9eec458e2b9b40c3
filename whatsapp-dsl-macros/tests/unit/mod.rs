//! The expansion's shape, and that no input makes a macro panic.

mod apis;
mod declarations;
mod editor;
mod expansions;
#[cfg(feature = "derive")]
mod reply_id;

use std::str::FromStr as _;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use proptest::prelude::*;

use crate::ast::{Promise, Reader};
use crate::send::message;

/// The expansion of a call, as it comes from the public macros.
fn expansion(call: &str, promise: Promise) -> TokenStream {
    let call = TokenStream::from_str(call).expect("tokens");
    message(with_crate(call), promise, Reader::Compiler)
}

fn with_crate(call: TokenStream) -> TokenStream {
    let krate = TokenTree::Ident(Ident::new("whatsapp_dsl", Span::call_site()));
    let mut tokens = TokenStream::from(TokenTree::Group(Group::new(Delimiter::Bracket, krate.into())));
    tokens.extend(call);
    tokens
}

/// All tokens, those within groups included, in order.
fn flat(tokens: TokenStream) -> Vec<TokenTree> {
    tokens
        .into_iter()
        .flat_map(|token| match token {
            TokenTree::Group(group) => flat(group.stream()),
            token => vec![token],
        })
        .collect()
}

fn position(tokens: &[TokenTree], text: &str) -> Option<usize> {
    tokens.iter().position(|token| token.to_string() == text)
}

#[test]
fn the_value_comes_before_the_errors() {
    let call = "ReplyButtons { to: \"16505551234\", body: text, buttons: [Reply { id: \"y\", title: \"Yes, that is quite right\" }] }";
    for promise in [Promise::Proved, Promise::Checked] {
        let tokens = flat(expansion(call, promise));
        let (value, error) = (position(&tokens, "body"), position(&tokens, "compile_error"));
        assert!(value.is_some() && value < error, "{value:?} {error:?}");
    }
}

#[test]
fn each_method_has_the_span_of_its_field() {
    // Only the run time knows whether the first section has the title that it needs beside another, so that a builder is called.
    let call = "List { to: phone, body: \"What?\", button: \"Menu\", sections: [
        Section { title: heading, rows: [Row { id: sku, title: \"Diavola\" }] },
        Section { title: \"Pasta\", rows: [Row { id: \"carbonara\", title: \"Carbonara\" }] },
    ] }";
    let input = flat(TokenStream::from_str(call).expect("tokens"));
    let output = flat(expansion(call, Promise::Checked));
    for field in ["to", "body", "button", "sections", "rows", "id", "title"] {
        let of = |tokens: &[TokenTree]| tokens[position(tokens, field).expect(field)].span().start();
        // `[whatsapp_dsl]` was put in front, which is read on its own.
        assert_eq!(of(&output), of(&input), "{field}");
    }
    for name in ["List", "Section", "Row"] {
        let at = |tokens: &[TokenTree]| tokens.iter().find(|token| token.to_string() == name).map(|token| token.span().start());
        assert_eq!(at(&output), at(&input), "{name}");
    }
}

#[test]
fn each_expression_stands_once() {
    let call = "Text { to: first(), body: second(), bdy: third(), context: if fourth() { fifth() } else { sixth() } }";
    for promise in [Promise::Proved, Promise::Checked] {
        let tokens = flat(expansion(call, promise));
        for name in ["first", "second", "third", "fourth", "fifth", "sixth"] {
            assert_eq!(tokens.iter().filter(|token| token.to_string() == name).count(), 1, "{name}");
        }
    }
}

#[test]
fn a_call_without_mistakes_is_one_expression() {
    let tokens = expansion("Image { to: \"16505551234\", link: \"https://luigi.example/a.jpg\" }", Promise::Proved).to_string();
    assert!(tokens.starts_with("whatsapp_dsl") && tokens.ends_with(". message ()"), "{tokens}");
}

#[test]
fn twelve_mistakes_give_twelve_errors() {
    let call = "ReplyButtons {
        to: \"0650\",
        header: Imag { link: \"https://luigi.example/a.jpg\" },
        bdy: \"Well?\",
        footer: \"\",
        context: \"two words\",
        buttons: [
            Reply { id: \" y\", title: \"Yes, that is quite right\" },
            Reply { id: \"n\", titel: \"No\" },
            Reply { id: \"m \", title: true },
            Reply { title: \"Perhaps\" },
        ],
    }";
    let tokens = flat(expansion(call, Promise::Proved));
    let errors = tokens.iter().filter(|token| token.to_string() == "compile_error").count();
    assert_eq!(errors, 12);
}

#[test]
fn what_is_said_of_a_member_follows_from_the_layout() {
    let calls = [
        ("Flow { flow_message_version: x }", "leave `flow_message_version` out: the name of the kind already says it"),
        ("List { flow_message_version: x }", "List has no field `flow_message_version`"),
        ("CatalogMessage { name: x }", "leave `name` out: the name of the kind already says it"),
        ("List { name: x }", "List has no field `name`"),
        ("List { action: x }", "leave `action` out: its members are fields of the message itself"),
        ("Text { recipient_type: x }", "leave `recipient_type` out: the name of the kind already says it"),
        ("Template { components: x }", "leave `components` out: they are the fields `header`, `body` and `buttons`"),
    ];
    for (call, words) in calls {
        let expansion = expansion(call, Promise::Checked).to_string();
        assert!(expansion.contains(words), "{expansion}");
    }
}

#[test]
fn a_type_proves_a_value_in_a_loop_too() {
    let call = "Template { to: phone, name: \"a\", language: \"en\", cards: [for id in ids { Card { header: Image { id: id } } }] }";
    let expansion = expansion(call, Promise::Proved).to_string();
    assert!(!expansion.contains("header_image_source"), "{expansion}");
}

fn token() -> impl Strategy<Value = TokenTree> {
    let words = [
        "List", "Text", "Reply", "Section", "Template", "Currency", "Image", "to", "body", "rows", "sections", "buttons", "if", "else",
        "match", "for", "in", "let", "const", "None", "true", "TITLE", "truncate", "fold", "json", "type", "action", "x", "_", "move",
        "async", "unsafe",
    ];
    let ident = proptest::sample::select(words.to_vec()).prop_map(|word| TokenTree::Ident(Ident::new(word, Span::call_site())));
    let punct = (proptest::sample::select("+-*/%^!&|=<>@.,;:#$?~'".chars().collect::<Vec<_>>()), any::<bool>())
        .prop_map(|(character, joint)| TokenTree::Punct(Punct::new(character, if joint { Spacing::Joint } else { Spacing::Alone })));
    let literal = prop_oneof![
        ".{0,40}".prop_map(|text| Literal::string(&text)),
        any::<i128>().prop_map(|number| Literal::i128_unsuffixed(number.saturating_abs())),
        any::<u8>().prop_map(Literal::u8_suffixed),
        (0.0_f64..1e300).prop_map(Literal::f64_unsuffixed),
        any::<char>().prop_map(Literal::character),
        Just(Literal::byte_string(b"bytes")),
    ];
    let leaf = prop_oneof![4 => ident, 4 => punct, 2 => literal.prop_map(TokenTree::Literal)];
    leaf.prop_recursive(4, 64, 8, |inner| {
        let delimiters = vec![Delimiter::Brace, Delimiter::Bracket, Delimiter::Parenthesis, Delimiter::None];
        (proptest::sample::select(delimiters), proptest::collection::vec(inner, 0..8))
            .prop_map(|(delimiter, tokens)| TokenTree::Group(Group::new(delimiter, tokens.into_iter().collect())))
    })
}

/// Calls that are read far enough to reach every stage.
const CALLS: &[&str] = &[
    "List { to: phone, header: \"H\", body: match x { Some(y) if y > 1 => \"a\", _ => { \"b\" } }, button: \"Menu\", sections: [Section { title: \"T\", rows: [for d in dishes.iter().take(9) { Row { id: &d.sku, title: truncate(&d.name, \"Dish\") } }, if more { Row { id: \"m\", title: \"More\" } }, ..rest] }] }",
    "Template { to: \"16505551234\", name: \"order_shipped\", language: LANGUAGE, header: Image { link: \"https://luigi.example/a.jpg\" }, body: [\"Ann\", Currency { code: \"USD\", amount_1000: 42990, fallback_value: \"$42.99\" }, Text { parameter_name: \"x\", text: fold(name, \"friend\") }], buttons: [Url { index: 0, text: \"A1\" }, Flow { index: 1, flow_action_data: json!({ \"a\": 1 }) }] }",
    "ReplyButtons { to: phone, body: \"b\", buttons: [Reply { id: Action::Cancel { order: -17, day: Day::On(1, 'x') }, title: \"1\" }, Reply { id: Keep { at: x }, title: \"2\" }, if a { Reply { id: &self::Action::Cancel { order: 2, .. }, title: \"3\" } }, Reply { id: Answer::A, title: \"4\" }] }",
    "Location { to: group.phone::<A, B>(), latitude: -45.5, longitude: 12, name: const { NAME } }",
    "Flow { to: x, body: \"b\", flow_id: \"1\", flow_cta: \"Go\", flow_action: Navigate, flow_action_payload: FlowActionPayload { screen: \"S\", data: ::serde_json::json!({}) }, mode: if a { Draft } else if let Some(b) = c { Published } else { Drft } }",
];

/// Drops, doubles or swaps a token somewhere in the call.
fn mutated(tokens: TokenStream, at: &mut usize, how: u8) -> TokenStream {
    let mut out = Vec::new();
    for token in tokens {
        let here = *at == 0;
        *at = at.wrapping_sub(1);
        let token = match token {
            TokenTree::Group(group) => TokenTree::Group(Group::new(group.delimiter(), mutated(group.stream(), at, how))),
            token => token,
        };
        match (here, how % 4) {
            (true, 0) => {}
            (true, 1) => out.extend([token.clone(), token]),
            (true, 2) => out.insert(0, token),
            (true, _) => out.extend([TokenTree::Punct(Punct::new('.', Spacing::Alone)), token]),
            (false, _) => out.push(token),
        }
    }
    out.into_iter().collect()
}

proptest! {
    #[test]
    fn no_tokens_make_a_macro_panic(tokens in proptest::collection::vec(token(), 0..12), name in 0..3_usize) {
        let mut call: Vec<TokenTree> = Vec::new();
        if let Some(name) = ["List", "Template"].get(name) {
            call.push(TokenTree::Ident(Ident::new(name, Span::call_site())));
            call.push(TokenTree::Group(Group::new(Delimiter::Brace, tokens.into_iter().collect())));
        } else {
            call.extend(tokens);
        }
        for promise in [Promise::Proved, Promise::Checked] {
            for reader in [Reader::Compiler, Reader::Editor] {
                message(with_crate(call.iter().cloned().collect()), promise, reader);
                message(call.iter().cloned().collect(), promise, reader);
            }
        }
    }

    #[test]
    fn no_slip_of_the_hand_makes_a_macro_panic(call in 0..CALLS.len(), at in 0..160_usize, how: u8, and_at in 0..160_usize, and_how: u8) {
        let tokens = TokenStream::from_str(CALLS[call]).expect("tokens");
        let tokens = mutated(mutated(tokens, &mut { at }, how), &mut { and_at }, and_how);
        for promise in [Promise::Proved, Promise::Checked] {
            message(with_crate(tokens.clone()), promise, Reader::Compiler);
            message(with_crate(tokens.clone()), promise, Reader::Editor);
        }
    }
}
