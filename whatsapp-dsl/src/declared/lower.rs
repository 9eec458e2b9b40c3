//! A declared template that is filled in, as the template message that Meta is sent.

use std::borrow::Cow;

use whatsapp_dsl_rules::declared::taker::{At, Sort};
use whatsapp_dsl_rules::declared::{Declared, Filling, Language, Slot, naming};
use whatsapp_dsl_rules::definition::{ButtonKind, Definition, ParameterFormat};
use whatsapp_dsl_rules::{Place, Step, Value, View};

use super::filled::{Filled, Stored};
use crate::template::header::{self, Header};
use crate::template::{self, Button, Card, Parameter, card};
use crate::{Message, Template};

/// The token of a form that is given none: Meta's default, written out, since a form must always be named.
const NO_FLOW_TOKEN: &str = "unused";

/// The message of a send that keeps all rules.
pub(super) fn message(filled: Filled, declared: &'static Declared) -> Message {
    let content = Lowered::new(&filled, declared).content;
    Message::proved(filled.into_envelope(), content.into())
}

/// A send as a template message, and where each field went.
pub(super) struct Lowered<'a> {
    filled: &'a Filled,
    language: Option<&'static Language>,
    content: Template,
    places: Vec<(Place, Place)>,
}

/// The components of a template or a card.
#[derive(Default)]
struct Components {
    header: Option<Header>,
    body: Vec<Parameter>,
    card_header: Option<card::Header>,
    card_body: Vec<card::Parameter>,
    buttons: Vec<Button>,
    places: Vec<(Place, Place)>,
}

impl<'a> Lowered<'a> {
    pub(super) fn new(filled: &'a Filled, declared: &'static Declared) -> Self {
        let code = match filled.get(naming::LANGUAGE) {
            Value::Text(code) => Some(code),
            _ => None,
        };
        // Where the language is not known, which is an error, the paths are those of the first.
        let language = declared.language(code).or(declared.languages.first());
        let Some(language) = language else {
            return Self { filled, language: None, content: Template::default(), places: Vec::new() };
        };
        let definition = &language.definition;
        let mut components = Components::of(filled, &declared.slots, &language.fillings, definition, &definition.buttons);
        let mut cards = Vec::new();
        for (filling, value) in language.fillings.iter().filter_map(|filling| Some((filling, filled.value(filling.slot)?))) {
            if let (At::Cards, Stored::Cards(given)) = (&filling.at, value) {
                for (index, card) in given.0.iter().enumerate() {
                    cards.push(card_of(card, index, language, declared, &mut components.places));
                }
            }
        }
        let offer = language.fillings.iter().find(|filling| filling.at == At::Offer).and_then(|filling| filled.value(filling.slot));
        let offer = offer.and_then(|value| if let Stored::Offer(offer) = value { Some(offer.clone()) } else { None });
        let Components { header, body, buttons, places, .. } = components;
        let content = Template::builder()
            .name(definition.name.as_str())
            .language(definition.language.as_str())
            .header(header)
            .body(body)
            .buttons(buttons)
            .limited_time_offer(offer);
        // An empty carousel would be one all the same.
        let content = if cards.is_empty() { content } else { content.cards(cards) }.content();
        Self { filled, language: Some(language), content, places }
    }

    /// Where a field would have gone that is not there.
    fn missing(&self, place: &[Step]) -> Option<Place> {
        let (fillings, name, within): (&[Filling], _, _) = match place {
            [Step::Field("cards"), Step::Index(index), Step::Field(name), ..] => {
                let cards = &self.language?.cards;
                (cards.get((*index).min(cards.len().checked_sub(1)?))?, name, &place[..2])
            }
            [Step::Field(name), ..] => (&self.language?.fillings, name, &place[..0]),
            _ => return None,
        };
        let component = match fillings.iter().find(|filling| filling.name == *name)?.at {
            At::Header | At::HeaderVariable(_) => "header",
            At::BodyVariable(_) | At::BodyVariables(_) | At::Password(_) => "body",
            At::Button(_) => "buttons",
            At::Offer => "limited_time_offer",
            At::Cards => "cards",
        };
        Some(within.iter().copied().chain([Step::Field(component)]).collect())
    }

