//! Branches without a value: statements, though nothing separates them from the entries of a list.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::tokens::is_punct;
use crate::ast::{Branch, Form, Value};

/// Macros of the standard library and of loggers that have no value.
const CALLS: [&str; 15] = [
    "println",
    "print",
    "eprintln",
    "eprint",
    "assert",
    "assert_eq",
    "assert_ne",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "trace",
    "debug",
    "info",
    "warn",
    "error",
];

/// Whether some of the leaves are certain to have no value, and the others are left out or on their way out.
pub(super) fn is_branch(branch: &Branch<Value>) -> bool {
    let leaves = || branch.arms.iter().map(|arm| &arm.leaf);
    leaves().all(|leaf| is_value(leaf) || is_nothing(leaf)) && leaves().any(is_value)
}

/// Whether a value is certain to be none.
pub(super) fn is_value(value: &Value) -> bool {
    match &value.form {
        Form::Branch(inner) => is_branch(inner),
        Form::Expression(expression) => is_unit(&expression.tokens),
        _ => false,
    }
}

fn is_nothing(value: &Value) -> bool {
    match &value.form {
        Form::Absent => true,
        Form::Expression(expression) => expression.diverges.is_some(),
        _ => false,
    }
}

/// `()`, an assignment, or a call of a macro that only does something.
fn is_unit(tokens: &TokenStream) -> bool {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    match tokens.as_slice() {
        [TokenTree::Group(group)] => group.delimiter() == Delimiter::Parenthesis && group.stream().is_empty(),
        [path @ .., TokenTree::Ident(name), TokenTree::Punct(call), TokenTree::Group(_)] if call.as_char() == '!' => {
            let is_path = path.iter().all(|token| matches!(token, TokenTree::Ident(_)) || is_punct(token, ':'));
            is_path && CALLS.iter().any(|known| name == known)
        }
        tokens => tokens.windows(3).any(|three| {
            let is_compared = is_punct(&three[0], '=') || is_punct(&three[0], '!') || is_punct(&three[0], '<') || is_punct(&three[0], '>');
            is_punct(&three[1], '=') && !is_compared && !is_punct(&three[2], '=') && !is_punct(&three[2], '>')
        }),
    }
}
