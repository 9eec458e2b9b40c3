//! Rules of links that are shown as the payments that they ask for.

use crate::code::INVALID_VALUE;
use crate::report::{Question, Report};
use crate::rule::{Check, Rule};
use crate::source::EN;
use crate::view::{Value, View};
use crate::violation::Step;

const PREVIEW: &str = "payment_link_preview";

/// A preview of a payment link takes the place of the header.
pub const PAYMENT_LINK: Check = Check::Ask(&[HEADER], |message, report| {
    let words = "`header` does not go with `payment_link_preview: true`: WhatsApp previews the payment in its place. Leave one of them out";
    beside(message, message, ["header", "header"], &HEADER, words, report);
});

const HEADER: Rule = Rule::new("payment_link_header", INVALID_VALUE, "`header` is left out where `payment_link_preview` is `true`.", &[EN])
    .broken_by(r#"header: "Luigi's", payment_link_preview: true"#)
    .kept_by("payment_link_preview: true");

/// The same of the links of a template, which has no cards then either.
pub const TEMPLATE_PAYMENT_LINK: Check = Check::Ask(&[TEMPLATE_HEADER, TEMPLATE_CARDS], |message, report| {
    links(message, report, &mut |link, report| {
        let words =
            "a template with a header does not preview a payment: leave `payment_link_preview` out, or send a template without a header";
        beside(link, message, ["header", PREVIEW], &TEMPLATE_HEADER, words, report);
        beside(
            link,
            message,
            ["cards", PREVIEW],
            &TEMPLATE_CARDS,
            "a carousel does not preview a payment: leave `payment_link_preview` out",
            report,
        );
    });
});

const TEMPLATE_HEADER: Rule =
    Rule::new("payment_link_header", INVALID_VALUE, "`payment_link_preview` is not `true` in a template that has a header.", &[EN])
        .broken_by(r#"header: "Luigi's", buttons: [Url { index: 0, text: "A1", payment_link_preview: true }]"#)
        .kept_by(r#"buttons: [Url { index: 0, text: "A1", payment_link_preview: true }]"#);
const TEMPLATE_CARDS: Rule =
    Rule::new("payment_link_cards", INVALID_VALUE, "`payment_link_preview` is not `true` in a template that has cards.", &[EN])
        .broken_by(r#"cards: [Card { .. }; 2], buttons: [Url { index: 0, text: "A1", payment_link_preview: true }]"#)
        .kept_by(r#"cards: [Card { .. }; 2], buttons: [Url { index: 0, text: "A1" }]"#);

/// The links of a card preview no payment.
pub const CARD_PAYMENT_LINK: Check = Check::Ask(&[CARD], |card, report| {
    links(card, report, &mut |link, report| {
        let words = "the link of a card does not preview a payment: leave `payment_link_preview` out";
        beside(link, card, ["buttons", PREVIEW], &CARD, words, report);
    });
});

const CARD: Rule = Rule::new("payment_link", INVALID_VALUE, "`payment_link_preview` is not `true` in a button of a card.", &[EN])
    .broken_by(r#"buttons: [Url { index: 0, text: "A1", payment_link_preview: true }]"#)
    .kept_by(r#"buttons: [Url { index: 0, text: "A1" }]"#);

/// Looks at each button that can preview a payment.
fn links(view: &dyn View, report: &mut Report<'_>, look: &mut dyn FnMut(&dyn View, &mut Report<'_>)) {
    report.within(Step::Field("buttons"), |report| {
        report.entries(view.get("buttons"), false, &mut |report, button, _| {
            if let Value::Part(_, link) = button
                && !link.get(PREVIEW).is_absent()
            {
                look(link, report);
            }
        });
    });
}

/// A preview of a payment is not beside the field; where both are there, the second place says so.
fn beside(link: &dyn View, around: &dyn View, [field, place]: [&'static str; 2], rule: &Rule, words: &str, report: &mut Report<'_>) {
    let (other, preview) = (around.get(field), link.get(PREVIEW));
    if other.is_absent() || preview.all(&|leaf| matches!(leaf, Value::Absent | Value::Flag(false) | Value::Never)) {
        return;
    }
    if other.is_something() == Some(true) && preview.is_given() && preview.all(&|leaf| matches!(leaf, Value::Flag(true))) {
        return report.broken_at(place, rule, words);
    }
    let mut among = vec![report.field(place)];
    if place != PREVIEW {
        among.push(report.field(PREVIEW));
    }
    report.unproven(
        Question::Other,
        among,
        rule,
        format!("whether `{field}` is left out, as it must be beside `payment_link_preview: true`"),
    );
}
