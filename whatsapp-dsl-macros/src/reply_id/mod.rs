//! `#[derive(ReplyId)]`: an enum as what buttons and rows carry.
//!
//! `parse` reads the enum as it was typed, `check` says what is wrong with its tags and fields, `expand` writes the implementations.

mod check;
mod expand;
mod parse;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt as _;

use crate::ast::Reader;
use crate::errors::Errors;

/// The enum as typed.
struct Enum {
    name: Ident,
    variants: Vec<Variant>,
    /// The path to the library.
    krate: TokenStream,
}

struct Variant {
    name: Ident,
    tag: Tag,
    /// Tags that it had.
    was: Vec<Tag>,
    fields: Vec<Field>,
}

struct Tag {
    text: String,
    span: Span,
}

struct Field {
    /// Its name, or its number, which is as good between braces.
    member: TokenTree,
    kind: TokenStream,
    /// The type within `Option<…>`, where it is written as one.
    optional: Option<TokenStream>,
    /// Whether `Display` and `FromStr` write and read it.
    is_shown: bool,
    /// Whether ids without it are older.
    is_later: bool,
}

impl Field {
    /// What it is called in errors.
    fn called(&self) -> String {
        match &self.member {
            TokenTree::Ident(name) => format!("`{}`", name.unraw()),
            number => format!("field `{number}`"),
        }
    }
}

pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let mut tokens = TokenStream::new();
    if let Some(parsed) = parse::item(input, &mut errors) {
        check::check(&parsed, &mut errors);
        tokens = expand::implementations(&parsed);
    }
    tokens.extend(errors.into_tokens(Reader::Compiler));
    tokens
}
