//! The Cloud API: what every message has, and the kinds of messages.

use super::{E164, EN, PT, S2, address, call, carousel, contacts, cta_url, interactive, media, order, pin, raw, request, simple, template};
use crate::cross;
use crate::limit;
use crate::schema::{Api, Case, Const, Field, Home, Kind, Part, Type, Wire};
use crate::text::{Shape, Text, When};

/// The Cloud API.
pub static CLOUD: Api = Api {
    name: "cloud",
    module: "",
    example: r#"message!(Text { to: "+1 650 555 1234", body: "Hello!" })"#,
    envelope: &ENVELOPE,
    kinds: KINDS,
    refuses_unknown: true,
    reads_spellings: false,
    codes: &[],
};

const TO: &str = "The phone number of the recipient, in any dialable form, or a `Recipient` chosen at run time.";
const RECIPIENT: &str = "The business-scoped user id of the recipient, instead of a phone number or beside it.";
const GROUP: &str = "The id of the group that the message goes to.";
const CONTEXT: &str = "The id of the message that this one replies to.";
const CALLBACK: &str = "What the status webhooks of the message bring back. The customer does not see it.";
const IDENTITY: &str = "The identity hash that the customer must still have for the message to be delivered.";

/// The fields that every message has.
pub static ENVELOPE: Part = Part {
    name: "message",
    home: Home::Envelope,
    rule: "message",
    fields: &[
        Field::optional("to", Type::Text(Text::shaped(Shape::Phone).proof("PhoneNumber").recipient()), &[S2, E164]).deciding().docs(TO),
        Field::optional("recipient", Type::Text(Text::shaped(Shape::UserId).proof("BusinessScopedUserId")), &[PT])
            .deciding()
            .docs(RECIPIENT),
        Field::optional("group", Type::Text(Text::shaped(Shape::Id).proof("GroupId")), &[EN]).deciding().docs(GROUP),
        Field::optional("context", Type::Text(Text::shaped(Shape::Id).max(limit::MESSAGE_ID).proof("MessageId")), &[EN, S2]).docs(CONTEXT),
        Field::optional("biz_opaque_callback_data", Type::Text(Text::token().max(512)), &[S2]).docs(CALLBACK),
        Field::optional("recipient_identity_key_hash", Type::Text(Text::token()), &[EN]).docs(IDENTITY),
    ],
    wire: &[
        Wire::Tag("messaging_product", "whatsapp"),
        Wire::Case(&[
            // A group's id is where a phone number would be.
            Case { when: When::Given(&["group"]), wire: &[Wire::Tag("recipient_type", "group"), Wire::As("to", "group")] },
            Case { when: When::Given(&[]), wire: &[INDIVIDUAL, Wire::Field("to"), Wire::Field("recipient")] },
        ]),
        Wire::Whole("context", &[Wire::As("message_id", "context")]),
        Wire::Content,
        Wire::Field("biz_opaque_callback_data"),
        Wire::Field("recipient_identity_key_hash"),
    ],
    checks: &[cross::ONE_RECIPIENT],
};

/// Most samples do not say it.
const INDIVIDUAL: Wire = Wire::Default("recipient_type", Const::Word("individual"));

/// Every kind of message, in the order of Meta's reference.
static KINDS: &[&Kind] = &[
    &simple::TEXT,
    &simple::REACTION,
    &media::IMAGE,
    &media::VIDEO,
    &media::AUDIO,
    &media::DOCUMENT,
    &media::STICKER,
    &simple::LOCATION,
    &contacts::CONTACTS,
    &interactive::REPLY_BUTTONS,
    &interactive::LIST,
    &interactive::PRODUCT,
    &interactive::PRODUCT_LIST,
    &interactive::CATALOG_MESSAGE,
    &interactive::FLOW,
    &carousel::CAROUSEL,
    &cta_url::CTA_URL,
    &request::LOCATION_REQUEST,
    &address::ADDRESS_MESSAGE,
    &call::VOICE_CALL,
    &call::CALL_PERMISSION_REQUEST,
    &request::REQUEST_CONTACT_INFO,
    &order::ORDER_DETAILS,
    &order::ORDER_STATUS,
    &pin::PIN,
    &pin::UNPIN,
    &template::TEMPLATE,
    &raw::RAW,
];
