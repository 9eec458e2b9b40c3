//! The content of a message: built, or laid out as JSON while the macro ran.
//!
//! What is laid out is trusted: it is written without being looked at, and read only where it is asked for.

mod stream;
mod text;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{PoisonError, RwLock};

use whatsapp_dsl_rules::{Kind, Value, View, layout};

pub(crate) use self::stream::{count, members};
pub(crate) use self::text::around;
use crate::message::{IsContent, IsMessage};
use crate::unambiguous::Unambiguous;
use crate::wire::Given;

/// What a message says.
#[derive(Clone)]
pub(crate) enum Body<C> {
    /// What a builder filled in, or what was read.
    Built(C),
    /// What the macro has laid out.
    Laid(Laid),
}

/// The members of a message's kind, as text: `"type":"text","text":{"body":"Hello!"}`.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct Laid {
    pub(crate) kind: &'static Kind,
    pub(crate) text: &'static str,
}

impl<C: IsContent> Body<C> {
    pub(crate) fn kind(&self) -> &'static Kind {
        match self {
            Self::Built(content) => content.kind(),
            Self::Laid(laid) => laid.kind,
        }
    }

    /// The content, which is read once where it was laid out.
    pub(crate) fn content(&self) -> &C {
        match self {
            Self::Built(content) => content,
            Self::Laid(laid) => C::known().of(laid.text, || laid.read::<C>()),
        }
    }
}

impl Laid {
    fn read<C: IsContent>(self) -> C {
        let content = serde_json::from_str(&format!("{{{}}}", self.text)).ok().and_then(|Unambiguous(json)| {
            let node = layout::trusted(C::Message::API, self.kind, Given(&json));
            C::read(self.kind, &node)
        });
        content.unwrap_or_else(|| unreachable!("what was laid out is JSON of a kind of the API: {}", self.text))
    }
}

/// Fields of the kind alone bring the content to be read.
impl<C: IsContent> View for Body<C> {
    fn get(&self, field: &str) -> Value<'_> {
        if self.kind().part.field(field).is_some() { self.content().view().get(field) } else { Value::Absent }
    }
}

impl<C: IsContent + PartialEq> PartialEq for Body<C> {
    fn eq(&self, other: &Self) -> bool {
        matches!((self, other), (Self::Laid(one), Self::Laid(other)) if one.text == other.text) || self.content() == other.content()
    }
}

impl<C: IsContent + fmt::Debug> fmt::Debug for Body<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.content().fmt(f)
    }
}

/// What was read of the literals of the program, each by its place in memory: a constant has no memory for it.
pub(crate) struct Known<C: 'static>(RwLock<BTreeMap<(usize, usize), &'static C>>);

impl<C> Known<C> {
    pub(crate) const fn new() -> Self {
        Self(RwLock::new(BTreeMap::new()))
    }

    fn of(&self, text: &'static str, read: impl FnOnce() -> C) -> &'static C {
        let place = (text.as_ptr().addr(), text.len());
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&place).copied();
        known.unwrap_or_else(|| {
            let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
            known.entry(place).or_insert_with(|| Box::leak(Box::new(read())))
        })
    }
}
