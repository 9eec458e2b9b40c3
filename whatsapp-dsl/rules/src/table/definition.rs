//! A template's definition as it is written in place: what can be written where, and how it is written in Meta's JSON. What Meta makes of
//! it is asked once it is read from there.

use super::template::PAYMENT_SETTING;
use super::{EN, M5, M9, PT, interactive};
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

/// Where what is known of calls comes from.
const CALLS: &[Source] = &[PT, M9];

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
        optional("display_format", ANY, "Meta's display format: `\"ORDER_DETAILS\"` for a template of marketing that carries an order."),
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
        optional("footer", Type::Choice(&FOOTER), "Below the body: a string of at most 60 characters, or `Authentication { … }`."),
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
        Wire::Field("display_format"),
        Wire::Field("is_primary_device_delivery_only"),
        Wire::Dropped(&[
            "degrees_of_freedom_spec",
            LIBRARY_TEMPLATE_NAME,
            "library_template_button_inputs",
            "library_template_body_inputs",
        ]),
        Wire::AlwaysArray(COMPONENTS, LISTED),
    ],
);

/// The components in Meta's order.
pub static LISTED: &[Wire] = &[
    Wire::Element("header"),
    Wire::Item(&[tag("LIMITED_TIME_OFFER"), Wire::As("limited_time_offer", "limited_time_offer")]),
    Wire::Element("body"),
    Wire::Element("footer"),
    Wire::Item(&[tag("BUTTONS"), Wire::As("buttons", "buttons")]),
    Wire::Item(&[tag("CAROUSEL"), Wire::As("cards", "cards")]),
    Wire::Item(&[tag("CALL_PERMISSION_REQUEST")]),
];

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

/// Parts whose fields are laid out in their order, under their own names: what comes before them, the fields, what follows.
macro_rules! parts {
    ($($(#[$doc:meta])* $vis:vis $static:ident $name:literal [$($before:expr),*] { $($need:ident $field:ident $(from $sources:ident)?: $value:expr, $docs:literal;)* } [$($behind:expr),*])*) => {$(
        $(#[$doc])*
        $vis static $static: Part = part(
            $name,
            &[$(Field { $(sources: $sources,)? ..$need(stringify!($field), $value, $docs) }),*],
            &[$($before,)* $(Wire::Field(stringify!($field)),)* $($behind),*],
        );
    )*};
}

const fn tag(word: &'static str) -> Wire {
    Wire::Tag("type", word)
}

const fn format(word: &'static str) -> Wire {
    Wire::Tag("format", word)
}

/// The examples are written in place for the definition as a whole.
const EXAMPLE: Wire = Wire::Dropped(&["example"]);

/// What is above a body.
pub static HEADER: Choice = Choice {
    name: "Header",
    home: Home::Definition,
    text: Some(&TEXT_HEADER),
    parts: &[&IMAGE, &VIDEO, &DOCUMENT, &GIF, &LOCATION, &PRODUCT],
};

parts! {
    TEXT_HEADER "Text" [tag("HEADER"), format("TEXT")] { required text: ANY, "The text."; } [EXAMPLE]
    IMAGE "Image" [tag("HEADER"), format("IMAGE"), EXAMPLE] {} []
    VIDEO "Video" [tag("HEADER"), format("VIDEO"), EXAMPLE] {} []
    DOCUMENT "Document" [tag("HEADER"), format("DOCUMENT"), EXAMPLE] {} []
    GIF "Gif" [tag("HEADER"), format("GIF"), EXAMPLE] {} []
    LOCATION "Location" [tag("HEADER"), format("LOCATION"), EXAMPLE] {} []
    PRODUCT "Product" [tag("HEADER"), format("PRODUCT"), EXAMPLE] {} []
    /// An offer that ends.
    pub LIMITED_TIME_OFFER "LimitedTimeOffer" [] {
        required text: ANY, "The text, at most 16 characters.";
        optional has_expiration: Type::Flag, "Whether a countdown is shown, which each send then sets.";
    } []
}

static BODY: Choice = Choice { name: "Body", home: Home::Definition, text: Some(&TEXT_BODY), parts: &[&CODE_BODY] };
static FOOTER: Choice = Choice { name: "Footer", home: Home::Definition, text: Some(&TEXT_FOOTER), parts: &[&CODE_FOOTER] };

parts! {
    TEXT_BODY "Text" [tag("BODY")] { required text: ANY, "The text."; } [EXAMPLE]
    CODE_BODY "Authentication" [tag("BODY")] {
        optional add_security_recommendation: Type::Flag, "In the body: whether Meta adds that the code must not be shared.";
    } []
    TEXT_FOOTER "Text" [tag("FOOTER")] { required text: ANY, "The text."; } []
    CODE_FOOTER "Authentication" [tag("FOOTER")] {
        optional code_expiration_minutes: NUMBER, "In the footer: after how many minutes the code ends, 1 to 90.";
    } []
}

static CARDS: List = List::of(Type::Part(&CARD), "cards");

/// A card of a carousel.
pub static CARD: Part = part(
    "Card",
    &[
        optional("header", Type::Choice(&HEADER), "On top: `Image`, `Video` or `Product`."),
        optional("body", Type::Choice(&BODY), "The text, at most 160 characters."),
        optional("buttons", Type::List(&BUTTONS), "One or two buttons."),
    ],
    &[Wire::AlwaysArray(
        COMPONENTS,
        &[Wire::Element("header"), Wire::Element("body"), Wire::Item(&[tag("BUTTONS"), Wire::As("buttons", "buttons")])],
    )],
);

static BUTTONS: List = List::of(Type::Choice(&BUTTON), "buttons");

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
        &PAYMENT_REQUEST,
    ],
};

