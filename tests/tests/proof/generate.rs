//! Messages by chance, of every kind of the table: most values fit, up to their limits, and some do not.

use serde_json::{Value as Json, json};
use whatsapp_dsl_rules::layout::is_nothing;
use whatsapp_dsl_rules::schema::{Api, Decides};
use whatsapp_dsl_rules::{Audience, Check, Field, Kind, List, Part, Shape, Text, Type, limit, table};

use crate::document::Document;
use crate::random::Random;
use crate::sample::{PartRow, Sample};

/// A message, and what it is one of.
#[derive(Clone)]
pub(crate) struct Message {
    pub(crate) api: &'static Api,
    pub(crate) kind: &'static Kind,
    pub(crate) content: Sample,
}

/// What the next values are made of.
pub(crate) struct Chance<'a> {
    random: &'a mut Random,
    /// How many values of a hundred do not fit, or are not there, or too many.
    wild: usize,
    /// How many texts there are so far: they differ.
    number: usize,
}

/// A message of any kind.
pub(crate) fn message(random: &mut Random) -> Message {
    let kinds: Vec<_> = table::APIS.iter().flat_map(|api| api.kinds.iter().map(move |kind| (*api, *kind))).collect();
    let (api, kind) = random.one(&kinds);
    let wild = random.one(&[0, 0, 2, 5, 15, 40]);
    of_kind(api, kind, Chance { random, wild, number: 0 })
}

/// A message of this kind, whose values fit.
pub(crate) fn fitting(api: &'static Api, kind: &'static Kind, random: &mut Random) -> Message {
    of_kind(api, kind, Chance { random, wild: 0, number: 0 })
}

