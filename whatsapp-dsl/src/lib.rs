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
#![cfg_attr(all(doc, not(doctest)), doc = include_str!("../docs/front.md"))]
//!
//! There is nothing to set up but `cargo add whatsapp-dsl`.
//!
//! | to | use |
//! |---|---|
//! | send values known at compile time, or of a type that proves them | [`message!`] |
//! | send values that come at run time | [`try_message!`] |
//! | send an approved template, its parameters checked | [`template!`], then `message!` or `try_message!` |
//! | build messages by hand, or from other code | the builders: [`List::builder`], … |
//! | read, store or log messages | [`Message::from_json`], [`Message::from_json_or_raw`], [`Message::to_json`], serde |
//! | read messages of the On-Premises API, and move them to the Cloud API | [`on_premises`] |
//! | mark a message as read, show that you are typing | [`ReadReceipt`] |
//! | read what WhatsApp answers: accepted, or why not and whether to try again | [`Answer`] |
//! | read what WhatsApp posts to your server: statuses, replies, news of templates | `webhook` (feature `webhook`) |
//! | have an enum of your own as the ids of buttons and rows, and read what was tapped as it | `ReplyId` (feature `derive`) |
//! | make the HTTP request that sends, for any client | `http::Endpoint` (feature `http`) |
//! | show a message as the customer sees it, as text or as a picture | `Message::preview` (feature `preview`) |
//! | look up a rule that was broken | [`rule`], [`rules`] |
//! | learn what an error code of Graph means | [`explain`] |
//! | check a template before Meta does, create it, compare it with the live one | [`Definition`] |
//!
//! A label that is one letter too long does not compile:
//!
//! ```compile_fail
//! # use whatsapp_dsl::message;
//! message!(ReplyButtons {
//!     to: "+1 650 555 1234",
//!     body: "Shall we deliver at eight?",
//!     // 21 characters long; at most 20 are shown.
//!     buttons: [Reply { id: "yes", title: "Yes, eight is perfect" }],
//! });
//! ```
//!
//! The library sends nothing: see [what it is not for](#what-it-is-not-for). Where to read on: the [guide](_guide), from the first message to
//! templates in CI; the [cookbook](_cookbook), with pictures; [`message!`] for the grammar; the page of each kind; [why the compiler](_why); [every limit](_limits) and
//! [every rule](_errors).

#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(all(doc, not(doctest)), doc = include_str!("../docs/kinds.md"), doc = include_str!("../docs/tour.md"))]

pub mod address_message;
pub mod answer;
mod api;
mod audio;
mod call_permission_request;
pub mod carousel;
mod catalog_message;
mod choice;
mod constant;
pub mod contacts;
mod cta_url;
mod declared;
pub mod definition;
pub mod direct_send;
#[cfg(test)]
#[path = "../tests/unit/docs.rs"]
mod docs;
mod document;
mod editor;
mod envelope;
mod error;
pub mod field;
pub mod flow;
#[cfg(all(doc, not(doctest)))]
mod guides;
pub mod header;
#[cfg(feature = "http")]
pub mod http;
mod id;
mod image;
mod kind;
mod known;
mod laid;
mod lenient;
pub mod list;
mod location;
mod location_request;
mod message;
pub mod on_premises;
pub mod order_details;
pub mod order_status;
mod part;
#[cfg(test)]
#[path = "../tests/unit/pigeons.rs"]
pub mod pigeons;
mod pin;
mod policy;
#[cfg(feature = "preview")]
pub mod preview;
#[doc(hidden)]
pub mod private;
mod product;
pub mod product_list;
mod raw;
mod reaction;
mod read_receipt;
mod recipient;
mod refused;
pub mod reply_buttons;
#[cfg(feature = "derive")]
mod reply_id;
mod request_contact_info;
mod seen;
mod set;
mod sticker;
mod storage;
mod takes;
mod takes_constant;
mod takes_json;
#[cfg(feature = "derive")]
mod takes_reply;
pub mod template;
mod text;
mod unambiguous;
mod unpin;
mod video;
mod voice_call;
#[cfg(feature = "webhook")]
pub mod webhook;
mod wire;
mod word;

#[cfg(all(doc, not(doctest)))]
pub use guides::{_cookbook, _errors, _guide, _limits, _reference, _why};

