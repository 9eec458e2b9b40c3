//! What the fields of messages take, what they are stored as, and how the rest of the crate sees them.

use std::any::Any;
use std::borrow::Cow;
use std::ops::Deref;

use whatsapp_dsl_rules::view::Items;
use whatsapp_dsl_rules::{Json, Value};

pub use crate::takes::{
    Code, Cuts, IdProof, JsonObject, OptionalIdProof, ParameterProof, ProseProof, RecipientProof, Takes, TakesCode, TakesJson, TakesList,
    TakesPart, TakesRecipient, TakesText, TakesTextOrPart, Text, TextProof,
};
use crate::wire::Node;

/// What a text field stores.
#[doc(hidden)]
pub type Str = Cow<'static, str>;
/// What a field with `true` or `false` stores.
#[doc(hidden)]
pub type Flag = bool;
/// What a field with a whole number stores.
#[doc(hidden)]
pub type Integer = i64;
/// What a field with a number stores.
#[doc(hidden)]
pub type Decimal = f64;

/// A stored field: seen by the checks, read from JSON.
pub(crate) trait Stored: Sized {
    /// The field as the checks see it.
    fn view(&self) -> Value<'_>;
    /// The field of what was read.
    fn read(node: Option<&Node>) -> Self;
}

/// A value of a field, or an entry of a list.
#[doc(hidden)]
pub trait Entry: Sized + Clone + 'static {
    /// The value as the checks see it.
    fn view(&self) -> Value<'_>;
    /// The value of what was read.
    fn read(node: &Node) -> Option<Self>;
}

impl<T: Entry> Stored for Option<T> {
    fn view(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Absent, Entry::view)
    }

    fn read(node: Option<&Node>) -> Self {
        node.and_then(T::read)
    }
}

impl Entry for Cow<'static, str> {
    fn view(&self) -> Value<'_> {
        Value::Text(self)
    }

    fn read(node: &Node) -> Option<Self> {
        if let Node::Text(text) = node { Some(text.clone()) } else { None }
    }
}

impl<T: Entry> Entry for Cow<'static, T> {
    fn view(&self) -> Value<'_> {
        self.as_ref().view()
    }

    fn read(node: &Node) -> Option<Self> {
        T::read(node).map(Cow::Owned)
    }
}

/// The entries of a list.
#[doc(hidden)]
#[derive(Debug, Clone, PartialEq)]
pub struct List<T: Clone + 'static>(pub Cow<'static, [T]>);

impl<T: Clone> Default for List<T> {
    fn default() -> Self {
        Self(Cow::Borrowed(&[]))
    }
}

impl<T: Clone> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: Entry> Entry for List<T> {
    fn view(&self) -> Value<'_> {
        Value::List(self)
    }

    fn read(node: &Node) -> Option<Self> {
        let Node::List(nodes) = node else { return None };
        Some(Self(nodes.entries().filter_map(T::read).collect())).filter(|list| !list.is_empty())
    }
}

impl<T: Entry> Items for List<T> {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn item(&self, index: usize) -> Value<'_> {
        self.get(index).map_or(Value::Absent, Entry::view)
    }
}

macro_rules! scalars {
    ($($T:ty: $Scalar:ident;)*) => {$(
        impl Entry for $T {
            fn view(&self) -> Value<'_> {
                Value::$Scalar(*self)
            }

            fn read(node: &Node) -> Option<Self> {
                if let Node::$Scalar(scalar) = node { Some(*scalar) } else { None }
            }
        }
    )*};
}

scalars! {
    bool: Flag;
    i64: Integer;
    f64: Decimal;
}

/// A JSON document that is handed on as it is.
#[doc(hidden)]
#[derive(Debug, Clone, PartialEq)]
pub struct Data(pub serde_json::Value);

impl Json for Data {
    fn members(&self) -> Option<usize> {
        self.0.as_object().map(serde_json::Map::len)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Entry for Data {
    fn view(&self) -> Value<'_> {
        Value::Json(self)
    }

    fn read(node: &Node) -> Option<Self> {
        if let Node::Json(json) = node { json.as_any().downcast_ref::<Self>().cloned() } else { None }
    }
}
