//! The fields of a template and of its cards, each in words.

use std::fmt::Write as _;

use whatsapp_dsl_rules::declared::shown::label;
use whatsapp_dsl_rules::declared::taker::{At, Sort};
use whatsapp_dsl_rules::declared::{Declared, Slot, header_name, is_of_products, naming, origin};
use whatsapp_dsl_rules::definition::{Body, Button, Examples, Format, Header};
use whatsapp_dsl_rules::{Text, Type};

use super::preview::plain;

/// The fields as tables: the template's, and those of each card.
pub(super) fn tables(declared: &Declared) -> String {
    if to_fill(declared).next().is_none() {
        return "It is sent as it is: there is nothing to fill in.".to_owned();
    }
    let mut text = String::from("| field | | what it is |\n|---|---|---|");
    for slot in to_fill(declared) {
        row(slot, &format!("[`{}`](Self::{})", slot.name, slot.name), &words(declared, slot, false), &mut text);
    }
    if let Some(card) = declared.card.as_ref().filter(|card| !card.slots.is_empty()) {
        text.push_str("\n\n| field of a card | | what it is |\n|---|---|---|");
        for slot in &card.slots {
            row(slot, &format!("`{}`", slot.name), &words(declared, slot, true), &mut text);
        }
    }
    text
}

fn row(slot: &Slot, name: &str, words: &str, text: &mut String) {
    let needed = if slot.required { "required" } else { "" };
    let _ = write!(text, "\n| {name} | {needed} | {words} |");
}

/// The docs of a setter.
pub(in crate::template) fn of_field(declared: &Declared, slot: &Slot, in_card: bool) -> String {
    let needed = if slot.required { "Required." } else { "May be left out." };
    format!("{}. {needed}", sentence(&words(declared, slot, in_card)))
}

/// The words with a capital in front.
pub(super) fn sentence(words: &str) -> String {
    let mut characters = words.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().to_string() + characters.as_str())
}

/// What a field is.
fn words(declared: &Declared, slot: &Slot, in_card: bool) -> String {
    let button =
        || button_of(declared, slot, in_card).map_or_else(|| "the button".to_owned(), |button| format!("“{}”", plain(label(button))));
    match slot.sort {
        Sort::Language => {
            let codes: Vec<_> = declared.codes.iter().map(|code| format!("`{code}`")).collect();
            format!("the language, as Meta spells it: {}", codes.join(", "))
        }
        Sort::Header(Format::Text) => format!("what fills the variable of the header{}", as_in(declared, slot, in_card)),
        Sort::Header(format) => format!("the {} on top: `{}`", format.word(), header(format)),
        Sort::Text { in_header } => {
            let place = if in_header { "the header" } else { "the text" };
            let takes = if in_header { "a string" } else { "a string, `Currency { … }` or `DateTime { … }`" };
            let variable = variable_of(declared, slot, in_card);
            format!("what fills `{{{{{variable}}}}}` of {place}{}: {takes}", as_in(declared, slot, in_card))
        }
        Sort::Texts { count: 1 } => "what fills the variable of the text, a list of one".to_owned(),
        Sort::Texts { count } => format!("what fills the {count} variables of the text, in their order"),
        Sort::Code => format!("the one-time password, which stands in the text and in the button{}", at_most(slot)),
        Sort::Url => format!("what stands at the end of the link of {}, percent-encoded", button()),
        Sort::Payload => format!("what comes back when {} is pressed", button()),
        Sort::CouponCode { .. } => format!("the code that is copied{}", at_most(slot)),
        Sort::FlowToken => "what tells this conversation apart in your endpoint; `unused` where left out".to_owned(),
        Sort::FlowActionData => "the data of the first screen, a JSON object".to_owned(),
        Sort::CatalogThumbnail | Sort::MpmThumbnail => "the id of the product whose picture is shown".to_owned(),
        Sort::Sections => "the products: `[Section { title: …, product_items: [ … ] }, …]`".to_owned(),
        Sort::TtlMinutes => "for how many minutes the customer can call".to_owned(),
        Sort::CallPayload => format!("what the webhooks of the call bring back{}", at_most(slot)),
        Sort::Offer => "when the offer ends, in milliseconds: `LimitedTimeOffer { expiration_time_ms: … }`".to_owned(),
        Sort::Cards => cards(declared),
    }
}

