//! Templates that are sent: whole where their definition is known, by their parameters where it is not.

use whatsapp_dsl_rules::definition::{self as rules, ButtonKind};

use super::bubble::{Block, Bubble, Icon, Label, Row, Sheet};
use super::content::{file, media, place};
use super::definition::{self, Filling};
use super::pen::Pen;
use super::{interactive, order};
use crate::template::header::Header;
use crate::template::{Button, Card, OrderDetails, Parameter, card};
use crate::{Template, template};

/// The bubble of a template, with the definition that it was declared by, if there is one.
pub(super) fn bubble(template: &Template, definition: Option<&rules::Definition>, pen: &Pen<'_>) -> Bubble {
    let sent = Sent::of(template, pen);
    let mut bubble = match definition {
        Some(definition) => definition::bubble(definition, &sent.filling),
        None => by_name(template, sent),
    };
    if let Some(status) = template.order_status() {
        let within = pen.within("order_status").within("order");
        bubble.blocks.insert(0, Block::Card(Icon::Order, order::state(status.reference_id(), status.order(), status.payment(), &within)));
    }
    for target in template.tap_target_configuration() {
        bubble.blocks.push(Block::Card(Icon::Link, vec![Label::new(target.title()), Label::new(target.url())]));
    }
    for raw in template.raw_components() {
        bubble.blocks.push(Block::Card(Icon::Unknown, vec![Label::new("component"), Label::new(raw.to_string())]));
    }
    bubble
}

/// A template as it is sent.
struct Sent {
    /// What it fills in.
    filling: Filling,
    /// The same of its buttons, where no definition says what they are called.
    buttons: Vec<(Icon, Label)>,
    cards: Vec<Sent>,
}

impl Sent {
    fn of(template: &Template, pen: &Pen<'_>) -> Self {
        let mut filling = Filling::default();
        match template.header() {
            Some(Header::Text(text)) => {
                let pen = pen.within("header").of(text);
                filling.header_text.push((text.parameter_name().map(str::to_owned), pen.text("text", text.text())));
            }
            Some(other) => filling.header = above(other, &pen.within("header")),
            None => {}
        }
        filling.body = pen.each("body", template.body(), |pen, parameter| match parameter {
            Parameter::Text(text) => named(text.parameter_name(), pen.of(text).text("text", text.text())),
            Parameter::Currency(money) => named(money.parameter_name(), pen.of(money).text("fallback_value", money.fallback_value())),
            Parameter::DateTime(time) => named(time.parameter_name(), pen.of(time).text("fallback_value", time.fallback_value())),
        });
        filling.ends = template.limited_time_offer().map(template::LimitedTimeOffer::expiration_time_ms);
        let mut sent =
            Self { filling, buttons: Vec::new(), cards: pen.each("cards", template.cards(), |pen, card| Self::card(card, &pen)) };
        sent.filling.cards = sent.cards.iter().map(|card| card.filling.clone()).collect();
        for (index, button) in template.buttons().iter().enumerate() {
            sent.button(button, &pen.entry("buttons", index));
        }
        sent
    }

    fn card(card: &Card, pen: &Pen<'_>) -> Self {
        let above = pen.within("header");
        let header = match card.header() {
            card::Header::Image(image) => vec![media(Icon::Image, [image.link(), image.id()], &above.of(image))],
            card::Header::Video(video) => vec![media(Icon::Video, [video.link(), video.id()], &above.of(video))],
            card::Header::Product(product) => {
                vec![Block::Picture(Icon::Product, above.of(product).text("product_retailer_id", product.product_retailer_id()))]
            }
        };
        let body = pen.each("body", card.body(), |pen, parameter| match parameter {
            card::Parameter::Text(text) => named(text.parameter_name(), pen.of(text).text("text", text.text())),
            card::Parameter::Currency(money) => named(money.parameter_name(), pen.of(money).text("fallback_value", money.fallback_value())),
            card::Parameter::DateTime(time) => named(time.parameter_name(), pen.of(time).text("fallback_value", time.fallback_value())),
        });
        let mut sent = Self { filling: Filling { header, body, ..Filling::default() }, buttons: Vec::new(), cards: Vec::new() };
        for (index, button) in card.buttons().iter().enumerate() {
            let pen = pen.entry("buttons", index);
            match button {
                card::Button::QuickReply(reply) => sent.value(reply.index(), Icon::Reply, pen.of(reply).text("payload", reply.payload())),
                card::Button::Url(url) => sent.value(url.index(), Icon::Link, pen.of(url).text("text", url.text())),
                card::Button::OrderDetails(details) => sent.order(details, &pen),
            }
        }
        sent
    }

    /// What a button takes, by its place among the buttons of the definition.
    fn value(&mut self, index: i64, icon: Icon, value: Label) {
        self.filling.buttons.push((usize::try_from(index).unwrap_or(usize::MAX), value.clone()));
        self.buttons.push((icon, value));
    }