/// A value that fits.
pub(crate) fn fitting_value(value: &dyn Fn(&mut Chance<'_>) -> Sample) -> Sample {
    value(&mut Chance { random: &mut Random::of(1, 1), wild: 0, number: 0 })
}

fn of_kind(api: &'static Api, kind: &'static Kind, mut chance: Chance<'_>) -> Message {
    let mut fields = chance.fields(&kind.part);
    fields.extend(chance.envelope(api, kind));
    Message { api, kind, content: Sample::Part(PartRow(&kind.part), fields) }
}

impl Message {
    /// The same without what is left out because there is nothing in it.
    pub(crate) fn without_nothing(&self) -> Self {
        Self { content: without_nothing(&self.content, Some(self.api.envelope)), ..self.clone() }
    }
}

fn without_nothing(sample: &Sample, envelope: Option<&'static Part>) -> Sample {
    match sample {
        Sample::Part(part, fields) => {
            let row = |name: &str| match (part.0.field(name), envelope) {
                (Some(field), _) => Some((part.0, field)),
                (None, Some(envelope)) => envelope.field(name).map(|field| (envelope, field)),
                _ => None,
            };
            let fields = fields.iter().map(|(name, value)| (*name, without_nothing(value, None)));
            let is_kept = |(name, value): &(&'static str, Sample)| {
                let wanted = row(name).map(|(_, field)| &field.value);
                !is_nothing(value.in_structs(wanted).value()) || !row(name).is_some_and(|(part, field)| part.leaves_out(field))
            };
            Sample::Part(*part, fields.filter(is_kept).collect())
        }
        Sample::List(entries) => Sample::List(entries.iter().map(|entry| without_nothing(entry, None)).collect()),
        other => other.clone(),
    }
}

/// The check, where it is only of what is built.
fn plain(check: &'static Check) -> &'static Check {
    if let Check::Built(check) = check { check } else { check }
}

impl Chance<'_> {
    fn is_wild(&mut self) -> bool {
        let wild = self.wild;
        self.random.percent(wild)
    }

    fn envelope(&mut self, api: &'static Api, kind: &'static Kind) -> Vec<(&'static str, Sample)> {
        let (who, others): (Vec<&Field>, Vec<&Field>) = api.envelope.fields.iter().partition(|field| field.decides == Decides::Always);
        let group = who.iter().position(|field| field.name == "group");
        let mut given: Vec<&Field> = match (kind.audience, group) {
            _ if who.is_empty() => Vec::new(),
            (Audience::Groups, Some(group)) => vec![who[group]],
            (Audience::Anyone, _) => vec![who[self.random.below(who.len())]],
            _ => vec![who[0]],
        };
        if self.is_wild() {
            given = who.iter().filter(|_| self.random.percent(40)).copied().collect();
        }
        given.extend(others.iter().filter(|field| field.required || self.random.percent(15)));
        given.iter().map(|field| (field.name, self.value(&field.value))).collect()
    }

    fn part(&mut self, part: &'static Part) -> Sample {
        Sample::Part(PartRow(part), self.fields(part))
    }

    pub(crate) fn fields(&mut self, part: &'static Part) -> Vec<(&'static str, Sample)> {
        let mut given: Vec<&'static str> = Vec::new();
        for field in part.fields {
            // Only Brazil's bills and news of a payment alone go without an order.
            let percent = if field.name == "order" { 90 } else { 30 };
            if if field.required { !self.is_wild() } else { self.random.percent(percent) } {
                given.push(field.name);
            }
        }
        for check in part.checks {
            if self.is_wild() {
                continue;
            }
            match plain(check) {
                Check::ExactlyOne(_, fields) => {
                    given.retain(|name| !fields.contains(name));
                    given.push(self.random.one(fields));
                }
                Check::NotEmpty if given.is_empty() => given.push(part.fields[self.random.below(part.fields.len())].name),
                _ => {}
            }
        }
        for _ in 0..2 {
            for check in part.checks {
                if let Check::Needs(_, [first, second]) = plain(check)
                    && given.contains(first)
                    && !given.contains(second)
                    && !self.is_wild()
                {
                    given.push(second);
                }
            }
        }
        let rows = part.fields.iter().filter(|field| given.contains(&field.name));
        let mut fields: Vec<_> = rows.map(|field| (field.name, self.value(&field.value))).collect();
        for check in part.checks {
            let Check::Total(_, total) = plain(check) else { continue };
            let sum = total.terms.iter().map(|term| {
                let sum = product(&fields, term.within, term.factors);
                if term.is_taken_off { -sum } else { sum }
            });
            let sum = i64::try_from(sum.sum::<i128>()).unwrap_or(i64::MAX);
            if let Some((_, found)) = fields.iter_mut().find(|(name, _)| *name == total.field)
                && !self.is_wild()
            {
                *found = Sample::Integer(sum);
            }
        }
        fields
    }

    pub(crate) fn value(&mut self, wanted: &'static Type) -> Sample {
        self.number += 1;
        match wanted {
            Type::Text(text) => Sample::Text(self.text(text)),
            Type::Word(words) => Sample::Word(words, words.words[self.random.below(words.words.len())].0),
            Type::Flag => Sample::Flag(self.random.percent(50)),
            Type::Integer { min, max, .. } => Sample::Integer(self.integer(*min, *max)),
            Type::Decimal { limit } => Sample::Decimal(self.decimal(*limit)),
            Type::Json => Sample::Json(Document(self.document())),
            Type::Part(part) => self.part(part),
            Type::Choice(choice) => match choice.string() {
                Some((_, _, text)) if self.random.percent(50) || choice.parts.is_empty() => Sample::Text(self.text(text)),
                _ => {
                    let part = self.random.one(choice.parts);
                    self.part(part)
                }
            },
            Type::List(list) => self.list(list),
        }
    }

    fn list(&mut self, list: &'static List) -> Sample {
        let few = list.min.max(1);
        let most = list.max.unwrap_or(few + 3);
        let count = if self.is_wild() {
            self.random.one(&[0, list.min.saturating_sub(1), most + 1])
        } else if self.random.percent(4) {
            most
        } else {
            few + self.random.below(3.min(most.max(few) - few + 1))
        };
        if count > 1 && self.random.percent(40) && !self.is_wild() {
            // Entries of different sorts rarely fit together.
            let first = self.value(&list.item);
            return Sample::List((0..count).map(|number| again(&first, number)).collect());
        }
        Sample::List((0..count).map(|_| self.value(&list.item)).collect())
    }

    fn integer(&mut self, min: i64, max: i64) -> i64 {
        if self.is_wild() {
            return self.random.one(&[min.saturating_sub(1), max.saturating_add(1), i64::MIN + 1, i64::MAX, -1, 0, 1]);
        }
        let near = min.saturating_add(i64::try_from(self.random.below(12)).unwrap_or(0)).min(max);
        let known = [min, near, near, near, max, max.saturating_sub(1).max(min)];
        self.random.one(if max == i64::MAX { &known[..4] } else { &known })
    }

    fn decimal(&mut self, limit: f64) -> f64 {
        let number = if self.is_wild() {
            limit + self.random.one(&[0.1, 1.0, 1e300, 1e-9])
        } else {
            limit * self.random.one(&[1.0, 0.0, 0.5, 0.123_456_789, 1e-9])
        };
        if self.random.percent(50) { -number } else { number }
    }

    fn document(&mut self) -> Json {
        if !self.is_wild() {
            return json!({ "type": "hologram", "items": [1, null, { "text": "a \"b\"", "is": true }] });
        }
        let mut json = match self.random.below(4) {
            0 => json!({}),
            1 => json!([]),
            2 => json!(7),
            _ => json!({ "type": "hologram" }),
        };
        let levels = if self.random.percent(50) { limit::DEPTH - self.random.below(8) } else { 0 };
        for _ in 0..levels {
            json =
                if self.random.percent(50) { json!({ "type": "hologram", "x": json }) } else { json!({ "type": "hologram", "x": [json] }) };
        }
        json
    }

    fn text(&mut self, text: &Text) -> String {
        if self.is_wild() {
            return self.wild_text(text);
        }
        let fitting = self.fitting(text);
        let most = text.limits.iter().map(|(_, most)| *most).chain(text.max).min();
        let is_free = matches!(text.shape, Shape::Any | Shape::NoEmoji | Shape::Id | Shape::Parameter);
        match most {
            Some(most) if is_free && self.random.percent(10) => {
                let filler = if self.random.percent(50) || text.shape == Shape::Id { 'x' } else { '漢' };
                fitting.chars().chain(std::iter::repeat(filler)).take(most).collect()
            }
            _ => fitting,
        }
    }

    fn fitting(&mut self, text: &Text) -> String {
        let number = self.number;
        let of = |words: &[&str], random: &mut Random| random.one(words).to_owned();
        match text.shape {
            Shape::Phone => of(&["+1 650 555 1234", "16505551234", "+49 30 1234567"], self.random),
            Shape::UserId => format!("US.{number}"),
            Shape::Emoji => of(&["👍", "❤️", "👨‍👩‍👧", "🇮🇹"], self.random),
            Shape::Link => format!(
                "{}{number}",
                of(&["https://luigi.example/", "http://luigi.example/a?b=", "https://LUIGI.example:8443/#"], self.random)
            ),
            Shape::Language => of(&["en_US", "en", "pt_BR", "fil"], self.random),
            Shape::TemplateName | Shape::ParameterName => format!("name_{number}"),
            Shape::Currency => of(&["USD", "JPY", "KWD", "INR", "BRL"], self.random),
            Shape::Country => "US".to_owned(),
            Shape::AddressCountry => "IN".to_owned(),
            Shape::Date => of(&["1999-01-23", "2000-02-29"], self.random),
            Shape::NewKind => "hologram".to_owned(),
            Shape::OrderCurrency => of(&["INR", "INR", "BRL"], self.random),
            Shape::India => "India".to_owned(),
            Shape::Digits | Shape::Seconds => of(&["1", "7"], self.random).repeat(text.min.max(1)),
            Shape::UpiLink => format!("upi://pay?pa=luigi{number}@bank"),
            _ => {
                let free = if text.shape == Shape::Any {
                    of(&["text", "Ünï", "a b", "🍕", "a\"b\\", "$4.2"], self.random)
                } else {
                    "text".to_owned()
                };
                let padded = format!("{free}{number}");
                let padded = format!("{padded:x<0$}", text.min);
                padded.chars().take(text.most().max(1)).collect()
            }
        }
    }

    /// A text that probably does not fit.
    fn wild_text(&mut self, text: &Text) -> String {
        let fitting = self.fitting(text);
        let of = |count: usize| fitting.chars().chain(std::iter::repeat('x')).take(count).collect::<String>();
        let limits: Vec<usize> = text.limits.iter().map(|(_, most)| *most).chain(text.max).collect();
        match self.random.below(8) {
            0 => String::new(),
            1 if !limits.is_empty() => of(self.random.one(&limits) + 1),
            2 if !limits.is_empty() => of(self.random.one(&limits)),
            3 => of(text.min.saturating_sub(1)),
            4 => {
                let breaks = text.line_breaks.unwrap_or(0) + self.random.below(2);
                let behind = ["\nx", "\r\nx", "\rx"].into_iter().cycle().take(breaks);
                std::iter::once("x").chain(behind).collect()
            }
            5 => {
                let at = self.random.below(fitting.chars().count() + 1);
                let (before, after): (String, String) = (fitting.chars().take(at).collect(), fitting.chars().skip(at).collect());
                format!("{before}{}{after}", self.random.one(CHARACTERS))
            }
            6 => (0..self.random.below(9)).map(|_| self.random.one(CHARACTERS)).collect(),
            // The same as others.
            _ => self.random.one(TEXTS).to_owned(),
        }
    }
}

/// The same entry with another id and title.
fn again(entry: &Sample, number: usize) -> Sample {
    match entry {
        Sample::Part(part, fields) => {
            let other = |(name, value): &(&'static str, Sample)| match value {
                Sample::Text(text) if ["id", "title"].contains(name) => {
                    (*name, Sample::Text(format!("{}{number}", text.chars().take(12).collect::<String>())))
                }
                value => (*name, again(value, number)),
            };
            Sample::Part(*part, fields.iter().map(other).collect())
        }
        Sample::List(entries) => Sample::List(entries.iter().map(|entry| again(entry, number)).collect()),
        other => other.clone(),
    }
}

/// What is added up.
fn product(fields: &[(&'static str, Sample)], within: &[&str], factors: &[&[&str]]) -> i128 {
    let field = |name: &str| fields.iter().find(|(known, _)| *known == name).map(|(_, value)| value);
    let Some((first, rest)) = within.split_first() else {
        let given = |fields: &[&str]| fields.iter().find_map(|name| field(name));
        let numbers = factors.iter().map(|fields| if let Some(Sample::Integer(number)) = given(fields) { i128::from(*number) } else { 0 });
        return numbers.fold(1, i128::saturating_mul);
    };
    match field(first) {
        Some(Sample::List(entries)) => {
            entries.iter().map(|entry| if let Sample::Part(_, fields) = entry { product(fields, rest, factors) } else { 0 }).sum()
        }
        Some(Sample::Part(_, fields)) => product(fields, rest, factors),
        _ => 0,
    }
}

const CHARACTERS: &[char] = &[
    'x', 'A', '0', '.', '/', ':', '-', '_', '+', '"', '\\', '{', '}', '#', '?', '&', '%', '*', ' ', '\n', '\r', '\t', '\u{a0}', '\u{200b}',
    '\u{2028}', '\u{200d}', '\u{fe0f}', '\u{301}', 'é', 'ß', 'İ', '漢', '🍕', '👍', '🇮', '\0', '\u{7f}', '\u{202e}',
];

const TEXTS: &[&str] = &[
    "x",
    " x",
    "x ",
    "\u{a0}x",
    "a     b",
    "a\nb",
    "a\tb",
    " ",
    "     ",
    "\n",
    "Pizza 🍕",
    "👍👍",
    "👍🏽",
    "two words",
    "0650 555",
    "+49 (0)30 1234567",
    "us-1349",
    "US.",
    "luigi.example",
    "https://",
    "https://luigi.example/ a",
    "https://user@luigi.example",
    "HTTPS://LUIGI.EXAMPLE",
    "en-us",
    "xx_XX",
    "Order-Shipped",
    "1st",
    "USDX",
    "usd",
    "USA",
    "SG",
    "1999-02-30",
    "1900-02-29",
    "9999-12-31",
    "interactive",
    "text",
    "template",
    "bit.ly/x",
    "$42.99",
    "42,99",
    "{{1}}",
];
