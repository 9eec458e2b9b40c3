//! What a message and a refusal remember for their previews.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use whatsapp_dsl_rules::Part;

use crate::api::IsContent as _;
use crate::declared::Declaration;
use crate::{Content, Definition, Invalid, Message};

/// The declaration that a message of a template comes from.
#[derive(Clone, Copy)]
pub(crate) enum Origin {
    Unknown,
    Declared(&'static Declaration),
    /// That of a constant, which cannot refer to what is read once it is used.
    Constant(fn() -> &'static Declaration),
}

impl Origin {
    pub(crate) const UNKNOWN: Self = Self::Unknown;

    pub(crate) const fn of_constant(declaration: fn() -> &'static Declaration) -> Self {
        Self::Constant(declaration)
    }

    pub(crate) fn definitions(self) -> &'static [Definition] {
        match self {
            Self::Unknown => &[],
            Self::Declared(declaration) => declaration.definitions(),
            Self::Constant(declaration) => declaration().definitions(),
        }
    }
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("_")
    }
}

/// What would have been sent.
pub(crate) struct Unsent {
    pub(crate) content: Content,
    /// The fields of its kind, in the API that it was made for.
    pub(crate) part: &'static Part,
    pub(crate) origin: Origin,
}

/// What a refusal is of, where it is known. It shows nothing and changes nothing: refusals are equal where the same is wrong.
#[derive(Clone, Default)]
pub(crate) struct Kept(pub(crate) Option<Arc<Unsent>>);

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("_")
    }
}

impl PartialEq for Kept {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Kept {}

impl Invalid {
    /// The same refusal, of what would have been sent.
    pub(crate) fn of(mut self, content: &dyn Any) -> Self {
        let cloud = content.downcast_ref::<Content>();
        let unsent = cloud.map(|content| Unsent { content: content.clone(), part: &content.kind().part, origin: Origin::Unknown });
        self.kept = Kept(unsent.or_else(|| Unsent::on_premises(content.downcast_ref()?)).map(Arc::new));
        self
    }
}

impl Declaration {
    /// The message, which comes from this declaration.
    pub(crate) fn made(&'static self, mut message: Message) -> Message {
        message.origin = Origin::Declared(self);
        message
    }

    /// The refusal of one.
    pub(crate) fn refused(&'static self, mut invalid: Invalid) -> Invalid {
        if let Some(unsent) = invalid.kept.0.as_mut().and_then(Arc::get_mut) {
            unsent.origin = Origin::Declared(self);
        }
        invalid
    }
}
