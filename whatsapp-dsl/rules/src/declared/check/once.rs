//! A mistake is said once.

use super::Found;
use super::message::Candidate;
use crate::code::TEXT_TOO_LONG;
use crate::declared::{API, rules};
use crate::list::chosen;
use crate::view::View;
use crate::violation::{Step, Steps, Violation};

/// A mistake is said once, by the rule that knows most of it: where a rule of the definition and one of any `Template` say the same, it is
/// the definition's; what is too long for the text around it need not be told that it is too long for any; and a variable that is in two
/// places is wrong in one.
pub(super) fn once(candidate: &Candidate<'_>, message: &dyn View, own: Found, of_template: Found) -> Found {
    let moves = candidate.moves(message);
    // A string and the struct that it stands for are the same.
    let typed = |place: &[Step]| {
        let mut typed = moves.typed(place);
        typed.retain(|step| *step != Step::Field("text"));
        typed
    };
    let too_long = chosen(&own.0, |one| (one.code() == Some(TEXT_TOO_LONG)).then(|| one.place().to_vec()));
    // A send need not name its variables: the definition does.
    let shows_names = candidate.shows_names && !own.0.iter().any(|one| one.rule().ends_with(rules::PARAMETER_NAME.name));
    let is_of_names = |rule: &str| rule.ends_with("parameters_mixed") || rule.ends_with("parameter_name_unique");
    let mut said: Vec<(Steps, String)> = Vec::new();
    let mut is_new = |violation: &Violation, is_own: bool| {
        let (place, rule) = (typed(violation.place()), violation.rule());
        let is_length = aspect(rule) == "length" && violation.code() != Some(TEXT_TOO_LONG);
        let is_covered = is_length && too_long.iter().any(|long| long == violation.place());
        let is_like = |other: &str| if is_own { other == rule } else { aspect(other) == aspect(rule) };
        let is_said = said.iter().any(|(there, other)| *there == place && is_like(other));
        let is_new = !is_covered && !is_said && (is_own || shows_names || !is_of_names(rule));
        if is_new {
            said.push((place, rule.to_owned()));
        }
        is_new
    };
    // What is wrong with the envelope comes first, as it does everywhere.
    let (mut violations, mut of_content) = (Vec::new(), Vec::new());
    let mut add = |one: Violation| match one.place().first() {
        Some(Step::Field(name)) if API.envelope.field(name).is_none() => of_content.push(one),
        _ => violations.push(one),
    };
    for one in own.0 {
        if is_new(&one, true) {
            add(one);
        }
    }
    for one in of_template.0 {
        // An index is counted, not typed.
        let is_index = one.place().last() == Some(&Step::Field("index"));
        if is_new(&one, false) {
            add(if is_index { one.in_other_words(|words| format!("the button's {words}")) } else { one });
        }
    }
    violations.extend(of_content);
    let mut unproven = own.1;
    for open in &unproven {
        is_new(&open.violation, true);
    }
    for open in of_template.1 {
        if is_new(&open.violation, false) {
            unproven.push(open);
        }
    }
    (violations, unproven)
}

/// What the name of a rule ends with.
fn aspect(rule: &str) -> &str {
    rule.rsplit_once('_').map_or(rule, |(_, aspect)| aspect)
}
