//! Statements before the values of a block, which are written into the expansion as they are.

use proc_macro2::Delimiter;
use syn::buffer::Cursor;

use super::{branch, expression, tokens, value};

/// Where the statement ends that starts here, if one does. Unless there are entries around it, a block is one, too, where more follows.
pub(super) fn end(start: Cursor<'_>, is_among_entries: bool) -> Option<Cursor<'_>> {
    let after = past_attributes(start);
    if let Some(end) = item(after) {
        return Some(end);
    }
    if !is_among_entries && let Some(end) = block(after) {
        let goes_on = tokens::any_punct(end).is_some_and(|(punct, _)| !"&*#-|<!".contains(punct.as_char()));
        if !goes_on {
            return (!end.eof()).then_some(end);
        }
    }
    let end = expression::until(after, &|at| tokens::punct(at, ',').is_some() || tokens::punct(at, ';').is_some());
    tokens::punct(end, ';').filter(|_| !value::is_known(after, end))
}

/// Past `#[…]` and `#![…]`.
pub(super) fn past_attributes(mut at: Cursor<'_>) -> Cursor<'_> {
    while let Some((_, after)) = attribute(at) {
        at = after;
    }
    at
}

/// What is in the attribute here, and what follows it.
fn attribute(start: Cursor<'_>) -> Option<(Cursor<'_>, Cursor<'_>)> {
    let sign = tokens::punct(start, '#')?;
    tokens::group(tokens::punct(sign, '!').unwrap_or(sign), Delimiter::Bracket)
}

/// What is said of a documentation comment, which is an attribute to the compiler.
pub(super) fn comment(start: Cursor<'_>) -> Option<&'static str> {
    let (inside, _) = attribute(start)?;
    tokens::keyword(inside, "doc").map(|_| "nothing here has documentation: write the comment with two slashes, `// …`")
}

pub(super) fn is_item(start: Cursor<'_>) -> bool {
    item(start).is_some()
}

/// Past a `let` or an item.
fn item(start: Cursor<'_>) -> Option<Cursor<'_>> {
    let (word, after) = tokens::ident(start)?;
    let is_named = || tokens::ident(after).is_some();
    let may_have_braces = match word.to_string().as_str() {
        "let" | "use" | "static" | "type" => false,
        "const" if is_named() => false,
        "impl" | "macro_rules" => true,
        // `union` is a name, too.
        "fn" | "struct" | "enum" | "union" | "trait" | "mod" | "extern" | "pub" if is_named() => true,
        _ => return None,
    };
    let is_brace = |at| may_have_braces && tokens::group(at, Delimiter::Brace).is_some();
    let end = tokens::find(start, &|at| is_brace(at) || tokens::punct(at, ';').is_some());
    if is_brace(end) { Some(tokens::skip(end)) } else { tokens::punct(end, ';') }
}

/// Past an expression that ends with its block.
fn block(start: Cursor<'_>) -> Option<Cursor<'_>> {
    let start = unlabelled(start);
    if let Some((_, after)) = tokens::group(start, Delimiter::Brace) {
        return Some(after);
    }
    if let Some((_, after)) = tokens::keyword(start, "unsafe").and_then(|after| tokens::group(after, Delimiter::Brace)) {
        return Some(after);
    }
    if tokens::keyword(start, "if").is_some() {
        return branch::past_blocks(start);
    }
    if tokens::keyword(start, "match").is_some() {
        return expression::body(tokens::skip(start)).map(|(_, _, after)| after);
    }
    looped(start).map(|(_, _, after)| after)
}

/// Past a block that more follows, as nothing follows an entry that is one.
pub(super) fn bare_block(start: Cursor<'_>) -> Option<Cursor<'_>> {
    let brace = tokens::keyword(start, "unsafe").unwrap_or(start);
    let (inside, after) = tokens::group(brace, Delimiter::Brace)?;
    (tokens::ident(after).is_some() && !value::is_object(inside)).then_some(after)
}

/// Past `'label:`.
pub(super) fn unlabelled(start: Cursor<'_>) -> Cursor<'_> {
    start.lifetime().and_then(|(_, after)| tokens::punct(after, ':')).unwrap_or(start)
}

/// The body of a `for`, `while` or `loop`, with what comes before and after it.
pub(super) fn looped(start: Cursor<'_>) -> Option<(Cursor<'_>, Cursor<'_>, Cursor<'_>)> {
    let (word, after) = tokens::ident(unlabelled(start))?;
    match word.to_string().as_str() {
        "loop" => tokens::group(after, Delimiter::Brace).map(|(inside, end)| (after, inside, end)),
        "while" => expression::body(after),
        "for" => expression::body(tokens::find(after, &|at| tokens::keyword(at, "in").is_some())),
        _ => None,
    }
}
