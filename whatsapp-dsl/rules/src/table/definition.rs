//! A template's definition as it is written in place: what can be written where, and how it stands in Meta's JSON. What Meta makes of
//! it is asked once it is read from there.

use super::{EN, M9, PT, interactive};
use crate::schema::{Choice, Field, Home, List, Part, Source, Type, Wire, Words};
use crate::text::Text;

const ANY: Type = Type::Text(Text::token().or_empty());
const NUMBER: Type = Type::Integer { min: i64::MIN, max: i64::MAX, quoted: false };

const fn required(name: &'static str, value: Type) -> Field {
    Field::required(name, value, &[EN])
}

const fn optional(name: &'static str, value: Type) -> Field {
    Field::optional(name, value, &[EN])
}

const fn part(name: &'static str, fields: &'static [Field], wire: &'static [Wire]) -> Part {
    Part { name, home: Home::Definition, rule: "definition", fields, wire, checks: &[] }
}

/// What a template is for.
pub static CATEGORY: Words = Words {
    name: "Category",
    home: Home::Definition,
    words: &[("Authentication", "AUTHENTICATION"), ("Marketing", "MARKETING"), ("Utility", "UTILITY")],
};

static PARAMETER_FORMAT: Words =
    Words { name: "ParameterFormat", home: Home::Definition, words: &[("Named", "NAMED"), ("Positional", "POSITIONAL")] };

/// What a flow's button does first, as in a message.
pub static FLOW_ACTION: Words = Words { name: "FlowAction", home: Home::Definition, words: interactive::FLOW_ACTION.words };

static OTP_TYPE: Words =
    Words { name: "OtpType", home: Home::Definition, words: &[("CopyCode", "COPY_CODE"), ("OneTap", "ONE_TAP"), ("ZeroTap", "ZERO_TAP")] };

/// The fields that hold examples, which depend on the variables.
pub const EXAMPLES: &str = "examples";

/// The field that asks to be allowed to call: a component without members.
pub const CALL_PERMISSION_REQUEST: &str = "call_permission_request";

/// A definition.
pub static DEFINITION: Part = part(
    "template",
    &[
        required("name", ANY),
        required("language", ANY),
        required("category", Type::Word(&CATEGORY)),
        optional("parameter_format", Type::Word(&PARAMETER_FORMAT)),
        optional("sub_category", ANY),
        optional("message_send_ttl_seconds", NUMBER),
        optional("allow_category_change", Type::Flag),
        optional("cta_url_link_tracking_opted_out", Type::Flag),
        optional("is_primary_device_delivery_only", Type::Flag),
        optional("header", Type::Choice(&HEADER)),
        optional("limited_time_offer", Type::Part(&LIMITED_TIME_OFFER)),
        required("body", Type::Choice(&BODY)),
        optional("footer", Type::Choice(&FOOTER)),
        optional("buttons", Type::List(&BUTTONS)),
        optional("cards", Type::List(&CARDS)),
        optional(CALL_PERMISSION_REQUEST, Type::Flag),
        optional(EXAMPLES, Type::Part(&EXAMPLE_VALUES)),
    ],
    &[
        Wire::Field("name"),
        Wire::Field("language"),
        Wire::Field("category"),
        Wire::Field("parameter_format"),
        Wire::Field("sub_category"),
        Wire::Field("message_send_ttl_seconds"),
        Wire::Field("allow_category_change"),
        Wire::Field("cta_url_link_tracking_opted_out"),
        Wire::Field("is_primary_device_delivery_only"),
        Wire::Array(
            "components",
            &[
                Wire::Element("header"),
                Wire::Item(&[Wire::Tag("type", "LIMITED_TIME_OFFER"), Wire::As("limited_time_offer", "limited_time_offer")]),
                Wire::Element("body"),
                Wire::Element("footer"),
                Wire::Item(&[Wire::Tag("type", "BUTTONS"), Wire::As("buttons", "buttons")]),
                Wire::Item(&[Wire::Tag("type", "CAROUSEL"), Wire::As("cards", "cards")]),
            ],
        ),
    ],
);

/// What is in it depends on the variables.
/// The examples, whose fields are those of the definition.
pub static EXAMPLE_VALUES: Part = part("Examples", &[], &[]);

static TEXT_HEADER: Part =
    part("Text", &[required("text", ANY)], &[Wire::Tag("type", "HEADER"), Wire::Tag("format", "TEXT"), Wire::Field("text")]);

macro_rules! header {
    ($($static:ident $name:literal $format:literal;)*) => {$(
        static $static: Part = part($name, &[], &[Wire::Tag("type", "HEADER"), Wire::Tag("format", $format)]);
    )*};
}

header! {
    IMAGE "Image" "IMAGE";
    VIDEO "Video" "VIDEO";
    DOCUMENT "Document" "DOCUMENT";
    GIF "Gif" "GIF";
    LOCATION "Location" "LOCATION";
    PRODUCT "Product" "PRODUCT";
}

static HEADER: Choice = Choice {
    name: "Header",
    home: Home::Definition,
    text: Some(&TEXT_HEADER),
    parts: &[&IMAGE, &VIDEO, &DOCUMENT, &GIF, &LOCATION, &PRODUCT],
};

static LIMITED_TIME_OFFER: Part = part(
    "LimitedTimeOffer",
    &[required("text", ANY), optional("has_expiration", Type::Flag)],
    &[Wire::Field("text"), Wire::Field("has_expiration")],
);

static TEXT_BODY: Part = part("Text", &[required("text", ANY)], &[Wire::Tag("type", "BODY"), Wire::Field("text")]);

