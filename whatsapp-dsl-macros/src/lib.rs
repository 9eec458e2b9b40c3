//! The procedural macros behind `message!`, `try_message!` and `template!` of `whatsapp-dsl`.
//!
//! The public macros are `macro_rules!` in `whatsapp-dsl`, which put `[$crate cloud]` in front of what was typed and hand it on: every path in
//! the expansion starts from the first, whatever the crate is called, and the second is the API whose rows are asked.
//!
//! | stage | file | asks |
//! |---|---|---|
//! | parse | `parse` | can I read it? |
//! | tree | `ast` | what was typed, each node with its span |
//! | resolve | `check::resolve` | is each name known in its place? |
//! | tree | `resolved` | what the names mean, each node with its row |
//! | check | `check` | does it break a rule of the table, and is every value known? |
//! | expand | `expand` | the builder calls that a person would write |
//! | errors | `errors` | all mistakes at once, each at the smallest thing to change |
//!
//! `stages` runs them. `template` declares templates as types, from a definition in place or from a file; `send` is how `message!` finds
//! their definitions, and `declarations` remembers those that were read. What an editor is told besides is in `editor`.
//!
//! `reply_id` is `#[derive(ReplyId)]`, with the feature `derive`.
//!
//! Limits, patterns and lists of codes are in the rules crate.

mod ast;
mod check;
mod declarations;
mod editor;
mod errors;
mod expand;
mod fields;
mod parse;
mod printed;
#[cfg(feature = "derive")]
mod reply_id;
mod resolved;
mod send;
mod stages;
mod template;
#[cfg(test)]
#[path = "../tests/unit/mod.rs"]
mod tests;
mod together;

use proc_macro::TokenStream;

use crate::ast::{Promise, Reader};

/// Behind `message!`.
#[doc(hidden)]
#[proc_macro]
pub fn expand_message(input: TokenStream) -> TokenStream {
    send::message(input.into(), Promise::Proved, Reader::Compiler).into()
}

/// Behind `try_message!`.
#[doc(hidden)]
#[proc_macro]
pub fn expand_try_message(input: TokenStream) -> TokenStream {
    send::message(input.into(), Promise::Checked, Reader::Compiler).into()
}

/// Behind the macro that has the name of a declared template.
#[doc(hidden)]
#[proc_macro]
pub fn expand_declared(input: TokenStream) -> TokenStream {
    send::declared(input.into(), Reader::Compiler).into()
}

/// Behind `template!`.
#[doc(hidden)]
#[proc_macro]
pub fn expand_template(input: TokenStream) -> TokenStream {
    template::expand(input.into(), Reader::Compiler).into()
}

/// Behind `template!` where documentation is written.
#[doc(hidden)]
#[proc_macro]
pub fn document_template(input: TokenStream) -> TokenStream {
    template::expand(input.into(), Reader::Rustdoc).into()
}

/// Behind `message!` in an editor.
#[doc(hidden)]
#[proc_macro]
pub fn edit_message(input: TokenStream) -> TokenStream {
    send::message(input.into(), Promise::Proved, Reader::Editor).into()
}

/// Behind `try_message!` in an editor.
#[doc(hidden)]
#[proc_macro]
pub fn edit_try_message(input: TokenStream) -> TokenStream {
    send::message(input.into(), Promise::Checked, Reader::Editor).into()
}

/// Behind the macro that has the name of a declared template, in an editor.
#[doc(hidden)]
#[proc_macro]
pub fn edit_declared(input: TokenStream) -> TokenStream {
    send::declared(input.into(), Reader::Editor).into()
}

/// Behind `template!` in an editor.
#[doc(hidden)]
#[proc_macro]
pub fn edit_template(input: TokenStream) -> TokenStream {
    template::expand(input.into(), Reader::Editor).into()
}

/// The derive of `ReplyId`, whose trait has the documentation.
#[cfg(feature = "derive")]
#[proc_macro_derive(ReplyId, attributes(reply))]
pub fn derive_reply_id(input: TokenStream) -> TokenStream {
    reply_id::derive(input.into()).into()
}

/// What editors are told of a part, choice or set of words.
#[doc(hidden)]
#[proc_macro]
pub fn module_for_editors(input: TokenStream) -> TokenStream {
    editor::library::module(input.into()).into()
}

/// What editors are told of the kinds.
#[doc(hidden)]
#[proc_macro]
pub fn kinds_for_editors(input: TokenStream) -> TokenStream {
    editor::library::kinds(input.into()).into()
}

/// Names all that editors are told of the table, for a test of the library's own.
#[doc(hidden)]
#[proc_macro]
pub fn all_named_for_editors(_: TokenStream) -> TokenStream {
    editor::library::all_named().into()
}

/// The getters of the library's structs.
#[doc(hidden)]
#[proc_macro]
pub fn getters(input: TokenStream) -> TokenStream {
    fields::getters(input.into()).into()
}

/// The setters of its builders.
#[doc(hidden)]
#[proc_macro]
pub fn setters(input: TokenStream) -> TokenStream {
    fields::setters(input.into()).into()
}
