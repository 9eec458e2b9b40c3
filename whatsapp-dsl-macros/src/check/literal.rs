//! A literal is of the sort that its place takes.

use proc_macro2::Literal;
use syn::Lit;
use whatsapp_dsl_rules::text::Fault;
use whatsapp_dsl_rules::{Choice, Shape, Text, Type};

use super::words::{takes, text_rules};
use crate::ast::{LiteralValue, Scalar};
use crate::parse::foreign_suffix;
use crate::together;

/// The literal in its place, or why it cannot be there.
pub(super) fn literal(
    literal: Result<LiteralValue, Literal>,
    wanted: &'static Type,
    name: &str,
    takes_numbers: bool,
) -> Result<LiteralValue, String> {
    let LiteralValue { scalar, token } = match literal {
        Ok(literal) => literal,
        Err(token) => return Err(unread(&token, wanted, name)),
    };
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
        (_, scalar) => {
            let is_negative = matches!(scalar, Scalar::Integer(..0)) || matches!(scalar, Scalar::Decimal(number) if number < 0.0);
            let words = token.as_ref().filter(|_| !is_negative).and_then(|token| quoted(token, wanted, name));
            return Err(words.unwrap_or_else(|| mistake(&scalar, wanted, name)));
        }
    };
    Ok(LiteralValue { scalar, token })
}

/// Why a field does not take a literal that could not be read.
fn unread(token: &Literal, wanted: &'static Type, name: &str) -> String {
    if let Some(suffix) = foreign_suffix(&Lit::new(token.clone())) {
        return format!("the suffix `{suffix}` has no meaning here: {name} takes {}", takes(wanted));
    }
    let is_number = token.to_string().starts_with(|first: char| first.is_ascii_digit());
    match wanted {
        Type::Integer { .. } if is_number => format!("{name} must be a whole number of at most 64 bits"),
        _ => quoted(token, wanted, name).unwrap_or_else(|| format!("{name} takes {}", takes(wanted))),
    }
}

/// An integer in the place of a text, which is written in its digits.
fn digits(number: i64, token: Option<&Literal>, text: &Text, name: &str) -> Result<LiteralValue, String> {
    let digits = number.to_string();
    if !text.takes_digits() && text.shape != Shape::Seconds {
        let typed = token.filter(|_| number >= 0).and_then(inner).unwrap_or(digits);
        if !text.shape.fits(&typed) {
            return Err(Fault::Shape(text.shape).words(name).as_str().to_owned());
        }
        return Err(format!("{name} is written as a string, since a number has no leading zeros: \"{typed}\""));
    }
    let mut literal = Literal::string(&digits);
    if let Some(token) = token {
        literal.set_span(token.span());
    }
    Ok(LiteralValue { scalar: Scalar::Text(digits), token: Some(literal) })
}

/// A literal that only lacks the quotes of a string, or the brackets of a list around it.
fn quoted(token: &Literal, wanted: &'static Type, name: &str) -> Option<String> {
    let (item, [open, close]) = if let Type::List(list) = wanted { (&list.item, ["[", "]"]) } else { (wanted, [""; 2]) };
    text_rules(item)?;
    Some(format!("{name} takes {}: write {open}\"{}\"{close}", takes(wanted).trim_end_matches(": [ … ]"), inner(token)?))
}

/// The text within the quotes of a literal, or the digits of a number; nothing where it would be written in another way.
fn inner(token: &Literal) -> Option<String> {
    let typed = token.to_string();
    if let Some(quote) = typed.chars().find(|character| matches!(character, '"' | '\'')) {
        let text = typed.get(typed.find(quote)? + 1..typed.rfind(quote)?)?;
        return (!text.is_empty() && !text.contains(['\\', '"'])).then(|| text.to_owned());
    }
    // Without a suffix, such as that of `7u64`.
    let number = typed.find(['i', 'u', 'f']).and_then(|suffix| typed.get(..suffix)).unwrap_or(&typed).replace('_', "");
    number.chars().all(|character| character.is_ascii_digit() || character == '.').then_some(number)
}

fn mistake(found: &Scalar, wanted: &'static Type, name: &str) -> String {
    match (wanted, found) {
        // Of `5.0` and `1e3`, what they are is not what is wrong.
        (Type::Integer { .. }, Scalar::Decimal(number)) if number.fract() == 0.0 && number.abs() < 1e15 => {
            return format!("{name} is written without a point or an exponent: `{number}`");
        }
        (Type::Integer { .. }, Scalar::Decimal(number)) => return format!("{name} must be a whole number, found {number}"),
        (_, Scalar::Flag(flag)) if text_rules(wanted).is_some() => {
            return format!("{name} takes {}: write \"{flag}\"", takes(wanted));
        }
        (Type::Flag, Scalar::Text(_)) => return format!("{name} takes true or false, without quotes"),
        (Type::Integer { .. } | Type::Decimal { .. }, Scalar::Text(text)) if text.parse::<f64>().is_ok() => {
            return format!("{name} takes {}, without quotes: `{text}`", takes(wanted));
        }
        (Type::Word(words), Scalar::Text(text)) => {
            // A word that is written as Meta's JSON has it.
            if let Some((typed, _)) = words.words.iter().find(|(_, wire)| wire.eq_ignore_ascii_case(text)) {
                return format!("{name} takes a word, without quotes: `{typed}`");
            }
        }
        // What is in its braces is shown, too.
        (Type::Part(part), _) => {
            let needed = together::words(part.fields, ", ", &|field| field.required.then(|| format!("{}: …", field.name)));
            if !needed.is_empty() {
                return format!("{name} takes `{} {{ {needed} }}`", part.name);
            }
        }
        _ => {}
    }
    format!("{name} takes {}", takes(wanted))
}
