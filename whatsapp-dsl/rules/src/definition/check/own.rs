//! The definition's own members.

use super::report::{At, Report};
use super::rule::RULE;
use crate::aspect::Aspect;
use crate::definition::{Category, Definition};
use crate::table::template::NAME;
use crate::text::{Shape, Text, with_article};

const LANGUAGE: Text = Text::shaped(Shape::Language);

/// How long Meta tries to deliver, in seconds.
const AUTHENTICATION_TTL: (i64, i64) = (30, 900);
const UTILITY_TTL: (i64, i64) = (30, TWELVE_HOURS);
const MARKETING_TTL: (i64, i64) = (TWELVE_HOURS, 2_592_000);
const TWELVE_HOURS: i64 = 43_200;
/// Means 30 days.
const LONGEST_TTL: i64 = -1;

pub(super) fn name(definition: &Definition, report: &mut Report<'_>) {
    for fault in NAME.faults(&definition.name, NAME.most()) {
        let rule = match fault.aspect() {
            Aspect::Empty => &RULE.name_empty,
            Aspect::Length => &RULE.name_length,
            _ => &RULE.name_format,
        };
        report.broken(At::own("name"), rule, fault.sentence("name", &definition.name));
    }
}

pub(super) fn language(definition: &Definition, report: &mut Report<'_>) {
    for fault in LANGUAGE.faults(&definition.language, LANGUAGE.most()) {
        let rule = if fault.aspect() == Aspect::Empty { &RULE.language_empty } else { &RULE.language_format };
        report.broken(At::own("language"), rule, fault.sentence("language", &definition.language));
    }
}

/// Meta's answer may leave the category out, a request may not.
pub(super) fn category(definition: &Definition, report: &mut Report<'_>) {
    if definition.category.as_str().is_empty() {
        report.broken(At::own("category"), &RULE.category_required, "`category` is missing");
    }
}

pub(super) fn message_send_ttl_seconds(definition: &Definition, report: &mut Report<'_>) {
    let Some(ttl) = definition.message_send_ttl_seconds else { return };
    let ((min, max), takes_longest) = match definition.category {
        Category::Authentication => (AUTHENTICATION_TTL, true),
        Category::Utility => (UTILITY_TTL, true),
        Category::Marketing => (MARKETING_TTL, false),
        Category::Other(_) => return,
    };
    let is_sound = (min..=max).contains(&ttl) || (takes_longest && ttl == LONGEST_TTL);
    if !is_sound {
        let (category, longest) = (definition.category.as_str(), if takes_longest { ", or -1 for 30 days" } else { "" });
        let words = format!("message_send_ttl_seconds is {ttl}; {} template allows {min} to {max}{longest}", with_article(category));
        report.broken(At::own("message_send_ttl_seconds"), &RULE.message_send_ttl_seconds_range, words);
    }
}
