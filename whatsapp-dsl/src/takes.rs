//! What the setters of builders take, and what `message!` takes because its type proves it.
//!
//! Each trait is implemented for the place of a value, not for the value: so an error names both, and nothing of how the place is filled. `M`
//! says which of the implementations it is, and is always inferred.
//!
//! There are several implementations of each, all but one for no type at all: of a type that no field takes, the compiler then proposes
//! neither that one nor bounds, and of one that it does not know yet, it says that and nothing else.

use std::marker::PhantomData;

use crate::Recipient;
use crate::envelope::To;
use crate::field::{Data, List, Str};
use crate::known::{Digits, Known};
use crate::policy::Cut;
use crate::set::{Entries, IsString, IsText, Set};

/// A text: any string, or an integer of at most 64 bits, which is written in its digits.
#[derive(Debug, Clone, Copy)]
pub struct Text;

/// A text that cannot be given as a number: a link, a phone number, a code.
#[derive(Debug, Clone, Copy)]
pub struct Code;

/// An id or payload of your own, of at most so many characters.
#[derive(Debug, Clone, Copy)]
pub struct AtMost<const MOST: usize>;

/// A JSON object.
#[derive(Debug, Clone, Copy)]
pub struct JsonObject;

/// What says which implementation it is, where it is not the one that counts.
#[doc(hidden)]
#[derive(Debug)]
pub struct Other<const N: usize>;

/// What says that it is the one that counts.
#[doc(hidden)]
#[derive(Debug)]
pub struct Given;

/// What no type is.
#[doc(hidden)]
pub trait Nothing {}

/// Keeps others, who cannot make one, from implementing the traits: what `message!` takes on proof must be proved. It names the type of the
/// value, so that a constant can be held to a trait of whose functions none can be called for it.
#[doc(hidden)]
#[derive(Debug)]
pub struct Seal<V: ?Sized>(PhantomData<fn(&V)>);

impl<V: ?Sized> Seal<V> {
    pub(crate) const NEW: Self = Self(PhantomData);
}

/// What a list of these is stored as.
#[doc(hidden)]
pub trait Listed {
    /// The list.
    type List;
}

impl<T: Clone + 'static> Listed for [T] {
    type List = List<T>;
}

