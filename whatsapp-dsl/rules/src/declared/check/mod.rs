//! What a send of a declared template is held to: its row, then what its definition says.

mod card;
mod format;
mod name;

use std::ops::RangeInclusive;

use self::card::card_fields;
use self::format::formats;
use self::name::parameter_names;
use super::rendered::text_length;
use super::taker::Sort;
use super::{Declared, Slot, is_of_products, naming};
use crate::code::{MISSING_PARAMETER, NO_SUCH_TEMPLATE, PARAMETER_COUNT, PARAMETER_FORMAT, RECIPIENT_UNSUPPORTED, TEXT_TOO_LONG};
use crate::cross::{self, absent};
use crate::definition::Format;
use crate::limit::{FEWEST_CARDS, MOST_CARDS};
use crate::report::{Question, Report, Unproven};
use crate::rule::Stamp;
use crate::table::{self, template};
use crate::view::{Value, View, count};
use crate::violation::{Step, Steps, Violation};

/// Checks a send, envelope included: what it breaks, and what only the run time can tell.
#[must_use]
pub fn check(declared: &'static Declared, message: &dyn View) -> (Vec<Violation>, Vec<Unproven>) {
    let part = &declared.kind.part;
    let mut report = Report::new(message);
    crate::check::fields(&table::ENVELOPE, message, &mut report);
    crate::check::fields(part, message, &mut report);
    report.part(part, |report| {
        recipient(declared, message, report);
        language_known(declared, message, report);
        body_count(declared, message, report);
        cards_count(declared, message, report);
        card_fields(declared, message, report);
        sections(declared, message, report);
        formats(declared, message, report);
        parameter_names(declared, message, report);
        text_length(declared, message, report);
    });
    let (violations, unproven) = report.finish();
    let mut violations: Vec<_> = violations.into_iter().map(|violation| named_by_sort(declared, violation)).collect();
    once(&mut violations);
    let named = |open: Unproven| Unproven { violation: named_by_sort(declared, open.violation), ..open };
    (violations, unproven.into_iter().map(named).collect())
}

/// A mistake is said once: what is too long for the text around it need not be told that it is too long for any, and a variable that
/// stands in two places is wrong in one.
fn once(violations: &mut Vec<Violation>) {
    let all = violations.clone();
    let mut index = 0;
    violations.retain(|violation| {
        index += 1;
        let is_same = |other: &Violation| other.place() == violation.place() && other.rule() == violation.rule();
        let is_length = violation.rule().ends_with("_length") && violation.code() != Some(TEXT_TOO_LONG);
        let is_around = |other: &Violation| is_length && other.code() == Some(TEXT_TOO_LONG) && other.place() == violation.place();
        !all[..index - 1].iter().any(is_same) && !all.iter().any(is_around)
    });
}

/// A rule of a field is named by what the field takes: the name of the field is the declaration's.
fn named_by_sort(declared: &Declared, violation: Violation) -> Violation {
    let place: Steps = violation.place().iter().filter(|step| matches!(step, Step::Field(_))).copied().collect();
    let (slots, place, prefix) = match (place.as_slice(), &declared.card) {
        ([Step::Field("cards"), place @ ..], Some(card)) if !place.is_empty() => (&card.slots, place, "template_card_"),
        (place, _) => (&declared.slots, place, "template_"),
    };
    let Some(&Step::Field(name)) = place.first() else { return violation };
    let Some(slot) = slots.iter().find(|slot| slot.name == name) else { return violation };
    // A string that stands for a struct is called by its field.
    let name_it = |words: &str| words.strip_prefix("text ").map_or_else(|| words.to_owned(), |rest| format!("{name} {rest}"));
    let violation = violation.in_other_words(name_it);
    let Some(aspect) = violation.rule().strip_prefix(&format!("{prefix}{name}_")).map(str::to_owned) else { return violation };
    let code = if aspect == "required" { Some(missing(slot)) } else { violation.code() };
    violation.renamed(format!("{prefix}{}_{aspect}", slot.rule), code)
}

/// The error that a field would have met which is not there.
fn missing(slot: &Slot) -> u32 {
    match slot.sort {
        Sort::Text { .. } | Sort::Texts { .. } | Sort::Code | Sort::Header(Format::Text) => PARAMETER_COUNT,
        Sort::Header(_) => PARAMETER_FORMAT,
        Sort::Language => NO_SUCH_TEMPLATE,
        _ => MISSING_PARAMETER,
    }
}

/// A template for one-time passwords goes to a phone number.
fn recipient(declared: &Declared, message: &dyn View, report: &mut Report<'_>) {
    // One that goes to several is said to.
    if !declared.is_authentication || message.get("to").is_given() {
        return;
    }
    for (field, who) in [("recipient", "a business-scoped user id"), ("group", "a group")] {
        let words = || format!("an authentication template cannot be sent to {who}: give `to`, a phone number");
        absent(message.get(field), field, Stamp::of("recipient_authentication", RECIPIENT_UNSUPPORTED), words, report);
    }
}

/// The template exists in the language of the send.
fn language_known(declared: &Declared, message: &dyn View, report: &mut Report<'_>) {
    report.within(Step::Field(naming::LANGUAGE), |report| language(declared, message.get(naming::LANGUAGE), report));
}

