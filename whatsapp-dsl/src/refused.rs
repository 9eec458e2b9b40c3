//! What takes the place of what the compiler has refused, so that each mistake is one error.

use std::borrow::Cow;

use crate::field::List;
use crate::known::Known;
use crate::set::{Entries, IsString, IsText, Set};

/// Takes a value whose field was refused, so that it counts as used.
pub fn refused<T>(_: T) {}

/// Declares what takes the place of messages that the compiler has refused.
macro_rules! refused_messages {
    ($Message:ty, $Kind:ty) => {
        /// A message that the compiler has refused, which may be the value of a `static`.
        pub const fn refused_message() -> $Message {
            <$Kind>::laid_out("").message()
        }

        /// The result of a message that the compiler has refused.
        ///
        /// # Errors
        ///
        /// Never.
        pub const fn refused_result() -> Result<$Message, $crate::Invalid> {
            Ok(refused_message())
        }
    };
}

refused_messages!(crate::Message, crate::Text);
pub(crate) use refused_messages;

/// A value that stops in the middle, which the compiler has refused.
#[derive(Debug)]
pub struct Unfinished;

impl<T> Set<T> for Unfinished {
    fn set(self) -> Option<T> {
        None
    }
}

impl<T: Clone + 'static> Entries<T> for Unfinished {
    fn entries(self) -> List<T> {
        List::default()
    }
}

impl<T> Known<T> for Unfinished {}

impl IsText for Unfinished {
    fn text(&self) -> Option<Cow<'_, str>> {
        None
    }
}

impl IsString for Unfinished {}

/// An expression that may be just being typed, and what the compiler says of it where it is not done yet.
///
/// An editor sees the expression however far it is; and it sees it in the same place before and after the last name is typed.
#[cfg(rust_analyzer)]
#[doc(hidden)]
#[macro_export]
macro_rules! __typed {
    (($($tokens:tt)*) $($error:tt)*) => { $($tokens)* };
}
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
pub use __typed as typed;
