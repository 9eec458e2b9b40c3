//! `#[derive(ReplyId)]` over tokens.

use std::str::FromStr as _;

use proc_macro2::TokenStream;
use proptest::prelude::*;

use super::{mutated, token};
use crate::reply_id::derive;

/// Enums that are read far enough to reach every stage.
const ENUMS: &[&str] = &[
    "#[derive(Debug)] #[reply(crate = a::b)] pub(crate) enum Action { #[doc = \"x\"] #[reply(\"c\", was = \"cancel\")] Cancel { order: u32, #[reply(default, display)] note: Option<Vec<(u8, u8)>> } , Keep = 3, }",
    "enum Action { Move(u64, #[reply(display)] fn(u8, u8) -> HashMap<u8, u8>, Option<Day>), Move_, OrderURL }",
    "enum Generic<T> { Of(T) }",
    "union Both { a: u8 }",
];

fn derived(item: &str) -> String {
    derive(TokenStream::from_str(item).expect("tokens")).to_string()
}

#[test]
fn a_tag_is_the_name_in_snake_case() {
    for (name, tag) in [
        ("Keep", "keep"),
        ("KeepIt", "keep_it"),
        ("OrderURL", "order_url"),
        ("URLOfOrder", "url_of_order"),
        ("Top10Dishes", "top10_dishes"),
        ("A", "a"),
        ("XL", "xl"),
        ("Already_Snake", "already_snake"),
        ("r#Type", "type"),
        ("\u{c9}t\u{e9}", "\u{e9}t\u{e9}"),
    ] {
        let derived = derived(&format!("enum Action {{ {name} }}"));
        assert!(derived.contains(&format!("tag (\"{tag}\")")), "{name}: {derived}");
    }
}

#[test]
fn a_comma_within_a_type_ends_no_field() {
    let derived = derived("enum Action { Of(#[reply(display)] Map<u8, (u8, u8)>, u8) }");
    assert!(derived.contains("< Map < u8 , (u8 , u8) >as"), "{derived}");
    assert!(derived.contains("\"Map<u8 , (u8 , u8)>\""), "{derived}");
    assert!(!derived.contains("compile_error"), "{derived}");
}

#[test]
fn each_limit_of_the_table_has_its_proof() {
    let derived = derived("enum Action { Keep }");
    let limits = whatsapp_dsl_rules::table::own_limits();
    assert!(limits.len() > 3);
    assert_eq!(derived.matches(":: Fits <").count(), limits.len());
}

proptest! {
    #[test]
    fn no_tokens_make_the_derive_panic(tokens in proptest::collection::vec(token(), 0..12), form in 0..4) {
        let tokens: TokenStream = tokens.into_iter().collect();
        derive(match form {
            0 => tokens,
            1 => quote::quote!(enum Action { #tokens }),
            2 => quote::quote!(enum Action { #[reply(#tokens)] Keep(#[reply(#tokens)] u8) }),
            _ => quote::quote!(#tokens enum Action { Keep(#tokens) }),
        });
    }

    #[test]
    fn no_change_of_an_enum_makes_the_derive_panic(item in 0..ENUMS.len(), at in 0..60_usize, how in 0..4_u8) {
        let mut at = at;
        derive(mutated(TokenStream::from_str(ENUMS[item]).expect("tokens"), &mut at, how));
    }
}
