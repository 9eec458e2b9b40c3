//! What the macros expand to besides the builders. Nothing here is part of the public interface.

use std::borrow::Cow;

#[cfg(any(rust_analyzer, test))]
pub use crate::declared::editor as definition;
pub use crate::declared::{BlankValue, Declaration, Filled};
pub use crate::envelope::To;
pub use crate::field::{Data, List};
pub use crate::policy::{Cut, MaybeCut};
pub use crate::set::{Entries, Lit, Set};
pub use core::convert::Infallible;
pub use core::option::Option::{self, None, Some};
pub use core::result::Result;
pub use core::{concat, stringify};
pub use whatsapp_dsl_macros::{expand_declared, expand_message, expand_template, expand_try_message};
pub use whatsapp_dsl_rules as rules;
pub use whatsapp_dsl_rules::constant::Site;

/// What a text field stores.
pub type Str = Cow<'static, str>;
/// What a field with `true` or `false` stores.
pub type Flag = bool;
/// What a field with a whole number stores.
pub type Integer = i64;
/// What a field with a number stores.
pub type Decimal = f64;

/// No limit.
pub const UNLIMITED: usize = usize::MAX;

/// A value whose type proves that it is a `T`.
#[diagnostic::on_unimplemented(
    message = "this value is known only at run time, and `message!` takes nothing on trust",
    label = "a `{Self}` is not known to be a `{T}`",
    note = "use `try_message!`, which checks it when the line runs",
    note = "or give a value whose type proves it: a `{T}`"
)]
pub trait Known<T>: Sized {
    /// The value as it is.
    #[must_use]
    fn known(self) -> Self {
        self
    }
}

/// A value of the type that a field stores, of whatever the branch gives.
pub fn value<T>(value: impl Set<T>) -> Option<T> {
    value.set()
}

/// What never comes: the value of something that panics.
#[must_use]
pub fn never<T>(never: Infallible) -> Option<T> {
    match never {}
}

/// No value, of the type that a field stores.
#[must_use]
pub const fn nothing<T>() -> Option<T> {
    None
}

/// No entries, of the type that a list stores.
#[must_use]
pub const fn no_entries<T: Clone + 'static>() -> List<T> {
    List(Cow::Borrowed(&[]))
}

/// A list that is put together entry by entry.
#[must_use]
pub const fn growing<T>() -> Vec<T> {
    Vec::new()
}

/// The entries of a list of the type that is stored, of whatever the branch gives.
pub fn list<T: Clone + 'static>(entries: impl Entries<T>) -> List<T> {
    entries.entries().unwrap_or(List(Cow::Borrowed(&[])))
}

/// A literal as the entry of a list.
#[must_use]
pub const fn text(text: &'static str) -> Str {
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

/// The policy `truncate` in a field that must be there.
pub fn truncate(text: &(impl Cut + ?Sized), max: usize, fallback: &'static str) -> Cow<'static, str> {
    crate::policy::truncate(text.text(), max, fallback)
}

/// The policy `truncate` in a field that may be left out.
pub fn truncate_optional(text: &impl MaybeCut, max: usize, fallback: &'static str) -> Option<Cow<'static, str>> {
    text.maybe().map(|text| crate::policy::truncate(text, max, fallback))
}

/// The policy `fold` in a field that must be there.
pub fn fold(text: &(impl Cut + ?Sized), max: usize, fallback: &'static str) -> Cow<'static, str> {
    crate::policy::fold(text.text(), max, fallback)
}

/// The policy `fold` in a field that may be left out.
pub fn fold_optional(text: &impl MaybeCut, max: usize, fallback: &'static str) -> Option<Cow<'static, str>> {
    text.maybe().map(|text| crate::policy::fold(text, max, fallback))
}

/// The template has cards, of this type.
pub trait Carousel {
    /// The type of its cards.
    type Card;
}

/// The type of a template's cards.
pub type CardOf<T> = <T as Carousel>::Card;

/// The cards of a carousel, one after the other.
pub fn cards<T: Clone + 'static>(cards: impl Entries<T>) -> impl Iterator<Item = T> {
    let cards = cards.entries();
    cards.into_iter().flat_map(|list| list.0.into_owned())
}

/// Takes a value whose field was refused, so that it counts as used.
pub fn refused<T>(_: T) {}

/// Stands for a message that the compiler has refused.
pub fn refused_message() -> crate::Message {
    crate::Message::refused()
}

/// Stands for the result of a message that the compiler has refused.
///
/// # Errors
///
/// Never.
pub fn refused_result() -> Result<crate::Message, crate::Invalid> {
    Ok(refused_message())
}

/// A value that stops in the middle, which the compiler has refused.
#[derive(Debug)]
pub struct Unfinished;

impl<T> Set<T> for Unfinished {
    fn set(self) -> Option<T> {
        None
    }
}

impl<T: Clone + 'static> Entries<T> for Unfinished {
    fn entries(self) -> Option<List<T>> {
        None
    }
}

impl<T> Known<T> for Unfinished {}

/// An expression that may be just being typed, and what the compiler says of it where it is not done yet.
///
/// An editor sees the expression however far it is; and it sees it in the same place before and after the last name is typed.
#[cfg(rust_analyzer)]
#[doc(hidden)]
#[macro_export]
macro_rules! __typed {
    (($($tokens:tt)*) $($error:tt)*) => { $($tokens)* };
}
/// An expression that may be just being typed, and what the compiler says of it where it is not done yet.
#[cfg(not(rust_analyzer))]
#[doc(hidden)]
#[macro_export]
macro_rules! __typed {
    (($($tokens:tt)*)) => { $($tokens)* };
    (($($tokens:tt)*) $($error:tt)*) => {{
        $($error)*
        $crate::private::Unfinished
    }};
}
pub use crate::__declare as declare;
pub use __typed as typed;
