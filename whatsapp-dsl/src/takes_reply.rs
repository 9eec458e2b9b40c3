//! Where a `ReplyId` is taken as an id of your own, because its type proves how long it is.

use crate::field::Str;
use crate::policy::UNLIMITED;
use crate::reply_id::{Bool, Fits};
use crate::set::Set;
use crate::takes::{AtMost, OwnIdOfLengthProof, OwnIdProof, Seal, Text};

/// What says that it is a [`ReplyId`](trait@crate::ReplyId).
#[doc(hidden)]
#[derive(Debug)]
pub struct GivenReply;

/// The same in an `Option`.
#[doc(hidden)]
#[derive(Debug)]
pub struct GivenOptionalReply;

macro_rules! proved_by_reply {
    ($($Trait:ident for $Place:ty, $V:ty as $M:ident [$($generics:tt)*] [$($bound:tt)+];)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: $($bound)+, $($generics)*> $Trait<$V, $M> for $Place
        where
            $V: Set<Str>,
        {
            const SEAL: Seal<$V> = Seal::NEW;

            fn take(value: $V) -> Option<Str> {
                value.set()
            }
        }
    )*};
}

proved_by_reply! {
    OwnIdProof for Text, T as GivenReply [] [Fits<UNLIMITED>];
    OwnIdProof for Option<Text>, T as GivenReply [] [Fits<UNLIMITED>];
    OwnIdProof for Option<Text>, Option<T> as GivenOptionalReply [] [Fits<UNLIMITED>];
    OwnIdOfLengthProof for AtMost<MOST>, T as GivenReply [const MOST: usize] [Fits<MOST, Holds = Bool<true>>];
    OwnIdOfLengthProof for Option<AtMost<MOST>>, T as GivenReply [const MOST: usize] [Fits<MOST, Holds = Bool<true>>];
    OwnIdOfLengthProof for Option<AtMost<MOST>>, Option<T> as GivenOptionalReply [const MOST: usize] [Fits<MOST, Holds = Bool<true>>];
}
