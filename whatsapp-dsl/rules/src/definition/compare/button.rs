//! Buttons: kinds, labels, links and numbers.

use super::difference::{Change, Finder};
use super::other::members;
use super::wording;
use crate::definition::{Button, ButtonKind, write};
use crate::text::phone_digits;

/// The buttons of templates or of cards. What is the same at the start and at the end stays; between, one is held against one. Those of the
/// same count are held against each other one by one, whatever they became.
pub(super) fn buttons(ours: &[Button], live: &[Button], owner: &str, found: &mut Finder<'_>) {
    let most = ours.len().min(live.len());
    let is_same = |(our, their): &(&Button, &Button)| is_same_kind(our, their) && labels_agree(our, their);
    let start = ours.iter().zip(live).take_while(is_same).count();
    let at_end = if ours.len() == live.len() { 0 } else { most - start };
    let end = ours.iter().rev().zip(live.iter().rev()).take(at_end).take_while(is_same).count();
    let place = |index: usize| format!("{owner}button {index}");
    for (index, (our, their)) in ours.iter().zip(live).enumerate().take(most - end) {
        button(&place(index), our, their, found);
    }
    for (index, our) in ours.iter().enumerate().take(ours.len() - end).skip(most - end) {
        found.there(&place(index), Some(&said(our)), None);
    }
    for (index, their) in live.iter().enumerate().take(live.len() - end).skip(most - end) {
        found.there(&place(index), None, Some(&said(their)));
    }
    for ((index, our), their) in ours.iter().enumerate().skip(ours.len() - end).zip(&live[live.len() - end..]) {
        button(&place(index), our, their, found);
    }
}

/// The kind, and the label where there is one.
fn said(button: &Button) -> String {
    match &button.text {
        Some(text) => format!("{} {text}", button.kind.as_str()),
        None => button.kind.as_str().to_owned(),
    }
}

fn is_same_kind(our: &Button, their: &Button) -> bool {
    our.kind == their.kind || (our.is_password() && their.is_password())
}

/// A label that is left out is Meta's to fill in.
fn labels_agree(our: &Button, their: &Button) -> bool {
    our.text.is_none() || their.text.is_none() || our.text == their.text
}

fn button(place: &str, our: &Button, their: &Button, found: &mut Finder<'_>) {
    if !is_same_kind(our, their) {
        return found.add(Change::Turned, place, Some(our.kind.as_str()), Some(their.kind.as_str()));
    }
    found.became_if_known(&format!("{place} text"), our.text.as_deref(), their.text.as_deref());
    if let (Some(before), Some(after)) = (&our.url, &their.url)
        && wording(before) != wording(after)
        && !(our.is_password_link() && their.is_password_link())
    {
        found.became(&format!("{place} url"), Some(before), Some(after));
    }
    if let (Some(before), Some(after)) = (&our.phone_number, &their.phone_number)
        && digits(before) != digits(after)
    {
        found.became(&format!("{place} phone_number"), Some(before), Some(after));
    }
    let place = format!("{place} ");
    let known = if let ButtonKind::Other(_) = our.kind { vec!["type", "text"] } else { ButtonKind::all_members() };
    members(&known, &place, &write::button(our), &write::button(their), found);
}

/// The digits of a number in any form; anything else as it is.
fn digits(number: &str) -> Vec<u8> {
    match phone_digits(number) {
        Some((digits, count)) => digits[..count].to_vec(),
        None => number.as_bytes().to_vec(),
    }
}
