//! What the fields of messages take, what they are stored as, and how the rest of the crate sees them.

use std::any::Any;
use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use whatsapp_dsl_rules::layout::is_nothing;
use whatsapp_dsl_rules::view::{Items, Member};
use whatsapp_dsl_rules::{Json, Part, Value};

pub use crate::takes::{
    AtMost, Code, Cuts, DistinctProof, IdProof, JsonObject, OptionalIdProof, OwnIdOfLengthProof, OwnIdProof, ParameterProof, ProseProof,
    RecipientProof, Takes, TakesCode, TakesJson, TakesList, TakesPart, TakesRecipient, TakesText, TakesTextOrPart, Text, TextProof,
};
pub use crate::takes_constant::{TakesConstant, TakesConstantCode, TakesConstantId, TakesConstantText};
pub use crate::takes_json::{ShallowProof, WritesJson};
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

/// The value for the field, unless there is nothing in it and the field is left out then.
pub(crate) fn something<T: Entry>(value: Option<T>, part: &'static Part, field: &str) -> Option<T> {
    value.filter(|value| !is_nothing(value.view()) || !part.field(field).is_some_and(|field| part.leaves_out(field)))
}

/// Fills in a field.
pub(crate) fn put<T: Entry>(stored: &mut Option<T>, value: Option<T>, part: &'static Part, field: &str) {
    *stored = something(value, part, field);
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

/// A large struct, kept apart: a message is moved often, and most have none.
#[doc(hidden)]
#[derive(Clone, PartialEq)]
pub struct Apart<T>(Box<T>);

impl<T> Apart<T> {
    pub(crate) fn given(value: T) -> Self {
        Self(Box::new(value))
    }
}

impl<T> Deref for Apart<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: fmt::Debug> fmt::Debug for Apart<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: Entry> Entry for Apart<T> {
    fn view(&self) -> Value<'_> {
        (**self).view()
    }

    fn read(node: &Node) -> Option<Self> {
        T::read(node).map(Self::given)
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
#[derive(Clone, PartialEq)]
pub struct Data(pub(crate) serde_json::Value);

impl Data {
    /// The same document, shown as any; `null` where it is none of these.
    pub(crate) fn document(json: &dyn Json) -> Arc<dyn Json + Send + Sync> {
        Arc::new(json.as_any().downcast_ref::<Self>().cloned().unwrap_or(Self(serde_json::Value::Null)))
    }

    /// The text of the same document.
    pub(crate) fn text(json: &dyn Json) -> String {
        json.as_any().downcast_ref::<Self>().map_or_else(String::new, |json| json.value().to_string())
    }

    pub(crate) fn value(&self) -> &serde_json::Value {
        &self.0
    }
}

impl fmt::Debug for Data {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value().fmt(f)
    }
}

impl Json for Data {
    fn members(&self) -> Option<usize> {
        self.value().as_object().map(serde_json::Map::len)
    }

    fn member(&self, name: &str) -> Member<'_> {
        match self.value().get(name) {
            None | Some(serde_json::Value::Null) => Member::Absent,
            Some(serde_json::Value::String(text)) => Member::Text(text),
            Some(_) => Member::Other,
        }
    }

    fn is_deeper_than(&self, levels: usize) -> bool {
        is_deeper_than(self.value(), levels)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn is_deeper_than(json: &serde_json::Value, levels: usize) -> bool {
    match json {
        serde_json::Value::Array(elements) => levels == 0 || elements.iter().any(|json| is_deeper_than(json, levels - 1)),
        serde_json::Value::Object(members) => levels == 0 || members.values().any(|json| is_deeper_than(json, levels - 1)),
        _ => false,
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
