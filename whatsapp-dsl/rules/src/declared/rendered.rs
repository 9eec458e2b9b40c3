//! The texts of a send once its values stand in them.

use super::cards::{Sent, sent};
use super::length::Length;
use super::taker::At;
use super::{Declared, Filling, Language};
use crate::cross::lists;
use crate::definition::placeholder::{Piece, pieces};
use crate::definition::{Body, Button, ButtonKind, Format};
use crate::limit;
use crate::report::{Question, Report, Unproven};
use crate::text::characters;
use crate::view::{Items, Value, View};
use crate::violation::{Place, Step, Violation};

/// A text with variables, and what fills them.
pub(super) struct Rendered<'a> {
    /// What it is called: `body`.
    pub name: &'static str,
    /// The most characters.
    pub limit: usize,
    /// The characters that stand there already.
    pub fixed: usize,
    /// The variables, each with how often it stands there.
    pub uses: Vec<Use<'a>>,
    /// Whether this is the text in any case, and not one of several that it may be.
    pub certain: bool,
}

/// A variable, and its value.
pub(super) struct Use<'a> {
    pub times: usize,
    pub place: Place,
    pub value: Value<'a>,
}

/// Every text of a send is no longer than its component shows.
pub(super) fn text_length(declared: &Declared, message: &dyn View, report: &mut Report<'_>) {
    let candidates = candidates(declared, message);
    let found: Vec<_> = candidates.iter().map(|language| in_language(language, message, report)).collect();
    let all_broken = found.iter().all(|(violations, _)| !violations.is_empty());
    for (index, (violations, unproven)) in found.into_iter().enumerate() {
        if all_broken {
            if index == 0 {
                report.add(violations, unproven);
            }
            continue;
        }
        // In another language it fits, and only the run time knows which it is.
        let open = violations.into_iter().map(|violation| open(violation, "whether this fits in every language"));
        report.add(Vec::new(), open.chain(unproven).collect());
    }
}

/// What would be wrong if the send came to this text.
fn open(violation: Violation, words: &str) -> Unproven {
    let among = vec![violation.place().to_vec()];
    Unproven { question: Question::Other, among, violation: violation.in_other_words(|why| format!("{words} ({why})")) }
}

/// The most characters that each text made to fit may have: what the text around leaves, shared equally.
#[must_use]
pub fn shares(declared: &Declared, message: &dyn View) -> Vec<(Place, usize)> {
    let mut shares: Vec<(Place, usize)> = Vec::new();
    for language in candidates(declared, message) {
        for text in texts(language, message) {
            let share = text.share();
            for leaf in text.uses.iter().flat_map(Use::leaves) {
                if !matches!(leaf.length, Length::Fitted(_)) {
                    continue;
                }
                match shares.iter_mut().find(|(place, _)| *place == leaf.place) {
                    Some((_, known)) => *known = share.min(*known),
                    None => shares.push((leaf.place, share)),
                }
            }
        }
    }
    shares
}

/// The languages that the send may be in.
fn candidates<'a>(declared: &'a Declared, message: &dyn View) -> Vec<&'a Language> {
    fn are_texts(value: Value<'_>, codes: &mut Vec<String>) -> bool {
        match value {
            Value::Text(code) => codes.push(code.to_owned()),
            Value::AnyOf(branches) => return (0..branches.len()).all(|index| are_texts(branches.item(index), codes)),
            Value::Never => {}
            _ => return false,
        }
        true
    }
    let mut codes = Vec::new();
    let is_known = are_texts(message.get(super::naming::LANGUAGE), &mut codes);
    let languages = declared.languages.iter();
    languages.filter(|language| !is_known || codes.contains(&language.definition.language)).collect()
}

fn in_language(language: &Language, message: &dyn View, report: &Report<'_>) -> (Vec<Violation>, Vec<Unproven>) {
    let (mut violations, mut unproven) = (Vec::new(), Vec::new());
    for text in texts(language, message) {
        let (broken, still_open) = text.check(report);
        unproven.extend(still_open);
        if text.certain {
            violations.extend(broken);
        } else {
            unproven.extend(broken.into_iter().map(|violation| open(violation, "whether this fits into every card that it may be")));
        }
    }
    (violations, unproven)
}

