//! What Meta posts to your server: what became of messages, what customers write, and news of templates.
//!
//! ```
//! use whatsapp_dsl::webhook::{Event, Notification, State};
//!
//! let body = r#"{ "object": "whatsapp_business_account", "entry": [{ "id": "102290129340398", "changes": [{
//!     "field": "messages",
//!     "value": {
//!         "messaging_product": "whatsapp",
//!         "metadata": { "display_phone_number": "15550783881", "phone_number_id": "106540352242922" },
//!         "statuses": [{
//!             "id": "wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI", "status": "failed", "timestamp": "1751142888", "recipient_id": "16505551234",
//!             "errors": [{ "code": 131049, "title": "This message was not delivered" }]
//!         }]
//!     }
//! }] }] }"#;
//!
//! for event in Notification::from_json(body)?.events() {
//!     match event {
//!         Event::Status(status) if status.state == State::Failed => println!("{}: {}", status.id, status.errors[0]),
//!         Event::Status(status) => println!("{} is {}", status.id, status.state),
//!         Event::Message(received) => println!("{:?} wrote {:?}", received.sender(), received.content),
//!         Event::Template(update) => println!("{:?}: {:?}", update.name, update.change),
//!         other => println!("{}", other.json()),
//!     }
//! }
//! # Ok::<(), whatsapp_dsl::answer::Unreadable>(())
//! ```
//!
//! A server that takes them
//!
//! - answers the `GET` by which you [`subscribe`];
//! - checks the [`Signature`] of each `POST` before anything reads the body, answers 200 within a second, and works afterwards: Meta posts
//!   again what is not answered, for up to seven days;
//! - takes each [`Key`] once, and a [`State`] only where it [`supersedes`](State::supersedes) what is known: webhooks come in any order and
//!   more than once.
//!
//! Nothing is lost. What Meta adds tomorrow is kept as it came at every level: an event as [`Event::Other`], content as [`Content::Other`], a
//! word as the `Other` of its set. A member that is not as documented is left out and listed in the `misfits`, and the JSON of each event is
//! what was received. Notifications of the Cloud API and those of the On-Premises API, which have no envelope, are read alike.

mod apply;
mod call;
mod content;
mod event;
mod form;
mod history;
mod json;
mod key;
mod notification;
mod parts;
mod payment;
mod preference;
mod pricing;
mod received;
mod shared;
mod signature;
mod state;
mod status;
mod template;
mod timestamp;
mod updates;

pub use self::call::{Call, CallDirection, CallEvent, CallOutcome, Session};
pub use self::content::{Content, Pressed};
pub use self::event::Event;
pub use self::form::FormReply;
pub use self::history::{Chunk, PastMessage, PastState};
pub use self::json::Json;
pub use self::key::Key;
pub use self::notification::Notification;
pub use self::parts::{
    CallPermission, CallPermissionReply, CardAddress, CardEmail, CardName, CardOrg, CardPhone, CardUrl, ContactCard, Location, Media,
    Order, OrderItem, PaymentMethod, ResponseSource, System, SystemKind,
};
pub use self::payment::{Amount, Method, Payment, PaymentError, Refund, Transaction};
pub use self::preference::{Preference, PreferenceValue};
pub use self::pricing::{Category, Conversation, Origin, Pricing, PricingModel, PricingType};
pub use self::received::{Contact, Context, Identity, Profile, Received, Referral, ReferredProduct, WelcomeMessage};
pub use self::shared::Business;
use self::shared::Shared;
pub use self::signature::{Forged, Signature, subscribe};
pub use self::state::State;
pub use self::status::Status;
pub use self::template::{
    DisableInfo, OtherInfo, Quality, RejectionInfo, TemplateButton, TemplateChange, TemplateEvent, TemplateReason, TemplateUpdate,
};
pub use self::timestamp::Timestamp;
pub use crate::answer::{GraphError, Misfit, Unreadable};
