//! The On-Premises API, which came before the Cloud API: its messages, to be read, checked and moved.
//!
//! A message of the one API cannot be posted to the other, so each has a type of its own. Kinds, fields and grammar are those of the Cloud
//! API where the two are alike.
//!
//! ```
//! use whatsapp_dsl::on_premises;
//!
//! let old = on_premises::Message::from_json(
//!     r#"{ "to": "16505551234", "type": "text", "text": { "body": "See https://luigi.example" }, "preview_url": true }"#,
//! )?;
//! let new = old.into_cloud()?;
//! assert!(new.to_json().ends_with(r#""text":{"body":"See https://luigi.example","preview_url":true}}"#));
//! # Ok::<(), whatsapp_dsl::Invalid>(())
//! ```

mod audio;
mod catalog_message;
pub mod contacts;
mod document;
pub(crate) mod envelope;
pub mod flow;
pub mod header;
pub mod hsm;
mod image;
pub mod list;
mod location;
mod message;
mod moved;
mod product;
pub mod product_list;
mod receipt;
pub mod reply_buttons;
mod sticker;
pub mod template;
mod text;
mod video;

pub use self::message::Message;
pub use self::receipt::ReadReceipt;
#[doc(inline)]
pub use crate::{__on_premises_message as message, __on_premises_try_message as try_message};

crate::api::kinds! {
    text: Text / TextBuilder;
    image: Image / ImageBuilder;
    video: Video / VideoBuilder;
    audio: Audio / AudioBuilder;
    document: Document / DocumentBuilder;
    sticker: Sticker / StickerBuilder;
    location: Location / LocationBuilder;
    contacts: Contacts / ContactsBuilder;
    reply_buttons: ReplyButtons / ReplyButtonsBuilder;
    list: List / ListBuilder;
    product: Product / ProductBuilder;
    product_list: ProductList / ProductListBuilder;
    catalog_message: CatalogMessage / CatalogMessageBuilder;
    flow: Flow / FlowBuilder;
    template: Template / TemplateBuilder;
    hsm: Hsm / HsmBuilder, "highly_structured_message";
}

/// Builds a [`Message`] of the On-Premises API that is checked at compile time. The grammar is that of [`message!`](crate::message).
///
/// ```
/// use whatsapp_dsl::on_premises;
///
/// let oven = on_premises::message!(Image { to: "+1 650 555 1234", link: "ovens/1", provider: "bakery", caption: "Our oven" });
/// assert!(oven.to_json().ends_with(r#""image":{"link":"ovens/1","provider":{"name":"bakery"},"caption":"Our oven"}}"#));
/// ```
///
/// Labels take no emoji here:
///
/// ```compile_fail
/// whatsapp_dsl::on_premises::message!(ReplyButtons {
///     to: "+1 650 555 1234",
///     body: "Pizza?",
///     buttons: [Reply { id: "yes", title: "Yes 🍕" }],
/// });
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __on_premises_message {
    ($($tokens:tt)*) => {
        $crate::private::expand_message! { [$crate on_premises] $($tokens)* }
    };
}

/// Builds a [`Message`] of the On-Premises API from values that come at run time, as a `Result<Message, Invalid>`. The grammar is that of
/// [`try_message!`](crate::try_message).
///
/// ```
/// use whatsapp_dsl::on_premises;
///
/// let greeted = on_premises::try_message!(Text { to: "+1 650 555 1234", body: format!("Hello, {}!", "Ann") });
/// assert!(greeted.is_ok());
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __on_premises_try_message {
    ($($tokens:tt)*) => {
        $crate::private::expand_try_message! { [$crate on_premises] $($tokens)* }
    };
}
