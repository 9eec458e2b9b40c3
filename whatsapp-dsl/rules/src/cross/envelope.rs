//! Who a message can go to.

use crate::report::{INVALID_VALUE, MISSING_PARAMETER, Report};
use crate::schema::Kind;
use crate::view::{Value, View};

const RECIPIENTS: [&str; 3] = ["to", "recipient", "group"];

/// A message goes to exactly one of `to`, `recipient` and `group`.
pub fn one_recipient(message: &dyn View, report: &mut Report<'_>) {
    let given: Vec<_> = RECIPIENTS.into_iter().filter(|field| message.get(field).is_given()).collect();
    if let [_, others @ ..] = given.as_slice() {
        for field in others {
            report.broken_at(
                field,
                "recipient_conflict",
                INVALID_VALUE,
                "a message goes to one of `to`, `recipient` and `group`, not to several",
            );
        }
    } else if RECIPIENTS.into_iter().all(|field| message.get(field).is_absent()) {
        let words = "message needs a recipient: `to` (a phone number), `recipient` (a business-scoped user id) or `group` (a group id)";
        report.broken("recipient_required", MISSING_PARAMETER, words);
    }
}

/// Groups take text, media and templates only.
pub fn group_content(kind: &'static Kind, message: &dyn View, report: &mut Report<'_>) {
    if message.get("group").is_given() {
        let words = format!("{} cannot go to a group, which takes text, media and templates only", kind.part.name);
        report.broken_at("group", "message_group_content", INVALID_VALUE, words);
    }
}

/// A reaction names the message it belongs to, and cannot reply to one besides.
pub fn reaction_context(reaction: &dyn View, report: &mut Report<'_>) {
    let _ = reaction;
    if !matches!(report.message.get("context"), Value::Absent | Value::Unknown) {
        report.broken_at(
            "context",
            "context",
            INVALID_VALUE,
            "a reaction cannot carry `context`: `message_id` names the message it belongs to",
        );
    }
}
