//! The definition's own members.

use super::report::{At, Report};
use super::rule;
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
pub(super) fn name(definition: &Definition, report: &mut Report<'_>) {
    text("name", &definition.name, &NAME, report);
}

/// The language, spelt as Meta spells it.
pub(super) fn language(definition: &Definition, report: &mut Report<'_>) {
    text("language", &definition.language, &LANGUAGE, report);
}

fn text(member: &'static str, text: &str, rules: &Text, report: &mut Report<'_>) {
    for fault in rules.faults(text, rules.most()) {
        let rule = match (member, fault.aspect().name()) {
            ("name", "empty") => &rule::name_empty,
            ("name", "length") => &rule::name_length,
            ("name", _) => &rule::name_format,
            (_, "empty") => &rule::language_empty,
            _ => &rule::language_format,
        };
        report.broken(At::own(member), rule, fault.sentence(member, text));
    }
}

/// The category is there. Meta's answer may leave it out, a request may not.
pub(super) fn category(definition: &Definition, report: &mut Report<'_>) {
    if definition.category.as_str().is_empty() {
        report.broken(At::own("category"), &rule::category_required, "`category` is missing");
    }
}

/// How long Meta tries to deliver is within the bounds of the category.
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
        let longest = if takes_longest { ", or -1 for 30 days" } else { "" };
        let words =
            format!("message_send_ttl_seconds is {ttl}, a template of {} takes {min} to {max}{longest}", definition.category.as_str());
        report.broken(At::own("message_send_ttl_seconds"), &rule::message_send_ttl_seconds_range, words);
    }
}
