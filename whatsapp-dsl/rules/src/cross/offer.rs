//! Rules of a limited-time offer.

use super::entries::is_overfull;
use super::together::{Together, exclusive};
use crate::code::{INVALID_VALUE, PARAMETER_FORMAT};
use crate::report::{Question, Report};
use crate::rule::{Check, Rule};
use crate::schema::{Field, Part, Type};
use crate::source::{EN, M9};
use crate::table::media::{HEADER_IMAGE, HEADER_VIDEO};
use crate::table::template::{COPY_CODE, PAYMENT_REQUEST, URL_BUTTON};
use crate::view::{Value, View};
use crate::violation::Step;

/// Above a limited-time offer is an image or a video, if anything.
pub const OFFER_HEADER: Check = Check::Ask(&[HEADER], offer_header);

const HEADER: Rule = Rule::new(
    "offer_header",
    PARAMETER_FORMAT,
    "beside `limited_time_offer` the `header`, if there is one, is an `Image` or a `Video`.",
    &[EN],
)
.broken_by(r#"limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1767139200000 }, header: "Sale""#)
.kept_by(r#"limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1767139200000 }, header: Image { id: "1013859600285441" }"#);

fn offer_header(message: &dyn View, report: &mut Report<'_>) {
    let offer = message.get("limited_time_offer");
    if offer.is_absent() {
        return;
    }
    report.within(Step::Field("header"), |report| {
        report.leaves(message.get("header"), &mut |report, header| match header {
            Value::Absent | Value::Never => {}
            Value::Part(part, _) if [HEADER_IMAGE.rule, HEADER_VIDEO.rule].contains(&part.rule) => {}
            // A constant is never a struct.
            Value::Part(..) | Value::Text(_) | Value::Fitted(_) | Value::Digits | Value::Constant if offer.is_given() => {
                report.broken(&HEADER, "beside a limited-time offer the header must be an `Image { … }` or a `Video { … }`");
            }
            _ => report.unproven_here(Question::Other, &HEADER, "whether the header is an image or a video, as an offer needs it"),
        });
    });
}

/// Beside a limited-time offer the code to copy is the first button and the link the second; without a code the link is the first.
pub const OFFER_BUTTONS: Check = Check::Ask(&[INDEX], offer_buttons);

const INDEX: Rule = Rule::new(
    "offer_button_index",
    INVALID_VALUE,
    "beside `limited_time_offer` the code to copy is button 0 and the link button 1, or the link alone is button 0.",
    &[EN, M9],
)
.broken_by(r#"limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1767139200000 }, buttons: [Url { index: 2, text: "april" }]"#)
.kept_by(r#"limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1767139200000 }, buttons: [Url { index: 0, text: "april" }]"#);

fn offer_buttons(message: &dyn View, report: &mut Report<'_>) {
    let offer = message.get("limited_time_offer");
    if offer.is_absent() || is_overfull(report.row(), &["buttons"], message) {
        return;
    }
    // Where they are beside payments, no page says.
    let mut is_payment = false;
    buttons(message, &mut Report::new(message), &mut |_, button, _| {
        is_payment |= matches!(button, Value::Part(part, _) if part.rule == PAYMENT_REQUEST.rule);
    });
    if is_payment {
        return;
    }
    let codes = Codes::of(message);
    buttons(message, report, &mut |report, button, _| {
        let Value::Part(part, view) = button else { return };
        let [least, most] = range(part);
        let (wanted, words) = match codes.beside(report.place()) {
            _ if part.rule == COPY_CODE.rule => (Some(0), "beside a limited-time offer the code to copy is button 0"),
            _ if part.rule != URL_BUTTON.rule => return,
            Code::Given => (Some(1), "beside a limited-time offer the link is button 1, behind the code to copy"),
            Code::Absent => (Some(0), "beside a limited-time offer the link is button 0, or 1 behind a code to copy"),
            Code::Unknown => (None, "beside a limited-time offer the link is button 0, or 1 behind a code to copy"),
        };
        report.within(Step::Field("index"), |report| match (view.get("index"), wanted) {
            (Value::Absent, _) => {}
            (Value::Integer(index), _)
                if wanted == Some(index) || index < least || index > most || is_twice(message, report.place(), index) => {}
            (Value::Integer(index), _) if offer.is_given() && (wanted.is_some() || index > 1) => {
                report.broken(&INDEX, format!("index is {index}, but {words}"));
            }
            (Value::Constant, Some(wanted)) if offer.is_given() => {
                report.unproven_here(Question::Index { wanted, range: [least, most], words }, &INDEX, OPEN);
            }
            _ => report.unproven_here(Question::Other, &INDEX, OPEN),
        });
    });
}

const OPEN: &str = "whether the code to copy and the link are where a limited-time offer needs them";

/// Looks at each button.
fn buttons<'v>(message: &'v dyn View, report: &mut Report<'_>, look: &mut dyn FnMut(&mut Report<'_>, Value<'v>, bool)) {
    report.within(Step::Field("buttons"), |report| report.entries(message.get("buttons"), false, look));
}

/// Whether there is a code to copy.
#[derive(Clone, Copy)]
enum Code {
    Given,
    Absent,
    /// Known at run time only.
    Unknown,
}

/// The codes to copy of a message.
struct Codes {
    is_given: bool,
    /// Whether there is a button of which only the run time knows what it is.
    is_open: bool,
    /// Where they are, if branches or loops bring them.
    places: Option<Together>,
}

impl Codes {
    fn of(message: &dyn View) -> Self {
        let mut codes = Self { is_given: false, is_open: false, places: None };
        let mut is_conditional = false;
        let mut each = |look: &mut dyn FnMut(&[Step], bool)| {
            buttons(message, &mut Report::new(message), &mut |report, button, _| match button {
                Value::Part(part, _) => look(report.place(), part.rule == COPY_CODE.rule),
                Value::Never => {}
                _ => codes.is_open = true,
            });
        };
        each(&mut |place, is_code| {
            codes.is_given |= is_code;
            is_conditional |= place.iter().any(|step| matches!(step, Step::Branch(_) | Step::Turn(_)));
        });
        if is_conditional && codes.is_given {
            let mut places = Together::default();
            each(&mut |place, is_code| {
                if is_code {
                    places.add(place);
                }
            });
            codes.places = Some(places);
        }
        codes
    }

    /// Whether there is one where the button at this place is.
    fn beside(&self, place: &[Step]) -> Code {
        let (is_possible, is_certain) = match &self.places {
            Some(places) => (places.beside(place) > 0, places.follows(place)),
            None => (self.is_given, self.is_given),
        };
        match (is_certain, is_possible || self.is_open) {
            (true, _) => Code::Given,
            (false, false) => Code::Absent,
            (false, true) => Code::Unknown,
        }
    }
}

/// The least and the greatest index of the button.
fn range(button: &'static Part) -> [i64; 2] {
    match button.field("index") {
        Some(Field { value: Type::Integer { min, max, .. }, .. }) => [*min, *max],
        _ => [i64::MIN, i64::MAX],
    }
}

/// Whether another button that can be beside this one has the index, which another rule says.
fn is_twice(message: &dyn View, place: &[Step], index: i64) -> bool {
    let mut found = 0;
    buttons(message, &mut Report::new(message), &mut |report, button, _| {
        let has_it = matches!(button, Value::Part(_, view) if matches!(view.get("index"), Value::Integer(other) if other == index));
        found += usize::from(has_it && !exclusive(report.place(), place));
    });
    found > 1
}
