//! A declared template as it is being filled in.

use std::fmt;

use whatsapp_dsl_rules::declared::blank::Blank;
use whatsapp_dsl_rules::declared::naming::LANGUAGE;
use whatsapp_dsl_rules::declared::{Declared, Language};
use whatsapp_dsl_rules::{Violation, code, declared};

use super::fill::{Sent, sent};
use super::{BlankValue, Declaration};
use crate::api::IsMessage as _;
use crate::envelope::Envelope;
use crate::field::List;
use crate::laid::Body;
use crate::refused::refused_message;
use crate::{Content, Invalid, Message};

/// The values of a template's fields, or of a card's.
#[derive(Clone)]
#[must_use]
pub struct Filled {
    pub(super) declaration: &'static Declaration,
    is_card: bool,
    envelope: Envelope,
    values: Vec<(usize, BlankValue)>,
}

/// No value of a field is shown: one may be a password.
impl fmt::Debug for Filled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.given().map(Blank::name).collect();
        f.debug_struct("Filled").field("fields", &names).finish_non_exhaustive()
    }
}

impl Declaration {
    /// The message of a template in this language, unless it breaks a rule.
    fn judged(
        &'static self,
        (declared, language): (&'static Declared, &'static Language),
        envelope: Envelope,
        content: Content,
        strays: Vec<Violation>,
    ) -> Result<Message, Invalid> {
        Message::judged(envelope, content, |message| {
            let mut found = declared::check_message(declared, language, message);
            found.extend(strays);
            found
        })
        .map(|message| self.made(message.only_for(declared.kind.audience)))
        .map_err(|invalid| self.refused(invalid))
    }

    /// The message that the macro has laid out, unless it breaks a rule.
    pub(crate) fn laid(&'static self, envelope: Envelope, body: &Body<Content>) -> Result<Message, Invalid> {
        let content = body.settled();
        let found = self.declared().and_then(|declared| {
            let Content::Template(template) = &content else { return None };
            Some((declared, declared.language(Some(template.language()))?))
        });
        match found {
            Some(found) => self.judged(found, envelope, content, Vec::new()),
            None => Message::checked(envelope, content),
        }
    }
}

impl Filled {
    /// Nothing filled in yet.
    pub fn new(declaration: &'static Declaration) -> Self {
        let fields = declaration.declared().map_or(0, |declared| declared.blanks.len());
        Self { declaration, is_card: false, envelope: Envelope::default(), values: Vec::with_capacity(fields) }
    }

    /// The same for a card.
    pub fn card(declaration: &'static Declaration) -> Self {
        Self { is_card: true, ..Self::new(declaration) }
    }

    /// Fills in the blank of this index.
    pub fn set<T>(self, index: usize, value: Option<T>) -> Self
    where
        BlankValue: From<T>,
    {
        self.put(index, value.map(BlankValue::from))
    }

    /// Fills in the blank of this index, which is a list.
    pub fn list<T: Clone + 'static>(self, index: usize, entries: List<T>) -> Self
    where
        BlankValue: From<List<T>>,
    {
        self.put(index, Some(entries.into()))
    }

    /// Fills in the cards, of each of which `filled` is what is filled in.
    pub fn cards<T: Clone + 'static>(self, index: usize, cards: List<T>, filled: fn(T) -> Self) -> Self {
        let cards = cards.0.into_owned();
        self.put(index, Some(BlankValue::Cards(cards.into_iter().map(filled).collect())))
    }

    /// As `derive` has the struct of this template written.
    #[doc(hidden)]
    pub fn fmt_as_type(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.declaration.declared().map_or("Template", |declared| declared.type_name.as_str());
        f.debug_tuple(name).field(self).finish()
    }

    fn put(mut self, index: usize, value: Option<BlankValue>) -> Self {
        self.values.retain(|(known, _)| *known != index);
        let value = value.filter(|value| !value.is_nothing() || !self.leaves_out(index));
        self.values.extend(value.map(|value| (index, value)));
        self
    }

    crate::envelope::envelope_puts!();

    /// Checks everything and gives the message.
    ///
    /// # Errors
    ///
    /// [`Invalid`] lists every rule that the message breaks.
    pub fn build(mut self) -> Result<Message, Invalid> {
        let Some(Sent { declared, language, template, strays }) = sent(&mut self) else {
            let words = "the declaration of this template was refused by the compiler";
            return Err(Invalid::one(Violation::new("template_language_unknown", code::NO_SUCH_TEMPLATE, words)));
        };
        self.declaration.judged((declared, language), self.envelope, template.into(), strays)
    }

    /// The message, which the compiler has proved.
    pub fn proved(mut self) -> Message {
        if cfg!(debug_assertions) && self.declaration.declared().is_some() {
            let checked = self.clone().build();
            debug_assert!(checked.is_ok(), "message! let a message pass that breaks a rule: {checked:?}");
        }
        match sent(&mut self) {
            Some(sent) => {
                let message = Message::proved(self.envelope, Body::built(sent.template.into()));
                self.declaration.made(message.only_for(sent.declared.kind.audience))
            }
            None => refused_message(),
        }
    }

    /// Takes the value of the blank of this index out, unless it is wanted again.
    pub(super) fn take(&mut self, index: usize, again: bool) -> Option<BlankValue> {
        let position = self.values.iter().position(|(known, _)| *known == index)?;
        if again { Some(self.values[position].1.clone()) } else { Some(self.values.swap_remove(position).1) }
    }

    fn blanks(&self) -> &'static [Blank] {
        match self.declaration.declared() {
            Some(Declared { card: Some(card), .. }) if self.is_card => &card.blanks,
            Some(declared) => &declared.blanks,
            None => &[],
        }
    }

    /// Whether the blank is left out where what comes for it is empty: one that may be, but for the language, which is one of several.
    fn leaves_out(&self, index: usize) -> bool {
        self.blanks().get(index).is_some_and(|blank| !blank.field.required && blank.name() != LANGUAGE)
    }

    /// The blanks that have values.
    pub(super) fn given(&self) -> impl Iterator<Item = &'static Blank> {
        let blanks = self.blanks();
        self.values.iter().filter_map(|(index, _)| blanks.get(*index))
    }
}
