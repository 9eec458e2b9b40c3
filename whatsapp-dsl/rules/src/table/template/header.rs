//! What fills the header of a template.

use super::parameter::{TEXT_WIRE, parameter, parameter_name};
use crate::limit;
use crate::schema::{Choice, Field, Home, Part, Type, Wire};
use crate::table::interactive::{catalog_id, product_id};
use crate::table::media::{HEADER_DOCUMENT, HEADER_IMAGE, HEADER_VIDEO};
use crate::table::simple::HEADER_LOCATION;
use crate::table::{EN, S2};

/// What can be put into a template's header.
pub static HEADER: Choice = Choice {
    name: "Header",
    home: Home::Part("template::header"),
    text: Some(&HEADER_PARAMETER),
    parts: &[&HEADER_PARAMETER, &HEADER_IMAGE, &HEADER_VIDEO, &HEADER_DOCUMENT, &HEADER_LOCATION, &HEADER_PRODUCT],
};

/// A text parameter of a header.
pub static HEADER_PARAMETER: Part = Part {
    name: "Text",
    home: Home::Part("template::header"),
    rule: "header_parameter",
    fields: &[parameter_name(), Field::required("text", Type::Text(parameter(limit::HEADER)), &[S2])],
    wire: TEXT_WIRE,
    checks: &[],
};

/// A product of a catalogue as the header of a template or of a card.
pub static HEADER_PRODUCT: Part = Part {
    name: "Product",
    home: Home::Part("header"),
    rule: "header_product",
    fields: &[catalog_id(&[EN]), Field::required("product_retailer_id", Type::Text(product_id()), &[EN])],
    wire: &[Wire::Tag("type", "product"), Wire::Object("product", members!("product_retailer_id", "catalog_id"))],
    checks: &[],
};
