//! What the setters of texts take.

use std::borrow::Cow;
use std::convert::identity;
use std::fmt;
use std::num::NonZero;
use std::rc::Rc;
use std::sync::Arc;

use super::Lit;

/// What a text is made of.
#[doc(hidden)]
pub trait IntoText {
    /// The text; `None` leaves the field out.
    fn into_text(self) -> Option<Cow<'static, str>>;

    /// The same where it is only looked at.
    fn lend<'a>(self) -> Option<Cow<'a, str>>
    where
        Self: Sized + 'a,
    {
        self.into_text()
    }
}

/// What a text is made of without giving it away.
#[doc(hidden)]
pub trait ToText {
    /// The text.
    fn to_text(&self) -> Cow<'static, str>;

    /// The same where it is only looked at.
    fn seen(&self) -> Cow<'_, str> {
        self.to_text()
    }
}

/// A text of the run time that is looked at where it is.
#[doc(hidden)]
pub trait IsText {
    /// The text, if there is one.
    fn text(&self) -> Option<Cow<'_, str>>;
}

impl<T: ToText + ?Sized> IsText for T {
    fn text(&self) -> Option<Cow<'_, str>> {
        Some(self.seen())
    }
}

impl<T: IsText> IsText for Option<T> {
    fn text(&self) -> Option<Cow<'_, str>> {
        self.as_ref().and_then(IsText::text)
    }
}

impl<T: IsText> IsText for &Option<T> {
    fn text(&self) -> Option<Cow<'_, str>> {
        (**self).text()
    }
}

/// What is a string, not a number.
#[doc(hidden)]
pub trait IsString {}

macro_rules! texts {
    ($($text:ident => $owned:expr, $copied:expr, $T:ty $(, $seen:expr)?;)*) => {$(
        impl IntoText for $T {
            fn into_text(self) -> Option<Cow<'static, str>> {
                let $text = self;
                Some($owned)
            }
        }

        impl ToText for $T {
            fn to_text(&self) -> Cow<'static, str> {
                let $text = self;
                Cow::Owned($copied)
            }

            $(
                fn seen(&self) -> Cow<'_, str> {
                    let $text = self;
                    Cow::Borrowed($seen)
                }
            )?
        }
    )*};
}

texts! {
    text => text.into(), text.clone(), String, text;
    text => text.into_string().into(), (**text).to_owned(), Box<str>, text;
    text => text.to_text(), (**text).to_owned(), Rc<str>, text;
    text => text.to_text(), (**text).to_owned(), Arc<str>, text;
    text => text.to_text(), text.to_string(), fmt::Arguments<'_>;
}

macro_rules! digits {
    ($($T:ty),*) => {
        texts! { $( number => number.to_string().into(), number.to_string(), $T; )* }
        $( crate::known::known!(crate::known::Digits: $T); )*
        $( crate::known::known!(crate::known::Scalar: $T); )*
        $( crate::known::known!(Option<crate::known::Digits>: $T); )*
    };
}

digits!(i8, i16, i32, i64, isize, u8, u16, u32, u64, usize);
digits!(NonZero<i8>, NonZero<i16>, NonZero<i32>, NonZero<i64>, NonZero<isize>);
digits!(NonZero<u8>, NonZero<u16>, NonZero<u32>, NonZero<u64>, NonZero<usize>);

impl ToText for str {
    fn to_text(&self) -> Cow<'static, str> {
        Cow::Owned(self.to_owned())
    }

    fn seen(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl ToText for Cow<'_, str> {
    fn to_text(&self) -> Cow<'static, str> {
        Cow::Owned(self.clone().into_owned())
    }

    fn seen(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

/// Whatever it borrows from, which cannot be told from a literal.
impl IntoText for Cow<'_, str> {
    fn into_text(self) -> Option<Cow<'static, str>> {
        Some(Cow::Owned(self.into_owned()))
    }
}

/// A text that was set in a branch, and is set again where the branch is: what is borrowed of the program stays so.
#[doc(hidden)]
#[derive(Debug)]
pub struct Kept(pub Cow<'static, str>);

impl IntoText for Kept {
    fn into_text(self) -> Option<Cow<'static, str>> {
        Some(self.0)
    }
}

macro_rules! borrowed {
    ($($Ref:ty),*) => {$(
        impl<T: ToText + ?Sized> ToText for $Ref {
            fn to_text(&self) -> Cow<'static, str> {
                (**self).to_text()
            }

            fn seen(&self) -> Cow<'_, str> {
                (**self).seen()
            }
        }

        impl<T: ToText + ?Sized> IntoText for $Ref {
            fn into_text(self) -> Option<Cow<'static, str>> {
                Some((*self).to_text())
            }

            fn lend<'a>(self) -> Option<Cow<'a, str>>
            where
                Self: 'a,
            {
                Some(T::seen(self))
            }
        }

        impl<T: IsString + ?Sized> IsString for $Ref {}
    )*};
}

borrowed!(&T, &mut T);

macro_rules! literals {
    ($($T:ty, $literal:ident => $text:expr;)*) => {$(
        impl IntoText for Lit<$T> {
            fn into_text(self) -> Option<Cow<'static, str>> {
                let Self($literal) = self;
                $text.map(Cow::Borrowed)
            }
        }

        /// In the place of a text literals and constants are looked at, too.
        impl IsText for Lit<$T> {
            fn text(&self) -> Option<Cow<'_, str>> {
                (*self).into_text()
            }
        }
    )*};
}

literals! {
    &'static str, text => Some(text);
    Option<&'static str>, text => text;
}

macro_rules! strings {
    ($($T:ty),*) => { $( impl IsString for $T {} )* };
}

impl IsText for Kept {
    fn text(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(&self.0))
    }
}

strings!(str, String, Box<str>, Rc<str>, Arc<str>, Cow<'_, str>, Kept, fmt::Arguments<'_>, Lit<&'static str>, Lit<Option<&'static str>>);

impl<T: IsString> IsString for Option<T> {}

/// Lets a field take everything that is a text, with what makes the stored value of it; with another bound, not all of it.
macro_rules! set_from_text {
    ($Stored:ty, $make:expr $(, $Bound:path)?) => {
        impl<T: $crate::set::text::IntoText $(+ $Bound)?> $crate::set::Set<$Stored> for T {
            fn set(self) -> Option<$Stored> {
                self.into_text().map($make)
            }

            fn lend<'a>(self) -> $crate::set::Lent<'a, $Stored>
            where
                Self: 'a,
            {
                $crate::set::Lent::Text($crate::set::text::IntoText::lend(self))
            }
        }
    };
}
pub(crate) use set_from_text;

set_from_text!(Cow<'static, str>, identity);
set_from_text!(Kept, Kept);
