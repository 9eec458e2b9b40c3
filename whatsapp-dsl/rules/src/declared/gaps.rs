//! What a template or a card leaves to fill in: where each blank goes, and the texts with variables.

use super::blank::{At, Blank, Goal};
use crate::definition::placeholder::{Piece, pieces};
use crate::definition::{Body, Button, Header};
use crate::limit;
use crate::list::chosen;
use crate::schema::{Choice, Type};
use crate::text::characters;

/// What a template or a card leaves to fill in, in one language.
#[derive(PartialEq, Eq)]
pub struct Gaps {
    /// Where each blank goes, by its index.
    pub goals: Vec<(usize, Goal)>,
    /// The texts that are filled in.
    pub(crate) passages: Vec<Passage>,
}

impl Gaps {
    /// Those of a template or a card, whose body may have so many characters; its blanks are added to those that are known.
    pub(super) fn new(
        taken: Vec<Blank>,
        blanks: &mut Vec<Blank>,
        header: Option<&Header>,
        body: Option<&Body>,
        limit: usize,
        buttons: &[Button],
    ) -> Self {
        let goals = add(taken, blanks);
        let (header, body) = (header.and_then(|header| header.text.as_deref()), body.and_then(|body| body.text.as_deref()));
        let mut passages = Vec::new();
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
            passages.extend(text.and_then(|text| passage(name, limit, text, &at)).map(|passage| Passage { is_list, ..passage }));
        }
        for (_, goal) in &goals {
            // What a one-time password is put into is Meta's.
            if let At::Button(index, ..) = goal.at
                && !goal.variables.is_empty()
            {
                let url = buttons.get(index).and_then(|button| button.url.as_deref());
                passages.extend(url.and_then(|url| passage("url", limit::URL, url, &|_| Some(goal.at))));
            }
        }
        Self { goals, passages }
    }

    /// Each goal, and the name of the field that goes there.
    pub fn named<'a>(&'a self, blanks: &[Blank]) -> Vec<(&'static str, &'a Goal)> {
        chosen(&self.goals, |(index, goal)| Some((blanks.get(*index)?.name(), goal)))
    }
}

/// A text with variables.
#[derive(PartialEq, Eq)]
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

/// Adds the blanks of a language or card to those that are known; gives the goals of each.
fn add(taken: Vec<Blank>, blanks: &mut Vec<Blank>) -> Vec<(usize, Goal)> {
    let of_others = blanks.len();
    let mut goals = Vec::new();
    for blank in taken {
        let known = blanks.iter().position(|known| known.name() == blank.name());
        goals.extend(blank.goals.iter().map(|goal| (known.unwrap_or(blanks.len()), goal.clone())));
        let Some(index) = known else {
            blanks.push(blank);
            continue;
        };
        // A variable that is in the header, too, takes a text only.
        if blank.is_variable() && matches!(blank.field.value, Type::Choice(Choice { parts: [_], .. })) {
            blanks[index].field.value = blank.field.value;
        }
        if index >= of_others {
            blanks[index].goals.extend(blank.goals);
        }
    }
    goals
}
