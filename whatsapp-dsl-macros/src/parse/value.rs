//! One value: recognised by its look, whatever place it is in.

use proc_macro2::{Delimiter, Ident, Literal, TokenStream};
use syn::Lit;
use syn::buffer::Cursor;

use super::tokens::Ending;
use super::{branch, constant, document, expression, is_keyword, list, structure, tokens};
use crate::ast::{Divergence, Expression, Fallback, Form, JsonObject, LiteralValue, Policy, Scalar, Struct, Value};
use crate::errors::Errors;

/// Where the value that starts here ends: at the next comma, or where the comma was forgotten, at the next field, which may be half a name.
pub(super) fn end(start: Cursor<'_>) -> Cursor<'_> {
    if let Some(end) = simple(start) {
        return end;
    }
    let is_next_field = |at| at != start && tokens::next_field(at).is_some();
    let is_end = |at| tokens::punct(at, ',').is_some() || tokens::punct(at, ';').is_some() || is_next_field(at);
    let end = expression::until(start, &is_end);
    half_field(start, end).unwrap_or(end)
}

/// Where a literal, list, struct, name or call ends with nothing but a comma behind it, as most values do.
pub(super) fn simple(start: Cursor<'_>) -> Option<Cursor<'_>> {
    let end = match tokens::ident(start) {
        Some((name, after)) if is_type(&name.to_string()) => tokens::group(after, Delimiter::Brace)?.1,
        Some((name, _)) if is_keyword(&name) => return None,
        Some((_, after)) => tokens::group(after, Delimiter::Parenthesis).map_or(after, |(_, end)| end),
        None => match tokens::literal(start) {
            Some((_, end)) => end,
            None => tokens::group(start, Delimiter::Bracket)?.1,
        },
    };
    (end.eof() || tokens::punct(end, ',').is_some()).then_some(end)
}

/// A name that is just being typed behind a value whose comma was forgotten.
fn half_field<'a>(start: Cursor<'a>, end: Cursor<'a>) -> Option<Cursor<'a>> {
    let after = tokens::each(start, end).map(|at| (at, tokens::skip(at)));
    after.filter(|(at, next)| *next != end && tokens::is_operand(*at) && tokens::is_half_field(*next)).map(|(_, next)| next).next()
}

/// Reads the tokens from `start` to `end`, of which there is at least one.
pub(super) fn value(start: Cursor<'_>, end: Cursor<'_>, errors: &mut Errors) -> Value {
    let extent = tokens::extent(start, end);
    if let Some((inside, Delimiter::None, _, after)) = start.any_group()
        && after == end
    {
        return fragment(start, end, inside, errors);
    }
    let second = tokens::skip(start);
    let form = if second == end {
        one(start, errors)
    } else if tokens::skip(second) == end {
        two(start, errors)
    } else {
        None
    };
    let form = form.or_else(|| reference(start, end, errors)).or_else(|| branch::branch(start, end, errors));
    let form = form.or_else(|| constant::constant(start, end).map(Form::Constant)).or_else(|| json(start, end, errors));
    Value { extent, form: form.unwrap_or_else(|| expression(start, end, errors)) }
}

/// What a `macro_rules!` fragment such as `$body:expr` brought: read as what is in it, but an expression stays whole.
fn fragment(start: Cursor<'_>, end: Cursor<'_>, inside: Cursor<'_>, errors: &mut Errors) -> Value {
    let mut value = value(inside, tokens::find(inside, &|_| false), errors);
    if let Form::Expression(_) | Form::Unfinished(..) = value.form {
        value.form = Form::Expression(Expression::new(tokens::between(start, end)));
    }
    value
}

fn one(start: Cursor<'_>, errors: &mut Errors) -> Option<Form> {
    if let Some((literal, _)) = tokens::literal(start) {
        return typed(literal, false);
    }
    if let Some((ident, _)) = tokens::ident(start) {
        if ident == "null" {
            errors.push(ident.span(), "JSON's `null` is not written: leave the field out");
            return Some(Form::Refused);
        }
        return named(ident);
    }
    if let Some((inside, _)) = tokens::group(start, Delimiter::Bracket) {
        return array(inside, errors);
    }
    if let Some((inside, Delimiter::Parenthesis | Delimiter::Brace, _, _)) = start.any_group()
        && let Some(form) = alone(inside)
    {
        return Some(form);
    }
    tokens::group(start, Delimiter::Brace).filter(|(inside, _)| is_object(*inside)).map(|_| Form::Object)
}

/// A literal or constant that is all there is in parentheses or a block, as a `macro_rules!` may put it.
fn alone(inside: Cursor<'_>) -> Option<Form> {
    let number = tokens::punct(inside, '-').unwrap_or(inside);
    match tokens::literal(number) {
        Some((literal, after)) if after.eof() => typed(literal, number != inside),
        _ if inside.eof() => None,
        _ => constant::constant(inside, tokens::find(inside, &|_| false)).map(Form::Constant),
    }
}

/// Square brackets: a list, unless an entry is repeated as in `[row; 3]`.
fn array(inside: Cursor<'_>, errors: &mut Errors) -> Option<Form> {
    let first = expression::until(inside, &|at| tokens::punct(at, ',').is_some() || tokens::punct(at, ';').is_some());
    let times = tokens::punct(first, ';').map(|after| (after, expression::next_comma(after)));
    let is_repeated = times.is_some_and(|(times, end)| end.eof() && !is_known(times, end));
    (!is_repeated || tokens::keyword(inside, "let").is_some()).then(|| Form::List(list(inside, errors)))
}

/// Whether a struct or a text is all that the tokens are.
pub(super) fn is_known(start: Cursor<'_>, end: Cursor<'_>) -> bool {
    if let Some((literal, after)) = tokens::literal(start) {
        return after == end && text(&literal).is_some();
    }
    let Some((name, after)) = tokens::ident(start) else { return false };
    is_type(&name.to_string()) && tokens::group(after, Delimiter::Brace).is_some_and(|(_, after)| after == end)
}

fn named(ident: Ident) -> Option<Form> {
    let name = ident.to_string();
    match name.as_str() {
        "None" => Some(Form::Absent),
        "true" | "false" => Some(Form::Literal(Ok(LiteralValue { scalar: Scalar::Flag(name == "true"), token: None }))),
        _ if constant::is_screaming(&name) => None,
        _ if is_type(&name) => Some(Form::Word(ident)),
        _ => None,
    }
}

/// `&[…]`, `vec![…]` or `&vec![…]`, which are lists as well.
fn reference(start: Cursor<'_>, end: Cursor<'_>, errors: &mut Errors) -> Option<Form> {
    let entries = tokens::punct(start, '&');
    let vec = tokens::keyword(entries.unwrap_or(start), "vec").and_then(|after| tokens::punct(after, '!'));
    let (inside, after) = tokens::group(vec.or(entries)?, Delimiter::Bracket)?;
    if after == end { array(inside, errors) } else { None }
}

/// Whether the name is spelled like that of a type.
pub(crate) fn is_type(name: &str) -> bool {
    name.starts_with(char::is_uppercase)
}

/// Whether braces hold JSON: a name or string with a colon behind it, or nothing.
pub(super) fn is_object(inside: Cursor<'_>) -> bool {
    let after = tokens::ident(inside).map(|(_, after)| after).or_else(|| tokens::literal(inside).map(|(_, after)| after));
    inside.eof() || after.is_some_and(|after| tokens::colon(after).is_some())
}

/// Two tokens: a negative number, a reference to a literal, a struct, a policy.
fn two(start: Cursor<'_>, errors: &mut Errors) -> Option<Form> {
    if let Some(after) = tokens::punct(start, '-') {
        return tokens::literal(after).and_then(|(literal, _)| typed(literal, true));
    }
    if let Some((literal, _)) = tokens::punct(start, '&').and_then(tokens::literal) {
        return typed(literal, false);
    }
    if let Some((number, _)) = tokens::punct(start, '+').and_then(tokens::literal) {
        let number = number.to_string();
        let phone = if number.contains('.') { String::new() } else { format!("; a phone number is a string: \"+{number}\"") };
        errors.push(start.span(), format!("a number is written without `+`{phone}"));
        return Some(Form::Refused);
    }
    let (name, after) = tokens::ident(start)?;
    if let Some((inside, _)) = tokens::group(after, Delimiter::Brace)
        && is_type(&name.to_string())
    {
        let braces = after.token_tree().map(|(braces, _)| braces);
        return Some(Form::Struct(Box::new(Struct { braces, ..structure::read(name, inside, errors) })));
    }
    let (inside, _) = tokens::group(after, Delimiter::Parenthesis)?;
    if name == "truncate" || name == "fold" {
        return Some(policy(name, inside, errors));
    }
    // A literal that is there is as well known as one that is not.
    let flag = tokens::ident(inside).filter(|(flag, rest)| (flag == "true" || flag == "false") && rest.eof());
    let literal = || alone(inside).filter(|form| matches!(form, Form::Literal(_)));
    (name == "Some").then(|| flag.and_then(|(flag, _)| named(flag)).or_else(literal)).flatten()
}

/// `value, "fallback"`, or the value alone.
fn policy(name: Ident, inside: Cursor<'_>, errors: &mut Errors) -> Form {
    let comma = expression::next_comma(inside);
    let value = tokens::between(inside, comma);
    let rest = tokens::skip_comma(comma);
    if value.is_empty() {
        errors.push(name.span(), format!("`{name}` needs a value: {name}(value, \"…\")"));
        return Form::Refused;
    }
    let is_text = |at: &Cursor<'_>| tokens::literal(*at).is_some_and(|(literal, _)| text(&literal).is_some());
    let fallback = tokens::each(inside, comma).skip(1).last().filter(is_text);
    // No operator is in front of it.
    let before = fallback.and_then(|text| tokens::each(inside, text).last()).filter(|before| tokens::is_operand(*before));
    if let (Some(text), Some(_)) = (fallback, before) {
        errors.push(text.span(), format!("a comma is missing before the text to use where nothing is left: {name}(value, \"…\")"));
        return Form::Refused;
    }
    if rest.eof() {
        return Form::Policy(Policy { name, value, fallback: None });
    }
    let literal = tokens::literal(rest).filter(|(_, after)| tokens::skip_comma(*after).eof()).map(|(literal, _)| literal);
    if let Some((literal, text)) = literal.and_then(|literal| text(&literal).map(|text| (literal, text))) {
        return Form::Policy(Policy { name, value, fallback: Some(Fallback { literal, text }) });
    }
    let takes =
        format!("`{name}` takes a value and, in quotation marks, the text to use where nothing is left of it: {name}(value, \"…\")");
    errors.push(rest.span(), format!("{takes}; a function of your own is called by a path: self::{name}(…)"));
    Form::Refused
}

/// A call of `json!`, by whatever path: a word of the grammar, so that nothing else can go by the name.
fn json(start: Cursor<'_>, end: Cursor<'_>, errors: &mut Errors) -> Option<Form> {
    let mut at = tokens::path_separator(start).unwrap_or(start);
    loop {
        let (name, after) = tokens::ident(at)?;
        if name == "json"
            && let Some(after) = tokens::punct(after, '!')
            && let Some((inside, _, _, after)) = after.any_group()
        {
            let json = |tokens: TokenStream| JsonObject {
                name,
                members: document::members(inside),
                is_constant: constant::is_document(&tokens),
                is_proved: false,
                tokens,
            };
            return (after == end).then(|| match document::mistake(inside) {
                Some((span, words)) => {
                    errors.push(span, words);
                    Form::Refused
                }
                None => Form::Json(json(inside.token_stream())),
            });
        }
        at = tokens::path_separator(after)?;
    }
}

/// Anything else: an expression, unless it stops in the middle.
fn expression(start: Cursor<'_>, end: Cursor<'_>, errors: &mut Errors) -> Form {
    let tokens = tokens::between(start, end);
    let ending = tokens::ending(start, end);
    if ending.punct.is_some_and(|last| !matches!(last, '?' | '>')) {
        return Form::Unfinished(tokens, false);
    }
    if let Some(words) = half_branch(start, &ending) {
        errors.push(start.span(), words);
        return Form::Unfinished(tokens, true);
    }
    if let Some((name, call)) = tokens::ident(start)
        && (name == "truncate" || name == "fold")
        && tokens::punct(call, '!').is_some()
    {
        errors.push(
            name.span(),
            format!("`{name}` is written without `!`: {name}(value, \"…\"); a macro of your own is called by a path: crate::{name}!(…)"),
        );
        return Form::Refused;
    }
    let second_literal = tokens::literal(start).and_then(|(_, after)| tokens::literal(after));
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
    let lacks_body = |word| tokens::keyword(start, word).is_some_and(|after| expression::body(after).is_none());
    let words = "this `if` has no branch yet: if … { … }";
    lacks_body("if").then_some(words).or_else(|| lacks_body("match").then_some("this `match` has no arms yet: match … { … => … }"))
}

/// Two structs in a row, which no expression has.
fn second_struct(start: Cursor<'_>, end: Cursor<'_>) -> Option<Ident> {
    tokens::each(start, end).find_map(|at| {
        let (_, after) = tokens::group(at, Delimiter::Brace)?;
        let (name, braces) = tokens::ident(after)?;
        tokens::group(braces, Delimiter::Brace)?;
        is_type(&name.to_string()).then_some(name)
    })
}

/// How an expression leaves the function or never comes back, if it does.
pub(super) fn diverges(start: Cursor<'_>) -> Option<Divergence> {
    let (first, after) = tokens::ident(start)?;
    let is = |words: &[&str]| words.iter().any(|word| first == word);
    if is(&["return", "break", "continue"]) {
        return Some(Divergence::Leaves);
    }
    (tokens::punct(after, '!').is_some() && is(&["todo", "unimplemented", "unreachable", "panic"])).then_some(Divergence::Panics)
}

pub(crate) fn text(literal: &Literal) -> Option<String> {
    if let Scalar::Text(text) = scalar(literal, false)? { Some(text) } else { None }
}

/// A literal; nothing where the compiler has refused it already, as for its escapes or digits.
fn typed(literal: Literal, negative: bool) -> Option<Form> {
    match scalar(&literal, negative) {
        Some(scalar) => Some(Form::Literal(Ok(LiteralValue { scalar, token: Some(literal) }))),
        None if is_refused(&Lit::new(literal.clone())) => None,
        None => Some(Form::Literal(Err(literal))),
    }
}

/// Whether the compiler has said what is wrong with a literal: its escapes, its digits (as in `0b12`), or that its exponent has none.
fn is_refused(literal: &Lit) -> bool {
    let is_number = matches!(literal, Lit::Int(_) | Lit::Float(_));
    let has_no_digits = |suffix: &str| suffix.starts_with(['e', 'E', 'b', 'o']);
    matches!(literal, Lit::Verbatim(_)) || is_number && foreign_suffix(literal).is_some_and(has_no_digits)
}

/// What a literal says, if it is one that fields take.
fn scalar(literal: &Literal, negative: bool) -> Option<Scalar> {
    if let Some(text) = plain_text(literal).filter(|_| !negative) {
        return Some(Scalar::Text(text));
    }
    let read = Lit::new(literal.clone());
    if foreign_suffix(&read).is_some() {
        return None;
    }
    match read {
        Lit::Str(text) if !negative => Some(Scalar::Text(text.value())),
        Lit::Int(number) => integer(number.base10_digits(), number.suffix(), negative),
        Lit::Float(number) => number.base10_parse::<f64>().ok().map(|number| Scalar::Decimal(if negative { -number } else { number })),
        _ => None,
    }
}

/// A suffix that Rust does not have, as in `5px`: the compiler does not see it where the value is written anew.
pub(crate) fn foreign_suffix(literal: &Lit) -> Option<&str> {
    let (suffix, known): (&str, &[&str]) = match literal {
        Lit::Int(number) => {
            let known = &["i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "i128", "u128", "isize", "usize", "f32", "f64"];
            (number.suffix(), known)
        }
        Lit::Float(number) => (number.suffix(), &["f32", "f64"]),
        other => (other.suffix(), &[]),
    };
    (!suffix.is_empty() && !known.contains(&suffix)).then_some(suffix)
}

/// The text of a string literal without escapes, as most are: reading it costs no parser.
fn plain_text(literal: &Literal) -> Option<String> {
    let typed = literal.to_string();
    let text = typed.strip_prefix('"')?.strip_suffix('"')?;
    (!text.contains('\\') && !text.contains('\r')).then(|| text.to_owned())
}

fn integer(digits: &str, suffix: &str, negative: bool) -> Option<Scalar> {
    let sign = if negative { "-" } else { "" };
    let text = format!("{sign}{digits}");
    if suffix.starts_with('f') { text.parse().map(Scalar::Decimal).ok() } else { text.parse().map(Scalar::Integer).ok() }
}
