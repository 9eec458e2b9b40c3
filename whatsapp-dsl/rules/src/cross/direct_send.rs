//! Rules of Direct Send.

use super::entries::is_overfull;
use super::envelope::absent;
use super::together::Together;
use crate::check::holds;
use crate::code::{INVALID_PARAMETER, INVALID_VALUE};
use crate::report::{Question, Report};
use crate::rule::{Check, Rule};
use crate::source::B26;
use crate::table::direct_send::{DIRECT, SERVICE};
use crate::table::interactive::CTA_URL_BUTTON;
use crate::text::When;
use crate::view::{Value, View};
use crate::violation::Step;

const CATEGORY: &str = "category";
const TTL: &str = "ttl_seconds";
const CONFIG: &str = "direct_send_config";
const IS_SERVICE: When = When::Is(CATEGORY, SERVICE);

/// How long Meta tries is said of messages that WhatsApp makes a template for.
pub const TTL_CATEGORY: Check =
    Check::Needs(Rule::new("ttl_seconds_category", INVALID_PARAMETER, "`ttl_seconds` has `category` beside it.", &[B26]), [TTL, CATEGORY]);

/// The name of a template is given where WhatsApp makes one.
pub const CONFIG_CATEGORY: Check = Check::Needs(
    Rule::new("direct_send_config_category", INVALID_PARAMETER, "`direct_send_config` has `category` beside it.", &[B26]),
    [CONFIG, CATEGORY],
);

/// An ordinary message has no time of its own.
pub const TTL_SERVICE: Check = Check::Ask(&[SERVICE_TTL], |message, report| {
    let words = || format!("`{TTL}` does not go with `category: Service`, which sends an ordinary message");
    without(TTL, &[IS_SERVICE], &SERVICE_TTL, &words, message, report);
});

const SERVICE_TTL: Rule =
    Rule::new("ttl_seconds_service", INVALID_PARAMETER, "`ttl_seconds` is left out where `category` is `service`.", &[B26])
        .broken_by("category: Service, ttl_seconds: 60")
        .kept_by("category: Utility, ttl_seconds: 60");

/// Only messages of the category utility name their template.
pub const CONFIG_UTILITY: Check = Check::Ask(&[UTILITY_CONFIG], |message, report| {
    let words = || format!("`{CONFIG}` goes with `category: Utility` only");
    without(CONFIG, &[DIRECT[1], IS_SERVICE], &UTILITY_CONFIG, &words, message, report);
});

const UTILITY_CONFIG: Rule = Rule::new(
    "direct_send_config_utility",
    INVALID_PARAMETER,
    "`direct_send_config` is left out where `category` is `authentication` or `service`.",
    &[B26],
)
.broken_by("category: Service, direct_send_config: DirectSendConfig { .. }")
.kept_by("category: Utility, direct_send_config: DirectSendConfig { .. }");

/// The field is left out in such messages.
fn without(field: &'static str, cases: &[When], rule: &Rule, words: &dyn Fn() -> String, message: &dyn View, report: &mut Report<'_>) {
    for when in cases {
        match holds(when, message) {
            // That there is no category is another rule's business.
            Some(false) => {}
            Some(true) => return absent(message.get(field), field, rule, "", words, report),
            None if message.get(field).is_absent() => {}
            None => {
                let among = vec![report.field(CATEGORY), report.field(field)];
                let asks = format!("whether `{field}` is left out, as it must be {}", when.words());
                report.unproven(Question::Other, among, rule, asks);
            }
        }
    }
}

/// A one-time password goes in a text.
pub const CATEGORY_CONTENT: Check = Check::Ask(&[CONTENT], |message, report| match holds(&DIRECT[1], message) {
    Some(false) => {}
    Some(true) => report.broken_at(
        CATEGORY,
        &CONTENT,
        format!(
            "`category: Authentication` goes with Text only: send the code in a Text, or write `category: Utility` for {}",
            report.name()
        ),
    ),
    None => {
        let place = report.field(CATEGORY);
        report.unproven(Question::Other, vec![place], &CONTENT, "whether `category` is not `Authentication`, which goes with Text only,");
    }
});

const CONTENT: Rule = Rule::new("category_content", INVALID_VALUE, "`category` is not `authentication`, which takes texts only.", &[B26])
    .broken_by("category: Authentication")
    .kept_by("category: Utility");

/// The most links among the buttons.
const LINKS: usize = 2;

/// Links are among the buttons of a message of the category utility only: at most two, in front of all replies.
pub const CTA_URLS: Check = Check::Ask(&[LINK_CATEGORY, LINK_TOTAL, LINK_ORDER], cta_urls);

