//! The definition of a template: what Meta is asked to approve, and what a send must follow.
//!
//! | module | what a reader finds there |
//! |---|---|
//! | [`read`] | definitions out of Meta's JSON, in every shape that Meta gives them |
//! | [`check()`] | the rules of a definition, one function each |
//! | [`write`](mod@write) | the request that Meta is asked to create it with |
//! | [`compare`] | what differs between ours and the live one |
//! | [`placeholder`] | the variables in a text |
//! | [`code`] | the error codes of a creation |

mod button;
mod check;
pub mod code;
#[cfg(feature = "run-time")]
pub mod compare;
mod component;
pub mod placeholder;
pub mod read;
mod row;
mod scope;
mod word;
pub mod write;

use self::scope::Scope;
use crate::json::Map;
use crate::table::definition::LIBRARY_TEMPLATE_NAME;

pub(crate) use self::button::MOST_OF_KIND;
pub(crate) use self::button::PAYMENTS;
pub use self::button::{Button, ButtonKind, OtpType};
#[cfg(feature = "run-time")]
pub use self::check::RULES;
pub use self::check::{check, check_examples, check_known, check_list, check_without_examples};
#[cfg(feature = "compile-time")]
pub use self::check::{check_import, check_send};
pub use self::component::{Body, Card, Component, Examples, Footer, Format, Header, LimitedTimeOffer, Places, Unknown, type_of};

/// A template in one language.
///
/// Two are equal where Meta is asked for the same: neither the [`status`](Self::status), which is Meta's word and in no request, nor what
/// reading noted, the [`places`](Self::places) and the [`notes`](Self::notes), count.
#[derive(Debug, Clone)]
pub struct Definition {
    /// The name: lowercase letters, digits and underscores.
    pub name: String,
    /// The language, as Meta spells it.
    pub language: String,
    /// What the template is for.
    pub category: Category,
    /// How its variables are written.
    pub parameter_format: ParameterFormat,
    /// What Meta says of it, in capitals; nothing for one that is not submitted.
    pub status: Option<String>,
    /// The sub-category, in capitals.
    pub sub_category: Option<String>,
    /// How long Meta tries to deliver it, in seconds.
    pub message_send_ttl_seconds: Option<i64>,
    /// What is above the body.
    pub header: Option<Header>,
    /// An offer that ends.
    pub limited_time_offer: Option<LimitedTimeOffer>,
    /// The text.
    pub body: Option<Body>,
    /// What is below the body.
    pub footer: Option<Footer>,
    /// The buttons, in their order.
    pub buttons: Vec<Button>,
    /// The cards of a carousel, if it is one.
    pub cards: Option<Vec<Card>>,
    /// Whether it asks to be allowed to call.
    pub call_permission_request: bool,
    /// Where each component was found.
    pub places: Places,
    /// What is not known here of its components.
    pub unknown: Unknown,
    /// Members that are handed on as they are: `allow_category_change`, `library_template_name`, …, and those that are not known here.
    pub others: Map,
    /// What reading noted.
    pub notes: read::Notes,
}

/// What a template is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Category {
    /// One-time passwords.
    Authentication,
    /// Offers.
    Marketing,
    /// What a customer asked for.
    Utility,
    /// Another, in capitals, of a template that Graph listed; empty where Meta's answer leaves the category out.
    Other(String),
}

/// How the variables of a template are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterFormat {
    /// `{{1}}`.
    Positional,
    /// `{{name}}`.
    Named,
}

impl PartialEq for Definition {
    fn eq(&self, other: &Self) -> bool {
        write::request(self) == write::request(other)
    }
}

impl Definition {
    /// Whether Meta has approved it, so that only what a send needs is still asked.
    pub fn is_approved(&self) -> bool {
        self.status.as_deref() == Some("APPROVED")
    }

    /// Whether it comes from Meta's answer, which says how far Meta is with it.
    pub fn is_listed(&self) -> bool {
        self.status.is_some()
    }

    /// Whether Meta takes its texts from the template library, so that there are none here.
    pub fn is_from_library(&self) -> bool {
        self.others.contains_key(LIBRARY_TEMPLATE_NAME)
    }

    /// The cards of its carousel, none where it has no carousel.
    pub fn cards(&self) -> &[Card] {
        self.cards.as_deref().unwrap_or_default()
    }

    /// The variables of its headers and bodies, each once in its text.
    fn variables(&self) -> Vec<&str> {
        let mut variables = Vec::new();
        for Scope { header, body, .. } in Scope::all(self) {
            let header = header.and_then(|header| header.text.as_deref());
            for text in [header, body.and_then(|body| body.text.as_deref())].into_iter().flatten() {
                variables.append(&mut placeholder::names(text));
            }
        }
        variables
    }

    /// What Meta says of it, if it does not send it.
    #[cfg(feature = "compile-time")]
    pub fn not_approved(&self) -> Option<String> {
        let status = self.status.as_deref().filter(|_| !self.is_approved())?;
        Some(format!("Meta says that `{}` is {status}", self.title()))
    }

    /// Name and language: `order_shipped/en_US`.
    pub fn title(&self) -> String {
        title(&self.name, &self.language)
    }
}

fn title(name: &str, language: &str) -> String {
    if language.is_empty() { name.to_owned() } else { format!("{name}/{language}") }
}
