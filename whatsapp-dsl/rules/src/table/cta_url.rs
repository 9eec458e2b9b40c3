//! A button that opens a web page.

use super::EN;
use super::interactive::{BODY, BODY_WIRE, FOOTER_WIRE, body, footer, header, interactive};
use crate::cross;
use crate::schema::{Audience, Field, Home, Kind, Part, Type, Wire};
use crate::text::{Shape, Text};

/// A message with a button that opens a web page.
pub static CTA_URL: Kind = Kind {
    audience: Audience::Individuals,
    summary: "a button that opens a web page",
    part: Part {
        name: "CtaUrl",
        home: Home::Kind,
        rule: "cta_url",
        fields: &[
            header(),
            body(BODY),
            footer(),
            Field::required("display_text", Type::Text(Text::prose(20).trimmed()), &[EN]),
            Field::required("url", Type::Text(Text::shaped(Shape::Link).proof("Link")), &[EN]),
            Field::optional("payment_link_preview", Type::Flag, &[EN]),
        ],
        wire: interactive!(
            "cta_url",
            [Wire::Field("header"), BODY_WIRE, FOOTER_WIRE],
            [
                Wire::Tag("name", "cta_url"),
                Wire::Object("parameters", &[Wire::Field("display_text"), Wire::Field("url"), Wire::Field("payment_link_preview")])
            ]
        ),
        checks: &[cross::PAYMENT_LINK],
    },
};
