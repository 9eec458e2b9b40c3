//! The fields of a struct.

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use syn::buffer::Cursor;

use super::{expression, statement, tokens, value};
use crate::ast::{Expression, Field, Form, Struct, Value};
use crate::errors::Errors;

pub(super) fn read(name: Ident, mut cursor: Cursor<'_>, errors: &mut Errors) -> Struct {
    let mut node = Struct::new(name);
    let (fields, mut has_attributes, mut is_joined) = (&mut node.fields, false, false);
    while !cursor.eof() {
        let named = tokens::ident(cursor);
        let is_quoted = named.is_none();
        if let Some(after) = tokens::punct(cursor, ',').filter(|_| is_quoted) {
            errors.push(cursor.span(), "a field is missing before this comma");
            cursor = after;
            continue;
        }
        if is_quoted && statement::past_attributes(cursor) != cursor {
            let attribute = "fields cannot have attributes; instead of `#[cfg(…)]`, write: name: if cfg!(…) { … }";
            errors.push(cursor.span(), statement::comment(cursor).unwrap_or(attribute));
            cursor = statement::past_attributes(cursor);
            has_attributes = true;
            continue;
        }
        let Some((name, after)) = named.or_else(|| quoted(cursor)) else {
            cursor = no_name(cursor, errors);
            node.is_unclear = true;
            continue;
        };
        let Some(after_colon) = tokens::colon(after).or_else(|| assigned(&name, after, errors)) else {
            let known = fields.len();
            cursor = short(name, after, std::mem::take(&mut is_joined), fields, errors);
            node.is_unclear |= fields.len() == known;
            continue;
        };
        // Another field in the place of the value: its line is not written yet.
        let is_left_out = tokens::next_field(after_colon).is_some();
        let end = if is_left_out { after_colon } else { value::end(after_colon) };
        let value = if after_colon == end {
            errors.push(name.span(), format!("`{name}` has no value yet"));
            Value::refused(name.span())
        } else {
            value::value(after_colon, end, errors)
        };
        // One that only another `#[cfg(…)]` sets again is one mistake.
        if !has_attributes || !fields.iter().any(|field| field.name == name) {
            fields.push(Field { name, value, is_short: false, is_joined: false, is_quoted });
        }
        has_attributes = false;
        is_joined = !is_left_out && end.ident().is_some();
        cursor = if is_left_out { end } else { after_value(end, errors) };
    }
    node
}

/// Past `=` or `=>`, where there should be a colon.
fn assigned<'a>(name: &Ident, after: Cursor<'a>, errors: &mut Errors) -> Option<Cursor<'a>> {
    let (sign, end) = match tokens::joint(after, '=', '>') {
        Some(end) => ("=>", end),
        None => ("=", tokens::punct(after, '=')?),
    };
    errors.push(after.span(), format!("a field has a colon, not `{sign}`, between its name and its value: {name}: …"));
    Some(end)
}

/// A name between quotation marks, as JSON has it.
fn quoted(cursor: Cursor<'_>) -> Option<(Ident, Cursor<'_>)> {
    let (literal, after) = tokens::literal(cursor)?;
    tokens::colon(after).or_else(|| tokens::punct(after, '='))?;
    let name = literal.to_string();
    let name = name.trim_matches('"');
    let is_name = name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(|character| character.is_ascii_alphanumeric() || character == '_');
    if !is_name {
        return None;
    }
    Some((Ident::new(name, literal.span()), after))
}

/// A field whose value is the variable of the same name.
fn short<'a>(name: Ident, after: Cursor<'a>, is_joined: bool, fields: &mut Vec<Field>, errors: &mut Errors) -> Cursor<'a> {
    let extent = name.span().into();
    if after.eof() || tokens::punct(after, ',').is_some() {
        let variable: TokenStream = TokenTree::Ident(name.clone()).into();
        fields.push(Field {
            name,
            value: Value { extent, form: Form::Expression(Expression::new(variable)) },
            is_short: true,
            is_joined,
            is_quoted: false,
        });
        return tokens::skip_comma(after);
    }
    let next = tokens::next_field(after);
    if let Some((words, rest)) = foreign(&name, after, next.as_ref()) {
        errors.push(name.span(), words);
        return rest;
    }
    let words = match &next {
        Some(next) => format!("a comma is missing between `{name}` and `{next}`"),
        None => format!("a colon is missing after `{name}`: {name}: …"),
    };
    errors.push(name.span(), words);
    fields.push(Field { name, value: Value { extent, form: Form::Refused }, is_short: false, is_joined: false, is_quoted: false });
    if next.is_some() { after } else { after_value(value::end(after), errors) }
}

/// What belongs to the fields of other literals and to statements, and where to go on.
fn foreign<'a>(name: &Ident, after: Cursor<'a>, next: Option<&Ident>) -> Option<(String, Cursor<'a>)> {
    if let Some(after) = tokens::punct(after, '.') {
        let (next, _) = tokens::ident(after)?;
        return Some((format!("a field is written by its name alone: {next}: …"), after));
    }
    let word = name.to_string();
    match (word.as_str(), next) {
        ("pub" | "mut" | "ref", Some(next)) => Some((format!("leave `{word}` out: {next}: …"), after)),
        ("if" | "match" | "for" | "while" | "loop" | "let" | "const" | "static" | "unsafe", _) => {
            let words = match word.as_str() {
                "if" | "match" => format!("`{word}` chooses a value, not a field: name: {word} … {{ … }}"),
                "for" | "while" | "loop" => format!("`{word}` makes the entries of a list: name: [{word} … {{ … }}]"),
                _ => format!("`{word}` cannot be among the fields: write it in front of the macro, or in the block of a value"),
            };
            let end = value::end(after);
            Some((words, tokens::punct(end, ';').unwrap_or_else(|| tokens::skip_comma(end))))
        }
        _ => None,
    }
}

fn no_name<'a>(cursor: Cursor<'a>, errors: &mut Errors) -> Cursor<'a> {
    let is_number = |(literal, after): (Literal, _)| {
        literal.to_string().starts_with(|first: char| first.is_ascii_digit()) && tokens::colon(after).is_none()
    };
    let words = if tokens::joint(cursor, '.', '.').is_some() {
        "`..` is not supported here: write every field out"
    } else if tokens::literal(cursor).is_some_and(is_number) {
        "a field is written `name: value`; a decimal number has a point, not a comma: 1.5"
    } else if tokens::literal(cursor).is_some() {
        "a field is written `name: value`; the values of {{1}} and {{2}} are a list: body: [\"…\", \"…\"]"
    } else {
        "a field is written `name: value`"
    };
    errors.push(cursor.span(), words);
    tokens::skip_comma(expression::next_comma(cursor))
}

/// Past the comma after a value, or where the next field starts if it was forgotten.
fn after_value<'a>(end: Cursor<'a>, errors: &mut Errors) -> Cursor<'a> {
    if let Some(after) = tokens::punct(end, ',') {
        return after;
    }
    if let Some((name, _)) = end.ident() {
        errors.push(name.span(), format!("a comma is missing before `{name}`"));
        return end;
    }
    let Some(after) = tokens::punct(end, ';') else { return end };
    errors.push(end.span(), "fields are separated by commas");
    after
}
