//! The components of a template: what stands above and below the text, and the text.

use super::{Button, Places};

/// What stands above the body.
#[derive(Debug, Clone, PartialEq)]
pub struct Header {
    /// What it is.
    pub format: Format,
    /// The text of a header of text.
    pub text: Option<String>,
    /// Examples for the variable in the text.
    pub example: Option<Examples>,
    /// The handle of an example media.
    pub handle: Option<String>,
}

/// What a header is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A text.
    Text,
    /// An image.
    Image,
    /// A video.
    Video,
    /// A document.
    Document,
    /// A short video without sound, for the marketing-messages API.
    Gif,
    /// A place.
    Location,
    /// A product of the catalogue.
    Product,
}

impl Format {
    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Image => "image",
            Self::Video => "video",
            Self::Document => "document",
            Self::Gif => "GIF",
            Self::Location => "location",
            Self::Product => "product",
        }
    }
}

/// Example values of the variables in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Examples {
    /// Of positional variables, in order.
    InOrder(Vec<String>),
    /// Of named variables: name and value.
    ByName(Vec<(String, String)>),
}

/// The text.
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    /// The text; nothing where Meta writes it, as for one-time passwords.
    pub text: Option<String>,
    /// Examples for its variables.
    pub example: Option<Examples>,
    /// Whether Meta adds that the code must not be shared.
    pub add_security_recommendation: Option<bool>,
}

/// What stands below the body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Footer {
    /// The text; nothing where Meta writes it.
    pub text: Option<String>,
    /// After how many minutes a one-time password ends.
    pub code_expiration_minutes: Option<i64>,
}

/// An offer that ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LimitedTimeOffer {
    /// The text.
    pub text: String,
    /// Whether a countdown is shown.
    pub has_expiration: Option<bool>,
}

/// A card of a carousel.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// What stands above its body.
    pub header: Option<Header>,
    /// Its text.
    pub body: Option<Body>,
    /// Its buttons, in their order.
    pub buttons: Vec<Button>,
    /// Where each component was found.
    pub places: Places,
}
