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
        $field.as_ref().map(|data| &data.0)
    };
    ($need:ident $class:ident $($T:ty)?, $field:expr) => {
        $field.as_deref()
    };
}

/// The setter of a field, all of it where the field is declared: that is where an error of the compiler points to.
macro_rules! setter {
    ($docs:tt $need:ident text $field:ident) => {
        $crate::storage::setter! { $docs $field [crate::field::Text: TakesText] |value| value }
    };
    ($docs:tt $need:ident one $field:ident: $T:ty) => {
        $crate::storage::setter! { $docs $field [$T: TakesPart] |value| value.map(::std::borrow::Cow::Owned) }
    };
    ($docs:tt $need:ident copy $field:ident: $T:ty) => {
        $crate::storage::setter! { $docs $field [$T: Takes] |value| value }
    };
    ($docs:tt $need:ident json $field:ident) => {
        $crate::storage::setter! { $docs $field [crate::field::JsonObject: TakesJson] |value| value }
    };
    ($docs:tt required list $field:ident: $T:ty) => {
        $crate::storage::setter! { $docs $field [[$T]: TakesList] |list| Some(list) }
    };
    // A list of nothing is one that is left out, unless it is refused for it.
    ($docs:tt optional list $field:ident: $T:ty) => {
        $crate::storage::setter! { $docs $field [[$T]: TakesList] |list| Some(list).filter(|list| !list.is_empty()) }
    };
    ([$($docs:tt)*] $field:ident [$Place:ty: $Takes:ident] |$value:ident| $stored:expr) => {
        ::whatsapp_dsl_macros::located! { $field
            $($docs)*
            pub fn $field<V, M>(mut self, $field: V) -> Self
            where
                $Place: crate::field::$Takes<V, M>,
            {
                let $value = <$Place as crate::field::$Takes<V, M>>::take($field);
                self.content.$field = $stored;
                self
            }
        }
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

/// Fills in a field that has nothing in it yet, which a constant could not drop.
#[inline]
pub(crate) const fn put<T>(field: &mut Option<T>, value: T) {
    std::mem::forget(field.replace(value));
}

pub(crate) use {constant, get, got, lasting, setter, stored};
