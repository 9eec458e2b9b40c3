//! Templates that are declared as types by [`template!`](crate::template): what the generated structs are made of.

mod alike;
mod carousel;
mod declare;
pub(crate) mod fill;
mod filled;
mod value;

use std::sync::OnceLock;

use whatsapp_dsl_rules::declared::Declared;
use whatsapp_dsl_rules::json::Json;

pub use self::alike::OneOf;
pub use self::carousel::{CardOf, Carousel, Declares};
pub use self::filled::Filled;
pub use self::value::BlankValue;
use crate::Definition;

/// The declaration of a template, which is read where it is first used.
#[derive(Debug)]
pub struct Declaration {
    text: &'static str,
    declared: OnceLock<Option<&'static Declared>>,
    definitions: OnceLock<Vec<Definition>>,
}

impl Declaration {
    /// The declaration as `template!` wrote it.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self { text, declared: OnceLock::new(), definitions: OnceLock::new() }
    }

    /// What the checks know of it; nothing where `template!` has reported that it cannot be.
    pub(crate) fn declared(&self) -> Option<&'static Declared> {
        *self.declared.get_or_init(|| Declared::of_json(&Json::parse(self.text).ok()?))
    }

    /// The definitions, one for each language.
    pub fn definitions(&self) -> &[Definition] {
        self.definitions.get_or_init(|| {
            let languages = self.declared().into_iter().flat_map(|declared| &declared.languages);
            languages.map(|language| Definition::of(language.definition.clone())).collect()
        })
    }
}

#[cfg(feature = "preview")]
pub(crate) use crate::preview::origin::Origin;

/// What a message remembers of its declaration without previews: nothing.
#[cfg(not(feature = "preview"))]
#[derive(Clone, Copy)]
pub(crate) struct Origin;

#[cfg(not(feature = "preview"))]
impl Origin {
    pub(crate) const UNKNOWN: Self = Self;

    pub(crate) const fn of_constant(_: fn() -> &'static Declaration) -> Self {
        Self
    }
}

/// Without previews, nothing remembers what it comes from.
#[cfg(not(feature = "preview"))]
#[expect(clippy::unused_self, reason = "with previews, it is remembered")]
impl Declaration {
    fn made(&self, message: crate::Message) -> crate::Message {
        message
    }

    fn refused(&self, invalid: crate::Invalid) -> crate::Invalid {
        invalid
    }
}
