//! What the tree breaks: names against the table, rules by the rules crate, and for `message!` that every value is known.

mod at;
mod hints;
mod kind;
mod literal;
mod ordinary;
mod prove;
mod resolve;
mod variant;
mod view;
mod words;

pub(crate) use at::{around, value as value_at};
pub(crate) use kind::{kind, kinds};
pub(crate) use resolve::without_quotes;
pub(crate) use variant::is_among_several;
pub(crate) use words::{names, takes, text_rules};

use whatsapp_dsl_rules as rules;
use whatsapp_dsl_rules::declared::{self, Declared};
use whatsapp_dsl_rules::report::{Question, Unproven};
use whatsapp_dsl_rules::schema::Api;
use whatsapp_dsl_rules::{Home, Kind, Part, Step};

use self::resolve::Resolver;
use crate::ast::{self, Extent, Item, List, Policy, Promise};
use crate::errors::Errors;
use crate::resolved::{Form, Message, Struct, Value};

/// What the checks know of a message afterwards.
pub(crate) struct Checked<'a> {
    /// Rules that the compiler can decide, because only constants leave them open.
    pub open: Vec<Open<'a>>,
    /// Whether nothing is left to the run time but each value by itself, and the envelope.
    pub is_alone: bool,
    /// The most characters of each value that comes at run time, where it shares a text with others.
    pub shares: Vec<(&'a Value, usize)>,
    /// Texts that must differ, which the run time compares.
    pub apart: Vec<Vec<&'a Value>>,
    /// The most characters of each policy whose room the text around it decides.
    pub rooms: Vec<(&'a Policy, usize)>,
}

/// A rule that only constants leave open, and all the values that it looks at.
pub(crate) struct Open<'a> {
    pub rule: Unproven,
    pub values: Vec<&'a Value>,
    /// Where it is told.
    pub extent: Extent,
}

/// The struct with each name found in the table, in the place where it is.
pub(crate) fn resolve(node: ast::Struct, part: &'static Part, promise: Promise, errors: &mut Errors) -> Struct {
    let is_definition = part.home == Home::Definition;
    Resolver { api: declared::API, promise, template: None, is_definition, is_refused: false, errors }.structure(node, part, false)
}

/// The same of a message, which may be a template whose definition is known.
pub(crate) fn resolve_message(
    node: ast::Struct,
    api: &'static Api,
    kind: &'static Kind,
    template: Option<&'static Declared>,
    promise: Promise,
    errors: &mut Errors,
) -> Struct {
    Resolver { api, promise, template, is_definition: false, is_refused: false, errors }.structure(node, &kind.part, true)
}

pub(crate) fn check<'a>(message: &'a Message, errors: &mut Errors) -> Checked<'a> {
    let Message { api, kind, template, promise, content } = message;
    let mut refused = Vec::new();
    if *promise == Promise::Proved {
        prove::structure(content, &mut refused, errors);
    }
    let (violations, unproven) = match template {
        Some(template) => declared::check(template, content),
        None => rules::check(api, kind, content),
    };
    for violation in violations {
        errors.push(at::extent(content, violation.place()), violation.sentence());
    }
    let (mut open, mut unknown) = (Vec::new(), Vec::new());
    for mut rule in unproven {
        if *promise == Promise::Checked {
            rule.keep_certain();
        }
        match constants(content, &rule).or_else(|| variant::different(content, &rule)) {
            Some(values) => open.push(Open { values, extent: at::extent(content, rule.violation.place()), rule }),
            None if variant::report(content, &rule, errors) => {}
            None => unknown.push(rule),
        }
    }
    if *promise == Promise::Proved {
        // Entries that come in unknown number are not known to differ or to be few enough together: that goes without saying.
        let is_counted = unknown.iter().any(|open| open.question == Question::Count);
        let follows = |question: &Question| {
            matches!(
                question,
                Question::DistinctTexts { .. }
                    | Question::DistinctNumbers { .. }
                    | Question::SameTexts { .. }
                    | Question::Total
                    | Question::Position
            )
        };
        let is_said = |open: &&Unproven| prove::is_reported(content, &refused, open) || (is_counted && follows(&open.question));
        for open in unknown.iter().filter(|open| !is_said(open)) {
            let (violation, way) = (&open.violation, variant::way_out(content, open));
            let words = format!("cannot tell at compile time {}: {way}use `try_message!` [{}]", violation.words(), violation.rule());
            let place = open.violation.place();
            errors.push(at::value(content, place).map_or_else(|| at::extent(content, place), |value| value.extent), words);
        }
    }
    if errors.is_silent() {
        open.clear();
    }
    let (mut shares, mut apart) = (Vec::new(), Vec::new());
    let is_alone = unknown.iter().all(|open| {
        if let Some(share) = share(content, open) {
            shares.push(share);
        } else if let Some(texts) = compared(content, open) {
            apart.push(texts);
        } else {
            return is_of_envelope(open, api);
        }
        true
    });
    Checked { open, is_alone, shares, apart, rooms: template.map(|template| rooms(content, template)).unwrap_or_default() }
}