fn language(declared: &Declared, value: Value<'_>, report: &mut Report<'_>) {
    let codes = declared.codes;
    let known = codes.join(", ");
    let words = |found: &str| match crate::nearest(found, codes.iter().copied()).or_else(|| crate::language::misspelt(found)) {
        Some(meant) if codes.contains(&meant) => format!("`{}` has no language `{found}`, did you mean `{meant}`?", declared.name()),
        _ => format!("`{}` has no language `{found}`; it has {known}", declared.name()),
    };
    match value {
        Value::Text(found) if !codes.contains(&found) => {
            // One that is no code at all is said to be none.
            if crate::text::Shape::Language.fits(found) && !found.is_empty() {
                report.broken(Stamp::of("language_unknown", NO_SUCH_TEMPLATE), words(found));
            }
        }
        Value::Text(_) | Value::Absent | Value::Never => {}
        Value::AnyOf(branches) => {
            for index in 0..branches.len() {
                report.within(Step::Branch(index), |report| language(declared, branches.item(index), report));
            }
        }
        value => {
            let question = if matches!(value, Value::Constant) { Question::OneOf { known: codes } } else { Question::Other };
            let place = report.place().to_vec();
            let words = format!("whether `{}` has this language (it has {known})", declared.name());
            report.unproven(question, vec![place], Stamp::of("language_unknown", NO_SUCH_TEMPLATE), words);
        }
    }
}

/// A body with numbered variables gets a value for each.
fn body_count(declared: &Declared, message: &dyn View, report: &mut Report<'_>) {
    for slot in &declared.slots {
        if let Sort::Texts { count: wanted } = slot.sort {
            values_count(slot.name, wanted..=wanted, message.get(slot.name), report);
        }
    }
}

fn values_count(name: &'static str, wanted: RangeInclusive<usize>, value: Value<'_>, report: &mut Report<'_>) {
    let (min, max) = (wanted.start(), wanted.end());
    let count = if min == max { min.to_string() } else { format!("{min} or {max}") };
    let has = format!("the body has {count} {}", if *max == 1 { "variable" } else { "variables" });
    let words = Words { rule: "body_count", code: PARAMETER_COUNT, things: "values", has };
    report.within(Step::Field(name), |report| exactly(wanted, value, &words, report));
}

/// What is said of a number of entries.
struct Words {
    rule: &'static str,
    code: u32,
    things: &'static str,
    /// What the template has.
    has: String,
}

/// A list has as many entries as its place asks for.
fn exactly(wanted: RangeInclusive<usize>, value: Value<'_>, words: &Words, report: &mut Report<'_>) {
    let name = report.place().iter().rev().find_map(|step| if let Step::Field(name) = step { Some(*name) } else { None }).unwrap_or("it");
    match value {
        Value::List(items) => {
            let (fewest, most) = count(items);
            let Words { rule, code, things, has } = words;
            if most.is_some_and(|most| most < *wanted.start()) || fewest > *wanted.end() {
                let things = if fewest == 1 { things.strip_suffix('s').unwrap_or(things) } else { things };
                report.broken(Stamp::of(rule, *code), format!("{name} has {fewest} {things}, but {has}"));
            } else if fewest < *wanted.start() || most.is_none_or(|most| most > *wanted.end()) {
                let place = report.place().to_vec();
                report.unproven(Question::Count, vec![place], Stamp::of(rule, *code), format!("how many {things} there are ({has})"));
            }
        }
        Value::AnyOf(branches) => {
            for index in 0..branches.len() {
                report.within(Step::Branch(index), |report| exactly(wanted.clone(), branches.item(index), words, report));
            }
        }
        Value::Absent | Value::Never => {}
        _ => {
            let place = report.place().to_vec();
            let what = format!("how many {} there are ({})", words.things, words.has);
            report.unproven(Question::Count, vec![place], Stamp::of(words.rule, words.code), what);
        }
    }
}

/// A carousel gets as many cards as it has; one of products as many as can be shown.
fn cards_count(declared: &Declared, message: &dyn View, report: &mut Report<'_>) {
    let Some(definition) = declared.languages.first().map(|language| &language.definition) else { return };
    let Some(cards) = &definition.cards else { return };
    let (wanted, has) = if is_of_products(definition) {
        (FEWEST_CARDS..=MOST_CARDS, format!("a carousel of products has {FEWEST_CARDS} to {MOST_CARDS}"))
    } else {
        (cards.len()..=cards.len(), format!("the template has {}", cards.len()))
    };
    let words = Words { rule: "cards_count", code: PARAMETER_COUNT, things: "cards", has };
    report.within(Step::Field("cards"), |report| exactly(wanted, message.get("cards"), &words, report));
}

/// The products of a button are few enough, and their sections told apart.
fn sections(declared: &Declared, message: &dyn View, report: &mut Report<'_>) {
    let Some(slot) = declared.slots.iter().find(|slot| slot.sort == Sort::Sections) else { return };
    let view = Sections { field: slot.name, message };
    let mut found = Report::new(&view);
    found.part(&template::MPM, |report| {
        cross::product_items(&view, report);
        cross::section_titles(&view, report);
    });
    let (violations, unproven) = found.finish();
    let own = |place: &[Step]| -> Steps { [Step::Field(slot.name)].into_iter().chain(place.iter().skip(1).copied()).collect() };
    let moved = |violation: Violation| {
        let place = own(violation.place());
        violation.at_place(&place)
    };
    let unproven = unproven.into_iter().map(|open| Unproven {
        violation: moved(open.violation),
        among: open.among.iter().map(|place| own(place)).collect(),
        ..open
    });
    report.add(violations.into_iter().map(moved).collect(), unproven.collect());
}

/// The sections of a button, whatever the declaration calls them.
struct Sections<'a> {
    field: &'static str,
    message: &'a dyn View,
}

impl View for Sections<'_> {
    fn get(&self, _: &str) -> Value<'_> {
        self.message.get(self.field)
    }
}
