//! Offers that end.

use super::findings::{At, Findings, Part};
use crate::definition::code::INVALID_PARAMETER;
use crate::definition::{ButtonKind, Category, Definition, Format, LimitedTimeOffer};
use crate::limit;

fn offer(definition: &Definition) -> Option<&LimitedTimeOffer> {
    definition.limited_time_offer.as_ref()
}

/// An offer is marketing.
pub(super) fn offer_category(definition: &Definition, findings: &mut Findings<'_>) {
    if offer(definition).is_some() && definition.category != Category::Marketing {
        let words = "a limited-time offer stands in templates of MARKETING only";
        findings.broken(At::own("category"), "offer_category", INVALID_PARAMETER, words);
    }
}

/// An offer has text.
pub(super) fn offer_text_empty(definition: &Definition, findings: &mut Findings<'_>) {
    if offer(definition).is_some_and(|offer| offer.text.trim().is_empty()) {
        findings.broken(At::part(Part::Offer, "text"), "offer_text_empty", INVALID_PARAMETER, "limited-time offer has no text");
    }
}

/// An offer's text is not too long.
pub(super) fn offer_text_length(definition: &Definition, findings: &mut Findings<'_>) {
    if let Some(offer) = offer(definition) {
        findings.length(At::part(Part::Offer, "text"), "offer_text_length", "limited-time offer", &offer.text, limit::OFFER);
    }
}

/// An offer stands below an image or a video.
pub(super) fn offer_header(definition: &Definition, findings: &mut Findings<'_>) {
    let is_shown = definition.header.as_ref().is_some_and(|header| matches!(header.format, Format::Image | Format::Video));
    if offer(definition).is_some() && !is_shown {
        let at = if definition.header.is_some() { At::part(Part::Header, "format") } else { At::part(Part::Offer, "") };
        findings.broken(at, "offer_header", INVALID_PARAMETER, "a limited-time offer needs a header of format IMAGE or VIDEO");
    }
}

/// An offer has no footer.
pub(super) fn offer_footer(definition: &Definition, findings: &mut Findings<'_>) {
    if offer(definition).is_some() && definition.footer.is_some() {
        findings.broken(At::part(Part::Footer, ""), "offer_footer", INVALID_PARAMETER, "footer does not go with a limited-time offer");
    }
}

/// An offer has a button with a link, and maybe one with a code before it.
pub(super) fn offer_buttons(definition: &Definition, findings: &mut Findings<'_>) {
    let kinds: Vec<&ButtonKind> = definition.buttons.iter().map(|button| &button.kind).collect();
    let is_sound = matches!(kinds.as_slice(), [ButtonKind::Url] | [ButtonKind::CopyCode, ButtonKind::Url]);
    if offer(definition).is_some() && !is_sound {
        let at = if kinds.is_empty() { At::part(Part::Offer, "") } else { At::part(Part::Buttons, "buttons") };
        let words = "a limited-time offer has one URL button, and maybe a COPY_CODE button before it, and no other";
        findings.broken(at, "offer_buttons", INVALID_PARAMETER, words);
    }
}
