//! The entries of a list.

use proc_macro2::Delimiter;
use syn::buffer::Cursor;

use super::{branch, is_keyword, tokens, value};
use crate::ast::{Form, Item, List, Value};
use crate::errors::Errors;

/// Reads what is between the square brackets, or in the body of a `for`.
pub(crate) fn list(mut cursor: Cursor<'_>, errors: &mut Errors) -> List<Value> {
    let mut entries = Vec::new();
    while !cursor.eof() {
        if let Some(after) = tokens::punct(cursor, ',') {
            errors.push(cursor.span(), "an entry is missing before this comma");
            cursor = after;
            continue;
        }
        let (entry, end) = entry(cursor, errors);
        entries.push(entry);
        cursor = tokens::skip_comma(end);
    }
    List(entries)
}

fn entry<'a>(start: Cursor<'a>, errors: &mut Errors) -> (Item<Value>, Cursor<'a>) {
    if let Some(found) = repeated(start, errors) {
        return found;
    }
    if tokens::keyword(start, "for").is_some() {
        errors.push(start.span(), "this `for` has no body yet: for … in … { … }");
        return (Item::Value(Value::refused(start.span())), tokens::next_comma(start));
    }
    if let Some(after) = tokens::joint(start, '.', '.') {
        let end = tokens::next_comma(after);
        if after == end {
            errors.push(start.span(), "`..` needs the iterator behind it");
            return (Item::Value(Value::refused(start.span())), end);
        }
        return (Item::Spread(tokens::extent(after, end), tokens::between(after, end)), end);
    }
    // A branch ends with its block, so the comma behind it may be left out.
    if let Some(end) = branch::end(start) {
        let form = branch::branch(start, end, errors).unwrap_or(Form::Refused);
        return (Item::Value(Value { extent: tokens::extent(start, end), form }), end);
    }
    let end = struct_before_name(start).unwrap_or_else(|| tokens::next_comma(start));
    if let Some((name, _)) = end.ident() {
        errors.push(name.span(), format!("a comma is missing before `{name}`"));
    }
    (Item::Value(value::value(start, end, errors)), end)
}

/// Where the struct ends that starts here, if a name follows it, as in no expression: a comma was forgotten.
fn struct_before_name(start: Cursor<'_>) -> Option<Cursor<'_>> {
    let (name, fields) = start.ident()?;
    let (_, _, after) = fields.group(Delimiter::Brace)?;
    let (next, _) = after.ident()?;
    (value::is_type(&name.to_string()) && !is_keyword(&next)).then_some(after)
}

/// `for pattern in iterator { entries }`.
fn repeated<'a>(start: Cursor<'a>, errors: &mut Errors) -> Option<(Item<Value>, Cursor<'a>)> {
    let at = tokens::until(tokens::keyword(start, "for")?, &|at| tokens::keyword(at, "in").is_some());
    let (head_end, inside, end) = tokens::body(at)?;
    let body = match branch::statements(inside) {
        Some(statements) => List(vec![Item::Value(branch::block(head_end, &statements))]),
        None => list(inside, errors),
    };
    Some((Item::Loop { extent: start.span().into(), head: tokens::between(start, head_end), body }, end))
}
