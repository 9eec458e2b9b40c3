//! The fields of a struct.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::buffer::Cursor;

use super::{tokens, value};
use crate::ast::{Expression, Field, Form, Trust, Value};
use crate::errors::Errors;

/// Reads what stands between the braces.
pub(super) fn fields(mut cursor: Cursor<'_>, errors: &mut Errors) -> Vec<Field> {
    let mut fields = Vec::new();
    while !cursor.eof() {
        if let Some(after) = tokens::punct(cursor, ',') {
            errors.push(cursor.span(), "a field is missing before this comma");
            cursor = after;
            continue;
        }
        let Some((name, after)) = cursor.ident() else {
            cursor = no_name(cursor, errors);
            continue;
        };
        let Some(after_colon) = tokens::colon(after) else {
            cursor = short(name, after, &mut fields, errors);
            continue;
        };
        let end = value::end(after_colon);
        let value = if after_colon == end {
            errors.push(name.span(), format!("`{name}` has no value yet"));
            Value::refused(name.span())
        } else {
            value::value(after_colon, end, errors)
        };
        fields.push(Field { name, value, is_short: false, row: None });
        cursor = after_value(end, errors);
    }
    fields
}

/// A field that stands for a variable of the same name.
fn short<'a>(name: Ident, after: Cursor<'a>, fields: &mut Vec<Field>, errors: &mut Errors) -> Cursor<'a> {
    let place = name.span().into();
    if after.eof() || tokens::punct(after, ',').is_some() {
        let variable: TokenStream = TokenTree::Ident(name.clone()).into();
        fields.push(Field {
            name,
            value: Value { place, form: Form::Expression(Expression { tokens: variable, ends_in_name: false, trust: Trust::Unknown }) },
            is_short: true,
            row: None,
        });
        return tokens::skip_comma(after);
    }
    let next = tokens::next_field(after);
    let words = match &next {
        Some(next) => format!("a comma is missing between `{name}` and `{next}`"),
        None => format!("a colon is missing after `{name}`: {name}: …"),
    };
    errors.push(name.span(), words);
    fields.push(Field { name, value: Value { place, form: Form::Refused }, is_short: false, row: None });
    if next.is_some() { after } else { tokens::skip_comma(value::end(after)) }
}

/// Something that is no field's name.
fn no_name<'a>(cursor: Cursor<'a>, errors: &mut Errors) -> Cursor<'a> {
    let words = if tokens::joint(cursor, '.', '.').is_some() {
        "every field is written out: a struct of the DSL has no `..`".to_owned()
    } else if let Some((literal, _)) = cursor.literal() {
        format!("names of fields are written without quotation marks: {}: …", literal.to_string().trim_matches('"'))
    } else {
        "a field is written `name: value`".to_owned()
    };
    errors.push(cursor.span(), words);
    tokens::skip_comma(tokens::next_comma(cursor))
}

/// Past the comma after a value, or where the next field starts if it was forgotten.
fn after_value<'a>(end: Cursor<'a>, errors: &mut Errors) -> Cursor<'a> {
    if let Some(name) = tokens::next_field(end) {
        errors.push(name.span(), format!("a comma is missing before `{name}`"));
        return end;
    }
    tokens::skip_comma(end)
}
