//! Where the tokens of the expansion are put, each once: in a macro every token that is moved again costs the user's build.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

/// Tokens in the order in which they are written.
#[derive(Default)]
pub(super) struct Output(Vec<TokenTree>);

impl Output {
    pub(super) fn new() -> Self {
        Self::default()
    }

    pub(super) fn token(&mut self, token: impl Into<TokenTree>) {
        self.0.push(token.into());
    }

    pub(super) fn tokens(&mut self, tokens: TokenStream) {
        self.0.extend(tokens);
    }

    pub(super) fn punct(&mut self, character: char) {
        self.token(Punct::new(character, Spacing::Alone));
    }

    /// A word of the expansion's own.
    pub(super) fn word(&mut self, word: &str) {
        self.token(Ident::new(word, Span::call_site()));
    }

    /// `::`.
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

    /// `::name()`.
    pub(super) fn associated(&mut self, name: &str) {
        self.separator();
        self.word(name);
        self.group(Delimiter::Parenthesis, Self::new());
    }

    /// `.name(argument)`.
    pub(super) fn call(&mut self, name: Ident, argument: Self) {
        self.punct('.');
        self.token(name);
        self.group(Delimiter::Parenthesis, argument);
    }

    /// Delimiters of any sort, and what is between them.
    pub(super) fn group(&mut self, delimiter: Delimiter, inside: Self) {
        self.token(Group::new(delimiter, inside.finish()));
    }

    /// What `fill` writes, between parentheses.
    pub(super) fn parenthesised(&mut self, fill: impl FnOnce(&mut Self)) {
        let mut inside = Self::new();
        fill(&mut inside);
        self.group(Delimiter::Parenthesis, inside);
    }

    /// What `fill` writes, between braces.
    pub(super) fn braced(&mut self, fill: impl FnOnce(&mut Self)) {
        let mut inside = Self::new();
        fill(&mut inside);
        self.group(Delimiter::Brace, inside);
    }

    /// `const { &[ … ] }` or `const { & … }`: what `fill` writes lives for ever.
    pub(super) fn lasting(&mut self, fill: impl FnOnce(&mut Self)) {
        self.word("const");
        self.braced(|out| {
            out.punct('&');
            fill(out);
        });
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn finish(self) -> TokenStream {
        self.0.into_iter().collect()
    }
}
