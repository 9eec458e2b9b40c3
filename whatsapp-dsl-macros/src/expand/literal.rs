//! Literals: parts made of nothing else are constants, so that their lists allocate nothing.

use proc_macro2::{Ident, Literal, Span};
use whatsapp_dsl_rules::Type;

use super::context::Context;
use super::output::Output;
use super::site::Style;
use crate::ast::{Item, List, LiteralValue, Scalar};
use crate::resolved::{Form, Value};

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
pub(super) fn is_literal_list(list: &List<Value>) -> bool {
    let is_literal = |entry: &_| matches!(entry, Item::Value(value) if is_literal(value) && !matches!(value.form, Form::Absent));
    !list.0.is_empty() && list.0.iter().all(is_literal)
}

pub(super) fn value(literal: &LiteralValue, wanted: &'static Type, style: Style, context: &Context<'_>, out: &mut Output) {
    let is_text = matches!(literal.scalar, Scalar::Text(_));
    let string = |choice, out: &mut Output| context.variant(choice, "string", out, |out| bare(literal, out));
    match (style, wanted) {
        (Style::Call | Style::Entry, _) if is_text => context.marked(out, |out| bare(literal, out)),
        (Style::Literal, Type::Choice(choice)) => out.lasting(|out| string(choice, out)),
        (Style::LiteralEntry, Type::Choice(choice)) => string(choice, out),
        (Style::LiteralEntry, _) if is_text => {
            context.private("text", out);
            out.parenthesised(|out| bare(literal, out));
        }
        _ => bare(literal, out),
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
