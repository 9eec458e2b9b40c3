//! Which values of the run time may change what others borrow: a text before one of these is copied when it is evaluated, as a builder does.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::ast::{Item, JsonObject, List, Policy};
use crate::resolved::{Form, Struct, Value};

/// The last such value of a message.
pub(super) fn last(message: &Struct) -> Option<*const Value> {
    message.fields.iter().rev().find_map(|field| within(&field.value))
}

/// Whether there is one in it.
pub(super) fn is_loud(value: &Value) -> bool {
    within(value).is_some()
}

fn within(value: &Value) -> Option<*const Value> {
    let is_loud = match &value.form {
        Form::Struct(inner) => return last(inner),
        Form::List(_, List(entries)) => {
            return entries.iter().rev().find_map(|entry| if let Item::Value(value) = entry { within(value) } else { None });
        }
        Form::Expression(expression) => !is_quiet(&expression.tokens),
        Form::Policy(Policy { value, .. }) => !is_quiet(value),
        Form::Json(JsonObject { is_constant, .. }) => !is_constant,
        Form::Branch(_) | Form::Diverging(..) | Form::Unfinished(..) => true,
        Form::Refused | Form::Unknown(_) | Form::Absent | Form::Literal(_) | Form::Word(..) | Form::Constant(_) => false,
    };
    is_loud.then_some(std::ptr::from_ref(value))
}

/// What changes nothing of the texts that it is called of.
const GETTERS: &[&str] = &["as_str", "as_ref", "as_deref", "clone", "to_string", "to_owned", "trim", "into"];

/// Whether it only names things, as in `&self.titles[0]` and `name.as_str()`, or writes a text of such.
fn is_quiet(tokens: &TokenStream) -> bool {
    let (mut before, mut is_format) = (String::new(), false);
    tokens.clone().into_iter().all(|token| {
        let is_fine = match &token {
            TokenTree::Ident(name) => !matches!(name.to_string().as_str(), "mut" | "await" | "move" | "return" | "break" | "continue"),
            TokenTree::Literal(_) => true,
            TokenTree::Punct(punct) => match punct.as_char() {
                '!' => before == "format",
                '.' | '&' | ':' | ',' => true,
                _ => false,
            },
            TokenTree::Group(group) if is_format || group.delimiter() == Delimiter::Bracket => is_quiet(&group.stream()),
            TokenTree::Group(group) => {
                group.delimiter() == Delimiter::Parenthesis && group.stream().is_empty() && GETTERS.contains(&before.as_str())
            }
        };
        is_format = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '!');
        before = token.to_string();
        is_fine
    })
}
