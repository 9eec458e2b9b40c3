//! The components of a template: what is above and below the text, and the text.

use super::Button;
use crate::json::{Json, Map};

/// A component.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Component {
    /// What is above the body.
    Header,
    /// An offer that ends.
    LimitedTimeOffer,
    /// The text.
    Body,
    /// What is below the body.
    Footer,
    /// The buttons.
    Buttons,
    /// The cards.
    Carousel,
    /// The request to be allowed to call.
    CallPermissionRequest,
}

impl Component {
    /// What people call it.
    pub fn name(self) -> &'static str {
        self.names().0
    }

    /// What people call it, and what the names of its rules start with.
    pub(super) fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Header => ("header", "definition_header"),
            Self::LimitedTimeOffer => ("limited-time offer", "definition_offer"),
            Self::Body => ("body", "definition_body"),
            Self::Footer => ("footer", "definition_footer"),
            Self::Buttons => ("buttons", "definition_buttons"),
            Self::Carousel => ("carousel", "definition_carousel"),
            Self::CallPermissionRequest => ("call permission request", "definition_call_permission"),
        }
    }
}

/// The index of each component among those of the definition, or of the card.
///
/// Where a component has none, as in a declaration, its name is in the paths of violations: `body.text` instead of
/// `components[1].text`.
#[derive(Debug, Clone, Default)]
pub struct Places([Option<usize>; 7]);

impl Places {
    /// Where the component is.
    pub fn get(&self, component: Component) -> Option<usize> {
        self.0.get(component as usize).copied().flatten()
    }

    /// Says where the component is; answers where it was said to be before.
    pub(super) fn set(&mut self, component: Component, index: usize) -> Option<usize> {
        self.0.get_mut(component as usize)?.replace(index)
    }
}

/// What is not known here of the components of a definition or of a card, as it came.
#[derive(Debug, Clone, Default)]
pub struct Unknown {
    /// Members of known components.
    pub members: Vec<(Component, Map)>,
    /// Components as a whole.
    pub components: Vec<Map>,
}

impl Unknown {
    /// The members of this component.
    pub fn of(&self, component: Component) -> Option<&Map> {
        self.members.iter().find(|(known, _)| *known == component).map(|(_, members)| members)
    }

    /// The component that is not known although its type is: a header of a new format.
    pub fn component(&self, component: Component) -> Option<&Map> {
        self.components.iter().find(|members| type_of(members).eq_ignore_ascii_case(component.as_str()))
    }
}

/// The type of a component, empty where it is left out.
pub fn type_of(members: &Map) -> &str {
    members.get("type").and_then(Json::as_str).unwrap_or_default()
}

/// What is above the body.
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

/// What is below the body.
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
#[derive(Debug, Clone, Default)]
pub struct Card {
    /// What is above its body.
    pub header: Option<Header>,
    /// Its text.
    pub body: Option<Body>,
    /// Its buttons, in their order.
    pub buttons: Vec<Button>,
    /// Where each component was found.
    pub places: Places,
    /// What is not known here of its components.
    pub unknown: Unknown,
    /// Its members besides the components, which are not known here.
    pub others: Map,
}
