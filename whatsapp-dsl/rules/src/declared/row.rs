//! The fields of a declared template as a row of the table, so that a send is read and checked as any other message is.

use super::taker::Sort;
use super::{CARD, Declared, Slot};
use crate::definition::Format;
use crate::schema::{Audience, Choice, Field, Home, Kind, List, Part, Type};
use crate::table::declared::{CARD_VALUE, HEADER_VALUE, LINK_END, OFFER_CODE, PASSWORD, TEXT_VALUE, VALUE};
use crate::table::definition::EXAMPLE_VALUES;
use crate::table::template::{BUTTON, CARD_BUTTON, CARD_HEADER, HEADER, TEMPLATE};
use crate::table::{EN, M9};
use crate::text::{Shape, Text};

/// The row of a type.
pub(super) fn kind(name: &str, slots: &[Slot], card: Option<&'static Part>, is_authentication: bool) -> Kind {
    Kind {
        audience: if is_authentication { Audience::Individuals } else { Audience::Anyone },
        summary: "an approved template",
        part: Part {
            name: String::leak(name.to_owned()),
            home: Home::Declared,
            rule: "template",
            fields: fields(slots, Of::Template(card)),
            wire: &[],
            checks: &[],
        },
    }
}

/// The row of a card.
pub(super) fn card(slots: &[Slot]) -> &'static Part {
    let part =
        Part { name: CARD, home: Home::DeclaredCard, rule: "template_card", fields: fields(slots, Of::Card), wire: &[], checks: &[] };
    Box::leak(Box::new(part))
}

/// Whose fields they are.
#[derive(Clone, Copy)]
enum Of {
    /// A template's, and the row of its cards.
    Template(Option<&'static Part>),
    /// A card's.
    Card,
}

fn fields(slots: &[Slot], of: Of) -> &'static [Field] {
    let field = |slot: &Slot| {
        let value = value(slot.sort, of);
        if slot.required { Field::required(slot.name, value, &[EN, M9]) } else { Field::optional(slot.name, value, &[EN, M9]) }
    };
    Vec::leak(slots.iter().map(field).collect())
}

/// The static row that holds the rules of a value, and the name of its field there.
#[must_use]
pub fn origin(sort: Sort) -> Option<(&'static Part, &'static str)> {
    let button = |part: &str, field| BUTTON.part(part).map(|part| (part, field));
    match sort {
        Sort::Code => Some((&PASSWORD, "code")),
        Sort::CouponCode { in_offer: true } => Some((&OFFER_CODE, "coupon_code")),
        Sort::CouponCode { in_offer: false } => button("CopyCode", "coupon_code"),
        Sort::Url => Some((&LINK_END, "url")),
        Sort::Payload => button("QuickReply", "payload"),
        Sort::FlowToken => button("Flow", "flow_token"),
        Sort::FlowActionData => button("Flow", "flow_action_data"),
        Sort::CatalogThumbnail => button("Catalog", "thumbnail_product_retailer_id"),
        Sort::MpmThumbnail => button("Mpm", "thumbnail_product_retailer_id"),
        Sort::Sections => button("Mpm", "sections"),
        Sort::TtlMinutes => button("VoiceCall", "ttl_minutes"),
        Sort::CallPayload => button("VoiceCall", "payload"),
        Sort::Offer => Some((&TEMPLATE.part, "limited_time_offer")),
        Sort::Language | Sort::Header(_) | Sort::Text { .. } | Sort::Texts { .. } | Sort::Cards => None,
    }
}

/// What a field takes.
fn value(sort: Sort, of: Of) -> Type {
    const ANYTHING: Type = Type::Text(Text::token());
    let variable = if matches!(of, Of::Card) { &CARD_VALUE } else { &VALUE };
    match sort {
        Sort::Language => Type::Text(Text::shaped(Shape::Language)),
        Sort::Header(Format::Text) => Type::Choice(&HEADER_VALUE),
        Sort::Header(format) => header(format, if matches!(of, Of::Card) { &CARD_HEADER } else { &HEADER }),
        Sort::Text { in_header: true } => Type::Choice(&TEXT_VALUE),
        Sort::Text { in_header: false } => Type::Choice(variable),
        Sort::Texts { .. } => list(Type::Choice(variable), "values"),
        Sort::Cards => match of {
            Of::Template(Some(card)) => list(Type::Part(card), "cards"),
            _ => ANYTHING,
        },
        _ => origin(sort).and_then(|(part, field)| part.field(field)).map_or(ANYTHING, |field| field.value),
    }
}

/// A list whose length another rule asks for.
fn list(item: Type, things: &'static str) -> Type {
    Type::List(Box::leak(Box::new(List { item, min: 0, max: None, things, member: None })))
}

/// The one struct that such a header takes.
fn header(format: Format, of: &'static Choice) -> Type {
    let parts: &'static [&'static Part] = Vec::leak(of.part(header_name(format)).into_iter().collect());
    Type::Choice(Box::leak(Box::new(Choice { name: of.name, home: of.home, parts, text: None })))
}

/// What the struct of a header is called.
#[must_use]
pub fn header_name(format: Format) -> &'static str {
    match format {
        Format::Text => "Text",
        Format::Image => "Image",
        Format::Video | Format::Gif => "Video",
        Format::Document => "Document",
        Format::Location => "Location",
        Format::Product => "Product",
    }
}

/// Whether the card of a send can hold such a value.
pub(super) fn fits_card(sort: Sort) -> bool {
    match sort {
        Sort::Header(format) => CARD_HEADER.part(header_name(format)).is_some(),
        Sort::Text { in_header } => !in_header,
        Sort::Texts { .. } => true,
        Sort::Url => CARD_BUTTON.part("Url").is_some(),
        sort => origin(sort).is_some_and(|(part, _)| CARD_BUTTON.part(part.name).is_some()),
    }
}

/// The row of a template's examples.
pub(super) fn examples(declared: &Declared) -> Part {
    let mut fields = example_fields(&declared.slots);
    fields.extend(declared.card.as_ref().map(|card| {
        let part = Part { name: CARD, fields: Vec::leak(example_fields(&card.slots)), ..EXAMPLE_VALUES };
        Field::optional("cards", list(Type::Part(Box::leak(Box::new(part))), "cards"), &[])
    }));
    Part { fields: Vec::leak(fields), ..EXAMPLE_VALUES }
}

/// The fields that Meta asks an example for.
fn example_fields(slots: &[Slot]) -> Vec<Field> {
    const ANY: Type = Type::Text(Text::token().or_empty());
    static VALUES: List = List { item: ANY, min: 0, max: None, things: "examples", member: None };
    let field = |slot: &Slot| match slot.sort {
        Sort::Texts { .. } => Some(Field::optional(slot.name, Type::List(&VALUES), &[])),
        Sort::Header(Format::Location | Format::Product) => None,
        Sort::Text { .. } | Sort::Url | Sort::Header(_) => Some(Field::optional(slot.name, ANY, &[])),
        _ => None,
    };
    slots.iter().filter_map(field).collect()
}
