//! Messages made from the table: the least that each kind needs, with one field changed.

use whatsapp_dsl_rules::schema::{Decides, Words};
use whatsapp_dsl_rules::{Check, Part, Type};

use super::text_sample;

/// A value that can be written in the DSL and as builder calls.
#[derive(Clone)]
pub(crate) enum Sample {
    Text(String),
    /// A number, a flag, a document.
    Plain(String),
    Word(&'static Words, &'static str),
    Part(&'static Part, Vec<(&'static str, Sample)>),
    List(Vec<Sample>),
}

impl Sample {
    /// The DSL, where each text, number and flag is written as `value` makes it of the name of the field and the literal.
    pub(crate) fn dsl(&self, field: &str, value: &dyn Fn(&str, &str) -> String) -> String {
        match self {
            Self::Text(text) => value(field, &format!("{text:?}")),
            Self::Plain(plain) => value(field, plain),
            Self::Word(_, word) => (*word).to_owned(),
            Self::Part(part, fields) => {
                let fields: Vec<_> = fields.iter().map(|(name, inner)| format!("{name}: {}", inner.dsl(name, value))).collect();
                format!("{} {{ {} }}", part.name, fields.join(", "))
            }
            Self::List(entries) => {
                format!("[{}]", entries.iter().map(|entry| entry.dsl(field, value)).collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// The DSL, in literals.
    pub(crate) fn literal(&self) -> String {
        self.dsl("", &|_, literal| literal.to_owned())
    }

    /// The field of a struct.
    pub(crate) fn field(&self, name: &str) -> Option<&Self> {
        let Self::Part(_, fields) = self else { return None };
        fields.iter().find(|(field, _)| *field == name).map(|(_, value)| value)
    }

    /// The same struct with the field set, or left out.
    pub(crate) fn with(&self, field: &'static str, value: Option<Self>) -> Self {
        let Self::Part(part, fields) = self else { return self.clone() };
        let mut fields: Vec<_> = fields.iter().filter(|(name, _)| *name != field).cloned().collect();
        fields.extend(value.map(|value| (field, value)));
        Self::Part(part, fields)
    }
}

/// What functions between fields ask for, of an order in India and of a button that asks for a payment.
const ASKED: &[(&str, &str)] = &[
    ("order_details", "payment_settings"),
    ("order_details", "order"),
    ("order_details_button", "payment_settings"),
    ("order_details_button", "order"),
    ("order", "catalog_id"),
    ("payment_request", PAYMENT),
];

/// What a payment is asked for by; a button has one such field.
const PAYMENT: &str = "boleto";

/// The least that a struct needs.
pub(crate) fn least(part: &'static Part, number: usize) -> Sample {
    let mut needed: Vec<_> = part.fields.iter().filter(|field| field.required).map(|field| field.name).collect();
    needed.extend(part.checks.iter().filter_map(|check| match plain(check) {
        Check::ExactlyOne(_, [_, field]) | Check::OneOrBoth(_, [_, field], _) => Some(*field),
        Check::NotEmpty => Some(part.fields[0].name),
        Check::AnyOf(_, fields) => Some(fields[0]),
        _ => None,
    }));
    needed.extend(ASKED.iter().filter(|(rule, _)| *rule == part.rule).map(|(_, field)| field));
    let mut least = Sample::Part(part, Vec::new());
    for field in part.fields.iter().filter(|field| needed.contains(&field.name)) {
        least = least.with(field.name, Some(sample(&field.value, number)));
    }
    beside(part, least, number)
}

/// The same struct with the fields that others of it need beside them.
pub(crate) fn beside(part: &'static Part, node: Sample, number: usize) -> Sample {
    let Sample::Part(_, fields) = &node else { return node };
    let has = |name: &str| fields.iter().any(|(given, _)| *given == name);
    let missing = part.checks.iter().find_map(|check| match plain(check) {
        Check::Needs(_, [first, second]) if has(first) && !has(second) => part.field(second),
        _ => None,
    });
    match missing {
        Some(field) => beside(part, node.with(field.name, Some(sample(&field.value, number))), number),
        None => node,
    }
}

/// The check, where it is only of what is built.
fn plain(check: &'static Check) -> &'static Check {
    if let Check::Built(check) = check { check } else { check }
}

/// The field given instead of this one in the least that the struct needs.
pub(crate) fn instead_of(part: &'static Part, field: &str) -> Option<&'static str> {
    if part.rule == "payment_request" && !["index", PAYMENT].contains(&field) {
        return Some(PAYMENT);
    }
    let needed = part.checks.iter().find_map(|check| match plain(check) {
        Check::Needs(_, [first, second]) if *first == field => Some(*second),
        _ => None,
    });
    part.checks.iter().find_map(|check| match plain(check) {
        Check::ExactlyOne(_, [first, second]) | Check::OneOrBoth(_, [first, second], _) if *first == field || Some(*first) == needed => {
            Some(*second)
        }
        _ => None,
    })
}

/// Some value that fits; another for another number, where values must differ.
pub(crate) fn sample(wanted: &'static Type, number: usize) -> Sample {
    match wanted {
        Type::Text(text) => Sample::Text(text_sample(text, number)),
        Type::Word(words) => Sample::Word(words, words.words[0].0),
        Type::Flag => Sample::Plain("true".to_owned()),
        Type::Integer { min, .. } => Sample::Plain(i64::try_from(number).unwrap_or(i64::MAX).max(*min).to_string()),
        Type::Decimal { .. } => Sample::Plain("1.5".to_owned()),
        Type::Json => Sample::Plain("json!({ \"type\": \"hologram\" })".to_owned()),
        Type::Part(part) => least(part, number),
        Type::Choice(choice) if choice.text.is_some() => Sample::Text("text".to_owned()),
        Type::Choice(choice) => least(choice.parts[0], number),
        Type::List(list) => list_of(list.min.max(1), &list.item, number),
    }
}

/// A list of so many entries.
pub(crate) fn list_of(count: usize, item: &'static Type, number: usize) -> Sample {
    let entry = |number| match (sample(item, number), among_several(item)) {
        (entry, Some((name, value))) if count > 1 => entry.with(name, Some(sample(value, number))),
        (entry, _) => entry,
    };
    Sample::List((0..count).map(|index| entry(10 * number + index)).collect())
}

/// The field that an entry needs where there are several.
fn among_several(item: &'static Type) -> Option<(&'static str, &'static Type)> {
    let part = match item {
        Type::Part(part) => part,
        // As a sample of one is.
        Type::Choice(choice) if choice.text.is_none() => choice.parts[0],
        _ => return None,
    };
    let field = part.fields.iter().find(|field| matches!(field.decides, Decides::Among(_)))?;
    Some((field.name, &field.value))
}
