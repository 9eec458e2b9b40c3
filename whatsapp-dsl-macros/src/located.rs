//! Code that is all at one place, where the compiler's errors then point to.

use proc_macro::{Group, Span, TokenStream, TokenTree};

/// The tokens after the first one, all at its place.
pub(crate) fn located(input: TokenStream) -> TokenStream {
    let mut tokens = input.into_iter();
    let Some(place) = tokens.next() else { return TokenStream::new() };
    at(tokens, place.span())
}

fn at(tokens: impl Iterator<Item = TokenTree>, place: Span) -> TokenStream {
    let moved = |mut token: TokenTree| {
        if let TokenTree::Group(group) = token {
            token = Group::new(group.delimiter(), at(group.stream().into_iter(), place)).into();
        }
        token.set_span(place);
        token
    };
    tokens.map(moved).collect()
}
