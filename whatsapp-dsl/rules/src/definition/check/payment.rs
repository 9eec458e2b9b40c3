//! Buttons that ask for a payment.

use super::report::{Placed, Report};
use super::rule::RULE;

pub(super) fn payment_setting(placed: &Placed<'_>, report: &mut Report<'_>) {
    let words = match placed.button.payment() {
        None => "a PAYMENT_REQUEST button needs an example of one of `pix_dynamic_code`, `boleto` and `payment_link`, in `payment_setting` beside its `type`".to_owned(),
        Some((way, member, _)) if placed.button.payment_example().is_none_or(|text| text.trim().is_empty()) => {
            format!("payment_setting needs an example of `{way}`: an object whose `{member}` is a string that is not empty")
        }
        Some(_) => return,
    };
    report.broken(placed.at("payment_setting"), &RULE.button_payment_setting, words);
}

/// Meta fixes the label, and asks for it all the same.
pub(super) fn payment_label(placed: &Placed<'_>, report: &mut Report<'_>) {
    let Some((way, _, label)) = placed.button.payment() else { return };
    if placed.button.text.as_deref().is_some_and(|text| text != label) {
        report.broken(placed.at("text"), &RULE.button_payment_label, format!("the label of `{way}` must be `{label}`"));
    }
}