/// The texts of a send with variables in them.
fn texts<'a>(language: &'a Language, message: &'a dyn View) -> Vec<Rendered<'a>> {
    let Language { definition, fillings, .. } = language;
    let mut texts = Vec::new();
    if let Some(header) = definition.header.as_ref().filter(|header| header.format == Format::Text) {
        texts.extend(rendered("header", limit::HEADER, header.text.as_deref(), fillings, message));
    }
    texts.extend(rendered("body", limit::body(definition), text_of(definition.body.as_ref()), fillings, message));
    texts.extend(links(&definition.buttons, fillings, message));
    for Sent { place, view, models } in sent(language, message) {
        let certain = models.len() == 1;
        for model in models {
            let body = rendered("body", limit::CARD_BODY, text_of(model.card.body.as_ref()), model.fillings, view);
            let links = links(&model.card.buttons, model.fillings, view);
            texts.extend(body.into_iter().chain(links).map(|text| text.within(&place, certain)));
        }
    }
    texts
}

fn text_of(body: Option<&Body>) -> Option<&str> {
    body.and_then(|body| body.text.as_deref())
}

/// A text with what fills it; several where the list of its values is a branch.
fn rendered<'a>(name: &'static str, limit: usize, text: Option<&'a str>, fillings: &'a [Filling], view: &'a dyn View) -> Vec<Rendered<'a>> {
    let Some(text) = text else { return Vec::new() };
    let numbered = fillings.iter().find(|filling| matches!(filling.at, At::BodyVariables(_)) && name == "body");
    let lists: Vec<_> = match numbered {
        Some(filling) => lists(view, filling.name, &Place::new()).into_iter().map(Some).collect(),
        None => vec![None],
    };
    lists.iter().filter_map(|list| with_values(name, limit, text, fillings, view, list.as_ref())).collect()
}

/// A list of values, and its place.
type Values<'a> = (Place, &'a dyn Items);

fn with_values<'a>(
    name: &'static str,
    limit: usize,
    text: &'a str,
    fillings: &'a [Filling],
    view: &'a dyn View,
    list: Option<&Values<'a>>,
) -> Option<Rendered<'a>> {
    let mut found = Rendered { name, limit, fixed: 0, uses: Vec::new(), certain: true };
    for piece in pieces(text) {
        match piece {
            Piece::Text(text) => found.fixed += characters(text),
            Piece::Placeholder(variable) => {
                let (place, value) = value_of(name, variable, fillings, view, list)?;
                found.add(place, value);
            }
        }
    }
    (!found.uses.is_empty()).then_some(found)
}

/// What fills the variable; nothing where it is not there or nobody knows which it is.
fn value_of<'a>(
    component: &str,
    variable: &str,
    fillings: &'a [Filling],
    view: &'a dyn View,
    list: Option<&Values<'a>>,
) -> Option<(Place, Value<'a>)> {
    for filling in fillings {
        let fits = match &filling.at {
            At::Header => component == "header",
            At::HeaderVariable(known) => component == "header" && known == variable,
            At::BodyVariable(known) => component == "body" && known == variable,
            At::BodyVariables(known) if component == "body" => {
                let index = known.iter().position(|known| known == variable)?;
                let (place, items) = list?;
                // What stands behind a loop or branch stands nobody knows where.
                let is_known = (0..=index).all(|index| index < items.len() && items.item(index).entries() == (1, Some(1)));
                return is_known.then(|| (place.iter().copied().chain([Step::Index(index)]).collect(), items.item(index)));
            }
            _ => false,
        };
        if fits {
            let value = view.get(filling.name);
            return (!value.is_absent()).then(|| (vec![Step::Field(filling.name)], value));
        }
    }
    None
}

/// The links of buttons, as they are opened. What a one-time password is put into is Meta's.
fn links<'a>(buttons: &'a [Button], fillings: &'a [Filling], view: &'a dyn View) -> impl Iterator<Item = Rendered<'a>> {
    fillings.iter().filter_map(move |filling| {
        let At::Button(index) = filling.at else { return None };
        let button = buttons.get(index).filter(|button| button.kind == ButtonKind::Url)?;
        let mut found = Rendered { name: "url", limit: limit::URL, fixed: 0, uses: Vec::new(), certain: true };
        let value = view.get(filling.name);
        for piece in pieces(button.url.as_deref()?) {
            match piece {
                Piece::Text(text) => found.fixed += characters(text),
                Piece::Placeholder(_) => found.add(vec![Step::Field(filling.name)], value),
            }
        }
        (!value.is_absent()).then_some(found)
    })
}

impl<'a> Rendered<'a> {
    fn add(&mut self, place: Place, value: Value<'a>) {
        match self.uses.iter_mut().find(|known| known.place == place) {
            Some(known) => known.times += 1,
            None => self.uses.push(Use { times: 1, place, value }),
        }
    }

    /// The text of a card that stands at this place.
    fn within(mut self, place: &[Step], certain: bool) -> Self {
        for one in &mut self.uses {
            one.place.splice(0..0, place.iter().copied());
        }
        Self { certain, ..self }
    }
}
