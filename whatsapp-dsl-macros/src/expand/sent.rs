//! What a message says, as it is laid out: the resolved tree with what is computed of it.

use whatsapp_dsl_rules::view::Items;
use whatsapp_dsl_rules::{Part, Type, Value as Seen, View, currency};

use crate::ast::{Item, List, Scalar};
use crate::resolved::{Field, Form, Struct, Value};

/// A struct.
pub(super) struct Sent {
    part: &'static Part,
    fields: Vec<(&'static str, Given)>,
}

/// A value.
pub(super) enum Given {
    Text(String),
    Word(&'static str),
    Flag(bool),
    Integer(i64),
    Decimal(f64),
    Part(Sent),
    List(Entries),
}

pub(super) struct Entries(Vec<Given>);

impl Sent {
    /// The struct with these of its fields; nothing where one of them is not literal.
    pub(super) fn of<'a>(part: &'static Part, fields: impl IntoIterator<Item = &'a Field>) -> Option<Self> {
        let mut sent = Self { part, fields: Vec::new() };
        for field in fields {
            if !matches!(field.value.form, Form::Absent) {
                sent.fields.push((field.row.name, Given::of(&field.value)?));
            }
        }
        sent.settle();
        Some(sent)
    }

    fn of_struct(node: &Struct) -> Option<Self> {
        if node.part.home.is_declared() || !node.stray.is_empty() { None } else { Self::of(node.part, &node.fields) }
    }

    /// Adds what is written where it was left out, too, as the builder does: an amount in thousandths, and the only word of a set.
    fn settle(&mut self) {
        let part = self.part;
        if let (Seen::Integer(units), Seen::Absent) = (self.get("minor_units"), self.get("amount_1000"))
            && let Seen::Text(code) = self.get("code")
            && let Some(amount) = currency::amount_1000(code, units)
        {
            self.fields.push(("amount_1000", Given::Integer(amount)));
        }
        if let Some(Type::Word(words)) = part.field("policy").map(|field| &field.value)
            && self.get("policy").is_absent()
            && let [(_, word)] = words.words
        {
            self.fields.push(("policy", Given::Word(word)));
        }
    }
}

impl Given {
    fn of(value: &Value) -> Option<Self> {
        Some(match &value.form {
            Form::Literal(literal) => match &literal.scalar {
                Scalar::Text(text) => Self::Text(text.clone()),
                Scalar::Flag(flag) => Self::Flag(*flag),
                Scalar::Integer(number) => Self::Integer(*number),
                Scalar::Decimal(number) => Self::Decimal(*number),
            },
            Form::Word(_, word) => Self::Word(word),
            Form::Struct(inner) => Self::Part(Sent::of_struct(inner)?),
            Form::List(_, List(entries)) if !entries.is_empty() => Self::List(Entries(
                entries
                    .iter()
                    .map(|entry| match entry {
                        Item::Value(value) => Self::of(value),
                        _ => None,
                    })
                    .collect::<Option<_>>()?,
            )),
            _ => return None,
        })
    }

    fn seen(&self) -> Seen<'_> {
        match self {
            Self::Text(text) => Seen::Text(text),
            Self::Word(word) => Seen::Word(word),
            Self::Flag(flag) => Seen::Flag(*flag),
            Self::Integer(number) => Seen::Integer(*number),
            Self::Decimal(number) => Seen::Decimal(*number),
            Self::Part(part) => Seen::Part(part.part, part),
            Self::List(entries) => Seen::List(entries),
        }
    }
}

impl View for Sent {
    fn get(&self, name: &str) -> Seen<'_> {
        self.fields.iter().find(|(known, _)| *known == name).map_or(Seen::Absent, |(_, given)| given.seen())
    }
}

impl Items for Entries {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn item(&self, index: usize) -> Seen<'_> {
        self.0.get(index).map_or(Seen::Absent, Given::seen)
    }
}
