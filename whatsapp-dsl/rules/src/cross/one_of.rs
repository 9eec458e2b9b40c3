//! Fields of which exactly one is written.

use crate::report::{INVALID_VALUE, MISSING_PARAMETER, Question, Report};
use crate::view::{Value, View};

/// A media has exactly one source: `link` or `id`.
pub fn one_source(media: &dyn View, report: &mut Report<'_>) {
    exactly_one(media, report, ["link", "id"], "source");
}

/// A flow is named by exactly one of `flow_id` and `flow_name`.
pub fn one_flow(flow: &dyn View, report: &mut Report<'_>) {
    exactly_one(flow, report, ["flow_id", "flow_name"], "reference");
}

pub(super) fn exactly_one(view: &dyn View, report: &mut Report<'_>, fields: [&'static str; 2], rule: &str) {
    let [first, second] = fields;
    let name = report.name();
    let values = fields.map(|field| view.get(field));
    match values.map(|value| value.is_given()) {
        [true, true] => report.broken_at(second, rule, INVALID_VALUE, format!("{name} takes `{first}` or `{second}`, not both")),
        [given, other] if given != other && values.iter().any(Value::is_absent) => {}
        _ if values.iter().all(Value::is_absent) => report.broken(rule, MISSING_PARAMETER, format!("{name} needs `{first}` or `{second}`")),
        _ => {
            let among = report.fields(fields, |index| !values[index].is_given() && !values[index].is_absent());
            report.unproven(
                Question::Other,
                among,
                rule,
                INVALID_VALUE,
                format!("whether exactly one of `{first}` and `{second}` is there"),
            );
        }
    }
}
