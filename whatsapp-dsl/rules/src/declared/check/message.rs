//! A template message that a send comes to.

use std::collections::HashMap;

use super::{Found, blank, count, once::once};
use crate::cross;
use crate::declared::blank::Blank;
use crate::declared::length::steps;
use crate::declared::{API, Declared, Gaps, Language, naming, rules};
use crate::report::{Question, Report};
use crate::schema::Part;
use crate::table::template::TEMPLATE;
use crate::text::Shape;
use crate::view::{Items, Value, View};
use crate::violation::{Step, Steps};

/// A template message that a send may come to.
#[derive(Clone, Copy)]
pub(in crate::declared) struct Candidate<'a> {
    pub declared: &'static Declared,
    pub language: &'a Language,
    /// The card of the template that a card is of which only the run time knows which one it is.
    pub model: usize,
    /// Whether the parameters have their names, as they are sent.
    pub shows_names: bool,
}

impl Candidate<'_> {
    /// All that the message breaks, and what only the run time can tell.
    pub(in crate::declared) fn check(&self, message: &dyn View) -> Found {
        let mut report = Report::new(message);
        report.part(API.envelope, |report| cross::audience(self.declared.kind.audience, &TEMPLATE, message, report));
        report.part(&TEMPLATE.part, |report| {
            language_known(self.declared, message, report);
            count::cards(self.language, message, report);
        });
        self.each_scope(message, &mut report, &mut |report, scope| scope.check(report));
        let own = report.finish();
        let of_template = crate::check::check(API, &TEMPLATE, message);
        let is_fine = [own.0.len(), own.1.len(), of_template.0.len(), of_template.1.len()] == [0; 4];
        if is_fine { own } else { once(self, message, own, of_template) }
    }

    /// Looks at the template and at each of its cards; `report` is there.
    pub(crate) fn each_scope(&self, message: &dyn View, report: &mut Report<'_>, look: &mut dyn FnMut(&mut Report<'_>, Scope<'_>)) {
        let Self { declared, language, model, .. } = *self;
        let (part, blanks) = (&declared.kind.part, declared.blanks.as_slice());
        look(report, Scope { part, blanks, gaps: &language.gaps, card: None, view: message });
        let Some(card) = &declared.card else { return };
        let mut of_card = |report: &mut Report<'_>, view, position: Option<usize>| {
            if let Some((number, gaps)) = language.card(position.unwrap_or(model)) {
                look(report, Scope { part: card.part, blanks: &card.blanks, gaps, card: Some(number), view });
            }
        };
        report.within(Step::Field("cards"), |report| each_card(message.get("cards"), Some(0), report, &mut of_card));
    }

    /// Where things are in the message, and where they were typed.
    pub(in crate::declared) fn moves(&self, message: &dyn View) -> Moves {
        let mut moves = HashMap::new();
        let cards = self.declared.cards().map_or("cards", Blank::name);
        self.each_scope(message, &mut Report::new(message), &mut |report, scope| {
            for (index, goal) in &scope.gaps.goals {
                let way = steps(goal.at.find(scope.view).0);
                let Some(blank) = scope.blanks.get(*index).filter(|_| way != [Step::Field("buttons")]) else { continue };
                let mut to = report.place().to_vec();
                if let Some(first) = to.first_mut() {
                    *first = Step::Field(cards);
                }
                to.push(Step::Field(blank.name()));
                let here = |way: &[Step]| report.place().iter().chain(way).copied().collect::<Steps>();
                // What is wrong with a button is said at what fills it.
                if way.len() > 2 {
                    moves.entry(here(&way[..2])).or_insert_with(|| to.clone());
                }
                moves.entry(here(&way)).or_insert(to);
            }
        });
        Moves(moves)
    }
}

/// The places of a message, and those of what was typed.
pub(in crate::declared) struct Moves(HashMap<Steps, Steps>);

