//! The buttons, of the template or of a card.

use super::content;
use super::report::{At, Component, Placed, Report, Scope};
use super::rule::RULE;
use crate::definition::placeholder::first;
use crate::definition::{ButtonKind, Definition, MOST_OF_KIND, write};
use crate::limit::{BUTTONS, CALL_LABEL, CODE, LABEL, OFFER_CODE, PHONE_NUMBER};
use crate::text::{Shape, characters, counted, with_article};

pub(super) fn button_count(definition: &Definition, report: &mut Report<'_>) {
    let (at, count) = (At::of(Component::Buttons, "buttons"), definition.buttons.len());
    if count > BUTTONS {
        report.broken(at, &RULE.buttons_count, format!("{}; at most {BUTTONS} are allowed", counted(count, "buttons")));
    } else if count == 0 && definition.places.get(Component::Buttons).is_some() {
        report.broken(at, &RULE.buttons_empty, "BUTTONS is empty: add a button, or leave the component out");
    }
}

pub(super) fn button_kind_count(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (kind, max) in MOST_OF_KIND {
        let placed = scope.of_kind(Some(&kind));
        if let Some(first_too_many) = placed.get(max) {
            let (count, verb) = (placed.len(), if max == 1 { "is" } else { "are" });
            let words = format!("this is one of {count} {} buttons; at most {max} {verb} allowed", kind.as_str());
            report.broken(first_too_many.at("type"), &RULE.button_kind_count, words);
        }
    }
}

pub(super) fn quick_replies_together(scope: &Scope<'_>, report: &mut Report<'_>) {
    let is_reply = |placed: &Placed<'_>| placed.button.kind == ButtonKind::QuickReply;
    let placed = scope.of_kind(None);
    let mut turns = 0;
    for index in 1..placed.len() {
        turns += usize::from(is_reply(&placed[index - 1]) != is_reply(&placed[index]));
        if turns > 1 {
            let words = "quick replies and other buttons alternate: put all quick replies together, first or last";
            return report.broken(placed[index].at("type"), &RULE.buttons_order, words);
        }
    }
}

pub(super) fn button_member(placed: &Placed<'_>, report: &mut Report<'_>) {
    let kind = &placed.button.kind;
    if matches!(kind, ButtonKind::Other(_)) {
        return;
    }
    let (all, known) = (ButtonKind::all_members(), kind.members());
    for (member, _) in write::button(placed.button).iter() {
        // An example where none belongs is told among the examples.
        let is_told = member == "example" && matches!(kind, ButtonKind::Url | ButtonKind::CopyCode);
        if all.contains(&member) && !known.contains(&member) && !is_told {
            report.broken(placed.at(member), &RULE.button_member, format!("{} button takes no `{member}`", with_article(kind.as_str())));
        }
    }
}

pub(super) fn button_text_required(placed: &Placed<'_>, report: &mut Report<'_>) {
    let kind = &placed.button.kind;
    match &placed.button.text {
        None if kind.needs_label() => {
            let words = format!("{} button needs a label: `text`", with_article(kind.as_str()));
            report.broken(placed.at("text"), &RULE.button_text_required, words);
        }
        Some(text) if text.trim().is_empty() => report.broken(placed.at("text"), &RULE.button_text_empty, "text is empty"),
        _ => {}
    }
}

pub(super) fn button_text_length(placed: &Placed<'_>, report: &mut Report<'_>) {
    let max = if placed.button.kind == ButtonKind::VoiceCall { CALL_LABEL } else { LABEL };
    report.length(placed.at("text"), &RULE.button_text_length, "text", placed.button.text.as_deref(), max);
}

/// A send has no place for the value of a variable in a label.
pub(super) fn button_text_variable(placed: &Placed<'_>, report: &mut Report<'_>) {
    if let Some(name) = placed.button.text.as_deref().and_then(first) {
        let words = format!("text has {{{{{name}}}}}, but a label cannot have variables");
        report.broken(placed.at("text"), &RULE.button_text_variable, words);
    }
}

pub(super) fn button_text_content(placed: &Placed<'_>, report: &mut Report<'_>) {
    let (at, Some(text)) = (placed.at("text"), placed.button.text.as_deref()) else { return };
    content::new_line(at, &RULE.button_text_new_line, "text", text, report);
    content::emoji(at, &RULE.button_text_emoji, "text", text, report);
    content::markdown(at, &RULE.button_text_markdown, "text", text, report);
}

/// Meta writes the label; in what Meta lists, it is there.
pub(super) fn fixed_label(placed: &Placed<'_>, report: &mut Report<'_>) {
    if placed.button.text.is_some() && !placed.scope.definition.is_listed() {
        let words = format!("{} button takes no `text`: its label is fixed, leave it out", with_article(placed.button.kind.as_str()));
        report.broken(placed.at("text"), &RULE.button_text_unexpected, words);
    }
}

pub(super) fn phone_number(placed: &Placed<'_>, report: &mut Report<'_>) {
    let at = placed.at("phone_number");
    let Some(number) = placed.button.phone_number.as_deref() else {
        return report.broken(at, &RULE.button_phone_number_required, "a PHONE_NUMBER button needs `phone_number`");
    };
    report.length(at, &RULE.button_phone_number_length, "phone_number", Some(number), PHONE_NUMBER);
    if characters(number) <= PHONE_NUMBER && !Shape::Phone.fits(number) {
        report.broken(at, &RULE.button_phone_number_format, format!("phone_number{}", Shape::Phone.words()));
    }
}

pub(super) fn copy_code_empty(placed: &Placed<'_>, report: &mut Report<'_>) {
    if placed.button.example.as_deref().is_some_and(|example| example.trim().is_empty()) {
        report.broken(placed.at("example"), &RULE.button_example_empty, "the example of the code is empty");
    }
}

pub(super) fn copy_code_length(placed: &Placed<'_>, report: &mut Report<'_>) {
    let max = if placed.scope.definition.limited_time_offer.is_some() { OFFER_CODE } else { CODE };
    report.length(placed.at("example"), &RULE.button_example_length, "example", placed.button.example.as_deref(), max);
}
