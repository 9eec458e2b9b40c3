//! The variables in a text: `{{1}}` and `{{name}}`.

use std::collections::HashSet;

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// What is shown as it is.
    Text(&'a str),
    /// What is between two opening and two closing braces, whatever it is.
    Placeholder(&'a str),
}

/// The pieces of a text, in their order.
///
/// ```
/// use whatsapp_dsl_rules::definition::placeholder::{Piece, pieces};
/// assert_eq!(pieces("Hi {{name}}!"), [Piece::Text("Hi "), Piece::Placeholder("name"), Piece::Text("!")]);
/// ```
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((before, inside, after)) = next(rest) {
        if !before.is_empty() {
            found.push(Piece::Text(before));
        }
        found.push(Piece::Placeholder(inside));
        rest = after;
    }
    if !rest.is_empty() {
        found.push(Piece::Text(rest));
    }
    found
}

/// What is before the next variable, in it and after it.
fn next(text: &str) -> Option<(&str, &str, &str)> {
    let start = text.find("{{")?;
    let inside = &text[start + 2..];
    let end = inside.find("}}")?;
    Some((&text[..start], &inside[..end], &inside[end + 2..]))
}

/// The names of the variables, each once, in the order in which each is there first.
pub fn names(text: &str) -> Vec<&str> {
    let (mut seen, mut names) = (HashSet::new(), Vec::new());
    for piece in pieces(text) {
        if let Piece::Placeholder(name) = piece
            && seen.insert(name)
        {
            names.push(name);
        }
    }
    names
}

/// The name of the first variable.
pub fn first(text: &str) -> Option<&str> {
    next(text).map(|(_, name, _)| name)
}

/// Whether the name is a number, as those of positional variables are.
pub fn is_number(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit())
}

/// Braces that are not those of a variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fault<'a> {
    /// `{name}`: what is between single braces.
    Single(&'a str),
    /// `{{{name}}}`: braces within braces.
    Nested(&'a str),
    /// `{{name}`: braces without a partner, and what they touch.
    Unmatched(&'a str),
}

/// The braces in a text that are not those of a variable.
///
/// ```
/// use whatsapp_dsl_rules::definition::placeholder::{Fault, faults};
/// assert_eq!(faults("Hi {{name}}, {name}!"), [Fault::Single("name")]);
/// assert_eq!(faults("Hi {{name}!"), [Fault::Unmatched("{{name}")]);
/// ```
pub fn faults(text: &str) -> Vec<Fault<'_>> {
    let mut merged: Vec<Span> = Vec::new();
    for span in spans(text) {
        match merged.last_mut() {
            // What touches a brace without a partner is probably one slip with it.
            Some(last) if last.end == span.start && !(last.is_matched && span.is_matched) => {
                *last = Span { start: last.start, is_matched: false, ..span }
            }
            _ => merged.push(span),
        }
    }
    let mut faults = Vec::new();
    for span in merged {
        faults.extend(fault(&text[span.start..span.end], span.is_matched));
    }
    faults
}

/// An outermost pair of braces with what is in it, or a brace without a partner.
#[derive(Clone, Copy)]
struct Span {
    start: usize,
    end: usize,
    is_matched: bool,
}

fn spans(text: &str) -> Vec<Span> {
    // Which of the spans are opening braces whose partner has not come yet.
    let (mut open, mut spans): (Vec<usize>, Vec<Span>) = (Vec::new(), Vec::new());
    for (start, byte) in text.bytes().enumerate() {
        let mut span = Span { start, end: start + 1, is_matched: false };
        match byte {
            b'{' => open.push(spans.len()),
            b'}' => {
                if let Some(opening) = open.pop() {
                    span = Span { start: spans[opening].start, is_matched: true, ..span };
                    // What is within a pair is the pair's.
                    spans.truncate(opening);
                }
            }
            _ => continue,
        }
        spans.push(span);
    }
    spans
}

/// What is wrong with the braces, which are at both ends where they are matched.
fn fault(text: &str, is_matched: bool) -> Option<Fault<'_>> {
    if !is_matched {
        return Some(Fault::Unmatched(text));
    }
    let inside = text.get(1..text.len() - 1).unwrap_or_default();
    if !inside.contains(['{', '}']) {
        return Some(Fault::Single(inside));
    }
    let is_variable = inside.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).is_some_and(|name| !name.contains(['{', '}']));
    (!is_variable).then_some(Fault::Nested(text))
}
