// Written from the rows. To renew: UPDATE_DOCS=1 cargo test -p tests --test docs

pub mod __template_name {
    /// `template`: a template in one language.
    #[derive(Debug)]
    pub struct template {
        /// The name at Meta: lowercase letters, digits and underscores, at most 512.
        pub name: String,
        /// The language, as Meta spells it: `"en_US"`.
        pub language: String,
        /// What the template is for: `Authentication`, `Marketing` or `Utility`.
        pub category: super::Category,
        /// How the variables are written; need not be said.
        pub parameter_format: Option<super::ParameterFormat>,
        /// Meta's sub-category.
        pub sub_category: Option<String>,
        /// Meta's display format: `"ORDER_DETAILS"` for a template of marketing that carries an order.
        pub display_format: Option<String>,
        /// For how many seconds Meta tries to deliver it; the range depends on the category.
        pub message_send_ttl_seconds: Option<i64>,
        /// Whether Meta may change the category.
        pub allow_category_change: Option<bool>,
        /// Whether clicks on links are not to be counted.
        pub cta_url_link_tracking_opted_out: Option<bool>,
        /// Whether only the primary device receives it.
        pub is_primary_device_delivery_only: Option<bool>,
        /// Above the body: a string of at most 60 characters with one variable, or `Image`, `Video`, `Document`, `Gif`, `Location`, `Product`.
        pub header: Option<String>,
        /// An offer that ends: `LimitedTimeOffer { text: "…", has_expiration: true }`.
        pub limited_time_offer: Option<super::__LimitedTimeOffer_text::LimitedTimeOffer>,
        /// The text, with variables as `{{name}}` or `{{1}}`, at most 1024 characters; `Authentication { … }` for one-time passwords.
        pub body: String,
        /// Below the body: a string of at most 60 characters, or `Authentication { … }`.
        pub footer: Option<String>,
        /// Up to ten buttons: `QuickReply`, `Url`, `PhoneNumber`, `CopyCode`, `Flow`, `Catalog`, `Mpm`, `Spm`, `Otp`, `VoiceCall`, …
        pub buttons: Option<Vec<String>>,
        /// The cards of a carousel: `Card { header: Image, body: "…", buttons: [ … ] }`.
        pub cards: Option<Vec<super::__Card_header::Card>>,
        /// Whether it asks to be allowed to call.
        pub call_permission_request: Option<bool>,
        /// An example for each variable and media, which Meta asks for when it is created: `Examples { … }`.
        pub examples: Option<super::__Examples::Examples>,
    }
}

pub mod __Image {
    /// `Image`: one of those that `header` takes.
    #[derive(Debug)]
    pub struct Image {}
}

pub mod __Video {
    /// `Video`: one of those that `header` takes.
    #[derive(Debug)]
    pub struct Video {}
}

pub mod __Document {
    /// `Document`: one of those that `header` takes.
    #[derive(Debug)]
    pub struct Document {}
}

pub mod __Gif {
    /// `Gif`: one of those that `header` takes.
    #[derive(Debug)]
    pub struct Gif {}
}

pub mod __Location {
    /// `Location`: one of those that `header` takes.
    #[derive(Debug)]
    pub struct Location {}
}

pub mod __Product {
    /// `Product`: one of those that `header` takes.
    #[derive(Debug)]
    pub struct Product {}
}

pub mod __LimitedTimeOffer_text {
    /// `LimitedTimeOffer`: what `limited_time_offer` takes.
    #[derive(Debug)]
    pub struct LimitedTimeOffer {
        /// The text, at most 16 characters.
        pub text: String,
        /// Whether a countdown is shown, which each send then sets.
        pub has_expiration: Option<bool>,
    }
}

pub mod __Authentication_add_security_recommendation {
    /// `Authentication`: one of those that `body` takes.
    #[derive(Debug)]
    pub struct Authentication {
        /// In the body: whether Meta adds that the code must not be shared.
        pub add_security_recommendation: Option<bool>,
    }
}

