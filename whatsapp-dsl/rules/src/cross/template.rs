//! Rules between the parts of a template message.

use crate::code::PARAMETER_FORMAT;
use crate::report::{Question, Report};
use crate::rule::{Check, Rule};
use crate::source::EN;
use crate::view::{Value, View};
use crate::violation::Step;

/// Either every parameter of a template is named or none is, those of the cards included.
pub const PARAMETERS_MIXED: Check = Check::Ask(&[MIXED], parameters_mixed);

const MIXED: Rule = Rule::new(
    "parameters_mixed",
    PARAMETER_FORMAT,
    "either all parameters of header, body and cards have a `parameter_name` or none has.",
    &[EN],
);

fn parameters_mixed(message: &dyn View, report: &mut Report<'_>) {
    let (mut named, mut bare, mut unknown) = (0, 0, 0);
    parameters(message, report, &mut |_, naming| match naming {
        Naming::Named => named += 1,
        Naming::Bare => bare += 1,
        Naming::Unknown => unknown += 1,
    });
    let is_mixed = named > 0 && bare > 0;
    let mut is_open = unknown > 0 && named + bare + unknown > 1;
    if !is_mixed && !is_open {
        return;
    }
    parameters(message, report, &mut |report, naming| match naming {
        Naming::Bare if is_mixed => {
            report.broken(&MIXED, "this parameter has no `parameter_name`, but others of the template do: all of them or none");
        }
        Naming::Unknown if is_open => {
            is_open = false;
            report.unproven_here(Question::Other, &MIXED, "whether all parameters have a `parameter_name` or none has");
        }
        _ => {}
    });
}

/// Looks at each parameter of the header, the body and the cards.
fn parameters(message: &dyn View, report: &mut Report<'_>, look: &mut dyn FnMut(&mut Report<'_>, Naming)) {
    let header = message.get("header");
    if let Some(naming) = naming(header) {
        report.within(Step::Field("header"), |report| look(report, naming));
    }
    of_body(message, report, look);
    report.within(Step::Field("cards"), |report| {
        report.entries(message.get("cards"), false, &mut |report, card, _| {
            if let Value::Part(_, view) = card {
                of_body(view, report, look);
            }
        });
    });
}

fn of_body(view: &dyn View, report: &mut Report<'_>, look: &mut dyn FnMut(&mut Report<'_>, Naming)) {
    report.within(Step::Field("body"), |report| {
        report.entries(view.get("body"), false, &mut |report, parameter, _| {
            if let Some(naming) = naming(parameter) {
                look(report, naming);
            }
        });
    });
}

/// Whether a parameter has a name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Naming {
    Named,
    Bare,
    /// Known at run time only.
    Unknown,
}

/// Whether the parameter has a name; nothing for what cannot have one.
fn naming(value: Value<'_>) -> Option<Naming> {
    match value {
        Value::Text(_) | Value::Fitted(_) | Value::Digits | Value::Constant => Some(Naming::Bare),
        Value::Part(part, view) => {
            part.field("parameter_name")?;
            let name = view.get("parameter_name");
            Some(match (name.is_given(), name.is_absent()) {
                (true, _) => Naming::Named,
                (_, true) => Naming::Bare,
                _ => Naming::Unknown,
            })
        }
        // A header that may be this or that; one that is no parameter in any branch is none.
        Value::AnyOf(_) if value.all(&|leaf| naming(leaf).is_none()) => None,
        Value::AnyOf(_) => Some(value.alike(naming).unwrap_or(Naming::Unknown)),
        Value::Present | Value::Unknown => Some(Naming::Unknown),
        _ => None,
    }
}
