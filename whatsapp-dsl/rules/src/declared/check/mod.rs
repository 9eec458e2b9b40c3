//! What a send of a declared template must follow: all rules of any `Template`, then those of its definition.

mod blank;
mod count;
pub(super) mod message;
mod once;

#[cfg(feature = "compile-time")]
use std::collections::HashSet;

use self::message::{Candidate, OfCard};
use super::blank::Blank;
use super::{Declared, Language, naming, rules};
use crate::list::{chosen, mapped};
use crate::report::{Question, Report, Unproven};
use crate::rule::Stamp;
use crate::table::template::TEMPLATE;
use crate::view::{Value, View};
use crate::violation::{Step, Steps, Violation};

pub(super) type Found = (Vec<Violation>, Vec<Unproven>);

/// Checks a send as it was typed, envelope included: what it breaks, and what only the run time can tell.
#[cfg(feature = "compile-time")]
pub fn check(declared: &'static Declared, send: &dyn View) -> Found {
    let mut found: Vec<Found> = Vec::new();
    let mut question = Question::Other;
    candidates(declared, send, &mut |candidate, is_certain| {
        if !is_certain {
            question = Question::Position;
        }
        let message = candidate.sent(send);
        let (mut violations, mut unproven) = candidate.check(&message);
        // A button of which all constants are `None` is left out.
        unproven.retain(|open| open.question != Question::NotEmpty);
        if !violations.is_empty() || !unproven.is_empty() {
            let moves = candidate.moves(&message);
            for violation in violations.iter_mut().chain(unproven.iter_mut().map(|open| &mut open.violation)) {
                let place = moves.typed(violation.place());
                *violation = violation.clone().at_place(&place);
            }
            for place in unproven.iter_mut().flat_map(|open| &mut open.among) {
                *place = moves.typed(place);
            }
        }
        let mut report = Report::new(send);
        cards(candidate, send, &mut report, &mut |report, view, position| blank::strays(candidate, view, position, report));
        let (strays, open) = report.finish();
        violations.extend(strays);
        unproven.extend(open);
        found.push((violations, unproven));
    });
    agreed(found, &question)
}

/// Looks at each template message that the send may come to; says whether it is certain which cards of the template its cards are.
#[cfg(feature = "compile-time")]
pub(super) fn candidates(declared: &'static Declared, send: &dyn View, look: &mut dyn FnMut(&Candidate<'static>, bool)) {
    let language = send.get(naming::LANGUAGE);
    let is_known = language.all(&|leaf| matches!(leaf, Value::Text(_) | Value::Never));
    let is_it = |code: &str| !language.all(&|leaf| !matches!(leaf, Value::Text(found) if found == code));
    let is_asked = |one: &Language| !is_known || is_it(&one.definition.language);
    // Where the language is not known, which is an error, the send is one in the first.
    let is_none = !declared.languages.iter().any(is_asked);
    for (index, language) in declared.languages.iter().enumerate() {
        if !(is_asked(language) || is_none && index == 0) {
            continue;
        }
        let mut is_certain = true;
        let first = Candidate { declared, language, model: 0, shows_names: false };
        cards(&first, send, &mut Report::new(send), &mut |_, _, position| is_certain &= position.is_some() || language.cards.len() < 2);
        for model in 0..if is_certain { 1 } else { language.cards.len() } {
            if model == 0 || !language.cards[..model].contains(&language.cards[model]) {
                look(&Candidate { model, ..first }, is_certain);
            }
        }
    }
}

/// Looks at each card as it was typed, and at its position, as long as that is known.
#[cfg(feature = "compile-time")]
fn cards<'a>(candidate: &Candidate<'_>, send: &'a dyn View, report: &mut Report<'_>, look: OfCard<'_, 'a>) {
    if let Some(blank) = candidate.declared.cards() {
        report.within(Step::Field(blank.name()), |report| message::each_card(send.get(blank.name()), Some(0), report, look));
    }
}

/// What is wrong whatever the send comes to; what is wrong only if it comes to one of several, the run time has to tell.
#[cfg(feature = "compile-time")]
fn agreed(mut found: Vec<Found>, question: &Question) -> Found {
    if found.len() < 2 {
        return found.pop().unwrap_or_default();
    }
    let known = mapped(&found, |(violations, _)| {
        violations.iter().map(|one| (one.rule().to_owned(), one.place().to_vec())).collect::<HashSet<_>>()
    });
    let is_shared = |violation: &Violation| {
        let one = (violation.rule().to_owned(), violation.place().to_vec());
        known.iter().all(|others| others.contains(&one))
    };
    // Which card one is says nothing of another.
    let breaks = |(violations, _): &Found| violations.iter().any(|violation| !is_shared(violation));
    let all_break = *question == Question::Other && found.iter().all(breaks);
    let mut agreed = chosen(&found[0].0, |violation| (all_break || is_shared(violation)).then(|| violation.clone()));
    let mut open: Vec<Unproven> = Vec::new();
    let every = if *question == Question::Other { "in every language" } else { "every card that it may be" };
    let mut told: HashSet<(Violation, Vec<Steps>)> = HashSet::new();
    let mut add = |one: Unproven| {
        if told.insert((one.violation.clone(), one.among.clone())) {
            open.push(one);
        }
    };
    for (violations, unproven) in &found {
        for violation in violations.iter().filter(|violation| !all_break && !is_shared(violation)) {
            let among = vec![violation.place().to_vec()];
            let violation = violation.clone().in_other_words(|why| format!("whether this fits {every} ({why})"));
            add(Unproven { question: question.clone(), violation, among });
        }
        unproven.iter().cloned().for_each(&mut add);
    }
    agreed.dedup();
    (agreed, open)
}

/// Checks the template message that a send in this language comes to.
pub fn check_message(declared: &'static Declared, language: &Language, message: &dyn View) -> Vec<Violation> {
    Candidate { declared, language, model: 0, shows_names: true }.check(message).0
}

/// A card is given what the card of the template at its place does not take.
pub fn stray(card: usize, blank: &Blank) -> Violation {
    let rule = Stamp::from(&rules::CARD_FIELD);
    Violation::new(rule.name(TEMPLATE.part.rule), rules::CARD_FIELD.code, blank::stray_words(card, blank))
}
