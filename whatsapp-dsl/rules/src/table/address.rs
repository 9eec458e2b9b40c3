//! The form for a shipping address.

use super::EN;
use super::interactive::{BODY, BODY_WIRE, body, interactive};
use crate::code::MISSING_PARAMETER;
use crate::rule::{Check, Rule};
use crate::schema::{Audience, Field, Home, Kind, List, Part, Type, Wire};
use crate::text::{Shape, Text};

/// A form for a shipping address.
pub static ADDRESS_MESSAGE: Kind = Kind {
    audience: Audience::Individuals,
    summary: "a form for a shipping address, in India",
    part: Part {
        name: "AddressMessage",
        home: Home::Kind,
        rule: "address_message",
        fields: &[
            body(BODY),
            Field::required("country", Type::Text(Text::shaped(Shape::AddressCountry)), &[EN]),
            Field::optional("values", Type::Part(&VALUES), &[EN]).deciding(),
            Field::optional("saved_addresses", Type::List(&List::of(Type::Part(&SAVED_ADDRESS), "saved addresses")), &[EN]),
            Field::optional("validation_errors", Type::Part(&VALIDATION_ERRORS), &[EN]).deciding(),
        ],
        wire: interactive!(
            "address_message",
            [BODY_WIRE],
            [
                Wire::Tag("name", "address_message"),
                Wire::Object("parameters", members!("country", "values", "saved_addresses", "validation_errors"))
            ]
        ),
        checks: &[Check::Needs(ERRORS, ["validation_errors", "values"])],
    },
};

const ERRORS: Rule =
    Rule::new("errors", MISSING_PARAMETER, "`validation_errors` comes with `values`, what the customer had entered.", &[EN]);

/// A part of an address; the form has one that the customer left empty, too.
const fn value(name: &'static str) -> Field {
    Field::optional(name, Type::Text(Text::open().or_empty()), &[EN])
}

/// What is said of a part of an address.
const fn error(name: &'static str) -> Field {
    Field::optional(name, Type::Text(Text::open()), &[EN])
}

/// What the fields of the form start with.
pub static VALUES: Part = Part {
    name: "Values",
    home: Home::Part("address_message"),
    rule: "address_values",
    fields: &[
        value("name"),
        Field::optional("phone_number", Type::Text(Text::shaped(Shape::Phone).proof("PhoneNumber").or_empty()), &[EN]),
        Field::optional("in_pin_code", Type::Text(Text::token().max(6).or_empty()), &[EN]),
        value("house_number"),
        value("floor_number"),
        value("tower_number"),
        value("building_name"),
        value("address"),
        value("landmark_area"),
        value("city"),
        value("state"),
    ],
    wire: ADDRESS,
    checks: &[Check::NotEmpty],
};

/// What is wrong with what the customer entered.
pub static VALIDATION_ERRORS: Part = Part {
    name: "ValidationErrors",
    home: Home::Part("address_message"),
    rule: "address_validation_errors",
    fields: &[
        error("name"),
        error("phone_number"),
        error("in_pin_code"),
        error("house_number"),
        error("floor_number"),
        error("tower_number"),
        error("building_name"),
        error("address"),
        error("landmark_area"),
        error("city"),
        error("state"),
    ],
    wire: ADDRESS,
    checks: &[Check::NotEmpty],
};

const ADDRESS: &[Wire] = members!(
    "name",
    "phone_number",
    "in_pin_code",
    "house_number",
    "floor_number",
    "tower_number",
    "building_name",
    "address",
    "landmark_area",
    "city",
    "state"
);

/// An address to choose instead of filling in the form.
pub static SAVED_ADDRESS: Part = Part {
    name: "SavedAddress",
    home: Home::Part("address_message"),
    rule: "saved_address",
    fields: &[Field::required("id", Type::Text(Text::token().trimmed()), &[EN]), Field::required("value", Type::Part(&VALUES), &[EN])],
    wire: members!("id", "value"),
    checks: &[],
};
