//! That ids written as variants differ, as the compiler finds it: a variant that was there already is one that no value reaches.

use proc_macro2::{Delimiter, Group, Literal, TokenStream};
use quote::quote;
use whatsapp_dsl_rules::{Steps, cross};

use super::context::local;
use crate::check::Open;
use crate::resolved::Value;

/// A `match` over those that can be beside each other, in both orders: of two that overlap, one is within the other.
pub(super) fn distinct(open: &Open<'_>) -> TokenStream {
    let values: Vec<(&Value, &Steps)> = open.values.iter().copied().zip(&open.rule.among).collect();
    let mut pairs = Vec::new();
    for (index, (value, place)) in values.iter().enumerate() {
        let beside = values[..index].iter().filter(|(_, other)| !cross::exclusive(place, other));
        pairs.extend(beside.map(|(before, _)| vec![*before, *value]));
    }
    let are_all_together = pairs.len() == values.len() * values.len().saturating_sub(1) / 2;
    if are_all_together {
        pairs = vec![open.values.clone()];
    }
    pairs.into_iter().flat_map(|values| [one_match(values.iter()), one_match(values.iter().rev())]).collect()
}

/// `let _ = |id, any| match (id, any) { (Action::Yes, true) => 0, (Action::No, true) => 1, _ => -1 };`: the last is always reached.
fn one_match<'a>(values: impl Iterator<Item = &'a &'a Value>) -> TokenStream {
    let (id, any) = (local("id"), local("any"));
    let arms = values.zip(0..).filter_map(|(value, number)| {
        let pattern = value.variant()?.pattern;
        let mut pattern = Group::new(Delimiter::Parenthesis, quote!(#pattern, true));
        pattern.set_span(value.extent.start);
        let number = Literal::i32_unsuffixed(number);
        Some(quote!(#pattern => #number,))
    });
    quote! {
        #[deny(unreachable_patterns)]
        let _ = |#id, #any| match (#id, #any) { #(#arms)* _ => -1 };
    }
}
