//! The content of a message: built, or laid out as JSON while the macro ran.
//!
//! What is laid out is trusted: it is written without being looked at, and read only where it is asked for.

mod fit;
mod piece;
mod stream;
mod text;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::mem;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use serde_json::Value as Json;
use whatsapp_dsl_rules::{Kind, Value, View, layout};

pub(crate) use self::fit::{all_differ, all_fit, texts_fit};
use self::piece::PART;
pub(crate) use self::piece::{Filled, Pieces, Stored, Values};
pub use self::piece::{Given, given};
pub(crate) use self::stream::Sound;
pub(crate) use self::text::Frame;
use self::text::around;
use crate::api::{IsContent, IsMessage};
use crate::unambiguous::Unambiguous;
use crate::wire;

/// What a message says.
#[derive(Clone)]
pub(crate) enum Body<C: IsContent> {
    /// What a builder filled in, or what was read.
    Built(Arc<dyn Holds<C>>),
    /// What the macro has laid out.
    Laid(Laid<C::Which>),
    /// The same with values of the run time in it.
    Joined(Arc<Joined<C>>),
}

/// A content, behind what can be done with it: a program that only sends what is laid out has nothing in it that drops the structs of kinds
/// or writes them.
pub(crate) trait Holds<C>: Sharable {
    fn content(&self) -> &C;
    /// The message with this envelope.
    fn json(&self, envelope: &dyn View) -> String;
}

impl<C: IsContent> Holds<C> for C {
    fn content(&self) -> &C {
        self
    }

    fn json(&self, envelope: &dyn View) -> String {
        let message = layout::message(C::Message::API, envelope, self.kind(), self.view());
        wire::to_json(&wire::Object(&message))
    }
}

/// What the copies of a message may share, wherever they are.
pub(crate) trait Sharable: Send + Sync + UnwindSafe + RefUnwindSafe + 'static {}

impl<T: Send + Sync + UnwindSafe + RefUnwindSafe + 'static> Sharable for T {}

/// The members of a message's kind with values of the run time in them, and what was read of them.
pub(crate) struct Joined<C: IsContent> {
    kind: C::Which,
    text: String,
    content: OnceLock<Box<dyn Holds<C>>>,
}

/// The members of a message's kind, as text: `"type":"text","text":{"body":"Hello!"}`.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub(crate) struct Laid<W> {
    pub(crate) kind: W,
    pub(crate) text: Text<'static>,
}

/// JSON, in one or in pieces.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Text<'a> {
    Whole(&'a str),
    Pieces(Pieces<'a>),
}

impl<'a> Text<'a> {
    /// The text in one.
    pub(crate) fn whole(self) -> Cow<'a, str> {
        match self {
            Self::Whole(text) => Cow::Borrowed(text),
            Self::Pieces(pieces) => Cow::Owned(pieces.joined()),
        }
    }

    pub(crate) fn write(self, json: &mut String) {
        match self {
            Self::Whole(text) => json.push_str(text),
            Self::Pieces(pieces) => (pieces.write)(pieces, json),
        }
    }

    /// How long it is, about.
    pub(crate) fn room(self) -> usize {
        match self {
            Self::Whole(text) => text.len(),
            Self::Pieces(pieces) => pieces.room(),
        }
    }

    /// Where a constant is in memory. What is the same in several is there once, so it takes all of it to tell them apart.
    fn place(self) -> [usize; 4] {
        match self {
            Self::Whole(text) => [text.as_ptr().addr(), text.len(), 0, 0],
            Self::Pieces(Pieces { steps, json, values, .. }) => {
                [steps.as_ptr().addr(), steps.len(), json.as_ptr().addr(), values.as_ptr().addr()]
            }
        }
    }
}