parts! {
    QUICK_REPLY "QuickReply" [tag("QUICK_REPLY")] { required text: ANY, "The label, at most 25 characters."; } []
    URL "Url" [tag("URL")] {
        required text: ANY, "The label, at most 25 characters.";
        required url: ANY, "The link, at most 2000 characters, with one variable at its end: `https://luigi.example/t/{{tracking}}`.";
        optional payment_link_preview: Type::Flag, "Whether the payment that the link asks for is shown, in India; without a header.";
    } [EXAMPLE, Wire::Dropped(&["app_deep_link"])]
    PHONE_NUMBER "PhoneNumber" [tag("PHONE_NUMBER")] {
        required text: ANY, "The label, at most 25 characters.";
        required phone_number: ANY, "The number, at most 20 characters.";
    } []
    COPY_CODE "CopyCode" [tag("COPY_CODE"), Wire::Dropped(&["text"])] { optional example: ANY, "An example of the code."; } []
    FLOW "Flow" [tag("FLOW")] {
        required text: ANY, "The label, at most 25 characters.";
        optional flow_id: ANY, "The form by its id.";
        optional flow_name: ANY, "The form by its name.";
        optional flow_json: ANY, "The form itself, as JSON in a string.";
        optional flow_action: Type::Word(&FLOW_ACTION), "What it does first: `Navigate` or `DataExchange`.";
        optional navigate_screen: ANY, "The first screen.";
        optional icon: ANY, "The icon.";
    } []
    CATALOG "Catalog" [tag("CATALOG")] { optional text: ANY, "The label, which is Meta's."; } []
    MPM "Mpm" [tag("MPM")] { optional text: ANY, "The label, which is Meta's."; } []
    SPM "Spm" [tag("SPM")] { optional text: ANY, "The label, which is Meta's."; } []
    OTP "Otp" [tag("OTP")] {
        required otp_type: Type::Word(&OTP_TYPE), "How it gets into the app: `CopyCode`, `OneTap` or `ZeroTap`.";
        optional text: ANY, "The label, at most 25 characters.";
        optional autofill_text: ANY, "The label of the button that fills the code in, at most 25 characters.";
        optional supported_apps: Type::List(&SUPPORTED_APPS), "The apps that may take it, 1 to 5: `SupportedApp { … }`.";
        optional package_name: ANY, "The app, up to Graph v20.";
        optional signature_hash: ANY, "The app's signature, up to Graph v20.";
        optional zero_tap_terms_accepted: Type::Flag, "That Meta's terms for zero-tap are accepted.";
    } []
    /// An app that may take a password.
    pub SUPPORTED_APP "SupportedApp" [] {
        required package_name: ANY, "The name of its package.";
        required signature_hash: ANY, "The hash of its signature: 11 characters.";
    } []
    VOICE_CALL "VoiceCall" [tag("VOICE_CALL")] {
        required text from CALLS: ANY, "The label, at most 20 characters.";
        optional ttl_minutes from CALLS: NUMBER, "For how many minutes it can be pressed, 1440 to 43200.";
    } []
    REQUEST_CONTACT_INFO "RequestContactInfo" [tag("REQUEST_CONTACT_INFO"), Wire::Dropped(&["text"])] {} []
    ORDER_DETAILS "OrderDetails" [tag("ORDER_DETAILS")] { optional text: ANY, "The label, which is Meta's."; } []
}

const fn payment(name: &'static str, docs: &'static str) -> Field {
    Field { sources: &[M5], ..optional(name, ANY, docs) }
}

/// A payment, of which a send has its own.
static PAYMENT_REQUEST: Part = part(
    "PaymentRequest",
    &[
        Field { sources: &[M5], ..required("text", ANY, "The label: `Copy Pix code`, `Copy Boleto code` or `Open payment link`.") },
        payment("pix_dynamic_code", "An example of the code of Pix."),
        payment("boleto", "An example of the boleto's digitable line."),
        payment("payment_link", "An example of the link."),
    ],
    &[tag("PAYMENT_REQUEST"), Wire::Field("text"), PAYMENT_SETTING],
);

static SUPPORTED_APPS: List = List::of(Type::Part(&SUPPORTED_APP), "apps");
