//! What a message says, as it is laid out: the resolved tree with what is computed of it, and with holes for what only the compiler or the
//! run time knows.

use whatsapp_dsl_rules::text::When;
use whatsapp_dsl_rules::view::Items;
use whatsapp_dsl_rules::{Part, Type, Value as Seen, View, Wire, currency};

use super::holes::Holes;
use super::site::{Site, Style};
use crate::ast::Promise;
use crate::resolved::{Field, Form};

/// A struct.
#[derive(Clone)]
pub(super) struct Sent {
    pub part: &'static Part,
    fields: Vec<(&'static str, Given)>,
    /// Whether it is left out where nothing is put into its holes.
    pub may_be_left_out: bool,
}

/// A value.
#[derive(Clone)]
pub(super) enum Given {
    Text(String),
    Word(&'static str),
    Flag(bool),
    Integer(i64),
    Decimal(f64),
    Part(Sent),
    List(Entries),
    /// What is put in later, and whether there may be nothing to put in.
    Hole(usize, bool),
}

#[derive(Clone)]
pub(super) struct Entries(Vec<Given>);

impl Sent {
    /// The struct with nothing in it.
    pub(super) fn new(part: &'static Part) -> Self {
        Self { part, fields: Vec::new(), may_be_left_out: false }
    }

    pub(super) fn put(&mut self, field: &'static str, given: Given) {
        self.fields.push((field, given));
    }

    /// Adds the fields of another struct.
    pub(super) fn take(&mut self, other: Self) {
        self.fields.extend(other.fields);
    }

    fn given(&self, field: &str) -> Option<&Given> {
        self.fields.iter().find(|(known, _)| *known == field).map(|(_, given)| given)
    }

    pub(super) fn has(&self, field: &str) -> bool {
        self.given(field).is_some()
    }

    /// The struct with these of its fields; nothing where only the run time knows its shape.
    pub(super) fn of<'f>(part: &'static Part, fields: impl IntoIterator<Item = &'f Field>, holes: &mut Holes<'_>) -> Option<Self> {
        let mut sent = Self::new(part);
        for field in fields {
            if !matches!(field.value.form, Form::Absent) {
                let site = Site { owner: field.owner, row: field.row, style: Style::Call };
                sent.fields.push((field.row.name, holes.given(&field.value, site)?));
            }
        }
        sent.settle(holes);
        Some(sent).filter(|sent| holes.context.promise == Promise::Proved || sent.has_one_shape())
    }

    /// Whether it is written in the same way whatever the run time brings.
    fn has_one_shape(&self) -> bool {
        let is_certain = |given: &Given| !matches!(given, Given::Hole(_, true));
        let is_amount =
            self.has("code") && self.fields.iter().any(|(field, given)| *field == "amount_1000" && matches!(given, Given::Hole(..)));
        let is_there = self.part.fields.is_empty() || self.fields.iter().any(|(_, given)| is_certain(given));
        is_there && !is_amount && !self.decides(self.part.wire)
    }

    /// Whether something that is put in decides which members there are, or what they are called.
    pub(super) fn decides(&self, wire: &'static [Wire]) -> bool {
        let is_hole = |field: &&str| matches!(self.given(field), Some(Given::Hole(..)));
        wire.iter().any(|entry| match entry {
            Wire::Case(cases) => cases.iter().any(|case| {
                let decides = match case.when {
                    When::Given(fields) => fields.iter().any(is_hole),
                    When::Is(field, _) => is_hole(&field),
                };
                decides || self.decides(case.wire)
            }),
            Wire::Named { name, .. } => is_hole(name),
            Wire::Map { field, key, .. } => match self.given(field) {
                Some(Given::List(Entries(entries))) => {
                    entries.iter().any(|entry| matches!(entry, Given::Part(part) if matches!(part.given(key), Some(Given::Hole(..)))))
                }
                _ => false,
            },
            Wire::Object(_, inner)
            | Wire::Whole(_, inner)
            | Wire::Always(_, inner)
            | Wire::Array(_, inner)
            | Wire::AlwaysArray(_, inner)
            | Wire::Item(inner) => self.decides(inner),
            _ => false,
        })
    }

    /// Adds what is written where it was left out, too, as the builder does: an amount in thousandths, and the only word of a set.
    fn settle(&mut self, holes: &mut Holes<'_>) {
        let part = self.part;
        // Only when it is written is it known which amount that is.
        if !self.has("amount_1000")
            && let (Some(code), Some(units)) = (self.given("code"), self.given("minor_units"))
            && let (Given::Hole(..), _) | (_, Given::Hole(..)) = (code, units)
        {
            let (code, units) = (code.clone(), units.clone());
            let amount = holes.amount(code, units);
            self.fields.push(("amount_1000", amount));
        }
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
    pub(super) fn list(entries: Vec<Self>) -> Self {
        Self::List(Entries(entries))
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
            Self::Hole(hole, may_be_none) => Seen::Hole(*hole, *may_be_none),
        }
    }
}

impl View for Sent {
    fn get(&self, name: &str) -> Seen<'_> {
        self.given(name).map_or(Seen::Absent, Given::seen)
    }

    fn may_be_left_out(&self) -> bool {
        self.may_be_left_out
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
