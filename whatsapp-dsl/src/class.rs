//! What the class of a field makes of it: how it is stored, read and set.
//!
//! | class | stored as | taken by the setter |
//! |---|---|---|
//! | `text` | `Cow<'static, str>` | any string |
//! | `list T` | `List<T>`, a `Cow<'static, [T]>` | anything that iterates over `T` or its builder |
//! | `one T` | `Cow<'static, T>` | `T` or its builder |
//! | `copy T` | `T` | `T` |
//! | `json` | `serde_json::Value` | `serde_json::Value` |

/// How the checks see a struct and how it is read; its documentation is held to the row.
macro_rules! fields {
    ($Part:ident of $row:expr; $( { $(#[doc = $doc:literal])* $field:ident } )*) => {
        impl ::whatsapp_dsl_rules::View for $Part {
            fn get(&self, field: &str) -> ::whatsapp_dsl_rules::Value<'_> {
                match field {
                    $( stringify!($field) => $crate::field::Stored::view(&self.$field), )*
                    _ => ::whatsapp_dsl_rules::Value::Absent,
                }
            }
        }

        impl $crate::wire::Read for $Part {
            fn read(node: &$crate::wire::PartNode) -> Self {
                Self { $( $field: $crate::field::Stored::read(node.node(stringify!($field))), )* }
            }
        }

        #[cfg(test)]
        #[test]
        #[allow(non_snake_case, reason = "the name of the struct is one that no other test has")]
        fn $Part() {
            $crate::docs::hold($row, &[$( (stringify!($field), concat!($( $doc, "\n", )*)) ),*]);
        }
    };
}

macro_rules! stored {
    (text) => { ::std::borrow::Cow<'static, str> };
    (list $T:ty) => { $crate::field::List<$T> };
    (one $T:ty) => { ::std::borrow::Cow<'static, $T> };
    (copy $T:ty) => { $T };
    (json) => { $crate::field::Data };
}

macro_rules! getter {
    ($(#[$doc:meta])* required text $field:ident) => {
        $(#[$doc])*
        #[must_use]
        pub fn $field(&self) -> &str {
            self.$field.as_deref().unwrap_or_default()
        }
    };
    ($(#[$doc:meta])* optional text $field:ident) => {
        $(#[$doc])*
        #[must_use]
        pub fn $field(&self) -> Option<&str> {
            self.$field.as_deref()
        }
    };
    ($(#[$doc:meta])* $need:ident list $field:ident $T:ty) => {
        $(#[$doc])*
        #[must_use]
        pub fn $field(&self) -> &[$T] {
            self.$field.as_deref().unwrap_or_default()
        }
    };
    ($(#[$doc:meta])* required one $field:ident $T:ty) => {
        $(#[$doc])*
        #[must_use]
        pub fn $field(&self) -> &$T {
            static NOTHING: ::std::sync::LazyLock<$T> = ::std::sync::LazyLock::new(<$T>::default);
            self.$field.as_deref().unwrap_or(&NOTHING)
        }
    };
    ($(#[$doc:meta])* optional one $field:ident $T:ty) => {
        $(#[$doc])*
        #[must_use]
        pub fn $field(&self) -> Option<&$T> {
            self.$field.as_deref()
        }
    };
    ($(#[$doc:meta])* required copy $field:ident $T:ty) => {
        $(#[$doc])*
        #[must_use]
        pub fn $field(&self) -> $T {
            self.$field.unwrap_or_default()
        }
    };
    ($(#[$doc:meta])* optional copy $field:ident $T:ty) => {
        $(#[$doc])*
        #[must_use]
        pub fn $field(&self) -> Option<$T> {
            self.$field
        }
    };
    ($(#[$doc:meta])* $need:ident json $field:ident) => {
        $(#[$doc])*
        #[must_use]
        pub fn $field(&self) -> Option<&::serde_json::Value> {
            self.$field.as_ref().map(|data| &data.0)
        }
    };
}

macro_rules! setter {
    ($(#[$doc:meta])* $need:ident $class:ident $field:ident $($T:ty)?) => {
        $(#[$doc])*
        pub fn $field(mut self, $field: $crate::class::taken!($class $($T)?)) -> Self {
            self.content.$field = $crate::class::take!($need $class $field);
            self
        }
    };
}

macro_rules! taken {
    (text) => { impl $crate::set::Set<::std::borrow::Cow<'static, str>> };
    (list $T:ty) => { impl $crate::set::Entries<$T> };
    (one $T:ty) => { impl $crate::set::Set<$T> };
    (copy $T:ty) => { impl $crate::set::Set<$T> };
    (json) => { impl $crate::set::Set<$crate::field::Data> };
}

macro_rules! take {
    // A list of nothing is one that is left out, unless it is refused for it.
    (optional list $field:ident) => {
        $crate::set::Entries::entries($field).filter(|entries| !entries.is_empty())
    };
    (required list $field:ident) => {
        $crate::set::Entries::entries($field)
    };
    ($need:ident one $field:ident) => {
        $crate::set::Set::set($field).map(::std::borrow::Cow::Owned)
    };
    ($need:ident $class:ident $field:ident) => {
        $crate::set::Set::set($field)
    };
}

/// The builder for literals: constants all the way, so that a list of literal parts is a `static` and allocates nothing.
macro_rules! literal {
    ($Part:ident $Literal:ident ($($settle:path)?) $( { $(#[$doc:meta])* $class:ident $field:ident $($T:ty)? } )*) => {
        $crate::class::literal_setters! { $Literal {} $( { $(#[$doc])* $class $field $($T)? } )* }

        impl $Literal {
            #[must_use]
            pub const fn part(self) -> $Part {
                let settled = self;
                $( let settled = $settle(settled); )?
                $Part { $( $field: $crate::class::lasting!($class settled.$field), )* }
            }
        }
    };
}

/// The struct of a builder for literals, and its setters.
macro_rules! literal_setters {
    ($Literal:ident { $($other:ident: $Other:ty)? } $( { $(#[$doc:meta])* $class:ident $field:ident $($T:ty)? } )*) => {
        #[doc(hidden)]
        #[derive(Debug, Clone, Copy)]
        #[must_use]
        pub struct $Literal {
            $( $other: $Other, )?
            $( $field: Option<$crate::class::constant!($class $($T)?)>, )*
        }

        impl $Literal {
            $(
                $(#[$doc])*
                #[inline]
                pub const fn $field(mut self, $field: $crate::class::constant!($class $($T)?)) -> Self {
                    self.$field = Some($field);
                    self
                }
            )*
        }
    };
}

macro_rules! constant {
    (text) => { &'static str };
    (list $T:ty) => { &'static [$T] };
    (one $T:ty) => { &'static $T };
    (copy $T:ty) => { $T };
    // No document is a constant: the macros take the other builder where there is one.
    (json) => { ::std::convert::Infallible };
}

macro_rules! lasting {
    (copy $value:expr) => {
        $value
    };
    (json $value:expr) => {
        None
    };
    (list $value:expr) => {
        match $value {
            Some(value) => Some($crate::field::List(::std::borrow::Cow::Borrowed(value))),
            None => None,
        }
    };
    ($class:ident $value:expr) => {
        match $value {
            Some(value) => Some(::std::borrow::Cow::Borrowed(value)),
            None => None,
        }
    };
}

pub(crate) use {constant, fields, getter, lasting, literal, literal_setters, setter, stored, take, taken};