    /// The place in the template message of a place in the fields.
    pub(super) fn place(&self, place: &[Step]) -> Place {
        let known = self.places.iter().filter(|(from, _)| place.starts_with(from)).max_by_key(|(from, _)| from.len());
        match known {
            Some((from, to)) => to.iter().chain(&place[from.len()..]).copied().collect(),
            None => self.missing(place).unwrap_or_else(|| place.to_vec()),
        }
    }
}

impl View for Lowered<'_> {
    fn get(&self, field: &str) -> Value<'_> {
        match self.content.get(field) {
            Value::Absent => self.filled.envelope().get(field),
            value => value,
        }
    }
}

fn card_of(card: &Filled, index: usize, language: &Language, declared: &Declared, places: &mut Vec<(Place, Place)>) -> Card {
    let definition = &language.definition;
    let cards = definition.cards.as_deref().unwrap_or_default();
    let last = cards.len().saturating_sub(1);
    let (Some(model), Some(fillings), Some(fields)) = (cards.get(index.min(last)), language.cards.get(index.min(last)), &declared.card)
    else {
        return Card::default();
    };
    let components = Components::of(card, &fields.slots, fillings, definition, &model.buttons);
    let at = |place: Place| [Step::Field("cards"), Step::Index(index)].into_iter().chain(place).collect::<Place>();
    places.extend(components.places.into_iter().map(|(from, to)| (at(from), at(to))));
    let buttons = components.buttons.into_iter().filter_map(|button| match button {
        Button::QuickReply(reply) => Some(card::Button::QuickReply(reply)),
        Button::Url(url) => Some(card::Button::Url(url)),
        _ => None,
    });
    let card = Card::builder().header(components.card_header).body(components.card_body).buttons(buttons);
    crate::set::Set::set(card).unwrap_or_default()
}

impl Components {
    fn of(
        filled: &Filled,
        slots: &[Slot],
        fillings: &[Filling],
        definition: &Definition,
        buttons: &[whatsapp_dsl_rules::definition::Button],
    ) -> Self {
        let mut components = Self::default();
        let is_named = definition.parameter_format == ParameterFormat::Named;
        let mut button = None;
        for filling in fillings {
            // All that fills one button is one button.
            if let At::Button(index) = filling.at
                && button != Some(index)
            {
                button = Some(index);
                if let Some(kind) = buttons.get(index).map(|button| &button.kind) {
                    components.button(filled, slots, fillings, index, kind);
                }
            }
            let Some(value) = filled.value(filling.slot) else { continue };
            components.fill(filling, value, is_named);
        }
        components
    }

    fn fill(&mut self, filling: &Filling, value: &Stored, is_named: bool) {
        let name = |name: &str| is_named.then(|| Cow::Owned::<str>(name.to_owned()));
        let to = match (&filling.at, value) {
            (At::Header, Stored::Header(header)) => {
                self.header = Some(header.clone());
                vec![Step::Field("header")]
            }
            (At::Header, Stored::CardHeader(header)) => {
                self.card_header = Some(header.clone());
                vec![Step::Field("header")]
            }
            (At::BodyVariable(variable), Stored::CardParameter(parameter)) => {
                self.card_body.push(parameter.clone().named(name(variable)));
                vec![Step::Field("body"), Step::Index(self.card_body.len() - 1)]
            }
            (At::BodyVariables(_), Stored::CardParameters(parameters)) => {
                self.card_body.extend(parameters.iter().cloned());
                vec![Step::Field("body")]
            }
            (At::HeaderVariable(variable), Stored::Parameter(parameter)) => self.header_text(parameter, name(variable)),
            (At::BodyVariable(variable), Stored::Parameter(parameter)) => {
                self.body.push(parameter.clone().named(name(variable)));
                vec![Step::Field("body"), Step::Index(self.body.len() - 1)]
            }
            (At::BodyVariables(_), Stored::Parameters(parameters)) => {
                self.body.extend(parameters.iter().cloned());
                vec![Step::Field("body")]
            }
            (At::Password(index), Stored::Text(code)) => {
                self.body.extend(crate::set::Set::<Parameter>::set(code.clone()));
                self.push(template::Url::builder().index(to_number(*index)).text(code.clone()));
                vec![Step::Field("body"), Step::Index(0), Step::Field("text")]
            }
            _ => return,
        };
        self.places.push((vec![Step::Field(filling.name)], to));
    }

