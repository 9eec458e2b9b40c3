//! The procedural macros behind `message!`, `try_message!` and `template!` of `whatsapp-dsl`.
//!
//! The public macros are `macro_rules!` in `whatsapp-dsl`, which put `[$crate]` in front of what was typed and hand it on; so every path in
//! the expansion starts from there, whatever the crate is called.
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
//! their definitions, and `declarations` remembers those that were read.
//!
//! Limits, patterns and lists of codes are in the rules crate.

mod ast;
mod check;
mod declarations;
mod errors;
mod expand;
mod located;
mod parse;
mod resolved;
mod send;
mod stages;
mod template;
#[cfg(test)]
#[path = "../tests/unit/mod.rs"]
mod tests;

use crate::ast::Promise;

/// Behind `message!`.
#[doc(hidden)]
#[proc_macro]
pub fn expand_message(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    send::message(input.into(), Promise::Proved).into()
}

/// Behind `try_message!`.
#[doc(hidden)]
#[proc_macro]
pub fn expand_try_message(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    send::message(input.into(), Promise::Checked).into()
}

/// Behind the macro that has the name of a declared template.
#[doc(hidden)]
#[proc_macro]
pub fn expand_declared(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    send::declared(input.into()).into()
}

/// Behind `template!`.
#[doc(hidden)]
#[proc_macro]
pub fn expand_template(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    template::expand(input.into()).into()
}

/// What editors show of a definition in place.
#[doc(hidden)]
#[proc_macro]
pub fn definition_for_editors(_: proc_macro::TokenStream) -> proc_macro::TokenStream {
    template::editor::items().into()
}

/// Puts all but the first token at the place of the first.
#[doc(hidden)]
#[proc_macro]
pub fn located(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    located::located(input)
}
