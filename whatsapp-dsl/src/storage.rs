//! How each storage class of field is stored, read and set.
//!
//! | class | stored as | taken by the setter |
//! |---|---|---|
//! | `text` | `Cow<'static, str>` | any string |
//! | `list T` | `List<T>`, a `Cow<'static, [T]>` | anything that iterates over `T` or its builder |
//! | `one T` | `Cow<'static, T>` | `T` or its builder |
//! | `apart T` | `Apart<T>`, a `&'static T` or `Box<T>` | `T` or its builder |
//! | `copy T` | `T` | `T` |
//! | `documents` | `List<Data>` | anything that iterates over `serde_json::Value` |
//! | `json` | `serde_json::Value` | `serde_json::Value` |
//! | `to` | `To` | a phone number or a `Recipient` |

macro_rules! stored {
    (text) => { ::std::borrow::Cow<'static, str> };
    (list $T:ty) => { $crate::field::List<$T> };
    (one $T:ty) => { ::std::borrow::Cow<'static, $T> };
    (apart $T:ty) => { $crate::field::Apart<$T> };
    (copy $T:ty) => { $T };
    (json) => { $crate::field::Data };
    (documents) => { $crate::field::List<$crate::field::Data> };
    (to) => { $crate::envelope::To };
}

/// What the setter for constants takes, of the fields of an envelope.
macro_rules! constant {
    (copy $T:ty) => { $T };
    ($class:ident) => { &'static str };
}

macro_rules! lasting {
    (copy $value:expr) => {
        $value
    };
    (to $value:expr) => {
        $crate::envelope::To::Written(::std::borrow::Cow::Borrowed($value))
    };
    (text $value:expr) => {
        ::std::borrow::Cow::Borrowed($value)
    };
}

/// What the checks see of a field under a name.
macro_rules! seen {
    (to $stored:expr, $own:expr, $name:expr) => {
        $stored.as_ref().map_or(::whatsapp_dsl_rules::Value::Absent, |to| to.seen($own, $name))
    };
    ($class:ident $stored:expr, $own:expr, $name:expr) => {
        if $name == $own { $crate::field::Stored::view(&$stored) } else { ::whatsapp_dsl_rules::Value::Absent }
    };
}

/// The setter for a constant that may be `None`, of those fields that take one.
macro_rules! constant_setter {
    ([$($place:tt)+] $(#[$doc:meta])* text $field:ident) => {
        $(#[$doc])*
        pub const fn $field(mut self, $field: Option<&'static str>) -> Self {
            if let Some(text) = $field {
                $crate::storage::put(&mut self.0.$($place)+, ::std::borrow::Cow::Borrowed(text));
            }
            self
        }
    };
    ([$($place:tt)+] $(#[$doc:meta])* to $field:ident) => {
        $(#[$doc])*
        pub const fn $field(mut self, $field: Option<&'static str>) -> Self {
            if let Some(text) = $field {
                $crate::storage::put(&mut self.0.$($place)+, $crate::envelope::To::Written(::std::borrow::Cow::Borrowed(text)));
            }
            self
        }
    };
    ([$($place:tt)+] $(#[$doc:meta])* copy $field:ident: $T:ty) => {
        $(#[$doc])*
        pub const fn $field(mut self, $field: Option<$T>) -> Self {
            self.0.$($place)+ = $field;
            self
        }
    };
}

/// Fills in a field that has nothing in it yet, which a constant could not drop.
#[inline]
pub(crate) const fn put<T>(field: &mut Option<T>, value: T) {
    std::mem::forget(field.replace(value));
}

pub(crate) use {constant, constant_setter, lasting, seen, stored};
