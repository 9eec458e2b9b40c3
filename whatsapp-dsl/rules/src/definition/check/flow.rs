//! Buttons that open a form.

use crate::json::Json;

use super::report::{Report, Scope};
use super::rule;
use crate::definition::{Button, ButtonKind};
use crate::table::definition::FLOW_ACTION;

/// What names the form.
const REFERENCES: [&str; 3] = ["flow_id", "flow_name", "flow_json"];
/// What happens as the button is pressed.
const NAVIGATE: &str = "navigate";

/// A form is named in one way.
pub(super) fn one_flow(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, button) in scope.of_kind(ButtonKind::Flow) {
        let given: Vec<&str> = REFERENCES.into_iter().filter(|member| button.others.contains_key(member)).collect();
        match given.as_slice() {
            [] => {
                let words = "a FLOW button needs one of `flow_id`, `flow_name` and `flow_json`";
                report.broken(scope.button(index, ""), &rule::button_flow_required, words);
            }
            [member] => named(scope, index, button, member, report),
            several => {
                let words = format!("a FLOW button takes one of {}, not several", several.join(", "));
                report.broken(scope.button(index, ""), &rule::button_flow_conflict, words);
            }
        }
    }
}

/// What names the form is a string; an id may be a number.
fn named(scope: &Scope<'_>, index: usize, button: &Button, member: &str, report: &mut Report<'_>) {
    let is_sound = match button.others.get(member) {
        Some(Json::String(text)) => !text.trim().is_empty(),
        Some(Json::Number(number)) => member == REFERENCES[0] && number.is_u64(),
        _ => false,
    };
    if !is_sound {
        let number = if member == REFERENCES[0] { ", or a whole number" } else { "" };
        let words = format!("{member} takes a string that is not empty{number}");
        report.broken(scope.button(index, member), &rule::button_flow_type, words);
    }
}

/// A form that is brought along is a string that holds JSON.
pub(super) fn flow_json(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, button) in scope.of_kind(ButtonKind::Flow) {
        let Some(text) = button.others.get("flow_json").and_then(Json::as_str) else { continue };
        let is_object = Json::parse(text).is_ok_and(|json| json.as_object().is_some());
        if !is_object && !text.trim().is_empty() {
            let words = "flow_json does not hold a JSON object";
            report.broken(scope.button(index, "flow_json"), &rule::button_flow_json_syntax, words);
        }
    }
}

fn is_word(button: &Button, word: &str) -> bool {
    button.others.get("flow_action").and_then(Json::as_str).is_some_and(|action| action.eq_ignore_ascii_case(word))
}

/// What happens as the button is pressed is one of two things.
pub(super) fn flow_action(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, button) in scope.of_kind(ButtonKind::Flow) {
        if let Some(action) = button.others.get("flow_action")
            && !FLOW_ACTION.words.iter().any(|(_, word)| is_word(button, word))
        {
            let known: Vec<String> = FLOW_ACTION.words.iter().map(|(_, word)| format!("`{word}`")).collect();
            let words = format!("flow_action is {action}, it takes {}", known.join(" or "));
            report.broken(scope.button(index, "flow_action"), &rule::button_flow_action_unknown, words);
        }
    }
}

/// A button that opens a screen names it. One that does not say what it does, names none in Meta's own sample.
pub(super) fn navigate_screen(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, button) in scope.of_kind(ButtonKind::Flow) {
        let screen = button.others.get("navigate_screen");
        let at = scope.button(index, "navigate_screen");
        if screen.is_none() && is_word(button, NAVIGATE) {
            let words = "flow_action is `navigate`, which needs `navigate_screen`";
            report.broken(at, &rule::button_navigate_screen_required, words);
        } else if screen.is_some_and(|screen| screen.as_str().is_none_or(|screen| screen.trim().is_empty())) {
            let words = "navigate_screen takes a string that is not empty";
            report.broken(at, &rule::button_navigate_screen_type, words);
        }
    }
}