/// The value that is asked for its share of a text, and that; of a branch, all of it.
fn share<'a>(message: &'a Struct, open: &Unproven) -> Option<(&'a Value, usize)> {
    let (Question::Share { most }, [place]) = (&open.question, open.among.as_slice()) else { return None };
    let end = place.iter().position(|step| matches!(step, Step::Branch(_))).unwrap_or(place.len());
    Some((at::value(message, &place[..end])?, *most))
}

/// The texts that must differ, if each of them is there whatever the run time brings.
fn compared<'a>(message: &'a Struct, open: &Unproven) -> Option<Vec<&'a Value>> {
    if open.among.len() < 2 || !matches!(open.question, Question::DistinctTexts { .. }) {
        return None;
    }
    at::values(message, &open.among, |form| matches!(form, Form::Literal(_) | Form::Constant(_) | Form::Policy(_) | Form::Expression(_)))
}

/// Whether it is a rule of the envelope that looks at nothing else.
fn is_of_envelope(open: &Unproven, api: &Api) -> bool {
    let is_own = open.violation.rule().strip_prefix(api.envelope.rule).is_some_and(|rule| rule.starts_with('_'));
    is_own && open.among.iter().all(|place| matches!(place.as_slice(), [Step::Field(name)] if api.envelope.field(name).is_some()))
}

/// The values that the rule looks at, if only constants among them leave it open, so that the compiler can decide it.
fn constants<'a>(message: &'a Struct, open: &Unproven) -> Option<Vec<&'a Value>> {
    let can_decide = match &open.question {
        Question::NotEmpty
        | Question::Link
        | Question::OneOf { .. }
        | Question::Limited { .. }
        | Question::Another { .. }
        | Question::Index { .. }
        | Question::Rendered { .. }
        | Question::Sum { .. } => true,
        // A single place is one that a loop repeats.
        Question::DistinctTexts { .. } | Question::DistinctNumbers { .. } | Question::SameTexts { .. } | Question::SoundAmount { .. } => {
            open.among.len() > 1
        }
        Question::Count | Question::Total | Question::Position | Question::Share { .. } | Question::Other => false,
    };
    if !can_decide {
        return None;
    }
    at::values(message, &open.among, |form| matches!(form, Form::Constant(_) | Form::Literal(_)))
}

/// Whether a text is made to fit.
fn has_policy(node: &Struct) -> bool {
    fn is_one(value: &Value) -> bool {
        match &value.form {
            Form::Policy(_) | Form::Branch(_) => true,
            Form::Struct(inner) => has_policy(inner),
            Form::List(_, List(entries)) => entries.iter().any(|entry| !matches!(entry, Item::Value(value) if !is_one(value))),
            _ => false,
        }
    }
    node.fields.iter().any(|field| is_one(&field.value))
}

/// How many characters each policy has: within the text of a template, values that come at run time share what the text leaves.
fn rooms<'a>(message: &'a Struct, template: &'static Declared) -> Vec<(&'a Policy, usize)> {
    let mut rooms = Vec::new();
    if !has_policy(message) {
        return rooms;
    }
    for (place, room) in declared::shares(template, message) {
        if let Some(Value { form: Form::Policy(policy), .. }) = at::value(message, &place) {
            rooms.push((policy, room));
        }
    }
    rooms
}
