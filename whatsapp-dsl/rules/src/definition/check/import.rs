//! What a definition out of a file is held to: the less, the further Meta is with it.

use super::{check, check_send};
use crate::definition::{Button, ButtonKind, Category, Definition, OtpType, Standing};
use crate::json::Map;
use crate::violation::Violation;

/// Everything that stands against making a type of the definition.
///
/// One that is not submitted is held to all that Meta asks. So is one that waits for Meta's word, but for what Meta's answer writes
/// out, which no request may have. Where Meta has judged, only what a send needs is asked.
#[must_use]
pub fn check_import(definition: &Definition) -> Vec<Violation> {
    match definition.standing() {
        Standing::Draft => check(definition),
        Standing::Pending => check(&requested(definition.clone())),
        Standing::Judged => check_send(definition),
    }
}

/// The definition as it was asked for: without the texts of a one-time password, and with the button that Meta made a link of.
fn requested(mut definition: Definition) -> Definition {
    if definition.category == Category::Authentication {
        if let Some(body) = &mut definition.body {
            body.text = None;
        }
        // A footer that says when the password ends is Meta's; how many minutes that are, the answer may leave out.
        definition.footer = definition.footer.filter(|footer| footer.text.is_none() || footer.code_expiration_minutes.is_some());
        if let Some(footer) = &mut definition.footer {
            footer.text = None;
        }
        for button in definition.buttons.iter_mut().filter(|button| button.is_password_link()) {
            *button = password(button);
        }
    }
    definition
}

/// The button for one-time passwords that such a link was made of. Which app takes the password, the link does not say.
fn password(link: &Button) -> Button {
    Button { kind: ButtonKind::Otp, otp_type: Some(OtpType::CopyCode), url: None, example: None, others: Map::new(), ..link.clone() }
}