static CODE_BODY: Part = part(
    "Authentication",
    &[optional("add_security_recommendation", Type::Flag)],
    &[Wire::Tag("type", "BODY"), Wire::Field("add_security_recommendation")],
);

static BODY: Choice = Choice { name: "Body", home: Home::Definition, text: Some(&TEXT_BODY), parts: &[&CODE_BODY] };

static TEXT_FOOTER: Part = part("Text", &[required("text", ANY)], &[Wire::Tag("type", "FOOTER"), Wire::Field("text")]);

static CODE_FOOTER: Part = part(
    "Authentication",
    &[optional("code_expiration_minutes", NUMBER)],
    &[Wire::Tag("type", "FOOTER"), Wire::Field("code_expiration_minutes")],
);

static FOOTER: Choice = Choice { name: "Footer", home: Home::Definition, text: Some(&TEXT_FOOTER), parts: &[&CODE_FOOTER] };

static CARDS: List = List { item: Type::Part(&CARD), min: 0, max: None, things: "cards", member: None };

static CARD: Part = part(
    "Card",
    &[optional("header", Type::Choice(&HEADER)), optional("body", Type::Choice(&BODY)), optional("buttons", Type::List(&BUTTONS))],
    &[Wire::Array(
        "components",
        &[Wire::Element("header"), Wire::Element("body"), Wire::Item(&[Wire::Tag("type", "BUTTONS"), Wire::As("buttons", "buttons")])],
    )],
);

static BUTTONS: List = List { item: Type::Choice(&BUTTON), min: 0, max: None, things: "buttons", member: None };

static BUTTON: Choice = Choice {
    name: "Button",
    home: Home::Definition,
    text: None,
    parts: &[
        &QUICK_REPLY,
        &URL,
        &PHONE_NUMBER,
        &COPY_CODE,
        &FLOW,
        &CATALOG,
        &MPM,
        &SPM,
        &OTP,
        &VOICE_CALL,
        &REQUEST_CONTACT_INFO,
        &ORDER_DETAILS,
    ],
};

static QUICK_REPLY: Part = part("QuickReply", &[required("text", ANY)], &[Wire::Tag("type", "QUICK_REPLY"), Wire::Field("text")]);

static URL: Part =
    part("Url", &[required("text", ANY), required("url", ANY)], &[Wire::Tag("type", "URL"), Wire::Field("text"), Wire::Field("url")]);

static PHONE_NUMBER: Part = part(
    "PhoneNumber",
    &[required("text", ANY), required("phone_number", ANY)],
    &[Wire::Tag("type", "PHONE_NUMBER"), Wire::Field("text"), Wire::Field("phone_number")],
);

static COPY_CODE: Part = part("CopyCode", &[optional("example", ANY)], &[Wire::Tag("type", "COPY_CODE"), Wire::Field("example")]);

static FLOW: Part = part(
    "Flow",
    &[
        required("text", ANY),
        optional("flow_id", ANY),
        optional("flow_name", ANY),
        optional("flow_json", ANY),
        optional("flow_action", Type::Word(&FLOW_ACTION)),
        optional("navigate_screen", ANY),
        optional("icon", ANY),
    ],
    &[
        Wire::Tag("type", "FLOW"),
        Wire::Field("text"),
        Wire::Field("flow_id"),
        Wire::Field("flow_name"),
        Wire::Field("flow_json"),
        Wire::Field("flow_action"),
        Wire::Field("navigate_screen"),
        Wire::Field("icon"),
    ],
);

/// The labels of these are Meta's.
macro_rules! fixed_label {
    ($($static:ident $name:literal $kind:literal;)*) => {$(
        static $static: Part = part($name, &[optional("text", ANY)], &[Wire::Tag("type", $kind), Wire::Field("text")]);
    )*};
}

fixed_label! {
    CATALOG "Catalog" "CATALOG";
    MPM "Mpm" "MPM";
    SPM "Spm" "SPM";
    REQUEST_CONTACT_INFO "RequestContactInfo" "REQUEST_CONTACT_INFO";
    ORDER_DETAILS "OrderDetails" "ORDER_DETAILS";
}

static VOICE_CALL: Part = Part {
    fields: &[Field::required("text", ANY, CALLING), Field::optional("ttl_minutes", NUMBER, CALLING)],
    ..part("VoiceCall", &[], &[Wire::Tag("type", "VOICE_CALL"), Wire::Field("text"), Wire::Field("ttl_minutes")])
};
const CALLING: &[Source] = &[PT, M9];

static OTP: Part = part(
    "Otp",
    &[
        required("otp_type", Type::Word(&OTP_TYPE)),
        optional("text", ANY),
        optional("autofill_text", ANY),
        optional("supported_apps", Type::List(&List { item: Type::Part(&SUPPORTED_APP), min: 0, max: None, things: "apps", member: None })),
        optional("package_name", ANY),
        optional("signature_hash", ANY),
        optional("zero_tap_terms_accepted", Type::Flag),
    ],
    &[
        Wire::Tag("type", "OTP"),
        Wire::Field("otp_type"),
        Wire::Field("text"),
        Wire::Field("autofill_text"),
        Wire::Field("supported_apps"),
        Wire::Field("package_name"),
        Wire::Field("signature_hash"),
        Wire::Field("zero_tap_terms_accepted"),
    ],
);

static SUPPORTED_APP: Part = part(
    "SupportedApp",
    &[required("package_name", ANY), required("signature_hash", ANY)],
    &[Wire::Field("package_name"), Wire::Field("signature_hash")],
);
