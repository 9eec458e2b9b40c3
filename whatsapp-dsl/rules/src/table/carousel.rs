//! Carousels: cards beside each other, each with a link, with quick replies, or of a product.

use super::interactive::{BODY, BODY_WIRE, body, catalog_id, product_id};
use super::{EN, M5, PT};
use crate::cross;
use crate::limit;
use crate::schema::{Audience, Case, Choice, Field, Home, Kind, List, Part, Type, Wire};
use crate::text::{Shape, Text, When};

const LINE_BREAKS: usize = 2;
const LABEL: usize = 20;

/// Cards beside each other.
pub static CAROUSEL: Kind = Kind {
    audience: Audience::Individuals,
    summary: "two to ten cards beside each other, each with a link, with quick replies, or of a product",
    part: Part {
        name: "Carousel",
        home: Home::Kind,
        rule: "carousel",
        fields: &[body(BODY), Field::required("cards", Type::List(&CARDS), &[EN, PT])],
        wire: &[
            Wire::Tag("type", "interactive"),
            Wire::Always("interactive", &[Wire::Tag("type", "carousel"), BODY_WIRE, Wire::Always("action", &[Wire::Field("cards")])]),
        ],
        checks: &[cross::CARD_SORTS, cross::CAROUSEL_HEADERS, cross::CARD_BUTTONS, cross::CARD_CATALOGS],
    },
};

static CARDS: List = List::of(Type::Choice(&CARD_CHOICE), "cards").at_least(limit::FEWEST_CARDS).at_most(limit::MOST_CARDS);

/// What a card can be.
static CARD_CHOICE: Choice = Choice { name: "AnyCard", home: Home::Part("carousel"), text: None, parts: &[&CARD, &PRODUCT_CARD] };

/// A card with a picture or a video.
pub static CARD: Part = Part {
    name: "Card",
    home: Home::Part("carousel"),
    rule: "carousel_card",
    fields: &[
        Field::required("header", Type::Choice(&HEADER), &[EN, PT]),
        Field::optional("body", Type::Text(Text::prose(limit::CARD_BODY).line_breaks(LINE_BREAKS)), &[EN, PT]),
        Field::optional("display_text", Type::Text(Text::prose(LABEL).trimmed()), &[EN, PT]).deciding(),
        Field::optional("url", Type::Text(Text::shaped(Shape::Link).proof("Link")), &[EN, PT]).deciding(),
        Field::optional("buttons", Type::List(&List::of(Type::Part(&QUICK_REPLY), "buttons").at_least(1)), &[PT]).deciding(),
    ],
    wire: &[
        Wire::Place("card_index"),
        Wire::Tag("type", "cta_url"),
        Wire::Field("header"),
        BODY_WIRE,
        Wire::Case(&[
            Case { when: When::Given(&["buttons"]), wire: &[Wire::Always("action", &[Wire::Field("buttons")])] },
            Case {
                when: When::Given(&[]),
                wire: &[Wire::Always(
                    "action",
                    &[Wire::Tag("name", "cta_url"), Wire::Object("parameters", members!("display_text", "url"))],
                )],
            },
        ]),
    ],
    checks: &[cross::ONE_CARD_ACTION, cross::CARD_LINK, cross::CARD_LINK_LABEL],
};

/// A card of a product.
pub static PRODUCT_CARD: Part = Part {
    name: "ProductCard",
    home: Home::Part("carousel"),
    rule: "product_card",
    fields: &[catalog_id(&[EN]), Field::required("product_retailer_id", Type::Text(product_id().trimmed()), &[EN])],
    wire: &[Wire::Place("card_index"), Wire::Tag("type", "product"), Wire::Always("action", members!("product_retailer_id", "catalog_id"))],
    checks: &[],
};

/// A button that sends an answer back.
pub static QUICK_REPLY: Part = Part {
    name: "QuickReply",
    home: Home::Part("carousel"),
    rule: "carousel_quick_reply",
    fields: &[
        Field::required("id", Type::Text(Text::token().max(256).trimmed()), &[M5, EN]),
        Field::required("title", Type::Text(Text::prose(LABEL).trimmed()), &[PT, M5, EN]),
    ],
    wire: &[Wire::Tag("type", "quick_reply"), Wire::Object("quick_reply", members!("id", "title"))],
    checks: &[],
};

/// Meta's page on carousels takes a link only, no id of an upload.
const fn link() -> Field {
    Field::required("link", Type::Text(Text::shaped(Shape::Link).proof("Link")), &[EN, PT])
}

/// A picture on top of a card.
pub static IMAGE: Part = Part {
    name: "Image",
    home: Home::Part("carousel"),
    rule: "carousel_image",
    fields: &[link()],
    wire: &[Wire::Tag("type", "image"), Wire::Object("image", &[Wire::Field("link")])],
    checks: &[],
};

/// A video on top of a card.
pub static VIDEO: Part = Part {
    name: "Video",
    home: Home::Part("carousel"),
    rule: "carousel_video",
    fields: &[link()],
    wire: &[Wire::Tag("type", "video"), Wire::Object("video", &[Wire::Field("link")])],
    checks: &[],
};

/// What is on top of a card.
static HEADER: Choice = Choice { name: "Header", home: Home::Part("carousel"), text: None, parts: &[&IMAGE, &VIDEO] };
