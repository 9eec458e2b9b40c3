//! How each storage class of field is stored, read and set.
//!
//! | class | stored as | taken by the setter |
//! |---|---|---|
//! | `text` | `Cow<'static, str>` | any string |
//! | `list T` | `List<T>`, a `Cow<'static, [T]>` | anything that iterates over `T` or its builder |
//! | `one T` | `Cow<'static, T>` | `T` or its builder |
//! | `copy T` | `T` | `T` |
//! | `json` | `serde_json::Value` | `serde_json::Value` |

macro_rules! stored {
    (text) => { ::std::borrow::Cow<'static, str> };
    (list $T:ty) => { $crate::field::List<$T> };
    (one $T:ty) => { ::std::borrow::Cow<'static, $T> };
    (copy $T:ty) => { $T };
    (json) => { $crate::field::Data };
}

/// What the getter gives.
macro_rules! got {
    (required text) => { &str };
    (optional text) => { Option<&str> };
    ($need:ident list $T:ty) => { &[$T] };
    (required one $T:ty) => { &$T };
    (optional one $T:ty) => { Option<&$T> };
    (required copy $T:ty) => { $T };
    (optional copy $T:ty) => { Option<$T> };
    ($need:ident json) => { Option<&::serde_json::Value> };
}

macro_rules! get {
    (required one $T:ty, $field:expr) => {{
        static NOTHING: ::std::sync::LazyLock<$T> = ::std::sync::LazyLock::new(<$T>::default);
        $field.as_deref().unwrap_or(&NOTHING)
    }};
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
    ($need:ident json, $field:expr) => {
        $field.as_ref().map($crate::field::Data::value)
    };
    ($need:ident $class:ident $($T:ty)?, $field:expr) => {
        $field.as_deref()
    };
}

/// What the setter takes.
macro_rules! taken {
    (text) => { impl $crate::set::Set<::std::borrow::Cow<'static, str>> };
    (list $T:ty) => { impl $crate::set::Entries<$T> };
    (one $T:ty) => { impl $crate::set::Set<$T> };
    (copy $T:ty) => { impl $crate::set::Set<$T> };
    (json) => { impl $crate::set::Set<$crate::field::Data> };
}

macro_rules! take {
    // A list of nothing is one that is left out, unless it is refused for it.
    (optional list $value:expr) => {
        $crate::set::Entries::entries($value).filter(|entries| !entries.is_empty())
    };
    (required list $value:expr) => {
        $crate::set::Entries::entries($value)
    };
    ($need:ident one $value:expr) => {
        $crate::set::Set::set($value).map(::std::borrow::Cow::Owned)
    };
    ($need:ident $class:ident $value:expr) => {
        $crate::set::Set::set($value)
    };
}

/// What the setter for constants takes.
macro_rules! constant {
    (text) => { &'static str };
    (list $T:ty) => { &'static [$T] };
    (one $T:ty) => { &'static $T };
    (copy $T:ty) => { $T };
    (json) => { $crate::field::Data };
}

macro_rules! lasting {
    (list $value:expr) => {
        $crate::field::List(::std::borrow::Cow::Borrowed($value))
    };
    (copy $value:expr) => {
        $value
    };
    (json $value:expr) => {
        $value
    };
    ($class:ident $value:expr) => {
        ::std::borrow::Cow::Borrowed($value)
    };
}

/// The setter for a constant that may be `None`, of those fields that take one.
macro_rules! constant_setter {
    ($(#[$doc:meta])* text $field:ident) => {
        $(#[$doc])*
        pub const fn $field(mut self, $field: Option<&'static str>) -> Self {
            if let Some(text) = $field {
                $crate::storage::put(&mut self.0.content.$field, ::std::borrow::Cow::Borrowed(text));
            }
            self
        }
    };
    ($(#[$doc:meta])* copy $field:ident: $T:ty) => {
        $(#[$doc])*
        pub const fn $field(mut self, $field: Option<$T>) -> Self {
            self.0.content.$field = $field;
            self
        }
    };
    ($(#[$doc:meta])* one $field:ident: $T:ty) => {
        $(#[$doc])*
        pub const fn $field(mut self, $field: Option<&'static $T>) -> Self {
            if let Some(part) = $field {
                $crate::storage::put(&mut self.0.content.$field, ::std::borrow::Cow::Borrowed(part));
            }
            self
        }
    };
    // A list is one of literals and constants, and no constant itself; but its entries may all be `None`.
    ($(#[$doc:meta])* list $field:ident: $T:ty) => {
        $(#[$doc])*
        pub const fn $field(mut self, $field: &'static [$T]) -> Self {
            if !$field.is_empty() {
                $crate::storage::put(&mut self.0.content.$field, $crate::field::List(::std::borrow::Cow::Borrowed($field)));
            }
            self
        }
    };
    ($(#[$doc:meta])* $class:ident $field:ident $(: $T:ty)?) => {};
}

/// Fills in a field that has nothing in it yet, which a constant could not drop.
#[inline]
pub(crate) const fn put<T>(field: &mut Option<T>, value: T) {
    std::mem::forget(field.replace(value));
}

pub(crate) use {constant, constant_setter, get, got, lasting, stored, take, taken};
