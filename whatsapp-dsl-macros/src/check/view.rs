//! The tree, as the rules see it.

use std::any::Any;

use whatsapp_dsl_rules::view::Items;
use whatsapp_dsl_rules::{Json, Text, Type, View};

use crate::ast::{Branch, Entry, Expression, Form, JsonObject, List, Loop, Scalar, Struct, Trust, Value};

/// What is seen of a value.
type Seen<'a> = whatsapp_dsl_rules::Value<'a>;

/// The rules of a text that can stand in such a place.
pub(crate) fn text_rules(wanted: &'static Type) -> Option<&'static Text> {
    match wanted {
        Type::Text(text) => Some(text),
        Type::Choice(choice) => match &choice.text?.field("text")?.value {
            Type::Text(text) => Some(text),
            _ => None,
        },
        _ => None,
    }
}

impl View for Struct {
    fn get(&self, name: &str) -> Seen<'_> {
        match self.fields.iter().find(|field| field.row.is_some_and(|row| row.name == name)) {
            Some(field) => match (&field.value.form, field.row.map(|row| &row.value)) {
                (Form::Word(word), Some(Type::Word(words))) => words.wire(&word.to_string()).map_or(Seen::Present, Seen::Word),
                _ => field.value.seen(),
            },
            None if self.meant.contains(&name) || self.is_unclear => Seen::Unknown,
            None => Seen::Absent,
        }
    }

    fn is_written(&self) -> bool {
        true
    }
}

impl Value {
    /// The value as far as it is known.
    fn seen(&self) -> Seen<'_> {
        match &self.form {
            Form::Absent => Seen::Absent,
            Form::Literal(known) => match &known.value {
                Scalar::Text(text) => Seen::Text(text),
                Scalar::Flag(flag) => Seen::Flag(*flag),
                Scalar::Integer(number) => Seen::Integer(*number),
                Scalar::Decimal(number) => Seen::Decimal(*number),
                Scalar::Other => Seen::Present,
            },
            Form::Json(json) => Seen::Json(json),
            Form::Policy(policy) => policy.fallback.as_ref().map_or(Seen::Present, |(_, text)| Seen::Fitted(text)),
            Form::Struct(inner) => inner.part.map_or(Seen::Present, |part| Seen::Part(part, inner.as_ref())),
            Form::List(list) => Seen::List(list),
            Form::Branch(branch) => Seen::AnyOf(branch.as_ref()),
            // One that is `None` is refused by the compiler, wherever it matters.
            Form::Constant(_) | Form::ConstBlock(_) => Seen::Constant,
            Form::Expression(expression) if expression.diverges.is_some() => Seen::Never,
            Form::Word(_) | Form::Expression(Expression { trust: Trust::Proved, .. }) => Seen::Present,
            // An expression may be an `Option`.
            Form::Refused | Form::Unknown(_) | Form::Unfinished(_) | Form::Object | Form::Expression(_) => Seen::Unknown,
        }
    }

    /// The same, where the value is an entry of a list: what was reported counts as one.
    fn seen_as_entry(&self) -> Seen<'_> {
        match (&self.form, self.seen()) {
            // An `Option` of an entry may bring none.
            (Form::Expression(_), seen) => seen,
            (_, Seen::Unknown) => Seen::Present,
            (_, seen) => seen,
        }
    }
}

impl Items for List {
    fn len(&self) -> usize {
        self.entries.len()
    }

    fn item(&self, index: usize) -> Seen<'_> {
        match self.entries.get(index) {
            Some(Entry::Value(value)) => value.seen_as_entry(),
            Some(Entry::Loop(inner)) => Seen::Repeated(inner),
            Some(Entry::Spread(..)) => Seen::Unknown,
            None => Seen::Absent,
        }
    }
}

impl Items for Loop {
    fn len(&self) -> usize {
        self.body.len()
    }

    fn item(&self, index: usize) -> Seen<'_> {
        self.body.item(index)
    }
}

impl Items for Branch {
    fn len(&self) -> usize {
        self.arms.len() + usize::from(self.otherwise.is_some())
    }

    fn item(&self, index: usize) -> Seen<'_> {
        self.leaf(index).map_or(Seen::Absent, Value::seen)
    }
}

impl Branch {
    /// The leaf of the arm; the last is what is left out where there is no `else`.
    pub(crate) fn leaf(&self, index: usize) -> Option<&Value> {
        self.arms.get(index).map(|arm| &arm.leaf).or(self.otherwise.as_ref())
    }
}

impl Json for JsonObject {
    fn members(&self) -> Option<usize> {
        self.members
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
