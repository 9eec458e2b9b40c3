//! The texts of a send once its values stand in them.

use super::cards::{Sent, sent};
use super::taker::At;
use super::{Declared, Filling, Language};
use crate::cross::lists;
use crate::definition::placeholder::{Piece, pieces};
use crate::definition::{Body, Button, ButtonKind, Format};
use crate::limit;
use crate::report::{Question, Report, Unproven};
use crate::text::characters;
use crate::view::{Items, Value, View};
use crate::violation::{Step, Steps, Violation};

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
    /// The values of a list that may fill one variable or another.
    pub scattered: Option<Scattered<'a>>,
    /// Whether this is the text in any case, and not one of several that it may be.
    pub certain: bool,
}

/// Entries of a list that stand nobody knows where: loops and branches come before them.
pub(super) struct Scattered<'a> {
    pub list: Steps,
    pub items: &'a dyn Items,
    /// The first entry of which it is not known where it stands.
    pub from: usize,
    /// The variables that they fill, each with how often it stands in the text.
    pub times: Vec<(&'a str, usize)>,
}

/// A variable, and its value.
pub(super) struct Use<'a> {
    pub times: usize,
    pub place: Steps,
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

/// The languages that the send may be in.
pub(super) fn candidates<'a>(declared: &'a Declared, message: &dyn View) -> Vec<&'a Language> {
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
    // How long a text with scattered values is, only the run time knows, which checks it.
    for text in texts(language, message).iter().filter(|text| text.scattered.is_none()) {
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
pub(super) fn texts<'a>(language: &'a Language, message: &'a dyn View) -> Vec<Rendered<'a>> {
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
        Some(filling) => lists(view, filling.name).into_iter().map(Some).collect(),
        None => vec![None],
    };
    lists.iter().filter_map(|list| with_values(name, limit, text, fillings, view, list.as_ref())).collect()
}

/// A list of values, and its place.
type Values<'a> = (Steps, &'a dyn Items);

fn with_values<'a>(
    name: &'static str,
    limit: usize,
    text: &'a str,
    fillings: &'a [Filling],
    view: &'a dyn View,
    list: Option<&Values<'a>>,
) -> Option<Rendered<'a>> {
    let mut found = Rendered { name, limit, fixed: 0, uses: Vec::new(), scattered: None, certain: true };
    for piece in pieces(text) {
        match piece {
            Piece::Text(text) => found.fixed += characters(text),
            Piece::Placeholder(variable) => match (value_of(name, variable, fillings, view, list)?, list) {
                (Filled::By(place, value), _) => found.add(place, value),
                (Filled::Scattered(from), Some(list)) => found.scatter(variable, list, from),
                (Filled::Scattered(_), None) => return None,
            },
        }
    }
    (!found.uses.is_empty() || found.scattered.is_some()).then_some(found)
}

/// What fills a variable.
enum Filled<'a> {
    /// The value at this place.
    By(Steps, Value<'a>),
    /// An entry from this one on.
    Scattered(usize),
}

/// What fills the variable; nothing where it is not there.
fn value_of<'a>(
    component: &str,
    variable: &str,
    fillings: &'a [Filling],
    view: &'a dyn View,
    list: Option<&Values<'a>>,
) -> Option<Filled<'a>> {
    for filling in fillings {
        let fits = match &filling.at {
            At::Header => component == "header",
            At::HeaderVariable(known) => component == "header" && known == variable,
            At::BodyVariable(known) => component == "body" && known == variable,
            At::BodyVariables(known) if component == "body" => {
                let index = known.iter().position(|known| known == variable)?;
                let (place, items) = list?;
                return match (0..items.len()).find(|index| items.item(*index).entries() != (1, Some(1))) {
                    Some(from) if from <= index => Some(Filled::Scattered(from)),
                    _ if index >= items.len() => None,
                    _ => Some(Filled::By(place.iter().copied().chain([Step::Index(index)]).collect(), items.item(index))),
                };
            }
            _ => false,
        };
        if fits {
            let value = view.get(filling.name);
            return (!value.is_absent()).then(|| Filled::By(vec![Step::Field(filling.name)], value));
        }
    }
    None
}

/// The links of buttons, as they are opened. What a one-time password is put into is Meta's.
fn links<'a>(buttons: &'a [Button], fillings: &'a [Filling], view: &'a dyn View) -> impl Iterator<Item = Rendered<'a>> {
    fillings.iter().filter_map(move |filling| {
        let At::Button(index) = filling.at else { return None };
        let button = buttons.get(index).filter(|button| button.kind == ButtonKind::Url)?;
        let mut found = Rendered { name: "url", limit: limit::URL, fixed: 0, uses: Vec::new(), scattered: None, certain: true };
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
    fn add(&mut self, place: Steps, value: Value<'a>) {
        match self.uses.iter_mut().find(|known| known.place == place) {
            Some(known) => known.times += 1,
            None => self.uses.push(Use { times: 1, place, value }),
        }
    }

    fn scatter(&mut self, variable: &'a str, (list, items): &Values<'a>, from: usize) {
        let scattered = self.scattered.get_or_insert_with(|| Scattered { list: list.clone(), items: *items, from, times: Vec::new() });
        match scattered.times.iter_mut().find(|(known, _)| *known == variable) {
            Some((_, times)) => *times += 1,
            None => scattered.times.push((variable, 1)),
        }
    }

    /// The text of a card that stands at this place.
    fn within(mut self, place: &[Step], certain: bool) -> Self {
        let places = self.uses.iter_mut().map(|one| &mut one.place).chain(self.scattered.iter_mut().map(|scattered| &mut scattered.list));
        for own in places {
            own.splice(0..0, place.iter().copied());
        }
        Self { certain, ..self }
    }
}
