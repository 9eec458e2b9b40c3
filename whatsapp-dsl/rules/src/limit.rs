//! What limits both the definition of a template and a send of it, or more than one component: how long, how many.
//!
//! Texts are counted in characters. A text with variables is checked against its limit as it is in the definition, and again once it is filled
//! in: Meta's guide on carousels counts a parameter against the limit of its component. So it is for a body alone, too.

/// A header of text, of an interactive message, too.
pub const HEADER: usize = 60;
/// A footer, of an interactive message, too.
pub const FOOTER: usize = 60;
/// The body of a template.
pub const BODY: usize = 1024;
/// A body with an offer that ends.
pub const OFFER_BODY: usize = 600;
/// A body of a card.
pub const CARD_BODY: usize = 160;
/// A body below a single product.
pub const PRODUCT_BODY: usize = 160;
/// A parameter of a body where the template is nothing else and its text is not known.
pub const PARAMETER_ALONE: usize = 32_768;

/// An offer that ends.
pub const OFFER: usize = 16;

/// The label of a button.
pub const LABEL: usize = 25;
/// The label of a button that calls on WhatsApp.
pub const CALL_LABEL: usize = 20;
/// The label of a button that fills a one-time password in.
pub const AUTOFILL_LABEL: usize = 25;
/// A link, with the value at its end.
pub const URL: usize = 2000;
/// The number that a button calls.
pub const PHONE_NUMBER: usize = 20;
/// A code to copy.
pub const CODE: usize = 20;
/// A code to copy where the offer ends.
pub const OFFER_CODE: usize = 15;
/// A one-time password.
pub const PASSWORD: usize = 15;
/// The name of an app.
pub const PACKAGE_NAME: usize = 224;

/// The buttons of a template.
pub const BUTTONS: usize = 10;
/// The fewest cards of a carousel.
pub const FEWEST_CARDS: usize = 2;
/// The most cards of a carousel.
pub const MOST_CARDS: usize = 10;
/// The buttons of a card with a picture.
pub const CARD_BUTTONS: usize = 2;

/// The id of a message.
pub const MESSAGE_ID: usize = 128;

/// For how many minutes a button may call on WhatsApp: 30 days.
pub const CALL_MINUTES: i64 = 43_200;
/// What the webhooks of such a call bring back.
pub const CALL_PAYLOAD: usize = 512;

/// How many objects and arrays of a message may be within each other, the message included: `serde_json` reads no more.
pub const DEPTH: usize = 127;
