//! What a text must look like.

use super::{character, date, emoji, link, phone, same};
use crate::{currency, language};

/// What a text must look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Anything.
    Any,
    /// Anything without emoji.
    NoEmoji,
    /// One emoji.
    Emoji,
    /// An id without white space.
    Id,
    /// A phone number in any dialable form.
    Phone,
    /// A business-scoped user id.
    UserId,
    /// A link to the web.
    Link,
    /// A language code.
    Language,
    /// The name of a template.
    TemplateName,
    /// The name of a template's parameter.
    ParameterName,
    /// The value of a template's parameter.
    Parameter,
    /// A currency code.
    Currency,
    /// A country code.
    Country,
    /// A day.
    Date,
}

/// The most characters of a business-scoped user id after the country code.
const USER_ID_LENGTH: usize = 128;

impl Shape {
    /// Whether the text looks like this. Emptiness is another rule's business.
    #[must_use]
    pub const fn fits(self, text: &str) -> bool {
        match self {
            Self::Any | Self::Parameter => true,
            Self::NoEmoji => !emoji::has_emoji(text),
            Self::Emoji => text.is_empty() || emoji::is_one_emoji(text),
            Self::Id => !has_white_space(text),
            Self::Phone => phone::digits(text).is_some(),
            Self::UserId => is_user_id(text.as_bytes()),
            Self::Link => link::is_link(text) && !has_white_space(text),
            Self::Language => is_language(text),
            Self::TemplateName => all(text.as_bytes(), true),
            Self::ParameterName => all(text.as_bytes(), true) && !text.is_empty() && !text.as_bytes()[0].is_ascii_digit(),
            Self::Currency => currency::digits(text).is_some(),
            Self::Country => is_country(text.as_bytes()),
            Self::Date => date::is_date(text),
        }
    }

    /// Whether the text is put into a template, where white space is restricted.
    #[must_use]
    pub const fn is_parameter(self) -> bool {
        matches!(self, Self::Parameter)
    }

    /// What is wrong where the text does not look like this; stands behind the field's name.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Any | Self::Parameter => " is not allowed",
            Self::NoEmoji => " has an emoji, which is not allowed here",
            Self::Emoji => " is not one emoji (an empty text takes a reaction back)",
            Self::Id => " has white space in it, which no id has",
            Self::Phone => " is not a phone number: country code first, no leading zero, 7 to 15 digits, as in +1 650 555 1234",
            Self::UserId => {
                " is not a business-scoped user id: two capital letters, a dot, then 1 to 128 letters and digits, as in US.13491208655302741918"
            }
            Self::Link => " is not a link: it starts with http:// or https://, then a host name, without spaces",
            Self::Language => " is not a language code, as in en or en_US",
            Self::TemplateName => " is not a template's name: lowercase letters, digits and underscores",
            Self::ParameterName => " is not a parameter's name: lowercase letters, digits and underscores, no digit first",
            Self::Currency => " is not a currency code of ISO 4217, as in USD",
            Self::Country => " is not a country code of two letters, as in US",
            Self::Date => " is not a day: YYYY-MM-DD, as in 1999-01-23",
        }
    }

    /// What holds of a text that looks like this.
    pub(crate) fn says(self) -> String {
        match self {
            Self::NoEmoji => "has no emoji".to_owned(),
            Self::Id => "has no white space in it".to_owned(),
            // What is wrong is told as what it is not.
            shape => shape.words().replacen(" is not ", "is ", 1),
        }
    }

    /// The known code that was probably meant.
    #[must_use]
    pub fn meant(self, text: &str) -> Option<String> {
        match self {
            Self::Language => language::misspelt(text).map(str::to_owned),
            Self::Currency => {
                let upper = text.to_uppercase();
                currency::codes()
                    .find(|code| *code == upper)
                    .or_else(|| crate::suggest::within(1, &upper, currency::codes()))
                    .map(str::to_owned)
            }
            Self::TemplateName | Self::ParameterName => {
                let meant = text.trim().to_lowercase().replace([' ', '-', '.'], "_");
                Some(meant).filter(|meant| !meant.is_empty() && self.fits(meant))
            }
            _ => None,
        }
    }
}

const fn has_white_space(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut index = 0;
    while index < bytes.len() {
        let (here, next) = character(bytes, index);
        if here.is_whitespace() {
            return true;
        }
        index = next;
    }
    false
}

/// Lowercase letters, underscores, and digits where they are allowed.
const fn all(bytes: &[u8], digits: bool) -> bool {
    let mut index = 0;
    while index < bytes.len() {
        let byte = bytes[index];
        if !(byte.is_ascii_lowercase() || byte == b'_' || (digits && byte.is_ascii_digit())) {
            return false;
        }
        index += 1;
    }
    true
}

/// `US.1349…`, or `US.ENT.118…` of a parent account.
const fn is_user_id(bytes: &[u8]) -> bool {
    if bytes.len() < 4 || !bytes[0].is_ascii_uppercase() || !bytes[1].is_ascii_uppercase() || bytes[2] != b'.' {
        return false;
    }
    let parent = bytes.len() > 7 && bytes[3] == b'E' && bytes[4] == b'N' && bytes[5] == b'T' && bytes[6] == b'.';
    let start = if parent { 7 } else { 3 };
    let mut index = start;
    while index < bytes.len() {
        if !bytes[index].is_ascii_alphanumeric() {
            return false;
        }
        index += 1;
    }
    index - start <= USER_ID_LENGTH
}

/// Letters in groups, joined by an underscore or hyphen. Another spelling of a code that Meta lists is a mistake.
const fn is_language(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut index = 0;
    while index < bytes.len() {
        let joint = matches!(bytes[index], b'_' | b'-') && index > 0 && index + 1 < bytes.len();
        if !(joint || bytes[index].is_ascii_alphanumeric()) {
            return false;
        }
        index += 1;
    }
    match language::misspelt(text) {
        Some(code) => same(code, text),
        None => bytes.len() > 1,
    }
}

const fn is_country(bytes: &[u8]) -> bool {
    bytes.len() == 2 && bytes[0].is_ascii_alphabetic() && bytes[1].is_ascii_alphabetic()
}
