//! Fields of which exactly one is written, and fields that need others.

use crate::code::{INVALID_VALUE, MISSING_PARAMETER};
use crate::report::{Question, Report};
use crate::rule::{Check, DERIVED, Example, Rule, Stamp};
use crate::source::{EN, OA, PT, S2};
use crate::view::{Value, View};

/// A media has exactly one source.
pub const ONE_SOURCE: Check =
    Check::ExactlyOne(Rule::new("source", INVALID_VALUE, "exactly one of `link` and `id` is given.", &[S2, OA], DERIVED), ["link", "id"]);

/// A flow is named in exactly one way.
pub const ONE_FLOW: Check = Check::ExactlyOne(
    Rule::new("reference", INVALID_VALUE, "exactly one of `flow_id` and `flow_name` is given.", &[OA, EN], DERIVED),
    ["flow_id", "flow_name"],
);

/// A card of a carousel has a link or quick replies.
pub const ONE_CARD_ACTION: Check =
    Check::ExactlyOne(Rule::new("action", INVALID_VALUE, "exactly one of `url` and `buttons` is given.", &[EN, PT], DERIVED), ["url", "buttons"]);

/// The link of a card has a label.
pub const CARD_LINK: Check =
    Check::Needs(Rule::new("link_label", MISSING_PARAMETER, "`url` has `display_text` beside it.", &[EN, PT], DERIVED), ["url", "display_text"]);

/// The label of a card is that of a link.
pub const CARD_LINK_LABEL: Check =
    Check::Needs(Rule::new("label_link", MISSING_PARAMETER, "`display_text` has `url` beside it.", &[EN, PT], DERIVED), ["display_text", "url"]);

/// What a flow's first screen is given goes with the action that opens a screen.
pub const FLOW_PAYLOAD: Check = Check::Ask(&[PAYLOAD], flow_payload);

const PAYLOAD: Rule = Rule::new(
    "payload",
    INVALID_VALUE,
    "`flow_action_payload` is left out where `flow_action` is `data_exchange`: the endpoint says what the first screen is given.",
    &[EN, OA],
    Example {
        wrong: r#"flow_action: DataExchange, flow_action_payload: FlowActionPayload { screen: "WELCOME" }"#,
        right: r#"flow_action: Navigate, flow_action_payload: FlowActionPayload { screen: "WELCOME" }"#,
    },
);

fn flow_payload(flow: &dyn View, report: &mut Report<'_>) {
    const OPENS: &str = "navigate";
    let (action, payload) = (flow.get("flow_action"), flow.get("flow_action_payload"));
    if payload.is_absent() || action.all(&|leaf| matches!(leaf, Value::Absent | Value::Word(OPENS) | Value::Never)) {
        return;
    }
    if payload.is_given() && action.all(&|leaf| matches!(leaf, Value::Word(word) if word != OPENS)) {
        let words = "`flow_action_payload` does not go with `flow_action: DataExchange`: your endpoint says what the first screen is given. \
            Leave it out, or write `flow_action: Navigate`";
        return report.broken_at("flow_action_payload", &PAYLOAD, words);
    }
    let among = vec![report.field("flow_action"), report.field("flow_action_payload")];
    report.unproven(Question::Other, among, &PAYLOAD, "whether `flow_action` is `Navigate`, as it must be beside `flow_action_payload`,");
}

/// A preview of a payment link takes the place of the header.
pub const PAYMENT_LINK: Check = Check::Ask(&[PREVIEW_HEADER], payment_link);

const PREVIEW_HEADER: Rule = Rule::new(
    "payment_link_header",
    INVALID_VALUE,
    "`header` is left out where `payment_link_preview` is `true`.",
    &[EN],
    Example { wrong: r#"header: "Luigi's", payment_link_preview: true"#, right: "payment_link_preview: true" },
);

fn payment_link(message: &dyn View, report: &mut Report<'_>) {
    let (header, preview) = (message.get("header"), message.get("payment_link_preview"));
    if header.is_absent() || preview.all(&|leaf| matches!(leaf, Value::Absent | Value::Flag(false) | Value::Never)) {
        return;
    }
    if header.is_given() && preview.is_given() && preview.all(&|leaf| matches!(leaf, Value::Flag(true))) {
        let words =
            "`header` does not go with `payment_link_preview: true`: WhatsApp previews the payment in its place. Leave one of them out";
        return report.broken_at("header", &PREVIEW_HEADER, words);
    }
    let among = vec![report.field("header"), report.field("payment_link_preview")];
    report.unproven(
        Question::Other,
        among,
        &PREVIEW_HEADER,
        "whether `header` is left out, as it must be beside `payment_link_preview: true`",
    );
}

pub(crate) fn exactly_one(rule: &Rule, fields: [&'static str; 2], view: &dyn View, report: &mut Report<'_>) {
    let [first, second] = fields;
    let name = report.name();
    let values = fields.map(|field| view.get(field));
    match values.map(|value| value.is_given()) {
        [true, true] => report.broken_at(second, rule, format!("{name} takes `{first}` or `{second}`, not both")),
        [given, other] if given != other && values.iter().any(Value::is_absent) => {}
        _ if values.iter().all(Value::is_absent) => {
            let missing = Stamp { code: Some(MISSING_PARAMETER), ..rule.into() };
            report.broken(missing, format!("{name} needs `{first}` or `{second}`"));
        }
        _ => {
            let among = report.fields(&fields, |field| !view.get(field).is_given() && !view.get(field).is_absent());
            report.unproven(Question::Other, among, rule, format!("whether exactly one of `{first}` and `{second}` is there"));
        }
    }
}

pub(crate) fn needs(rule: &Rule, [field, needed]: [&'static str; 2], view: &dyn View, report: &mut Report<'_>) {
    let values = [view.get(field), view.get(needed)];
    match values {
        [field, needed] if field.is_absent() || needed.is_given() => {}
        [given, missing] if given.is_given() && missing.is_absent() => {
            report.broken_at(field, rule, format!("`{field}` also needs `{needed}`"));
        }
        _ => {
            let among = report.fields(&[field, needed], |field| !view.get(field).is_given() && !view.get(field).is_absent());
            report.unproven(Question::Other, among, rule, format!("whether `{needed}` is there beside `{field}`"));
        }
    }
}
