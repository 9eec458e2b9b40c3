//! Messages of which the macro knows the shape: pieces of JSON, and the values between them.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use serde_json::Value as Json;
use whatsapp_dsl_rules::layout::{self, Out};
use whatsapp_dsl_rules::{Value, currency};

use super::text::{escapes, quoted};
use crate::field::Entry;
use crate::set::{Kept, Lent};
use crate::wire::{self, Written};

/// What is laid out, in pieces.
///
/// The plan is a text: `.` is the next piece of JSON, a letter a value, `A` the first of them, and what is between parentheses is left out
/// where none of the values in it is there. So a call is few tokens, however many pieces there are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pieces<'a> {
    pub(crate) plan: &'static str,
    pub(crate) json: &'static [&'static str],
    pub(crate) values: &'a [Given<'a>],
    /// What writes them, which a program without pieces is to have nothing of.
    pub(crate) write: fn(Pieces<'_>, &mut String),
}

/// The member of what is in the place of a text and none: its JSON. It never leaves the library.
pub(super) const PART: &str = "whatsapp_dsl::Part";

/// A value between the pieces.
#[derive(Debug, Clone, Copy)]
pub enum Given<'a> {
    /// A text.
    Text(Option<&'a str>),
    /// `true` or `false`.
    Flag(Option<bool>),
    /// A whole number.
    Integer(Option<i64>),
    /// A whole number between quotation marks.
    Quoted(Option<i64>),
    /// A number.
    Decimal(Option<f64>),
    /// The amount in thousandths that the values of these numbers come to: the code of a currency, and an amount in its minor units.
    Amount(usize, usize),
    /// A document.
    Document(&'a Json),
    /// A struct where most give a text.
    Part(&'a dyn Shown),
    /// A document of literals and constants, which is made where it is first asked for.
    Constant(fn() -> &'static Json),
}

impl Given<'_> {
    /// The same, or where there is none, a text.
    #[must_use]
    pub const fn or(self, default: &'static str) -> Self {
        match self {
            Self::Text(Some(text)) if !text.is_empty() => self,
            Self::Text(_) => Self::Text(Some(default)),
            _ => self,
        }
    }

    /// The value as the checks see it, if they can.
    pub(super) fn seen(&self) -> Value<'_> {
        match *self {
            Self::Text(text) => text.map_or(Value::Absent, Value::Text),
            Self::Flag(flag) => flag.map_or(Value::Absent, Value::Flag),
            Self::Integer(number) | Self::Quoted(number) => number.map_or(Value::Absent, Value::Integer),
            _ => Value::Unknown,
        }
    }

    fn is_there(&self) -> bool {
        match self {
            Self::Text(text) => text.is_some(),
            Self::Flag(flag) => flag.is_some(),
            Self::Integer(number) | Self::Quoted(number) => number.is_some(),
            Self::Decimal(number) => number.is_some(),
            Self::Amount(..) | Self::Document(_) | Self::Part(_) | Self::Constant(_) => true,
        }
    }

    fn room(&self) -> usize {
        if let Self::Text(text) = self { text.map_or(0, str::len) + text.map_or(0, escapes) + 2 } else { 24 }
    }

    fn write(&self, all: &[Self], json: &mut String) {
        // Writing to a text does not fail.
        match self {
            Self::Text(Some(text)) => return quoted(text, json),
            Self::Flag(Some(flag)) => write!(json, "{flag}"),
            Self::Integer(Some(number)) => write!(json, "{number}"),
            Self::Quoted(Some(number)) => write!(json, "\"{number}\""),
            Self::Decimal(Some(number)) => write!(json, "{}", Json::from(*number)),
            Self::Amount(code, units) => match (all.get(*code), all.get(*units)) {
                (Some(Self::Text(Some(code))), Some(Self::Integer(Some(units)))) => {
                    write!(json, "{}", currency::amount_1000(code, *units).unwrap_or_default())
                }
                _ => Ok(()),
            },
            Self::Document(document) => write!(json, "{document}"),
            Self::Part(part) => write!(json, "{{\"{PART}\":{}}}", part.json()),
            Self::Constant(document) => write!(json, "{}", document()),
            // What is missing, and refused for that.
            Self::Text(None) | Self::Flag(None) | Self::Integer(None) | Self::Quoted(None) | Self::Decimal(None) => {
                return json.push_str("null");
            }
        }
        .unwrap_or_default();
    }
}

impl<'a> Pieces<'a> {
    pub(crate) const fn new(plan: &'static str, json: &'static [&'static str], values: &'a [Given<'a>]) -> Self {
        Self { plan, json, values, write: |pieces, json| pieces.put_together(json) }
    }

    /// The text in one.
    pub(crate) fn joined(self) -> String {
        let mut json = String::with_capacity(self.room());
        (self.write)(self, &mut json);
        json
    }

    /// How long it is at most.
    pub(crate) fn room(self) -> usize {
        self.json.iter().map(|text| text.len()).sum::<usize>() + self.values.iter().map(Given::room).sum::<usize>()
    }

    fn put_together(self, json: &mut String) {
        let (mut texts, mut plan) = (self.json.iter(), self.plan.chars());
        // How deep it is within what is left out.
        let mut left_out = 0_usize;
        while let Some(step) = plan.next() {
            match step {
                '.' => {
                    let text = texts.next().copied().unwrap_or_default();
                    if left_out == 0 {
                        // Where nothing is before it in an object or array, its comma is one too many.
                        let is_first = json.is_empty() || json.ends_with(['{', '[']);
                        json.push_str(text.strip_prefix(',').filter(|_| is_first).unwrap_or(text));
                    }
                }
                '(' if left_out > 0 || !self.is_there(plan.as_str()) => left_out += 1,
                ')' => left_out = left_out.saturating_sub(1),
                '(' => {}
                letter if left_out == 0 => self.given(letter).iter().for_each(|value| value.write(self.values, json)),
                _ => {}
            }
        }
    }

    /// Whether a value is there of those before the parenthesis that closes.
    fn is_there(self, plan: &str) -> bool {
        let mut depth = 1_usize;
        for step in plan.chars() {
            match step {
                '(' => depth += 1,
                ')' if depth == 1 => return false,
                ')' => depth -= 1,
                letter if self.given(letter).is_some_and(Given::is_there) => return true,
                _ => {}
            }
        }
        false
    }

    fn given(&self, letter: char) -> Option<&Given<'_>> {
        self.values.get(usize::try_from(u32::from(letter).checked_sub(u32::from('A'))?).ok()?)
    }
}

/// What a field stores, or a policy gives, as it is put between pieces.
pub trait Stored {
    /// The value.
    fn given(&self) -> Given<'_>;
}

impl Stored for Cow<'_, str> {
    fn given(&self) -> Given<'_> {
        Given::Text(Some(self))
    }
}

