//! A declared template that is filled in, as the template message that Meta is sent.

use std::borrow::Cow;

use whatsapp_dsl_rules::declared::blank::At;
use whatsapp_dsl_rules::declared::{self, Declared, Gaps, Language, naming};
use whatsapp_dsl_rules::{Part, Step, Violation};

use super::{BlankValue, Filled};
use crate::Template;
use crate::field::List;
use crate::set::{Kept, Lit};
use crate::template::header::Header;
use crate::template::{Button, Card, Parameter, card};

/// What is sent.
pub(super) struct Sent {
    pub declared: &'static Declared,
    pub language: &'static Language,
    pub template: Template,
    /// What was given to cards that do not take it.
    pub strays: Vec<Violation>,
}

/// A parameter of a body.
pub(crate) trait Fills: Clone + 'static {
    /// A text; nothing where it is missing.
    fn text(text: Option<Cow<'static, str>>) -> Self;
    /// The same for the variable of this name, unless it names one.
    #[must_use]
    fn named(self, name: &'static str) -> Self;
}

/// The template message of what is filled in.
pub(super) fn sent(filled: &mut Filled) -> Option<Sent> {
    let declared = filled.declaration.declared()?;
    let language_blank = declared.blanks.iter().position(|blank| blank.name() == naming::LANGUAGE)?;
    let code: Option<Cow<'static, str>> = filled.take(language_blank, false).and_then(Option::from);
    // Where the language is not known, which is an error, the paths are those of the first.
    let language = declared.language(code.as_deref()).or(declared.languages.first())?;
    let known = &language.definition.language;
    let code = match code {
        Some(code) if code != *known => Some(code),
        None if declared.languages.len() > 1 => None,
        _ => Some(Cow::Borrowed(known.as_str())),
    };
    let Components { header, body, buttons, cards, others } = components::<Header, Parameter>(filled, &language.gaps);
    let mut strays = Vec::new();
    let mut one = |(index, filled)| card(filled, index, language, &mut strays);
    let cards = cards.map(|cards| List(cards.into_iter().enumerate().map(&mut one).collect()));
    let template = Template::builder()
        .name(Lit(language.definition.name.as_str()))
        .language(code.map(Kept))
        .header(header)
        .buttons(buttons)
        .others(others)
        .content_with(body, cards);
    Some(Sent { declared, language, template, strays })
}

fn card(mut filled: Filled, position: usize, language: &'static Language, strays: &mut Vec<Violation>) -> Card {
    let Some((number, gaps)) = language.card(position) else { return Card::default() };
    let Components { header, body, buttons, .. } = components::<card::Header, card::Parameter>(&mut filled, gaps);
    strays.extend(filled.given().map(|blank| {
        let place = [Step::Field("cards"), Step::Index(position), Step::Field(blank.name())];
        declared::stray(number, blank).at_place(&place)
    }));
    let buttons = buttons.into_iter().filter_map(|button| match button {
        Button::QuickReply(reply) => Some(card::Button::QuickReply(reply)),
        Button::Url(url) => Some(card::Button::Url(url)),
        Button::OrderDetails(details) => Some(card::Button::OrderDetails(details)),
        _ => None,
    });
    Card::builder().header(header).buttons(buttons).with(body)
}

/// The components of a template or a card.
struct Components<H, P: Clone + 'static> {
    header: Option<H>,
    body: Option<List<P>>,
    buttons: Vec<Button>,
    cards: Option<Vec<Filled>>,
    /// What only a template has, by the names of its fields.
    others: Vec<(&'static str, BlankValue)>,
}

/// Puts each value where it goes.
fn components<H, P>(filled: &mut Filled, gaps: &'static Gaps) -> Components<H, P>
where
    P: Fills,
    Option<H>: From<BlankValue>,
    Option<P>: From<BlankValue>,
    Option<List<P>>: From<BlankValue>,
{
    let mut all = Components { header: None, body: None, buttons: Vec::new(), cards: None, others: Vec::new() };
    let mut last = None;
    for (position, (blank, goal)) in gaps.goals.iter().enumerate() {
        let again = gaps.goals[position + 1..].iter().any(|(other, _)| other == blank);
        let value = filled.take(*blank, again);
        let name = goal.parameter_name.as_deref();
        match (goal.at, value) {
            (At::Component("header"), Some(BlankValue::Parameter(Parameter::Text(text)))) => {
                all.header = BlankValue::Header(text.in_header(name).into()).into();
            }
            (At::Component("header"), Some(value)) => all.header = value.into(),
            (At::Component("body"), Some(value)) => all.body = value.into(),
            (At::Component("cards"), Some(value)) => all.cards = value.into(),
            (At::Component(name), Some(value)) => all.others.push((name, value)),
            (At::Component(_), None) => {}
            (At::Parameter(_), value) => {
                let parameter = match value {
                    Some(BlankValue::Text(text)) => P::text(Some(text)),
                    value => value.and_then(Option::from).unwrap_or_else(|| P::text(None)),
                };
                all.body.get_or_insert_default().0.to_mut().push(if let Some(name) = name { parameter.named(name) } else { parameter });
            }
            (At::Button(index, part, field), value) => {
                let Some(value) = value.or_else(|| goal.default.map(|default| BlankValue::Text(Cow::Borrowed(default)))) else { continue };
                if last != Some(index) {
                    last = Some(index);
                    all.buttons.extend(button(part, index));
                }
                let Some(button) = all.buttons.last_mut() else { continue };
                button.put(field, value);
                if let Some(name) = name {
                    button.put("parameter_name", BlankValue::Text(Cow::Borrowed(name)));
                }
            }
        }
    }
    all
}

/// The button of this index, with nothing filled in. Where it need not have an index, Meta's own samples give it none.
fn button(part: &'static Part, index: usize) -> Option<Button> {
    let mut button = Button::of(part)?;
    if part.field("index").is_some_and(|field| field.required) {
        button.put("index", BlankValue::Integer(i64::try_from(index).unwrap_or(i64::MAX)));
    }
    Some(button)
}