#[doc(inline)]
pub use answer::{Accepted, Answer, GraphError, MessageStatus, Refused};
#[doc(inline)]
#[doc(alias = "message_templates")]
pub use definition::Definition;
pub use error::{Explanation, Invalid, Retry, Rule, Source, Violation, explain, rule, rules};
pub use id::{BusinessScopedUserId, CurrencyCode, GroupId, LanguageCode, Link, MediaId, MessageId, PhoneNumber, TemplateName};
pub use message::Message;
#[doc(alias = "typing_indicator")]
#[doc(alias = "mark_as_read")]
pub use read_receipt::ReadReceipt;
pub use recipient::Recipient;
#[cfg(feature = "derive")]
pub use reply_id::{ReplyId, UnreadableReply};
#[doc(hidden)]
pub use set::Set;
/// Derives [`ReplyId`](trait@ReplyId) for an enum, with `Display` and `FromStr`. The trait says what is written and what the attributes are.
#[cfg(feature = "derive")]
pub use whatsapp_dsl_macros::ReplyId;

api::kinds! {
    text: Text / TextBuilder;
    reaction: Reaction / ReactionBuilder, "emoji";
    image: Image / ImageBuilder, "media";
    video: Video / VideoBuilder, "media";
    audio: Audio / AudioBuilder, "voice", "media";
    document: Document / DocumentBuilder, "media";
    sticker: Sticker / StickerBuilder, "media";
    location: Location / LocationBuilder;
    contacts: Contacts / ContactsBuilder, "vcard";
    reply_buttons: ReplyButtons / ReplyButtonsBuilder, "button", "quick_reply", "interactive", "reply_button";
    list: List / ListBuilder, "menu", "interactive", "list_message";
    product: Product / ProductBuilder, "single_product", "interactive";
    product_list: ProductList / ProductListBuilder, "multi_product", "interactive";
    catalog_message: CatalogMessage / CatalogMessageBuilder, "interactive";
    flow: Flow / FlowBuilder, "flow_message", "interactive";
    carousel: Carousel / CarouselBuilder, "media_card_carousel", "interactive";
    cta_url: CtaUrl / CtaUrlBuilder, "interactive", "cta_url_button";
    location_request: LocationRequest / LocationRequestBuilder, "location_request_message", "send_location", "interactive";
    address_message: AddressMessage / AddressMessageBuilder, "interactive";
    voice_call: VoiceCall / VoiceCallBuilder, "interactive";
    call_permission_request: CallPermissionRequest / CallPermissionRequestBuilder, "interactive";
    request_contact_info: RequestContactInfo / RequestContactInfoBuilder, "interactive";
    order_details: OrderDetails / OrderDetailsBuilder, "review_and_pay", "interactive";
    order_status: OrderStatus / OrderStatusBuilder, "interactive";
    pin: Pin / PinBuilder;
    unpin: Unpin / UnpinBuilder;
    template: Template / TemplateBuilder, "hsm";
    raw: Raw / RawBuilder;
}

/// Builds a [`Message`] that is checked at compile time.
///
/// It compiles only if the message is known to keep every rule of WhatsApp's, so nothing can fail at run time. A value is known if it is
///
/// - a literal or a constant, `Self::GREETING` and `concat!(…)` included; a constant that depends on `Self` or a type parameter is checked by
///   `cargo build`, any other by `cargo check`;
/// - of a type that proves it: a [`PhoneNumber`], a [`MediaId`], an integer where a text may be any string, a `ReplyId` as an id of your own;
/// - made to fit: `truncate(name, "Guest")`, `fold(name, "friend")`, without the fallback in an optional field;
/// - `json!({ … })`, which needs no import, where a JSON object is wanted;
/// - an `if` or a `match` whose branches are known.
///
/// A message of literals and constants is a constant itself: `static WELCOME: Message = message!(Text { … });`.
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
///
/// A message is written as a struct literal with Meta's names. Lists may be written as `[…]`, `vec![…]` or `&[…]`, with `for`, `while`, `if`,
/// `match` and `..iterator` in them, and statements may come before an entry or the value of a branch.
#[cfg_attr(all(doc, not(doctest)), doc = "", doc = include_str!("../docs/grammar.md"))]
#[macro_export]
macro_rules! message {
    ($($tokens:tt)*) => {
        $crate::private::expand_message! { [$crate cloud] $($tokens)* }
    };
}

/// Builds a [`Message`] from values that come at run time, as a `Result<Message, Invalid>`.
///
/// What the compiler can see is checked at compile time; the rest is checked when the line runs. Values are any expressions, `?` and `.await`
/// included: strings however they are owned, integers of at most 64 bits, [identifiers](PhoneNumber), `Option`s of these, builders. `None`, or
/// an empty text, list or JSON object, leaves an optional field out. The grammar is that of [`message!`].
///
/// # Errors
///
/// [`Invalid`] lists every rule that the message breaks, each with its place in Meta's JSON.
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
#[cfg_attr(all(doc, not(doctest)), doc = "", doc = include_str!("../docs/grammar.md"))]
#[macro_export]
macro_rules! try_message {
    ($($tokens:tt)*) => {
        $crate::private::expand_try_message! { [$crate cloud] $($tokens)* }
    };
}