    fn button(&mut self, button: &Button, pen: &Pen<'_>) {
        match button {
            Button::QuickReply(reply) => self.value(reply.index(), Icon::Reply, pen.of(reply).text("payload", reply.payload())),
            Button::Url(url) => self.value(url.index(), Icon::Link, pen.of(url).text("text", url.text())),
            Button::CopyCode(code) => self.value(code.index(), Icon::Copy, pen.of(code).text("coupon_code", code.coupon_code())),
            Button::Catalog(catalog) => {
                let thumbnail = catalog.thumbnail_product_retailer_id().unwrap_or("first product of the catalog");
                self.filling.header = vec![Block::Picture(Icon::Product, Label::new(thumbnail))];
                self.value(catalog.index(), Icon::Product, Label::new("View catalog"));
            }
            Button::Mpm(products) => {
                self.filling.header = vec![Block::Picture(Icon::Product, Label::new(products.thumbnail_product_retailer_id()))];
                let sections = products.sections().iter().map(|section| (section.title(), section.product_items()));
                let title = Label::new("View items");
                self.filling.sheet = Some(interactive::products(title.clone(), &pen.of(products), sections));
                self.value(products.index(), Icon::Product, title);
            }
            Button::Flow(flow) => {
                let token = pen.of(flow).some("flow_token", flow.flow_token());
                self.value(flow.index(), Icon::Form, token.unwrap_or_else(|| Label::new("flow")));
            }
            Button::VoiceCall(call) => self.value(call.index().unwrap_or(-1), Icon::Call, Label::new("voice call")),
            Button::PaymentRequest(payment) => {
                let pen = pen.of(payment);
                let ways = [
                    ("pix_dynamic_code", payment.pix_dynamic_code()),
                    ("boleto", payment.boleto()),
                    ("payment_link", payment.payment_link()),
                ];
                let given = ways.into_iter().find_map(|(field, value)| pen.some(field, value));
                self.value(payment.index(), Icon::Payment, given.unwrap_or_else(|| Label::new("payment")));
            }
            Button::OrderDetails(details) => self.order(details, pen),
        }
    }

    fn order(&mut self, details: &OrderDetails, pen: &Pen<'_>) {
        let within = pen.of(details).within("order");
        let (blocks, sheet) = order::summed(details.order(), details.currency(), details.total_amount(), &within);
        self.filling.header.extend(blocks);
        self.filling.sheet = Some(sheet);
        self.value(details.index(), Icon::Payment, Label::new("Review and Pay"));
    }
}

fn named(name: Option<&str>, value: Label) -> (Option<String>, Label) {
    (name.map(str::to_owned), value)
}

fn above(given: &Header, pen: &Pen<'_>) -> Vec<Block> {
    match given {
        Header::Text(text) => vec![Block::Title(pen.of(text).text("text", text.text()))],
        Header::Image(image) => vec![media(Icon::Image, [image.link(), image.id()], &pen.of(image))],
        Header::Video(video) => vec![media(Icon::Video, [video.link(), video.id()], &pen.of(video))],
        Header::Document(document) => vec![file(document.filename(), [document.link(), document.id()], &pen.of(document))],
        Header::Location(location) => {
            let pen = pen.of(location);
            let at = [location.latitude(), location.longitude()];
            place(at, pen.some("name", location.name()), pen.some("address", location.address())).into_iter().flatten().collect()
        }
        Header::Product(product) => {
            vec![Block::Picture(Icon::Product, pen.of(product).text("product_retailer_id", product.product_retailer_id()))]
        }
    }
}

/// What is known of a template without its definition: its name and what fills it in.
fn by_name(template: &Template, sent: Sent) -> Bubble {
    let mut bubble = parameters(sent);
    let name = Label::new(format!("Template {}, {}", template.name(), template.language()));
    bubble.blocks.insert(0, Block::ByName(name));
    bubble
}

fn parameters(sent: Sent) -> Bubble {
    let Sent { filling, buttons, cards } = sent;
    let mut bubble = Bubble { blocks: filling.header, sheet: filling.sheet, ..Bubble::default() };
    bubble.blocks.extend(filling.header_text.into_iter().map(|(_, text)| Block::Title(text)));
    let lines = filling.body.into_iter().enumerate().map(|(index, (name, value))| {
        let mut line = Label::new(format!("{{{{{}}}}}: ", name.unwrap_or_else(|| (index + 1).to_string())));
        line.push(&value);
        Block::Note(line)
    });
    bubble.blocks.extend(lines);
    bubble.blocks.extend(filling.ends.map(definition::ends));
    bubble = buttons.into_iter().fold(bubble, |bubble, (icon, label)| bubble.button(icon, label, None));
    bubble.cards = cards.into_iter().map(parameters).collect();
    bubble
}

/// The sign of a button of a definition.
pub(super) fn icon(kind: &ButtonKind) -> Icon {
    match kind {
        ButtonKind::QuickReply => Icon::Reply,
        ButtonKind::Url => Icon::Link,
        ButtonKind::PhoneNumber | ButtonKind::VoiceCall => Icon::Call,
        ButtonKind::CopyCode | ButtonKind::Otp => Icon::Copy,
        ButtonKind::Flow => Icon::Form,
        ButtonKind::Catalog | ButtonKind::Mpm | ButtonKind::Spm => Icon::Product,
        ButtonKind::RequestContactInfo => Icon::Contact,
        ButtonKind::OrderDetails | ButtonKind::PaymentRequest => Icon::Payment,
        ButtonKind::Other(_) => Icon::Unknown,
    }
}

/// The buttons of a message that has more than fit: WhatsApp shows two of more than three, and the others behind one of its own.
pub(super) fn folded(mut bubble: Bubble) -> Bubble {
    const SHOWN: usize = 3;
    if bubble.buttons.len() > SHOWN && bubble.sheet.is_none() {
        let title = Label::new("See all options");
        let row =
            |button: &super::bubble::Button| Row { icon: Some(button.icon), title: button.label.clone(), detail: button.opens.clone() };
        bubble.sheet = Some(Sheet { title: title.clone(), sections: vec![(None, bubble.buttons.iter().map(row).collect())] });
        bubble.buttons.truncate(SHOWN - 1);
        bubble = bubble.own_button(Icon::List, &title.text);
    }
    bubble
}