impl Moves {
    /// Where what is at this place of the message was typed.
    pub(in crate::declared) fn typed(&self, place: &[Step]) -> Steps {
        let known = (0..=place.len()).rev().find_map(|length| self.0.get(&place[..length]).map(|to| (length, to)));
        known.map_or_else(|| place.to_vec(), |(length, to)| to.iter().chain(&place[length..]).copied().collect())
    }
}

/// A template or a card of one, as it is sent.
#[derive(Clone, Copy)]
pub(in crate::declared) struct Scope<'a> {
    /// The row of what was typed.
    pub part: &'static Part,
    pub blanks: &'a [Blank],
    pub gaps: &'a Gaps,
    /// Which card of the template it is.
    pub card: Option<usize>,
    pub view: &'a dyn View,
}

impl Scope<'_> {
    fn check(&self, report: &mut Report<'_>) {
        for index in 0..self.gaps.goals.len() {
            blank::check(self, index, report);
        }
        for passage in self.gaps.passages.iter().filter(|passage| !passage.fits(self.view)) {
            for text in passage.rendered(self.view, report.place()) {
                report.part(&TEMPLATE.part, |report| text.check(report));
            }
        }
    }
}

/// Looks at a card, and at its position, as long as that is known.
pub(super) type OfCard<'f, 'a> = &'f mut dyn FnMut(&mut Report<'_>, &'a dyn View, Option<usize>);

/// Looks at each card, and at its position, as long as that is known.
pub(super) fn each_card<'a>(value: Value<'a>, position: Option<usize>, report: &mut Report<'_>, look: OfCard<'_, 'a>) {
    let (items, step): (_, fn(usize) -> Step) = match value {
        Value::Part(_, view) => return look(report, view, position),
        Value::List(items) => (items, Step::Index),
        Value::Repeated(items) => (items, Step::Turn),
        Value::AnyOf(items) => (items, Step::Branch),
        _ => return,
    };
    for (index, (item, position)) in positions(value, items, position).enumerate() {
        report.within(step(index), |report| each_card(item, position, report, look));
    }
}

/// The entries of a list of cards, of a branch or of a loop, each with its position, as long as that is known.
pub(in crate::declared) fn positions<'a>(
    of: Value<'a>,
    items: &'a dyn Items,
    mut position: Option<usize>,
) -> impl Iterator<Item = (Value<'a>, Option<usize>)> {
    (0..items.len()).map(move |index| {
        let item = items.item(index);
        let here = position.filter(|_| !matches!(of, Value::Repeated(_)));
        if matches!(of, Value::List(_)) {
            position = here.filter(|_| item.entries() == (1, Some(1))).map(|position| position + 1);
        }
        (item, here)
    })
}

/// The template exists in the language of the send.
fn language_known(declared: &'static Declared, message: &dyn View, report: &mut Report<'_>) {
    let codes = declared.codes;
    report.within(Step::Field(naming::LANGUAGE), |report| {
        report.leaves(message.get(naming::LANGUAGE), &mut |report, value| match value {
            // One that is not a code at all is reported as such.
            Value::Text(found) if !codes.contains(&found) && Shape::Language.fits(found) && !found.is_empty() => {
                report.broken(&rules::LANGUAGE_UNKNOWN, unknown_language(declared, found));
            }
            Value::Text(_) | Value::Absent | Value::Never => {}
            value => {
                let question = if matches!(value, Value::Constant) { Question::OneOf { known: codes } } else { Question::Other };
                let words = format!("whether `{}` has this language (it has {})", declared.name(), codes.join(", "));
                report.unproven_here(question, &rules::LANGUAGE_UNKNOWN, words);
            }
        });
    });
}

fn unknown_language(declared: &'static Declared, found: &str) -> String {
    let codes = declared.codes;
    match crate::nearest(found, codes.iter().copied()).or_else(|| crate::language::misspelt(found)) {
        Some(meant) if codes.contains(&meant) => format!("`{}` has no language `{found}`, did you mean `{meant}`?", declared.name()),
        _ => format!("`{}` has no language `{found}`; it has {}", declared.name(), codes.join(", ")),
    }
}
