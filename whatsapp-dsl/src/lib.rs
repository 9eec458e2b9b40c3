//! WhatsApp messages that do not compile when WhatsApp would reject them.
//!
//! ```
//! use whatsapp_dsl::message;
//!
//! let menu = message!(List {
//!     to: "+1 650 555 1234",
//!     body: "What would you like?",
//!     button: "See the menu",
//!     sections: [Section {
//!         rows: [
//!             Row { id: "margherita", title: "Margherita", description: "Tomato, mozzarella" },
//!             Row { id: "diavola", title: "Diavola" },
//!         ],
//!     }],
//! });
//!
//! println!("{}", menu.to_json()); // the body of a POST to /PHONE_NUMBER_ID/messages
//! ```
//!
//! | to | use |
//! |---|---|
//! | send what you know while you write | [`message!`] |
//! | send what comes at run time | [`try_message!`] |
//! | write by hand, or from other code | the builders: [`List::builder`], … |
//! | read, store or log | [`Message::from_json`], [`Message::to_json`], serde |
//! | check a template before Meta does, create it, compare it with the live one | [`Definition`] |
//!
//! A label that is one letter too long does not compile:
//!
//! ```compile_fail
//! # use whatsapp_dsl::message;
//! message!(ReplyButtons {
//!     to: "+1 650 555 1234",
//!     body: "Shall we deliver at eight?",
//!     buttons: [Reply { id: "yes", title: "Yes, eight is perfect" }], // 21 characters, at most 20 are shown
//! });
//! ```

mod audio;
mod catalog_message;
mod choice;
mod class;
mod constant;
pub mod contacts;
mod declared;
pub mod definition;
mod document;
mod envelope;
mod error;
mod field;
pub mod flow;
pub mod header;
mod id;
mod image;
mod kind;
pub mod list;
mod location;
mod message;
mod part;
mod policy;
#[doc(hidden)]
pub mod private;
mod product;
pub mod product_list;
mod reaction;
mod recipient;
pub mod reply_buttons;
mod set;
mod sticker;
pub mod template;
mod text;
mod video;
mod wire;
mod word;

pub use audio::{Audio, AudioBuilder};
pub use catalog_message::{CatalogMessage, CatalogMessageBuilder};
pub use contacts::{Contacts, ContactsBuilder};
pub use definition::Definition;
pub use document::{Document, DocumentBuilder};
pub use error::{Invalid, Violation};
pub use flow::{Flow, FlowBuilder};
pub use id::{BusinessScopedUserId, CurrencyCode, GroupId, LanguageCode, Link, MediaId, MessageId, PhoneNumber, TemplateName};
pub use image::{Image, ImageBuilder};
pub use list::{List, ListBuilder};
pub use location::{Location, LocationBuilder};
pub use message::{Content, Message};
pub use product::{Product, ProductBuilder};
pub use product_list::{ProductList, ProductListBuilder};
pub use reaction::{Reaction, ReactionBuilder};
pub use recipient::Recipient;
pub use reply_buttons::{ReplyButtons, ReplyButtonsBuilder};
pub use set::{Entries, Set};
pub use sticker::{Sticker, StickerBuilder};
pub use template::{Template, TemplateBuilder};
pub use text::{Text, TextBuilder};
pub use video::{Video, VideoBuilder};

/// Builds a [`Message`] that is proved at compile time.
///
/// It compiles only if every rule that WhatsApp holds the message to is known to hold, so nothing is left to fail at run time.
///
/// ```
/// use whatsapp_dsl::message;
///
/// let question = message!(ReplyButtons {
///     to: "+1 650 555 1234",
///     body: "Shall we deliver at eight?",
///     buttons: [Reply { id: "yes", title: "Yes" }, Reply { id: "no", title: "No" }],
/// });
/// # assert!(question.to_json().contains("deliver"));
/// ```
#[macro_export]
macro_rules! message {
    ($($tokens:tt)*) => {
        $crate::private::expand_message! { [$crate] $($tokens)* }
    };
}

/// Builds a [`Message`] of values that come at run time, as a `Result<Message, Invalid>`.
///
/// What can be seen is refused by the compiler; the rest is checked when the line runs.
///
/// ```
/// use whatsapp_dsl::try_message;
///
/// fn greet(phone: &str, name: &str) -> Result<whatsapp_dsl::Message, whatsapp_dsl::Invalid> {
///     try_message!(Text { to: phone, body: format!("Hello, {name}!") })
/// }
///
/// assert!(greet("+1 650 555 1234", "Ann").is_ok());
/// assert_eq!(greet("nobody", "Ann").unwrap_err().violations()[0].rule(), "message_to_format");
/// ```
#[macro_export]
macro_rules! try_message {
    ($($tokens:tt)*) => {
        $crate::private::expand_try_message! { [$crate] $($tokens)* }
    };
}

/// Declares an approved template as a type.
#[macro_export]
macro_rules! template {
    ($($tokens:tt)*) => {
        $crate::private::expand_template! { [$crate] $($tokens)* }
    };
}
