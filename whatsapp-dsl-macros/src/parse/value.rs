//! One value: recognised by its look, whatever place it is in.

use proc_macro2::{Delimiter, Ident, Literal, TokenStream, TokenTree};
use syn::Lit;
use syn::buffer::Cursor;

use super::tokens::Ending;
use super::{branch, list, structure, tokens};
use crate::ast::{Constant, Divergence, Expression, Form, JsonObject, LiteralValue, Policy, Scalar, Value};
use crate::errors::Errors;

/// Where the value that starts here ends: at the next comma, or where the comma was forgotten, at the next field, which may be half a name.
pub(super) fn end(start: Cursor<'_>) -> Cursor<'_> {
    let is_end = |at| tokens::punct(at, ',').is_some() || tokens::punct(at, ';').is_some() || tokens::next_field(at).is_some();
    let mut at = start;
    while !at.eof() && !is_end(at) {
        let next = tokens::step(at);
        if tokens::is_operand(at) && tokens::is_half_field(next) {
            return next;
        }
        at = next;
    }
    at
}

/// Reads the tokens from `start` to `end`, of which there is at least one.
pub(super) fn value(start: Cursor<'_>, end: Cursor<'_>, errors: &mut Errors) -> Value {
    let extent = tokens::extent(start, end);
    if let Some((inside, Delimiter::None, _, after)) = start.any_group()
        && after == end
    {
        return fragment(start, end, inside, errors);
    }
    let form = match tokens::each(start, end).take(3).count() {
        1 => one(start, errors),
        2 => two(start, errors),
        _ => None,
    };
    let form = form.or_else(|| branch::branch(start, end, errors)).or_else(|| many(start, end));
    Value { extent, form: form.unwrap_or_else(|| expression(start, end, errors)) }
}

/// What a `macro_rules!` fragment such as `$body:expr` brought: read as what is in it, but an expression stays whole.
fn fragment(start: Cursor<'_>, end: Cursor<'_>, inside: Cursor<'_>, errors: &mut Errors) -> Value {
    let mut value = value(inside, tokens::until(inside, &|_| false), errors);
    if let Form::Expression(expression) = &mut value.form {
        *expression = Expression::new(tokens::between(start, end));
    }
    value
}

fn one(start: Cursor<'_>, errors: &mut Errors) -> Option<Form> {
    if let Some((literal, _)) = start.literal() {
        return Some(Form::Literal(read(literal, false)));
    }
    if let Some((ident, _)) = start.ident() {
        return named(ident);
    }
    if let Some((inside, _, _)) = start.group(Delimiter::Bracket) {
        return Some(Form::List(list(inside, errors)));
    }
    start.group(Delimiter::Brace).filter(|(inside, _, _)| is_object(*inside)).map(|_| Form::Object)
}

fn named(ident: Ident) -> Option<Form> {
    let name = ident.to_string();
    match name.as_str() {
        "None" => Some(Form::Absent),
        "true" | "false" => Some(Form::Literal(Some(LiteralValue { scalar: Scalar::Flag(name == "true"), token: None }))),
        _ if is_screaming(&name) => Some(constant(TokenTree::Ident(ident).into())),
        _ if is_type(&name) => Some(Form::Word(ident)),
        _ => None,
    }
}

fn constant(tokens: TokenStream) -> Form {
    Form::Constant(Constant { tokens, is_block: false })
}

fn is_screaming(name: &str) -> bool {
    !name.contains(char::is_lowercase) && name.contains(char::is_uppercase)
}

/// Whether the name is spelled like that of a type.
pub(crate) fn is_type(name: &str) -> bool {
    name.starts_with(char::is_uppercase)
}

/// Whether braces hold JSON: a name or string with a colon behind it, or nothing.
fn is_object(inside: Cursor<'_>) -> bool {
    let after = inside.ident().map(|(_, after)| after).or_else(|| inside.literal().map(|(_, after)| after));
    inside.eof() || after.is_some_and(|after| tokens::colon(after).is_some())
}

/// Two tokens: a negative number, a struct, a policy, a constant block.
fn two(start: Cursor<'_>, errors: &mut Errors) -> Option<Form> {
    if let Some(after) = tokens::punct(start, '-') {
        // A fragment may be more than the literal that it starts with.
        let operand = after.any_group().map_or(after, |(inside, _, _, _)| inside);
        let (literal, rest) = operand.literal()?;
        let is_all = after.any_group().is_none() || rest.eof();
        return is_all.then(|| Form::Literal(read(literal, true)));
    }
    let (name, after) = start.ident()?;
    if name == "const" && after.group(Delimiter::Brace).is_some() {
        return after.token_tree().map(|(block, _)| Form::Constant(Constant { tokens: block.into(), is_block: true }));
    }
    if let Some((inside, _, _)) = after.group(Delimiter::Brace)
        && is_type(&name.to_string())
    {
        return Some(Form::Struct(Box::new(structure::read(name, inside, errors))));
    }
    let (inside, _, _) = after.group(Delimiter::Parenthesis)?;
    if name == "truncate" || name == "fold" {
        return Some(policy(name, inside, errors));
    }
    // A literal that is there is as well known as one that is not.
    let (literal, rest) = inside.literal().filter(|_| name == "Some")?;
    rest.eof().then(|| Form::Literal(read(literal, false)))
}

/// `value, "fallback"`.
fn policy(name: Ident, inside: Cursor<'_>, errors: &mut Errors) -> Form {
    let comma = tokens::next_comma(inside);
    let value = tokens::between(inside, comma);
    let rest = tokens::skip_comma(comma);
    let fallback = rest.literal().filter(|(_, after)| tokens::skip_comma(*after).eof());
    if let Some((fallback, fallback_text)) = fallback.and_then(|(literal, _)| text(&literal).map(|text| (literal, text)))
        && !value.is_empty()
    {
        return Form::Policy(Policy { name, value, fallback, fallback_text });
    }
    let words = format!("`{name}` takes the value and a literal that stands in where nothing is left of it: {name}(value, \"…\")");
    errors.push(if rest.eof() { name.span() } else { rest.span() }, words);
    Form::Refused
}

/// More tokens: a path to a constant, or a call of `json!`.
fn many(start: Cursor<'_>, end: Cursor<'_>) -> Option<Form> {
    if tokens::keyword(start, "Self").is_some() {
        // An item beside the expression cannot see what `Self` is, so there is nothing to check it with.
        return None;
    }
    let mut at = tokens::path_separator(start).unwrap_or(start);
    loop {
        let (name, after) = at.ident()?;
        if after == end {
            return is_screaming(&name.to_string()).then(|| constant(tokens::between(start, end)));
        }
        if name == "json"
            && let Some(after) = tokens::punct(after, '!')
            && let Some((inside, _, _, after)) = after.any_group()
        {
            return (after == end).then(|| Form::Json(JsonObject { tokens: tokens::between(start, end), members: members(inside) }));
        }
        at = tokens::path_separator(after)?;
    }
}

/// How many members the object within `json!` has: none, or some.
fn members(inside: Cursor<'_>) -> Option<usize> {
    let (object, _, after) = inside.group(Delimiter::Brace)?;
    after.eof().then_some(usize::from(!object.eof()))
}

/// Anything else: an expression, unless it stops in the middle.
fn expression(start: Cursor<'_>, end: Cursor<'_>, errors: &mut Errors) -> Form {
    let tokens = tokens::between(start, end);
    let ending = tokens::ending(start, end);
    if ending.punct.is_some_and(|last| !matches!(last, '?' | '>')) {
        return Form::Unfinished(tokens);
    }
    if let Some(words) = half_branch(start, &ending) {
        errors.push(start.span(), words);
        return Form::Refused;
    }
    let second_literal = start.literal().and_then(|(_, after)| after.literal());
    let second = second_literal.map(|(next, _)| (next.span(), next.to_string()));
    if let Some((span, next)) = second.or_else(|| second_struct(start, end).map(|next| (next.span(), format!("`{next}`")))) {
        errors.push(span, format!("a comma is missing before {next}"));
        return Form::Refused;
    }
    Form::Expression(Expression { ends_in_name: ending.is_name, diverges: diverges(start), ..Expression::new(tokens) })
}

/// An `if` or `match` that nothing follows yet.
fn half_branch(start: Cursor<'_>, ending: &Ending) -> Option<&'static str> {
    if ending.is_else {
        return Some("this `else` has no branch yet");
    }
    let lacks_body = |word| tokens::keyword(start, word).is_some_and(|after| tokens::body(after).is_none());
    let words = "this `if` has no branch yet: if … { … }";
    lacks_body("if").then_some(words).or_else(|| lacks_body("match").then_some("this `match` has no arms yet: match … { … => … }"))
}

/// Two structs in a row, which no expression has.
fn second_struct(start: Cursor<'_>, end: Cursor<'_>) -> Option<Ident> {
    tokens::each(start, end).find_map(|at| {
        let (_, _, after) = at.group(Delimiter::Brace)?;
        let (name, braces) = after.ident()?;
        braces.group(Delimiter::Brace)?;
        is_type(&name.to_string()).then_some(name)
    })
}

/// How an expression leaves the function or never comes back, if it does.
pub(super) fn diverges(start: Cursor<'_>) -> Option<Divergence> {
    let (first, after) = start.ident()?;
    let is = |words: &[&str]| words.iter().any(|word| first == word);
    if is(&["return", "break", "continue"]) {
        return Some(Divergence::Leaves);
    }
    (tokens::punct(after, '!').is_some() && is(&["todo", "unimplemented", "unreachable", "panic"])).then_some(Divergence::Panics)
}

pub(crate) fn text(literal: &Literal) -> Option<String> {
    if let Scalar::Text(text) = scalar(literal, false)? { Some(text) } else { None }
}

fn read(literal: Literal, negative: bool) -> Option<LiteralValue> {
    scalar(&literal, negative).map(|scalar| LiteralValue { scalar, token: Some(literal) })
}

/// What a literal says, if it is one that fields take.
fn scalar(literal: &Literal, negative: bool) -> Option<Scalar> {
    if let Some(text) = plain_text(literal).filter(|_| !negative) {
        return Some(Scalar::Text(text));
    }
    match Lit::new(literal.clone()) {
        Lit::Str(text) if !negative => Some(Scalar::Text(text.value())),
        Lit::Int(number) => integer(number.base10_digits(), number.suffix(), negative),
        Lit::Float(number) => number.base10_parse::<f64>().ok().map(|number| Scalar::Decimal(if negative { -number } else { number })),
        _ => None,
    }
}

/// The text of a string literal without escapes, as most are: reading it costs no parser.
fn plain_text(literal: &Literal) -> Option<String> {
    let typed = literal.to_string();
    let text = typed.strip_prefix('"')?.strip_suffix('"')?;
    (!text.contains(['\\', '\r'])).then(|| text.to_owned())
}

fn integer(digits: &str, suffix: &str, negative: bool) -> Option<Scalar> {
    let sign = if negative { "-" } else { "" };
    let text = format!("{sign}{digits}");
    if suffix.starts_with('f') { text.parse().map(Scalar::Decimal).ok() } else { text.parse().map(Scalar::Integer).ok() }
}
