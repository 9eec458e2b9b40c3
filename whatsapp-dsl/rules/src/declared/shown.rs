//! The words that Meta puts into messages itself.

use crate::definition::{Body, Button, ButtonKind, Footer, OtpType};

/// The label of a button; where it has none, Meta's own.
pub fn label(button: &Button) -> &str {
    let own = match button.kind {
        ButtonKind::CopyCode => "Copy offer code",
        ButtonKind::Catalog => "View catalog",
        ButtonKind::Mpm => "View items",
        ButtonKind::Spm => "View",
        ButtonKind::Otp if matches!(button.otp_type, Some(OtpType::OneTap | OtpType::ZeroTap)) => "Autofill",
        ButtonKind::Otp => "Copy code",
        ButtonKind::RequestContactInfo => "Share Contact Info",
        ButtonKind::OrderDetails => "Review and Pay",
        _ => "…",
    };
    button.text.as_deref().unwrap_or(own)
}

/// The text after a one-time password.
pub fn behind_password(body: &Body) -> &'static str {
    if body.add_security_recommendation == Some(true) {
        " is your verification code. For your security, do not share this code."
    } else {
        " is your verification code."
    }
}

/// The text of a footer.
pub fn footer(footer: &Footer) -> Option<String> {
    let of_code = || footer.code_expiration_minutes.map(|minutes| format!("This code expires in {minutes} minutes."));
    footer.text.clone().or_else(of_code)
}
