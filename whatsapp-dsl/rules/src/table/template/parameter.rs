//! What fills the placeholders of a template's body.

use crate::cross;
use crate::limit;
use crate::schema::{Choice, Field, Home, Part, Type, Wire, Words};
use crate::table::{EN, ISO, OA, S2};
use crate::text::{Shape, Text, When};

/// The fields that are other components.
const OTHER_COMPONENTS: &[&str] = &["header", "buttons", "limited_time_offer", "cards", "tap_target_configuration"];

/// What a parameter of the template's own body holds.
const IN_BODY: Text = parameter(limit::PARAMETER_ALONE).limits(&[(When::Given(OTHER_COMPONENTS), limit::BODY)]);

/// What can be put into a template's body.
pub static PARAMETER: Choice =
    Choice { name: "Parameter", home: Home::Part("template"), text: Some(&TEXT), parts: &[&TEXT, &CURRENCY, &DATE_TIME] };

pub(super) const fn parameter_name() -> Field {
    Field::optional("parameter_name", Type::Text(Text::shaped(Shape::ParameterName)), &[EN]).deciding()
}

pub(in crate::table) const fn code() -> Field {
    Field::required("code", Type::Text(Text::shaped(Shape::Currency).proof("CurrencyCode")), &[S2, ISO])
}

pub(in crate::table) const fn amount_1000() -> Field {
    Field::optional("amount_1000", Type::Integer { min: 0, max: i64::MAX, quoted: false }, &[S2, OA])
        .deciding()
        .unit("thousandths of the currency unit")
}

pub(in crate::table) const fn minor_units() -> Field {
    Field::optional("minor_units", Type::Integer { min: 0, max: i64::MAX, quoted: false }, &[ISO])
        .deciding()
        .unit("the currency's minor units (cents, or whole yen)")
}

pub(super) const fn fallback_value(text: Text) -> Field {
    Field::required("fallback_value", Type::Text(text), &[S2, OA])
}

pub(in crate::table) const fn parameter(max: usize) -> Text {
    Text { shape: Shape::Parameter, ..Text::prose(max) }
}

pub(super) const TEXT_WIRE: &[Wire] = &[Wire::Tag("type", "text"), Wire::Field("parameter_name"), Wire::Field("text")];

pub(super) const CURRENCY_WIRE: &[Wire] = &[
    Wire::Tag("type", "currency"),
    Wire::Field("parameter_name"),
    Wire::Object("currency", members!("fallback_value", "code", "amount_1000")),
];

pub(super) const DATE_TIME_WIRE: &[Wire] = &[
    Wire::Tag("type", "date_time"),
    Wire::Field("parameter_name"),
    Wire::Object(
        "date_time",
        &[
            Wire::Field("fallback_value"),
            // What the On-Premises API computed the date from; the Cloud API shows the fallback only.
            Wire::Ignored("day_of_week", &[number(1, 7), Type::Word(&DAY)]),
            Wire::Ignored("year", &[number(i64::MIN, i64::MAX)]),
            Wire::Ignored("month", &[number(1, 12)]),
            Wire::Ignored("day_of_month", &[number(1, 31)]),
            Wire::Ignored("hour", &[number(0, 23)]),
            Wire::Ignored("minute", &[number(0, 59)]),
            Wire::Ignored("calendar", &[Type::Word(&CALENDAR)]),
            Wire::Ignored("timestamp", &[number(i64::MIN, i64::MAX)]),
        ],
    ),
];

const fn number(min: i64, max: i64) -> Type {
    Type::Integer { min, max, quoted: true }
}

/// A day of the week, by its name.
pub(in crate::table) static DAY: Words = Words {
    name: "Day",
    home: Home::Part("template"),
    words: &[
        ("Monday", "MONDAY"),
        ("Tuesday", "TUESDAY"),
        ("Wednesday", "WEDNESDAY"),
        ("Thursday", "THURSDAY"),
        ("Friday", "FRIDAY"),
        ("Saturday", "SATURDAY"),
        ("Sunday", "SUNDAY"),
    ],
};

/// What the other members of a date count in.
static CALENDAR: Words =
    Words { name: "Calendar", home: Home::Part("template"), words: &[("Gregorian", "GREGORIAN"), ("SolarHijri", "SOLAR_HIJRI")] };

/// A text parameter of a body.
pub static TEXT: Part = Part {
    name: "Text",
    home: Home::Part("template"),
    rule: "parameter",
    fields: &[parameter_name(), Field::required("text", Type::Text(IN_BODY), &[S2])],
    wire: TEXT_WIRE,
    checks: &[],
};

/// An amount of money.
pub static CURRENCY: Part = Part {
    name: "Currency",
    home: Home::Part("template"),
    rule: "currency",
    fields: &[parameter_name(), code(), amount_1000(), minor_units(), fallback_value(IN_BODY)],
    wire: CURRENCY_WIRE,
    checks: &[cross::ONE_AMOUNT, cross::SOUND_AMOUNT],
};

/// A date or time.
pub static DATE_TIME: Part = Part {
    name: "DateTime",
    home: Home::Part("template"),
    rule: "date_time",
    fields: &[parameter_name(), fallback_value(IN_BODY)],
    wire: DATE_TIME_WIRE,
    checks: &[],
};