impl<C: IsContent> Body<C> {
    pub(crate) fn kind(&self) -> &'static Kind {
        match self {
            Self::Built(built) => built.content().kind(),
            Self::Laid(laid) => C::row(laid.kind),
            Self::Joined(joined) => C::row(joined.kind),
        }
    }

    /// The text, where it was laid out.
    pub(crate) fn text(&self) -> Option<Text<'_>> {
        match self {
            Self::Built(_) => None,
            Self::Laid(laid) => Some(laid.text),
            Self::Joined(joined) => Some(Text::Whole(&joined.text)),
        }
    }

    /// What was filled in.
    pub(crate) fn built(content: C) -> Self {
        Self::Built(Arc::new(C::Message::settled(content)))
    }

    /// What was put together.
    pub(crate) fn joined(kind: C::Which, text: String) -> Self {
        Self::Joined(Arc::new(Joined { kind, text, content: OnceLock::new() }))
    }

    /// What was put together, with each struct that is in the place of a text in its own.
    pub(crate) fn settled(&self) -> C {
        let Self::Joined(joined) = self else { return self.content().clone() };
        let Unambiguous(mut json) = serde_json::from_str(&format!("{{{}}}", joined.text)).unwrap_or(Unambiguous(Json::Null));
        settle(&mut json);
        read_json(joined.kind, &json)
    }

    /// The content, which is read once where it was laid out.
    pub(crate) fn content(&self) -> &C {
        match self {
            Self::Built(built) => built.content(),
            Self::Laid(Laid { kind, text }) => C::known().of(text.place(), || read(*kind, &text.whole())),
            Self::Joined(joined) => joined.content.get_or_init(|| Box::new(read::<C>(joined.kind, &joined.text))).content(),
        }
    }

    /// The message with this envelope.
    pub(crate) fn json(&self, envelope: &dyn View) -> String {
        match self {
            Self::Built(built) => built.json(envelope),
            Self::Laid(laid) => around(C::Message::ENVELOPE, envelope, laid.text),
            Self::Joined(joined) => around(C::Message::ENVELOPE, envelope, Text::Whole(&joined.text)),
        }
    }
}

/// What the text says; of a message that the compiler has refused, and that has none, nothing.
fn read<C: IsContent>(kind: C::Which, text: &str) -> C {
    let Unambiguous(json) = serde_json::from_str(&format!("{{{text}}}")).unwrap_or(Unambiguous(Json::Null));
    read_json(kind, &json)
}

fn read_json<C: IsContent>(kind: C::Which, json: &Json) -> C {
    C::read(kind, &layout::trusted(C::Message::API, C::row(kind), wire::Given(json)))
}

/// `{ "parameter_name": "total", "text": { "whatsapp_dsl::Part": { "type": "currency", … } } }` as the currency of that name.
fn settle(json: &mut Json) {
    const NAME: &str = "parameter_name";
    match json {
        Json::Array(elements) => elements.iter_mut().for_each(settle),
        Json::Object(members) => {
            members.values_mut().for_each(settle);
            if let Some(Json::Object(part)) = members.get_mut("text").and_then(|text| text.get_mut(PART)) {
                let mut part = mem::take(part);
                if let Some(name) = members.remove(NAME)
                    && !part.contains_key(NAME)
                {
                    part.insert(NAME.to_owned(), name);
                }
                *members = part;
            }
        }
        _ => {}
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
        matches!((self.text(), other.text()), (Some(Text::Whole(one)), Some(Text::Whole(other))) if one == other)
            || self.content() == other.content()
    }
}

impl<C: IsContent + fmt::Debug> fmt::Debug for Body<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.content().fmt(f)
    }
}

/// What was read of the literals of the program, each by its place in memory: a constant has no memory for it.
pub(crate) struct Known<C: 'static>(RwLock<BTreeMap<[usize; 4], &'static C>>);

impl<C> Known<C> {
    pub(crate) const fn new() -> Self {
        Self(RwLock::new(BTreeMap::new()))
    }

    fn of(&self, place: [usize; 4], read: impl FnOnce() -> C) -> &'static C {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&place).copied();
        known.unwrap_or_else(|| {
            let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
            known.entry(place).or_insert_with(|| Box::leak(Box::new(read())))
        })
    }
}
