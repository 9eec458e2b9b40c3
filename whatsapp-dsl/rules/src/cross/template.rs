//! Rules between the parts of a template message.

use super::entries::{entries, inner, keys, unique};
use crate::report::{PARAMETER_FORMAT, Question, Report};
use crate::schema::Part;
use crate::view::{Value, View};
use crate::violation::{Place, Step};

/// No two buttons are filled in at the same place of the template or card.
pub fn button_indices(view: &dyn View, report: &mut Report<'_>) {
    let keys = keys(&entries(view, "buttons", report.place()), "index");
    unique(report, Question::DistinctNumbers, "button_index_unique", "indices of buttons", &keys);
}

/// Either every parameter of a template is named or none is, those of the cards included.
pub fn parameters_mixed(message: &dyn View, report: &mut Report<'_>) {
    let mut header = report.place().clone();
    header.push(Step::Field("header"));
    let body = entries(message, "body", report.place());
    let cards = entries(message, "cards", report.place());
    let parameters = body.into_iter().chain(cards.iter().flat_map(|card| inner(card, "body")));
    let all = [(header, message.get("header"))].into_iter().chain(parameters.map(|entry| (entry.place, entry.value)));
    let named: Vec<(Place, Naming)> = all.filter_map(|(place, value)| is_named(value).map(|named| (place, named))).collect();
    if named.iter().any(|(_, named)| *named == Naming::Named) {
        for (place, _) in named.iter().filter(|(_, named)| *named == Naming::Bare) {
            let words = "this parameter has no `parameter_name`, but others of the template do: all of them or none";
            report.broken_in(place, "parameters_mixed", PARAMETER_FORMAT, words);
        }
    }
    if let (Some((place, _)), true) = (named.iter().find(|(_, named)| *named == Naming::Unknown), named.len() > 1) {
        report.unproven(
            Question::Other,
            vec![place.clone()],
            "parameters_mixed",
            PARAMETER_FORMAT,
            "whether all parameters have a `parameter_name` or none has",
        );
    }
}

/// No name stands twice in a body.
pub fn unique_parameter_names(view: &dyn View, report: &mut Report<'_>) {
    let given = keys(&entries(view, "body", report.place()), "parameter_name");
    unique(report, Question::DistinctTexts, "parameter_name_unique", "names of parameters", &given);
}

/// Whether a parameter has a name.
#[derive(PartialEq, Eq)]
enum Naming {
    Named,
    Bare,
    /// Known at run time only.
    Unknown,
}

/// Whether the parameter has a name; nothing for what cannot have one.
fn is_named(value: Value<'_>) -> Option<Naming> {
    match value {
        Value::Text(_) | Value::Fitted(_) | Value::Constant => Some(Naming::Bare),
        Value::Part(part, view) if takes_name(part) => match view.get("parameter_name") {
            name if name.is_given() => Some(Naming::Named),
            name if name.is_absent() => Some(Naming::Bare),
            _ => Some(Naming::Unknown),
        },
        Value::AnyOf(branches) => {
            let mut leaves = (0..branches.len()).map(|index| branches.item(index)).filter(|leaf| !leaf.is_absent()).map(is_named);
            let first = leaves.next()?;
            if leaves.all(|leaf| leaf == first) { first } else { Some(Naming::Unknown) }
        }
        Value::Present | Value::Unknown => Some(Naming::Unknown),
        _ => None,
    }
}

fn takes_name(part: &'static Part) -> bool {
    part.field("parameter_name").is_some()
}
