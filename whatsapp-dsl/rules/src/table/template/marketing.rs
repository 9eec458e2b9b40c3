//! What a template is given on its way through the endpoint for marketing messages.

use crate::schema::{Audience, Field, Home, Type, Words};
use crate::table::{EN, OA};
use crate::text::When;

/// The endpoint sends to users only.
pub(super) const AUDIENCE: Audience =
    Audience::Depends(&[(When::Given(&["product_policy", "message_activity_sharing"]), Audience::Individuals)]);

/// What happens to a message that the endpoint cannot send as a marketing message.
pub static PRODUCT_POLICY: Words = Words {
    name: "ProductPolicy",
    home: Home::Part("template"),
    words: &[("CloudApiFallback", "CLOUD_API_FALLBACK"), ("Strict", "STRICT")],
};

pub(super) const fn product_policy() -> Field {
    Field::optional("product_policy", Type::Word(&PRODUCT_POLICY), &[OA, EN])
}

pub(super) const fn message_activity_sharing() -> Field {
    Field::optional("message_activity_sharing", Type::Flag, &[OA, EN])
}