const LINK_CATEGORY: Rule =
    Rule::new("cta_url_category", INVALID_VALUE, "a `CtaUrl` is among the buttons only where `category` is `utility`.", &[B26])
        .broken_by("buttons: [CtaUrl { .. }]")
        .kept_by("category: Utility, buttons: [CtaUrl { .. }]");
const LINK_TOTAL: Rule = Rule::new("cta_url_total", INVALID_VALUE, "at most 2 buttons are a `CtaUrl`.", &[B26])
    .broken_by("category: Utility, buttons: [CtaUrl { .. }; 3]")
    .kept_by("category: Utility, buttons: [CtaUrl { .. }; 2]");
const LINK_ORDER: Rule = Rule::new("cta_url_order", INVALID_VALUE, "each `CtaUrl` comes before every `Reply`.", &[B26])
    .broken_by("category: Utility, buttons: [Reply { .. }, CtaUrl { .. }]")
    .kept_by("category: Utility, buttons: [CtaUrl { .. }, Reply { .. }]");

fn cta_urls(message: &dyn View, report: &mut Report<'_>) {
    let (mut links, mut replies, mut is_open) = (0, false, false);
    let (mut is_ordered, mut is_simple) = (true, true);
    buttons(message, report, &mut |report, button, _| match button {
        Value::Never => {}
        Value::Part(part, _) => {
            let is_link = part.rule == CTA_URL_BUTTON.rule;
            is_ordered &= !is_link || !replies;
            links += usize::from(is_link);
            replies |= !is_link;
            is_simple &= !report.place().iter().any(|step| matches!(step, Step::Branch(_) | Step::Turn(_)));
        }
        _ => is_open = true,
    });
    if (links == 0 && !is_open) || is_overfull(report.row(), &["buttons"], message) {
        return;
    }
    if holds(&DIRECT[0], message) != Some(true) || is_open || !is_simple || !is_ordered || links > LINKS {
        tell(message, report);
    }
}

/// Looks at each button.
fn buttons<'v>(message: &'v dyn View, report: &mut Report<'_>, look: &mut dyn FnMut(&mut Report<'_>, Value<'v>, bool)) {
    report.within(Step::Field("buttons"), |report| report.entries(message.get("buttons"), false, look));
}

/// Says which links are wrong, and of which only the run time can tell.
fn tell(message: &dyn View, report: &mut Report<'_>) {
    let is_utility = holds(&DIRECT[0], message);
    let (mut links, mut replies, mut looped) = (Together::default(), Together::default(), Together::default());
    buttons(message, report, &mut |report, button, repeated| {
        let is_reply = matches!(button, Value::Part(part, _) if part.rule != CTA_URL_BUTTON.rule);
        if repeated && is_reply {
            looped.add(report.place());
        }
    });
    let (mut certain, mut is_open) = (0, false);
    buttons(message, report, &mut |report, button, repeated| match button {
        Value::Never => {}
        Value::Part(part, _) if part.rule != CTA_URL_BUTTON.rule => replies.add(report.place()),
        Value::Part(..) => {
            let place = report.place().to_vec();
            links.add(&place);
            match is_utility {
                Some(true) => {}
                Some(false) => {
                    let words =
                        "a `CtaUrl` among the buttons needs `category: Utility`; a link alone is a message of its own, `CtaUrl { … }`";
                    return report.broken(&LINK_CATEGORY, words);
                }
                None => report.unproven_here(Question::Other, &LINK_CATEGORY, "whether `category` is `Utility`, as a `CtaUrl` needs"),
            }
            if replies.beside(&place) > 0 && replies.follows(&place) {
                report.broken(&LINK_ORDER, "this `CtaUrl` comes after a `Reply`: links come before all replies");
            } else if is_open || replies.beside(&place) > 0 || (repeated && looped.beside(&place) > 0) {
                report.unproven_here(Question::Other, &LINK_ORDER, "whether this `CtaUrl` comes before every `Reply`");
            }
            if certain >= LINKS {
                report.broken(&LINK_TOTAL, format!("the buttons have more than {LINKS} links; at most {LINKS} are allowed"));
            } else if repeated || is_open || links.beside(&place) > LINKS {
                report.unproven_here(
                    Question::Other,
                    &LINK_TOTAL,
                    format!("how many links the buttons have (at most {LINKS} are allowed)"),
                );
            }
            certain += usize::from(!place.iter().any(|step| matches!(step, Step::Branch(_) | Step::Turn(_))));
        }
        _ => {
            is_open = true;
            // Where the list is refused, nothing more need be said of what is in it.
            let among = vec![report.place()[..1].to_vec(), report.place().to_vec()];
            report.unproven(Question::Other, among, &LINK_CATEGORY, "whether this is a `Reply`, or a `CtaUrl` at a place where it can be");
        }
    });
}
