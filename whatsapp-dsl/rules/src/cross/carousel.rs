//! Rules between the cards of a carousel: what all of them have alike.

use super::entries::is_overfull;
use super::together::Together;
use super::unique::Known;
use crate::code::{INVALID_VALUE, PARAMETER_FORMAT};
use crate::report::{Question, Report};
use crate::rule::{Check, Rule};
use crate::source::{EN, PT};
use crate::text::Sentence;
use crate::view::{Value, View, count};
use crate::violation::{Step, Steps};

/// The headers of all cards of a template are of the same kind.
pub const CARD_HEADERS: Check = Check::Ask(&[TEMPLATE_HEADERS], |message, report| alike(&TEMPLATE_HEADERS, &HEADERS, message, report));
const TEMPLATE_HEADERS: Rule = Rule::new("card_headers_mixed", PARAMETER_FORMAT, HEADERS_SAY, &[EN])
    .broken_by(r#"cards: [Card { header: Image { id: "1013859600285441" } }, Card { header: Video { id: "1166846181421424" } }]"#)
    .kept_by(r#"cards: [Card { header: Image { id: "1013859600285441" } }, Card { header: Image { id: "1166846181421424" } }]"#);

/// The headers of all cards of a carousel are of the same kind.
pub const CAROUSEL_HEADERS: Check = Check::Ask(&[CARDS_HEADERS], |message, report| alike(&CARDS_HEADERS, &HEADERS, message, report));
const CARDS_HEADERS: Rule = Rule::new("card_headers_mixed", INVALID_VALUE, HEADERS_SAY, &[EN])
    .broken_by("cards: [Card { .., header: Image { .. } }, Card { .., header: Video { .. } }]")
    .kept_by("cards: [Card { .., header: Image { .. } }, Card { .., header: Image { .. } }]");

const HEADERS_SAY: &str = "the headers of all cards are of one kind.";
const HEADERS: Alike = Alike {
    each: headers,
    words: |kind, other| format!("this card has a header `{kind}`, but another has `{other}`: all cards must have the same kind of header"),
    question: Question::Other,
    asks: "whether the headers of all cards are of one kind",
};

/// All cards of a carousel are of products, or none is.
pub const CARD_SORTS: Check = Check::Ask(&[SORTS_MIXED], |message, report| alike(&SORTS_MIXED, &SORTS, message, report));
const SORTS_MIXED: Rule = Rule::new("cards_mixed", INVALID_VALUE, "the cards are all `Card`s or all `ProductCard`s.", &[EN])
    .broken_by("cards: [Card { .. }, ProductCard { .. }]")
    .kept_by(r#"cards: [ProductCard { .., catalog_id: "146265584024623" }, ProductCard { .., catalog_id: "146265584024623" }]"#);
const SORTS: Alike = Alike {
    each: sorts,
    words: |sort, other| format!("this card is a `{sort}`, but another is a `{other}`: all cards must be of the same sort"),
    question: Question::Other,
    asks: "whether all cards are of the same sort",
};

/// All cards of a carousel have a link, or the same number of quick replies.
pub const CARD_BUTTONS: Check = Check::Ask(&[BUTTONS_MIXED], |message, report| alike(&BUTTONS_MIXED, &BUTTONS, message, report));
const BUTTONS_MIXED: Rule =
    Rule::new("card_buttons_mixed", INVALID_VALUE, "all cards have a link, or all have the same number of quick replies.", &[EN, PT])
        .broken_by("cards: [Card { .., buttons: [QuickReply { .. }] }, Card { .., buttons: [QuickReply { .. }; 2] }]")
        .kept_by("cards: [Card { .., buttons: [QuickReply { .. }] }, Card { .., buttons: [QuickReply { .. }] }]");
const BUTTONS: Alike = Alike {
    each: buttons,
    words: |these, others| {
        let (these, others) = (buttons_words(these), buttons_words(others));
        format!("this card has {these}, but another has {others}: all cards must have a link, or the same number of quick replies")
    },
    question: Question::Other,
    asks: "whether all cards have a link, or the same number of quick replies",
};

/// All products of a carousel are of one catalogue.
pub const CARD_CATALOGS: Check = Check::Ask(&[CATALOGS_MIXED], |message, report| alike(&CATALOGS_MIXED, &CATALOGS, message, report));
const CATALOGS_MIXED: Rule = Rule::new("card_catalogs_mixed", INVALID_VALUE, "all cards have the same `catalog_id`.", &[EN])
    .broken_by(r#"cards: [ProductCard { .., catalog_id: "194836987003835" }, ProductCard { .., catalog_id: "146265584024623" }]"#)
    .kept_by(r#"cards: [ProductCard { .., catalog_id: "194836987003835" }, ProductCard { .., catalog_id: "194836987003835" }]"#);
const CATALOGS: Alike = Alike {
    each: catalogs,
    words: |id, other| format!("this card has `catalog_id` `{id}`, but another has `{other}`: all cards must have the same `catalog_id`"),
    question: Question::SameTexts { what: "this card has `catalog_id`", words: "all cards must have the same `catalog_id`" },
    asks: "whether all cards have the same `catalog_id`",
};

/// Sees what a card has, if it is known.
type Look<'l, 'v> = &'l mut dyn FnMut(&mut Report<'_>, Option<Known<'v>>);

/// What all cards have alike.
struct Alike {
    /// Looks at it in each card that has it.
    each: for<'v> fn(&'v dyn View, &mut Report<'_>, Look<'_, 'v>),
    /// What is said of a card, and of one before it that differs.
    words: fn(Known<'_>, Known<'_>) -> String,
    /// What is asked of those that are not known.
    question: Question,
    /// The same in words.
    asks: &'static str,
}

fn alike(rule: &Rule, alike: &Alike, message: &dyn View, report: &mut Report<'_>) {
    let (mut first, mut is_alike) = (None, true);
    (alike.each)(message, report, &mut |_, known| is_alike &= known.is_some() && *first.get_or_insert(known) == known);
    if !is_alike && !is_overfull(report.row(), &["cards"], message) {
        tell(rule, alike, message, report);
    }
}

/// Says which cards differ from one before, and whether only the run time can tell of others.
fn tell(rule: &Rule, alike: &Alike, message: &dyn View, report: &mut Report<'_>) {
    let (mut all, mut places) = (Together::default(), Vec::new());
    (alike.each)(message, report, &mut |report, _| {
        all.add(report.place());
        places.push(report.place().to_vec());
    });
    let mut before: Vec<(Known<'_>, Together)> = Vec::new();
    // Those that are not known, and those whose branches may never be taken together.
    let (mut unknown, mut apart): (Option<Steps>, Option<Steps>) = (None, None);
    (alike.each)(message, report, &mut |report, known| {
        let place = report.place().to_vec();
        let Some(known) = known else {
            if all.beside(&place) > 1 || place.iter().any(|step| matches!(step, Step::Turn(_))) {
                unknown = Some(place);
            }
            return;
        };
        let beside = |(other, there): &&(Known<'_>, Together)| *other != known && there.beside(&place) > 0;
        if let Some((other, _)) = before.iter().filter(beside).find(|(_, there)| there.is_certain(&place)) {
            report.broken(rule, (alike.words)(known, *other));
        } else if before.iter().any(|other| beside(&other)) {
            apart.get_or_insert(place.clone());
        }
        if let Some((_, there)) = before.iter_mut().find(|(other, _)| *other == known) {
            there.add(&place);
        } else {
            let mut there = Together::default();
            there.add(&place);
            before.push((known, there));
        }
    });
    if let Some(place) = apart {
        report.unproven(Question::Other, vec![place], rule, alike.asks);
    } else if let Some(place) = unknown {
        let mut among = vec![place];
        if alike.question != Question::Other {
            places.retain(|other| *other != among[0]);
            places.append(&mut among);
            among = places;
        }
        report.unproven(alike.question.clone(), among, rule, alike.asks);
    }
}

/// Looks at each card that has fields.
fn cards<'v>(message: &'v dyn View, report: &mut Report<'_>, look: &mut dyn FnMut(&mut Report<'_>, Value<'v>)) {
    report.within(Step::Field("cards"), |report| {
        report.entries(message.get("cards"), false, &mut |report, card, _| look(report, card));
    });
}

/// The names of the headers' structs.
fn headers<'v>(message: &'v dyn View, report: &mut Report<'_>, look: Look<'_, 'v>) {
    cards(message, report, &mut |report, card| {
        let Value::Part(_, view) = card else { return look(report, None) };
        let header = view.get("header");
        report.within(Step::Field("header"), |report| {
            report.leaves(header, &mut |report, header| match header {
                Value::Absent | Value::Never => {}
                Value::Part(part, _) => look(report, Some(Known::Text(part.name))),
                _ => look(report, None),
            });
        });
    });
}

/// The names of the cards' structs.
fn sorts<'v>(message: &'v dyn View, report: &mut Report<'_>, look: Look<'_, 'v>) {
    cards(message, report, &mut |report, card| match card {
        Value::Never => {}
        Value::Part(part, _) => look(report, Some(Known::Text(part.name))),
        _ => look(report, None),
    });
}

/// The links, and the numbers of quick replies. A card with both or neither is another rule's business.
fn buttons<'v>(message: &'v dyn View, report: &mut Report<'_>, look: Look<'_, 'v>) {
    cards(message, report, &mut |report, card| {
        let Value::Part(_, view) = card else { return };
        let (url, buttons) = (view.get("url"), view.get("buttons"));
        if buttons.is_absent() && url.is_given() {
            report.within(Step::Field("url"), |report| look(report, Some(Known::Text("url"))));
        } else if url.is_absent() {
            report.within(Step::Field("buttons"), |report| {
                report.leaves(buttons, &mut |report, buttons| match buttons {
                    Value::Absent | Value::Never => {}
                    Value::List(items) => match count(items) {
                        (_, Some(0)) => {}
                        (fewest, most) if most == Some(fewest) => look(report, i64::try_from(fewest).ok().map(Known::Number)),
                        _ => look(report, None),
                    },
                    _ => look(report, None),
                });
            });
        }
    });
}

fn buttons_words(buttons: Known<'_>) -> String {
    match buttons {
        Known::Text(_) => "a link".to_owned(),
        Known::Number(1) => "1 quick reply".to_owned(),
        Known::Number(number) => format!("{number} quick replies"),
    }
}

/// The ids of the catalogues. An empty one is another rule's business.
fn catalogs<'v>(message: &'v dyn View, report: &mut Report<'_>, look: Look<'_, 'v>) {
    cards(message, report, &mut |report, card| {
        let Value::Part(_, view) = card else { return };
        let id = view.get("catalog_id");
        report.within(Step::Field("catalog_id"), |report| {
            report.leaves(id, &mut |report, id| match id {
                Value::Absent | Value::Never | Value::Text("") => {}
                id => look(report, Known::of(id)),
            });
        });
    });
}

impl std::fmt::Display for Known<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => f.write_str(Sentence::new().value(text).as_str()),
        }
    }
}
