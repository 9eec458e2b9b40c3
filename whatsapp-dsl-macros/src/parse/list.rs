//! The entries of a list.

use proc_macro2::{Delimiter, Span};
use syn::buffer::Cursor;

use super::{branch, expression, is_keyword, statement, tokens, unit, value};
use crate::ast::{Form, Item, List, Value};
use crate::errors::Errors;

/// Reads what is between the square brackets.
pub(crate) fn list(cursor: Cursor<'_>, errors: &mut Errors) -> List<Value> {
    entries(cursor, false, errors)
}

/// Reads the entries, between which a body has statements.
fn entries(mut cursor: Cursor<'_>, is_body: bool, errors: &mut Errors) -> List<Value> {
    let mut entries = Vec::new();
    while !cursor.eof() {
        if let Some(after) = tokens::punct(cursor, ',') {
            errors.push(cursor.span(), "an entry is missing before this comma");
            cursor = after;
            continue;
        }
        if let Some(end) = value::simple(cursor) {
            entries.push(Item::Value(value::value(cursor, end, errors)));
            cursor = tokens::skip_comma(end);
            continue;
        }
        if let Some((found, end)) = statement(cursor, is_body, errors) {
            entries.push(found);
            cursor = end;
            continue;
        }
        cursor = attributes(cursor, errors);
        if cursor.eof() {
            break;
        }
        let (entry, end) = entry(cursor, errors);
        let is_statement = is_body && entry_is_unit(&entry);
        entries.push(if is_statement { Item::Statement(tokens::between(cursor, end)) } else { entry });
        cursor = separator(end, errors);
    }
    List(entries)
}

/// Whether an `if`, a `match` or a loop has nothing but statements in it.
fn entry_is_unit(entry: &Item<Value>) -> bool {
    match entry {
        Item::Value(Value { form: Form::Branch(branch), .. }) => unit::is_branch(branch),
        Item::Loop { body: List(entries), .. } => entries.iter().all(|entry| match entry {
            Item::Value(value) => unit::is_value(value),
            Item::Statement(_) => true,
            _ => false,
        }),
        _ => false,
    }
}

/// The statement that starts here. There can be none between square brackets; then it is the last entry, as what follows may use what is
/// declared there.
fn statement<'a>(start: Cursor<'a>, is_body: bool, errors: &mut Errors) -> Option<(Item<Value>, Cursor<'a>)> {
    let first = statement::past_attributes(start);
    if let Some(end) = statement::bare_block(first).filter(|_| is_body) {
        return Some((Item::Statement(tokens::between(start, end)), end));
    }
    let is_let = tokens::keyword(first, "let").is_some();
    let is_item = is_let || statement::is_item(first);
    if !is_item && (!is_body || branch::end(first).is_some() || repeated(first).is_some()) {
        return None;
    }
    let all = tokens::find(start, &|_| false);
    let words = match statement::end(start, true) {
        Some(end) if is_body => return Some((Item::Statement(tokens::between(start, end)), end)),
        Some(_) if is_let => "a `let` is written in the block of a `for`, `if` or `match`, or before the message",
        Some(_) => "an item is written in the block of a `for`, `if` or `match`, or before the message",
        None if is_let => {
            let words = "this `let` has no semicolon yet: let … = …;";
            return Some((unfinished(start, all, start.span(), words, errors), all));
        }
        None => return None,
    };
    errors.push(start.span(), words);
    Some((Item::Value(Value::refused(start.span())), all))
}

/// Past attributes, which entries do not have.
fn attributes<'a>(start: Cursor<'a>, errors: &mut Errors) -> Cursor<'a> {
    let after = statement::past_attributes(start);
    if start != after {
        let attribute = "entries cannot have attributes; instead of `#[cfg(…)]`, write: if cfg!(…) { … }";
        errors.push(start.span(), statement::comment(start).unwrap_or(attribute));
    }
    after
}

