//! What the builders' setters take.

use std::borrow::Cow;

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

/// Implements `Set` for everything that is a string, with what makes the stored value of the owned text.
macro_rules! set_from_text {
    ($Stored:ty, $make:expr) => {
        $crate::set::set_from_text! { @borrowed $Stored, $make; &str, &&str, &String, &::std::borrow::Cow<'_, str> }
        $crate::set::set_from_text! { @owned $Stored, $make; String, ::std::borrow::Cow<'static, str> }

        impl $crate::set::Set<$Stored> for Box<str> {
            fn set(self) -> Option<$Stored> {
                Some($make(::std::borrow::Cow::Owned(self.into())))
            }
        }

        impl $crate::set::Set<$Stored> for $crate::set::Lit<&'static str> {
            fn set(self) -> Option<$Stored> {
                Some($make(::std::borrow::Cow::Borrowed(self.0)))
            }
        }

        impl $crate::set::Set<$Stored> for $crate::set::Lit<Option<&'static str>> {
            fn set(self) -> Option<$Stored> {
                self.0.map(|text| $make(::std::borrow::Cow::Borrowed(text)))
            }
        }
    };
    (@borrowed $Stored:ty, $make:expr; $($From:ty),*) => {$(
        impl $crate::set::Set<$Stored> for $From {
            fn set(self) -> Option<$Stored> {
                Some($make(::std::borrow::Cow::Owned(String::from(AsRef::<str>::as_ref(self)))))
            }
        }
    )*};
    (@owned $Stored:ty, $make:expr; $($From:ty),*) => {$(
        impl $crate::set::Set<$Stored> for $From {
            fn set(self) -> Option<$Stored> {
                Some($make(::std::borrow::Cow::from(self)))
            }
        }
    )*};
}
pub(crate) use set_from_text;

/// Lets a type stand as a field of itself, and as a constant.
macro_rules! set_itself {
    ($($T:ty),*) => {$(
        impl $crate::set::Set<$T> for $T {
            fn set(self) -> Option<$T> {
                Some(self)
            }
        }

        impl $crate::set::Set<$T> for &$T {
            fn set(self) -> Option<$T> {
                Some(self.clone())
            }
        }

        impl $crate::set::Set<$T> for $crate::set::Lit<$T> {
            fn set(self) -> Option<$T> {
                Some(self.0)
            }
        }

        impl $crate::set::Set<$T> for $crate::set::Lit<Option<$T>> {
            fn set(self) -> Option<$T> {
                self.0
            }
        }
    )*};
}
pub(crate) use set_itself;

macro_rules! set_number {
    ($T:ty: $($From:ty),*) => {$(
        impl Set<$T> for $From {
            fn set(self) -> Option<$T> {
                Some(<$T>::from(self))
            }
        }

        impl Set<$T> for Lit<$From> {
            fn set(self) -> Option<$T> {
                Some(<$T>::from(self.0))
            }
        }
    )*};
}

/// A number that does not fit stands as one that every field refuses.
macro_rules! set_wide_number {
    ($($From:ty),*) => {$(
        impl Set<i64> for $From {
            fn set(self) -> Option<i64> {
                Some(i64::try_from(self).unwrap_or(i64::MIN))
            }
        }

        impl Set<i64> for Lit<$From> {
            fn set(self) -> Option<i64> {
                self.0.set()
            }
        }
    )*};
}

fn identity<T>(value: T) -> T {
    value
}

set_from_text!(Cow<'static, str>, identity);
set_itself!(bool, i64, f64, Data);
set_number!(i64: i8, i16, i32, u8, u16, u32);
set_number!(f64: f32, i8, i16, i32, u8, u16, u32);
set_wide_number!(u64, usize);

impl Set<Data> for serde_json::Value {
    fn set(self) -> Option<Data> {
        Some(Data(self))
    }
}

impl Set<Data> for &serde_json::Value {
    fn set(self) -> Option<Data> {
        Some(Data(self.clone()))
    }
}

impl Set<Data> for serde_json::Map<String, serde_json::Value> {
    fn set(self) -> Option<Data> {
        Some(Data(self.into()))
    }
}

/// Lets an identifier stand in a text field.
macro_rules! set_from_id {
    ($Id:ty) => {
        impl $crate::set::Set<Cow<'static, str>> for $Id {
            fn set(self) -> Option<Cow<'static, str>> {
                Some(self.into())
            }
        }

        impl $crate::set::Set<Cow<'static, str>> for &$Id {
            fn set(self) -> Option<Cow<'static, str>> {
                Some(Cow::Owned(self.as_str().to_owned()))
            }
        }
    };
}
pub(crate) use set_from_id;
