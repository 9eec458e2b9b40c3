//! The setters of a declared template.

/// The setter of a field, by the type that its row stores.
#[doc(hidden)]
#[macro_export]
macro_rules! __declare_field {
    (($(#[$doc:meta])*) $field:ident $index:literal (cards $Card:ident)) => {
        $(#[$doc])*
        pub fn $field(self, $field: impl $crate::Entries<$Card>) -> Self {
            Self(self.0.cards($index, $crate::private::cards($field).map(|card| card.0)))
        }
    };
    (($(#[$doc:meta])*) $field:ident $index:literal (list $($T:ident)::+)) => {
        $(#[$doc])*
        pub fn $field(self, $field: impl $crate::Entries<$crate::$($T)::+>) -> Self {
            Self(self.0.list($index, $field))
        }
    };
    (($(#[$doc:meta])*) $field:ident $index:literal (set $($T:ident)::+)) => {
        $(#[$doc])*
        pub fn $field(self, $field: impl $crate::Set<$crate::$($T)::+>) -> Self {
            Self(self.0.set($index, $field))
        }
    };
}

/// The setters of the envelope.
#[doc(hidden)]
#[macro_export]
macro_rules! __declare_envelope {
    () => {
        $crate::__envelope_fields! { $crate::private::declare_envelope_setter }
    };
}

/// The setter of a field of the envelope.
#[doc(hidden)]
#[macro_export]
macro_rules! __declare_envelope_setter {
    ($(#[$doc:meta])* to) => {
        $(#[$doc])*
        pub fn to(self, to: impl $crate::Set<$crate::private::To>) -> Self {
            Self(self.0.to(to))
        }
    };
    ($(#[$doc:meta])* extras $field:ident) => {
        $crate::private::declare_envelope_setter! { $(#[$doc])* $field }
    };
    ($(#[$doc:meta])* $field:ident) => {
        $(#[$doc])*
        pub fn $field(self, $field: impl $crate::Set<$crate::private::Str>) -> Self {
            Self(self.0.$field($field))
        }
    };
}
