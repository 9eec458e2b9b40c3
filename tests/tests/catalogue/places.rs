//! Where each part of a message can be, and the least message around it.

use whatsapp_dsl_rules::schema::{Api, STRING};
use whatsapp_dsl_rules::{Audience, Kind, Part, Step, Type, table};

use crate::samples::{Sample, beside, instead_of, least};

/// A part within the least message that has it.
pub(crate) struct Place<'a> {
    pub(crate) part: &'static Part,
    pub(crate) api: &'static Api,
    pub(crate) kind: &'static Kind,
    /// The way to it.
    pub(crate) steps: Vec<Step>,
    /// Whether a string is written for it.
    pub(crate) is_string: bool,
    /// The message around it, and around another of it that is right, where two are needed.
    pub(crate) wrap: &'a dyn Fn(Sample, Sample) -> Sample,
}

const PHONE: &str = "+1 650 555 1234";
const GROUP: &str = "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOQ";

/// Who gets the least message of a kind.
pub(crate) fn addressed(kind: &Kind, message: &Sample) -> Sample {
    match kind.audience {
        Audience::Groups => message.with("group", Some(Sample::Text(GROUP.to_owned()))),
        _ => message.with("to", Some(Sample::Text(PHONE.to_owned()))),
    }
}

/// Looks at each part of each kind once, the envelope of each API first.
pub(crate) fn each(look: &mut dyn FnMut(&Place<'_>)) {
    let mut known: Vec<*const Part> = Vec::new();
    for api in table::APIS {
        let whole = |sample: Sample, _: Sample| sample;
        look(&Place { part: api.envelope, api, kind: api.kinds[0], steps: Vec::new(), is_string: false, wrap: &whole });
        for kind in api.kinds {
            walk((api, kind), &kind.part, false, &mut Vec::new(), &|part, _| addressed(kind, &part), &mut known, look);
        }
    }
}

fn walk(
    (api, kind): (&'static Api, &'static Kind),
    part: &'static Part,
    is_string: bool,
    steps: &mut Vec<Step>,
    wrap: &dyn Fn(Sample, Sample) -> Sample,
    known: &mut Vec<*const Part>,
    look: &mut dyn FnMut(&Place<'_>),
) {
    if known.contains(&&raw const *part) {
        return;
    }
    known.push(part);
    look(&Place { part, api, kind, steps: steps.clone(), is_string, wrap });
    if is_string {
        return;
    }
    for field in part.fields {
        let message = |value: Sample, right: Sample| {
            let of = |value: Sample| with(part, field.name, Some(value));
            wrap(of(value), of(right))
        };
        steps.push(Step::Field(field.name));
        inner((api, kind), &field.value, steps, &message, known, look);
        steps.pop();
    }
}

fn inner(
    kind: (&'static Api, &'static Kind),
    wanted: &'static Type,
    steps: &mut Vec<Step>,
    message: &dyn Fn(Sample, Sample) -> Sample,
    known: &mut Vec<*const Part>,
    look: &mut dyn FnMut(&Place<'_>),
) {
    match wanted {
        Type::Part(part) => walk(kind, part, false, steps, message, known, look),
        Type::Choice(choice) => {
            if let Some(text) = choice.text {
                let string = |sample: Sample, right: Sample| message(string(sample), string(right));
                let is_always = !choice.parts.iter().any(|part| std::ptr::eq(*part, text));
                if is_always {
                    walk(kind, text, true, steps, &string, known, look);
                }
            }
            for part in choice.parts {
                walk(kind, part, false, steps, message, known, look);
            }
        }
        Type::List(list) => {
            let entries = |sample: Sample, right: Sample| {
                let of = |first: Sample| {
                    let mut entries = vec![right.clone(); list.min.max(1)];
                    entries[0] = first;
                    Sample::List(entries)
                };
                message(of(sample), of(right.clone()))
            };
            steps.push(Step::Index(0));
            inner(kind, &list.item, steps, &entries, known, look);
            steps.pop();
        }
        _ => {}
    }
}

/// The text of a part that is written as a string.
fn string(sample: Sample) -> Sample {
    match sample {
        Sample::Part(_, fields) => {
            fields.into_iter().find(|(name, _)| *name == STRING).map_or(Sample::Text(String::new()), |(_, text)| text)
        }
        other => other,
    }
}

/// The least of a part with the field set, or left out.
pub(crate) fn with(part: &'static Part, field: &'static str, value: Option<Sample>) -> Sample {
    let least = match instead_of(part, field) {
        Some(other) if value.is_some() => least(part, 0).with(other, None),
        _ => least(part, 0),
    };
    match value {
        Some(value) => beside(part, least.with(field, Some(value)), 0),
        None => least.with(field, None),
    }
}
