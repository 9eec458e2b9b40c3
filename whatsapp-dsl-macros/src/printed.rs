//! Tokens of the user's, printed as a person writes them.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// The most characters of a value that an error repeats.
const LONGEST: usize = 30;

/// The tokens, or `…` where they are too long to be repeated.
pub(crate) fn printed(tokens: &TokenStream) -> String {
    let text = whole(tokens);
    if text.chars().count() > LONGEST { "…".to_owned() } else { text }
}

/// All of the tokens.
pub(crate) fn whole(tokens: &TokenStream) -> String {
    let mut text = String::new();
    print(tokens.clone(), &mut text);
    text
}

/// What decides whether a space comes before the next token.
#[derive(Clone, Copy, PartialEq)]
enum Last {
    /// Nothing, or a token that the next one follows without a space.
    Tight,
    /// A name, literal or closing delimiter.
    Operand,
    /// A word of the language, after which an operand comes.
    Keyword,
    /// An operator between two operands, or a comma.
    Operator,
}

/// What is open on the way.
#[derive(Default)]
struct Open {
    /// Angle brackets of generic arguments.
    angles: usize,
    /// The parameters of a closure.
    is_closure: bool,
}

const KEYWORDS: [&str; 14] = ["as", "async", "const", "dyn", "else", "for", "if", "in", "let", "loop", "match", "move", "mut", "return"];

fn print(tokens: TokenStream, text: &mut String) {
    let mut last = Last::Tight;
    let mut open = Open::default();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                space(last != Last::Tight, text);
                print(group.stream(), text);
                last = Last::Operand;
            }
            TokenTree::Group(group) => {
                let (opening, closing) = match group.delimiter() {
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    _ => ("(", ")"),
                };
                let is_brace = group.delimiter() == Delimiter::Brace;
                space(matches!(last, Last::Keyword | Last::Operator) || (is_brace && last == Last::Operand), text);
                let is_spaced = is_brace && !group.stream().is_empty();
                text.push_str(opening);
                space(is_spaced, text);
                print(group.stream(), text);
                space(is_spaced, text);
                text.push_str(closing);
                last = Last::Operand;
            }
            TokenTree::Ident(word) => {
                space(last != Last::Tight, text);
                let word = word.to_string();
                text.push_str(&word);
                last = if KEYWORDS.contains(&word.as_str()) { Last::Keyword } else { Last::Operand };
            }
            TokenTree::Literal(literal) => {
                space(last != Last::Tight, text);
                text.push_str(&literal.to_string());
                last = Last::Operand;
            }
            TokenTree::Punct(first) => {
                let mut operator = first.as_char().to_string();
                let mut spacing = first.spacing();
                while spacing == Spacing::Joint && operator != "'" && is_operator_so_far(&operator, tokens.peek()) {
                    let Some(TokenTree::Punct(next)) = tokens.next() else { break };
                    operator.push(next.as_char());
                    spacing = next.spacing();
                }
                last = punct(&operator, last, &mut open, text);
            }
        }
    }
}

/// Whether the next character belongs to the same operator.
fn is_operator_so_far(operator: &str, next: Option<&TokenTree>) -> bool {
    let Some(TokenTree::Punct(next)) = next else { return false };
    let longer = format!("{operator}{}", next.as_char());
    ["::", "..", "..=", "...", "->", "=>", "&&", "||", "==", "!=", "<=", ">=", "+=", "-=", "*=", "/=", "<<"].contains(&longer.as_str())
}

fn punct(operator: &str, last: Last, open: &mut Open, text: &mut String) -> Last {
    let is_after_operand = last == Last::Operand;
    match operator {
        "." | "::" | ".." | "..=" | "?" => {
            space(matches!(last, Last::Keyword | Last::Operator), text);
            text.push_str(operator);
            if operator == "?" { Last::Operand } else { Last::Tight }
        }
        "," | ";" | ":" => {
            text.push_str(operator);
            Last::Operator
        }
        "'" => {
            space(last != Last::Tight, text);
            text.push('\'');
            Last::Tight
        }
        // Generic arguments: behind `::`, or at the start of a path.
        "<" if !is_after_operand => {
            space(matches!(last, Last::Keyword | Last::Operator), text);
            open.angles += 1;
            text.push('<');
            Last::Tight
        }
        ">" if open.angles > 0 => {
            open.angles -= 1;
            text.push('>');
            Last::Operand
        }
        // The macro's exclamation mark, or a prefix.
        "!" => {
            space(matches!(last, Last::Keyword | Last::Operator), text);
            text.push('!');
            Last::Tight
        }
        // The parameters of a closure.
        "|" if open.is_closure || !is_after_operand => {
            space(!open.is_closure && last != Last::Tight, text);
            text.push('|');
            open.is_closure = !open.is_closure;
            if open.is_closure { Last::Tight } else { Last::Keyword }
        }
        _ if is_after_operand => {
            space(true, text);
            text.push_str(operator);
            Last::Operator
        }
        _ => {
            space(matches!(last, Last::Keyword | Last::Operator), text);
            text.push_str(operator);
            if operator == "||" { Last::Keyword } else { Last::Tight }
        }
    }
}

fn space(is_needed: bool, text: &mut String) {
    if is_needed && !text.is_empty() {
        text.push(' ');
    }
}

#[cfg(test)]
#[path = "../tests/unit/printed.rs"]
mod tests;
