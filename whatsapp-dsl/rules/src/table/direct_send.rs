//! Direct Send: messages that a business starts without a template, a beta.

use super::B26;
use super::template::NAME;
use crate::schema::{Audience, Field, Home, Part, Type, Wire, Words};
use crate::text::When;

/// In messages for which WhatsApp makes the template itself.
pub(crate) const DIRECT: [When; 2] = [When::Is("category", UTILITY), When::Is("category", AUTHENTICATION)];

/// The word of messages about something that the customer does.
pub(crate) const UTILITY: &str = "utility";
/// The word of messages with a one-time password.
pub(crate) const AUTHENTICATION: &str = "authentication";
/// The word of ordinary messages.
pub(crate) const SERVICE: &str = "service";

/// What a message is for.
pub static CATEGORY: Words = Words {
    name: "Category",
    home: Home::Part("direct_send"),
    words: &[("Utility", UTILITY), ("Authentication", AUTHENTICATION), ("Service", SERVICE)],
};

/// One-time passwords go to phone numbers.
pub(crate) const AUDIENCE: Audience = Audience::Depends(&[(DIRECT[1], Audience::Phones)]);

/// For so long as Meta tries to deliver a one-time password.
const PASSWORD_SECONDS: usize = 900;

pub(crate) const fn category() -> Field {
    Field::optional("category", Type::Word(&CATEGORY), &[B26]).deciding()
}

pub(crate) const fn ttl_seconds() -> Field {
    Field::optional("ttl_seconds", Type::Integer { min: 30, max: 43_200, quoted: false }, &[B26])
        .limits(&[(DIRECT[1], PASSWORD_SECONDS)])
        .unit("seconds")
        .deciding()
}

pub(crate) const fn direct_send_config() -> Field {
    Field::optional("direct_send_config", Type::Part(&DIRECT_SEND_CONFIG), &[B26]).deciding()
}

pub(crate) const CATEGORY_WIRE: Wire = Wire::Field("category");
pub(crate) const TTL_WIRE: Wire = Wire::Field("ttl_seconds");
pub(crate) const CONFIG_WIRE: Wire = Wire::Field("direct_send_config");

/// How the template is made.
pub static DIRECT_SEND_CONFIG: Part = Part {
    name: "DirectSendConfig",
    home: Home::Part("direct_send"),
    rule: "direct_send_config",
    fields: &[Field::required("template_name", Type::Text(NAME), &[B26])],
    wire: &[Wire::Field("template_name")],
    checks: &[],
};
