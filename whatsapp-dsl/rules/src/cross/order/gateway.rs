//! What goes with each payment gateway.

use crate::code::INVALID_VALUE;
use crate::report::{Question, Report};
use crate::rule::{Check, Rule};
use crate::source::EN;
use crate::view::{Value, View};

/// What a gateway brings back is asked of that gateway.
pub const GATEWAY_FIELDS: Check = Check::Ask(&[GATEWAY], gateway_fields);
const GATEWAY: Rule = Rule::new(
    "fields",
    INVALID_VALUE,
    "`razorpay`, `payu`, `billdesk` and `zaakpay` are given where the `kind` is that gateway only.",
    &[EN],
)
.broken_by("kind: Razorpay, payu: Payu { .. }")
.kept_by("kind: Payu, payu: Payu { .. }");

fn gateway_fields(gateway: &dyn View, report: &mut Report<'_>) {
    let kind = gateway.get("kind");
    let word = kind.alike(|leaf| if let Value::Word(word) = leaf { Some(word) } else { None });
    for field in ["razorpay", "payu", "billdesk", "zaakpay"] {
        let value = gateway.get(field);
        if value.is_absent() || kind.is_absent() || word == Some(field) {
            continue;
        }
        match word {
            Some(word) if value.is_given() => {
                report.broken_at(field, &GATEWAY, format!("`{field}` does not go with the gateway `{word}`: leave it out"));
            }
            _ => {
                let among = vec![report.field("kind"), report.field(field)];
                report.unproven(Question::Other, among, &GATEWAY, format!("whether `kind` is the gateway of `{field}`"));
            }
        }
    }
}
