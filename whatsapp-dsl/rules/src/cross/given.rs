//! Fields of which exactly one is written, and fields that need others.

use crate::check::holds;
use crate::code::{INVALID_VALUE, MISSING_PARAMETER};
use crate::definition::PAYMENTS;
use crate::report::{Question, Report};
use crate::rule::{Check, Rule, Stamp};
use crate::schema::{Field, Part};
use crate::source::{B26, EN, M5, OA, PT, S2, S4};
use crate::table::direct_send::DIRECT;
use crate::text::{Fault, Shape, When, either};
use crate::view::{Value, View};
use crate::violation::Step;

/// A media has exactly one source.
pub const ONE_SOURCE: Check =
    Check::ExactlyOne(Rule::new("source", INVALID_VALUE, "exactly one of `link` and `id` is given.", &[S2, OA]), ["link", "id"]);

/// The media of a header has exactly one source; above a message that WhatsApp makes the template of, it may have both.
pub const HEADER_SOURCE: Check = Check::OneOrBoth(
    Rule::new("source", INVALID_VALUE, "exactly one of `link` and `id` is given; both may be with Direct Send.", &[S2, OA, B26]),
    ["link", "id"],
    &DIRECT,
);

/// A media comes from a link to the web, or from anywhere through a provider.
pub const LINK_OR_PROVIDER: Check = Check::Ask(&[LINK_FORMAT], link_or_provider);

