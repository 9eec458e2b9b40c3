//! Messages of which the macro knows the shape: pieces of JSON, and the values between them.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use serde_json::Value as Json;
use whatsapp_dsl_rules::layout::{self, Out};
use whatsapp_dsl_rules::plan::{Cut, Plan, Step};
use whatsapp_dsl_rules::{Value, currency};

use super::text::quoted;
use crate::field::Entry;
use crate::policy::{fold_optional, truncate_optional};
use crate::set::{Kept, Lent};
use crate::wire::{self, Written};

/// What is laid out, in pieces: a plan, and the values between the pieces that it names.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pieces<'a> {
    pub(crate) steps: &'static str,
    pub(crate) json: &'static str,
    pub(crate) values: &'a [Given<'a>],
    /// What writes them, which a program without pieces is to have nothing of.
    pub(crate) write: fn(Pieces<'_>, &mut String),
}

/// The same as it is put together, whatever the values are.
#[derive(Clone, Copy)]
pub(crate) struct Filled<'a> {
    pub(crate) plan: Plan<'a>,
    pub(crate) values: Values<'a>,
}

/// The values between pieces.
#[derive(Clone, Copy)]
pub(crate) enum Values<'a> {
    Given(&'a [Given<'a>]),
    /// Texts, each with a policy in the plan.
    Cut(&'a [Option<&'a str>]),
    Texts(&'a [Option<Cow<'a, str>>]),
}

impl<'a> Values<'a> {
    fn get(self, index: usize) -> Option<Given<'a>> {
        match self {
            Self::Given(values) => values.get(index).copied(),
            Self::Cut(values) => values.get(index).map(|text| Given::Text(*text)),
            Self::Texts(values) => values.get(index).map(|text| Given::Text(text.as_deref())),
        }
    }

    fn room(self) -> usize {
        let mut room = 0;
        for index in 0.. {
            let Some(value) = self.get(index) else { break };
            room += value.room();
        }
        room
    }
}

/// The member of what is in the place of a text and none: its JSON. It never leaves the library.
pub(super) const PART: &str = "whatsapp_dsl::Part";

/// Room for the quotation marks of a text, and for what is escaped in most: to count that takes longer than to grow where there is more.
const ESCAPES: usize = 16;

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
        if let Self::Text(text) = self { text.map_or(0, str::len) + ESCAPES } else { 24 }
    }

    fn write(self, all: Values<'_>, json: &mut String) {
        // Writing to a text does not fail.
        match self {
            Self::Text(Some(text)) => return quoted(text, json),
            Self::Flag(Some(flag)) => write!(json, "{flag}"),
            Self::Integer(Some(number)) => write!(json, "{number}"),
            Self::Quoted(Some(number)) => write!(json, "\"{number}\""),
            Self::Decimal(Some(number)) => write!(json, "{}", Json::from(number)),
            Self::Amount(code, units) => match (all.get(code), all.get(units)) {
                (Some(Given::Text(Some(code))), Some(Given::Integer(Some(units)))) => {
                    write!(json, "{}", currency::amount_1000(code, units).unwrap_or_default())
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
    pub(crate) const fn new(steps: &'static str, json: &'static str, values: &'a [Given<'a>]) -> Self {
        Self { steps, json, values, write: |pieces, json| pieces.filled().put_together(json) }
    }

    fn filled(self) -> Filled<'a> {
        Filled { plan: Plan { steps: self.steps, json: self.json }, values: Values::Given(self.values) }
    }

    /// The text in one.
    pub(crate) fn joined(self) -> String {
        let mut json = String::with_capacity(self.room());
        (self.write)(self, &mut json);
        json
    }

    /// How long it is, about.
    pub(crate) fn room(self) -> usize {
        self.filled().room()
    }
}

impl Filled<'_> {
    /// The text in one.
    pub(crate) fn joined(self) -> String {
        let mut json = String::with_capacity(self.room());
        self.put_together(&mut json);
        json
    }

    fn room(self) -> usize {
        self.plan.json.len() + self.values.room()
    }

    fn put_together(self, json: &mut String) {
        let mut plan = self.plan;
        // How deep it is within what is left out.
        let mut left_out = 0_usize;
        while let Some(step) = plan.step() {
            match step {
                Step::Begin if left_out > 0 || !self.is_there(plan) => left_out += 1,
                Step::Begin => {}
                Step::End => left_out = left_out.saturating_sub(1),
                _ if left_out > 0 => {}
                Step::Piece(text) => {
                    // Where nothing is before it in an object or array, its comma is one too many.
                    let is_first = matches!(json.as_bytes().last(), None | Some(b'{' | b'['));
                    json.push_str(text.strip_prefix(',').filter(|_| is_first).unwrap_or(text));
                }
                Step::Value(index, cut) => self.value(index, cut, json),
            }
        }
    }

    fn value(self, index: usize, cut: Option<Cut<'_>>, json: &mut String) {
        match (self.values.get(index), cut) {
            (Some(Given::Text(text)), Some(cut)) => match (shortened(text, cut), cut.fallback) {
                (None, Some(fallback)) => json.push_str(fallback),
                (text, _) => Given::Text(text.as_deref()).write(self.values, json),
            },
            (Some(value), _) => value.write(self.values, json),
            (None, _) => {}
        }
    }

    /// Whether a value is there of those up to the end that follows.
    fn is_there(self, mut plan: Plan<'_>) -> bool {
        let mut depth = 1_usize;
        while let Some(step) = plan.step() {
            match step {
                Step::Begin => depth += 1,
                Step::End if depth == 1 => return false,
                Step::End => depth -= 1,
                Step::Piece(_) => {}
                Step::Value(index, cut) => {
                    let is_there = match (self.values.get(index), cut) {
                        (Some(Given::Text(text)), Some(cut)) => cut.fallback.is_some() || shortened(text, cut).is_some(),
                        (value, _) => value.is_some_and(|value| value.is_there()),
                    };
                    if is_there {
                        return true;
                    }
                }
            }
        }
        false
    }
}

fn shortened<'a>(text: Option<&'a str>, cut: Cut<'_>) -> Option<Cow<'a, str>> {
    if cut.folds { fold_optional(text, cut.most) } else { truncate_optional(text, cut.most) }
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