    /// A header of text. A value that is none has been refused.
    fn header_text(&mut self, parameter: &Parameter, name: Option<Cow<'static, str>>) -> Place {
        if let Parameter::Text(text) = parameter {
            let text = header::Text::builder().parameter_name(name).text(text.text().to_owned());
            self.header = crate::set::Set::set(text);
        }
        vec![Step::Field("header")]
    }

    /// A button of which something is filled in; a form in any case.
    fn button(&mut self, filled: &Filled, slots: &[Slot], fillings: &[Filling], index: usize, kind: &ButtonKind) {
        let values = || {
            let of_this = fillings.iter().filter(move |filling| filling.at == At::Button(index));
            of_this.filter_map(|filling| Some((filling, slots.get(filling.slot)?.sort, filled.value(filling.slot)?)))
        };
        if values().next().is_none() && *kind != ButtonKind::Flow {
            return;
        }
        let text = |sort: Sort| {
            values().find_map(|(_, known, value)| match value {
                Stored::Text(text) if known == sort => Some(text.clone()),
                _ => None,
            })
        };
        let number = |sort: Sort| {
            values().find_map(|(_, known, value)| match value {
                Stored::Integer(number) if known == sort => Some(*number),
                _ => None,
            })
        };
        let at = to_number(index);
        match kind {
            ButtonKind::Url => self.push(template::Url::builder().index(at).text(text(Sort::Url))),
            ButtonKind::QuickReply => self.push(template::QuickReply::builder().index(at).payload(text(Sort::Payload))),
            ButtonKind::CopyCode => {
                let code = text(Sort::CouponCode { in_offer: false }).or_else(|| text(Sort::CouponCode { in_offer: true }));
                self.push(template::CopyCode::builder().index(at).coupon_code(code));
            }
            ButtonKind::Catalog => {
                let thumbnail = text(Sort::CatalogThumbnail);
                self.push(template::Catalog::builder().index(at).thumbnail_product_retailer_id(thumbnail));
            }
            ButtonKind::Flow => {
                let data = values().find_map(|(_, _, value)| if let Stored::Json(data) = value { Some(data.clone()) } else { None });
                let token = text(Sort::FlowToken).unwrap_or(Cow::Borrowed(NO_FLOW_TOKEN));
                self.push(template::Flow::builder().index(at).flow_token(token).flow_action_data(data));
            }
            ButtonKind::Mpm => {
                let sections =
                    values().find_map(|(_, _, value)| if let Stored::Sections(sections) = value { Some(sections.clone()) } else { None });
                let mpm = template::Mpm::builder().index(at).thumbnail_product_retailer_id(text(Sort::MpmThumbnail));
                self.push(match sections {
                    Some(sections) => mpm.sections(sections),
                    None => mpm,
                });
            }
            // Meta's own samples give it no index.
            ButtonKind::VoiceCall => {
                self.push(template::VoiceCall::builder().ttl_minutes(number(Sort::TtlMinutes)).payload(text(Sort::CallPayload)));
            }
            _ => return,
        }
        let button = vec![Step::Field("buttons"), Step::Index(self.buttons.len() - 1)];
        for (filling, sort, _) in values() {
            let field = whatsapp_dsl_rules::declared::origin(sort).map(|(_, field)| Step::Field(field));
            self.places.push((vec![Step::Field(filling.name)], button.iter().copied().chain(field).collect()));
        }
    }

    fn push(&mut self, button: impl crate::set::Set<Button>) {
        self.buttons.extend(button.set());
    }
}

/// An index as the rows have it.
fn to_number(index: usize) -> i64 {
    i64::try_from(index).unwrap_or(i64::MAX)
}
