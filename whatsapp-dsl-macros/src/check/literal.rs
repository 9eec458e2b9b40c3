//! A literal is of the sort that its place takes.

use proc_macro2::Literal;
use whatsapp_dsl_rules::{Choice, Text, Type};

use super::words::{takes, takes_digits, text_rules};
use crate::ast::{LiteralValue, Scalar};

/// The literal in its place, or why it cannot be there.
pub(super) fn literal(
    literal: Option<LiteralValue>,
    wanted: &'static Type,
    name: &str,
    takes_numbers: bool,
) -> Result<LiteralValue, String> {
    let Some(LiteralValue { scalar, token }) = literal else { return Err(mistake(None, wanted, name)) };
    if let (true, Some(text), Scalar::Integer(number)) = (takes_numbers, text_rules(wanted), &scalar) {
        return digits(*number, token.as_ref(), text, name);
    }
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

/// An integer in the place of a text, which is written in its digits.
fn digits(number: i64, token: Option<&Literal>, text: &Text, name: &str) -> Result<LiteralValue, String> {
    let digits = number.to_string();
    if !takes_digits(text) {
        let typed = token.map_or_else(|| digits.clone(), Literal::to_string);
        return Err(format!("{name} is written as a string, since a number has no leading zeros: \"{typed}\""));
    }
    let mut literal = Literal::string(&digits);
    if let Some(token) = token {
        literal.set_span(token.span());
    }
    Ok(LiteralValue { scalar: Scalar::Text(digits), token: Some(literal) })
}

fn mistake(found: Option<&Scalar>, wanted: &'static Type, name: &str) -> String {
    match (wanted, found) {
        (Type::Integer { .. }, Some(Scalar::Decimal(number))) => return format!("{name} must be a whole number, found {number}"),
        (Type::Flag, Some(Scalar::Text(_))) => return format!("{name} takes true or false, without quotes"),
        (Type::Integer { .. } | Type::Decimal { .. }, Some(Scalar::Text(text))) => {
            return format!("{name} takes {}, without quotes: `{text}`", takes(wanted));
        }
        (Type::Integer { .. }, _) => return format!("{name} must be a whole number of at most 64 bits"),
        (Type::Word(words), Some(Scalar::Text(text))) => {
            // A word that is written as Meta's JSON has it.
            if let Some((typed, _)) = words.words.iter().find(|(_, wire)| wire.eq_ignore_ascii_case(text)) {
                return format!("{name} takes a word, without quotes: `{typed}`");
            }
        }
        _ => {}
    }
    format!("{name} takes {}", takes(wanted))
}
