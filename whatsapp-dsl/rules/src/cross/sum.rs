//! Sums over the entries of a list.

use crate::report::{Question, Report};
use crate::rule::Rule;
use crate::view::{Value, View};

/// What the entries come to, each by `of`, if all of it is known. What is left out counts nothing.
#[must_use]
pub fn sum(value: Value<'_>, of: fn(&dyn View) -> Option<i128>) -> Option<i128> {
    match value {
        Value::Absent => Some(0),
        Value::Part(_, entry) => of(entry),
        Value::List(items) => {
            let mut total = 0_i128;
            for index in 0..items.len() {
                total = total.checked_add(sum(items.item(index), of)?)?;
            }
            Some(total)
        }
        // It is known where it is the same whichever branch is taken.
        Value::AnyOf(branches) => {
            let mut common = None;
            for index in 0..branches.len() {
                let found = sum(branches.item(index), of)?;
                if *common.get_or_insert(found) != found {
                    return None;
                }
            }
            common
        }
        Value::Integer(number) => Some(number.into()),
        _ => None,
    }
}

/// A whole number, if it is known: nothing where it is left out.
#[must_use]
pub fn number(value: Value<'_>) -> Option<i128> {
    sum(value, |_| None)
}

/// The field, if it is there, holds the total; `what` says of what: `the sum of the items`.
pub fn comes_to(field: &'static str, total: Option<i128>, what: &str, rule: &Rule, view: &dyn View, report: &mut Report<'_>) {
    let value = view.get(field);
    match (number(value), total) {
        _ if value.is_absent() => {}
        (Some(found), Some(total)) if found == total => {}
        (Some(found), Some(total)) => report.broken_at(field, rule, format!("{field} is {found}, but {what} is {total}")),
        _ => {
            let place = report.field(field);
            report.unproven(Question::Other, vec![place], rule, format!("whether {field} is {what}"));
        }
    }
}
