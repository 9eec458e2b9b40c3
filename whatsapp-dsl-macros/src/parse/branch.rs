//! `if`, `if let` and `match` in the place of a value.

use proc_macro2::{Delimiter, TokenStream};
use syn::buffer::Cursor;

use super::{tokens, value};
use crate::ast::{Arm, Branch, Divergence, Expression, Form, Value};
use crate::errors::Errors;

/// Reads a branch that takes all the tokens up to `end` and whose leaves are values; anything else is an expression.
pub(super) fn branch(start: Cursor<'_>, end: Cursor<'_>, errors: &mut Errors) -> Option<Form> {
    if self::end(start)? != end {
        return None;
    }
    let branch = if tokens::keyword(start, "match").is_some() { matched(start, errors) } else { conditional(start, errors) };
    branch.map(|branch| Form::Branch(Box::new(branch)))
}

/// Where the branch that starts here ends, if it is one whose leaves are values.
pub(super) fn end(start: Cursor<'_>) -> Option<Cursor<'_>> {
    let after = match tokens::keyword(start, "match") {
        Some(after) => tokens::body(after)?.2,
        None => blocks(start)?.2,
    };
    // A method call or operator behind it makes it an expression.
    let goes_on = after.punct().is_some_and(|(punct, _)| punct.as_char() != ',');
    (!goes_on).then_some(after)
}

/// A block that is more than one value.
pub(super) struct Statements {
    end_with_semicolon: bool,
}

/// The statements of a block that should hold one value.
fn statements_before_value(inside: Cursor<'_>) -> Option<Statements> {
    if let Some(found) = statements(inside) {
        return Some(found);
    }
    // What follows a block is another statement or the value.
    let goes_on = |at: Cursor<'_>| at.ident().is_some_and(|(word, _)| word != "else") || at.literal().is_some();
    let block = tokens::until(inside, &|at| at.group(Delimiter::Brace).is_some_and(|(_, _, after)| goes_on(after)));
    (!block.eof()).then_some(Statements { end_with_semicolon: false })
}

/// The statements of a block: a `let`, or whatever ends with a semicolon.
pub(super) fn statements(mut inside: Cursor<'_>) -> Option<Statements> {
    let mut found = tokens::keyword(inside, "let").map(|_| Statements { end_with_semicolon: false });
    while !inside.eof() {
        if let Some(after) = tokens::punct(inside, ';') {
            found = Some(Statements { end_with_semicolon: after.eof() });
        }
        inside = tokens::step(inside);
    }
    found
}

/// A block as the expression that it is.
pub(super) fn block(brace: Cursor<'_>, statements: &Statements) -> Value {
    let tokens = brace.token_tree().map(|(token, _)| TokenStream::from(token)).unwrap_or_default();
    // What ends with a semicolon has no value, so it can only be on its way out.
    let diverges = statements.end_with_semicolon.then_some(Divergence::Leaves);
    Value { extent: brace.span().into(), form: Form::Expression(Expression { diverges, ..Expression::new(tokens) }) }
}

/// The blocks of an `if`, each with where its head starts and what is in it; whether the last is that of an `else`; and what follows.
fn blocks(start: Cursor<'_>) -> Option<(Vec<[Cursor<'_>; 3]>, bool, Cursor<'_>)> {
    let (mut blocks, mut head, mut at) = (Vec::new(), start, tokens::keyword(start, "if")?);
    loop {
        let (brace, inside, after) = tokens::body(at)?;
        blocks.push([head, brace, inside]);
        let Some(otherwise) = tokens::keyword(after, "else") else { return Some((blocks, false, after)) };
        let Some(condition) = tokens::keyword(otherwise, "if") else {
            let (inside, _, end) = otherwise.group(Delimiter::Brace)?;
            blocks.push([after, otherwise, inside]);
            return Some((blocks, true, end));
        };
        (head, at) = (after, condition);
    }
}

fn conditional(start: Cursor<'_>, errors: &mut Errors) -> Option<Branch<Value>> {
    let (blocks, has_else, _) = blocks(start)?;
    let arm = |[head, brace, inside]: [Cursor<'_>; 3]| Arm { head: tokens::between(head, brace), leaf: leaf(brace, inside, errors) };
    let otherwise = (!has_else).then(|| Value { extent: start.span().into(), form: Form::Absent });
    Some(Branch { arms: blocks.into_iter().map(arm).collect(), scrutinee: None, otherwise })
}

fn matched(start: Cursor<'_>, errors: &mut Errors) -> Option<Branch<Value>> {
    let (head_end, mut at, _) = tokens::body(tokens::keyword(start, "match")?)?;
    let mut arms = Vec::new();
    while !at.eof() {
        let body = tokens::joint(tokens::until(at, &|at| tokens::joint(at, '=', '>').is_some()), '=', '>')?;
        let (leaf, after) = arm_body(body, errors);
        arms.push(Arm { head: tokens::between(at, body), leaf });
        at = tokens::skip_comma(after);
    }
    Some(Branch { arms, scrutinee: Some(tokens::between(start, head_end)), otherwise: None })
}

/// What follows the arrow of an arm, and where the next arm starts.
fn arm_body<'a>(body: Cursor<'a>, errors: &mut Errors) -> (Value, Cursor<'a>) {
    if let Some((inside, _, after)) = body.group(Delimiter::Brace)
        && after.punct().is_none_or(|(punct, _)| matches!(punct.as_char(), ',' | '|' | '&' | '-'))
    {
        return (leaf(body, inside, errors), after);
    }
    let end = end(body).unwrap_or_else(|| tokens::next_comma(body));
    if body == end {
        errors.push(body.span(), "this arm has no value yet");
        return (Value::refused(body.span()), end);
    }
    (value::value(body, end, errors), end)
}

/// The value between the braces of a branch; nothing there leaves the field out.
fn leaf(brace: Cursor<'_>, inside: Cursor<'_>, errors: &mut Errors) -> Value {
    if let Some(statements) = statements_before_value(inside) {
        return block(brace, &statements);
    }
    // A comma behind the value is forgiven; one before another value is not.
    let end = tokens::until(inside, &|at| tokens::punct(at, ',').is_some_and(Cursor::eof));
    if inside == end {
        return Value { extent: brace.span().into(), form: Form::Absent };
    }
    value::value(inside, end, errors)
}