const LINK_FORMAT: Rule = Rule::new(
    "link_format",
    INVALID_VALUE,
    "`link` is a link, `http://` or `https://` and a host name, unless `provider` is given.",
    &[S4],
)
.broken_by(r#"link: "luigi.example""#)
.kept_by(r#"link: "https://luigi.example/menu""#);

fn link_or_provider(media: &dyn View, report: &mut Report<'_>) {
    if !media.get("provider").is_absent() {
        return;
    }
    report.within(Step::Field("link"), |report| {
        report.leaves(media.get("link"), &mut |report, link| {
            let words = || format!("{}, or name the `provider` that it goes through", Fault::Shape(Shape::Link).words("link").as_str());
            match link {
                Value::Text(text) if !text.is_empty() && !Shape::Link.fits(text) => report.broken(&LINK_FORMAT, words()),
                Value::Digits => report.broken(&LINK_FORMAT, words()),
                Value::Constant => report.unproven_here(Question::Link, &LINK_FORMAT, words()),
                // A type proves it, or the run time asks.
                _ => {}
            }
        });
    });
}

/// Whether the field is one of those that `LINK_OR_PROVIDER` looks at.
pub fn asks_of_link(part: &Part, field: &Field) -> bool {
    let asks = |check: &Check| matches!(check, Check::Ask([rule], _) if rule.name == LINK_FORMAT.name);
    matches!(field.name, "link" | "provider") && part.checks.iter().any(asks)
}

/// A flow is named in exactly one way.
pub const ONE_FLOW: Check = Check::ExactlyOne(
    Rule::new("reference", INVALID_VALUE, "exactly one of `flow_id` and `flow_name` is given.", &[OA, EN]),
    ["flow_id", "flow_name"],
);

/// A card of a carousel has a link or quick replies.
pub const ONE_CARD_ACTION: Check =
    Check::ExactlyOne(Rule::new("action", INVALID_VALUE, "exactly one of `url` and `buttons` is given.", &[EN, PT]), ["url", "buttons"]);

/// The link of a card has a label.
pub const CARD_LINK: Check =
    Check::Needs(Rule::new("link_label", MISSING_PARAMETER, "`url` has `display_text` beside it.", &[EN, PT]), ["url", "display_text"]);

/// The label of a card is that of a link.
pub const CARD_LINK_LABEL: Check =
    Check::Needs(Rule::new("label_link", MISSING_PARAMETER, "`display_text` has `url` beside it.", &[EN, PT]), ["display_text", "url"]);

/// A button asks for a payment in exactly one way.
pub const ONE_PAYMENT: Check = Check::Ask(&[PAYMENT_SETTING], one_payment);

const PAYMENT_SETTING: Rule =
    Rule::new("setting", INVALID_VALUE, "exactly one of `pix_dynamic_code`, `boleto` and `payment_link` is given.", &[M5])
        .broken_by(r#"pix_dynamic_code: "0002", boleto: "03399026944140000002628346101018898510000008848""#)
        .kept_by(r#"boleto: "03399026944140000002628346101018898510000008848""#);

fn one_payment(button: &dyn View, report: &mut Report<'_>) {
    let payments = PAYMENTS.map(|(way, ..)| way);
    let ways = either(&payments);
    let mut given = payments.iter().filter(|field| button.get(field).is_given());
    let (first, second) = (given.next(), given.next());
    if let Some(second) = second {
        return report.broken_at(second, &PAYMENT_SETTING, format!("{} takes one of {ways}, not several", report.name()));
    }
    let is_open = |field: &str| !button.get(field).is_given() && !button.get(field).is_absent();
    if payments.iter().any(|field| is_open(field)) {
        let among = report.fields(&payments, &is_open);
        report.unproven(Question::Other, among, &PAYMENT_SETTING, format!("whether exactly one of {ways} is there"));
    } else if first.is_none() {
        let missing = Stamp { code: Some(MISSING_PARAMETER), ..(&PAYMENT_SETTING).into() };
        report.broken(missing, format!("{} needs {ways}", report.name()));
    }
}

/// What a flow's first screen is given goes with the action that opens a screen.
pub const FLOW_PAYLOAD: Check = Check::Ask(&[PAYLOAD], flow_payload);

const PAYLOAD: Rule = Rule::new(
    "payload",
    INVALID_VALUE,
    "`flow_action_payload` is left out where `flow_action` is `data_exchange`: the endpoint says what the first screen is given.",
    &[EN, OA],
)
.broken_by(r#"flow_action: DataExchange, flow_action_payload: FlowActionPayload { screen: "WELCOME" }"#)
.kept_by(r#"flow_action: Navigate, flow_action_payload: FlowActionPayload { screen: "WELCOME" }"#);

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
    report.unproven(Question::Other, among, &PAYLOAD, "whether `flow_action` is `Navigate`, as it must be beside `flow_action_payload`");
}

/// Exactly one of two fields is given; in such messages both may be.
pub(crate) fn exactly_one(rule: &Rule, fields: [&'static str; 2], both: &[When], view: &dyn View, report: &mut Report<'_>) {
    let [first, second] = fields;
    let name = report.name();
    let values = [view.get(first), view.get(second)];
    let may_be_both = |report: &Report<'_>| {
        let mut cases = both.iter().map(|when| holds(when, report.message)).filter(|holds| *holds != Some(false));
        cases.next().unwrap_or(Some(false))
    };
    match [values[0].is_given(), values[1].is_given()] {
        [one, other] if (one || other) && may_be_both(report) == Some(true) => {}
        [true, true] if may_be_both(report).is_none() => {
            let place = report.field(second);
            let words = format!("whether {name} may have both `{first}` and `{second}`, as with Direct Send only");
            report.unproven(Question::Other, vec![place], rule, words);
        }
        [true, true] => report.broken_at(second, rule, format!("{name} takes `{first}` or `{second}`, not both")),
        [given, other] if given != other && values.iter().any(Value::is_absent) => {}
        _ if values.iter().all(Value::is_absent) => {
            let missing = Stamp { code: Some(MISSING_PARAMETER), ..rule.into() };
            report.broken(missing, format!("{name} needs `{first}` or `{second}`"));
        }
        _ => {
            let among = report.fields(&fields, &|field| !view.get(field).is_given() && !view.get(field).is_absent());
            report.unproven(Question::Other, among, rule, format!("whether exactly one of `{first}` and `{second}` is there"));
        }
    }
}

pub(crate) fn needs(rule: &Rule, [field, needed]: [&'static str; 2], view: &dyn View, report: &mut Report<'_>) {
    let values = [view.get(field), view.get(needed)];
    match values {
        [field, needed] if field.is_absent() || needed.is_given() => {}
        [given, missing] if given.is_given() && missing.is_absent() => {
            let words = match report.row().and_then(|part| instead(part, needed)).filter(|other| view.get(other).is_given()) {
                Some(other) => format!("`{field}` goes with `{needed}`: leave it out beside `{other}`"),
                None => format!("`{field}` also needs `{needed}`"),
            };
            report.broken_at(field, rule, words);
        }
        _ => {
            let among = report.fields(&[field, needed], &|field| !view.get(field).is_given() && !view.get(field).is_absent());
            report.unproven(Question::Other, among, rule, format!("whether `{needed}` is there beside `{field}`"));
        }
    }
}

/// What can be given in the place of the field, and not beside it.
fn instead(part: &Part, field: &str) -> Option<&'static str> {
    part.checks.iter().find_map(|check| match check {
        Check::ExactlyOne(_, [one, other] | [other, one]) if *one == field => Some(*other),
        _ => None,
    })
}
