//! The buttons, of the template or of a card.

use super::findings::{At, Findings, Part, Scope};
use crate::definition::code::INVALID_PARAMETER;
use crate::definition::placeholder::names;
use crate::definition::word::Word as _;
use crate::definition::{Button, ButtonKind, Definition};
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
pub(super) fn button_count(definition: &Definition, findings: &mut Findings<'_>) {
    let count = definition.buttons.len();
    if count > BUTTONS {
        let words = format!("{count} buttons, at most {BUTTONS} are allowed");
        findings.broken(At::part(Part::Buttons, "buttons"), "buttons_count", INVALID_PARAMETER, words);
    }
    if count == 0 && definition.places.buttons.is_some() {
        let words = "BUTTONS without a button: write one, or leave the component out";
        findings.broken(At::part(Part::Buttons, "buttons"), "buttons_empty", INVALID_PARAMETER, words);
    }
}

/// Every button is of a kind that can be created.
pub(super) fn button_kind(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    for (index, button) in scope.buttons.iter().enumerate() {
        if let ButtonKind::Other(word) = &button.kind {
            let known: Vec<&str> = ButtonKind::words().collect();
            let words = format!("type `{word}` is none that can be created: {}", known.join(", "));
            findings.broken(scope.button(index, "type"), "button_type", INVALID_PARAMETER, words);
        }
    }
}

/// There are no more buttons of a kind than are allowed.
pub(super) fn button_kind_count(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    for (kind, max) in MOST_OF_KIND {
        let word = kind.as_str().to_owned();
        let mut indices = scope.of_kind(kind).map(|(index, _)| index);
        if let Some(index) = indices.nth(max) {
            let count = max + 1 + indices.count();
            let verb = if max == 1 { "is" } else { "are" };
            let words = format!("this is one of {count} {word} buttons, at most {max} {verb} allowed");
            findings.broken(scope.button(index, "type"), "button_kind_count", INVALID_PARAMETER, words);
        }
    }
}

/// Quick replies stand together, before or behind all other buttons.
pub(super) fn quick_replies_together(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    let is_reply = |index: usize| scope.buttons[index].kind == ButtonKind::QuickReply;
    let mut changes = (1..scope.buttons.len()).filter(|index| is_reply(*index) != is_reply(*index - 1));
    if let Some(index) = changes.nth(1) {
        let words = "quick replies and other buttons alternate: all quick replies stand together, first or last";
        findings.broken(scope.button(index, "type"), "buttons_order", INVALID_PARAMETER, words);
    }
}

/// A button has the members of its kind only.
pub(super) fn button_member(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    for (index, button) in scope.buttons.iter().enumerate().filter(|(_, button)| !matches!(button.kind, ButtonKind::Other(_))) {
        for member in given(button).filter(|member| !button.kind.members().contains(member)) {
            let words = format!("a {} button takes no `{member}`", button.kind.as_str());
            findings.broken(scope.button(index, member), "button_member", INVALID_PARAMETER, words);
        }
    }
}

/// The members that a button has.
fn given(button: &Button) -> impl Iterator<Item = &str> {
    let fields = [
        ("text", button.text.is_some()),
        ("url", button.url.is_some()),
        ("phone_number", button.phone_number.is_some()),
        ("otp_type", button.otp_type.is_some()),
    ];
    // An example where none belongs is told among the examples.
    let example = ("example", button.example.is_some() && !matches!(button.kind, ButtonKind::Url | ButtonKind::CopyCode));
    let fields = fields.into_iter().chain([example]).filter(|(_, is_given)| *is_given).map(|(member, _)| member);
    fields.chain(button.others.iter().map(|(name, _)| name))
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
pub(super) fn button_text_required(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    for (index, button) in scope.buttons.iter().enumerate() {
        match button.text.as_deref() {
            None if !has_fixed_label(&button.kind) => {
                let words = format!("a {} button needs a label: `text`", button.kind.as_str());
                findings.broken(scope.button(index, "text"), "button_text_required", INVALID_PARAMETER, words);
            }
            Some(text) if text.trim().is_empty() => {
                findings.broken(scope.button(index, "text"), "button_text_empty", INVALID_PARAMETER, "text is empty");
            }
            _ => {}
        }
    }
}

/// A label is not too long.
pub(super) fn button_text_length(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    for (index, button) in scope.buttons.iter().enumerate() {
        let max = if button.kind == ButtonKind::VoiceCall { CALL_LABEL } else { LABEL };
        if let Some(text) = &button.text {
            findings.length(scope.button(index, "text"), "button_text_length", "text", text, max);
        }
    }
}

/// A label has no variables: a send has no place for their values.
pub(super) fn button_text_variable(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    for (index, button) in scope.buttons.iter().enumerate() {
        if let Some(name) = button.text.as_deref().and_then(|text| names(text).first().copied()) {
            let words = format!("text has {{{{{name}}}}}, a label takes no variables");
            findings.broken(scope.button(index, "text"), "button_text_variable", INVALID_PARAMETER, words);
        }
    }
}

/// A button that calls has a number that can be dialled.
pub(super) fn phone_number(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    for (index, button) in scope.of_kind(ButtonKind::PhoneNumber) {
        let at = scope.button(index, "phone_number");
        match button.phone_number.as_deref() {
            None => findings.broken(at, "button_phone_number_required", INVALID_PARAMETER, "a PHONE_NUMBER button needs `phone_number`"),
            Some(number) => {
                findings.length(at, "button_phone_number_length", "phone_number", number, PHONE_NUMBER);
                if number.chars().count() <= PHONE_NUMBER && !Shape::Phone.fits(number) {
                    let words = format!("phone_number{}", Shape::Phone.words());
                    findings.broken(at, "button_phone_number_format", INVALID_PARAMETER, words);
                }
            }
        }
    }
}

/// For how long a button calls on WhatsApp is within bounds.
pub(super) fn ttl_minutes(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    for (index, button) in scope.of_kind(ButtonKind::VoiceCall) {
        let Some(minutes) = button.others.get("ttl_minutes") else { continue };
        if !minutes.as_i64().is_some_and(|minutes| (FEWEST_MINUTES..=CALL_MINUTES).contains(&minutes)) {
            let words = format!("ttl_minutes is {minutes}, it takes {FEWEST_MINUTES} to {CALL_MINUTES}");
            findings.broken(scope.button(index, "ttl_minutes"), "button_ttl_minutes_range", INVALID_PARAMETER, words);
        }
    }
}

/// An example of a code to copy has something in it.
pub(super) fn copy_code_empty(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    for (index, button) in scope.of_kind(ButtonKind::CopyCode) {
        if button.example.as_deref().is_some_and(|example| example.trim().is_empty()) {
            findings.broken(scope.button(index, "example"), "button_example_empty", INVALID_PARAMETER, "the example of the code is empty");
        }
    }
}

/// A code to copy is not too long.
pub(super) fn copy_code_length(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    let max = if scope.definition.limited_time_offer.is_some() { OFFER_CODE } else { CODE };
    for (index, button) in scope.of_kind(ButtonKind::CopyCode) {
        if let Some(example) = &button.example {
            findings.length(scope.button(index, "example"), "button_example_length", "example", example, max);
        }
    }
}
