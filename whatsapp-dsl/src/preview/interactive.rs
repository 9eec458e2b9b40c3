//! Interactive messages: buttons, lists, products, links, forms, carousels.

use super::bubble::{Block, Bubble, Icon, Label, Row, Sheet};
use super::contacts::joined;
use super::content::{file, media};
use super::pen::Pen;
use crate::address_message::Values;
use crate::carousel::{AnyCard, Card, Header as CardHeader};
use crate::header::Header;
use crate::product_list::Section;
use crate::reply_buttons;
use crate::{
    AddressMessage, CallPermissionRequest, Carousel, CatalogMessage, CtaUrl, Flow, List, Product, ProductList, ReplyButtons, VoiceCall,
};

/// What is above the body.
pub(super) fn header(header: &Header, pen: &Pen<'_>) -> Block {
    let pen = pen.within("header");
    match header {
        Header::Text(text) => Block::Title(pen.of(text).text("text", text.text())),
        Header::Image(image) => media(Icon::Image, [image.link(), image.id()], &pen.of(image)),
        Header::Video(video) => media(Icon::Video, [video.link(), video.id()], &pen.of(video)),
        Header::Document(document) => file(document.filename(), [document.link(), document.id()], &pen.of(document)),
    }
}

/// A bubble with header, body and footer.
pub(super) fn framed(given: Option<&Header>, body: &str, footer: Option<&str>, pen: &Pen<'_>) -> Bubble {
    let mut bubble = Bubble { blocks: given.map(|given| header(given, pen)).into_iter().collect(), ..Bubble::default() };
    bubble = bubble.with(Block::Body(pen.text("body", body)));
    bubble.footer(pen.some("footer", footer))
}

pub(super) fn reply_buttons(question: &ReplyButtons, pen: &Pen<'_>) -> Bubble {
    let bubble = framed(question.header(), question.body(), question.footer(), pen);
    question.buttons().iter().enumerate().fold(bubble, |bubble, (index, button)| {
        let pen = pen.entry("buttons", index);
        match button {
            reply_buttons::Button::Reply(reply) => bubble.button(Icon::Reply, pen.of(reply).text("title", reply.title()), None),
            reply_buttons::Button::CtaUrl(link) => {
                let pen = pen.of(link);
                bubble.button(Icon::Link, pen.text("display_text", link.display_text()), Some(pen.text("url", link.url())))
            }
        }
    })
}

pub(super) fn list(list: &List, pen: &Pen<'_>) -> Bubble {
    let mut bubble = Bubble::default();
    bubble.blocks.extend(pen.some("header", list.header()).map(Block::Title));
    let button = pen.text("button", list.button());
    let sections = pen.each("sections", list.sections(), |pen, section| {
        let rows = pen.each("rows", section.rows(), |pen, row| Row {
            icon: None,
            title: pen.text("title", row.title()),
            detail: pen.some("description", row.description()),
        });
        (pen.some("title", section.title()), rows)
    });
    bubble = bubble.with(Block::Body(pen.text("body", list.body()))).footer(pen.some("footer", list.footer()));
    Bubble { sheet: Some(Sheet { title: button.clone(), sections }), ..bubble }.button(Icon::List, button, None)
}

pub(super) fn product(product: &Product, pen: &Pen<'_>) -> Bubble {
    let mut bubble = Bubble::default().with(Block::Picture(Icon::Product, pen.text("product_retailer_id", product.product_retailer_id())));
    bubble.blocks.extend(pen.some("body", product.body()).map(Block::Body));
    bubble.footer(pen.some("footer", product.footer())).own_button(Icon::Product, "View")
}

