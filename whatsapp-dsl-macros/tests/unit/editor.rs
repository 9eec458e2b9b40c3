//! What an editor is told: that it is Rust, where it is, and that it is in the same place before and after a name is typed.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use proptest::prelude::*;
use quote::quote;
use whatsapp_dsl_rules::table::definition::DEFINITION;
use whatsapp_dsl_rules::{Part, Type};

use super::{CALLS, flat, mutated, position, with_crate};
use crate::ast::{Promise, Reader};
use crate::send::message;
use crate::template;

/// The word that rust-analyzer puts where the cursor is.
const CURSOR: &str = "raCompletionMarker";

fn offers(call: &str) -> TokenStream {
    message(with_crate(call.parse().expect("tokens")), Promise::Checked, Reader::Editor)
}

fn items(call: &str) -> TokenStream {
    template::expand(with_crate(call.parse().expect("tokens")), Reader::Editor)
}

/// The tokens with the spread at the end of each literal: there it is Rust, and in front an editor takes it, too.
fn with_spread_behind(tokens: TokenStream) -> TokenStream {
    let moved = |token| {
        let TokenTree::Group(group) = token else { return token };
        let inside: Vec<_> = with_spread_behind(group.stream()).into_iter().collect();
        let is_spread = matches!(inside.as_slice(), [TokenTree::Punct(first), TokenTree::Punct(second), ..] if [first, second].iter().all(|dot| dot.as_char() == '.'));
        if group.delimiter() != Delimiter::Brace || !is_spread {
            return Group::new(group.delimiter(), inside.into_iter().collect()).into();
        }
        let end = inside.iter().position(|token| token.to_string() == ",").expect("a comma behind the spread");
        let (spread, fields) = (inside[..end].iter().cloned().collect::<TokenStream>(), inside[end + 1..].to_vec());
        let comma = fields.last().filter(|last| last.to_string() != ",").map(|_| quote!(,));
        let fields: TokenStream = fields.into_iter().collect();
        Group::new(Delimiter::Brace, quote!(#fields #comma #spread)).into()
    };
    tokens.into_iter().map(moved).collect()
}

/// The contents of the record literals, in order.
fn literals(tokens: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    for token in tokens {
        if let TokenTree::Group(group) = token {
            let text = group.stream().to_string();
            if text.starts_with("..") { found.push(text) } else { found.extend(literals(group.stream())) }
        }
    }
    found
}

/// The names of a literal's fields.
fn names(literal: &str) -> Vec<&str> {
    let fields = literal.split(',').skip(1).map(|field| field.split(':').next().unwrap_or_default());
    let fields = fields.map(|name| name.trim().trim_start_matches("# [cfg (any ())] "));
    fields.filter(|name| !name.is_empty()).collect()
}

const IN_PLACE: &str = "OrderShipped { name: \"order_shipped\", language: \"en_US\", category: Utility, header: Image, \
    body: \"Hi {{customer}}, your order is on its way.\", buttons: [Url { text: \"Track\", url: \"https://luigi.example/t/{{tracking}}\" }], \
    examples: Examples { customer: \"Ann\" } }";

#[test]
fn what_an_editor_is_told_is_rust() {
    for call in CALLS {
        let tokens = with_spread_behind(offers(call)).to_string();
        assert!(syn::parse_str::<syn::Expr>(&tokens).is_ok(), "{tokens}");
    }
    let tokens = with_spread_behind(items(IN_PLACE)).to_string();
    assert!(syn::parse_str::<syn::File>(&tokens).is_ok(), "{tokens}");
    let kinds = crate::editor::library::kinds(quote!(list: List; text: Text;));
    let more = quote!(Row { pub struct Row { pub id: String, } } { /** To whom. */ extras context });
    for items in [kinds, crate::editor::library::module(more)] {
        assert!(syn::parse2::<syn::File>(items.clone()).is_ok(), "{items}");
    }
}

#[test]
fn the_library_has_each_part_of_a_definition_for_editors() {
    fn look(value: &'static Type, file: &str) {
        match value {
            Type::Part(part) => part_of(part, file),
            Type::Choice(choice) => choice.parts.iter().for_each(|part| part_of(part, file)),
            Type::List(list) => look(&list.item, file),
            _ => {}
        }
    }
    fn part_of(part: &'static Part, file: &str) {
        let module = format!("pub mod {} {{", crate::editor::library::module_of_part(part));
        assert_eq!(file.matches(&module).count(), 1, "{module}");
        part.fields.iter().for_each(|field| look(&field.value, file));
    }
    part_of(&DEFINITION, include_str!("../../../whatsapp-dsl/docs/definition.rs"));
}

#[test]
fn each_part_is_a_literal_of_what_was_typed() {
    let call =
        "List { to: phone, bo, sections: [Section { rows: [for d in dishes { Row { id: d.sku, title } }, if more { Row { i } }] }] }";
    let literals = literals(offers(call));
    let names: Vec<_> = literals.iter().map(|literal| names(literal)).collect();
    assert_eq!(names, [vec!["to", "sections", "bo"], vec!["rows"], vec!["id", "title"], vec!["i"]]);
    // What is half typed comes last.
    assert!(literals[0].ends_with(", # [cfg (any ())] bo ,"), "{literals:?}");
}

#[test]
fn own_names_are_those_of_the_template() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/templates/approved.json");
    let told = items(&format!("{file:?}, [April {{ name: \"2023_april_promo\", bo }}, New {{ na }}]"));
    assert!(literals(told.clone()).iter().any(|literal| names(literal) == ["name", "bo"]), "{told}");
    let text = told.to_string();
    assert!(text.contains("pub name : () , # [doc") && text.contains("pub body : ()"), "{text}");
}

#[test]
fn the_first_token_of_a_name_is_what_the_editor_is_told_of_it() {
    // Not at the start of the line, where a token without a place would be, too.
    let call = "    List { to: phone, body: \"What?\", sections: [Section { rows: [Row { id: sku, title: \"Diavola\" }] }] }";
    let input = flat(call.parse().expect("tokens"));
    let output = flat(offers(call));
    for name in ["to", "body", "sections", "rows", "id", "title", "List", "Section", "Row"] {
        let start = input[position(&input, name).expect(name)].span().start();
        let placed = output.iter().filter(|token| token.to_string() == name && token.span().start() == start).count();
        // A second token with the span would be shown behind the first.
        assert_eq!(placed, 1, "{name}");
    }
    let first_call = position(&output, "builder").expect("the value");
    assert!(position(&output, "body").is_some_and(|body| body < first_call));
}

#[test]
fn the_compiler_is_told_none_of_it() {
    for call in CALLS {
        for promise in [Promise::Proved, Promise::Checked] {
            let tokens = message(with_crate(call.parse().expect("tokens")), promise, Reader::Compiler).to_string();
            assert!(!tokens.contains("private :: rest") && !tokens.contains("offered") && !tokens.contains("cfg"), "{tokens}");
        }
    }
}

/// Calls with a cursor where something may be typed.
const CURSORS: &[&str] = &[
    "$0",
    "Li$0",
    "Li$0 { to: \"1\" }",
    "Or$0 { to: \"1\" }",
    "templates::Or$0 { to: \"1\" }",
    "List { $0 }",
    "List { to: \"1\", $0 }",
    "List { to: \"1\", bo$0, button: \"x\" }",
    "List { to: \"1\", bo$0: \"x\", button: \"x\" }",
    "List { to: \"1\" bo$0 }",
    "List { to: \"1\" $0 }",
    "List { to: phone\n bo$0, button: \"x\" }",
    "List { sections: [] bo$0 }",
    "List { $0 to: \"1\" }",
    "List { body: \"x\", body: \"y\", $0 }",
    "List { xx, $0 yy: 1, zz }",
    "Text { preview_url: true bo$0 }",
    "Text { to: phone? bo$0 }",
    "List { sections: [Section { title: \"x\" } Se$0] }",
    "List { sections: [Section { rows: [Row { id: \"1\" } Row { $0 }] }] }",
    "List { sections: [Section { rows: [for d in dishes { Row { id: d.sku, $0 } }, if more { Row { ti$0 } }] }] }",
    "List { sections: [Section { rows: [for d in dishes { $0 }] }] }",
    "List { sections: [Section { title: \"x\", rows: [Row { id: \"1\" }, $0] }] }",
    "List { sections: [Se$0 { title: \"x\" }] }",
    "Flow { flow_action: $0 }",
    "Flow { flow_action: $0, mode: Draft }",
    "Flow { flow_action: $0\n mode: Draft }",
    "Flow { flow_action: Na$0, mode: Draft }",
    "Flow { flow_action: match x { 1 => Navigate, _ => { $0 } } }",
    "ReplyButtons { header: $0 }",
    "ReplyButtons { header: if more { Image { $0 } } }",
    "Template { buttons: [Url { index: 0 }, Qu$0] }",
    // A letter looks like a constant.
    "List { sections: [S$0] }",
    "List { sections: [Section { rows: [for d in dishes { R$0 }] }] }",
    "ReplyButtons { header: I$0 }",
    "Flow { flow_action: N$0 }",
    "Text { body: shop::N$0 }",
    "ReplyButtons { buttons: [Reply { id: Action::R$0, title: \"x\" }] }",
    // What goes over or asks something is begun at its head.
    "List { sections: [..$0] }",
    "List { sections: [Section { rows: [for d in di$0] }] }",
    "List { sections: [Section { rows: [while mo$0] }] }",
    "List { sections: [Section { rows: [for d in dishes { let name = d$0 }] }] }",
    "Text { body: if mo$0 }",
    "Text { body: match $0 { _ => \"x\" } }",
    "Text { body: if $0 { \"x\" } }",
    "Raw { content: json!({ \"a\": phone.$0 }) }",
];

#[test]
fn a_name_comes_to_the_same_place_before_and_after_it_is_typed() {
    for call in CURSORS {
        let parts: Vec<_> = call.split("$0").collect();
        for cursor in 1..parts.len() {
            let with = |word: &str| {
                let (before, after) = parts.split_at(cursor);
                offers(&format!("{}{word}{}", before.concat(), after.concat()))
            };
            let (typed, expanded) = (flat(with("")), flat(with(CURSOR)));
            let at = expanded.iter().position(|token| token.to_string().contains(CURSOR)).unwrap_or_else(|| panic!("{call}: not offered"));
            let text = |tokens: &[TokenTree]| tokens.iter().take(at).map(TokenTree::to_string).collect::<Vec<_>>();
            assert_eq!(text(&typed), text(&expanded), "{call}");
        }
    }
}

#[test]
fn exactly_the_parts_of_a_choice_are_offered() {
    let text = offers("ReplyButtons { header: x }").to_string();
    let names = |text: &str| ["Text", "Image", "Video", "Document", "Location"].map(|name| text.contains(&format!("__{name} :: {name}")));
    assert_eq!(names(&text), [false, true, true, true, false], "{text}");
}

proptest! {
    #[test]
    fn no_slip_of_the_hand_makes_it_anything_else_than_tokens(call in 0..CALLS.len(), at in 0..160_usize, how: u8) {
        let tokens: TokenStream = CALLS[call].parse().expect("tokens");
        let tokens = message(with_crate(mutated(tokens, &mut { at }, how)), Promise::Checked, Reader::Editor);
        let spreads = literals(tokens);
        prop_assert!(spreads.iter().all(|literal| literal.starts_with(".. whatsapp_dsl :: private :: rest () ,")), "{spreads:?}");
    }
}

#[test]
fn another_api_has_its_own_kinds_and_fields() {
    let call: TokenStream = "[whatsapp_dsl on_premises] Image { to: \"16505551234\", li }".parse().expect("tokens");
    let offered = message(call, Promise::Checked, Reader::Editor).to_string();
    for path in ["whatsapp_dsl :: private :: on_premises :: kinds :: *", "whatsapp_dsl :: on_premises :: __Image :: Image"] {
        assert!(offered.contains(path), "{path}: {offered}");
    }
    let call: TokenStream = "[whatsapp_dsl on_premises] Hsm { localizable_params: [Cur] }".parse().expect("tokens");
    let offered = message(call, Promise::Checked, Reader::Editor).to_string();
    assert!(offered.contains("whatsapp_dsl :: on_premises :: hsm ::"), "{offered}");
}
