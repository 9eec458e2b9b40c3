//! Totals of sums.

use crate::list::mapped;
use crate::report::{Question, Report};
use crate::rule::{Rule, Term, Total};
use crate::schema::Part;
use crate::view::{Value, View};
use crate::violation::{Step, Steps};

/// What a sum comes to, as far as it is known.
#[derive(Default)]
struct Sum {
    known: i128,
    /// Products with constants in them.
    open: Vec<Product>,
    /// The places of what only the run time knows.
    unknown: Vec<Steps>,
    /// Whether a field is missing that must be there, which is another rule's business.
    is_missing: bool,
}

/// What is known of a product, and the places of what each of its other factors can be: of the first that is there.
type Product = (i128, Vec<Vec<Steps>>);

impl Sum {
    /// Adds a term, whose fields are within these of the struct.
    fn add(&mut self, term: &Term, within: &[&'static str], part: Option<&'static Part>, view: &dyn View, report: &mut Report<'_>) {
        let is_needed = |field: &str| part.and_then(|part| part.field(field)).is_some_and(|row| row.required);
        match within {
            [field, within @ ..] => {
                let value = view.get(field);
                self.is_missing |= value.is_absent() && is_needed(field);
                report.within(Step::Field(field), |report| self.add_value(term, within, value, report));
            }
            [] if term.factors.iter().any(|fields| fields.iter().any(|field| is_needed(field) && view.get(field).is_absent())) => {
                self.is_missing = true;
            }
            [] => match product(term, view, report) {
                Ok((known, places)) if places.is_empty() => self.add_number(known, report),
                Ok(open) => self.open.push(open),
                Err(field) => self.unknown.push(report.field(field)),
            },
        }
    }

    fn add_value(&mut self, term: &Term, within: &[&'static str], value: Value<'_>, report: &mut Report<'_>) {
        match value {
            Value::Absent => {}
            Value::Part(part, view) => self.add(term, within, Some(part), view, report),
            Value::List(items) => {
                for index in 0..items.len() {
                    report.within(Step::Index(index), |report| self.add_value(term, within, items.item(index), report));
                }
            }
            // It is known where it is the same whichever branch is taken.
            Value::AnyOf(branches) => {
                let mut common = None;
                for index in 0..branches.len() {
                    let mut of_one = Self::default();
                    of_one.add_value(term, within, branches.item(index), report);
                    self.is_missing |= of_one.is_missing;
                    self.unknown.append(&mut of_one.unknown);
                    if !of_one.open.is_empty() || *common.get_or_insert(of_one.known) != of_one.known {
                        self.unknown.push(report.place().to_vec());
                    }
                }
                self.add_number(common.unwrap_or(0), report);
            }
            _ => self.unknown.push(report.place().to_vec()),
        }
    }

    fn add_number(&mut self, number: i128, report: &Report<'_>) {
        match self.known.checked_add(number) {
            Some(total) => self.known = total,
            None => self.unknown.push(report.place().to_vec()),
        }
    }
}

/// The product; the field that is neither known nor a constant, where one is.
fn product(term: &Term, view: &dyn View, report: &Report<'_>) -> Result<Product, &'static str> {
    let (mut known, mut open) = (if term.is_taken_off { -1 } else { 1 }, Vec::new());
    for fields in term.factors {
        let mut given = fields.iter().filter(|field| !view.get(field).is_absent());
        // What is left out counts nothing.
        let Some(field) = given.next() else { return Ok((0, Vec::new())) };
        match view.get(field) {
            // It may be `None`.
            Value::Constant => {
                let mut places = vec![report.field(field)];
                for other in given {
                    match view.get(other) {
                        Value::Constant | Value::Integer(_) => places.push(report.field(other)),
                        _ => return Err(*other),
                    }
                }
                open.push(places);
            }
            value => known = number(value).and_then(|number| number.checked_mul(known)).ok_or(*field)?,
        }
    }
    Ok((known, open))
}

/// A whole number that is the same whichever branch is taken.
fn number(value: Value<'_>) -> Option<i128> {
    let number = value.alike(|leaf| if let Value::Integer(number) = leaf { Some(number) } else { None });
    number.filter(|_| value.is_given()).map(i128::from)
}

/// The field of a total, if it is there, holds what the terms come to.
pub(crate) fn total(rule: &Rule, total: &'static Total, view: &dyn View, report: &mut Report<'_>) {
    let Total { field, what, terms } = total;
    let (value, mut sum) = (view.get(field), Sum::default());
    if value.is_absent() {
        return;
    }
    // What is not there at all comes to no total.
    if terms.iter().all(|term| term.within.first().is_some_and(|around| view.get(around).is_absent())) {
        return;
    }
    for term in *terms {
        sum.add(term, term.within, report.row(), view, report);
    }
    if sum.is_missing {
        return;
    }
    let is_known = sum.unknown.is_empty();
    let (mut places, mut question) = (sum.unknown, Question::Other);
    match number(value) {
        Some(found) if is_known && sum.open.is_empty() => {
            if found != sum.known {
                let known = i64::try_from(sum.known).map_or_else(|_| "beyond 64 bits".to_owned(), |known| known.to_string());
                report.broken_at(field, rule, format!("{field} is {found}, but {what} is {known}"));
            }
            return;
        }
        found if is_known && (found.is_some() || matches!(value, Value::Constant)) => {
            let products = mapped(&sum.open, |(known, factors)| (*known, mapped(factors, Vec::len)));
            for (_, factors) in sum.open {
                places.extend(factors.concat());
            }
            question = Question::Sum { total, known: sum.known, products };
        }
        _ => {}
    }
    places.push(report.field(field));
    report.unproven(question, places, rule, format!("whether {field} is {what}"));
}
