//! A mistake is said once.

use std::collections::HashSet;

use super::Found;
use super::message::Candidate;
use crate::code::TEXT_TOO_LONG;
use crate::declared::{API, rules};
use crate::view::View;
use crate::violation::{Step, Steps, Violation};

/// A mistake is said once, by the rule that knows most of it: where a rule of the definition and one of any `Template` say the same, it is
/// the definition's; what is too long for the text around it need not be told that it is too long for any; and a variable that is in two
/// places is wrong in one.
pub(super) fn once(candidate: &Candidate<'_>, message: &dyn View, own: Found, of_template: Found) -> Found {
    let moves = candidate.moves(message);
    // A string and the struct that it stands for are the same.
    let typed = |place: &[Step]| -> Steps { moves.typed(place).into_iter().filter(|step| *step != Step::Field("text")).collect() };
    let too_long: HashSet<Steps> = own.0.iter().filter(|one| one.code() == Some(TEXT_TOO_LONG)).map(|one| one.place().to_vec()).collect();
    // A send need not name its variables: the definition does.
    let shows_names = candidate.shows_names && !own.0.iter().any(|one| one.rule().ends_with(rules::PARAMETER_NAME.name));
    let is_of_names = |rule: &str| rule.ends_with("parameters_mixed") || rule.ends_with("parameter_name_unique");
    // By their names, and by what their names end with.
    let (mut said, mut aspects) = (HashSet::new(), HashSet::new());
    let mut is_new = |violation: &Violation, is_own: bool| {
        let (place, rule) = (typed(violation.place()), violation.rule());
        let is_covered = aspect(rule) == "length" && violation.code() != Some(TEXT_TOO_LONG) && too_long.contains(violation.place());
        let (named, like) = ((rule.to_owned(), place.clone()), (aspect(rule).to_owned(), place));
        let is_said = if is_own { said.contains(&named) } else { aspects.contains(&like) };
        let is_new = !is_covered && !is_said && (is_own || shows_names || !is_of_names(rule));
        if is_new {
            said.insert(named);
            aspects.insert(like);
        }
        is_new
    };
    let (mut violations, mut unproven) = own;
    violations.retain(|one| is_new(one, true));
    violations.extend(of_template.0.into_iter().filter(|one| is_new(one, false)).map(|one| {
        // An index is counted, not typed.
        let is_index = one.place().last() == Some(&Step::Field("index"));
        if is_index { one.in_other_words(|words| format!("the button's {words}")) } else { one }
    }));
    // What is wrong with the envelope comes first, as it does everywhere.
    let is_around = |one: &Violation| !matches!(one.place().first(), Some(Step::Field(name)) if API.envelope.field(name).is_none());
    let (mut violations, within): (Vec<_>, Vec<_>) = violations.into_iter().partition(is_around);
    violations.extend(within);
    for open in &unproven {
        is_new(&open.violation, true);
    }
    unproven.extend(of_template.1.into_iter().filter(|open| is_new(&open.violation, false)));
    (violations, unproven)
}

/// What the name of a rule ends with.
fn aspect(rule: &str) -> &str {
    rule.rsplit_once('_').map_or(rule, |(_, aspect)| aspect)
}
