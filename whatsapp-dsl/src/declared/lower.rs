//! A declared template that is filled in, as the template message that Meta is sent.

use std::borrow::Cow;

use whatsapp_dsl_rules::declared::taker::{At, Sort};
use whatsapp_dsl_rules::declared::{Declared, Filling, Language, Slot, naming};
use whatsapp_dsl_rules::definition::placeholder::{first, is_number};
use whatsapp_dsl_rules::definition::{self, ButtonKind, ParameterFormat};
use whatsapp_dsl_rules::{Value, View};

use super::filled::{Filled, Stored};
use super::places::{Places, Spot};
use crate::envelope::Envelope;
use crate::field::{Data, List};
use crate::set::{Lit, Set};
use crate::template::header::{self, Header};
use crate::template::{self, Button, Card, LimitedTimeOffer, Parameter, card};
use crate::{Message, Template};

/// The token of a form that is given none: Meta's default, written out, since a form must always be named.
const NO_FLOW_TOKEN: &str = "unused";

/// The message of a send that keeps all rules.
pub(super) fn message(filled: Filled, declared: &'static Declared) -> Message {
    let Lowered { envelope, content, .. } = Lowered::new(filled, declared, Places::unasked());
    Message::proved(envelope, content.into())
}

/// A send as a template message, and where each field went.
pub(super) struct Lowered {
    pub(super) language: Option<&'static Language>,
    pub(super) places: Places,
    envelope: Envelope,
    content: Template,
}

impl Lowered {
    pub(super) fn new(mut filled: Filled, declared: &'static Declared, places: Places) -> Self {
        let code = match filled.get(naming::LANGUAGE) {
            Value::Text(code) => Some(code),
            _ => None,
        };
        // Where the language is not known, which is an error, the paths are those of the first.
        let Some(language) = declared.language(code).or(declared.languages.first()) else {
            return Self { language: None, places, envelope: filled.into_envelope(), content: Template::default() };
        };
        let mut components = Components { places, ..Components::default() };
        components.fill_all(&mut filled, &declared.slots, language, &language.fillings, &language.definition.buttons);
        let Components { header, body, buttons, offer, cards, mut places, .. } = components;
        let content = Template::builder()
            .name(Lit(language.definition.name.as_str()))
            .language(Lit(language.definition.language.as_str()))
            .header(header)
            .body(body)
            .buttons(buttons)
            .limited_time_offer(offer);
        let cards = cards_of(cards, language, declared, &mut places);
        // An empty carousel would be one all the same.
        let content = if cards.is_empty() { content } else { content.cards(cards) }.content();
        Self { language: Some(language), places, envelope: filled.into_envelope(), content }
    }
}

impl View for Lowered {
    fn get(&self, field: &str) -> Value<'_> {
        match self.content.get(field) {
            Value::Absent => self.envelope.get(field),
            value => value,
        }
    }
}

fn cards_of(cards: Vec<Filled>, language: &'static Language, declared: &'static Declared, places: &mut Places) -> Vec<Card> {
    let models = language.definition.cards();
    let last = models.len().saturating_sub(1);
    let one = |(index, mut filled): (usize, Filled)| {
        let position = index.min(last);
        let (Some(model), Some(fillings), Some(fields)) = (models.get(position), language.cards.get(position), &declared.card) else {
            return Card::default();
        };
        let mut components = Components { places: places.empty(), ..Components::default() };
        components.fill_all(&mut filled, &fields.slots, language, fillings, &model.buttons);
        places.add_card(index, components.places);
        let buttons = components.buttons.into_iter().filter_map(|button| match button {
            Button::QuickReply(reply) => Some(card::Button::QuickReply(reply)),
            Button::Url(url) => Some(card::Button::Url(url)),
            _ => None,
        });
        Card::builder().header(components.card_header).body(components.card_body).buttons(buttons).into()
    };
    cards.into_iter().enumerate().map(one).collect()
}

