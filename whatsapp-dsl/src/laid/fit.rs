//! Values of the run time in a message that is laid out: whether each keeps the rules of its field.

use std::borrow::Cow;

use whatsapp_dsl_rules::{Value, is_fit};

use super::Given;
use crate::policy::UNLIMITED;

/// How many steps there are to the row of a text, where they are told as a text.
const LONGEST_WAY: usize = 16;

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

/// The same of texts, where what is asked is written as in `20!:10.3.1.1 512?:4.2`: what each may have at most, `!` if it must be there, `?`
/// if an empty one is as good as none, and the way to its row.
pub(crate) fn texts_fit(texts: &mut [Option<Cow<'_, str>>], asks: &str) -> bool {
    let mut are_fit = true;
    for (text, ask) in texts.iter_mut().zip(asks.split(' ')) {
        let mut steps = [0; LONGEST_WAY];
        let (mut number, mut count, mut most) = (None, 0, UNLIMITED);
        let (mut is_needed, mut is_left_out) = (false, false);
        for byte in ask.bytes().chain([b'.']) {
            match byte {
                b'!' => is_needed = true,
                b'?' => is_left_out = true,
                b':' => most = number.take().unwrap_or(UNLIMITED),
                b'.' => {
                    let (Some(step), Some(index)) = (steps.get_mut(count), number.take()) else { return false };
                    (*step, count) = (index, count + 1);
                }
                digit => number = Some(number.unwrap_or(0) * 10 + usize::from(digit.wrapping_sub(b'0'))),
            }
        }
        if is_left_out && text.as_deref() == Some("") {
            *text = None;
        }
        are_fit = are_fit
            && match text {
                None => !is_needed,
                Some(text) => is_fit(&steps[..count], most, Value::Text(text)),
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
