//! Values of the run time in a message that is laid out: whether each keeps the rules of its field.

use whatsapp_dsl_rules::{Value, is_fit};

use super::Given;

/// That a value must be there.
const NEEDED: usize = 1;
/// That an empty text is as good as none.
const LEFT_OUT: usize = 2;

/// Whether all of the values certainly do: each by what it may have at most, whether it must be there, and the row at the end of the way that
/// follows. One of which nothing is said keeps them anyway.
///
/// The other rules have been proved, whatever the values are.
pub(crate) fn all_fit(values: &mut [Given<'_>], places: &[&[usize]]) -> bool {
    let mut are_fit = true;
    for (value, place) in values.iter_mut().zip(places) {
        let [most, need, way @ ..] = place else { continue };
        if let Given::Text(Some("")) = value
            && need & LEFT_OUT != 0
        {
            *value = Given::Text(None);
        }
        are_fit = are_fit
            && match value.seen() {
                Value::Absent => need & NEEDED == 0,
                value => is_fit(way, *most, value),
            };
    }
    are_fit
}

/// Whether the texts of each of these lists, by their numbers, certainly differ.
pub(crate) fn all_differ(values: &[Given<'_>], lists: &[&[usize]]) -> bool {
    let text = |number: &usize| if let Some(Given::Text(Some(text))) = values.get(*number) { Some(*text) } else { None };
    lists.iter().all(|list| {
        let mut rest = list.iter();
        while let Some(number) = rest.next() {
            let first = text(number);
            if first.is_none() || rest.clone().any(|other| text(other) == first) {
                return false;
            }
        }
        true
    })
}
