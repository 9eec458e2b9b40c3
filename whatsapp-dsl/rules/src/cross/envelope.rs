//! Who a message can go to.

use crate::check::holds;
use crate::code::{INVALID_VALUE, MISSING_PARAMETER, RECIPIENT_UNSUPPORTED};
use crate::report::{Question, Report};
use crate::rule::{Check, Rule};
use crate::schema::{Audience, Kind};
use crate::source::{B26, EN, PT, S2};
use crate::text::When;
use crate::view::{Value, View};

const GROUP: &str = "group";
const RECIPIENTS: [&str; 3] = ["to", "recipient", GROUP];

/// A message goes to a user by `to`, `recipient` or both, or to a `group`.
pub const ONE_RECIPIENT: Check = Check::Ask(&[REQUIRED, CONFLICT], one_recipient);

const REQUIRED: Rule = Rule::new("recipient_required", MISSING_PARAMETER, "one of `to`, `recipient` and `group` is given.", &[S2, EN, PT])
    .broken_by("Text { .., to: None }")
    .kept_by("Text { .. }");

const CONFLICT: Rule = Rule::new(
    "recipient_conflict",
    INVALID_VALUE,
    "`group` is given without `to` and `recipient`, and none of them twice. Of `to` and `recipient`, `to` wins.",
    &[EN, PT],
)
.broken_by(r#"Text { .., group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ" }"#)
.kept_by(r#"Text { .., to: None, group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ" }"#);

fn one_recipient(message: &dyn View, report: &mut Report<'_>) {
    let is_open = |field: &str| !message.get(field).is_given() && !message.get(field).is_absent();
    let (mut user, mut open) = (false, false);
    for field in RECIPIENTS {
        user |= field != GROUP && message.get(field).is_given();
        open |= is_open(field);
    }
    for field in RECIPIENTS.into_iter().filter(|field| message.sets_twice(field)) {
        let words = format!("`{field}` is set beside `to`, which names another {field} already: leave one of them out");
        report.broken_at(field, &CONFLICT, words);
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
        let among = report.fields(&RECIPIENTS, &is_open);
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

const GROUP_CONTENT: Rule =
    Rule::new("group_content", INVALID_VALUE, "`group` is given only where the kind of message goes to groups.", &[EN])
        .broken_by(r#"Location { .., to: None, group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ" }"#)
        .kept_by(r#"Text { .., to: None, group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ" }"#);

const GROUP_ONLY: Rule =
    Rule::new("group_only", INVALID_VALUE, "`to` and `recipient` are left out where the kind of message goes to groups only.", &[EN])
        .broken_by(r#"Unpin { .., group: None, to: "+1 650 555 1234" }"#)
        .kept_by("Unpin { .. }");

/// The rule of one-time passwords: it belongs to the kind.
pub(crate) const AUTHENTICATION: Rule = Rule::new(
    "recipient_authentication",
    RECIPIENT_UNSUPPORTED,
    "a message with a one-time password goes to a phone number.",
    &[EN, PT, B26],
)
.broken_by(r#"LoginCode { recipient: "US.13491208655302741918", code: "483920" }"#)
.kept_by(r#"LoginCode { to: "+1 650 555 1234", code: "483920" }"#);

/// The message goes to a recipient who can receive its kind.
pub(crate) fn audience(audience: Audience, kind: &'static Kind, message: &dyn View, report: &mut Report<'_>) {
    Recipients { kind, message, when: None, is_certain: true }.receive(audience, report);
}

/// Who can receive such a message, whatever its values are; nothing where that is not known yet.
pub fn certain(audience: Audience, message: &dyn View) -> Option<Audience> {
    let Audience::Depends(cases) = audience else { return Some(audience) };
    for (when, narrower) in cases {
        match holds(when, message) {
            Some(true) => return certain(*narrower, message),
            Some(false) => {}
            None => return None,
        }
    }
    Some(Audience::Anyone)
}

/// The recipients of a message.
#[derive(Clone, Copy)]
struct Recipients<'a> {
    kind: &'static Kind,
    message: &'a dyn View,
    /// In which messages of the kind the audience is asked for, where not in all.
    when: Option<&'a When>,
    /// Whether it is such a message.
    is_certain: bool,
}

impl Recipients<'_> {
    fn receive(self, audience: Audience, report: &mut Report<'_>) {
        let name = self.kind.part.name;
        match audience {
            Audience::Anyone => {}
            Audience::Individuals => {
                let words = || match self.when {
                    Some(when) => format!("{name} cannot go to a group {}", when.words()),
                    None => format!("{name} cannot go to a group, which takes text, media, templates and pins only"),
                };
                self.none("group", &GROUP_CONTENT, &words, report);
            }
            // A message to several is refused for that.
            Audience::Phones if self.message.get("to").is_given() => {}
            Audience::Phones => report.part(&self.kind.part, |report| {
                for (field, who) in [("recipient", "a business-scoped user id"), ("group", "a group")] {
                    let what =
                        if self.when.is_some() { "a message of the category `Authentication`" } else { "an authentication template" };
                    let words = || format!("{what} cannot be sent to {who}: give `to`, a phone number");
                    self.none(field, &AUTHENTICATION, &words, report);
                }
            }),
            Audience::Groups => {
                for field in ["to", "recipient"] {
                    let words = || format!("{name} goes to a group only: give `group` instead of `{field}`");
                    self.none(field, &GROUP_ONLY, &words, report);
                }
            }
            Audience::Depends(cases) => {
                for (when, narrower) in cases {
                    match holds(when, self.message) {
                        Some(true) => return Self { when: Some(when), ..self }.receive(*narrower, report),
                        Some(false) => {}
                        None => Self { when: Some(when), is_certain: false, ..self }.receive(*narrower, report),
                    }
                }
            }
        }
    }

    /// The field is left out, in such messages.
    fn none(self, field: &'static str, rule: &Rule, words: &dyn Fn() -> String, report: &mut Report<'_>) {
        let unless = if self.is_certain { String::new() } else { self.when.map(When::words).unwrap_or_default() };
        absent(self.message.get(field), field, rule, &unless, words, report);
    }
}

/// A reaction names the message it belongs to, and cannot reply to one besides.
pub const REACTION_CONTEXT: Check = Check::Ask(&[CONTEXT], reaction_context);

const CONTEXT: Rule = Rule::new("context", INVALID_VALUE, "`context` is left out: `message_id` names the message.", &[S2])
    .broken_by(r#"Reaction { .., context: "wamid.HBgLMTY1MDU1NTEyMzQ" }"#)
    .kept_by("Reaction { .. }");

fn reaction_context(_: &dyn View, report: &mut Report<'_>) {
    let words = || "a reaction cannot carry `context`: `message_id` names the message it belongs to".to_owned();
    absent(report.message.get("context"), "context", &CONTEXT, "", &words, report);
}

/// A field that cannot be there, or cannot be there in messages that only the run time knows.
pub(super) fn absent(
    value: Value<'_>,
    field: &'static str,
    rule: &Rule,
    unless: &str,
    words: &dyn Fn() -> String,
    report: &mut Report<'_>,
) {
    if value.is_given() && unless.is_empty() {
        report.broken_at(field, rule, words());
    } else if !value.is_absent() {
        let place = report.field(field);
        let joint = if unless.is_empty() { "" } else { " " };
        report.unproven(Question::Other, vec![place], rule, format!("whether `{field}` is left out, as it must be{joint}{unless}"));
    }
}
