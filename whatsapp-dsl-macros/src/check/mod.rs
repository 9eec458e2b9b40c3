//! What the tree breaks: names against the table, rules by the rules crate, and for `message!` that every value is known.

mod at;
mod hints;
mod prove;
mod resolve;
mod share;
mod view;

pub(crate) use at::value as value_at;
pub(crate) use resolve::structure as resolve;
pub(crate) use resolve::takes;
pub(crate) use view::text_rules;

use whatsapp_dsl_rules as rules;
use whatsapp_dsl_rules::report::{Question, Unproven};
use whatsapp_dsl_rules::suggest::within;
use whatsapp_dsl_rules::{Kind, nearest, table};

use crate::Promise;
use crate::ast::Call;
use crate::errors::Errors;

/// What the checks know of a message afterwards.
pub(crate) struct Checked {
    pub kind: &'static Kind,
    /// Rules between fields that the compiler can decide, because only constants leave them open.
    pub open: Vec<Unproven>,
}

/// Checks the call.
pub(crate) fn check(call: &mut Call, promise: Promise, errors: &mut Errors) -> Option<Checked> {
    let message = call.message.as_mut()?;
    let name = message.name.to_string();
    let kind = match (call.template, table::CLOUD.kind(&name)) {
        (Some(template), _) => &template.kind,
        (None, Some(kind)) if !call.is_path => kind,
        (None, Some(_)) => {
            errors.push(message.name.span(), format!("a kind of message is written without a path: {name} {{ … }}"));
            return None;
        }
        (None, None) => {
            errors.push(message.name.span(), unknown_kind(&name, call.has_fields));
            return None;
        }
    };
    if !call.has_fields {
        errors.push(message.name.span(), format!("`{name}` needs its fields in braces: {name} {{ to: \"…\", … }}"));
        return None;
    }
    resolve::structure(message, &kind.part, true, errors);
    if promise == Promise::Proved {
        prove::structure(message, errors);
    }
    let (violations, unproven) = match call.template {
        Some(template) => {
            share::among_policies(message, template);
            rules::declared::check(template, message)
        }
        None => rules::check(&table::CLOUD, kind, message),
    };
    for violation in violations {
        errors.push(at::place(message, violation.place()), violation.sentence());
    }
    let (constant, unknown): (Vec<_>, Vec<_>) = unproven.into_iter().partition(|open| prove::by_constants(message, open));
    if promise == Promise::Proved {
        // Entries that come in unknown number are not known to differ or to be few enough together: that goes without saying.
        let is_counted = unknown.iter().any(|open| open.question == Question::Count);
        let is_said = |open: &&Unproven| prove::is_reported(message, open) || (is_counted && follows(open.question));
        for open in unknown.iter().filter(|open| !is_said(open)) {
            let words = format!("{} is known only at run time: use `try_message!` [{}]", open.violation.words(), open.violation.rule());
            let place = open.violation.place();
            errors.push(at::value(message, place).map_or_else(|| at::place(message, place), |value| value.place), words);
        }
    }
    Some(Checked { kind, open: constant })
}

/// Whether the answer needs a known number of entries.
fn follows(question: Question) -> bool {
    matches!(question, Question::DistinctTexts | Question::DistinctNumbers | Question::Total | Question::Position)
}

/// A name that is no kind of message. With fields behind it, one that no kind is near to has been taken for a template.
fn unknown_kind(name: &str, has_fields: bool) -> String {
    let kinds = || table::CLOUD.kinds.iter().map(|kind| kind.part.name);
    let is_type = name.starts_with(|first: char| first.is_uppercase());
    match nearest(name, kinds()) {
        // `Lists` or `First`: a name that somebody may have given.
        Some(meant) if has_fields && (name.starts_with(meant) || within(1, name, [meant]).is_none()) => {
            format!(
                "there is no kind of message `{name}`, did you mean `{meant}`? A template of this name is sent by a path: self::{name} {{ … }}"
            )
        }
        Some(meant) => format!("there is no kind of message `{name}`, did you mean `{meant}`?"),
        None => {
            let kinds = kinds().collect::<Vec<_>>().join(", ");
            let template =
                if is_type { format!("; a template is sent with its fields: {name} {{ to: \"…\", … }}") } else { String::new() };
            format!("there is no kind of message `{name}`; there are {kinds}{template}")
        }
    }
}
