//! The variables in a text: `{{1}}` and `{{name}}`.

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
    let mut names = Vec::new();
    for piece in pieces(text) {
        if let Piece::Placeholder(name) = piece
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    names
}

/// Whether the name is a number, as those of positional variables are.
#[must_use]
pub fn is_number(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit())
}