/// The components of a template or a card.
#[derive(Default)]
struct Components {
    header: Option<Header>,
    body: List<Parameter>,
    card_header: Option<card::Header>,
    card_body: List<card::Parameter>,
    buttons: Vec<Button>,
    offer: Option<LimitedTimeOffer>,
    cards: Vec<Filled>,
    places: Places,
}

/// Adds a parameter to those of a body.
fn push<T: Clone>(list: &mut List<T>, entry: T) -> Spot {
    let entries = list.0.to_mut();
    entries.push(entry);
    Spot { index: Some(entries.len() - 1), ..Spot::of("body") }
}

impl Components {
    fn fill_all(
        &mut self,
        filled: &mut Filled,
        slots: &[Slot],
        language: &'static Language,
        fillings: &'static [Filling],
        buttons: &'static [definition::Button],
    ) {
        let is_named = language.definition.parameter_format == ParameterFormat::Named;
        let mut rest = fillings;
        while let Some((filling, others)) = rest.split_first() {
            rest = others;
            let At::Button(index) = filling.at else {
                // One variable in header and body is one field.
                let again = others.iter().any(|other| other.slot == filling.slot);
                if let Some(value) = filled.take(filling.slot, again) {
                    self.fill(filling, value, is_named);
                }
                continue;
            };
            // All that fills one button is one button.
            let count = 1 + others.iter().take_while(|other| other.at == filling.at).count();
            let (of_this, others) = (&fillings[fillings.len() - others.len() - 1..][..count], &others[count - 1..]);
            rest = others;
            if let Some(button) = buttons.get(index) {
                self.button(Values { filled, slots, fillings: of_this }, index, button);
            }
        }
    }

    fn fill(&mut self, filling: &'static Filling, value: Stored, is_named: bool) {
        let name = |name: &'static str| is_named.then_some(Cow::Borrowed(name));
        let to = match (&filling.at, value) {
            (At::Header, Stored::Header(header)) => {
                self.header = Some(header);
                Spot::of("header")
            }
            (At::Header, Stored::CardHeader(header)) => {
                self.card_header = Some(header);
                Spot::of("header")
            }
            (At::HeaderVariable(variable), Stored::Parameter(parameter)) => self.header_text(parameter, name(variable)),
            (At::BodyVariable(variable), Stored::Parameter(parameter)) => push(&mut self.body, parameter.named(name(variable))),
            (At::BodyVariable(variable), Stored::CardParameter(parameter)) => push(&mut self.card_body, parameter.named(name(variable))),
            (At::BodyVariables(_), Stored::Parameters(parameters)) => {
                self.body = parameters;
                Spot::of("body")
            }
            (At::BodyVariables(_), Stored::CardParameters(parameters)) => {
                self.card_body = parameters;
                Spot::of("body")
            }
            (At::Password(index), Stored::Text(code)) => {
                self.add(template::Url::builder().index(to_number(*index)).text(code.clone()));
                let Some(code) = Set::<Parameter>::set(code) else { return };
                Spot { field: Some("text"), ..push(&mut self.body, code) }
            }
            (At::Offer, Stored::Offer(offer)) => {
                self.offer = Some(offer);
                Spot::of("limited_time_offer")
            }
            (At::Cards, Stored::Cards(cards)) => {
                self.cards = cards.0;
                return;
            }
            _ => return,
        };
        self.places.add(filling.name, to);
    }

    /// A header of text. A value that is none has been refused.
    fn header_text(&mut self, parameter: Parameter, name: Option<Cow<'static, str>>) -> Spot {
        if let Parameter::Text(text) = parameter {
            self.header = Set::set(header::Text::builder().parameter_name(name).text(text.into_text()));
        }
        Spot::of("header")
    }

