//! What every message has besides its content.

use std::borrow::Cow;
use std::mem;

use whatsapp_dsl_rules::{Value, View};

use crate::PhoneNumber;

crate::envelope::envelope! {
    ($) of &whatsapp_dsl_rules::table::on_premises::ENVELOPE;
    recipient {
        /// The phone number or the WhatsApp id of the recipient, in any dialable form. Anything else is refused as `on_premises_message_to_format`.
        text to;
    }
    extras {
        /// For how long the message may be on its way, up to client 2.35: a number of seconds, or a duration as `P1D`. The Cloud API has
        /// nothing like it for a message.
        text ttl;
    }
}

/// What a recipient is given as.
pub(crate) type Addressee = Cow<'static, str>;

/// Who receives a message, and the rest.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Address {
    pub(crate) to: PhoneNumber,
    pub(crate) extras: Extras,
}

impl Envelope {
    /// Who receives the message, once the checks have passed.
    pub(crate) fn address(self) -> Address {
        let to = self.to.map_or(PhoneNumber::NOBODY, |text| PhoneNumber::known(&text));
        Address { to, extras: self.extras }
    }

    /// Who receives a message of literals and constants, taken out: a constant cannot move it.
    pub(crate) const fn constant_address(&mut self) -> Address {
        let to = match self.to {
            Some(Cow::Borrowed(text)) => PhoneNumber::known(text),
            _ => PhoneNumber::NOBODY,
        };
        Address { to, extras: mem::replace(&mut self.extras, Extras::NOTHING) }
    }
}

impl View for Address {
    fn get(&self, field: &str) -> Value<'_> {
        if field == "to" { Value::Text(self.to.as_str()) } else { self.extras.get(field) }
    }
}
