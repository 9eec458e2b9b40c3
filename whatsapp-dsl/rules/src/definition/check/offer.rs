//! Offers that end.

use super::report::{At, Component, Report};
use super::rule;
use crate::definition::{ButtonKind, Category, Definition, Format, LimitedTimeOffer};
use crate::limit;

fn offer(definition: &Definition) -> Option<&LimitedTimeOffer> {
    definition.limited_time_offer.as_ref()
}

/// An offer is marketing.
pub(super) fn offer_category(definition: &Definition, report: &mut Report<'_>) {
    if offer(definition).is_some() && definition.category != Category::Marketing {
        let words = "a limited-time offer stands in templates of MARKETING only";
        report.broken(At::own("category"), &rule::offer_category, words);
    }
}

/// An offer has text.
pub(super) fn offer_text_empty(definition: &Definition, report: &mut Report<'_>) {
    if offer(definition).is_some_and(|offer| offer.text.trim().is_empty()) {
        report.broken(At::of(Component::LimitedTimeOffer, "text"), &rule::offer_text_empty, "limited-time offer has no text");
    }
}

/// An offer's text is not too long.
pub(super) fn offer_text_length(definition: &Definition, report: &mut Report<'_>) {
    if let Some(offer) = offer(definition) {
        report.length(
            At::of(Component::LimitedTimeOffer, "text"),
            &rule::offer_text_length,
            "limited-time offer",
            &offer.text,
            limit::OFFER,
        );
    }
}

/// An offer stands below an image or a video.
pub(super) fn offer_header(definition: &Definition, report: &mut Report<'_>) {
    let is_shown = definition.header.as_ref().is_some_and(|header| matches!(header.format, Format::Image | Format::Video));
    let is_known = definition.unknown.component(Component::Header).is_none();
    if offer(definition).is_some() && is_known && !is_shown {
        let at = if definition.header.is_some() { At::of(Component::Header, "format") } else { At::of(Component::LimitedTimeOffer, "") };
        report.broken(at, &rule::offer_header, "a limited-time offer needs a header of format IMAGE or VIDEO");
    }
}

/// An offer has no footer.
pub(super) fn offer_footer(definition: &Definition, report: &mut Report<'_>) {
    if offer(definition).is_some() && definition.footer.is_some() {
        report.broken(At::of(Component::Footer, ""), &rule::offer_footer, "footer does not go with a limited-time offer");
    }
}

/// An offer has a button with a link, and maybe one with a code before it.
pub(super) fn offer_buttons(definition: &Definition, report: &mut Report<'_>) {
    let kinds: Vec<&ButtonKind> = definition.buttons.iter().map(|button| &button.kind).collect();
    let is_sound = matches!(kinds.as_slice(), [ButtonKind::Url] | [ButtonKind::CopyCode, ButtonKind::Url]);
    if offer(definition).is_some() && !is_sound {
        let at = if kinds.is_empty() { At::of(Component::LimitedTimeOffer, "") } else { At::of(Component::Buttons, "buttons") };
        let words = "a limited-time offer has one URL button, and maybe a COPY_CODE button before it, and no other";
        report.broken(at, &rule::offer_buttons, words);
    }
}
