//! The variables in a text: `{{1}}` and `{{name}}`.

use std::collections::HashSet;

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// What is shown as it stands.
    Text(&'a str),
    /// What stands between two opening and two closing brackets, whatever it is.
    Placeholder(&'a str),
}

/// The pieces of a text, in their order.
///
/// ```
/// use whatsapp_dsl_rules::definition::placeholder::{Piece, pieces};
/// assert_eq!(pieces("Hi {{name}}!"), [Piece::Text("Hi "), Piece::Placeholder("name"), Piece::Text("!")]);
/// ```
#[must_use]
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

/// What stands before the next variable, in it and after it.
fn next(text: &str) -> Option<(&str, &str, &str)> {
    let start = text.find("{{")?;
    let inside = &text[start + 2..];
    let end = inside.find("}}")?;
    Some((&text[..start], &inside[..end], &inside[end + 2..]))
}

/// The names of the variables, each once, in the order in which they first stand.
#[must_use]
pub fn names(text: &str) -> Vec<&str> {
    let mut seen = HashSet::new();
    let placeholders = pieces(text).into_iter().filter_map(|piece| if let Piece::Placeholder(name) = piece { Some(name) } else { None });
    placeholders.filter(|name| seen.insert(*name)).collect()
}

/// The name of the first variable.
#[must_use]
pub fn first(text: &str) -> Option<&str> {
    next(text).map(|(_, name, _)| name)
}

/// Whether the name is a number, as those of positional variables are.
#[must_use]
pub fn is_number(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit())
}

/// Brackets that are no variable's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fault<'a> {
    /// `{name}`: what stands between single brackets.
    Single(&'a str),
    /// `{{{name}}}`: brackets within brackets.
    Nested(&'a str),
    /// `{{name}`: brackets without a partner, and what they touch.
    Unmatched(&'a str),
}

/// The brackets in a text that are no variable's.
///
/// ```
/// use whatsapp_dsl_rules::definition::placeholder::{Fault, faults};
/// assert_eq!(faults("Hi {{name}}, {name}!"), [Fault::Single("name")]);
/// assert_eq!(faults("Hi {{name}!"), [Fault::Unmatched("{{name}")]);
/// ```
#[must_use]
pub fn faults(text: &str) -> Vec<Fault<'_>> {
    if !text.contains(['{', '}']) {
        return Vec::new();
    }
    let mut spans: Vec<Span> = Vec::new();
    for span in spans_of(text) {
        match spans.last_mut() {
            // What touches a bracket without a partner is probably one slip with it.
            Some(last) if last.end == span.start && !(last.is_matched && span.is_matched) => {
                last.end = span.end;
                last.is_matched = false;
            }
            _ => spans.push(span),
        }
    }
    spans.iter().filter_map(|span| fault(&text[span.start..span.end], span.is_matched)).collect()
}

/// A stretch of a text: an outermost pair of brackets with what is in it, or a bracket without a partner.
#[derive(Clone, Copy)]
struct Span {
    start: usize,
    end: usize,
    is_matched: bool,
}

/// The outermost pairs of brackets, and those without a partner, in the order of the text.
fn spans_of(text: &str) -> Vec<Span> {
    let (mut open, mut spans): (Vec<(usize, Span)>, Vec<Span>) = (Vec::new(), Vec::new());
    for (index, byte) in text.bytes().enumerate() {
        let lone = Span { start: index, end: index + 1, is_matched: false };
        match byte {
            b'{' => {
                open.push((spans.len(), lone));
                spans.push(lone);
            }
            b'}' => match open.pop() {
                Some((position, opening)) => {
                    // What stands within a pair is the pair's.
                    spans.truncate(position);
                    spans.push(Span { end: lone.end, is_matched: true, ..opening });
                }
                None => spans.push(lone),
            },
            _ => {}
        }
    }
    spans
}

/// What is wrong with the brackets, which stand at both ends where they are matched.
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
