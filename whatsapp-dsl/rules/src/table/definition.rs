//! A template's definition as it is written in place: what can be written where, and how it stands in Meta's JSON. What Meta makes of
//! it is asked once it is read from there.

use super::{EN, M9, PT, interactive};
use crate::schema::{Choice, Field, Home, List, Part, Source, Type, Wire, Words};
use crate::text::Text;

const ANY: Type = Type::Text(Text::token().or_empty());
const NUMBER: Type = Type::Integer { min: i64::MIN, max: i64::MAX, quoted: false };

const fn required(name: &'static str, value: Type, docs: &'static str) -> Field {
    Field::required(name, value, &[EN]).docs(docs)
}

const fn optional(name: &'static str, value: Type, docs: &'static str) -> Field {
    Field::optional(name, value, &[EN]).docs(docs)
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

/// How variables are written.
pub static PARAMETER_FORMAT: Words =
    Words { name: "ParameterFormat", home: Home::Definition, words: &[("Named", "NAMED"), ("Positional", "POSITIONAL")] };

/// What a flow's button does first, as in a message.
pub static FLOW_ACTION: Words = Words { name: "FlowAction", home: Home::Definition, words: interactive::FLOW_ACTION.words };

/// How a one-time password gets into the app.
pub static OTP_TYPE: Words =
    Words { name: "OtpType", home: Home::Definition, words: &[("CopyCode", "COPY_CODE"), ("OneTap", "ONE_TAP"), ("ZeroTap", "ZERO_TAP")] };

/// The fields that hold examples, which depend on the variables.
pub const EXAMPLES: &str = "examples";

/// The field that asks to be allowed to call: a component without members.
pub const CALL_PERMISSION_REQUEST: &str = "call_permission_request";

/// A definition.
pub static DEFINITION: Part = part(
    "template",
    &[
        required("name", ANY, "The name at Meta: lowercase letters, digits and underscores, at most 512."),
        required("language", ANY, "The language, as Meta spells it: `\"en_US\"`."),
        required("category", Type::Word(&CATEGORY), "What the template is for: `Authentication`, `Marketing` or `Utility`."),
        optional("parameter_format", Type::Word(&PARAMETER_FORMAT), "How the variables are written; need not be said."),
        optional("sub_category", ANY, "Meta's sub-category."),
        optional("message_send_ttl_seconds", NUMBER, "For how many seconds Meta tries to deliver it; the range depends on the category."),
        optional("allow_category_change", Type::Flag, "Whether Meta may change the category."),
        optional("cta_url_link_tracking_opted_out", Type::Flag, "Whether clicks on links are not to be counted."),
        optional("is_primary_device_delivery_only", Type::Flag, "Whether only the primary device receives it."),
        optional(
            "header",
            Type::Choice(&HEADER),
            "Above the body: a string of at most 60 characters with one variable, or `Image`, `Video`, `Document`, `Gif`, `Location`, `Product`.",
        ),
        optional(
            "limited_time_offer",
            Type::Part(&LIMITED_TIME_OFFER),
            "An offer that ends: `LimitedTimeOffer { text: \"…\", has_expiration: true }`.",
        ),
        required(
            "body",
            Type::Choice(&BODY),
            "The text, with variables as `{{name}}` or `{{1}}`, at most 1024 characters; `Authentication { … }` for one-time passwords.",
        ),
        optional("footer", Type::Choice(&FOOTER), "What stands below: a string of at most 60 characters, or `Authentication { … }`."),
        optional(
            "buttons",
            Type::List(&BUTTONS),
            "Up to ten buttons: `QuickReply`, `Url`, `PhoneNumber`, `CopyCode`, `Flow`, `Catalog`, `Mpm`, `Spm`, `Otp`, `VoiceCall`, …",
        ),
        optional("cards", Type::List(&CARDS), "The cards of a carousel: `Card { header: Image, body: \"…\", buttons: [ … ] }`."),
        optional(CALL_PERMISSION_REQUEST, Type::Flag, "Whether it asks to be allowed to call."),
        optional(
            EXAMPLES,
            Type::Part(&EXAMPLE_VALUES),
            "An example for each variable and media, which Meta asks for when it is created: `Examples { … }`.",
        ),
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
        Wire::Dropped(&["display_format"]),
        Wire::Field("is_primary_device_delivery_only"),
        Wire::Dropped(&[
            "degrees_of_freedom_spec",
            LIBRARY_TEMPLATE_NAME,
            "library_template_button_inputs",
            "library_template_body_inputs",
        ]),
        Wire::AlwaysArray(
            COMPONENTS,
            &[
                Wire::Element("header"),
                Wire::Item(&[Wire::Tag("type", "LIMITED_TIME_OFFER"), Wire::As("limited_time_offer", "limited_time_offer")]),
                Wire::Element("body"),
                Wire::Element("footer"),
                Wire::Item(&[Wire::Tag("type", "BUTTONS"), Wire::As("buttons", "buttons")]),
                Wire::Item(&[Wire::Tag("type", "CAROUSEL"), Wire::As("cards", "cards")]),
                Wire::Item(&[Wire::Tag("type", "CALL_PERMISSION_REQUEST")]),
            ],
        ),
    ],
);

/// The member that holds the components.
pub const COMPONENTS: &str = "components";

/// The member that names a template of Meta's library, which has the texts.
pub const LIBRARY_TEMPLATE_NAME: &str = "library_template_name";

/// Members that only Meta's answers have.
pub static ANSWER_ONLY: [&str; 11] = [
    "status",
    "id",
    "quality_score",
    "rejected_reason",
    "rejection_reason",
    "previous_category",
    "correct_category",
    "source",
    "last_updated_time",
    "created_time",
    "paging",
];

/// The examples, whose fields are those of the definition.
pub static EXAMPLE_VALUES: Part = part("Examples", &[], &[]);

static TEXT_HEADER: Part = part(
    "Text",
    &[required("text", ANY, "The text.")],
    &[Wire::Tag("type", "HEADER"), Wire::Tag("format", "TEXT"), Wire::Field("text"), EXAMPLE],
);

/// The examples are written in place for the definition as a whole.
const EXAMPLE: Wire = Wire::Dropped(&["example"]);

macro_rules! header {
    ($($static:ident $name:literal $format:literal;)*) => {$(
        static $static: Part = part($name, &[], &[Wire::Tag("type", "HEADER"), Wire::Tag("format", $format), EXAMPLE]);
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

/// What stands above a body.
pub static HEADER: Choice = Choice {
    name: "Header",
    home: Home::Definition,
    text: Some(&TEXT_HEADER),
    parts: &[&IMAGE, &VIDEO, &DOCUMENT, &GIF, &LOCATION, &PRODUCT],
};

/// An offer that ends.
pub static LIMITED_TIME_OFFER: Part = part(
    "LimitedTimeOffer",
    &[
        required("text", ANY, "The text, at most 16 characters."),
        optional("has_expiration", Type::Flag, "Whether a countdown is shown, which each send then sets."),
    ],
    &[Wire::Field("text"), Wire::Field("has_expiration")],
);

static TEXT_BODY: Part = part("Text", &[required("text", ANY, "The text.")], &[Wire::Tag("type", "BODY"), Wire::Field("text"), EXAMPLE]);

static CODE_BODY: Part = part(
    "Authentication",
    &[optional("add_security_recommendation", Type::Flag, "In the body: whether Meta adds that the code must not be shared.")],
    &[Wire::Tag("type", "BODY"), Wire::Field("add_security_recommendation")],
);

static BODY: Choice = Choice { name: "Body", home: Home::Definition, text: Some(&TEXT_BODY), parts: &[&CODE_BODY] };

static TEXT_FOOTER: Part = part("Text", &[required("text", ANY, "The text.")], &[Wire::Tag("type", "FOOTER"), Wire::Field("text")]);

static CODE_FOOTER: Part = part(
    "Authentication",
    &[optional("code_expiration_minutes", NUMBER, "In the footer: after how many minutes the code ends, 1 to 90.")],
    &[Wire::Tag("type", "FOOTER"), Wire::Field("code_expiration_minutes")],
);

static FOOTER: Choice = Choice { name: "Footer", home: Home::Definition, text: Some(&TEXT_FOOTER), parts: &[&CODE_FOOTER] };

static CARDS: List = List { item: Type::Part(&CARD), min: 0, max: None, things: "cards", member: None };

/// A card of a carousel.
pub static CARD: Part = part(
    "Card",
    &[
        optional("header", Type::Choice(&HEADER), "What stands on top: `Image`, `Video` or `Product`."),
        optional("body", Type::Choice(&BODY), "The text, at most 160 characters."),
        optional("buttons", Type::List(&BUTTONS), "One or two buttons."),
    ],
    &[Wire::AlwaysArray(
        COMPONENTS,
        &[Wire::Element("header"), Wire::Element("body"), Wire::Item(&[Wire::Tag("type", "BUTTONS"), Wire::As("buttons", "buttons")])],
    )],
);

static BUTTONS: List = List { item: Type::Choice(&BUTTON), min: 0, max: None, things: "buttons", member: None };

/// A button.
pub static BUTTON: Choice = Choice {
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

static QUICK_REPLY: Part = part(
    "QuickReply",
    &[required("text", ANY, "The label, at most 25 characters.")],
    &[Wire::Tag("type", "QUICK_REPLY"), Wire::Field("text")],
);

static URL: Part = part(
    "Url",
    &[
        required("text", ANY, "The label, at most 25 characters."),
        required("url", ANY, "The link, at most 2000 characters, with one variable at its end: `https://luigi.example/t/{{tracking}}`."),
    ],
    &[
        Wire::Tag("type", "URL"),
        Wire::Field("text"),
        Wire::Field("url"),
        EXAMPLE,
        Wire::Dropped(&["app_deep_link", "payment_link_preview"]),
    ],
);

static PHONE_NUMBER: Part = part(
    "PhoneNumber",
    &[required("text", ANY, "The label, at most 25 characters."), required("phone_number", ANY, "The number, at most 20 characters.")],
    &[Wire::Tag("type", "PHONE_NUMBER"), Wire::Field("text"), Wire::Field("phone_number")],
);

static COPY_CODE: Part = part(
    "CopyCode",
    &[optional("example", ANY, "An example of the code.")],
    &[Wire::Tag("type", "COPY_CODE"), Wire::Dropped(&["text"]), Wire::Field("example")],
);

static FLOW: Part = part(
    "Flow",
    &[
        required("text", ANY, "The label, at most 25 characters."),
        optional("flow_id", ANY, "The form by its id."),
        optional("flow_name", ANY, "The form by its name."),
        optional("flow_json", ANY, "The form itself, as JSON in a string."),
        optional("flow_action", Type::Word(&FLOW_ACTION), "What it does first: `Navigate` or `DataExchange`."),
        optional("navigate_screen", ANY, "The first screen."),
        optional("icon", ANY, "The icon."),
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
        static $static: Part = part($name, &[optional("text", ANY, "The label, which is Meta's.")], &[Wire::Tag("type", $kind), Wire::Field("text")]);
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
    fields: &[
        Field::required("text", ANY, CALLING).docs("The label, at most 20 characters."),
        Field::optional("ttl_minutes", NUMBER, CALLING).docs("For how many minutes it can be pressed, 1440 to 43200."),
    ],
    ..part("VoiceCall", &[], &[Wire::Tag("type", "VOICE_CALL"), Wire::Field("text"), Wire::Field("ttl_minutes")])
};
const CALLING: &[Source] = &[PT, M9];

static OTP: Part = part(
    "Otp",
    &[
        required("otp_type", Type::Word(&OTP_TYPE), "How it gets into the app: `CopyCode`, `OneTap` or `ZeroTap`."),
        optional("text", ANY, "The label, at most 25 characters."),
        optional("autofill_text", ANY, "The label of the button that fills the code in, at most 25 characters."),
        optional(
            "supported_apps",
            Type::List(&List { item: Type::Part(&SUPPORTED_APP), min: 0, max: None, things: "apps", member: None }),
            "The apps that may take it, 1 to 5: `SupportedApp { … }`.",
        ),
        optional("package_name", ANY, "The app, up to Graph v20."),
        optional("signature_hash", ANY, "The app's signature, up to Graph v20."),
        optional("zero_tap_terms_accepted", Type::Flag, "That Meta's terms for zero-tap are accepted."),
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
    &[
        required("package_name", ANY, "The name of its package."),
        required("signature_hash", ANY, "The hash of its signature: 11 characters."),
    ],
    &[Wire::Field("package_name"), Wire::Field("signature_hash")],
);
