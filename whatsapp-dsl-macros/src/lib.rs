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
//! | check | `check` | does it break a rule of the table, and is every value known? |
//! | expand | `expand` | the builder calls that a person would write |
//! | errors | `errors` | all mistakes at once, each at the smallest thing to change |
//!
//! `template` declares templates as types, from a definition in place or from a file; `send` is how `message!` finds
//! their definitions, and `known` remembers those that were read.
//!
//! No limit, pattern or code list stands here: the rules crate has them.

mod ast;
mod check;
mod errors;
mod expand;
mod known;
mod parse;
mod send;
mod template;
#[cfg(test)]
mod tests;

use proc_macro2::TokenStream;

use crate::ast::Call;
use crate::errors::Errors;

/// What a macro promises about its message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Promise {
    /// `message!`: every rule is known to hold.
    Proved,
    /// `try_message!`: what is not known yet is checked when the line runs.
    Checked,
}

/// Behind `message!`.
#[doc(hidden)]
#[proc_macro]
pub fn expand_message(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand(input.into(), Promise::Proved).into()
}

/// Behind `try_message!`.
#[doc(hidden)]
#[proc_macro]
pub fn expand_try_message(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand(input.into(), Promise::Checked).into()
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

fn expand(input: TokenStream, promise: Promise) -> TokenStream {
    if let Some(forwarded) = send::forward(&input, promise) {
        return forwarded;
    }
    let mut errors = Errors::new();
    let call = parse::call(input, &mut errors);
    finish(call, promise, errors)
}

/// The stages after parsing.
fn finish(mut call: Call, promise: Promise, mut errors: Errors) -> TokenStream {
    let mut checked = check::check(&mut call, promise, &mut errors);
    if let (Some(checked), true) = (&mut checked, errors.is_silent()) {
        checked.open.clear();
    }
    expand::expand(&call, checked.as_ref(), promise, errors)
}
