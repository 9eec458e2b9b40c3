//! Members that are handed on as they are.

use super::difference::Finder;
use crate::json::{Json, Map};

/// Those of the members that are words of a set, whose casing says nothing.
const WORDS: [&str; 3] = ["flow_action", "icon", "display_format"];

/// The members of a definition or of a button; Meta's answer may leave any of them out.
pub(super) fn others(owner: &str, members: &[&str], ours: &Map, live: &Map, found: &mut Finder) {
    for member in members {
        let said = |others: &Map| others.get(*member).map(|json| plain(member, json));
        found.became_if_known(&format!("{owner}{member}"), said(ours).as_deref(), said(live).as_deref());
    }
}

/// A value as text, be it between quotation marks or not; a word in capitals.
fn plain(member: &str, json: &Json) -> String {
    let text = json.as_str().map_or_else(|| json.to_string(), str::to_owned);
    if WORDS.contains(&member) { text.to_uppercase() } else { text }
}
