//! The words of Meta's fixed sets, and the members that its JSON has. Words are read in any casing and written in capitals.

use super::{ButtonKind, Category, Format, OtpType, ParameterFormat};

/// What a template is for.
static CATEGORIES: [(&str, Category); 3] =
    [("AUTHENTICATION", Category::Authentication), ("MARKETING", Category::Marketing), ("UTILITY", Category::Utility)];

/// How variables are written.
static PARAMETER_FORMATS: [(&str, ParameterFormat); 2] = [("POSITIONAL", ParameterFormat::Positional), ("NAMED", ParameterFormat::Named)];

/// What a header is.
static FORMATS: [(&str, Format); 7] = [
    ("TEXT", Format::Text),
    ("IMAGE", Format::Image),
    ("VIDEO", Format::Video),
    ("DOCUMENT", Format::Document),
    ("GIF", Format::Gif),
    ("LOCATION", Format::Location),
    ("PRODUCT", Format::Product),
];

/// What a button is.
static BUTTON_KINDS: [(&str, ButtonKind); 12] = [
    ("QUICK_REPLY", ButtonKind::QuickReply),
    ("URL", ButtonKind::Url),
    ("PHONE_NUMBER", ButtonKind::PhoneNumber),
    ("COPY_CODE", ButtonKind::CopyCode),
    ("FLOW", ButtonKind::Flow),
    ("CATALOG", ButtonKind::Catalog),
    ("MPM", ButtonKind::Mpm),
    ("SPM", ButtonKind::Spm),
    ("OTP", ButtonKind::Otp),
    ("VOICE_CALL", ButtonKind::VoiceCall),
    ("REQUEST_CONTACT_INFO", ButtonKind::RequestContactInfo),
    ("ORDER_DETAILS", ButtonKind::OrderDetails),
];

/// How a one-time password gets into the app.
static OTP_TYPES: [(&str, OtpType); 3] = [("COPY_CODE", OtpType::CopyCode), ("ONE_TAP", OtpType::OneTap), ("ZERO_TAP", OtpType::ZeroTap)];

/// A component of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Component {
    Header,
    LimitedTimeOffer,
    Body,
    Footer,
    Buttons,
    Carousel,
    CallPermissionRequest,
}

static COMPONENTS: [(&str, Component); 7] = [
    ("HEADER", Component::Header),
    ("LIMITED_TIME_OFFER", Component::LimitedTimeOffer),
    ("BODY", Component::Body),
    ("FOOTER", Component::Footer),
    ("BUTTONS", Component::Buttons),
    ("CAROUSEL", Component::Carousel),
    ("CALL_PERMISSION_REQUEST", Component::CallPermissionRequest),
];

/// A set of words, each of which stands for something.
pub(super) trait Word: Sized + Clone + PartialEq + 'static {
    /// The words, and what they stand for.
    fn table() -> &'static [(&'static str, Self)];

    /// What the word stands for, in any casing.
    fn read(word: &str) -> Option<Self> {
        Self::table().iter().find(|(known, _)| known.eq_ignore_ascii_case(word)).map(|(_, value)| value.clone())
    }

    /// The word, in capitals.
    fn word(&self) -> Option<&'static str> {
        Self::table().iter().find(|(_, value)| value == self).map(|(word, _)| *word)
    }

    /// Every word.
    fn words() -> impl Iterator<Item = &'static str> {
        Self::table().iter().map(|(word, _)| *word)
    }
}

macro_rules! words {
    ($($type:ty: $table:ident;)*) => {
        $(impl Word for $type {
            fn table() -> &'static [(&'static str, Self)] {
                &$table
            }
        })*
    };
}

words! {
    Category: CATEGORIES;
    ParameterFormat: PARAMETER_FORMATS;
    Format: FORMATS;
    ButtonKind: BUTTON_KINDS;
    OtpType: OTP_TYPES;
    Component: COMPONENTS;
}

impl Category {
    /// Meta's word: `UTILITY`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Other(word) => word,
            known => known.word().unwrap_or_default(),
        }
    }
}

impl ParameterFormat {
    /// Meta's word: `NAMED`.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        self.word().unwrap_or_default()
    }
}

impl Format {
    /// Meta's word: `IMAGE`.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        self.word().unwrap_or_default()
    }

    /// Whether it is a file that is uploaded.
    #[must_use]
    pub fn is_media(self) -> bool {
        matches!(self, Self::Image | Self::Video | Self::Document | Self::Gif)
    }
}

impl ButtonKind {
    /// Meta's word: `QUICK_REPLY`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Other(word) => word,
            known => known.word().unwrap_or_default(),
        }
    }

    /// The members that Meta documents for the kind, besides `type`.
    #[must_use]
    pub(super) fn members(&self) -> &'static [&'static str] {
        match self {
            Self::Url => &["text", "url", "example", "app_deep_link", "payment_link_preview"],
            Self::PhoneNumber => &["text", "phone_number"],
            Self::CopyCode => &["text", "example"],
            Self::Flow => &["text", "flow_id", "flow_name", "flow_json", "flow_action", "navigate_screen", "icon"],
            Self::Otp => {
                &["text", "otp_type", "autofill_text", "package_name", "signature_hash", "supported_apps", "zero_tap_terms_accepted"]
            }
            Self::VoiceCall => &["text", "ttl_minutes"],
            Self::QuickReply | Self::Catalog | Self::Mpm | Self::Spm | Self::RequestContactInfo | Self::OrderDetails | Self::Other(_) => {
                &["text"]
            }
        }
    }
}

impl OtpType {
    /// Meta's word: `ONE_TAP`.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        self.word().unwrap_or_default()
    }
}

/// The member that names a template of Meta's library.
pub(super) const LIBRARY_TEMPLATE_NAME: &str = "library_template_name";

/// Members of a button that are kept as they are, in Meta's order.
pub(super) static BUTTON_OTHERS: [&str; 14] = [
    "app_deep_link",
    "payment_link_preview",
    "flow_id",
    "flow_name",
    "flow_json",
    "flow_action",
    "navigate_screen",
    "icon",
    "autofill_text",
    "package_name",
    "signature_hash",
    "supported_apps",
    "zero_tap_terms_accepted",
    "ttl_minutes",
];

/// Members of a creation request that are kept as they are, in Meta's order.
pub(super) static DEFINITION_OTHERS: [&str; 8] = [
    "allow_category_change",
    "cta_url_link_tracking_opted_out",
    "display_format",
    "is_primary_device_delivery_only",
    "degrees_of_freedom_spec",
    LIBRARY_TEMPLATE_NAME,
    "library_template_button_inputs",
    "library_template_body_inputs",
];

/// Members that only Meta's answers have.
pub(super) static ANSWER_ONLY: [&str; 10] = [
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
