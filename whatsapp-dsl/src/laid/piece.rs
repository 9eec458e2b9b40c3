//! Messages of which the macro knows the shape: pieces of JSON, and the values between them.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use serde_json::Value as Json;
use whatsapp_dsl_rules::layout::{self, Out};
use whatsapp_dsl_rules::{Value, currency};

use super::text::{escapes, quoted};
use crate::field::Entry;
use crate::policy::{Cut, UNLIMITED, fold_optional, truncate_optional};
use crate::set::{Kept, Lent};
use crate::wire::{self, Written};

/// What is laid out, in pieces.
///
/// The plan is a text: `.` is the next piece of JSON, a letter a value, `A` the first of them, and what is between parentheses is left out
/// where none of the values in it is there. A value that is cut has its policy behind it: `A<20!` is cut to 20 characters, `A~20!` is folded
/// before; `!` is the next piece, which takes its place where nothing is left of it, and without which it is left out then. The pieces are
/// lines: JSON has a line break nowhere but between them. So a call is few tokens, however many pieces there are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pieces<'a> {
    pub(crate) plan: &'static str,
    pub(crate) json: &'static str,
    pub(crate) values: &'a [Given<'a>],
    /// What writes them, which a program without pieces is to have nothing of.
    pub(crate) write: fn(Pieces<'_>, &mut String),
}

/// The same as it is put together, whatever the values are.
#[derive(Clone, Copy)]
pub(crate) struct Plan<'a> {
    pub(crate) plan: &'a str,
    pub(crate) json: &'a str,
    pub(crate) values: Values<'a>,
}

/// The values between pieces.
#[derive(Clone, Copy)]
pub(crate) enum Values<'a> {
    Given(&'a [Given<'a>]),
    /// Texts, each with a policy in the plan.
    Cut(&'a [&'a dyn Cut]),
    Texts(&'a [Option<Cow<'a, str>>]),
}

impl<'a> Values<'a> {
    fn get(self, index: usize) -> Option<Given<'a>> {
        match self {
            Self::Given(values) => values.get(index).copied(),
            Self::Cut(values) => values.get(index).map(|text| Given::Text(text.text())),
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
    pub(crate) const fn new(plan: &'static str, json: &'static str, values: &'a [Given<'a>]) -> Self {
        Self { plan, json, values, write: |pieces, json| pieces.planned().put_together(json) }
    }

    fn planned(self) -> Plan<'a> {
        Plan { plan: self.plan, json: self.json, values: Values::Given(self.values) }
    }

    /// The text in one.
    pub(crate) fn joined(self) -> String {
        let mut json = String::with_capacity(self.room());
        (self.write)(self, &mut json);
        json
    }

    /// How long it is at most.
    pub(crate) fn room(self) -> usize {
        self.planned().room()
    }
}

impl<'a> Plan<'a> {
    /// The text in one.
    pub(crate) fn joined(self) -> String {
        let mut json = String::with_capacity(self.room());
        self.put_together(&mut json);
        json
    }

    fn room(self) -> usize {
        self.json.len() + self.values.room()
    }

    fn put_together(self, json: &mut String) {
        let (mut pieces, mut plan) = (self.json.split('\n'), self.plan);
        // How deep it is within what is left out.
        let mut left_out = 0_usize;
        while let Some(step) = next(&mut plan) {
            match step {
                '.' => {
                    let text = pieces.next().unwrap_or_default();
                    if left_out == 0 {
                        // Where nothing is before it in an object or array, its comma is one too many.
                        let is_first = json.is_empty() || json.ends_with(['{', '[']);
                        json.push_str(text.strip_prefix(',').filter(|_| is_first).unwrap_or(text));
                    }
                }
                '(' if left_out > 0 || !self.is_there(plan) => left_out += 1,
                ')' => left_out = left_out.saturating_sub(1),
                '(' => {}
                letter => {
                    let policy = Policy::of(&mut plan);
                    let fallback = policy.filter(|policy| policy.has_fallback).and_then(|_| pieces.next());
                    if left_out == 0 {
                        self.value(letter, policy, fallback, json);
                    }
                }
            }
        }
    }

    fn value(self, letter: char, policy: Option<Policy>, fallback: Option<&str>, json: &mut String) {
        match (self.given(letter), policy) {
            (Some(Given::Text(text)), Some(policy)) => match (policy.cut(text), fallback) {
                (None, Some(fallback)) => json.push_str(fallback),
                (text, _) => Given::Text(text.as_deref()).write(self.values, json),
            },
            (Some(value), _) => value.write(self.values, json),
            (None, _) => {}
        }
    }

    /// Whether a value is there of those before the parenthesis that closes.
    fn is_there(self, mut plan: &str) -> bool {
        let mut depth = 1_usize;
        while let Some(step) = next(&mut plan) {
            match step {
                '(' => depth += 1,
                ')' if depth == 1 => return false,
                ')' => depth -= 1,
                letter => {
                    let is_there = match (self.given(letter), Policy::of(&mut plan)) {
                        (Some(Given::Text(text)), Some(policy)) => policy.has_fallback || policy.cut(text).is_some(),
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

    fn given(self, letter: char) -> Option<Given<'a>> {
        self.values.get(usize::try_from(u32::from(letter).checked_sub(u32::from('A'))?).ok()?)
    }
}

/// The next step of a plan.
fn next(plan: &mut &str) -> Option<char> {
    let mut steps = plan.chars();
    let step = steps.next();
    *plan = steps.as_str();
    step
}

/// How a text is cut, as it is in a plan.
#[derive(Clone, Copy)]
struct Policy {
    folds: bool,
    most: usize,
    has_fallback: bool,
}

impl Policy {
    /// The policy that is next in a plan, if one is.
    fn of(plan: &mut &str) -> Option<Self> {
        let folds = plan.starts_with('~');
        if !folds && !plan.starts_with('<') {
            return None;
        }
        let rest = &plan[1..];
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let (most, rest) = rest.split_at(digits);
        let has_fallback = rest.starts_with('!');
        *plan = &rest[usize::from(has_fallback)..];
        Some(Self { folds, most: most.parse().unwrap_or(UNLIMITED), has_fallback })
    }

    fn cut(self, text: Option<&str>) -> Option<Cow<'_, str>> {
        if self.folds { fold_optional(text, self.most) } else { truncate_optional(text, self.most) }
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
