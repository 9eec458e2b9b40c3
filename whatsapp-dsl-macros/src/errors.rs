//! All mistakes of a call, each at the smallest thing to change.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

use crate::ast::{Extent, Reader};
use crate::together;

/// The mistakes found so far. Forgetting to look at them is a bug, which a test build reports.
#[derive(Default)]
pub(crate) struct Errors {
    found: Vec<(Extent, String)>,
    looked_at: bool,
    is_silent: bool,
}

impl Errors {
    pub(crate) fn push(&mut self, extent: impl Into<Extent>, words: impl Into<String>) {
        self.found.push((extent.into(), words.into()));
    }

    pub(crate) fn into_tokens(mut self, reader: Reader) -> TokenStream {
        self.looked_at = true;
        if self.is_silent {
            return TokenStream::new();
        }
        // In the order of the source, where the compiler tells it.
        let mut told: Vec<((usize, usize), TokenStream)> = Vec::new();
        for (extent, words) in &self.found {
            let place = if proc_macro::is_available() { place(extent.start.unwrap()) } else { (0, 0) };
            let index = told.partition_point(|(known, _)| *known <= place);
            told.insert(index, (place, written(*extent, words, names(extent.start, reader))));
        }
        together::tokens(&told, &|(_, error)| error.clone())
    }

    /// Discards these errors; an earlier one already explains the failure.
    pub(crate) fn silence(&mut self) {
        self.is_silent = true;
    }

    pub(crate) fn is_silent(&self) -> bool {
        self.is_silent
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }
}

impl Drop for Errors {
    fn drop(&mut self) {
        debug_assert!(self.looked_at || self.found.is_empty() || std::thread::panicking(), "errors that were not looked at");
    }
}

fn place(span: proc_macro::Span) -> (usize, usize) {
    (span.line(), span.column())
}

/// Where the name of the macro is: an editor shows of a word whatever has its span, so there it is just before the word.
fn names(start: Span, reader: Reader) -> Span {
    if reader == Reader::Editor && proc_macro::is_available() { start.unwrap().start().into() } else { start }
}

/// `::core::compile_error! { "words" }` under the spans of the extent alone: then the compiler underlines from its first token to its last.
pub(crate) fn compile_error(extent: Extent, words: &str) -> TokenStream {
    written(extent, words, extent.start)
}

/// The same, with another span for the names.
fn written(extent: Extent, words: &str, span: Span) -> TokenStream {
    let punct = |character, spacing| {
        let mut punct = Punct::new(character, spacing);
        punct.set_span(extent.start);
        TokenTree::Punct(punct)
    };
    let mut tokens = TokenStream::new();
    for name in ["core", "compile_error"] {
        tokens.extend([punct(':', Spacing::Joint), punct(':', Spacing::Alone), Ident::new(name, span).into()]);
    }
    let mut literal = Literal::string(words);
    literal.set_span(extent.start);
    let mut group = Group::new(Delimiter::Brace, TokenTree::Literal(literal).into());
    group.set_span(extent.end);
    tokens.extend([punct('!', Spacing::Alone), TokenTree::Group(group)]);
    tokens
}
