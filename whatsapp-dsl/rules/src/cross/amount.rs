//! Amounts of money.

use crate::aspect::Aspect;
use crate::code::{INVALID_VALUE, PARAMETER_FORMAT};
use crate::currency::{self, AmountFault};
use crate::list::mapped;
use crate::report::{Question, Report};
use crate::rule::{Check, Rule, Stamp};
use crate::source::{ISO, OA, S2};
use crate::text::Sentence;
use crate::view::{Value, View};

/// An amount is given in thousandths of the currency unit or in minor units.
pub const ONE_AMOUNT: Check = Check::ExactlyOne(
    Rule::new("amount", INVALID_VALUE, "exactly one of `amount_1000` and `minor_units` is given.", &[S2, OA]),
    ["amount_1000", "minor_units"],
);

/// An amount can be paid in coins of its currency, and its text says the same.
pub const SOUND_AMOUNT: Check = Check::Ask(&[UNIT, SCALE], sound_amount);

pub(crate) const UNIT: Rule = Rule::new(
    "unit",
    PARAMETER_FORMAT,
    "the currency has coins that make up the amount: a JPY amount has no decimals, a KWD amount has three.",
    &[ISO],
)
.broken_by(r#"code: "JPY", amount_1000: 1500, fallback_value: "¥1""#)
.kept_by(r#"code: "JPY", amount_1000: 1000, fallback_value: "¥1""#);

pub(crate) const SCALE: Rule =
    Rule::new("scale", PARAMETER_FORMAT, "`fallback_value` does not say the same digits at another scale than the amount.", &[S2, OA])
        .broken_by(r#"code: "USD", amount_1000: 4290, fallback_value: "$42.90""#)
        .kept_by(r#"code: "USD", amount_1000: 42900, fallback_value: "$42.90""#);

/// An amount in minor units that has no whole number of thousandths is out of its range.
pub(crate) const RANGE: Stamp<'static> = Stamp { field: "minor_units", name: Aspect::Range.name(), code: Some(INVALID_VALUE) };

/// What is said of an amount in minor units that has no whole number of thousandths.
pub(crate) const UNREADABLE: &str = "which is not a whole number of thousandths that fits in 64 bits";

/// The rule that an amount breaks.
pub(crate) const fn amount_rule(fault: AmountFault) -> Rule {
    match fault {
        AmountFault::Unit { .. } => UNIT,
        AmountFault::Scale { .. } => SCALE,
    }
}

/// The fault in words, of an amount that was given in thousandths, or in minor units.
pub const fn amount_words(fault: AmountFault, code: &str, minor_units: Option<i64>, text: &str) -> Sentence {
    let sentence = Sentence::new();
    let (AmountFault::Unit { amount_1000, .. } | AmountFault::Scale { amount_1000, .. }) = fault;
    let sentence = match minor_units {
        Some(units) => sentence.text("minor_units is ").integer(units).text(", which is ").integer(amount_1000).text(" thousandths"),
        // It may have been computed of minor units.
        None => sentence.text("the amount is ").integer(amount_1000).text(" thousandths"),
    };
    match fault {
        AmountFault::Unit { multiple, .. } => sentence
            .text(", but ")
            .text(code)
            .text(" has no coin that small: a multiple of ")
            .integer(multiple)
            .text(" is needed")
            .text(if minor_units.is_some() { "" } else { " (or write minor_units)" }),
        AmountFault::Scale { meant, .. } => {
            let units = currency::in_minor_units(code, meant);
            let sentence = sentence.text(", but fallback_value says ").value(text).text(": ");
            if minor_units.is_some() {
                return sentence.integer(units).text(" was meant");
            }
            sentence.integer(meant).text(" was meant (").integer(units).text(" in minor_units)")
        }
    }
}

fn sound_amount(amount: &dyn View, report: &mut Report<'_>) {
    let (Value::Text(code), Value::Text(text)) = (amount.get("code"), amount.get("fallback_value")) else {
        return unknown_amount(amount, report);
    };
    let (units, thousandths) = match (amount.get("amount_1000"), amount.get("minor_units")) {
        (Value::Integer(thousandths), _) => (None, thousandths),
        (_, Value::Integer(units)) => match currency::amount_1000(code, units) {
            Some(thousandths) => (Some(units), thousandths),
            None if units >= 0 && currency::digits(code).is_some() => {
                return report.broken_at("minor_units", RANGE, format!("minor_units is {units}, {UNREADABLE}"));
            }
            None => return,
        },
        _ => return unknown_amount(amount, report),
    };
    if let Some(fault) = currency::fault(code, thousandths, text) {
        let field = if units.is_some() { "minor_units" } else { "amount_1000" };
        report.broken_at(field, &amount_rule(fault), amount_words(fault, code, units, text).as_str());
    }
}

/// An amount of which something is known at run time only.
fn unknown_amount(amount: &dyn View, report: &mut Report<'_>) {
    let field = if amount.get("amount_1000").is_absent() { "minor_units" } else { "amount_1000" };
    let fields = ["code", field, "fallback_value"];
    if fields.iter().any(|field| amount.get(field).is_absent()) {
        return;
    }
    let among = mapped(&fields, |field| report.field(field));
    let question = Question::SoundAmount { in_minor_units: field == "minor_units" };
    report.unproven(question, among, &SCALE, "whether the amount and its text say the same");
}