    /// A button of which something is filled in; a form in any case.
    fn button(&mut self, mut values: Values<'_>, index: usize, button: &'static definition::Button) {
        if values.is_empty() && button.kind != ButtonKind::Flow {
            return;
        }
        let at = to_number(index);
        let filled: Vec<_> = if self.places.are_asked() { values.fields().collect() } else { Vec::new() };
        match &button.kind {
            ButtonKind::Url => {
                // Most links only number their variable, in a named template too.
                let variable = button.url.as_deref().and_then(first).filter(|name| !is_number(name));
                self.add(template::Url::builder().index(at).parameter_name(variable.map(Lit)).text(values.text(|sort| sort == Sort::Url)));
            }
            ButtonKind::QuickReply => {
                self.add(template::QuickReply::builder().index(at).payload(values.text(|sort| sort == Sort::Payload)));
            }
            ButtonKind::CopyCode => {
                let code = values.text(|sort| matches!(sort, Sort::CouponCode { .. }));
                self.add(template::CopyCode::builder().index(at).coupon_code(code));
            }
            ButtonKind::Catalog => {
                let thumbnail = values.text(|sort| sort == Sort::CatalogThumbnail);
                self.add(template::Catalog::builder().index(at).thumbnail_product_retailer_id(thumbnail));
            }
            ButtonKind::Flow => {
                let token = values.text(|sort| sort == Sort::FlowToken).unwrap_or(Cow::Borrowed(NO_FLOW_TOKEN));
                self.add(template::Flow::builder().index(at).flow_token(token).flow_action_data(values.json()));
            }
            ButtonKind::Mpm => {
                let thumbnail = values.text(|sort| sort == Sort::MpmThumbnail);
                let sections = match values.take(|sort| sort == Sort::Sections) {
                    Some(Stored::Sections(sections)) => sections,
                    _ => List::default(),
                };
                self.add(template::Mpm::builder().index(at).thumbnail_product_retailer_id(thumbnail).sections(sections));
            }
            // Meta's own samples give it no index.
            ButtonKind::VoiceCall => {
                let minutes = match values.take(|sort| sort == Sort::TtlMinutes) {
                    Some(Stored::Integer(minutes)) => Some(minutes),
                    _ => None,
                };
                let payload = values.text(|sort| sort == Sort::CallPayload);
                self.add(template::VoiceCall::builder().ttl_minutes(minutes).payload(payload));
            }
            _ => return,
        }
        self.places.add_button(self.buttons.len() - 1, &filled);
    }

    fn add(&mut self, button: impl Set<Button>) {
        self.buttons.extend(button.set());
    }
}

/// What fills a button.
struct Values<'a> {
    filled: &'a mut Filled,
    slots: &'a [Slot],
    fillings: &'static [Filling],
}

impl Values<'_> {
    fn is_empty(&self) -> bool {
        self.fillings.iter().all(|filling| self.filled.value(filling.slot).is_none())
    }

    /// The fields that are filled in, and what they take.
    fn fields(&self) -> impl Iterator<Item = (&'static str, Sort)> {
        let given = self.fillings.iter().filter(|filling| self.filled.value(filling.slot).is_some());
        given.filter_map(|filling| Some((filling.name, self.slots.get(filling.slot)?.sort)))
    }

    fn take(&mut self, wanted: impl Fn(Sort) -> bool) -> Option<Stored> {
        let is_wanted = |filling: &&Filling| self.slots.get(filling.slot).is_some_and(|slot| wanted(slot.sort));
        let filling = self.fillings.iter().find(is_wanted)?;
        self.filled.take(filling.slot, false)
    }

    fn text(&mut self, wanted: impl Fn(Sort) -> bool) -> Option<Cow<'static, str>> {
        if let Some(Stored::Text(text)) = self.take(wanted) { Some(text) } else { None }
    }

    fn json(&mut self) -> Option<Data> {
        if let Some(Stored::Json(data)) = self.take(|sort| sort == Sort::FlowActionData) { Some(data) } else { None }
    }
}

/// An index as the rows have it.
fn to_number(index: usize) -> i64 {
    i64::try_from(index).unwrap_or(i64::MAX)
}
