//! Buttons that open a form.

use super::report::{Placed, Report};
use super::rule::RULE;
use crate::definition::Button;
use crate::json::Json;
use crate::list::mapped;
use crate::table::definition::FLOW_ACTION;

const REFERENCES: [&str; 3] = ["flow_id", "flow_name", "flow_json"];
const NAVIGATE: &str = "navigate";

pub(super) fn one_flow(placed: &Placed<'_>, report: &mut Report<'_>) {
    let mut given = REFERENCES.to_vec();
    given.retain(|member| placed.button.others.contains_key(member));
    match given.as_slice() {
        [] => {
            let words = "a FLOW button needs one of `flow_id`, `flow_name` and `flow_json`";
            report.broken(placed.at(""), &RULE.button_flow_required, words);
        }
        [member] => named(placed, member, report),
        several => {
            let words = format!("a FLOW button takes only one of {}", several.join(", "));
            report.broken(placed.at(""), &RULE.button_flow_conflict, words);
        }
    }
}

/// What names the form is a string; an id may be a number.
fn named(placed: &Placed<'_>, member: &str, report: &mut Report<'_>) {
    let is_id = member == REFERENCES[0];
    let is_sound = match placed.button.others.get(member) {
        Some(Json::String(text)) => !text.trim().is_empty(),
        Some(Json::Number(number)) => is_id && number.is_u64(),
        _ => false,
    };
    if !is_sound {
        let number = if is_id { ", or a whole number" } else { "" };
        let words = format!("{member} must be a string that is not empty{number}");
        report.broken(placed.at(member), &RULE.button_flow_type, words);
    }
}

pub(super) fn flow_json(placed: &Placed<'_>, report: &mut Report<'_>) {
    let Some(text) = placed.button.others.get("flow_json").and_then(Json::as_str) else { return };
    let is_object = Json::parse(text).is_ok_and(|json| json.as_object().is_some());
    if !is_object && !text.trim().is_empty() {
        report.broken(placed.at("flow_json"), &RULE.button_flow_json_syntax, "flow_json does not hold a JSON object");
    }
}

fn is_word(button: &Button, word: &str) -> bool {
    button.others.get("flow_action").and_then(Json::as_str).is_some_and(|action| action.eq_ignore_ascii_case(word))
}

pub(super) fn flow_action(placed: &Placed<'_>, report: &mut Report<'_>) {
    if let Some(action) = placed.button.others.get("flow_action")
        && !FLOW_ACTION.words.iter().any(|(_, word)| is_word(placed.button, word))
    {
        let known = mapped(FLOW_ACTION.words, |(_, word)| format!("`{word}`"));
        let words = format!("flow_action is {action}; it must be {}", known.join(" or "));
        report.broken(placed.at("flow_action"), &RULE.button_flow_action_unknown, words);
    }
}

/// A button that opens a screen names it. One that does not say what it does, names none in Meta's own sample.
pub(super) fn navigate_screen(placed: &Placed<'_>, report: &mut Report<'_>) {
    let screen = placed.button.others.get("navigate_screen");
    let at = placed.at("navigate_screen");
    if screen.is_none() && is_word(placed.button, NAVIGATE) {
        let words = "flow_action is `navigate`, which needs `navigate_screen`";
        report.broken(at, &RULE.button_navigate_screen_required, words);
    } else if screen.is_some_and(|screen| screen.as_str().is_none_or(|screen| screen.trim().is_empty())) {
        report.broken(at, &RULE.button_navigate_screen_type, "navigate_screen must be a string that is not empty");
    }
}