pub mod __Authentication_code_expiration_minutes {
    /// `Authentication`: one of those that `footer` takes.
    #[derive(Debug)]
    pub struct Authentication {
        /// In the footer: after how many minutes the code ends, 1 to 90.
        pub code_expiration_minutes: Option<i64>,
    }
}

pub mod __QuickReply_text {
    /// `QuickReply`: one of those that `buttons` takes.
    #[derive(Debug)]
    pub struct QuickReply {
        /// The label, at most 25 characters.
        pub text: String,
    }
}

pub mod __Url_text {
    /// `Url`: one of those that `buttons` takes.
    #[derive(Debug)]
    pub struct Url {
        /// The label, at most 25 characters.
        pub text: String,
        /// The link, at most 2000 characters, with one variable at its end: `https://luigi.example/t/{{tracking}}`.
        pub url: String,
        /// Whether the payment that the link asks for is shown, in India; without a header.
        pub payment_link_preview: Option<bool>,
    }
}

pub mod __PhoneNumber_text {
    /// `PhoneNumber`: one of those that `buttons` takes.
    #[derive(Debug)]
    pub struct PhoneNumber {
        /// The label, at most 25 characters.
        pub text: String,
        /// The number, at most 20 characters.
        pub phone_number: String,
    }
}

pub mod __CopyCode_example {
    /// `CopyCode`: one of those that `buttons` takes.
    #[derive(Debug)]
    pub struct CopyCode {
        /// An example of the code.
        pub example: Option<String>,
    }
}

pub mod __Flow_text {
    /// `Flow`: one of those that `buttons` takes.
    #[derive(Debug)]
    pub struct Flow {
        /// The label, at most 25 characters.
        pub text: String,
        /// The form by its id.
        pub flow_id: Option<String>,
        /// The form by its name.
        pub flow_name: Option<String>,
        /// The form itself, as JSON in a string.
        pub flow_json: Option<String>,
        /// What it does first: `Navigate` or `DataExchange`.
        pub flow_action: Option<super::FlowAction>,
        /// The first screen.
        pub navigate_screen: Option<String>,
        /// The icon.
        pub icon: Option<String>,
    }
}

pub mod __Catalog_text {
    /// `Catalog`: one of those that `buttons` takes.
    #[derive(Debug)]
    pub struct Catalog {
        /// The label, which is Meta's.
        pub text: Option<String>,
    }
}

pub mod __Mpm_text {
    /// `Mpm`: one of those that `buttons` takes.
    #[derive(Debug)]
    pub struct Mpm {
        /// The label, which is Meta's.
        pub text: Option<String>,
    }
}

pub mod __Spm_text {
    /// `Spm`: one of those that `buttons` takes.
    #[derive(Debug)]
    pub struct Spm {
        /// The label, which is Meta's.
        pub text: Option<String>,
    }
}

pub mod __Otp_otp_type {
    /// `Otp`: one of those that `buttons` takes.
    #[derive(Debug)]
    pub struct Otp {
        /// How it gets into the app: `CopyCode`, `OneTap` or `ZeroTap`.
        pub otp_type: super::OtpType,
        /// The label, at most 25 characters.
        pub text: Option<String>,
        /// The label of the button that fills the code in, at most 25 characters.
        pub autofill_text: Option<String>,
        /// The apps that may take it, 1 to 5: `SupportedApp { … }`.
        pub supported_apps: Option<Vec<super::__SupportedApp_package_name::SupportedApp>>,
        /// The app, up to Graph v20.
        pub package_name: Option<String>,
        /// The app's signature, up to Graph v20.
        pub signature_hash: Option<String>,
        /// That Meta's terms for zero-tap are accepted.
        pub zero_tap_terms_accepted: Option<bool>,
    }
}

pub mod __SupportedApp_package_name {
    /// `SupportedApp`: what `supported_apps` takes.
    #[derive(Debug)]
    pub struct SupportedApp {
        /// The name of its package.
        pub package_name: String,
        /// The hash of its signature: 11 characters.
        pub signature_hash: String,
    }
}

