//! Amounts of money.

use super::one_of::exactly_one;
use crate::currency;
use crate::report::{PARAMETER_FORMAT, Question, Report};
use crate::view::{Value, View};
use crate::violation::Step;

/// An amount is given in thousandths of the currency unit or in minor units.
pub fn one_amount(amount: &dyn View, report: &mut Report<'_>) {
    exactly_one(amount, report, ["amount_1000", "minor_units"], "amount");
}

/// An amount can be paid in coins of its currency, and its text says the same.
pub fn sound_amount(amount: &dyn View, report: &mut Report<'_>) {
    let (Value::Text(code), Value::Text(text)) = (amount.get("code"), amount.get("fallback_value")) else {
        return unknown_amount(amount, report);
    };
    let (units, thousandths) = match (amount.get("amount_1000"), amount.get("minor_units")) {
        (Value::Integer(thousandths), _) => (None, thousandths),
        (_, Value::Integer(units)) => match currency::amount_1000(code, units) {
            Some(thousandths) => (Some(units), thousandths),
            None if units >= 0 && currency::digits(code).is_some() => {
                let words = format!("minor_units is {units}, {}", currency::UNREADABLE);
                return report.broken_at("minor_units", "minor_units_range", PARAMETER_FORMAT, words);
            }
            None => return,
        },
        _ => return unknown_amount(amount, report),
    };
    if let Some(fault) = currency::fault(code, thousandths, text) {
        let field = if units.is_some() { "minor_units" } else { "amount_1000" };
        report.broken_at(field, fault.aspect(), PARAMETER_FORMAT, fault.words(code, units, text).as_str());
    }
}

/// An amount of which something is known at run time only.
fn unknown_amount(amount: &dyn View, report: &mut Report<'_>) {
    let field = if amount.get("amount_1000").is_absent() { "minor_units" } else { "amount_1000" };
    let fields = ["code", field, "fallback_value"];
    if fields.iter().any(|field| amount.get(field).is_absent()) {
        return;
    }
    let place = |field| {
        let mut place = report.place().clone();
        place.push(Step::Field(field));
        place
    };
    let among = fields.into_iter().map(place).collect();
    let words = "whether the amount and its text say the same";
    let question = Question::SoundAmount { in_minor_units: field == "minor_units" };
    report.unproven(question, among, "scale", PARAMETER_FORMAT, words);
}
