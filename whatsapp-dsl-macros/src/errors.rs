//! All mistakes of a call, each at the smallest thing to change.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

use crate::ast::Place;

/// The mistakes found so far. Forgetting to look at them is a bug, which a test build reports.
pub(crate) struct Errors {
    found: Vec<(Place, String)>,
    looked_at: bool,
}

impl Errors {
    pub(crate) fn new() -> Self {
        Self { found: Vec::new(), looked_at: false }
    }

    pub(crate) fn push(&mut self, place: impl Into<Place>, words: impl Into<String>) {
        self.found.push((place.into(), words.into()));
    }

    /// The mistakes as `compile_error!`s.
    pub(crate) fn into_tokens(mut self, krate: &TokenStream) -> TokenStream {
        self.looked_at = true;
        let mut tokens = TokenStream::new();
        for (place, words) in &self.found {
            compile_error(krate, *place, words, &mut tokens);
        }
        tokens
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    #[cfg(test)]
    pub(crate) fn words(&self) -> Vec<&str> {
        self.found.iter().map(|(_, words)| words.as_str()).collect()
    }
}

impl Drop for Errors {
    fn drop(&mut self) {
        debug_assert!(self.looked_at || self.found.is_empty() || std::thread::panicking(), "errors that nobody looked at");
    }
}

/// `$crate::private::compile_error! { "words" }`, from the first to the last token of the place.
fn compile_error(krate: &TokenStream, place: Place, words: &str, tokens: &mut TokenStream) {
    // The path's first token says where the error starts, the group where it ends.
    tokens.extend(krate.clone().into_iter().map(|mut token| {
        token.set_span(token.span().located_at(place.start));
        token
    }));
    let punct = |character, spacing, span: Span| {
        let mut punct = Punct::new(character, spacing);
        punct.set_span(span);
        TokenTree::Punct(punct)
    };
    for name in ["private", "compile_error"] {
        tokens.extend([punct(':', Spacing::Joint, place.start), punct(':', Spacing::Alone, place.start)]);
        tokens.extend([TokenTree::Ident(Ident::new(name, place.start))]);
    }
    let mut literal = Literal::string(words);
    literal.set_span(place.start);
    let mut group = Group::new(Delimiter::Brace, TokenTree::Literal(literal).into());
    group.set_span(place.end);
    tokens.extend([punct('!', Spacing::Alone, place.start), TokenTree::Group(group)]);
}