pub mod __VoiceCall_text {
    /// `VoiceCall`: one of those that `buttons` takes.
    #[derive(Debug)]
    pub struct VoiceCall {
        /// The label, at most 20 characters.
        pub text: String,
        /// For how many minutes it can be pressed, 1440 to 43200.
        pub ttl_minutes: Option<i64>,
    }
}

pub mod __RequestContactInfo {
    /// `RequestContactInfo`: one of those that `buttons` takes.
    #[derive(Debug)]
    pub struct RequestContactInfo {}
}

pub mod __OrderDetails_text {
    /// `OrderDetails`: one of those that `buttons` takes.
    #[derive(Debug)]
    pub struct OrderDetails {
        /// The label, which is Meta's.
        pub text: Option<String>,
    }
}

pub mod __PaymentRequest_text {
    /// `PaymentRequest`: one of those that `buttons` takes.
    #[derive(Debug)]
    pub struct PaymentRequest {
        /// The label: `Copy Pix code`, `Copy Boleto code` or `Open payment link`.
        pub text: String,
        /// An example of the code of Pix.
        pub pix_dynamic_code: Option<String>,
        /// An example of the boleto's digitable line.
        pub boleto: Option<String>,
        /// An example of the link.
        pub payment_link: Option<String>,
    }
}

pub mod __Card_header {
    /// `Card`: what `cards` takes.
    #[derive(Debug)]
    pub struct Card {
        /// On top: `Image`, `Video` or `Product`.
        pub header: Option<String>,
        /// The text, at most 160 characters.
        pub body: Option<String>,
        /// One or two buttons.
        pub buttons: Option<Vec<String>>,
    }
}

pub mod __Examples {
    /// `Examples`: what `examples` takes.
    #[derive(Debug)]
    pub struct Examples {}
}

/// One word for `Category`.
#[derive(Debug)]
pub enum Category {
    /// Meta's `AUTHENTICATION`.
    Authentication,
    /// Meta's `MARKETING`.
    Marketing,
    /// Meta's `UTILITY`.
    Utility,
}

pub mod __Category {
    /// Meta's `AUTHENTICATION`.
    pub const Authentication: super::Category = super::Category::Authentication;
    /// Meta's `MARKETING`.
    pub const Marketing: super::Category = super::Category::Marketing;
    /// Meta's `UTILITY`.
    pub const Utility: super::Category = super::Category::Utility;
}

/// One word for `ParameterFormat`.
#[derive(Debug)]
pub enum ParameterFormat {
    /// Meta's `NAMED`.
    Named,
    /// Meta's `POSITIONAL`.
    Positional,
}

pub mod __ParameterFormat {
    /// Meta's `NAMED`.
    pub const Named: super::ParameterFormat = super::ParameterFormat::Named;
    /// Meta's `POSITIONAL`.
    pub const Positional: super::ParameterFormat = super::ParameterFormat::Positional;
}

/// One word for `FlowAction`.
#[derive(Debug)]
pub enum FlowAction {
    /// Meta's `navigate`.
    Navigate,
    /// Meta's `data_exchange`.
    DataExchange,
}

pub mod __FlowAction {
    /// Meta's `navigate`.
    pub const Navigate: super::FlowAction = super::FlowAction::Navigate;
    /// Meta's `data_exchange`.
    pub const DataExchange: super::FlowAction = super::FlowAction::DataExchange;
}

/// One word for `OtpType`.
#[derive(Debug)]
pub enum OtpType {
    /// Meta's `COPY_CODE`.
    CopyCode,
    /// Meta's `ONE_TAP`.
    OneTap,
    /// Meta's `ZERO_TAP`.
    ZeroTap,
}

pub mod __OtpType {
    /// Meta's `COPY_CODE`.
    pub const CopyCode: super::OtpType = super::OtpType::CopyCode;
    /// Meta's `ONE_TAP`.
    pub const OneTap: super::OtpType = super::OtpType::OneTap;
    /// Meta's `ZERO_TAP`.
    pub const ZeroTap: super::OtpType = super::OtpType::ZeroTap;
}
