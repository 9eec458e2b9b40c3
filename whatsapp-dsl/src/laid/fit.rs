//! Values of the run time in a message that is laid out: whether each keeps the rules of its field.

use std::borrow::Cow;

use whatsapp_dsl_rules::Value;
use whatsapp_dsl_rules::plan::Ask;

use super::Given;

/// Whether all of the values certainly do what they are asked. The other rules have been proved, whatever the values are.
pub(crate) fn all_fit(values: &mut [Given<'_>], asks: &str) -> bool {
    let mut are_fit = true;
    Ask::each(asks, |index, ask| {
        let Some(value) = values.get_mut(index) else { return };
        if let Given::Text(Some("")) = value
            && ask.is_left_out
        {
            *value = Given::Text(None);
        }
        are_fit = are_fit && ask.is_done_by(value.seen());
    });
    are_fit
}

/// The same of texts.
pub(crate) fn texts_fit(texts: &mut [Option<Cow<'_, str>>], asks: &str) -> bool {
    let mut are_fit = true;
    Ask::each(asks, |index, ask| {
        let Some(text) = texts.get_mut(index) else { return };
        if ask.is_left_out && text.as_deref() == Some("") {
            *text = None;
        }
        are_fit = are_fit && ask.is_done_by(text.as_deref().map_or(Value::Absent, Value::Text));
    });
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
