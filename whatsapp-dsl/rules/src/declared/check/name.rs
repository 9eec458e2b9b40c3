//! Names of variables that a sender writes although nobody asks for them.

use super::super::cards::{Sent, sent};
use super::super::taker::At;
use super::super::{Declared, Filling, Language};
use crate::code::{INVALID_VALUE, PARAMETER_FORMAT};
use crate::definition::ParameterFormat;
use crate::report::{Question, Report};
use crate::rule::Stamp;
use crate::view::{Items, Value, View};
use crate::violation::Step;

/// A value that names its variable names the right one.
pub(super) fn parameter_names(declared: &Declared, message: &dyn View, report: &mut Report<'_>) {
    let Some(language) = declared.languages.first() else { return };
    names_of(language, &language.fillings, message, report);
    for Sent { place, view, models } in sent(language, message) {
        if let Some(model) = models.first() {
            report.at(&place, |report| names_of(language, model.fillings, view, report));
        }
    }
}

fn names_of(language: &Language, fillings: &[Filling], view: &dyn View, report: &mut Report<'_>) {
    let is_named = language.definition.parameter_format == ParameterFormat::Named;
    for filling in fillings {
        let name = match &filling.at {
            At::HeaderVariable(name) | At::BodyVariable(name) => Some(name.as_str()).filter(|_| is_named),
            At::Header | At::BodyVariables(_) => None,
            _ => continue,
        };
        let value = view.get(filling.name);
        report.within(Step::Field(filling.name), |report| parameter_name(name, value, report));
    }
}

fn parameter_name(name: Option<&str>, value: Value<'_>, report: &mut Report<'_>) {
    match value {
        Value::AnyOf(items) => each(items, Step::Branch, |item, report| parameter_name(name, item, report), report),
        Value::List(items) => each(items, Step::Index, |item, report| parameter_name(name, item, report), report),
        Value::Part(part, view) if part.field("parameter_name").is_some() => match (view.get("parameter_name"), name) {
            // One that is empty is said to be.
            (Value::Absent | Value::Text(""), _) => {}
            (Value::Text(found), Some(name)) if found == name => {}
            (value, name) if value.is_given() => {
                let words = match name {
                    Some(name) => format!("the name of this variable is `{name}`; it need not be written"),
                    None => "the variables of this template are numbered and have no names".to_owned(),
                };
                report.broken_at("parameter_name", Stamp::of("parameter_name", PARAMETER_FORMAT), words);
            }
            _ => {
                let mut place = report.place().to_vec();
                place.push(Step::Field("parameter_name"));
                report.unproven(
                    Question::Other,
                    vec![place],
                    Stamp::of("parameter_name", INVALID_VALUE),
                    "whether this names the variable",
                );
            }
        },
        _ => {}
    }
}

fn each(items: &dyn Items, step: fn(usize) -> Step, mut look: impl FnMut(Value<'_>, &mut Report<'_>), report: &mut Report<'_>) {
    for index in 0..items.len() {
        report.within(step(index), |report| look(items.item(index), report));
    }
}
