//! What buttons and rows carry, as an enum of your own: written as the id that they are sent with, and read from the reply that comes back.

mod field;
mod form;
mod proof;

use std::error::Error;
use std::fmt;
use std::str::FromStr;

pub use field::{Field, Own, Shown};
use form::longest;
pub use form::{Fields, Form, form, optional, read, shown};
pub use proof::{Bool, Fits};

/// An enum that buttons, rows and payloads carry, and that comes back when a customer taps one.
///
/// It is derived: `#[derive(ReplyId)]` on an enum gives this trait, [`Display`](fmt::Display), which writes the id, and [`FromStr`], which
/// reads it. A value then goes wherever an id or payload of your own does: ids of buttons and rows, payloads of quick replies, Flow tokens,
/// `biz_opaque_callback_data`. `Received::reply` (feature `webhook`) reads what was tapped.
///
/// ```
/// use whatsapp_dsl::{ReplyId, message};
///
/// #[derive(ReplyId, Debug, PartialEq)]
/// enum Action {
///     Keep,
///     Cancel { order: u32 },
/// }
///
/// let order = 17;
/// let question = message!(ReplyButtons {
///     to: "+1 650 555 1234",
///     body: "Your order is in the oven.",
///     buttons: [
///         Reply { id: Action::Keep, title: "Keep it" },
///         Reply { id: Action::Cancel { order }, title: "Cancel" },
///     ],
/// });
/// assert!(question.to_json().contains(r#""id":"cancel:17""#));
///
/// assert_eq!("cancel:17".parse(), Ok(Action::Cancel { order: 17 }));
/// ```
///
/// # What is written
///
/// The variant's tag, then its fields in their order, each behind a colon. A tag is the name of the variant in snake case (`OrderURL` is
/// `order_url`), or the one that you give. It never depends on the order of the variants, so they can be sorted and added to freely. The form
/// is stable: pin it in a test of your own with `to_string()`.
///
/// | field | is written |
/// |---|---|
/// | an integer | in its digits, with `-` in front of a negative one |
/// | `bool` | `true` or `false` |
/// | `char`, `String` | as it is, with `\` in front of `:`, `(`, `)` and `\`; in parentheses where it is empty, or starts or ends with white space |
/// | another enum that derives `ReplyId` | its own form, in parentheses where it has fields |
/// | `Option` of one of these | nothing where it is `None` |
/// | any other type, marked `#[reply(display)]` | as its `Display` writes it, like a `String`; `FromStr` reads it |
///
/// # What can be said of a variant or a field
///
/// | attribute | on | says |
/// |---|---|---|
/// | `#[reply("c")]` | a variant | its tag |
/// | `#[reply(was = "stop")]` | a variant | a tag that it had: buttons that customers still see go on working. There can be several |
/// | `#[reply(default)]` | a field | that it came later: an id without it is read with its `Default`. It must be among the last |
/// | `#[reply(display)]` | a field | that it is written by `Display` and read by `FromStr` |
/// | `#[reply(crate = path)]` | the enum | where this crate is, if it is not called `whatsapp_dsl` |
///
/// ```
/// use whatsapp_dsl::ReplyId;
///
/// #[derive(ReplyId, Debug, PartialEq)]
/// enum Day {
///     Today,
///     In { days: u8 },
/// }
///
/// #[derive(ReplyId, Debug, PartialEq)]
/// enum Booking {
///     #[reply("move", was = "postpone")]
///     Reschedule(u64, Day, #[reply(default)] Option<char>),
///     Note(String),
///     Call {
///         #[reply(display)]
///         from: std::net::Ipv4Addr,
///     },
/// }
///
/// assert_eq!(Booking::Reschedule(17, Day::In { days: 3 }, Some('A')).to_string(), "move:17:(in:3):A");
/// assert_eq!(Booking::Note("at 8:30".to_owned()).to_string(), r"note:at 8\:30");
/// // What an older version of the program sent is still understood.
/// assert_eq!("postpone:17:today".parse(), Ok(Booking::Reschedule(17, Day::Today, None)));
/// ```
///
/// # What does not compile
///
/// Two variants with the same tag; a tag that is empty or has white space, `:`, `(`, `)` or `\` in it; a field without `default` behind one
/// with it; an enum with type parameters or lifetimes. In `message!`, an id whose longest form is longer than its field may be, and two ids
/// that may be alike.
pub trait ReplyId: Sized + fmt::Display + FromStr<Err = UnreadableReply> {
    /// How many characters the longest form has: `usize::MAX` where there is no longest one, since a `String` or a field marked
    /// `#[reply(display)]` can be of any length.
    ///
    /// `message!` takes an id where this is at most what its field allows. Where it is `usize::MAX`, use `try_message!`.
    ///
    /// ```
    /// use whatsapp_dsl::ReplyId;
    ///
    /// #[derive(ReplyId)]
    /// enum Action {
    ///     Keep,
    ///     Cancel { order: u32 },
    /// }
    ///
    /// assert_eq!(Action::MAX_LEN, "cancel:4294967295".len());
    /// ```
    const MAX_LEN: usize = longest(Self::REPLY_LENGTHS, 0);

    /// How long each variant's tag is, and the longest form of each of its fields.
    #[doc(hidden)]
    const REPLY_LENGTHS: &'static [&'static [usize]];
    /// What the enum is called.
    #[doc(hidden)]
    const REPLY_NAME: &'static str;
    #[doc(hidden)]
    fn write_reply(&self, form: &mut Form);
    #[doc(hidden)]
    fn read_reply(fields: &mut Fields<'_>) -> Result<Self, String>;
}

/// The id of a reply that cannot be read as the enum that was asked for: it comes from an older version of your program, or from another enum.
///
/// ```
/// use whatsapp_dsl::ReplyId;
///
/// #[derive(ReplyId, Debug)]
/// enum Action {
///     Keep,
///     Cancel { order: u32 },
/// }
///
/// let old = "cancel:seventeen".parse::<Action>().unwrap_err();
/// assert_eq!(old.id(), "cancel:seventeen");
/// assert_eq!(old.to_string(), "cannot read the id `cancel:seventeen` as `Action`: `order` must be a valid `u32`, found `seventeen`");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreadableReply {
    id: String,
    name: &'static str,
    reason: String,
}

impl UnreadableReply {
    /// The id as it came.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }
}

impl fmt::Display for UnreadableReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read the id `{}` as `{}`: {}", self.id, self.name, self.reason)
    }
}

impl Error for UnreadableReply {}
