//! The texts of a template that are filled in: how long each is without its variables, and where their values are.

use super::blank::{At, Goal};
use crate::definition::placeholder::{Piece, pieces};
use crate::definition::{Body, Button, Card, Definition, Format};
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

type Goals<'a> = &'a [(usize, Goal)];

pub(super) fn of_definition(definition: &Definition, goals: Goals<'_>) -> Vec<Passage> {
    let header = definition.header.as_ref().filter(|header| header.format == Format::Text);
    let header = header.and_then(|header| passage("header", limit::HEADER, header.text.as_deref()?, goals));
    of_components(header, definition.body.as_ref(), limit::body(definition), &definition.buttons, goals)
}

pub(super) fn of_card(card: &Card, goals: Goals<'_>) -> Vec<Passage> {
    of_components(None, card.body.as_ref(), limit::CARD_BODY, &card.buttons, goals)
}

fn of_components(header: Option<Passage>, body: Option<&Body>, limit: usize, buttons: &[Button], goals: Goals<'_>) -> Vec<Passage> {
    let body = body.and_then(|body| passage("body", limit, body.text.as_deref()?, goals));
    // What a one-time password is put into is Meta's.
    let link = |(_, goal): &(usize, Goal)| match goal.at {
        At::Button(index, ..) if !goal.variables.is_empty() => link(buttons.get(index)?.url.as_deref()?, goal.at),
        _ => None,
    };
    header.into_iter().chain(body).chain(goals.iter().filter_map(link)).collect()
}

fn link(url: &str, at: At) -> Option<Passage> {
    of_text("url", limit::URL, url, |_| Some(at))
}

/// A header or body; nothing where it is sent as it is.
fn passage(name: &'static str, limit: usize, text: &str, goals: Goals<'_>) -> Option<Passage> {
    let is_list = name == "body" && goals.iter().any(|(_, goal)| goal.count().is_some());
    let passage = of_text(name, limit, text, |variable| {
        goals.iter().find_map(|(_, goal)| {
            let index = goal.variables.iter().position(|known| known == variable)?;
            match goal.at {
                At::Component("header") if name == "header" => Some(goal.at),
                At::Component("body") if name == "body" => Some(At::Parameter(index)),
                At::Parameter(_) if name == "body" => Some(goal.at),
                _ => None,
            }
        })
    })?;
    Some(Passage { is_list, ..passage })
}

fn of_text(name: &'static str, limit: usize, text: &str, at: impl Fn(&str) -> Option<At>) -> Option<Passage> {
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
