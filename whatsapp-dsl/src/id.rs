//! Identifiers whose type proves that they are well formed, so that `message!` takes them at run time.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use whatsapp_dsl_rules::text::phone_digits;
use whatsapp_dsl_rules::{Shape, Text, Violation};

use crate::Invalid;
use crate::known::known;
use crate::set::{IsString, IsText, Kept, set_from};

fn check(rules: &Text, name: &str, text: &str) -> Result<(), Invalid> {
    let Some(fault) = rules.fault(text, rules.most()) else { return Ok(()) };
    let words = fault.sentence("this text", text);
    Err(Invalid::one(Violation::new(format!("{name}_{}", fault.aspect().name()), rules.code(fault.aspect()), words)))
}

/// Declares identifiers that own their texts.
macro_rules! ids {
    ($($(#[$doc:meta])* $Id:ident, $rules:expr, $name:literal, $example:literal;)*) => {$(
        $(#[$doc])*
        ///
        /// ```
        #[doc = concat!("use whatsapp_dsl::", stringify!($Id), ";")]
        ///
        #[doc = concat!("let id: ", stringify!($Id), " = \"", $example, "\".parse()?;")]
        #[doc = concat!("assert_eq!(id.as_str(), \"", $example, "\");")]
        /// # Ok::<(), whatsapp_dsl::Invalid>(())
        /// ```
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $Id(Cow<'static, str>);

        impl $Id {
            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// That of a text which was checked.
            #[allow(dead_code, reason = "only the ids of recipients are taken out of messages")]
            pub(crate) const fn known(text: Cow<'static, str>) -> Self {
                Self(text)
            }

            pub(crate) fn read(text: Cow<'static, str>) -> Result<Self, Invalid> {
                check(&$rules, $name, &text)?;
                Ok(Self(text))
            }
        }

        impl From<$Id> for Cow<'static, str> {
            fn from(id: $Id) -> Self {
                id.0
            }
        }

        text_id!($Id);
    )*};
}

/// What every identifier can do.
macro_rules! text_id {
    ($Id:ident) => {
        impl FromStr for $Id {
            type Err = Invalid;

            fn from_str(text: &str) -> Result<Self, Invalid> {
                Self::try_from(text)
            }
        }

        impl TryFrom<String> for $Id {
            type Error = Invalid;

            fn try_from(text: String) -> Result<Self, Invalid> {
                Self::read(Cow::from(text))
            }
        }

        impl TryFrom<&str> for $Id {
            type Error = Invalid;

            fn try_from(text: &str) -> Result<Self, Invalid> {
                Self::try_from(text.to_owned())
            }
        }

        impl AsRef<str> for $Id {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl fmt::Display for $Id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde_core::Serialize for $Id {
            fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde_core::Deserialize<'de> for $Id {
            fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <String as serde_core::Deserialize>::deserialize(deserializer)?;
                Self::try_from(text).map_err(serde_core::de::Error::custom)
            }
        }

        set_from!(Cow<'static, str>, Cow::from; $Id);
        set_from!(Cow<'static, str>, |id: &$Id| Cow::Owned(id.as_str().to_owned()); &$Id);
        set_from!(Kept, |id| Kept(Cow::from(id)); $Id);
        set_from!(Kept, |id: &$Id| Kept(Cow::Owned(id.as_str().to_owned())); &$Id);
        impl IsString for $Id {}

        impl IsText for $Id {
            fn text(&self) -> Option<Cow<'_, str>> {
                Some(Cow::Borrowed(self.as_str()))
            }
        }

        impl IsText for &$Id {
            fn text(&self) -> Option<Cow<'_, str>> {
                (**self).text()
            }
        }

        known!($Id: $Id, &$Id);
        known!(crate::known::Scalar: $Id);
        known!(Option<$Id>: $Id, &$Id, Option<$Id>, Option<&$Id>, &Option<$Id>);
    };
}

/// A phone number, country code first, kept as its digits.
///
/// Read in any dialable form: plus, spaces, hyphens, dots and parentheses are dropped; 7 to 15 digits, no leading zero (ITU-T E.164).
///
/// ```
/// use whatsapp_dsl::PhoneNumber;
///
/// let number: PhoneNumber = "+1 (650) 555-1234".parse()?;
/// assert_eq!(number.as_str(), "16505551234");
/// assert!("0650 555 1234".parse::<PhoneNumber>().is_err());
/// # Ok::<(), whatsapp_dsl::Invalid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PhoneNumber {
    digits: [u8; whatsapp_dsl_rules::text::PHONE_DIGITS],
    count: usize,
}

impl PhoneNumber {
    /// The recipient of a message that the compiler has refused, and that is never sent.
    pub(crate) const NOBODY: Self = Self { digits: [0; whatsapp_dsl_rules::text::PHONE_DIGITS], count: 0 };

    /// The digits, without plus.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // The digits are ASCII, so there is always a text.
        str::from_utf8(self.digits()).unwrap_or_default()
    }

    /// The same as bytes.
    pub(crate) fn digits(&self) -> &[u8] {
        self.digits.get(..self.count).unwrap_or_default()
    }

    /// That of a text which was checked: then its digits are what is left of it.
    #[inline]
    pub(crate) const fn known(text: &str) -> Self {
        let Self { mut digits, mut count } = Self::NOBODY;
        let (text, mut at) = (text.as_bytes(), 0);
        while at < text.len() && count < digits.len() {
            // Anything but a digit is overwritten by what follows.
            digits[count] = text[at];
            count += text[at].is_ascii_digit() as usize;
            at += 1;
        }
        if count < digits.len() {
            digits[count] = 0;
        }
        Self { digits, count }
    }

    pub(crate) fn read(text: impl AsRef<str>) -> Result<Self, Invalid> {
        match phone_digits(text.as_ref()) {
            Some((digits, count)) => Ok(Self { digits, count }),
            None => check(&Text::shaped(Shape::Phone), "phone_number", text.as_ref()).map(|()| Self::NOBODY),
        }
    }
}

impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PhoneNumber").field(&self.as_str()).finish()
    }
}

impl From<PhoneNumber> for Cow<'static, str> {
    fn from(number: PhoneNumber) -> Self {
        Cow::Owned(number.as_str().to_owned())
    }
}

text_id!(PhoneNumber);

ids! {
    /// A business-scoped user id: two-letter country code, dot, up to 128 letters and digits.
    BusinessScopedUserId, Text::shaped(Shape::UserId), "user_id", "US.13491208655302741918";
    /// The id of a group.
    GroupId, Text::shaped(Shape::Id), "group_id", "Y2FwaV9ncm91cDoxOTUwNTU1";
    /// The id of a message: what the send answered, or a webhook brought. At most 128 characters.
    MessageId, Text::shaped(Shape::Id).max(whatsapp_dsl_rules::limit::MESSAGE_ID), "message_id", "wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI";
    /// The id of an uploaded media.
    MediaId, Text::shaped(Shape::Id), "media_id", "1013859600285441";
    /// The code of a language that templates are approved in, as Meta spells it.
    LanguageCode, Text::shaped(Shape::Language), "language_code", "pt_BR";
    /// A link to the web: `http://` or `https://`, a host name, no spaces.
    Link, Text::shaped(Shape::Link), "link", "https://luigi.example/menu.pdf";
    /// The code of a currency, of ISO 4217.
    CurrencyCode, Text::shaped(Shape::Currency), "currency_code", "EUR";
    /// The name of a template: lowercase letters, digits and underscores, at most 512.
    TemplateName, whatsapp_dsl_rules::table::template::NAME, "template_name", "order_shipped";
}
