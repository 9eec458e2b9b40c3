//! What a definition leaves for the sender to fill in.

use super::{naming, row};
use crate::definition::{Body, Button, ButtonKind, Card, Category, Definition, Format, Header, placeholder};

/// Something that the sender fills in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taker {
    /// The name of its field, where nothing stands in the way.
    pub default: String,
    /// What the names of its rules say instead of that name.
    pub rule: &'static str,
    /// Whether Meta requires it.
    pub required: bool,
    /// What it takes.
    pub sort: Sort,
    /// Where it goes.
    pub at: At,
}

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// The language of the send.
    Language,
    /// What stands above the body.
    Header(Format),
    /// A variable of the body, or of a header of text.
    Text {
        /// Whether it stands in the header.
        in_header: bool,
    },
    /// All variables of a body that are only numbered.
    Texts {
        /// How many there are.
        count: usize,
    },
    /// A one-time password.
    Code,
    /// What is put at the end of a link.
    Url,
    /// What a quick reply sends back.
    Payload,
    /// A code to copy.
    CouponCode {
        /// Whether the offer ends, which makes the code shorter.
        in_offer: bool,
    },
    /// What tells a conversation of a form apart.
    FlowToken,
    /// What the first screen of a form is given.
    FlowActionData,
    /// The product whose picture stands for a catalogue.
    CatalogThumbnail,
    /// The product whose picture stands for several.
    MpmThumbnail,
    /// The products, in sections.
    Sections,
    /// How long a call can be made.
    TtlMinutes,
    /// What the call brings back.
    CallPayload,
    /// When the offer ends.
    Offer,
    /// The cards.
    Cards,
}

/// Where in the template something goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum At {
    /// What stands above the body as a whole, or its only numbered variable.
    Header,
    /// This variable of the header.
    HeaderVariable(String),
    /// This variable of the body.
    BodyVariable(String),
    /// These variables of the body, in their order.
    BodyVariables(Vec<String>),
    /// The button of this index, every button counted.
    Button(usize),
    /// The body and the button of this index.
    Password(usize),
    /// The offer.
    Offer,
    /// The cards.
    Cards,
}

/// What the sender of a template fills in, in the order of its components; the cards as one.
#[must_use]
pub fn of_definition(definition: &Definition) -> Vec<Taker> {
    let mut takers = Vec::new();
    let password = password(definition);
    if password.is_none() {
        header(definition.header.as_ref(), &mut takers);
        body(definition.body.as_ref(), &mut takers);
    }
    if let Some(offer) = &definition.limited_time_offer
        && offer.has_expiration != Some(false)
    {
        let required = offer.has_expiration == Some(true);
        takers.push(Taker { required, ..taker("limited_time_offer", Sort::Offer, At::Offer) });
    }
    match password {
        Some(index) => takers.push(taker("code", Sort::Code, At::Password(index))),
        None => buttons(&definition.buttons, definition.limited_time_offer.is_some(), &mut takers),
    }
    if definition.cards.is_some() {
        takers.push(taker("cards", Sort::Cards, At::Cards));
    }
    takers
}

/// What the sender fills in of a card, as far as the card of a send can hold it.
#[must_use]
pub fn of_card(card: &Card) -> Vec<Taker> {
    let mut takers = all_of_card(card);
    takers.retain(|taker| row::fits_card(taker.sort));
    takers
}

/// What the card takes.
pub(super) fn all_of_card(card: &Card) -> Vec<Taker> {
    let mut takers = Vec::new();
    header(card.header.as_ref(), &mut takers);
    body(card.body.as_ref(), &mut takers);
    buttons(&card.buttons, false, &mut takers);
    takers
}

/// The button that takes a one-time password over.
fn password(definition: &Definition) -> Option<usize> {
    if definition.category != Category::Authentication {
        return None;
    }
    definition.buttons.iter().position(Button::is_password)
}

fn taker(name: &'static str, sort: Sort, at: At) -> Taker {
    Taker { default: name.to_owned(), rule: name, required: true, sort, at }
}

fn header(header: Option<&Header>, takers: &mut Vec<Taker>) {
    let Some(header) = header else { return };
    if header.format != Format::Text {
        return takers.push(taker("header", Sort::Header(header.format), At::Header));
    }
    for name in header.text.iter().flat_map(|text| placeholder::names(text)) {
        if placeholder::is_number(name) {
            takers.push(taker("header", Sort::Header(Format::Text), At::Header));
        } else {
            takers.push(variable(name, true, At::HeaderVariable(name.to_owned())));
        }
    }
}

fn body(body: Option<&Body>, takers: &mut Vec<Taker>) {
    let Some(text) = body.and_then(|body| body.text.as_deref()) else { return };
    let names = placeholder::names(text);
    if names.iter().all(|name| placeholder::is_number(name)) {
        if !names.is_empty() {
            takers.push(taker("body", Sort::Texts { count: names.len() }, At::BodyVariables(in_order(names))));
        }
        return;
    }
    takers.extend(names.into_iter().map(|name| variable(name, false, At::BodyVariable(name.to_owned()))));
}

/// The field of a variable.
pub(super) fn variable(name: &str, in_header: bool, at: At) -> Taker {
    Taker { default: naming::field_name(name), rule: "parameter", required: true, sort: Sort::Text { in_header }, at }
}

/// Numbers in the order of their values.
fn in_order(mut names: Vec<&str>) -> Vec<String> {
    names.sort_by_key(|name| name.parse::<usize>().unwrap_or(usize::MAX));
    names.into_iter().map(str::to_owned).collect()
}

fn buttons(buttons: &[Button], in_offer: bool, takers: &mut Vec<Taker>) {
    let start = takers.len();
    for (index, button) in buttons.iter().enumerate() {
        let at = At::Button(index);
        let mut push = |name, sort, required| takers.push(Taker { required, ..taker(name, sort, at.clone()) });
        match &button.kind {
            ButtonKind::Url if has_variable(button) => push("url", Sort::Url, true),
            ButtonKind::QuickReply => push("quick_reply", Sort::Payload, false),
            ButtonKind::CopyCode => push("coupon_code", Sort::CouponCode { in_offer }, true),
            ButtonKind::Flow => {
                push("flow_token", Sort::FlowToken, false);
                push("flow_action_data", Sort::FlowActionData, false);
            }
            ButtonKind::Catalog => push("thumbnail_product_retailer_id", Sort::CatalogThumbnail, false),
            ButtonKind::Mpm => {
                push("thumbnail_product_retailer_id", Sort::MpmThumbnail, true);
                push("sections", Sort::Sections, true);
            }
            ButtonKind::VoiceCall => {
                push("ttl_minutes", Sort::TtlMinutes, false);
                push("payload", Sort::CallPayload, false);
            }
            _ => {}
        }
    }
    number(&mut takers[start..]);
}

fn has_variable(button: &Button) -> bool {
    button.url.as_deref().is_some_and(|url| !placeholder::names(url).is_empty())
}

/// The second button that takes the same gets a number: `url_2`.
fn number(takers: &mut [Taker]) {
    for index in 1..takers.len() {
        let before = takers[..index].iter().filter(|taker| taker.rule == takers[index].rule).count();
        if before > 0 {
            takers[index].default = numbered(takers[index].rule, before + 1);
        }
    }
}

/// The name of the field of the first, second, … button that takes the same.
#[must_use]
pub fn numbered(name: &str, number: usize) -> String {
    if number > 1 { format!("{name}_{number}") } else { name.to_owned() }
}
