//! Literals, and what is made of them and of constants alone.

use proc_macro2::{Ident, Literal, Span};

use super::context::Context;
use super::output::Output;
use super::site::Style;
use crate::ast::{Item, List, LiteralValue, Scalar};
use crate::check::text_rules;
use crate::resolved::{Form, Struct, Value};

/// Whether a value is made of literals all through.
pub(super) fn is_literal(value: &Value) -> bool {
    match &value.form {
        Form::Literal(_) | Form::Absent | Form::Word(..) => true,
        Form::Struct(inner) => {
            !inner.part.home.is_declared() && inner.stray.is_empty() && inner.fields.iter().all(|field| is_literal(&field.value))
        }
        Form::List(_, list) => is_literal_list(list),
        _ => false,
    }
}

/// Whether a list has entries, and all of them are literals.
fn is_literal_list(list: &List<Value>) -> bool {
    is_list_of(list, &is_literal)
}

fn is_list_of(list: &List<Value>, holds: &dyn Fn(&Value) -> bool) -> bool {
    let holds = |entry: &_| matches!(entry, Item::Value(value) if holds(value) && !matches!(value.form, Form::Absent));
    !list.0.is_empty() && list.0.iter().all(holds)
}

/// Whether a value is made of literals and constants all through, so that it is a constant itself.
pub(super) fn is_constant(value: &Value) -> bool {
    match &value.form {
        Form::Constant(_) => true,
        Form::Json(json) => json.is_constant && json.members.is_some(),
        Form::Struct(inner) => is_constant_struct(inner),
        Form::List(_, list) => is_list_of(list, &is_constant_entry),
        _ => is_literal(value),
    }
}

/// Where an entry is neither a string nor a struct, a `None` could not be left out.
fn is_constant_entry(value: &Value) -> bool {
    if let Form::Constant(_) = value.form { text_rules(value.wanted).is_some() } else { is_constant(value) }
}

pub(super) fn is_constant_struct(node: &Struct) -> bool {
    !node.part.home.is_declared() && node.stray.is_empty() && node.fields.iter().all(|field| is_constant(&field.value))
}

pub(super) fn value(literal: &LiteralValue, style: Style, context: &Context<'_>, out: &mut Output) {
    if style != Style::Literal && matches!(literal.scalar, Scalar::Text(_)) {
        context.marked(out, |out| bare(literal, out));
    } else {
        bare(literal, out);
    }
}

/// The literal alone, a number under the type that the field stores.
fn bare(literal: &LiteralValue, out: &mut Output) {
    let span = literal.token.as_ref().map_or_else(Span::call_site, Literal::span);
    let (negative, mut number) = match &literal.scalar {
        Scalar::Flag(flag) => return out.token(Ident::new(if *flag { "true" } else { "false" }, span)),
        Scalar::Integer(number) => (*number < 0, Literal::i64_suffixed(number.checked_abs().unwrap_or(i64::MAX))),
        Scalar::Decimal(number) if number.is_finite() => (number.is_sign_negative(), Literal::f64_suffixed(number.abs())),
        Scalar::Text(_) | Scalar::Decimal(_) => return literal.token.iter().for_each(|token| out.token(token.clone())),
    };
    number.set_span(span);
    if negative {
        out.punct('-');
    }
    out.token(number);
}
