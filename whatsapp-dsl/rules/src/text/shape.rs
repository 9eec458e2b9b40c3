//! What a text must look like.

use super::{character, date, emoji, link, phone, same};
use crate::table::raw;
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
    /// The value of a parameter of an authentication template.
    Password,
    /// A currency code.
    Currency,
    /// A country code.
    Country,
    /// The code of a country whose customers can be asked for an address.
    AddressCountry,
    /// A day.
    Date,
    /// A type of message that the table does not have.
    NewKind,
    /// What tells an order apart.
    Reference,
    /// A currency that orders can be paid in.
    OrderCurrency,
    /// The name of the only country where goods have beneficiaries.
    India,
    /// Nothing but digits.
    Digits,
    /// A moment, in seconds since 1970.
    Seconds,
    /// A link that opens an app of India's UPI.
    UpiLink,
}

/// The most characters of a business-scoped user id after the country code.
const USER_ID_LENGTH: usize = 128;
/// How many digits a moment of these days has in milliseconds.
const MILLISECONDS: usize = 13;

impl Shape {
    /// Whether the text looks like this. Emptiness is another rule's business.
    pub const fn fits(self, text: &str) -> bool {
        match self {
            Self::Any | Self::Parameter => true,
            Self::NoEmoji => !emoji::has_emoji(text),
            Self::Password => !emoji::has_emoji(text) && !link::has_link(text),
            Self::Emoji => text.is_empty() || emoji::is_one_emoji(text),
            Self::Id => !has_white_space(text),
            Self::Phone => phone::digits(text).is_some(),
            Self::UserId => is_user_id(text.as_bytes()),
            Self::Link => link::is_link(text),
            Self::Language => is_language(text),
            Self::TemplateName => is_name(text.as_bytes()),
            Self::ParameterName => is_name(text.as_bytes()) && !matches!(text.as_bytes(), [] | [b'0'..=b'9', ..]),
            Self::Currency => currency::digits(text).is_some(),
            Self::Country => matches!(text.as_bytes(), [b'a'..=b'z' | b'A'..=b'Z', b'a'..=b'z' | b'A'..=b'Z']),
            Self::AddressCountry => matches!(text.as_bytes(), [b'I' | b'i', b'N' | b'n']),
            Self::Date => date::is_date(text),
            Self::NewKind => is_name(text.as_bytes()) && raw::is_free(text),
            Self::Reference => is_reference(text.as_bytes()),
            Self::OrderCurrency => same(text, "INR") || same(text, "BRL"),
            Self::India => same(text, "India"),
            Self::Digits => is_digits(text.as_bytes()),
            // More digits are those of milliseconds.
            Self::Seconds => is_digits(text.as_bytes()) && text.len() < MILLISECONDS,
            Self::UpiLink => is_upi_link(text),
        }
    }

