//! The setters of a declared template.

/// The setter of a field, by what it takes.
#[doc(hidden)]
#[macro_export]
macro_rules! __declare_field {
    ($doc:tt $field:ident $index:literal text) => {
        $crate::private::declare_field! { @Set set ($crate::private::Str) Text $doc $field $index }
    };
    ($doc:tt $field:ident $index:literal parameter) => {
        $crate::private::declare_field! { @Set set ($crate::template::Parameter) Parameter $doc $field $index }
    };
    ($doc:tt $field:ident $index:literal parameters) => {
        $crate::private::declare_field! { @Entries list ($crate::template::Parameter) Parameters $doc $field $index }
    };
    ($doc:tt $field:ident $index:literal header) => {
        $crate::private::declare_field! { @Set set ($crate::template::header::Header) Header $doc $field $index }
    };
    ($doc:tt $field:ident $index:literal card_parameter) => {
        $crate::private::declare_field! { @Set set ($crate::template::card::Parameter) CardParameter $doc $field $index }
    };
    ($doc:tt $field:ident $index:literal card_parameters) => {
        $crate::private::declare_field! { @Entries list ($crate::template::card::Parameter) CardParameters $doc $field $index }
    };
    ($doc:tt $field:ident $index:literal card_header) => {
        $crate::private::declare_field! { @Set set ($crate::template::card::Header) CardHeader $doc $field $index }
    };
    ($doc:tt $field:ident $index:literal integer) => {
        $crate::private::declare_field! { @Set set ($crate::private::Integer) Integer $doc $field $index }
    };
    ($doc:tt $field:ident $index:literal json) => {
        $crate::private::declare_field! { @Set set ($crate::private::Data) Json $doc $field $index }
    };
    ($doc:tt $field:ident $index:literal offer) => {
        $crate::private::declare_field! { @Set set ($crate::template::LimitedTimeOffer) Offer $doc $field $index }
    };
    ($doc:tt $field:ident $index:literal sections) => {
        $crate::private::declare_field! { @Entries list ($crate::product_list::Section) Sections $doc $field $index }
    };
    (($(#[$doc:meta])*) $field:ident $index:literal cards $Card:ident) => {
        $(#[$doc])*
        pub fn $field(self, $field: impl $crate::Entries<$Card>) -> Self {
            Self(self.0.cards($index, $crate::private::cards($field).map(|card| card.0)))
        }
    };
    (@$Taken:ident $put:ident ($($T:tt)+) $Stored:ident ($(#[$doc:meta])*) $field:ident $index:literal) => {
        $(#[$doc])*
        pub fn $field(self, $field: impl $crate::$Taken<$($T)+>) -> Self {
            Self(self.0.$put($index, $field, $crate::private::Stored::$Stored))
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
