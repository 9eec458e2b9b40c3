//! The definition's own members.

use super::findings::{At, Findings};
use crate::definition::code::INVALID_PARAMETER;
use crate::definition::word::Word as _;
use crate::definition::{Category, Definition};
use crate::table::template::NAME;
use crate::text::{Shape, Text};

/// What a language must look like.
const LANGUAGE: Text = Text::shaped(Shape::Language);

/// How long Meta tries to deliver, in seconds.
const AUTHENTICATION_TTL: (i64, i64) = (30, 900);
const UTILITY_TTL: (i64, i64) = (30, TWELVE_HOURS);
const MARKETING_TTL: (i64, i64) = (TWELVE_HOURS, 2_592_000);
const TWELVE_HOURS: i64 = 43_200;
/// Stands for 30 days.
const LONGEST_TTL: i64 = -1;

/// The name: lowercase letters, digits and underscores.
pub(super) fn name(definition: &Definition, findings: &mut Findings<'_>) {
    text("name", &definition.name, &NAME, findings);
}

/// The language, spelt as Meta spells it.
pub(super) fn language(definition: &Definition, findings: &mut Findings<'_>) {
    text("language", &definition.language, &LANGUAGE, findings);
}

fn text(member: &'static str, text: &str, rules: &Text, findings: &mut Findings<'_>) {
    for fault in rules.faults(text, rules.most()) {
        findings.broken(At::own(member), &format!("{member}_{}", fault.aspect().name()), INVALID_PARAMETER, fault.sentence(member, text));
    }
}

/// The category is one that a template can be created in.
pub(super) fn category(definition: &Definition, findings: &mut Findings<'_>) {
    // Meta's answer may leave it out.
    let is_left_out = definition.standing().is_listed() && definition.category.as_str().is_empty();
    if let (Category::Other(word), false) = (&definition.category, is_left_out) {
        let known: Vec<&str> = Category::words().collect();
        let words = format!("category `{word}` is none that a template can be created in: {}", known.join(", "));
        findings.broken(At::own("category"), "category_unknown", INVALID_PARAMETER, words);
    }
}

/// How long Meta tries to deliver is within the bounds of the category.
pub(super) fn message_send_ttl_seconds(definition: &Definition, findings: &mut Findings<'_>) {
    let Some(ttl) = definition.message_send_ttl_seconds else { return };
    let ((min, max), takes_longest) = match definition.category {
        Category::Authentication => (AUTHENTICATION_TTL, true),
        Category::Utility => (UTILITY_TTL, true),
        Category::Marketing => (MARKETING_TTL, false),
        Category::Other(_) => return,
    };
    let is_sound = (min..=max).contains(&ttl) || (takes_longest && ttl == LONGEST_TTL);
    if !is_sound {
        let longest = if takes_longest { ", or -1 for 30 days" } else { "" };
        let words =
            format!("message_send_ttl_seconds is {ttl}, a template of {} takes {min} to {max}{longest}", definition.category.as_str());
        findings.broken(At::own("message_send_ttl_seconds"), "message_send_ttl_seconds_range", INVALID_PARAMETER, words);
    }
}