/// The products that open where a button is pressed.
pub(super) fn products<'a>(
    title: Label,
    pen: &Pen<'_>,
    sections: impl IntoIterator<Item = (Option<&'a str>, &'a [std::borrow::Cow<'static, str>])>,
) -> Sheet {
    let sections = sections.into_iter().enumerate().map(|(index, (title, items))| {
        let pen = pen.entry("sections", index);
        let row = |pen: Pen<'_>, item: &std::borrow::Cow<'_, str>| Row { icon: Some(Icon::Product), title: pen.item(item), detail: None };
        (pen.some("title", title), pen.each("product_items", items, row))
    });
    Sheet { title, sections: sections.collect() }
}

pub(super) fn product_list(products: &ProductList, pen: &Pen<'_>) -> Bubble {
    let first = products.sections().iter().flat_map(Section::product_items).next();
    let mut bubble = Bubble::default();
    bubble.blocks.extend(first.map(|item| Block::Picture(Icon::Product, Label::new(item.as_ref()))));
    bubble = bubble.with(Block::Title(pen.text("header", products.header()))).with(Block::Body(pen.text("body", products.body())));
    let sections = products.sections().iter().map(|section| (section.title(), section.product_items()));
    let sheet = self::products(pen.text("header", products.header()), pen, sections);
    Bubble { sheet: Some(sheet), ..bubble.footer(pen.some("footer", products.footer())) }.own_button(Icon::Product, "View items")
}

pub(super) fn catalog_message(catalog: &CatalogMessage, pen: &Pen<'_>) -> Bubble {
    let thumbnail = pen.some("thumbnail_product_retailer_id", catalog.thumbnail_product_retailer_id());
    let picture = Block::Picture(Icon::Product, thumbnail.unwrap_or_else(|| Label::new("first product of the catalog")));
    let bubble = Bubble::default().with(picture).with(Block::Body(pen.text("body", catalog.body())));
    bubble.footer(pen.some("footer", catalog.footer())).own_button(Icon::Product, "View catalog")
}

pub(super) fn flow(flow: &Flow, pen: &Pen<'_>) -> Bubble {
    let bubble = framed(flow.header(), flow.body(), flow.footer(), pen);
    let opens = pen.some("flow_name", flow.flow_name()).or_else(|| pen.some("flow_id", flow.flow_id()));
    bubble.button(Icon::Form, pen.text("flow_cta", flow.flow_cta()), opens)
}

pub(super) fn cta_url(link: &CtaUrl, pen: &Pen<'_>) -> Bubble {
    let bubble = framed(link.header(), link.body(), link.footer(), pen);
    bubble.button(Icon::Link, pen.text("display_text", link.display_text()), Some(pen.text("url", link.url())))
}

pub(super) fn carousel(carousel: &Carousel, pen: &Pen<'_>) -> Bubble {
    let cards = pen.each("cards", carousel.cards(), |pen, card| match card {
        AnyCard::Card(card) => self::card(card, &pen.of(card)),
        AnyCard::ProductCard(product) => {
            let id = pen.of(product).text("product_retailer_id", product.product_retailer_id());
            Bubble::default().with(Block::Picture(Icon::Product, id)).own_button(Icon::Product, "View")
        }
    });
    Bubble { cards, ..Bubble::of(pen.text("body", carousel.body())) }
}

fn card(card: &Card, pen: &Pen<'_>) -> Bubble {
    let above = pen.within("header");
    let picture = match card.header() {
        CardHeader::Image(image) => Block::Picture(Icon::Image, above.of(image).text("link", image.link())),
        CardHeader::Video(video) => Block::Picture(Icon::Video, above.of(video).text("link", video.link())),
    };
    let mut bubble = Bubble::default().with(picture);
    bubble.blocks.extend(pen.some("body", card.body()).map(Block::Body));
    if let Some(label) = pen.some("display_text", card.display_text()) {
        bubble = bubble.button(Icon::Link, label, pen.some("url", card.url()));
    }
    let labels = pen.each("buttons", card.buttons(), |pen, button| pen.text("title", button.title()));
    labels.into_iter().fold(bubble, |bubble, label| bubble.button(Icon::Reply, label, None))
}

pub(super) fn address_message(form: &AddressMessage, pen: &Pen<'_>) -> Bubble {
    let mut bubble = Bubble::of(pen.text("body", form.body())).own_button(Icon::Address, "Provide address");
    let mut rows = pen.each("saved_addresses", form.saved_addresses(), |pen, saved| Row {
        icon: None,
        title: pen.within("value").text("name", saved.value().name().unwrap_or(saved.id())),
        detail: joined(address(saved.value(), &pen.within("value")).into_iter().map(|(_, label)| label)),
    });
    if let Some(values) = form.values() {
        let filled = address(values, &pen.within("values"));
        let name = values.name().map(|name| ("name", Label::new(name)));
        let row = |(field, value): (&str, Label)| Row {
            icon: Some(Icon::Address),
            title: value,
            detail: Some(Label::new(field.replace('_', " "))),
        };
        rows.extend(name.into_iter().chain(filled).map(row));
    }
    if let Some(errors) = form.validation_errors() {
        let said = [errors.name(), errors.phone_number(), errors.in_pin_code(), errors.house_number(), errors.floor_number()];
        let more = [errors.tower_number(), errors.building_name(), errors.address(), errors.landmark_area(), errors.city(), errors.state()];
        let said = said.into_iter().chain(more).flatten();
        rows.extend(said.map(|error| Row { icon: Some(Icon::Unknown), title: Label::new(error), detail: None }));
    }
    if !rows.is_empty() {
        bubble.sheet = Some(Sheet { title: Label::new("Provide address"), sections: vec![(None, rows)] });
    }
    bubble
}

/// What is filled in of an address besides the name.
fn address(values: &Values, pen: &Pen<'_>) -> Vec<(&'static str, Label)> {
    let known = [
        ("house_number", values.house_number()),
        ("floor_number", values.floor_number()),
        ("tower_number", values.tower_number()),
        ("building_name", values.building_name()),
        ("address", values.address()),
        ("landmark_area", values.landmark_area()),
        ("in_pin_code", values.in_pin_code()),
        ("city", values.city()),
        ("state", values.state()),
        ("phone_number", values.phone_number()),
    ];
    known.into_iter().filter_map(|(field, text)| Some((field, pen.some(field, text)?))).collect()
}

pub(super) fn voice_call(call: &VoiceCall, pen: &Pen<'_>) -> Bubble {
    let label = pen.some("display_text", call.display_text()).unwrap_or_else(|| Label::new("Call Now"));
    Bubble::of(pen.text("body", call.body())).button(Icon::Call, label, None)
}

pub(super) fn call_permission_request(request: &CallPermissionRequest, pen: &Pen<'_>) -> Bubble {
    let mut bubble = Bubble::default();
    bubble.blocks.extend(pen.some("body", request.body()).map(Block::Body));
    bubble.with(Block::Card(Icon::Agreement, vec![Label::new("Can we call you?")])).own_button(Icon::Call, "Choose preference")
}
