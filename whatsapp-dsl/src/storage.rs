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

/// What the getter gives.
macro_rules! got {
    (required text) => { &str };
    (optional text) => { Option<&str> };
    ($need:ident list $T:ty) => { &[$T] };
    (required one $T:ty) => { &$T };
    (required apart $T:ty) => { &$T };
    (optional one $T:ty) => { Option<&$T> };
    (optional apart $T:ty) => { Option<&$T> };
    (required copy $T:ty) => { $T };
    (optional copy $T:ty) => { Option<$T> };
    ($need:ident documents) => { impl ExactSizeIterator<Item = &::serde_json::Value> };
    (required json) => { &::serde_json::Value };
    (optional json) => { Option<&::serde_json::Value> };
}

macro_rules! get {
    (required one $T:ty, $field:expr) => {{
        static NOTHING: ::std::sync::LazyLock<$T> = ::std::sync::LazyLock::new(<$T>::default);
        $field.as_deref().unwrap_or(&NOTHING)
    }};
    (required apart $T:ty, $field:expr) => {
        $crate::storage::get!(required one $T, $field)
    };
    (required copy $T:ty, $field:expr) => {
        $field.unwrap_or_default()
    };
    (optional copy $T:ty, $field:expr) => {
        $field
    };
    (required text, $field:expr) => {
        $field.as_deref().unwrap_or_default()
    };
    ($need:ident list $T:ty, $field:expr) => {
        $field.as_deref().unwrap_or_default()
    };
    ($need:ident documents, $field:expr) => {
        $field.as_deref().unwrap_or_default().iter().map($crate::field::Data::value)
    };
    (required json, $field:expr) => {
        $field.as_ref().map_or(&::serde_json::Value::Null, $crate::field::Data::value)
    };
    (optional json, $field:expr) => {
        $field.as_ref().map($crate::field::Data::value)
    };
    ($need:ident $class:ident $($T:ty)?, $field:expr) => {
        $field.as_deref()
    };
}

/// The setter of a field, all of it where the field is declared: that is where an error of the compiler points to. What comes empty is left
/// out of a field that may be, unless it is refused for it.
macro_rules! setter {
    ($docs:tt $place:ident $holder:ident $stored:tt text $field:ident) => {
        $crate::storage::setter! { $docs $place $holder $stored $field [crate::field::Text: TakesText] ::std::convert::identity, ::std::convert::identity }
    };
    ($docs:tt $place:ident $holder:ident $stored:tt to $field:ident) => {
        $crate::storage::setter! { $docs $place $holder $stored $field [crate::Recipient: TakesRecipient] ::std::convert::identity, ::std::convert::identity }
    };
    ($docs:tt $place:ident $holder:ident $stored:tt one $field:ident: $T:ty) => {
        $crate::storage::setter! { $docs $place $holder $stored $field [$T: TakesPart] ::std::convert::identity, ::std::borrow::Cow::Owned }
    };
    ($docs:tt $place:ident $holder:ident $stored:tt apart $field:ident: $T:ty) => {
        $crate::storage::setter! { $docs $place $holder $stored $field [$T: TakesPart] ::std::convert::identity, crate::field::Apart::given }
    };
    ($docs:tt $place:ident $holder:ident $stored:tt copy $field:ident: $T:ty) => {
        $crate::storage::setter! { $docs $place $holder $stored $field [$T: Takes] ::std::convert::identity, ::std::convert::identity }
    };
    ($docs:tt $place:ident $holder:ident $stored:tt json $field:ident) => {
        $crate::storage::setter! { $docs $place $holder $stored $field [crate::field::JsonObject: TakesJson] ::std::convert::identity, ::std::convert::identity }
    };
    ($docs:tt $place:ident $holder:ident $stored:tt documents $field:ident) => {
        $crate::storage::setter! { $docs $place $holder $stored list $field: crate::field::Data }
    };
    ($docs:tt $place:ident $holder:ident $stored:tt list $field:ident: $T:ty) => {
        $crate::storage::setter! { $docs $place $holder $stored $field [[$T]: TakesList] Some, ::std::convert::identity }
    };
    ([$($docs:tt)*] $place:ident $holder:ident [$($stored:tt)+] $field:ident [$Place:ty: $Takes:ident] $given:path, $made:path) => {
        ::whatsapp_dsl_macros::located! { $place
            $($docs)*
            pub fn $field<V, M>(mut self, $field: V) -> Self
            where
                $Place: crate::field::$Takes<V, M>,
            {
                let value = $given(<$Place as crate::field::$Takes<V, M>>::take($field));
                self.$($stored)+ = self.$holder.something(value, stringify!($field)).map($made);
                self
            }
        }
    };
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

pub(crate) use {constant, constant_setter, get, got, lasting, seen, setter, stored};
