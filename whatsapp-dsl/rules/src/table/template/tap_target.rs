//! What opens where a template is tapped.

use crate::schema::{Field, Home, List, Part, Type, Wire};
use crate::table::EN;
use crate::text::{Shape, Text};

pub(super) const fn tap_target_configuration() -> Field {
    Field::optional("tap_target_configuration", Type::List(&TAP_TARGETS), &[EN])
}

/// The component is called as what is in it.
pub(super) const WIRE: Wire = Wire::Item(&[
    Wire::Tag("type", "tap_target_configuration"),
    Wire::Array("parameters", &[Wire::Item(&[Wire::Tag("type", "tap_target_configuration"), Wire::Field("tap_target_configuration")])]),
]);

static TAP_TARGETS: List = List::of(Type::Part(&TAP_TARGET_CONFIGURATION), "targets");

/// What opens where the message is tapped.
pub static TAP_TARGET_CONFIGURATION: Part = Part {
    name: "TapTargetConfiguration",
    home: Home::Part("template"),
    rule: "tap_target_configuration",
    fields: &[
        Field::required("url", Type::Text(Text::shaped(Shape::Link).proof("Link")), &[EN]),
        Field::required("title", Type::Text(Text::open()), &[EN]),
    ],
    wire: members!("url", "title"),
    checks: &[],
};
