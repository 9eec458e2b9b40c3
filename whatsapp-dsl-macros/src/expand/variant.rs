//! That ids written as variants differ, as the compiler finds it: a variant that was there already is one that no value reaches.

use proc_macro2::{Delimiter, Group, Literal, TokenStream};
use quote::quote;
use whatsapp_dsl_rules::report::Question;
use whatsapp_dsl_rules::{Steps, cross};

use super::context::local;
use crate::check::Open;
use crate::resolved::Value;
use crate::together;

/// A `match` over those that can be beside each other.
pub(super) fn distinct(open: &Open<'_>) -> TokenStream {
    let values: Vec<(&Value, &Steps)> = open.values.iter().copied().zip(&open.rule.among).collect();
    let mut pairs = Vec::new();
    for (index, (value, place)) in values.iter().enumerate() {
        for (before, other) in &values[..index] {
            if !cross::exclusive(place, other) {
                pairs.push(vec![*before, *value]);
            }
        }
    }
    let are_all_together = pairs.len() == values.len() * values.len().saturating_sub(1) / 2;
    if are_all_together {
        pairs = vec![open.values.clone()];
    }
    let what = if let Question::DistinctTexts { what } = open.rule.question { what } else { "ids" };
    let words = format!("two {what} are alike, but they must differ {}", open.rule.violation.stamp());
    together::tokens(&pairs, &|values| one_match(values, &words))
}

/// `let _ = |id, any| match (id, any) { (Action::Yes, true) => 0, (Action::No, true) => 1, _ => -1 };`: the last is always reached.
///
/// Those with any fields come first: of two that overlap, the later one is within the other, so that nothing reaches it.
fn one_match(values: &[&Value], words: &str) -> TokenStream {
    // A pattern takes a constant or static of its name for that, and the user may have one.
    let (id, any) = (local("whatsapp_dsl_id"), local("whatsapp_dsl_any"));
    let (mut arms, mut number) = (TokenStream::new(), 0);
    for is_known in [false, true] {
        for value in values {
            let Some(variant) = value.variant().filter(|variant| variant.is_known == is_known) else { continue };
            let pattern = variant.pattern;
            let mut pattern = Group::new(Delimiter::Parenthesis, quote!(#pattern, true));
            pattern.set_span(value.extent.start);
            let literal = Literal::i32_unsuffixed(number);
            arms.extend(quote!(#pattern => #literal,));
            number += 1;
        }
    }
    quote! {
        #[deny(unreachable_patterns, reason = #words)]
        let _ = |#id, #any| match (#id, #any) { #arms _ => -1 };
    }
}