/// Declares an approved template as a type, with a field for each thing that the sender fills in.
///
/// The type is sent with [`message!`] or [`try_message!`], or by its builder. It must be in scope there, or be named by its path.
///
/// ```
/// use whatsapp_dsl::{message, template};
///
/// template!(OrderShipped {
///     name: "order_shipped",
///     language: "en_US",
///     category: Utility,
///     header: Image,
///     body: "Hi {{customer}}, your order of {{total}} is on its way.",
///     footer: "Luigi's",
///     buttons: [
///         Url { text: "Track parcel", url: "https://luigi.example/t/{{tracking}}" },
///         PhoneNumber { text: "Call us", phone_number: "+16505551234" },
///         QuickReply { text: "Talk to us" },
///     ],
/// });
///
/// let shipped = message!(OrderShipped {
///     to: "+1 650 555 1234",
///     header: Image { link: "https://luigi.example/box.jpg" },
///     customer: "Ann",
///     total: Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" },
///     tracking: "A1",
/// });
/// assert!(shipped.to_json().contains("A1"));
///
/// // The same by hand, checked when the line runs.
/// let incomplete = OrderShipped::builder().to("+1 650 555 1234").customer("Ann").build();
/// assert_eq!(incomplete.unwrap_err().violations().len(), 3);
/// ```
///
/// # In place
///
/// The definition is Meta's creation request without `type` and `components`, so texts can be copied both ways. `{{customer}}` becomes the
/// field `customer`; `{{1}}` and `{{2}}` are filled by a list, `body: ["…", "…"]`. Buttons are fields named by what they take: `url`,
/// `quick_reply`, `coupon_code`, `flow_token`, the second of a kind `url_2`; a link's variable gives its own name. A name that is taken gets
/// `_`. The definition must pass every check Meta makes, except that examples are optional until it is created.
///
/// A template that exists already is best [imported](#from-a-file). Written in place, it must be as it is at Meta, down to the names of its
/// variables: `{{customer}}` is sent with its name and `{{1}}` without, and Meta answers 132012 or 132000 where the template has the other. With
/// no definition at hand, [`Template`] sends one by its name. What fills a link's variable is sent as it is given: percent-encode what may not
/// be in a link.
///
/// | also | is |
/// |---|---|
/// | `body: Authentication { … }` with an `Otp` button | a one-time password: one field, `code` |
/// | `limited_time_offer: LimitedTimeOffer { … }` | an offer that ends |
/// | `cards: [Card { … }, Card { … }]` | a carousel; a send has a list of cards |
/// | `examples: Examples { … }` | what Meta's reviewers see, by the names of the fields |
///
/// # From a file
///
/// `template!("templates/approved.json")` declares a type for each template in the file: what Graph answered to
/// `GET /WABA_ID/message_templates`, an array, or one definition. The path is relative to the package's `Cargo.toml`, else to the source file
/// with the call; a change of the file compiles the crate again. Templates may get names of their own, and so may their fields:
///
/// ```text
/// template!("templates/approved.json", [AprilPromo { name: "2023_april_promo", body: [customer, code] }]);
/// ```
///
/// Where there is a `status`, Meta has taken the template, and only what a send needs is checked; a template that no send can fill is an error
/// where it is sent. A template whose status is not `APPROVED` is deprecated. Several languages of one name are one type with a field `language`;
/// where they differ in what they take, each is a type of its own, as `FeedbackEnUs`.
///
/// # What it declares
///
/// A `pub struct` with `NAME`, `LANGUAGES`, a setter for each field, `builder()` and `build()`, and with `definitions()`, which gives a
/// [`Definition`] for each language: [`to_json`](Definition::to_json) is the request that creates it, and
/// [`compare_lists`](Definition::compare_lists) says how the live one differs. Its documentation shows the text as people will read it.
///
/// Templates of a file that have the same fields share one struct, of which each is an alias.
#[cfg_attr(all(doc, not(doctest)), doc = "", doc = include_str!("../docs/definition.md"))]
#[macro_export]
macro_rules! template {
    ($($tokens:tt)*) => {
        #[cfg(not(doc))]
        $crate::private::expand_template! { [$crate] $($tokens)* }
        // In the documentation each template has a struct of its own.
        #[cfg(doc)]
        $crate::private::document_template! { [$crate] $($tokens)* }
    };
}
