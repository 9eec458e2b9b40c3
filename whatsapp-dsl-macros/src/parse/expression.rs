//! Where an expression ends that is not looked into. A comma within generic arguments, a type or the parameters of a closure ends nothing.

use proc_macro2::Delimiter;
use syn::buffer::Cursor;

use super::tokens::angle_brackets;
use super::{fragment, tokens};

/// A walk along an expression, which knows at each token whether an operand is complete: only then is `<` or `|` an operator.
struct Walk<'a> {
    at: Cursor<'a>,
    after_operand: bool,
}

/// After these words an operand is still to come.
const BEFORE_OPERAND: [&str; 16] =
    ["return", "break", "in", "if", "match", "while", "move", "mut", "async", "static", "ref", "else", "loop", "unsafe", "const", "yield"];

impl<'a> Walk<'a> {
    fn new(at: Cursor<'a>) -> Self {
        Self { at, after_operand: false }
    }

    fn go(&mut self, at: Cursor<'a>, after_operand: bool) {
        (self.at, self.after_operand) = (at, after_operand);
    }

    /// Past one token, or past everything in which a comma may be.
    fn step(&mut self) {
        let at = self.at;
        if fragment::is_whole(at) {
            return self.go(tokens::skip(at), true);
        }
        if let Some(after) = tokens::path_separator(at) {
            let turbofish = tokens::punct(after, '<').and_then(angle_brackets);
            return self.go(turbofish.unwrap_or(after), turbofish.is_some());
        }
        // A label's name is not a field's.
        if let Some((_, after)) = at.lifetime() {
            return self.go(after, self.after_operand);
        }
        if let Some((punct, after)) = tokens::any_punct(at) {
            return self.punct(punct.as_char(), after);
        }
        let Some((word, after)) = tokens::ident(at) else { return self.go(tokens::skip(at), true) };
        let word = word.to_string();
        match word.as_str() {
            "as" => self.go(past_type(after), true),
            // A pattern may have anything in it.
            "let" => self.go(equals(after).unwrap_or(after), false),
            "for" => self.go(tokens::punct(after, '<').and_then(angle_brackets).unwrap_or(after), false),
            word => self.go(after, !BEFORE_OPERAND.contains(&word)),
        }
    }

    fn punct(&mut self, character: char, after: Cursor<'a>) {
        match character {
            '?' => self.go(after, true),
            // An attribute.
            '#' => self.go(tokens::group(after, Delimiter::Bracket).map_or(after, |(_, after)| after), false),
            // `||` or `<<` is one operator.
            _ if self.after_operand => {
                let double = tokens::punct(after, character).filter(|_| "|<".contains(character));
                self.go(double.unwrap_or(after), false);
            }
            '<' => self.go(angle_brackets(after).unwrap_or(after), false),
            '|' => self.go(parameters(after).unwrap_or(after), false),
            _ => self.go(after, false),
        }
    }
}

/// Where the first token is of which this holds, or the end.
pub(super) fn until<'a>(start: Cursor<'a>, holds: &dyn Fn(Cursor<'a>) -> bool) -> Cursor<'a> {
    let mut walk = Walk::new(start);
    while !walk.at.eof() && !holds(walk.at) {
        walk.step();
    }
    walk.at
}

pub(super) fn next_comma(cursor: Cursor<'_>) -> Cursor<'_> {
    until(cursor, &|at| tokens::punct(at, ',').is_some())
}

/// Past the parameters of a closure and the type that it gives, from behind the first bar.
fn parameters(mut at: Cursor<'_>) -> Option<Cursor<'_>> {
    while !at.eof() {
        if let Some(after) = tokens::punct(at, '|') {
            return Some(tokens::joint(after, '-', '>').map_or(after, past_type));
        }
        at = tokens::skip(at);
    }
    None
}

/// Past a type, such as the one behind `as`.
fn past_type(mut at: Cursor<'_>) -> Cursor<'_> {
    let mut is_named = false;
    loop {
        if fragment::is_whole(at) && !is_named {
            (at, is_named) = (tokens::skip(at), true);
        } else if let Some(after) = tokens::path_separator(at) {
            (at, is_named) = (after, false);
        } else if let Some(after) = tokens::joint(at, '-', '>').filter(|_| is_named) {
            (at, is_named) = (after, false);
        } else if let Some(after) = tokens::punct(at, '<').and_then(angle_brackets) {
            (at, is_named) = (after, true);
        } else if let Some((_, after)) = tokens::group(at, Delimiter::Parenthesis) {
            (at, is_named) = (after, true);
        } else if is_named {
            return at;
        } else if let Some((_, after)) = at.lifetime() {
            at = after;
        } else if let Some(after) = ["mut", "const", "dyn", "impl", "unsafe", "extern"].iter().find_map(|word| tokens::keyword(at, word)) {
            at = after;
        } else if let Some(after) = tokens::keyword(at, "for").and_then(|after| tokens::punct(after, '<')).and_then(angle_brackets) {
            at = after;
        } else if tokens::any_punct(at).is_some_and(|(punct, _)| "&*".contains(punct.as_char())) {
            at = tokens::skip(at);
        } else if tokens::any_punct(at).is_some_and(|(punct, _)| punct.as_char() != '!') || at.eof() {
            return at;
        } else {
            (at, is_named) = (tokens::skip(at), true);
        }
    }
}

/// The first brace group from here that is a body, not a pattern or part of a condition; with what comes before and after it.
pub(super) fn body(start: Cursor<'_>) -> Option<(Cursor<'_>, Cursor<'_>, Cursor<'_>)> {
    let mut walk = Walk::new(start);
    while !walk.at.eof() && tokens::punct(walk.at, ',').is_none() {
        let at = walk.at;
        if let Some(after) = tokens::keyword(at, "let") {
            // A pattern may have braces: the body cannot come before its equals sign.
            walk.go(equals(after)?, false);
            continue;
        }
        let is_block = ["unsafe", "const", "async", "move", "loop"].iter().find_map(|word| tokens::keyword(at, word));
        if let Some((_, after)) = is_block.and_then(|at| tokens::group(at, Delimiter::Brace)) {
            walk.go(after, true);
            continue;
        }
        if let Some((inside, after)) = tokens::group(at, Delimiter::Brace) {
            if tokens::group(after, Delimiter::Brace).is_some() {
                // The condition ends in braces of its own.
                walk.go(after, true);
                continue;
            }
            return Some((at, inside, after));
        }
        walk.step();
    }
    None
}

/// Past the equals sign of a `let`.
fn equals(mut at: Cursor<'_>) -> Option<Cursor<'_>> {
    while tokens::punct(at, '=').is_none() {
        if at.eof() {
            return None;
        }
        // `..=` in a pattern is another one.
        at = tokens::joint(at, '.', '.').map_or_else(|| tokens::skip(at), |after| tokens::punct(after, '=').unwrap_or(after));
    }
    tokens::punct(at, '=')
}
