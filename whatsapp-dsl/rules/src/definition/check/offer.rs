//! Offers that end.

use super::report::{At, Component, Report};
use super::rule::RULE;
use crate::definition::{ButtonKind, Category, Definition, Format};
use crate::limit;
use crate::list::chosen;

const TEXT: At<'_> = At::of(Component::LimitedTimeOffer, "text");

pub(super) fn offer_category(definition: &Definition, report: &mut Report<'_>) {
    if definition.limited_time_offer.is_some() && definition.category != Category::Marketing {
        report.broken(At::own("category"), &RULE.offer_category, "a limited-time offer is allowed in MARKETING templates only");
    }
}

pub(super) fn offer_text_empty(definition: &Definition, report: &mut Report<'_>) {
    if definition.limited_time_offer.as_ref().is_some_and(|offer| offer.text.trim().is_empty()) {
        report.broken(TEXT, &RULE.offer_text_empty, "limited-time offer has no text");
    }
}

pub(super) fn offer_text_length(definition: &Definition, report: &mut Report<'_>) {
    let text = definition.limited_time_offer.as_ref().map(|offer| offer.text.as_str());
    report.length(TEXT, &RULE.offer_text_length, "limited-time offer", text, limit::OFFER);
}

pub(super) fn offer_header(definition: &Definition, report: &mut Report<'_>) {
    let Some(header) = definition.header.as_ref().filter(|_| definition.limited_time_offer.is_some()) else { return };
    if !matches!(header.format, Format::Image | Format::Video) {
        let words = format!("header is of format {}, but beside a limited-time offer it must be IMAGE or VIDEO", header.format.as_str());
        report.broken(At::of(Component::Header, "format"), &RULE.offer_header, words);
    }
}

pub(super) fn offer_footer(definition: &Definition, report: &mut Report<'_>) {
    if definition.limited_time_offer.is_some() && definition.footer.is_some() {
        report.broken(At::of(Component::Footer, ""), &RULE.offer_footer, "footer does not go with a limited-time offer");
    }
}

pub(super) fn offer_buttons(definition: &Definition, report: &mut Report<'_>) {
    let others = chosen(&definition.buttons, |button| (button.kind != ButtonKind::PaymentRequest).then_some(button));
    let is_sound = match others.as_slice() {
        // A payment does for a link.
        [] => !definition.buttons.is_empty(),
        [url] => url.kind == ButtonKind::Url,
        [code, url] => code.kind == ButtonKind::CopyCode && url.kind == ButtonKind::Url,
        _ => false,
    };
    if definition.limited_time_offer.is_some() && !is_sound {
        let of_offer = At::of(Component::LimitedTimeOffer, "");
        let at = if definition.buttons.is_empty() { of_offer } else { At::of(Component::Buttons, "buttons") };
        let words = "beside a limited-time offer there must be one URL button, with or without a COPY_CODE button before it, and no other";
        report.broken(at, &RULE.offer_buttons, words);
    }
}
