//! How many buttons of a kind a template has.

use crate::code::INVALID_VALUE;
use crate::definition::MOST_OF_KIND;
use crate::report::Report;
use crate::rule::{Check, Rule};
use crate::schema::{Part, Wire};
use crate::source::{EN, M9};
use crate::view::{Value, View};
use crate::violation::Step;

/// No more buttons of a kind are filled in than a template can have. Of buttons that only the run time knows, whether their indices differ is
/// open already, so nothing more is asked of them before.
pub const BUTTON_KINDS: Check = Check::Ask(&[KIND_COUNT], button_kinds);

const KIND_COUNT: Rule = Rule::new(
    "button_kind_count",
    INVALID_VALUE,
    "`buttons` has at most two `Url`s, one each of `CopyCode`, `Catalog` and `Mpm`, and three of `PaymentRequest`.",
    &[EN, M9],
)
.broken_by(r#"buttons: [CopyCode { index: 0, coupon_code: "SPRING25" }, CopyCode { index: 1, coupon_code: "SUMMER25" }]"#)
.kept_by(r#"buttons: [CopyCode { index: 0, coupon_code: "SPRING25" }]"#);

fn button_kinds(template: &dyn View, report: &mut Report<'_>) {
    report.within(Step::Field("buttons"), |report| {
        for (kind, most) in &MOST_OF_KIND {
            count(template.get("buttons"), (kind.as_str(), *most), 0, report);
        }
    });
}

/// Adds what is in the value to the count of what is in front of it, and reports each button that is one too many. Of branches, only one is
/// taken.
fn count(value: Value<'_>, (kind, most): (&str, usize), before: usize, report: &mut Report<'_>) -> usize {
    let (items, step): (_, fn(usize) -> Step) = match value {
        Value::List(items) => (items, Step::Index),
        Value::Repeated(items) => (items, Step::Turn),
        Value::AnyOf(items) => (items, Step::Branch),
        Value::Part(part, _) if is_of(part, kind) => {
            if before == most {
                let buttons = if most == 1 { "button" } else { "buttons" };
                let words = format!("a template has at most {most} `{}` {buttons}: leave this one out", part.name);
                report.broken(&KIND_COUNT, words);
            }
            return before + 1;
        }
        _ => return before,
    };
    let (mut after, mut greatest) = (before, before);
    for index in 0..items.len() {
        let counted = report.within(step(index), |report| count(items.item(index), (kind, most), after, report));
        greatest = greatest.max(counted);
        if !matches!(value, Value::AnyOf(_)) {
            after = counted;
        }
    }
    greatest
}

/// Whether the definition calls such a button so.
fn is_of(part: &Part, kind: &str) -> bool {
    part.wire.iter().any(|entry| matches!(entry, Wire::Tag("sub_type", word) if word.eq_ignore_ascii_case(kind)))
}
