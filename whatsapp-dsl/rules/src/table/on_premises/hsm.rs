//! Templates as they were sent before client 2.39.

use super::template::{DATE_TIME_FIELDS, IN_BODY, LANGUAGE_WIRE, fallback_value, language, namespace, policy};
use crate::code::MISSING_PARAMETER;
use crate::cross;
use crate::rule::{Check, Rule};
use crate::schema::{Audience, Choice, Field, Home, Kind, List, Part, Type, Wire};
use crate::table::template::{DAY, NAME, amount_1000, code, minor_units};
use crate::table::{PO, S4};

/// A template whose placeholders are filled in order.
pub static HSM: Kind = Kind {
    audience: Audience::Anyone,
    summary: "a template as it was sent before client 2.39: a text whose placeholders are filled in order",
    part: Part {
        name: "Hsm",
        home: Home::Kind,
        rule: "on_premises_hsm",
        fields: &[
            namespace(true),
            Field::required("element_name", Type::Text(NAME), &[S4]),
            language(),
            policy(),
            Field::optional("localizable_params", Type::List(&List::of(Type::Choice(&PARAMETER), "parameters")), &[S4]),
        ],
        wire: &[
            Wire::Tag("type", "hsm"),
            Wire::Object(
                "hsm",
                &[
                    Wire::Field("namespace"),
                    Wire::Field("element_name"),
                    LANGUAGE_WIRE,
                    // It must be there, however empty.
                    Wire::AlwaysArray("localizable_params", &[Wire::Each("localizable_params")]),
                ],
            ),
        ],
        checks: &[],
    },
};

/// What fills a placeholder. Nothing but their members tells them apart on the wire.
pub static PARAMETER: Choice =
    Choice { name: "Parameter", home: Home::Part("on_premises::hsm"), text: Some(&TEXT), parts: &[&TEXT, &CURRENCY, &DATE_TIME] };

/// A text.
pub static TEXT: Part = Part {
    name: "Text",
    home: Home::Part("on_premises::hsm"),
    rule: "on_premises_hsm_parameter",
    fields: &[Field::required("text", Type::Text(IN_BODY), &[S4])],
    wire: &[Wire::As("default", "text")],
    checks: &[],
};

/// An amount of money.
pub static CURRENCY: Part = Part {
    name: "Currency",
    home: Home::Part("on_premises::hsm"),
    rule: "on_premises_hsm_currency",
    fields: &[code(), amount_1000(), minor_units(), fallback_value()],
    wire: &[
        Wire::As("default", "fallback_value"),
        Wire::Always("currency", &[Wire::As("currency_code", "code"), Wire::Field("amount_1000")]),
    ],
    checks: &[cross::ONE_AMOUNT, cross::SOUND_AMOUNT],
};

/// A date or time.
pub static DATE_TIME: Part = Part {
    name: "DateTime",
    home: Home::Part("on_premises::hsm"),
    rule: "on_premises_hsm_date_time",
    fields: DATE_TIME_FIELDS,
    wire: &[
        Wire::As("default", "fallback_value"),
        Wire::Always(
            "date_time",
            &[
                Wire::Object(
                    "component",
                    &[
                        Wire::Numbered("day_of_week", &DAY),
                        Wire::Field("year"),
                        Wire::Field("month"),
                        Wire::Field("day_of_month"),
                        Wire::Field("hour"),
                        Wire::Field("minute"),
                        Wire::Field("calendar"),
                    ],
                ),
                Wire::Object("unix_epoch", &[Wire::Field("timestamp")]),
            ],
        ),
    ],
    checks: &[Check::AnyOf(
        Rule::new("date", MISSING_PARAMETER, "`timestamp` or a member of the calendar is given beside `fallback_value`.", &[PO]),
        &["timestamp", "day_of_week", "year", "month", "day_of_month", "hour", "minute"],
    )],
};
