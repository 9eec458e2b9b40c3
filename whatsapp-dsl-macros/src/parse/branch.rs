//! `if`, `if let` and `match` in the place of a value.

use proc_macro2::{Delimiter, Ident, Span, TokenStream};
use quote::quote;
use syn::buffer::Cursor;

use super::{expression, statement, tokens, value};
use crate::ast::{Arm, Branch, Divergence, Expression, Form, Value};
use crate::errors::Errors;

/// Reads a branch that takes all the tokens up to `end` and whose leaves are values; anything else is an expression.
pub(super) fn branch(start: Cursor<'_>, end: Cursor<'_>, errors: &mut Errors) -> Option<Form> {
    if self::end(start)? != end {
        return None;
    }
    let mut unfinished = |(place, words): (Span, _)| {
        errors.push(place, words);
        Some(Form::Unfinished(tokens::between(start, end), true))
    };
    if expression::body(start).is_some_and(|(brace, _, _)| tokens::ending(start, brace).is_else) {
        return unfinished((start.span(), "this `if` has no block before its `else`: if … { … } else { … }"));
    }
    let heads = match tokens::keyword(start, "match") {
        Some(head) => expression::body(head).into_iter().map(|(brace, inside, _)| [start, brace, inside]).collect(),
        None => blocks(start).map(|(blocks, _, _)| blocks).unwrap_or_default(),
    };
    if let Some(half) = heads.iter().find_map(|[head, brace, _]| half_head(*head, *brace)) {
        return unfinished(half);
    }
    if let Some((span, words)) = heads.into_iter().find_map(|[head, brace, inside]| struct_as_head(head, brace, inside)) {
        errors.push(span, words);
        return Some(Form::Refused);
    }
    let branch = if tokens::keyword(start, "match").is_some() { matched(start, errors) } else { conditional(start, errors) };
    branch.map(|branch| Form::Branch(Box::new(branch)))
}

/// The word that the head of an `if`, a `match` or a loop starts with, its last token, and whether it has others.
fn head<'a>(start: Cursor<'a>, brace: Cursor<'a>) -> Option<(Ident, Cursor<'a>, bool)> {
    let start = statement::unlabelled(start);
    let start = tokens::keyword(start, "else").unwrap_or(start);
    let (word, rest) = tokens::ident(start)?;
    let last = tokens::each(start, brace).last()?;
    Some((word, last, rest != brace))
}

/// What is said of the head of an `if`, a `match` or a loop that lacks what it asks, and where.
pub(super) fn half_head(start: Cursor<'_>, brace: Cursor<'_>) -> Option<(Span, &'static str)> {
    let (word, last, has_more) = head(start, brace)?;
    let lacks = match word.to_string().as_str() {
        "if" => "this `if` has no condition yet: if … { … }",
        "while" => "this `while` has no condition yet: while … { … }",
        "match" => "this `match` has no value to look at yet: match … { … => … }",
        "for" => "this `for` has nothing to go over yet: for … in … { … }",
        _ => return None,
    };
    (!has_more || (word == "for" && tokens::keyword(last, "in").is_some())).then_some((word.span(), lacks))
}

/// A struct of the DSL in the place of what a head asks: Rust has none there either.
pub(super) fn struct_as_head(start: Cursor<'_>, brace: Cursor<'_>, inside: Cursor<'_>) -> Option<(Span, String)> {
    let (word, last, _) = head(start, brace)?;
    let (name, _) = tokens::ident(last).filter(|(name, _)| value::is_type(&name.to_string()))?;
    let is_struct = tokens::next_field(inside).is_some();
    is_struct.then(|| (name.span(), format!("`{name} {{ … }}` is written in braces: {word} … {{ {name} {{ … }} }}")))
}

