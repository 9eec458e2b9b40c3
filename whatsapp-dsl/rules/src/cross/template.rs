//! Rules between the parts of a template message.

use super::together::Together;
use crate::code::PARAMETER_FORMAT;
use crate::report::{Question, Report};
use crate::rule::{Check, Rule};
use crate::source::EN;
use crate::view::{Value, View};
use crate::violation::{Step, Steps};

/// Either every parameter of a template is named or none is, those of the cards included.
pub const PARAMETERS_MIXED: Check = Check::Ask(&[MIXED], parameters_mixed);

const MIXED: Rule = Rule::new(
    "parameters_mixed",
    PARAMETER_FORMAT,
    "either all parameters of header, body and cards have a `parameter_name` or none has.",
    &[EN],
)
.broken_by(r#"body: [Text { parameter_name: "customer", text: "Ann" }, "$42.99"]"#)
.kept_by(r#"body: [Text { parameter_name: "customer", text: "Ann" }, Text { parameter_name: "total", text: "$42.99" }]"#);

fn parameters_mixed(message: &dyn View, report: &mut Report<'_>) {
    let (mut named, mut bare, mut unknown) = (0, 0, 0);
    parameters(message, report, &mut |_, naming| match naming {
        Naming::Named => named += 1,
        Naming::Bare => bare += 1,
        Naming::Unknown => unknown += 1,
    });
    let is_alike = unknown == 0 && (named == 0 || bare == 0);
    if !is_alike {
        tell_mixed(message, report);
    }
}

/// Says which have no name where others have one, and of which only the run time can tell.
fn tell_mixed(message: &dyn View, report: &mut Report<'_>) {
    let (mut named, mut all) = (Together::default(), Together::default());
    parameters(message, report, &mut |report, naming| {
        if naming == Naming::Named {
            named.add(report.place());
        }
        all.add(report.place());
    });
    let mut open: Option<Steps> = None;
    parameters(message, report, &mut |report, naming| {
        let place = report.place();
        let is_open = match naming {
            Naming::Named => false,
            Naming::Bare if named.beside(place) == 0 => false,
            Naming::Bare if named.is_certain(place) => {
                return report
                    .broken(&MIXED, "this parameter has no `parameter_name`, but others of the template do: name all of them or none");
            }
            // The branches that bring both may never be taken together.
            Naming::Bare => true,
            Naming::Unknown => all.beside(place) > 1,
        };
        if is_open && open.is_none() {
            open = Some(place.to_vec());
        }
    });
    if let Some(place) = open {
        report.unproven(Question::Other, vec![place], &MIXED, "whether all parameters have a `parameter_name` or none has");
    }
}

/// Looks at each parameter of the header, the body and the cards.
fn parameters(message: &dyn View, report: &mut Report<'_>, look: &mut dyn FnMut(&mut Report<'_>, Naming)) {
    of_field("header", message, report, look);
    of_field("body", message, report, look);
    report.within(Step::Field("cards"), |report| {
        report.entries(message.get("cards"), false, &mut |report, card, _| {
            if let Value::Part(_, view) = card {
                of_field("body", view, report, look);
            }
        });
    });
}

fn of_field(field: &'static str, view: &dyn View, report: &mut Report<'_>, look: &mut dyn FnMut(&mut Report<'_>, Naming)) {
    report.within(Step::Field(field), |report| {
        report.entries(view.get(field), false, &mut |report, parameter, _| {
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
        Value::Present | Value::Unknown => Some(Naming::Unknown),
        _ => None,
    }
}
