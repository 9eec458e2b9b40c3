//! How the struct of a message or of a part of one is declared: once, with its docs, as rows of the field's need, class and name.
//!
//! From one declaration come the struct with its getters, its builder with a setter for each field, a builder for literals that works
//! in constants, and the two ways that the rest of the crate sees it by: [`View`](whatsapp_dsl_rules::View) for the checks and for
//! writing, [`Read`](crate::wire::Read) for reading.
//!
//! | class | stored as | taken by the setter |
//! |---|---|---|
//! | `text` | `Cow<'static, str>` | any string |
//! | `list T` | `List<T>`, a `Cow<'static, [T]>` | anything that iterates over `T` or its builder |
//! | `one T` | `Cow<'static, T>` | `T` or its builder |
//! | `copy T` | `T` | `T` |
//! | `json` | `serde_json::Value` | `serde_json::Value` |

/// Declares the struct of a part and its two builders.
macro_rules! part {
    (
        $(#[$doc:meta])*
        $Part:ident / $Builder:ident / $Literal:ident of $row:expr $(, settled by $settle:path, $settle_literal:path)?;
        $( $(#[$field_doc:meta])* $need:ident $class:ident $field:ident $(: $T:ty)?; )*
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Default)]
        pub struct $Part {
            $( $field: Option<$crate::part::stored!($class $($T)?)>, )*
        }

        impl $Part {
            /// The row of the rules' table.
            pub(crate) const ROW: &'static ::whatsapp_dsl_rules::Part = $row;

            /// Starts with nothing filled in.
            pub fn builder() -> $Builder {
                $Builder(Self::default())
            }

            #[doc(hidden)]
            pub const fn literal() -> $Literal {
                $Literal { $( $field: None, )* }
            }

            $( $crate::part::getter! { $(#[$field_doc])* $need $class $field $($T)? } )*
        }

        #[doc = concat!("Fills in a [`", stringify!($Part), "`].")]
        #[derive(Debug, Clone, Default)]
        #[must_use]
        pub struct $Builder($Part);

        impl $Builder {
            $( $crate::part::setter! { $(#[$field_doc])* $class $field $($T)? } )*
        }

        $crate::part::literal! { $Part $Literal ($($settle_literal)?) $( { $(#[$field_doc])* $class $field $($T)? } )* }

        impl ::whatsapp_dsl_rules::View for $Part {
            fn get(&self, field: &str) -> ::whatsapp_dsl_rules::Value<'_> {
                match field {
                    $( $crate::part::name!($field) => $crate::field::Stored::view(&self.$field), )*
                    _ => ::whatsapp_dsl_rules::Value::Absent,
                }
            }
        }

        impl $crate::wire::Read for $Part {
            fn read(node: &$crate::wire::PartNode) -> Self {
                Self { $( $field: $crate::field::Stored::read(node.node($crate::part::name!($field))), )* }
            }
        }

        impl $crate::field::Settle for $Part {
            $(
                fn settle(self) -> Self {
                    $settle(self)
                }
            )?
        }
        $crate::part::as_value! { $Part $Builder }
    };
}

/// Lets a part and its builder stand as the value of a field or the entry of a list.
macro_rules! as_value {
    ($Part:ident $Builder:ident) => {
        impl From<$Builder> for $Part {
            fn from(builder: $Builder) -> Self {
                $crate::field::Settle::settle(builder.0)
            }
        }

        impl $crate::set::Set<$Part> for $Part {
            fn set(self) -> Option<$Part> {
                Some(self)
            }
        }

        impl $crate::set::Set<$Part> for $Builder {
            fn set(self) -> Option<$Part> {
                Some(self.into())
            }
        }

        impl $crate::field::Entry for $Part {
            fn view(&self) -> ::whatsapp_dsl_rules::Value<'_> {
                ::whatsapp_dsl_rules::Value::Part(Self::ROW, self)
            }

            fn read(node: &$crate::wire::Node) -> Option<Self> {
                match node {
                    $crate::wire::Node::Part(part) => Some($crate::wire::Read::read(part)),
                    _ => None,
                }
            }
        }
    };
}

/// Declares the struct of a message's own fields, and the builder that adds the envelope.
macro_rules! kind {
    (
        $(#[$doc:meta])*
        $Kind:ident / $Builder:ident / $Literal:ident of $row:expr;
        $( $(#[$field_doc:meta])* $need:ident $class:ident $field:ident $(: $T:ty)?; )*
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Default)]
        pub struct $Kind {
            $( $field: Option<$crate::part::stored!($class $($T)?)>, )*
        }

        impl $Kind {
            /// Starts with nothing filled in.
            pub fn builder() -> $Builder {
                $Builder { envelope: $crate::envelope::Envelope::default(), content: Self::default() }
            }

            #[doc(hidden)]
            pub const fn literal() -> $Literal {
                $Literal { envelope: $crate::envelope::EnvelopeLiteral::NOTHING, $( $field: None, )* }
            }

            $( $crate::part::getter! { $(#[$field_doc])* $need $class $field $($T)? } )*
        }

        #[doc = concat!("Fills in a message of the kind [`", stringify!($Kind), "`].")]
        #[derive(Debug, Clone, Default)]
        #[must_use]
        pub struct $Builder {
            envelope: $crate::envelope::Envelope,
            content: $Kind,
        }

        impl $Builder {
            $( $crate::part::kind_setter! { $(#[$field_doc])* $class $field $($T)? } )*
            $crate::envelope::envelope_setters!();

            /// Checks everything and gives the message.
            ///
            /// # Errors
            ///
            /// [`Invalid`](crate::Invalid) lists every rule that the message breaks.
            pub fn build(self) -> Result<$crate::Message, $crate::Invalid> {
                $crate::Message::checked(self.envelope, self.content.into())
            }

            #[doc(hidden)]
            #[must_use]
            pub fn proved(self) -> $crate::Message {
                $crate::Message::proved(self.envelope, self.content.into())
            }
        }

        $crate::part::literal_setters! { $Literal { envelope: $crate::envelope::EnvelopeLiteral } $( { $(#[$field_doc])* $class $field $($T)? } )* }

        impl $Literal {
            $crate::envelope::envelope_literal_setters!();

            /// Goes on with the fields that are no literals.
            pub fn builder(self) -> $Builder {
                $Builder {
                    envelope: self.envelope.into(),
                    content: $Kind { $( $field: $crate::part::lasting!($class self.$field), )* },
                }
            }
        }

        impl ::whatsapp_dsl_rules::View for $Kind {
            fn get(&self, field: &str) -> ::whatsapp_dsl_rules::Value<'_> {
                match field {
                    $( $crate::part::name!($field) => $crate::field::Stored::view(&self.$field), )*
                    _ => ::whatsapp_dsl_rules::Value::Absent,
                }
            }
        }

        impl $crate::wire::Read for $Kind {
            fn read(node: &$crate::wire::PartNode) -> Self {
                Self { $( $field: $crate::field::Stored::read(node.node($crate::part::name!($field))), )* }
            }
        }

        impl $crate::message::IsKind for $Kind {
            const ROW: &'static ::whatsapp_dsl_rules::Kind = $row;
        }
    };
}

/// The name of a field as the table has it.
macro_rules! name {
    ($field:ident) => {
        stringify!($field)
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
    ($(#[$doc:meta])* $class:ident $field:ident $($T:ty)?) => {
        $(#[$doc])*
        pub fn $field(mut self, $field: $crate::part::taken!($class $($T)?)) -> Self {
            self.0.$field = $crate::part::take!($class $field);
            self
        }
    };
}

macro_rules! kind_setter {
    ($(#[$doc:meta])* $class:ident $field:ident $($T:ty)?) => {
        $(#[$doc])*
        pub fn $field(mut self, $field: $crate::part::taken!($class $($T)?)) -> Self {
            self.content.$field = $crate::part::take!($class $field);
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
    (list $field:ident) => {
        $crate::set::Entries::entries($field)
    };
    (one $field:ident) => {
        $crate::set::Set::set($field).map(::std::borrow::Cow::Owned)
    };
    ($class:ident $field:ident) => {
        $crate::set::Set::set($field)
    };
}

/// The builder for literals: constants all the way, so that a list of literal parts is a `static` and allocates nothing.
macro_rules! literal {
    ($Part:ident $Literal:ident ($($settle:path)?) $( { $(#[$doc:meta])* $class:ident $field:ident $($T:ty)? } )*) => {
        $crate::part::literal_setters! { $Literal {} $( { $(#[$doc])* $class $field $($T)? } )* }

        impl $Literal {
            #[must_use]
            pub const fn part(self) -> $Part {
                let settled = self;
                $( let settled = $settle(settled); )?
                $Part { $( $field: $crate::part::lasting!($class settled.$field), )* }
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
            $( $field: Option<$crate::part::constant!($class $($T)?)>, )*
        }

        impl $Literal {
            $(
                $(#[$doc])*
                pub const fn $field(mut self, $field: $crate::part::constant!($class $($T)?)) -> Self {
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

pub(crate) use {
    as_value, constant, getter, kind, kind_setter, lasting, literal, literal_setters, name, part, setter, stored, take, taken,
};
