//! The texts of a template that are filled in: how long each is without its variables, and where their values are.

use super::blank::{At, Goal};
use crate::definition::placeholder::{Piece, pieces};
use crate::definition::{Body, Button, Header};
use crate::limit;
use crate::text::characters;

/// A text with variables.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Passage {
    /// What it is called: `body`.
    pub name: &'static str,
    /// The most characters once it is filled in.
    pub limit: usize,
    /// The characters that are there already.
    pub fixed: usize,
    /// Whether its values come as a list, in which a loop may put them anywhere.
    pub is_list: bool,
    /// Where the value of each variable is, and how often the text has it.
    pub variables: Vec<(At, usize)>,
}

/// Those of a template or a card, whose body may have so many characters.
pub(super) fn of(header: Option<&Header>, body: Option<&Body>, limit: usize, buttons: &[Button], goals: &[(usize, Goal)]) -> Vec<Passage> {
    let (header, body) = (header.and_then(|header| header.text.as_deref()), body.and_then(|body| body.text.as_deref()));
    let mut found = Vec::new();
    for (name, limit, text) in [("header", limit::HEADER, header), ("body", limit, body)] {
        let at = |variable: &str| {
            goals.iter().find_map(|(_, goal)| {
                let index = goal.variables.iter().position(|known| known == variable)?;
                match goal.at {
                    At::Component("header") if name == "header" => Some(goal.at),
                    At::Component("body") if name == "body" => Some(At::Parameter(index)),
                    At::Parameter(_) if name == "body" => Some(goal.at),
                    _ => None,
                }
            })
        };
        let is_list = name == "body" && goals.iter().any(|(_, goal)| goal.count().is_some());
        found.extend(text.and_then(|text| passage(name, limit, text, &at)).map(|passage| Passage { is_list, ..passage }));
    }
    for (_, goal) in goals {
        // What a one-time password is put into is Meta's.
        if let At::Button(index, ..) = goal.at
            && !goal.variables.is_empty()
        {
            let url = buttons.get(index).and_then(|button| button.url.as_deref());
            found.extend(url.and_then(|url| passage("url", limit::URL, url, &|_| Some(goal.at))));
        }
    }
    found
}

/// The text; nothing where it is sent as it is.
fn passage(name: &'static str, limit: usize, text: &str, at: &dyn Fn(&str) -> Option<At>) -> Option<Passage> {
    let mut passage = Passage { name, limit, fixed: 0, is_list: false, variables: Vec::new() };
    for piece in pieces(text) {
        match piece {
            Piece::Text(text) => passage.fixed += characters(text),
            Piece::Placeholder(variable) => {
                let at = at(variable)?;
                match passage.variables.iter_mut().find(|(known, _)| *known == at) {
                    Some((_, times)) => *times += 1,
                    None => passage.variables.push((at, 1)),
                }
            }
        }
    }
    (!passage.variables.is_empty()).then_some(passage)
}
