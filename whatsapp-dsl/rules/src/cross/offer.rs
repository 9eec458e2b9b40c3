//! Rules of a limited-time offer.

use super::entries::{Entry, entries};
use crate::report::{INVALID_VALUE, Question, Report};
use crate::schema::{Field, Part, Type};
use crate::table::template::{COPY_CODE, URL_BUTTON};
use crate::view::{Value, View};
use crate::violation::Step;

/// Beside a limited-time offer the code to copy is the first button and the link the second; without a code the link is the first.
pub fn offer_buttons(message: &dyn View, report: &mut Report<'_>) {
    let offer = message.get("limited_time_offer");
    if offer.is_absent() {
        return;
    }
    let buttons = entries(message, "buttons", report.place());
    let code = code(&buttons);
    for button in &buttons {
        let Value::Part(part, view) = button.value else { continue };
        let (wanted, words) = match code {
            _ if part.rule == COPY_CODE.rule => (Some(0), "the code to copy is button 0"),
            _ if part.rule != URL_BUTTON.rule => continue,
            Code::Given => (Some(1), "the link is button 1, behind the code to copy"),
            Code::Absent => (Some(0), "the link is button 0, or 1 behind a code to copy"),
            Code::Unknown => (None, "the link is button 0, or 1 behind a code to copy"),
        };
        let mut place = button.place.clone();
        place.push(Step::Field("index"));
        match view.get("index") {
            Value::Absent => {}
            Value::Integer(index) if wanted == Some(index) || is_refused(part, index) || is_twice(&buttons, index) => {}
            Value::Integer(index) if offer.is_given() && (wanted.is_some() || index > 1) => {
                let words = format!("index is {index}, but beside a limited-time offer {words}");
                report.broken_in(&place, "offer_button_index", INVALID_VALUE, words);
            }
            _ => {
                let words = "whether the code to copy and the link stand where they must beside a limited-time offer";
                report.unproven(Question::Other, vec![place], "offer_button_index", INVALID_VALUE, words);
            }
        }
    }
}

/// Whether there is a code to copy.
#[derive(Clone, Copy)]
enum Code {
    Given,
    Absent,
    /// Known at run time only.
    Unknown,
}

fn code(buttons: &[Entry<'_>]) -> Code {
    let is_code = |button: &&Entry<'_>| matches!(button.value, Value::Part(part, _) if part.rule == COPY_CODE.rule);
    let is_certain = |button: &Entry<'_>| !button.repeated && !button.place.iter().any(|step| matches!(step, Step::Branch(_)));
    if buttons.iter().filter(is_code).any(is_certain) {
        Code::Given
    } else if buttons.iter().all(|button| matches!(button.value, Value::Part(..)) && !is_code(&button)) {
        Code::Absent
    } else {
        Code::Unknown
    }
}

/// Whether no button can have the index, which another rule says.
fn is_refused(button: &'static Part, index: i64) -> bool {
    match button.field("index") {
        Some(Field { value: Type::Integer { min, max, .. }, .. }) => index < *min || index > *max,
        _ => false,
    }
}

/// Whether several buttons have the index, which another rule says.
fn is_twice(buttons: &[Entry<'_>], index: i64) -> bool {
    let has_it = |button: &&Entry<'_>| matches!(button.value, Value::Part(_, view) if matches!(view.get("index"), Value::Integer(other) if other == index));
    buttons.iter().filter(has_it).count() > 1
}
