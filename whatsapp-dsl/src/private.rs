//! What the macros expand to besides the builders. Nothing here is part of the public interface.

use std::borrow::Cow;

pub use crate::policy::{Cut, MaybeCut};
pub use crate::set::{Entries, Lit, Set};
pub use core::compile_error;
pub use core::option::Option::{None, Some};
pub use whatsapp_dsl_macros::{expand_message, expand_try_message};
pub use whatsapp_dsl_rules as rules;

/// A value whose type proves that it is a `T`.
#[diagnostic::on_unimplemented(
    message = "this value is known only at run time, and `message!` takes nothing on trust",
    label = "a `{Self}` is not known to be a `{T}`",
    note = "use `try_message!`, which checks it when the line runs",
    note = "or give a value whose type proves it: a `{T}`"
)]
pub trait Known<T> {}

/// Takes a value whose type proves that it is a `T`.
pub fn known<T, V: Known<T>>(value: V) -> V {
    value
}

/// A value of the type that a field stores, of whatever the branch gives.
pub fn value<T>(value: impl Set<T>) -> Option<T> {
    value.set()
}

/// The literal entries of a list.
#[must_use]
pub const fn entries<T>(entries: &'static [T]) -> Lit<&'static [T]> {
    Lit(entries)
}

/// A list that is put together entry by entry.
#[derive(Debug)]
pub struct Growing<T>(Vec<T>);

impl<T> Growing<T> {
    /// Nothing in it yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds an entry.
    pub fn push(&mut self, entry: impl Set<T>) {
        self.0.extend(entry.set());
    }

    /// Adds all entries of an iterator.
    pub fn extend<E: Set<T>>(&mut self, entries: impl IntoIterator<Item = E>) {
        self.0.extend(entries.into_iter().filter_map(Set::set));
    }

    /// The entries.
    #[must_use]
    pub fn done(self) -> Vec<T> {
        self.0
    }
}

impl<T> Default for Growing<T> {
    fn default() -> Self {
        Self::new()
    }
}

/// The policy `truncate` in a field that must be there.
pub fn truncate(text: impl Cut, max: usize, fallback: &'static str) -> Cow<'static, str> {
    crate::policy::truncate(text.text(), max, fallback)
}

/// The policy `truncate` in a field that may be left out.
pub fn truncate_optional(text: impl MaybeCut, max: usize, fallback: &'static str) -> Option<Cow<'static, str>> {
    text.maybe().map(|text| crate::policy::truncate(text, max, fallback))
}

/// The policy `fold` in a field that must be there.
pub fn fold(text: impl Cut, max: usize, fallback: &'static str) -> Cow<'static, str> {
    crate::policy::fold(text.text(), max, fallback)
}

/// The policy `fold` in a field that may be left out.
pub fn fold_optional(text: impl MaybeCut, max: usize, fallback: &'static str) -> Option<Cow<'static, str>> {
    text.maybe().map(|text| crate::policy::fold(text, max, fallback))
}

/// Takes a value whose field was refused, so that it counts as used.
pub fn refused<T>(_: T) {}