impl Stored for Option<Cow<'_, str>> {
    fn given(&self) -> Given<'_> {
        Given::Text(self.as_deref())
    }
}

impl Stored for Option<Kept> {
    fn given(&self) -> Given<'_> {
        Given::Text(self.as_ref().map(|Kept(text)| &**text))
    }
}

impl Lent<'_, Cow<'static, str>> {
    /// A text of the run time. It is a function of this type, since traits cost the compiler more.
    #[must_use]
    pub fn given(&self) -> Given<'_> {
        let (Self::Text(text) | Self::Stored(text)) = self;
        Given::Text(text.as_deref())
    }
}

impl<T: Shown> Lent<'_, T> {
    /// A text of the run time, or a struct in its place.
    #[must_use]
    pub fn shown(&self) -> Given<'_> {
        match self {
            Self::Text(text) => Given::Text(text.as_deref()),
            Self::Stored(None) => Given::Text(None),
            Self::Stored(Some(value)) => Given::Part(value),
        }
    }
}

/// What is written as JSON of its own.
pub trait Shown: fmt::Debug + Sync {
    /// The JSON.
    fn json(&self) -> String;
}

impl<T: Entry + fmt::Debug + Sync> Shown for T {
    fn json(&self) -> String {
        let Value::Part(part, view) = self.view() else { return String::from("null") };
        let mut json = wire::to_json(&Written(&Out::Object(layout::typed(part, view))));
        // An amount that has no thousandths is refused, by the number that was given.
        for field in layout::unwritten(part) {
            if let Value::Integer(number) = view.get(field.name) {
                json.truncate(json.len() - 1);
                write!(json, ",\"{}\":{number}}}", field.name).unwrap_or_default();
            }
        }
        json
    }
}

/// A value of the run time.
pub fn given(value: &impl Stored) -> Given<'_> {
    value.given()
}