/// Where the branch that starts here ends, if it is one whose leaves are values.
pub(super) fn end(start: Cursor<'_>) -> Option<Cursor<'_>> {
    let after = match tokens::keyword(start, "match") {
        Some(after) => expression::body(after)?.2,
        None => past_blocks(start)?,
    };
    // A method call or operator behind it makes it an expression.
    let goes_on = tokens::any_punct(after).is_some_and(|(punct, _)| !",;#".contains(punct.as_char()));
    (!goes_on).then_some(after)
}

/// Past the blocks of an `if`.
pub(super) fn past_blocks(start: Cursor<'_>) -> Option<Cursor<'_>> {
    blocks(start).map(|(_, _, after)| after)
}

/// The blocks of an `if`, each with where its head starts and what is in it; whether the last is that of an `else`; and what follows.
fn blocks(start: Cursor<'_>) -> Option<(Vec<[Cursor<'_>; 3]>, bool, Cursor<'_>)> {
    let (mut blocks, mut head, mut at) = (Vec::new(), start, tokens::keyword(start, "if")?);
    loop {
        let (brace, inside, after) = expression::body(at)?;
        blocks.push([head, brace, inside]);
        let Some(otherwise) = tokens::keyword(after, "else") else { return Some((blocks, false, after)) };
        let Some(condition) = tokens::keyword(otherwise, "if") else {
            let (inside, end) = tokens::group(otherwise, Delimiter::Brace)?;
            blocks.push([after, otherwise, inside]);
            return Some((blocks, true, end));
        };
        (head, at) = (after, condition);
    }
}

fn conditional(start: Cursor<'_>, errors: &mut Errors) -> Option<Branch<Value>> {
    let (blocks, has_else, _) = blocks(start)?;
    let mut arms = Vec::new();
    for [head, brace, inside] in blocks {
        let (statements, leaf) = leaf(brace, inside, errors);
        arms.push(Arm { head: tokens::between(head, brace), statements, leaf });
    }
    let otherwise = (!has_else).then(|| Value { extent: start.span().into(), form: Form::Absent });
    Some(Branch { arms, scrutinee: None, otherwise })
}

fn matched(start: Cursor<'_>, errors: &mut Errors) -> Option<Branch<Value>> {
    let (head_end, mut at, _) = expression::body(tokens::keyword(start, "match")?)?;
    let mut arms = Vec::new();
    while !at.eof() {
        let Some(body) = tokens::joint(arrow(at), '=', '>') else {
            errors.push(at.span(), "this arm has no value yet: … => …");
            arms.push(Arm { head: quote!(_ =>), statements: TokenStream::new(), leaf: Value::refused(at.span()) });
            break;
        };
        // No pattern has a comma or a thin arrow, unless it has generic arguments.
        let is_pattern = |at: &Cursor<'_>| tokens::keyword(*at, "if").is_none() && tokens::punct(*at, '<').is_none();
        let is_foreign = |at: &Cursor<'_>| tokens::punct(*at, ',').is_some() || tokens::joint(*at, '-', '>').is_some();
        if let Some(found) = tokens::each(at, body).take_while(is_pattern).find(is_foreign) {
            errors.push(found.span(), "an arm is written with `=>` between its pattern and its value: … => …");
            arms.push(Arm { head: quote!(_ =>), statements: TokenStream::new(), leaf: Value::refused(at.span()) });
            break;
        }
        let (statements, leaf, after) = arm_body(body, errors);
        arms.push(Arm { head: tokens::between(at, body), statements, leaf });
        at = tokens::skip_comma(after);
    }
    Some(Branch { arms, scrutinee: Some(tokens::between(start, head_end)), otherwise: None })
}

/// Where the next arrow is.
fn arrow(start: Cursor<'_>) -> Cursor<'_> {
    tokens::find(start, &|at| tokens::joint(at, '=', '>').is_some())
}

/// What follows the arrow of an arm, and where the next arm starts.
fn arm_body<'a>(body: Cursor<'a>, errors: &mut Errors) -> (TokenStream, Value, Cursor<'a>) {
    if let Some((inside, after)) = tokens::group(body, Delimiter::Brace)
        && tokens::any_punct(after).is_none_or(|(punct, _)| matches!(punct.as_char(), ',' | '|' | '&' | '-' | '#'))
    {
        let (statements, leaf) = leaf(body, inside, errors);
        return (statements, leaf, after);
    }
    let end = end(body).unwrap_or_else(|| expression::next_comma(body));
    // An arm with `()` is as good as one with `{}`.
    if tokens::group(body, Delimiter::Parenthesis).is_some_and(|(inside, after)| inside.eof() && after == end) {
        return (TokenStream::new(), Value { extent: body.span().into(), form: Form::Absent }, end);
    }
    if body == end {
        errors.push(body.span(), "this arm has no value yet");
        return (TokenStream::new(), Value::refused(body.span()), end);
    }
    // The pattern of another arm, which no value has in it.
    if let Some(next) = tokens::each(body, end).find(|at| tokens::joint(*at, '=', '>').is_some()) {
        errors.push(next.span(), "a comma is missing between this arm and the one before");
        return (TokenStream::new(), Value::refused(body.span()), end);
    }
    (TokenStream::new(), value::value(body, end, errors), end)
}

/// The statements and the value between the braces of a branch; nothing there leaves the field out.
fn leaf(brace: Cursor<'_>, inside: Cursor<'_>, errors: &mut Errors) -> (TokenStream, Value) {
    let mut start = inside;
    while let Some(end) = statement::end(start, false) {
        start = end;
    }
    // A comma behind the value is forgiven; one before another value is not.
    let end = expression::until(start, &|at| tokens::punct(at, ',').is_some_and(Cursor::eof) || tokens::punct(at, ';').is_some());
    let comma = expression::until(start, &|at| at == end || tokens::punct(at, ',').is_some());
    if comma != end {
        errors.push(tokens::skip_comma(comma).span(), "a block has one value: for the next entry, write the `if` or `match` again");
        return (TokenStream::new(), Value::refused(start.span()));
    }
    if start != end {
        if tokens::punct(end, ';').is_some() {
            errors.push(end.span(), "remove this semicolon: a block ends with its value");
        }
        return (tokens::between(inside, start), value::value(start, end, errors));
    }
    if inside == start {
        return (TokenStream::new(), Value { extent: brace.span().into(), form: Form::Absent });
    }
    (TokenStream::new(), without_value(brace))
}

/// A block that ends with a statement: it has no value, so it can only be on its way out.
fn without_value(brace: Cursor<'_>) -> Value {
    let tokens = brace.token_tree().map(|(token, _)| TokenStream::from(token)).unwrap_or_default();
    let expression = Expression { diverges: Some(Divergence::Leaves), ..Expression::new(tokens) };
    Value { extent: brace.span().into(), form: Form::Expression(expression) }
}
