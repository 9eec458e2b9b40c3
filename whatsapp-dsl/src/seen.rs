//! What the structs of messages and parts can do by what the checks see of them. Each would be code of its own if it were derived.

use std::fmt::{self, Debug, Formatter};
use std::ptr;

use whatsapp_dsl_rules::{Part, Value, View};

use crate::field::Data;

/// Shows the fields that are filled in.
pub(crate) fn debug(part: &Part, view: &dyn View, f: &mut Formatter<'_>) -> fmt::Result {
    let mut shown = f.debug_struct(part.name);
    for field in part.fields {
        match view.get(field.name) {
            Value::Absent => {}
            value => drop(shown.field(field.name, &Seen(value))),
        }
    }
    shown.finish()
}

/// Whether the same is filled in.
pub(crate) fn is_same(part: &Part, one: &dyn View, other: &dyn View) -> bool {
    part.fields.iter().all(|field| Seen(one.get(field.name)) == Seen(other.get(field.name)))
}

struct Seen<'a>(Value<'a>);

impl Debug for Seen<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Text(text) => text.fmt(f),
            Value::Word(word) => f.write_str(word),
            Value::Flag(flag) => flag.fmt(f),
            Value::Integer(number) => number.fmt(f),
            Value::Decimal(number) => number.fmt(f),
            Value::Json(json) => json.fmt(f),
            Value::Part(part, view) => debug(part, view, f),
            Value::List(items) => f.debug_list().entries((0..items.len()).map(|index| Seen(items.item(index)))).finish(),
            // Only a macro sees anything else.
            _ => Ok(()),
        }
    }
}

impl PartialEq for Seen<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self.0, other.0) {
            (Value::Absent, Value::Absent) => true,
            (Value::Text(one), Value::Text(other)) | (Value::Word(one), Value::Word(other)) => one == other,
            (Value::Flag(one), Value::Flag(other)) => one == other,
            (Value::Integer(one), Value::Integer(other)) => one == other,
            (Value::Decimal(one), Value::Decimal(other)) => one == other,
            (Value::Json(one), Value::Json(other)) => one.as_any().downcast_ref::<Data>() == other.as_any().downcast_ref(),
            (Value::Part(one, view), Value::Part(other, other_view)) => ptr::eq(one, other) && is_same(one, view, other_view),
            (Value::List(one), Value::List(other)) => {
                one.len() == other.len() && (0..one.len()).all(|index| Seen(one.item(index)) == Seen(other.item(index)))
            }
            _ => false,
        }
    }
}
