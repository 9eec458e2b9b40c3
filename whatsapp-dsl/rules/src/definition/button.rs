//! The buttons of a template.

use crate::json::{Json, Map};

/// A button.
#[derive(Debug, Clone, PartialEq)]
pub struct Button {
    /// What it is.
    pub kind: ButtonKind,
    /// Its label.
    pub text: Option<String>,
    /// The link of a button with one.
    pub url: Option<String>,
    /// The number that is called.
    pub phone_number: Option<String>,
    /// An example: of the link, or of the code to copy.
    pub example: Option<String>,
    /// How a one-time password gets into the app.
    pub otp_type: Option<OtpType>,
    /// Members that are handed on as they are: those of a flow, of a one-time password, of a call.
    pub others: Map,
}

/// What the link starts with that Meta makes of a button for one-time passwords.
const PASSWORD_LINKS: [&str; 2] = ["https://www.whatsapp.com/otp/", "https://wa.me/otp/"];

/// The ways in which a button asks for a payment, the member that is all there is to each, and the label.
pub(crate) const PAYMENTS: [(&str, &str, &str); 3] = [
    ("pix_dynamic_code", "code", "Copy Pix code"),
    ("boleto", "digitable_line", "Copy Boleto code"),
    ("payment_link", "uri", "Open payment link"),
];
/// The member that says how.
const PAYMENT_SETTING: &str = "payment_setting";

impl Button {
    /// Whether it takes a one-time password over. Meta gives such a button back as one with a link of its own.
    pub fn is_password(&self) -> bool {
        self.kind == ButtonKind::Otp || self.is_password_link()
    }

    /// The way in which it asks for a payment, the member that is all there is to it, and its label.
    pub fn payment(&self) -> Option<(&'static str, &'static str, &'static str)> {
        let said = self.others.get(PAYMENT_SETTING)?.get("type")?.as_str()?;
        PAYMENTS.into_iter().find(|(way, ..)| way.eq_ignore_ascii_case(said))
    }

    /// The example of what is paid by.
    pub fn payment_example(&self) -> Option<&str> {
        let (way, member, _) = self.payment()?;
        self.others.get(PAYMENT_SETTING)?.get(way)?.get(member).and_then(Json::as_str)
    }

    /// Whether it is what Meta made of a button for one-time passwords.
    pub fn is_password_link(&self) -> bool {
        let url = self.url.as_deref().unwrap_or_default();
        self.kind == ButtonKind::Url && PASSWORD_LINKS.iter().any(|start| url.starts_with(start))
    }
}

/// What a button is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ButtonKind {
    /// Sends an answer back.
    QuickReply,
    /// Opens a link.
    Url,
    /// Calls a number.
    PhoneNumber,
    /// Copies a code.
    CopyCode,
    /// Opens a form.
    Flow,
    /// Opens the catalogue.
    Catalog,
    /// Shows several products.
    Mpm,
    /// Shows one product.
    Spm,
    /// Takes a one-time password over.
    Otp,
    /// Calls on WhatsApp.
    VoiceCall,
    /// Asks for contact information.
    RequestContactInfo,
    /// Opens an order.
    OrderDetails,
    /// Asks for a payment.
    PaymentRequest,
    /// Another, in capitals, of a template that Graph listed.
    Other(String),
}

/// The most buttons of a kind that a template has; of the others, as many as there are.
pub(crate) const MOST_OF_KIND: [(ButtonKind, usize); 7] = [
    (ButtonKind::Url, 2),
    (ButtonKind::PhoneNumber, 1),
    (ButtonKind::CopyCode, 1),
    (ButtonKind::Catalog, 1),
    (ButtonKind::Mpm, 1),
    (ButtonKind::Spm, 1),
    (ButtonKind::PaymentRequest, 3),
];

/// How a one-time password gets into the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OtpType {
    /// The customer copies it.
    CopyCode,
    /// A tap fills it in.
    OneTap,
    /// The app takes it.
    ZeroTap,
}
