//! What the builders' setters take.

use std::borrow::Cow;
use std::convert::{Infallible, identity};

use serde_json::{Map, Value};

use crate::Message;
use crate::field::{Data, List};

/// A value that a field of type `T` takes: the value in any of its usual forms, or an `Option` of one.
#[diagnostic::on_unimplemented(
    message = "this field does not take a `{Self}`",
    label = "not what the field takes",
    note = "a text field takes any string, a field with a struct takes that struct or its builder, and an optional field an `Option`"
)]
pub trait Set<T> {
    /// The value to store; `None` leaves the field out.
    fn set(self) -> Option<T>;
}

/// The entries that a list takes: anything that iterates over the entries or their builders.
#[diagnostic::on_unimplemented(
    message = "this list does not take a `{Self}`",
    label = "not a list of what stands here",
    note = "a list takes an array, a `Vec` or any iterator of its entries"
)]
pub trait Entries<T: Clone + 'static> {
    /// The entries to store.
    fn entries(self) -> Option<List<T>>;
}

/// A value that the macros know to be a literal or a constant.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct Lit<T>(pub T);

impl<T, S: Set<T>> Set<T> for Option<S> {
    fn set(self) -> Option<T> {
        self.and_then(S::set)
    }
}

impl<'a, T, S> Set<T> for &'a Option<S>
where
    &'a S: Set<T>,
{
    fn set(self) -> Option<T> {
        self.as_ref().and_then(Set::set)
    }
}

impl<T: Clone + 'static, I: IntoIterator<Item: Set<T>>> Entries<T> for I {
    fn entries(self) -> Option<List<T>> {
        Some(List(self.into_iter().filter_map(Set::set).collect()))
    }
}

impl<T: Clone + 'static> Entries<T> for List<T> {
    fn entries(self) -> Option<List<T>> {
        Some(self)
    }
}

impl<T: Clone + 'static, const N: usize> Entries<T> for Lit<&'static [T; N]> {
    fn entries(self) -> Option<List<T>> {
        Some(List(Cow::Borrowed(self.0)))
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

/// Lets a field of a type take that type, and constants of it.
macro_rules! set_itself {
    ($($T:ty),*) => {$(
        $crate::set::set_from!($T, ::std::convert::identity; $T);
        $crate::set::set_from!($T, Clone::clone; &$T);
        $crate::set::set_from!($T, |lit: $crate::set::Lit<$T>| lit.0; $crate::set::Lit<$T>);

        impl $crate::set::Set<$T> for $crate::set::Lit<Option<$T>> {
            fn set(self) -> Option<$T> {
                self.0
            }
        }
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
set_number!(i64, wide; u64, usize);
set_number!(f64, f64::from; f32, i8, i16, i32, u8, u16, u32);
set_from!(Data, Data::Given; Value);
set_from!(Data, |value: &Value| Data::Given(value.clone()); &Value);
set_from!(Data, |map: Map<_, _>| Data::Given(map.into()); Map<String, Value>);

/// What is a string.
#[doc(hidden)]
pub trait IntoText {
    /// The text; `None` leaves the field out.
    fn into_text(self) -> Option<Cow<'static, str>>;
}

macro_rules! into_text {
    ($($text:pat => $stored:expr, $From:ty;)*) => {$(
        impl IntoText for $From {
            fn into_text(self) -> Option<Cow<'static, str>> {
                let $text = self;
                $stored
            }
        }
    )*};
}

into_text! {
    text => Some(Cow::Owned(text.to_owned())), &str;
    text => (*text).into_text(), &&str;
    text => text.as_str().into_text(), &String;
    text => Some(text.into()), String;
    text => Some(text.into_string().into()), Box<str>;
    text => Some(text), Cow<'static, str>;
    text => Some(Cow::Owned(text.clone().into_owned())), &Cow<'_, str>;
    Self(text) => Some(Cow::Borrowed(text)), Lit<&'static str>;
    Self(text) => text.map(Cow::Borrowed), Lit<Option<&'static str>>;
}

/// Lets a field take everything that is a string, with what makes the stored value of the text.
macro_rules! set_from_text {
    ($Stored:ty, $make:expr) => {
        #[diagnostic::do_not_recommend]
        impl<T: $crate::set::IntoText> $crate::set::Set<$Stored> for T {
            fn set(self) -> Option<$Stored> {
                self.into_text().map($make)
            }
        }
    };
}
pub(crate) use set_from_text;

set_from_text!(Cow<'static, str>, identity);

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
    entries.entries().unwrap_or_default()
}

/// No entries, of the type that a list stores.
#[must_use]
pub const fn no_entries<T: Clone + 'static>() -> List<T> {
    List(Cow::Borrowed(&[]))
}

/// The message of a declared template, whose type counts as used.
pub const fn of_type<T>(message: Message, _: fn() -> T) -> Message {
    message
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

/// A literal as the entry of a list.
#[must_use]
pub const fn text(text: &'static str) -> Cow<'static, str> {
    Cow::Borrowed(text)
}

/// Adds an entry to a list.
pub fn push<T>(list: &mut Vec<T>, entry: impl Set<T>) {
    list.extend(entry.set());
}

/// Adds all entries of an iterator to a list.
pub fn extend<T, E: Set<T>>(list: &mut Vec<T>, entries: impl IntoIterator<Item = E>) {
    list.extend(entries.into_iter().filter_map(Set::set));
}
