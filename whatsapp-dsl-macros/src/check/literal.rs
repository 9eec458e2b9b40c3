//! A literal is of the sort that its place takes.

use whatsapp_dsl_rules::{Choice, Type};

use super::words::takes;
use crate::ast::{LiteralValue, Scalar};

/// The literal in its place, or why it cannot be there.
pub(super) fn literal(literal: Option<LiteralValue>, wanted: &'static Type, name: &str) -> Result<LiteralValue, String> {
    let Some(LiteralValue { scalar, token }) = literal else { return Err(mistake(None, wanted, name)) };
    let scalar = match (wanted, scalar) {
        (Type::Text(_) | Type::Choice(Choice { text: Some(_), .. }), scalar @ Scalar::Text(_))
        | (Type::Flag, scalar @ Scalar::Flag(_))
        | (Type::Integer { .. }, scalar @ Scalar::Integer(_))
        | (Type::Decimal { .. }, scalar @ Scalar::Decimal(_)) => scalar,
        #[expect(clippy::cast_precision_loss, reason = "a coordinate of more than 53 bits is out of its range anyway")]
        (Type::Decimal { .. }, Scalar::Integer(whole)) => Scalar::Decimal(whole as f64),
        (_, scalar) => return Err(mistake(Some(&scalar), wanted, name)),
    };
    Ok(LiteralValue { scalar, token })
}

fn mistake(found: Option<&Scalar>, wanted: &'static Type, name: &str) -> String {
    match (wanted, found) {
        (Type::Integer { .. }, Some(Scalar::Decimal(number))) => return format!("{name} must be a whole number, found {number}"),
        (Type::Flag, Some(Scalar::Text(_))) => return format!("{name} takes true or false, without quotation marks"),
        (Type::Integer { .. } | Type::Decimal { .. }, Some(Scalar::Text(text))) => {
            return format!("{name} takes {}, without quotation marks: `{text}`", takes(wanted));
        }
        (Type::Integer { .. }, _) => return format!("{name} must be a whole number of at most 64 bits"),
        (Type::Word(words), Some(Scalar::Text(text))) => {
            // A word that is written as Meta's JSON has it.
            if let Some((typed, _)) = words.words.iter().find(|(_, wire)| wire.eq_ignore_ascii_case(text)) {
                return format!("{name} takes a word, without quotation marks: `{typed}`");
            }
        }
        _ => {}
    }
    format!("{name} takes {}", takes(wanted))
}
