//! The buttons, of the template or of a card.

use super::report::{At, Component, Report, Scope};
use super::rule;
use crate::definition::placeholder::names;
use crate::definition::{ButtonKind, Definition, write};
use crate::limit::{BUTTONS, CALL_LABEL, CALL_MINUTES, CODE, LABEL, OFFER_CODE, PHONE_NUMBER};
use crate::text::Shape;

/// The most buttons of a kind; of the others, as many as there are.
const MOST_OF_KIND: [(ButtonKind, usize); 6] = [
    (ButtonKind::Url, 2),
    (ButtonKind::PhoneNumber, 1),
    (ButtonKind::CopyCode, 1),
    (ButtonKind::Catalog, 1),
    (ButtonKind::Mpm, 1),
    (ButtonKind::Spm, 1),
];
/// For how many minutes a button calls on WhatsApp at least, as it is created; a send may say less.
const FEWEST_MINUTES: i64 = 1440;

/// Buttons are one to ten, where there are any.
pub(super) fn button_count(definition: &Definition, report: &mut Report<'_>) {
    let count = definition.buttons.len();
    if count > BUTTONS {
        let words = format!("{count} buttons, at most {BUTTONS} are allowed");
        report.broken(At::of(Component::Buttons, "buttons"), &rule::buttons_count, words);
    }
    if count == 0 && definition.places.get(Component::Buttons).is_some() {
        let words = "BUTTONS without a button: write one, or leave the component out";
        report.broken(At::of(Component::Buttons, "buttons"), &rule::buttons_empty, words);
    }
}

/// There are no more buttons of a kind than are allowed.
pub(super) fn button_kind_count(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (kind, max) in MOST_OF_KIND {
        let word = kind.as_str().to_owned();
        let mut indices = scope.of_kind(kind).map(|(index, _)| index);
        if let Some(index) = indices.nth(max) {
            let count = max + 1 + indices.count();
            let verb = if max == 1 { "is" } else { "are" };
            let words = format!("this is one of {count} {word} buttons, at most {max} {verb} allowed");
            report.broken(scope.button(index, "type"), &rule::button_kind_count, words);
        }
    }
}

/// Quick replies stand together, before or behind all other buttons.
pub(super) fn quick_replies_together(scope: &Scope<'_>, report: &mut Report<'_>) {
    let is_reply = |index: usize| scope.buttons[index].kind == ButtonKind::QuickReply;
    let mut changes = (1..scope.buttons.len()).filter(|index| is_reply(*index) != is_reply(*index - 1));
    if let Some(index) = changes.nth(1) {
        let words = "quick replies and other buttons alternate: all quick replies stand together, first or last";
        report.broken(scope.button(index, "type"), &rule::buttons_order, words);
    }
}

/// A button has the members of its kind only.
pub(super) fn button_member(scope: &Scope<'_>, report: &mut Report<'_>) {
    let all = ButtonKind::all_members();
    for (index, button) in scope.buttons.iter().enumerate().filter(|(_, button)| !matches!(button.kind, ButtonKind::Other(_))) {
        let (known, given) = (button.kind.members(), write::button(button));
        for (member, _) in given.iter().filter(|(member, _)| all.contains(member) && !known.contains(member)) {
            // An example where none belongs is told among the examples.
            if member != "example" || !matches!(button.kind, ButtonKind::Url | ButtonKind::CopyCode) {
                let words = format!("a {} button takes no `{member}`", button.kind.as_str());
                report.broken(scope.button(index, member), &rule::button_member, words);
            }
        }
    }
}

/// Whether the label of the kind is fixed, so that it may be left out.
fn has_fixed_label(kind: &ButtonKind) -> bool {
    match kind {
        ButtonKind::QuickReply | ButtonKind::Url | ButtonKind::PhoneNumber | ButtonKind::Flow | ButtonKind::VoiceCall => false,
        ButtonKind::CopyCode
        | ButtonKind::Catalog
        | ButtonKind::Mpm
        | ButtonKind::Spm
        | ButtonKind::Otp
        | ButtonKind::RequestContactInfo
        | ButtonKind::OrderDetails
        | ButtonKind::Other(_) => true,
    }
}

/// A button has a label, unless Meta writes it.
pub(super) fn button_text_required(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, button) in scope.buttons.iter().enumerate() {
        match button.text.as_deref() {
            None if !has_fixed_label(&button.kind) => {
                let words = format!("a {} button needs a label: `text`", button.kind.as_str());
                report.broken(scope.button(index, "text"), &rule::button_text_required, words);
            }
            Some(text) if text.trim().is_empty() => {
                report.broken(scope.button(index, "text"), &rule::button_text_empty, "text is empty");
            }
            _ => {}
        }
    }
}

/// A label is not too long.
pub(super) fn button_text_length(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, button) in scope.buttons.iter().enumerate() {
        let max = if button.kind == ButtonKind::VoiceCall { CALL_LABEL } else { LABEL };
        if let Some(text) = &button.text {
            report.length(scope.button(index, "text"), &rule::button_text_length, "text", text, max);
        }
    }
}

/// A label has no variables: a send has no place for their values.
pub(super) fn button_text_variable(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, button) in scope.buttons.iter().enumerate() {
        if let Some(name) = button.text.as_deref().and_then(|text| names(text).first().copied()) {
            let words = format!("text has {{{{{name}}}}}, a label takes no variables");
            report.broken(scope.button(index, "text"), &rule::button_text_variable, words);
        }
    }
}

/// A button that calls has a number that can be dialled.
pub(super) fn phone_number(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, button) in scope.of_kind(ButtonKind::PhoneNumber) {
        let at = scope.button(index, "phone_number");
        match button.phone_number.as_deref() {
            None => report.broken(at, &rule::button_phone_number_required, "a PHONE_NUMBER button needs `phone_number`"),
            Some(number) => {
                report.length(at, &rule::button_phone_number_length, "phone_number", number, PHONE_NUMBER);
                if number.chars().count() <= PHONE_NUMBER && !Shape::Phone.fits(number) {
                    let words = format!("phone_number{}", Shape::Phone.words());
                    report.broken(at, &rule::button_phone_number_format, words);
                }
            }
        }
    }
}

/// For how long a button calls on WhatsApp is within bounds.
pub(super) fn ttl_minutes(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, button) in scope.of_kind(ButtonKind::VoiceCall) {
        let Some(minutes) = button.others.get("ttl_minutes") else { continue };
        if !minutes.as_i64().is_some_and(|minutes| (FEWEST_MINUTES..=CALL_MINUTES).contains(&minutes)) {
            let words = format!("ttl_minutes is {minutes}, it takes {FEWEST_MINUTES} to {CALL_MINUTES}");
            report.broken(scope.button(index, "ttl_minutes"), &rule::button_ttl_minutes_range, words);
        }
    }
}

/// An example of a code to copy has something in it.
pub(super) fn copy_code_empty(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, button) in scope.of_kind(ButtonKind::CopyCode) {
        if button.example.as_deref().is_some_and(|example| example.trim().is_empty()) {
            report.broken(scope.button(index, "example"), &rule::button_example_empty, "the example of the code is empty");
        }
    }
}

/// A code to copy is not too long.
pub(super) fn copy_code_length(scope: &Scope<'_>, report: &mut Report<'_>) {
    let max = if scope.definition.limited_time_offer.is_some() { OFFER_CODE } else { CODE };
    for (index, button) in scope.of_kind(ButtonKind::CopyCode) {
        if let Some(example) = &button.example {
            report.length(scope.button(index, "example"), &rule::button_example_length, "example", example, max);
        }
    }
}