macro_rules! takes {
    ($(
        $(#[$doc:meta])*
        $Trait:ident $(: $Super:ident)? => $Stored:ty, $lent:tt;
        $( ($($generics:tt)*) $Place:ty, [$($bound:tt)+] => $set:path; )+
    )*) => {$(
        $(#[$doc])*
        pub trait $Trait<V, M> $(: $Super)? {
            #[doc(hidden)]
            const SEAL: $crate::takes::Seal<V>;
            /// What is stored of the value.
            #[doc(hidden)]
            fn take(value: V) -> $Stored;
            $crate::takes::lends! { $lent }
        }

        $( $crate::takes::takes! { $Trait [$Stored, $lent] ($($generics)*) [$Place] [$($bound)+] $set } )+
    )*};
    ($Trait:ident [$Stored:ty, $lent:tt] ($($generics:tt)*) [$Place:ty] [$($bound:tt)+] $set:path) => {
        #[diagnostic::do_not_recommend]
        impl<$($generics)* V: $($bound)+> $Trait<V, $crate::takes::Given> for $Place {
            const SEAL: $crate::takes::Seal<V> = $crate::takes::Seal::NEW;

            fn take(value: V) -> $Stored {
                $set(value)
            }

            $crate::takes::lends! { $lent by lend }
        }

        $crate::takes::takes! { @other 0 $Trait [$Stored, $lent] ($($generics)*) [$Place] }
        $crate::takes::takes! { @other 1 $Trait [$Stored, $lent] ($($generics)*) [$Place] }
        $crate::takes::takes! { @other 2 $Trait [$Stored, $lent] ($($generics)*) [$Place] }
        $crate::takes::takes! { @other 3 $Trait [$Stored, $lent] ($($generics)*) [$Place] }
        $crate::takes::takes! { @other 4 $Trait [$Stored, $lent] ($($generics)*) [$Place] }
    };
    (@other $n:literal $Trait:ident [$Stored:ty, $lent:tt] ($($generics:tt)*) [$Place:ty]) => {
        #[diagnostic::do_not_recommend]
        impl<$($generics)* V: $crate::takes::Nothing> $Trait<V, $crate::takes::Other<$n>> for $Place {
            const SEAL: $crate::takes::Seal<V> = $crate::takes::Seal::NEW;

            fn take(_: V) -> $Stored {
                unreachable!("there is no such type")
            }

            $crate::takes::lends! { $lent by nothing }
        }
    };
}

/// What is only looked at of a value, for the places where a text may be.
macro_rules! lends {
    ({} $($by:tt)*) => {};
    ({ $Stored:ty, seen }) => {
        $crate::takes::lends! { { $Stored } }

        /// The value where it is.
        #[doc(hidden)]
        fn seen(value: &V) -> &dyn $crate::set::IsText;
    };
    ({ $Stored:ty, seen } by lend) => {
        $crate::takes::lends! { { $Stored } by lend }

        fn seen(value: &V) -> &dyn $crate::set::IsText {
            value
        }
    };
    ({ $Stored:ty, seen } by nothing) => {
        $crate::takes::lends! { { $Stored } by nothing }

        fn seen(_: &V) -> &dyn $crate::set::IsText {
            unreachable!("there is no such type")
        }
    };
    ({ $Stored:ty }) => {
        /// The value, to be looked at.
        #[doc(hidden)]
        fn lend<'a>(value: V) -> $crate::set::Lent<'a, $Stored>
        where
            V: 'a;
    };
    ({ $Stored:ty } by lend) => {
        fn lend<'a>(value: V) -> $crate::set::Lent<'a, $Stored>
        where
            V: 'a,
        {
            $crate::set::Set::lend(value)
        }
    };
    ({ $Stored:ty } by nothing) => {
        fn lend<'a>(_: V) -> $crate::set::Lent<'a, $Stored>
        where
            V: 'a,
        {
            unreachable!("there is no such type")
        }
    };
}
pub(crate) use {lends, takes};

takes! {
    /// What a text is set to: a string however it is owned, an integer of at most 64 bits, or an `Option` of one.
    #[diagnostic::on_unimplemented(
        message = "`{V}` is not a text",
        label = "expected a string or an integer, found `{V}`",
        note = "write `.to_string()` for any other type that implements `Display`, `.await` for a future, and `?` for a `Result`"
    )]
    TakesText => Option<Str>, { Str, seen };
    () Text, [Set<Str> + IsText] => Set::set;

    /// What a text that cannot be given as a number is set to: a string however it is owned, or an `Option` of one.
    #[diagnostic::on_unimplemented(
        message = "`{V}` is not a string",
        label = "expected a string, found `{V}`",
        note = "write `.to_string()` for any other type that implements `Display`, `.await` for a future, and `?` for a `Result`",
        note = "an integer loses its leading zeros: write `format!(\"{{code:06}}\")` where it may have some"
    )]
    TakesCode => Option<Str>, { Str, seen };
    () Code, [Set<Str> + IsText + IsString] => Set::set;

    /// What `to` is set to: a phone number as a string or a [`PhoneNumber`](crate::PhoneNumber), or a [`Recipient`](crate::Recipient).
    #[diagnostic::on_unimplemented(
        message = "`{V}` is not a recipient",
        label = "expected a phone number, found `{V}`",
        note = "give a string, such as \"+1 650 555 1234\", a `Recipient` or a `PhoneNumber`: `phone.parse::<PhoneNumber>()?`"
    )]
    TakesRecipient => Option<To>, {};
    () Recipient, [Set<To>] => Set::set;

    /// What a number, a flag or a word of a fixed set is set to.
    #[diagnostic::on_unimplemented(
        message = "this field does not take `{V}`",
        label = "expected `{Self}`, found `{V}`",
        note = "write `.parse::<{Self}>()?` for a string, and `.await` for a future"
    )]
    Takes: Sized => Option<Self>, {};
    (T,) T, [Set<T>] => Set::set;

    /// What a field that takes a text or a struct is set to: a string, an integer of at most 64 bits, the struct or its builder.
    #[diagnostic::on_unimplemented(
        message = "`{V}` is not a text",
        label = "expected a string, an integer or `{Self}`, found `{V}`",
        note = "write `.to_string()` for any other type that implements `Display`, `.await` for a future, and `?` for a `Result`"
    )]
    TakesTextOrPart: Sized => Option<Self>, { Self };
    (T,) T, [Set<T>] => Set::set;

    /// What a struct is set to: itself or its builder; one that may be a text takes strings, too.
    #[diagnostic::on_unimplemented(
        message = "this field does not take `{V}`",
        label = "expected `{Self}`, found `{V}`",
        note = "give the struct, its builder, or an `Option` of one; in a list, `..rows` adds what an iterator gives"
    )]
    TakesPart: Sized => Option<Self>, {};
    (T,) T, [Set<T>] => Set::set;

    /// What a JSON object is set to.
    #[diagnostic::on_unimplemented(
        message = "`{V}` is not a JSON object",
        label = "expected `serde_json::Value`, found `{V}`",
        note = "write `json!({{ … }})`, or `serde_json::to_value(…)?` for a type that implements `Serialize`"
    )]
    TakesJson => Option<Data>, {};
    () JsonObject, [Set<Data>] => Set::set;

    /// What a list is set to: an array, a `Vec` or any iterator of its entries or their builders.
    #[diagnostic::on_unimplemented(
        message = "this list does not take `{V}`",
        label = "expected `{Self}`, found `{V}`",
        note = "a list takes an array, a `Vec` or any iterator of its entries or their builders: write `.cloned()` for references, and `?` for a `Result`"
    )]
    TakesList: Listed => <Self as Listed>::List, {};
    (T: Clone + 'static,) [T], [Entries<T>] => Entries::entries;

    /// What `message!` takes in `to`, because its type proves it.
    #[diagnostic::on_unimplemented(
        message = "this recipient is only known at run time, but `message!` needs values it can check at compile time",
        label = "expected a `PhoneNumber`, found `{V}`",
        note = "parse a string and name the type: `phone.parse::<PhoneNumber>()?`; write `.ok_or(…)?` for an `Option`",
        note = "or use `try_message!`, which checks it when the line runs"
    )]
    RecipientProof => Option<To>, {};
    (P,) P, [Known<P> + Set<To>] => Set::set;

    /// What `message!` takes as an id, a link or a code, because its type proves it.
    #[diagnostic::on_unimplemented(
        message = "this value is only known at run time, but `message!` needs values it can check at compile time",
        label = "expected a `{Self}`, found `{V}`",
        note = "parse a string and name the type: `.parse::<{Self}>()?`; write `.ok_or(…)?` for an `Option`",
        note = "or use `try_message!`, which checks it when the line runs"
    )]
    IdProof => Option<Str>, {};
    (P,) P, [Known<P> + Set<Str>] => Set::set;

    /// What `message!` takes as an id, a link or a code that may be left out: the type that proves it, or an `Option` of one.
    #[diagnostic::on_unimplemented(
        message = "this value is only known at run time, but `message!` needs values it can check at compile time",
        label = "expected a `{Self}` or an `Option` of one, found `{V}`",
        note = "parse a string and name the type: `.parse::<{Self}>()?`",
        note = "or use `try_message!`, which checks it when the line runs"
    )]
    OptionalIdProof => Option<Str>, {};
    (P,) P, [Known<Option<P>> + Set<Str>] => Set::set;

    /// What `message!` takes as a text that a template's definition puts into a link, because its type proves it: an integer.
    #[diagnostic::on_unimplemented(
        message = "this value is only known at run time, but `message!` needs values it can check at compile time",
        label = "expected a constant or an integer, found `{V}`",
        note = "use `try_message!`, which checks it when the line runs, and `.unwrap_or(…)` for an `Option`"
    )]
    TextProof => Option<Str>, {};
    () Text, [Known<Digits> + Set<Str>] => Set::set;
    () Option<Text>, [Known<Option<Digits>> + Set<Str>] => Set::set;

    /// What `message!` takes as an id or payload of your own, because its type proves it: an integer, or a `ReplyId` (feature `derive`).
    #[diagnostic::on_unimplemented(
        message = "this value is only known at run time, but `message!` needs values it can check at compile time",
        label = "expected a constant, an integer or a `ReplyId`, found `{V}`",
        note = "use `try_message!`, which checks it when the line runs, and `.unwrap_or(…)` for an `Option`"
    )]
    OwnIdProof => Option<Str>, {};
    () Text, [Known<Digits> + Set<Str>] => Set::set;
    () Option<Text>, [Known<Option<Digits>> + Set<Str>] => Set::set;

    /// The same where it has a limit: an integer, or a `ReplyId` whose longest form has no more characters.
    #[diagnostic::on_unimplemented(
        message = "this value is only known at run time, but `message!` needs values it can check at compile time",
        label = "expected a constant, an integer or a `ReplyId` of `{Self}` characters, found `{V}`",
        note = "use `try_message!`, which checks it when the line runs, and `.unwrap_or(…)` for an `Option`",
        note = "how long a `ReplyId` can be is its `MAX_LEN`: with a `String` in it, it can be of any length"
    )]
    OwnIdOfLengthProof => Option<Str>, {};
    (const MOST: usize,) AtMost<MOST>, [Known<Digits> + Set<Str>] => Set::set;
    (const MOST: usize,) Option<AtMost<MOST>>, [Known<Option<Digits>> + Set<Str>] => Set::set;

    /// What `message!` takes as one of several ids that must differ, because it is known to: an integer, beside texts that are none.
    #[diagnostic::on_unimplemented(
        message = "whether this id differs from the others is only known at run time, but `message!` needs values it can check at compile time",
        label = "expected a constant, an integer or the variant of a `ReplyId`, found `{V}`",
        note = "write all of them as variants of one enum, as in `Action::Cancel {{ order }}`, or use `try_message!`, which checks it when the line runs"
    )]
    DistinctProof => Option<Str>, {};
    () Text, [Known<Digits> + Set<Str>] => Set::set;

    /// What `message!` takes as a text for people, because its type proves it: an integer.
    #[diagnostic::on_unimplemented(
        message = "this value is only known at run time, but `message!` needs values it can check at compile time",
        label = "expected a constant or an integer, found `{V}`",
        note = "use `try_message!`, which checks it when the line runs, or `truncate(…, \"…\")`, which makes a string fit; a constant is a name in capitals, or `const {{ … }}`"
    )]
    ProseProof => Option<Str>, {};
    () Text, [Known<Digits> + Set<Str>] => Set::set;
    () Option<Text>, [Known<Option<Digits>> + Set<Str>] => Set::set;

    /// What `message!` takes for the variable of a template, because its type proves it: an integer.
    #[diagnostic::on_unimplemented(
        message = "this value is only known at run time, but `message!` needs values it can check at compile time",
        label = "expected a constant or an integer, found `{V}`",
        note = "use `try_message!`, which checks it when the line runs, or `fold(…, \"…\")`, which makes a string fit; a constant is a name in capitals, or `const {{ … }}`"
    )]
    ParameterProof => Option<Str>, {};
    () Text, [Known<Digits> + Set<Str>] => Set::set;
    () Option<Text>, [Known<Option<Digits>> + Set<Str>] => Set::set;
}

/// What `truncate` and `fold` cut: a string however it is owned, or an `Option` of one.
#[diagnostic::on_unimplemented(
    message = "`truncate` and `fold` take a string, not `{V}`",
    label = "expected a string or an `Option` of one, found `{V}`",
    note = "write `.to_string()` for a type that implements `Display`, `.await` for a future, and `?` for a `Result`"
)]
pub trait Cuts<V: ?Sized, M> {
    #[doc(hidden)]
    const SEAL: Seal<V>;
    /// The text, if there is one.
    #[doc(hidden)]
    fn cut(value: &V) -> Option<&str>;
}

#[diagnostic::do_not_recommend]
impl<V: Cut + ?Sized> Cuts<V, Given> for Text {
    const SEAL: Seal<V> = Seal::NEW;

    fn cut(value: &V) -> Option<&str> {
        value.text()
    }
}

macro_rules! cuts_nothing_else {
    ($($n:literal),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<V: Nothing + ?Sized> Cuts<V, Other<$n>> for Text {
            const SEAL: Seal<V> = Seal::NEW;

            fn cut(_: &V) -> Option<&str> {
                None
            }
        }
    )*};
}

cuts_nothing_else!(0, 1, 2, 3, 4);
