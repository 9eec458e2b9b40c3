//! A declared template as it is being filled in.

use std::borrow::Cow;
use std::fmt;

use whatsapp_dsl_rules::declared::{self, Declared, Slot};
use whatsapp_dsl_rules::view::Items;
use whatsapp_dsl_rules::wire_path::wire_path;
use whatsapp_dsl_rules::{Value, View, Violation, code, table};

use super::places::Places;
use super::{Declaration, lower};
use crate::envelope::Envelope;
use crate::field::{Data, Entry, List};
use crate::product_list::Section;
use crate::set::{Entries, Set};
use crate::template::header::Header;
use crate::template::{LimitedTimeOffer, Parameter, card};
use crate::{Invalid, Message};

/// The values of a template's fields, or of a card's.
#[derive(Clone)]
#[must_use]
pub struct Filled {
    declaration: &'static Declaration,
    is_card: bool,
    envelope: Envelope,
    values: Vec<(usize, Stored)>,
}

/// What a field holds: perhaps a password, so nothing shows it.
#[derive(Clone)]
pub enum Stored {
    /// A text that is put in as it is.
    Text(Cow<'static, str>),
    /// What fills a variable.
    Parameter(Parameter),
    /// What fills all variables.
    Parameters(List<Parameter>),
    /// What fills the header.
    Header(Header),
    /// What fills a variable of a card.
    CardParameter(card::Parameter),
    /// What fills all variables of a card.
    CardParameters(List<card::Parameter>),
    /// What fills the header of a card.
    CardHeader(card::Header),
    /// A number.
    Integer(i64),
    /// A JSON document.
    Json(Data),
    /// When an offer ends.
    Offer(LimitedTimeOffer),
    /// Products.
    Sections(List<Section>),
    /// The cards of a carousel.
    Cards(Cards),
}

/// The cards of a carousel.
#[derive(Clone)]
pub struct Cards(pub(super) Vec<Filled>);

/// No value of a field is shown: one may be a password.
impl fmt::Debug for Filled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.values.iter().filter_map(|(index, _)| Some(self.slots().get(*index)?.name)).collect();
        f.debug_struct("Filled").field("fields", &names).finish_non_exhaustive()
    }
}

impl Filled {
    /// Nothing filled in yet.
    pub fn new(declaration: &'static Declaration) -> Self {
        let fields = declaration.declared().map_or(0, |declared| declared.slots.len());
        Self { declaration, is_card: false, envelope: Envelope::default(), values: Vec::with_capacity(fields) }
    }

    /// The same for a card.
    pub fn card(declaration: &'static Declaration) -> Self {
        Self { is_card: true, ..Self::new(declaration) }
    }

    /// Fills in the field of this index.
    pub fn set<T>(self, index: usize, value: impl Set<T>, store: fn(T) -> Stored) -> Self {
        self.put(index, value.set().map(store))
    }

    /// Fills in the field of this index, which is a list.
    pub fn list<T: Clone + 'static>(self, index: usize, entries: impl Entries<T>, store: fn(List<T>) -> Stored) -> Self {
        self.put(index, entries.entries().map(store))
    }

    /// Fills in the cards.
    pub fn cards(self, index: usize, cards: impl Iterator<Item = Self>) -> Self {
        self.put(index, Some(Stored::Cards(Cards(cards.collect()))))
    }

    fn put(mut self, index: usize, value: Option<Stored>) -> Self {
        self.values.retain(|(known, _)| *known != index);
        self.values.extend(value.map(|value| (index, value)));
        self
    }

    crate::envelope::envelope_setters!();

    /// Checks everything and gives the message.
    ///
    /// # Errors
    ///
    /// [`Invalid`] lists every rule that the message breaks.
    pub fn build(self) -> Result<Message, Invalid> {
        let Some(declared) = self.declaration.declared() else {
            let words = "the declaration of this template was refused by the compiler";
            return Err(Invalid::one(Violation::new("template_declaration", code::NO_SUCH_TEMPLATE, words)));
        };
        let (violations, _) = declared::check(declared, &self);
        if violations.is_empty() {
            return Ok(lower::message(self, declared));
        }
        let placed = lower::Lowered::new(self, declared, Places::asked());
        let kind = &table::template::TEMPLATE;
        Err(Invalid::new(
            violations
                .into_iter()
                .map(|violation| {
                    let path = wire_path(kind, &placed, &placed.place(&violation));
                    violation.at_path(path)
                })
                .collect(),
        ))
    }

    /// The message, which the compiler has proved.
    pub fn proved(self) -> Message {
        match self.declaration.declared() {
            Some(declared) => {
                debug_assert!(
                    declared::check(declared, &self).0.is_empty(),
                    "message! let a message pass that breaks a rule: {:?}",
                    declared::check(declared, &self).0
                );
                lower::message(self, declared)
            }
            None => Message::refused(),
        }
    }

    pub(super) fn into_envelope(self) -> Envelope {
        self.envelope
    }

    /// Takes the value of the field of this index out, unless it is wanted again.
    pub(super) fn take(&mut self, index: usize, again: bool) -> Option<Stored> {
        let position = self.values.iter().position(|(known, _)| *known == index)?;
        if again { Some(self.values[position].1.clone()) } else { Some(self.values.swap_remove(position).1) }
    }

    fn slots(&self) -> &'static [Slot] {
        match self.declaration.declared() {
            Some(Declared { card: Some(card), .. }) if self.is_card => &card.slots,
            Some(declared) => &declared.slots,
            None => &[],
        }
    }

    /// The value of the field of this index.
    pub(super) fn value(&self, index: usize) -> Option<&Stored> {
        self.values.iter().find(|(known, _)| *known == index).map(|(_, value)| value)
    }
}

impl Stored {
    fn view(&self) -> Value<'_> {
        match self {
            Self::Text(text) => Value::Text(text),
            Self::Parameter(parameter) => parameter.view(),
            Self::Parameters(parameters) => parameters.view(),
            Self::Header(header) => header.view(),
            Self::CardParameter(parameter) => parameter.view(),
            Self::CardParameters(parameters) => parameters.view(),
            Self::CardHeader(header) => header.view(),
            Self::Integer(number) => number.view(),
            Self::Json(data) => data.view(),
            Self::Offer(offer) => offer.view(),
            Self::Sections(sections) => sections.view(),
            Self::Cards(cards) => Value::List(cards),
        }
    }
}

impl View for Filled {
    fn get(&self, field: &str) -> Value<'_> {
        match self.slots().iter().position(|slot| slot.name == field) {
            Some(index) => self.value(index).map_or(Value::Absent, Stored::view),
            None => self.envelope.get(field),
        }
    }
}

impl Items for Cards {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn item(&self, index: usize) -> Value<'_> {
        let card = self.0.get(index).and_then(|card| Some((card.declaration.declared()?.card.as_ref()?.part, card)));
        card.map_or(Value::Absent, |(part, card)| Value::Part(part, card))
    }
}
