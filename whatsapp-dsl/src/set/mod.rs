//! What the builders' setters take.

use std::borrow::Cow;
use std::convert::Infallible;

use serde_json::{Map, Value};

pub use self::text::Kept;
pub(crate) use self::text::{IsString, IsText, set_from_text};
use crate::field::{Data, List};
use crate::takes::Seal;

pub(crate) mod text;

/// A value that a place for a `T` takes: the value in any of its usual forms, or an `Option` of one.
pub trait Set<T> {
    /// The value to store; `None` leaves the field out.
    fn set(self) -> Option<T>;

    /// The same where it is only looked at: a text need not be copied for that.
    #[doc(hidden)]
    fn lend<'a>(self) -> Lent<'a, T>
    where
        Self: Sized + 'a,
    {
        Lent::Stored(self.set())
    }
}

/// A value that is looked at.
#[doc(hidden)]
#[derive(Debug)]
pub enum Lent<'a, T> {
    /// A text of the user's.
    Text(Option<Cow<'a, str>>),
    /// What would be stored.
    Stored(Option<T>),
}

impl<T> Lent<'_, T> {
    /// The same, which borrows nothing.
    #[must_use]
    pub fn kept(self) -> Lent<'static, T> {
        match self {
            Self::Text(text) => Lent::Text(text.map(|text| Cow::Owned(text.into_owned()))),
            Self::Stored(value) => Lent::Stored(value),
        }
    }
}

/// The entries that a list takes: anything that iterates over the entries or their builders.
pub trait Entries<T: Clone + 'static> {
    /// The entries to store.
    fn entries(self) -> List<T>;
}

/// A value that the macros know to be a literal or a constant.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct Lit<T>(pub T);

impl<T> Lit<T> {
    /// A constant in a place that takes its type.
    #[must_use]
    pub const fn of(value: T, _: Seal<T>) -> Self {
        Self(value)
    }
}

impl<T, S: Set<T>> Set<T> for Option<S> {
    fn set(self) -> Option<T> {
        self.and_then(S::set)
    }

    fn lend<'a>(self) -> Lent<'a, T>
    where
        Self: 'a,
    {
        self.map_or(Lent::Text(None), S::lend)
    }
}

impl<'a, T, S> Set<T> for &'a Option<S>
where
    &'a S: Set<T>,
{
    fn set(self) -> Option<T> {
        self.as_ref().and_then(Set::set)
    }

    fn lend<'b>(self) -> Lent<'b, T>
    where
        Self: 'b,
    {
        self.as_ref().map_or(Lent::Text(None), Set::lend)
    }
}

impl<T: Clone + 'static, I: IntoIterator<Item: Set<T>>> Entries<T> for I {
    fn entries(self) -> List<T> {
        List(self.into_iter().filter_map(Set::set).collect())
    }
}

impl<T: Clone + 'static> Entries<T> for List<T> {
    fn entries(self) -> List<T> {
        self
    }
}

/// Lets a field take values of other types, with what makes the stored value of them.
macro_rules! set_from {
    ($Stored:ty, $make:expr; $($From:ty),*) => {$(
        impl $crate::set::Set<$Stored> for $From {
            fn set(self) -> Option<$Stored> {
                Some(($make)(self))
            }
        }
    )*};
}
pub(crate) use set_from;

/// What a field of its own type takes.
#[doc(hidden)]
pub trait Itself {}

impl<T: Itself> Set<T> for T {
    fn set(self) -> Option<T> {
        Some(self)
    }
}

/// The same where a field takes it by reference, too, and constants of it.
#[doc(hidden)]
pub trait Plain: Clone {}

impl<T: Plain> Set<T> for &T {
    fn set(self) -> Option<T> {
        Some(self.clone())
    }
}

impl<T: Plain> Set<T> for Lit<T> {
    fn set(self) -> Option<T> {
        Some(self.0)
    }
}

impl<T: Plain> Set<T> for Lit<Option<T>> {
    fn set(self) -> Option<T> {
        self.0
    }
}

macro_rules! set_itself {
    ($($T:ty),*) => {$(
        impl $crate::set::Itself for $T {}
        impl $crate::set::Plain for $T {}
    )*};
}
pub(crate) use set_itself;

macro_rules! set_number {
    ($T:ty, $make:expr; $($From:ty),*) => {
        set_from!($T, $make; $($From),*);
        $( set_from!($T, |lit: Lit<$From>| $make(lit.0); Lit<$From>); )*
    };
}

/// The number, or one that every field refuses.
fn wide(number: impl TryInto<i64>) -> i64 {
    number.try_into().unwrap_or(i64::MIN)
}

set_itself!(bool, i64, f64, Data);
set_number!(i64, i64::from; i8, i16, i32, u8, u16, u32);
set_number!(i64, wide; u64, usize, isize);
set_number!(f64, f64::from; f32, i8, i16, i32, u8, u16, u32);
set_from!(Data, Data; Value);
set_from!(Data, |value: &Value| Data(value.clone()); &Value);
set_from!(Data, |map: Map<_, _>| Data(map.into()); Map<String, Value>);

/// A value of the type that a field stores, of whatever the branch gives.
pub fn value<T>(value: impl Set<T>) -> Option<T> {
    value.set()
}

/// No value, of the type that a field stores.
#[must_use]
pub const fn nothing<T>() -> Option<T> {
    None
}

/// The value of an expression that never ends.
#[must_use]
pub fn never<T>(never: Infallible) -> Option<T> {
    match never {}
}

/// The entries of a list of the type that is stored, of whatever the branch gives.
pub fn list<T: Clone + 'static>(entries: impl Entries<T>) -> List<T> {
    entries.entries()
}

/// No entries, of the type that a list stores.
#[must_use]
pub const fn no_entries<T: Clone + 'static>() -> List<T> {
    List(Cow::Borrowed(&[]))
}

/// The value of two expressions in a row, the second of which has none.
#[must_use]
pub const fn followed<T>(value: T, (): ()) -> T {
    value
}

/// A list that is put together entry by entry.
#[must_use]
pub const fn growing<T>() -> Vec<T> {
    Vec::new()
}

/// Adds an entry to a list.
pub fn push<T>(list: &mut Vec<T>, entry: impl Set<T>) {
    list.extend(entry.set());
}

/// Adds all entries of a list to another.
pub fn extend<T: Clone>(list: &mut Vec<T>, entries: List<T>) {
    list.extend(entries.0.into_owned());
}
