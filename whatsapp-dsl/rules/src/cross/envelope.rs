//! Who a message can go to.

use crate::report::{INVALID_VALUE, MISSING_PARAMETER, Question, Report};
use crate::schema::Kind;
use crate::view::{Value, View};
use crate::violation::Step;

const RECIPIENTS: [&str; 3] = ["to", "recipient", "group"];

/// A message goes to exactly one of `to`, `recipient` and `group`.
pub fn one_recipient(message: &dyn View, report: &mut Report<'_>) {
    let given: Vec<_> = RECIPIENTS.into_iter().filter(|field| message.get(field).is_given()).collect();
    let open = RECIPIENTS.into_iter().filter(|field| !message.get(field).is_given() && !message.get(field).is_absent()).count();
    for field in given.iter().skip(1) {
        report.broken_at(
            field,
            "recipient_conflict",
            INVALID_VALUE,
            "a message goes to one of `to`, `recipient` and `group`, not to several",
        );
    }
    if given.is_empty() && open == 0 {
        let words = "a message needs a recipient: `to` (a phone number), `recipient` (a business-scoped user id) or `group` (a group id)";
        report.broken("recipient_required", MISSING_PARAMETER, words);
    } else if open > 0 && given.len() < 2 {
        let is_open = |index: usize| !message.get(RECIPIENTS[index]).is_given() && !message.get(RECIPIENTS[index]).is_absent();
        let among = report.fields(RECIPIENTS, is_open);
        let words = "whether exactly one of `to`, `recipient` and `group` is there";
        report.unproven(Question::Other, among, "recipient_required", MISSING_PARAMETER, words);
    }
}

/// Groups take text, media and templates only.
pub fn group_content(kind: &'static Kind, message: &dyn View, report: &mut Report<'_>) {
    let words = || format!("{} cannot go to a group, which takes text, media and templates only", kind.part.name);
    absent(message.get("group"), "group", "message_group_content", INVALID_VALUE, words, report);
}

/// A reaction names the message it belongs to, and cannot reply to one besides.
pub fn reaction_context(_: &dyn View, report: &mut Report<'_>) {
    let words = "a reaction cannot carry `context`: `message_id` names the message it belongs to";
    absent(report.message.get("context"), "context", "context", INVALID_VALUE, || words.to_owned(), report);
}

/// A field that cannot be there.
pub(crate) fn absent(value: Value<'_>, field: &'static str, rule: &str, code: u32, words: impl Fn() -> String, report: &mut Report<'_>) {
    if value.is_given() {
        report.broken_at(field, rule, code, words());
    } else if !value.is_absent() {
        let mut place = report.place().clone();
        place.push(Step::Field(field));
        report.unproven(Question::Other, vec![place], rule, code, format!("whether `{field}` is left out, as it must be,"));
    }
}
