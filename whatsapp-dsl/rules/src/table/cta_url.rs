//! A button that opens a web page.

use super::EN;
use super::direct_send::{CATEGORY_WIRE, CONFIG_WIRE, TTL_WIRE, category, direct_send_config, ttl_seconds};
use super::interactive::{BODY, BODY_WIRE, FOOTER_WIRE, body, footer, header, interactive, link, link_label};
use crate::cross;
use crate::schema::{Audience, Field, Home, Kind, Part, Type, Wire};

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
            link_label(&[EN]),
            link(&[EN]),
            Field::optional("payment_link_preview", Type::Flag, &[EN]),
            category(),
            ttl_seconds(),
            direct_send_config(),
        ],
        wire: interactive!(
            "cta_url",
            [Wire::Field("header"), BODY_WIRE, FOOTER_WIRE],
            [Wire::Tag("name", "cta_url"), Wire::Object("parameters", members!("display_text", "url", "payment_link_preview"))],
            [CATEGORY_WIRE, TTL_WIRE, CONFIG_WIRE]
        ),
        checks: &[
            cross::PAYMENT_LINK,
            cross::CATEGORY_CONTENT,
            cross::TTL_CATEGORY,
            cross::TTL_SERVICE,
            cross::CONFIG_CATEGORY,
            cross::CONFIG_UTILITY,
        ],
    },
};
