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
    /// A user by phone number and business-scoped id. WhatsApp goes by the phone number.
    Both {
        /// The number, which wins.
        phone: PhoneNumber,
        /// The id of the number's owner.
        user: BusinessScopedUserId,
    },
    /// A group.
    Group(GroupId),
}

impl Recipient {
    /// The number or id; the number where there are both.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Phone(number) | Self::Both { phone: number, .. } => number.as_str(),
            Self::User(id) => id.as_str(),
            Self::Group(id) => id.as_str(),
        }
    }

    /// What is in this field of the envelope.
    pub(crate) fn id(&self, field: &str) -> Option<&str> {
        match (self, field) {
            (Self::Phone(number) | Self::Both { phone: number, .. }, "to") => Some(number.as_str()),
            (Self::User(id) | Self::Both { user: id, .. }, "recipient") => Some(id.as_str()),
            (Self::Group(id), "group") => Some(id.as_str()),
            _ => None,
        }
    }

    pub(crate) fn view(&self, field: &str) -> Value<'_> {
        self.id(field).map_or(Value::Absent, Value::Text)
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

impl From<(PhoneNumber, BusinessScopedUserId)> for Recipient {
    fn from((phone, user): (PhoneNumber, BusinessScopedUserId)) -> Self {
        Self::Both { phone, user }
    }
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
