//! Who receives a message.

use std::fmt;

use whatsapp_dsl_rules::Value;

use crate::known::known;
use crate::{BusinessScopedUserId, GroupId, PhoneNumber};

/// Who receives a message, chosen at run time.
///
/// ```
/// use whatsapp_dsl::{PhoneNumber, Recipient, message};
///
/// # fn main() -> Result<(), whatsapp_dsl::Invalid> {
/// let customer: PhoneNumber = "+39 06 6982".parse()?;
/// let hello = message!(Text { to: Recipient::from(customer), body: "Ciao!" });
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Recipient {
    /// The owner of a phone number.
    Phone(PhoneNumber),
    /// A user who goes by a business-scoped id.
    User(BusinessScopedUserId),
    /// A group.
    Group(GroupId),
}

impl Recipient {
    /// The number or id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Phone(number) => number.as_str(),
            Self::User(id) => id.as_str(),
            Self::Group(id) => id.as_str(),
        }
    }

    /// The field of the envelope that names such a recipient.
    pub(crate) fn field(&self) -> &'static str {
        match self {
            Self::Phone(_) => "to",
            Self::User(_) => "recipient",
            Self::Group(_) => "group",
        }
    }

    pub(crate) fn view(&self) -> Value<'_> {
        Value::Text(self.as_str())
    }
}

impl From<&Self> for Recipient {
    fn from(recipient: &Self) -> Self {
        recipient.clone()
    }
}

known!(Recipient: Recipient, &Recipient);

/// Whatever names a recipient is known to be one.
macro_rules! recipients {
    ($($Variant:ident($Id:ident);)*) => {$(
        impl From<$Id> for Recipient {
            fn from(id: $Id) -> Self {
                Self::$Variant(id)
            }
        }

        impl From<&$Id> for Recipient {
            fn from(id: &$Id) -> Self {
                Self::$Variant(Clone::clone(id))
            }
        }

        known!(Recipient: $Id, &$Id);
    )*};
}

recipients! {
    Phone(PhoneNumber);
    User(BusinessScopedUserId);
    Group(GroupId);
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
