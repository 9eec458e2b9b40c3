//! Who a message can go to.

use crate::code::{INVALID_VALUE, MISSING_PARAMETER, RECIPIENT_UNSUPPORTED};
use crate::report::{Question, Report};
use crate::rule::{Check, Example, Rule, Stamp};
use crate::schema::{Audience, Kind};
use crate::source::{EN, PT, S2};
use crate::view::{Value, View};

const GROUP: &str = "group";
const RECIPIENTS: [&str; 3] = ["to", "recipient", GROUP];

/// A message goes to a user by `to`, `recipient` or both, or to a `group`.
pub const ONE_RECIPIENT: Check = Check::Ask(&[REQUIRED, CONFLICT], one_recipient);

const REQUIRED: Rule = Rule::new(
    "recipient_required",
    MISSING_PARAMETER,
    "one of `to`, `recipient` and `group` is given.",
    &[S2, EN, PT],
    Example { wrong: "Text { .., to: None }", right: "Text { .. }" },
);

const CONFLICT: Rule = Rule::new(
    "recipient_conflict",
    INVALID_VALUE,
    "`group` is given without `to` and `recipient`. Of these two, `to` wins.",
    &[EN, PT],
    Example {
        wrong: r#"Text { .., group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ" }"#,
        right: r#"Text { .., to: None, group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ" }"#,
    },
);

fn one_recipient(message: &dyn View, report: &mut Report<'_>) {
    let is_open = |field: &str| !message.get(field).is_given() && !message.get(field).is_absent();
    let (mut user, mut open) = (false, false);
    for field in RECIPIENTS {
        user |= field != GROUP && message.get(field).is_given();
        open |= is_open(field);
    }
    let group = message.get(GROUP);
    if user && group.is_given() {
        report.broken_at(
            GROUP,
            &CONFLICT,
            "`group` cannot be set beside `to` or `recipient`: a message goes either to a group or to a user",
        );
    } else if !user && !group.is_given() && !open {
        let words = "a message needs a recipient: `to` (a phone number), `recipient` (a business-scoped user id) or `group` (a group id)";
        report.broken(&REQUIRED, words);
    } else if open && !(user && group.is_absent()) {
        let among = report.fields(&RECIPIENTS, is_open);
        report.unproven(
            Question::Other,
            among,
            &REQUIRED,
            "whether the message has a recipient (`to`, `recipient`, both, or `group` alone)",
        );
    }
}

/// The rules of who can receive a kind: they belong to the envelope.
pub const AUDIENCE: &[Rule] = &[GROUP_CONTENT, GROUP_ONLY];

const GROUP_CONTENT: Rule = Rule::new(
    "group_content",
    INVALID_VALUE,
    "`group` is given only where the kind of message goes to groups.",
    &[EN],
    Example {
        wrong: r#"Location { .., to: None, group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ" }"#,
        right: r#"Text { .., to: None, group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ" }"#,
    },
);

const GROUP_ONLY: Rule = Rule::new(
    "group_only",
    INVALID_VALUE,
    "`to` and `recipient` are left out where the kind of message goes to groups only.",
    &[EN],
    Example { wrong: r#"Unpin { .., group: None, to: "+1 650 555 1234" }"#, right: "Unpin { .. }" },
);

/// The rule of one-time passwords: it belongs to the kind.
pub(crate) const AUTHENTICATION: Rule = Rule::new(
    "recipient_authentication",
    RECIPIENT_UNSUPPORTED,
    "a template for one-time passwords goes to a phone number.",
    &[EN],
    Example {
        wrong: r#"LoginCode { recipient: "US.13491208655302741918", code: "483920" }"#,
        right: r#"LoginCode { to: "+1 650 555 1234", code: "483920" }"#,
    },
);

/// The message goes to a recipient who can receive its kind.
pub(crate) fn audience(audience: Audience, kind: &'static Kind, message: &dyn View, report: &mut Report<'_>) {
    let name = kind.part.name;
    match audience {
        Audience::Anyone => {}
        Audience::Individuals => {
            let words = || format!("{name} cannot go to a group, which takes text, media, templates and pins only");
            absent(message.get("group"), "group", &GROUP_CONTENT, words, report);
        }
        // A message to several is refused for that.
        Audience::Phones if message.get("to").is_given() => {}
        Audience::Phones => report.part(&kind.part, |report| {
            for (field, who) in [("recipient", "a business-scoped user id"), ("group", "a group")] {
                let words = || format!("an authentication template cannot be sent to {who}: give `to`, a phone number");
                absent(message.get(field), field, &AUTHENTICATION, words, report);
            }
        }),
        Audience::Groups => {
            for field in ["to", "recipient"] {
                let words = || format!("{name} goes to a group only: give `group` instead of `{field}`");
                absent(message.get(field), field, &GROUP_ONLY, words, report);
            }
        }
    }
}

/// A reaction names the message it belongs to, and cannot reply to one besides.
pub const REACTION_CONTEXT: Check = Check::Ask(&[CONTEXT], reaction_context);

const CONTEXT: Rule = Rule::new(
    "context",
    INVALID_VALUE,
    "`context` is left out: `message_id` names the message.",
    &[S2],
    Example { wrong: r#"Reaction { .., context: "wamid.HBgLMTY1MDU1NTEyMzQ" }"#, right: "Reaction { .. }" },
);

fn reaction_context(_: &dyn View, report: &mut Report<'_>) {
    let words = || "a reaction cannot carry `context`: `message_id` names the message it belongs to".to_owned();
    absent(report.message.get("context"), "context", &CONTEXT, words, report);
}

/// A field that cannot be there.
fn absent<'s>(value: Value<'_>, field: &'static str, stamp: impl Into<Stamp<'s>>, words: impl Fn() -> String, report: &mut Report<'_>) {
    if value.is_given() {
        report.broken_at(field, stamp, words());
    } else if !value.is_absent() {
        let place = report.field(field);
        report.unproven(Question::Other, vec![place], stamp, format!("whether `{field}` is left out, as it must be"));
    }
}