/// Past what separates entries.
fn separator<'a>(end: Cursor<'a>, errors: &mut Errors) -> Cursor<'a> {
    if let Some(after) = tokens::punct(end, ';') {
        let words = if after.eof() { "remove this semicolon: a block ends with its entries" } else { "entries are separated by commas" };
        errors.push(end.span(), words);
        return after;
    }
    tokens::skip_comma(end)
}

fn entry<'a>(start: Cursor<'a>, errors: &mut Errors) -> (Item<Value>, Cursor<'a>) {
    if let Some((head_end, inside, end)) = repeated(start) {
        if let Some((place, words)) = branch::half_head(start, head_end) {
            return (unfinished(start, end, place, words, errors), end);
        }
        if let Some((span, words)) = branch::struct_as_head(start, head_end, inside) {
            errors.push(span, words);
            return (Item::Value(Value::refused(span)), end);
        }
        let body = entries(inside, true, errors);
        // The semicolon of a statement is forgiven.
        let end = tokens::punct(end, ';').unwrap_or(end);
        return (Item::Loop { extent: start.span().into(), head: tokens::between(start, head_end), body }, end);
    }
    let lacks_body = [("for", "this `for` has no body yet: for … in … { … }"), ("while", "this `while` has no body yet: while … { … }")];
    for (word, words) in lacks_body {
        if tokens::keyword(statement::unlabelled(start), word).is_some() {
            let end = expression::next_comma(start);
            return (unfinished(start, end, start.span(), words, errors), end);
        }
    }
    if let Some(mut after) = tokens::joint(start, '.', '.') {
        // As other languages have it.
        if let Some(third) = tokens::punct(after, '.') {
            errors.push(start.span(), "an iterator is written behind two points: ..rows");
            after = third;
        }
        let end = expression::next_comma(after);
        if after == end {
            errors.push(start.span(), "`..` needs an iterator after it: ..rows");
        }
        return (Item::Spread(tokens::extent(after, end), tokens::between(after, end)), end);
    }
    // A branch ends with its block, so the comma behind it may be left out.
    if let Some(end) = branch::end(start) {
        let form = branch::branch(start, end, errors).unwrap_or(Form::Refused);
        let extent = tokens::extent(start, end);
        return (Item::Value(Value { extent, form }), tokens::punct(end, ';').unwrap_or(end));
    }
    let is_end = |at| tokens::punct(at, ',').is_some() || tokens::punct(at, ';').is_some();
    let end = struct_before_name(start).unwrap_or_else(|| expression::until(start, &is_end));
    if let Some((name, _)) = tokens::ident(end) {
        errors.push(name.span(), format!("a comma is missing before `{name}`"));
    }
    (Item::Value(value::value(start, end, errors)), end)
}

/// What stops in the middle.
fn unfinished<'a>(start: Cursor<'a>, end: Cursor<'a>, place: Span, words: &str, errors: &mut Errors) -> Item<Value> {
    errors.push(place, words);
    Item::Value(Value { extent: place.into(), form: Form::Unfinished(tokens::between(start, end), true) })
}

/// Where the struct ends that starts here, if a name follows it, as in no expression: a comma was forgotten.
fn struct_before_name(start: Cursor<'_>) -> Option<Cursor<'_>> {
    let (name, fields) = tokens::ident(start)?;
    let (_, after) = tokens::group(fields, Delimiter::Brace)?;
    let (next, _) = tokens::ident(after)?;
    (value::is_type(&name.to_string()) && !is_keyword(&next)).then_some(after)
}

/// The body of a loop, with what comes before and after it.
fn repeated(start: Cursor<'_>) -> Option<(Cursor<'_>, Cursor<'_>, Cursor<'_>)> {
    // A method call or operator behind it makes it an expression.
    statement::looped(start).filter(|(_, _, end)| tokens::any_punct(*end).is_none_or(|(punct, _)| ",;#".contains(punct.as_char())))
}