    /// The words that say the same as a text of the shape, where there are few: each as typed, and the text.
    pub const fn codes(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::OrderCurrency => &[("Inr", "INR"), ("Brl", "BRL")],
            _ => &[],
        }
    }

    /// Whether the text is put into a template, where white space is restricted.
    pub const fn is_parameter(self) -> bool {
        matches!(self, Self::Parameter | Self::Password)
    }

    /// What is wrong where the text does not look like this; it follows the field's name.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Any | Self::Parameter => " is not allowed",
            Self::NoEmoji => " contains an emoji, which is not allowed here",
            Self::Password => " contains an emoji or a link, which a one-time password cannot have",
            Self::Emoji => " must be exactly one emoji (an empty string removes the reaction)",
            Self::Id => " contains white space, which is not allowed here",
            Self::Phone => " is not a phone number: country code first, no leading zero, 7 to 15 digits, as in +1 650 555 1234",
            Self::UserId => {
                " is not a business-scoped user id: two capital letters, a dot, then 1 to 128 letters and digits, as in US.13491208655302741918"
            }
            Self::Link => " is not a link: write http:// or https://, then a host name, without spaces or invisible characters",
            Self::Language => " is not a language code, as in en or en_US",
            Self::TemplateName => " is not a template's name: lowercase letters, digits and underscores",
            Self::ParameterName => " is not a parameter's name: lowercase letters, digits and underscores, no digit first",
            Self::Currency => " is not a currency code of ISO 4217, as in USD",
            Self::Country => " is not a country code of two letters, as in US",
            Self::AddressCountry => " is not a country where WhatsApp offers address forms: use IN (India), the only one",
            Self::Date => " is not a day: YYYY-MM-DD, as in 1999-01-23",
            Self::NewKind => {
                " is not a new type: lowercase letters, digits and underscores, not the type of another kind, and not a member of every message"
            }
            Self::Reference => " is not a reference id: English letters, digits, underscores, dashes and dots",
            Self::OrderCurrency => " is not a currency that orders can be paid in: use INR (India) or BRL (Brazil)",
            Self::India => " is not \"India\", the only country that is allowed here",
            Self::Digits => " is not made of digits alone",
            Self::Seconds => " is not a moment in seconds since 1970, as in 1798761600",
            Self::UpiLink => " is not a UPI link: write upi://pay?, then what is paid to whom, without white space",
        }
    }

    pub(crate) fn says(self) -> String {
        match self {
            Self::NoEmoji => "has no emoji".to_owned(),
            Self::Password => "has no emoji and no link".to_owned(),
            Self::Emoji => "is exactly one emoji".to_owned(),
            Self::Id => "has no white space in it".to_owned(),
            Self::Link => "is a link: `http://` or `https://`, then a host name, without spaces or invisible characters".to_owned(),
            // What is wrong is told as what it is not.
            shape => shape.words().replacen(" is not ", "is ", 1),
        }
    }

    /// The known code that was probably meant.
    pub fn meant(self, text: &str) -> Option<String> {
        match self {
            Self::Language => language::misspelt(text).map(str::to_owned),
            Self::Currency => {
                let upper = text.to_uppercase();
                if currency::digits(&upper).is_some() {
                    return Some(upper);
                }
                crate::suggest::within(1, &upper, currency::codes()).map(str::to_owned)
            }
            Self::TemplateName | Self::ParameterName => Some(snake_case(text.trim())).filter(|meant| !meant.is_empty() && self.fits(meant)),
            Self::Seconds if text.len() == MILLISECONDS && is_digits(text.as_bytes()) => text.get(..MILLISECONDS - 3).map(str::to_owned),
            Self::Phone => phone::meant(text).filter(|meant| self.fits(meant)),
            Self::NewKind => raw::kind_of(text).map(str::to_owned),
            Self::OrderCurrency => Some(text.to_uppercase()).filter(|code| self.fits(code)),
            _ => None,
        }
    }
}

/// `orderShipped` or `Order-Shipped` as `order_shipped`.
fn snake_case(text: &str) -> String {
    let (mut snake, mut is_behind_lower) = (String::new(), false);
    for character in text.chars() {
        if is_behind_lower && character.is_uppercase() {
            snake.push('_');
        }
        is_behind_lower = character.is_lowercase();
        snake.extend(character.to_lowercase().map(|lower| if " -.".contains(lower) { '_' } else { lower }));
    }
    snake
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

/// Nothing but English letters, digits, underscores, dashes and dots.
const fn is_reference(mut bytes: &[u8]) -> bool {
    while let [b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-' | b'.', rest @ ..] = bytes {
        bytes = rest;
    }
    bytes.is_empty()
}

const fn is_digits(mut bytes: &[u8]) -> bool {
    while let [b'0'..=b'9', rest @ ..] = bytes {
        bytes = rest;
    }
    bytes.is_empty()
}

const fn is_upi_link(text: &str) -> bool {
    let ([b'u' | b'U', b'p' | b'P', b'i' | b'I', b':', b'/', b'/', b'p', b'a', b'y', b'?', rest @ ..], false) =
        (text.as_bytes(), has_white_space(text))
    else {
        return false;
    };
    !rest.is_empty()
}

/// Nothing but lowercase letters, digits and underscores.
const fn is_name(mut bytes: &[u8]) -> bool {
    while let [b'a'..=b'z' | b'0'..=b'9' | b'_', rest @ ..] = bytes {
        bytes = rest;
    }
    bytes.is_empty()
}

/// `US.1349…`, or `US.ENT.118…` of a parent account.
const fn is_user_id(bytes: &[u8]) -> bool {
    let ([b'A'..=b'Z', b'A'..=b'Z', b'.', b'E', b'N', b'T', b'.', id @ ..] | [b'A'..=b'Z', b'A'..=b'Z', b'.', id @ ..]) = bytes else {
        return false;
    };
    let mut rest = id;
    while let [b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9', more @ ..] = rest {
        rest = more;
    }
    rest.is_empty() && !id.is_empty() && id.len() <= USER_ID_LENGTH
}

/// Letters in groups, joined by an underscore or hyphen. Another spelling of a code that Meta lists is a mistake.
const fn is_language(text: &str) -> bool {
    let bytes = text.as_bytes();
    if let [b'_' | b'-', ..] | [.., b'_' | b'-'] = bytes {
        return false;
    }
    let mut rest = bytes;
    while let [b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-', more @ ..] = rest {
        rest = more;
    }
    match language::misspelt(text) {
        _ if !rest.is_empty() => false,
        Some(code) => same(code, text),
        None => bytes.len() > 1,
    }
}
