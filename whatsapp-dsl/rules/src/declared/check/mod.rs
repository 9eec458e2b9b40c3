//! What a send of a declared template is held to: all that holds for any `Template`, then what its definition says.

mod blank;
mod count;
pub(super) mod message;
mod once;

use self::message::Candidate;
use super::blank::Blank;
use super::sent::Sent;
use super::{Declared, Language, naming, rules};
use crate::report::{Question, Report, Unproven};
use crate::rule::Stamp;
use crate::table::template::TEMPLATE;
use crate::view::{Value, View};
use crate::violation::Violation;

pub(super) type Found = (Vec<Violation>, Vec<Unproven>);

/// Checks a send as it was typed, envelope included: what it breaks, and what only the run time can tell.
#[must_use]
pub fn check(declared: &'static Declared, send: &dyn View) -> Found {
    let mut found: Vec<Found> = Vec::new();
    let mut question = Question::Other;
    sends(declared, send, &mut |candidate, sent| {
        if sent.is_uncertain {
            question = Question::Position;
        }
        found.push(typed(candidate.check(), sent));
    });
    agreed(found, question)
}

/// Looks at the template message that a send comes to; at several where only the run time knows which.
pub(super) fn sends(declared: &'static Declared, send: &dyn View, look: &mut dyn FnMut(&Candidate<'_>, &Sent<'_>)) {
    let candidates: Vec<_> = candidates(declared, send);
    // Where the language is not known, which is an error, the send is one in the first.
    let first = declared.languages.first().filter(|_| candidates.is_empty());
    for language in candidates.into_iter().chain(first) {
        for model in 0..language.cards.len().max(1) {
            if model > 0 && language.cards[..model].contains(&language.cards[model]) {
                continue;
            }
            let sent = Sent::new(declared, language, model, send);
            look(&Candidate { declared, language, model, message: &sent, shows_names: false }, &sent);
            if !sent.is_uncertain {
                break;
            }
        }
    }
}

/// The languages that the send may be in.
fn candidates<'a>(declared: &'static Declared, send: &dyn View) -> Vec<&'a Language> {
    let language = send.get(naming::LANGUAGE);
    let is_known = language.all(&|leaf| matches!(leaf, Value::Text(_) | Value::Never));
    let is_it = |code: &str| !language.all(&|leaf| !matches!(leaf, Value::Text(found) if found == code));
    declared.languages.iter().filter(|language| !is_known || is_it(&language.definition.language)).collect()
}

/// What is wrong whatever the send comes to; what is wrong only if it comes to one of several, the run time has to tell.
fn agreed(mut found: Vec<Found>, question: Question) -> Found {
    if found.len() < 2 {
        return found.pop().unwrap_or_default();
    }
    let is_in = |violation: &Violation, (others, _): &Found| {
        others.iter().any(|other| other.rule() == violation.rule() && other.place() == violation.place())
    };
    let is_shared = |violation: &Violation| found.iter().all(|one| is_in(violation, one));
    // Which card one is says nothing of another.
    let breaks = |(violations, _): &Found| violations.iter().any(|violation| !is_shared(violation));
    let all_break = question == Question::Other && found.iter().all(breaks);
    let mut agreed: Vec<Violation> = found[0].0.iter().filter(|violation| all_break || is_shared(violation)).cloned().collect();
    let mut open: Vec<Unproven> = Vec::new();
    let whether =
        if question == Question::Other { "whether this fits in every language" } else { "whether this fits every card that it may be" };
    let mut add = |one: Unproven| {
        let is_same = |other: &Unproven| other.violation == one.violation && other.among == one.among;
        if !open.iter().any(is_same) {
            open.push(one);
        }
    };
    for (violations, unproven) in &found {
        for violation in violations.iter().filter(|violation| !all_break && !is_shared(violation)) {
            let among = vec![violation.place().to_vec()];
            let violation = violation.clone().in_other_words(|why| format!("{whether} ({why})"));
            add(Unproven { question, violation, among });
        }
        unproven.iter().cloned().for_each(&mut add);
    }
    agreed.dedup();
    (agreed, open)
}

/// What is found in the template message that a send comes to, each where it was typed.
fn typed((mut violations, mut unproven): Found, sent: &Sent<'_>) -> Found {
    for violation in &mut violations {
        let place = sent.typed(violation.place());
        *violation = violation.clone().at_place(&place);
    }
    for open in &mut unproven {
        let place = sent.typed(open.violation.place());
        open.violation = open.violation.clone().at_place(&place);
        open.among.iter_mut().for_each(|place| *place = sent.typed(place));
    }
    let mut report = Report::new(sent);
    report.part(&TEMPLATE.part, |report| {
        for (place, card, blank, is_certain) in &sent.strays {
            report.at(place, |report| blank::stray(*card, blank, *is_certain, report));
        }
    });
    let (strays, open) = report.finish();
    violations.extend(strays);
    unproven.extend(open);
    (violations, unproven)
}

/// Checks the template message that a send in this language comes to.
#[must_use]
pub fn check_message(declared: &'static Declared, language: &Language, message: &dyn View) -> Vec<Violation> {
    Candidate { declared, language, model: 0, message, shows_names: true }.check().0
}

/// A card is given what the card of the template at its place does not take.
#[must_use]
pub fn stray(card: usize, blank: &Blank) -> Violation {
    let rule = Stamp::from(&rules::CARD_FIELD);
    Violation::new(rule.name(TEMPLATE.part.rule), rules::CARD_FIELD.code, blank::stray_words(card, blank))
}
