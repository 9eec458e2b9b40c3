//! A mistake is said once.

use super::Found;
use super::message::Candidate;
use crate::code::TEXT_TOO_LONG;
use crate::declared::rules;
use crate::report::{Report, Unproven};
use crate::table::ENVELOPE;
use crate::violation::{Place, Step, Violation};

/// A mistake is said once, by the rule that knows most of it: where a rule of the definition and one of any `Template` say the same, it is
/// the definition's; what is too long for the text around it need not be told that it is too long for any; and a variable that is in two
/// places is wrong in one.
pub(super) fn once(candidate: &Candidate<'_>, own: Found, of_template: Found) -> Found {
    // What something was typed as: the card, the blank, and where within it.
    let mut goals: Vec<(Place, usize)> = Vec::new();
    candidate.each_scope(&mut Report::new(candidate.message), &mut |report, scope| {
        for (blank, goal) in &scope.gaps.goals {
            let way = goal.at.way(scope.view).into_iter().flatten();
            goals.push((report.place().iter().copied().chain(way).collect(), *blank));
        }
    });
    let typed = |place: &[Step]| -> Place {
        let goal = goals.iter().filter(|(at, _)| place.starts_with(at)).max_by_key(|(at, _)| at.len());
        let Some((at, blank)) = goal else { return place.to_vec() };
        let card = if at.first() == Some(&Step::Field("cards")) { &at[..at.len().min(2)] } else { &[] };
        // A string and the struct that it stands for are the same.
        let rest = place[at.len()..].iter().copied().filter(|step| *step != Step::Field("text"));
        card.iter().copied().chain([Step::Index(*blank)]).chain(rest).collect()
    };
    // A send need not name its variables: the definition does.
    let shows_names = candidate.shows_names && !own.0.iter().any(|one| one.rule().ends_with(rules::PARAMETER_NAME.name));
    let of_names = |rule: &str| rule.ends_with("parameters_mixed") || rule.ends_with("parameter_name_unique");
    let too_long: Vec<Place> = own.0.iter().filter(|one| one.code() == Some(TEXT_TOO_LONG)).map(|one| one.place().to_vec()).collect();
    let mut violations: Vec<Violation> = Vec::new();
    let mut said: Vec<(Place, String)> = Vec::new();
    let own_count = own.0.len();
    for (index, one) in own.0.into_iter().chain(of_template.0).enumerate() {
        let (aspect, place) = (aspect(one.rule()).to_owned(), typed(one.place()));
        let is_covered = aspect == "length" && one.code() != Some(TEXT_TOO_LONG) && too_long.iter().any(|place| place == one.place());
        let is_said = |(known, what): &(Place, String)| {
            *known == place && (if index < own_count { what.as_str() == one.rule() } else { self::aspect(what) == aspect })
        };
        if is_covered || said.iter().any(is_said) || (index >= own_count && !shows_names && of_names(one.rule())) {
            continue;
        }
        said.push((place, one.rule().to_owned()));
        // An index is counted, not typed.
        let is_index = one.place().last() == Some(&Step::Field("index"));
        violations.push(if is_index { one.in_other_words(|words| format!("the button's {words}")) } else { one });
    }
    // What is wrong with the envelope comes first, as it does everywhere.
    violations.sort_by_key(|one| matches!(one.place().first(), Some(Step::Field(name)) if ENVELOPE.field(name).is_none()));
    let mut unproven: Vec<Unproven> = Vec::new();
    let mut asked: Vec<(Place, String)> = said;
    let own_count = own.1.len();
    for (index, open) in own.1.into_iter().chain(of_template.1).enumerate() {
        let (place, rule) = (typed(open.violation.place()), open.violation.rule().to_owned());
        let is_asked = |(known, what): &(Place, String)| *known == place && aspect(what) == aspect(&rule);
        if index >= own_count && ((!shows_names && of_names(&rule)) || asked.iter().any(is_asked)) {
            continue;
        }
        asked.push((place, rule));
        unproven.push(open);
    }
    (violations, unproven)
}

/// What a rule asks, which is what its name ends with.
fn aspect(rule: &str) -> &str {
    rule.rsplit_once('_').map_or(rule, |(_, aspect)| aspect)
}