/// How long the value may be, where that is the field's own business.
fn at_most(slot: &Slot) -> String {
    let field = origin(slot.sort).and_then(|(part, field)| part.field(field));
    match field.map(|field| field.value) {
        Some(Type::Text(Text { max: Some(max), .. })) => format!(", at most {max} characters"),
        _ => String::new(),
    }
}

/// How many cards there are.
fn cards(declared: &Declared) -> String {
    match declared.languages.first().map(|language| &language.definition) {
        Some(definition) if !is_of_products(definition) => {
            format!("the {} cards, in their order", definition.cards().len())
        }
        _ => "the cards, one for each product".to_owned(),
    }
}

/// Where a field goes in the first language.
fn at<'a>(declared: &'a Declared, slot: &Slot, in_card: bool) -> Option<&'a At> {
    let language = declared.languages.first()?;
    let fillings = if in_card { language.cards.first()? } else { &language.fillings };
    fillings.iter().find(|filling| filling.name == slot.name).map(|filling| &filling.at)
}

/// The name of a variable on the wire.
fn variable_of(declared: &Declared, slot: &Slot, in_card: bool) -> String {
    match at(declared, slot, in_card) {
        Some(At::HeaderVariable(name) | At::BodyVariable(name)) => name.clone(),
        _ => slot.name.to_owned(),
    }
}

/// The button that a field fills.
fn button_of<'a>(declared: &'a Declared, slot: &Slot, in_card: bool) -> Option<&'a Button> {
    let At::Button(index) = at(declared, slot, in_card)? else { return None };
    let definition = &declared.languages.first()?.definition;
    let buttons = if in_card { &definition.cards().first()?.buttons } else { &definition.buttons };
    buttons.get(*index)
}

/// An example, where Meta was given one.
fn as_in(declared: &Declared, slot: &Slot, in_card: bool) -> String {
    example(declared, slot, in_card).map(|example| format!(", as in “{}”", plain(&example))).unwrap_or_default()
}

/// The example that Meta was given for a variable, on one line.
pub(super) fn example(declared: &Declared, slot: &Slot, in_card: bool) -> Option<String> {
    let definition = &declared.languages.first()?.definition;
    let card = definition.cards().first().filter(|_| in_card);
    let header: Option<&Header> = if in_card { card?.header.as_ref() } else { definition.header.as_ref() };
    let body: Option<&Body> = if in_card { card?.body.as_ref() } else { definition.body.as_ref() };
    let of = |examples: Option<&Examples>, name: &str| match examples? {
        Examples::InOrder(values) => values.get(name.parse::<usize>().ok()?.checked_sub(1)?).cloned(),
        Examples::ByName(values) => values.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone()),
    };
    let found = match at(declared, slot, in_card)? {
        At::Header => of(header?.example.as_ref(), "1"),
        At::HeaderVariable(name) => of(header?.example.as_ref(), name),
        At::BodyVariable(name) => of(body?.example.as_ref(), name),
        _ => None,
    };
    found.map(|example| example.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The fields that a sender has to do with: a template in one language needs none.
pub(super) fn to_fill(declared: &Declared) -> impl Iterator<Item = &Slot> {
    let several = declared.languages.len() > 1;
    declared.slots.iter().filter(move |slot| several || slot.name != naming::LANGUAGE)
}

/// A header as it is written.
pub(super) fn header(format: Format) -> String {
    let members = match format {
        Format::Location => "latitude: …, longitude: …",
        Format::Product => "catalog_id: \"…\", product_retailer_id: \"…\"",
        _ => "link: \"…\"",
    };
    format!("{} {{ {members} }}", header_name(format))
}
