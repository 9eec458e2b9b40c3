//! Where the tokens of the expansion are put, each once: in a macro every token that is moved again costs the user's build.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

/// Tokens in the order in which they are written.
#[derive(Default)]
pub(super) struct Output(Vec<TokenTree>);

impl Output {
    pub(super) fn token(&mut self, token: impl Into<TokenTree>) {
        self.0.push(token.into());
    }

    pub(super) fn tokens(&mut self, tokens: TokenStream) {
        self.0.extend(tokens);
    }

    /// The same as what is there.
    pub(super) fn copies(&mut self, tokens: &[TokenTree]) {
        self.0.extend_from_slice(tokens);
    }

    /// What was put elsewhere: a stream of it would be made by the compiler and asked for again.
    pub(super) fn append(&mut self, mut other: Self) {
        self.0.append(&mut other.0);
    }

    pub(super) fn punct(&mut self, character: char) {
        self.token(Punct::new(character, Spacing::Alone));
    }

    /// A word of the expansion's own.
    pub(super) fn word(&mut self, word: &str) {
        self.token(Ident::new(word, Span::call_site()));
    }

    pub(super) fn separator(&mut self) {
        self.token(Punct::new(':', Spacing::Joint));
        self.punct(':');
    }

    /// `$crate::module::name`, the last name under its own span.
    pub(super) fn path(&mut self, krate: &TokenTree, module: &str, name: Ident) {
        self.token(krate.clone());
        for step in module.split("::").filter(|step| !step.is_empty()) {
            self.separator();
            self.word(step);
        }
        self.separator();
        self.token(name);
    }

    /// A character at a place.
    pub(super) fn punct_at(&mut self, character: char, place: Span) {
        let mut punct = Punct::new(character, Spacing::Alone);
        punct.set_span(place);
        self.token(punct);
    }

    /// `::step::name` at a place.
    pub(super) fn path_at(&mut self, steps: &[&str], place: Span) {
        for step in steps {
            self.separator();
            self.token(Ident::new(step, place));
        }
    }

    /// `::name()`.
    pub(super) fn associated(&mut self, name: &str) {
        self.separator();
        self.word(name);
        self.parenthesised(|_| {});
    }

    /// `.name(argument)`.
    pub(super) fn call(&mut self, name: Ident, argument: Self) {
        self.punct('.');
        self.token(name);
        self.enclosed(Delimiter::Parenthesis, argument);
    }

    /// What `fill` writes, between delimiters.
    pub(super) fn group(&mut self, delimiter: Delimiter, fill: impl FnOnce(&mut Self)) {
        let mut inside = Self::default();
        fill(&mut inside);
        self.enclosed(delimiter, inside);
    }

    fn enclosed(&mut self, delimiter: Delimiter, inside: Self) {
        self.token(Group::new(delimiter, inside.finish()));
    }

    /// Puts each token at a place, the last one where that ends; `$crate` stays that of the library.
    pub(super) fn located(mut self, start: Span, end: Span) -> Self {
        locate(&mut self.0, start);
        if let Some(last) = self.0.last_mut() {
            last.set_span(end);
        }
        self
    }

    pub(super) fn parenthesised(&mut self, fill: impl FnOnce(&mut Self)) {
        self.group(Delimiter::Parenthesis, fill);
    }

    pub(super) fn braced(&mut self, fill: impl FnOnce(&mut Self)) {
        self.group(Delimiter::Brace, fill);
    }

    /// What was put elsewhere, between braces at a place.
    pub(super) fn braced_at(&mut self, place: Span, inside: Self) {
        let mut braces = Group::new(Delimiter::Brace, inside.finish());
        braces.set_span(place);
        self.token(braces);
    }

    /// The tokens, for others to be put before and behind them.
    pub(super) fn into_tokens(self) -> Vec<TokenTree> {
        self.0
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn finish(self) -> TokenStream {
        self.0.into_iter().collect()
    }
}

fn locate(tokens: &mut [TokenTree], span: Span) {
    for token in tokens {
        let mut here = span;
        match token {
            TokenTree::Group(group) => {
                let mut inside: Vec<_> = group.stream().into_iter().collect();
                locate(&mut inside, span);
                *group = Group::new(group.delimiter(), inside.into_iter().collect());
            }
            TokenTree::Ident(word) if word == "$crate" => here = word.span().located_at(span),
            _ => {}
        }
        token.set_span(here);
    }
}
