//! Texts: the variables that came and went, and the wording.

use std::collections::HashSet;

use super::difference::{Change, Finder};
use super::other::members;
use crate::definition::placeholder::{Piece, names, pieces};
use crate::definition::{Body, Category, Component, Definition, write};

/// The bodies of templates or of cards.
pub(super) fn bodies(ours: Option<&Body>, live: Option<&Body>, owner: &str, all: &Definition, all_live: &Definition, found: &mut Finder) {
    let place = format!("{owner}body");
    if let (Some(ours), Some(live)) = (ours, live) {
        members(&Component::Body.members(), (owner, owner), &write::body(ours), &write::body(live), found);
        // Meta writes the text of a one-time password.
        if all.category != Category::Authentication || ours.text.is_some() {
            texts(&place, ours.text.as_deref(), live.text.as_deref(), all, all_live, found);
        }
    } else {
        let said = |body: &Body| body.text.clone().unwrap_or_default();
        found.there(&place, ours.map(said), live.map(said));
    }
}

/// Two texts. One that gained or lost variables is worded otherwise, too, which is not said again.
pub(super) fn texts(place: &str, before: Option<&str>, after: Option<&str>, ours: &Definition, live: &Definition, found: &mut Finder) {
    let (Some(before), Some(after)) = (before, after) else {
        return found.there(place, before.map(str::to_owned), after.map(str::to_owned));
    };
    if before == after {
        return;
    }
    let (old, new) = (names(before), names(after));
    // Where names became numbers, `parameter_format` says it all, but for the wording.
    let is_same_format = ours.parameter_format == live.parameter_format || old.is_empty() || new.is_empty();
    let (known, there): (HashSet<&str>, HashSet<&str>) = (old.iter().copied().collect(), new.iter().copied().collect());
    let gained: Vec<&str> = new.iter().copied().filter(|name| is_same_format && !known.contains(name)).collect();
    let lost: Vec<&str> = old.iter().copied().filter(|name| is_same_format && !there.contains(name)).collect();
    if gained.is_empty() && lost.is_empty() && (is_same_format || wording(before) != wording(after)) {
        found.became(place, Some(before), Some(after));
    }
    for name in gained {
        found.add(Change::Gained, place, None, Some(&format!("{{{{{name}}}}}")));
    }
    for name in lost {
        found.add(Change::Lost, place, Some(&format!("{{{{{name}}}}}")), None);
    }
}

/// A text without the names of its variables.
pub(super) fn wording(text: &str) -> Vec<Piece<'_>> {
    pieces(text).into_iter().map(|piece| if let Piece::Placeholder(_) = piece { Piece::Placeholder("") } else { piece }).collect()
}
