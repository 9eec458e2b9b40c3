//! Messages made from the table: the least that each kind needs, with one field changed.

use whatsapp_dsl_rules::schema::Decides;
use whatsapp_dsl_rules::schema::Words;
use whatsapp_dsl_rules::{Check, Home, Part, Shape, Text, Type};

use crate::cases::kind_of;

/// A value that can be written in the DSL and as builder calls.
#[derive(Clone)]
pub(crate) enum Sample {
    Text(String),
    /// A number, word or flag: the same in both.
    Plain(String),
    Word(&'static Words, &'static str),
    Part(&'static Part, Vec<(&'static str, Sample)>),
    /// The entries, and the type that a list of none must name.
    List(Vec<Sample>, String),
}

/// How the values of a sample are written in the DSL.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Literal,
    Constant,
    RunTime,
}

impl Mode {
    /// A text or a number; `function` gives it at run time.
    fn write(self, value: &str, function: &str) -> String {
        match self {
            Self::Literal => value.to_owned(),
            Self::Constant => format!("const {{ {value} }}"),
            Self::RunTime => format!("{function}({value})"),
        }
    }
}

impl Sample {
    /// The DSL.
    pub(crate) fn dsl(&self, mode: Mode) -> String {
        match self {
            Self::Text(text) => mode.write(&format!("{text:?}"), "String::from"),
            Self::Plain(plain) if plain.parse::<i64>().is_ok() => mode.write(plain, "i64::from_le"),
            Self::Plain(plain) if plain.parse::<f64>().is_ok() => mode.write(plain, "f64::from"),
            Self::Plain(plain) => plain.clone(),
            Self::Word(_, word) => (*word).to_owned(),
            Self::Part(part, fields) => {
                // Which country's rules hold must be seen.
                let of = |name| if name == "currency" && mode == Mode::Constant { Mode::Literal } else { mode };
                let fields: Vec<_> = fields.iter().map(|(name, value)| format!("{name}: {}", value.dsl(of(*name)))).collect();
                format!("{} {{ {} }}", part.name, fields.join(", "))
            }
            Self::List(entries, _) => format!("[{}]", entries.iter().map(|entry| entry.dsl(mode)).collect::<Vec<_>>().join(", ")),
        }
    }

    /// What a person would write by hand.
    pub(crate) fn builder(&self) -> String {
        match self {
            Self::Text(text) => format!("{text:?}"),
            Self::Plain(plain) => plain.clone(),
            Self::Word(words, word) => format!("whatsapp_dsl::{}::{}::{word}", words.home.module(), words.name),
            Self::Part(part, fields) => {
                let module = kind_of(part).map_or(part.home, |(api, _)| Home::Part(api.module));
                let module = path_of(module);
                let calls: Vec<_> = fields.iter().map(|(name, value)| format!(".{name}({})", value.builder())).collect();
                format!("whatsapp_dsl::{module}{}::builder(){}", part.name, calls.concat())
            }
            Self::List(entries, of) if entries.is_empty() => format!("std::iter::empty::<{of}>()"),
            Self::List(entries, _) => format!("[{}]", entries.iter().map(Self::builder).collect::<Vec<_>>().join(", ")),
        }
    }

    /// Whether a field of this name is set anywhere in it.
    pub(crate) fn has(&self, field: &str) -> bool {
        match self {
            Self::Part(_, fields) => fields.iter().any(|(name, value)| *name == field || value.has(field)),
            Self::List(entries, _) => entries.iter().any(|entry| entry.has(field)),
            _ => false,
        }
    }

    /// What the struct has in the field.
    pub(crate) fn get(&self, field: &str) -> Option<&Self> {
        let Self::Part(_, fields) = self else { return None };
        fields.iter().find(|(name, _)| *name == field).map(|(_, value)| value)
    }

    /// Whether such a struct is anywhere in it.
    pub(crate) fn holds(&self, wanted: &'static Part) -> bool {
        match self {
            Self::Part(part, fields) => part.rule == wanted.rule || fields.iter().any(|(_, value)| value.holds(wanted)),
            Self::List(entries, _) => entries.iter().any(|entry| entry.holds(wanted)),
            _ => false,
        }
    }

    /// The same struct with the field set, or left out.
    pub(crate) fn with(&self, field: &'static str, value: Option<Self>) -> Self {
        let Self::Part(part, fields) = self else { return self.clone() };
        let mut fields: Vec<_> = fields.iter().filter(|(name, _)| *name != field).cloned().collect();
        fields.extend(value.map(|value| (field, value)));
        Self::Part(part, fields)
    }
}

/// The least that a struct needs.
pub(crate) fn least(part: &'static Part, number: usize) -> Sample {
    let mut needed: Vec<_> = part.fields.iter().filter(|field| field.required).map(|field| field.name).collect();
    needed.extend(part.checks.iter().filter_map(|check| match plain(check) {
        Check::ExactlyOne(_, [_, field]) | Check::OneOrBoth(_, [_, field], _) => Some(*field),
        Check::NotEmpty => Some(part.fields[0].name),
        Check::AnyOf(_, fields) => Some(fields[0]),
        _ => None,
    }));
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
        // Any text is a link, if it goes through a provider.
        Check::Needs(_, [first, second]) if has(second) && !has(first) && *second == "link" => part.field(first),
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

/// The module of a type, as a path has it.
fn path_of(home: Home) -> String {
    if home.module().is_empty() { String::new() } else { format!("{}::", home.module()) }
}

/// Some value that fits; another for another number, where values must differ.
pub(crate) fn sample(wanted: &'static Type, number: usize) -> Sample {
    match wanted {
        Type::Text(text) => Sample::Text(text_sample(text, number)),
        Type::Word(words) => Sample::Word(words, words.words[0].0),
        Type::Flag => Sample::Plain("true".to_owned()),
        Type::Integer { min, .. } => Sample::Plain(i64::try_from(number).unwrap_or(i64::MAX).max(*min).to_string()),
        Type::Decimal { .. } => Sample::Plain("1.5".to_owned()),
        Type::Json => Sample::Plain("serde_json::json!({ \"type\": \"hologram\" })".to_owned()),
        Type::Part(part) => least(part, number),
        Type::Choice(choice) if choice.text.is_some() => Sample::Text("text".to_owned()),
        Type::Choice(choice) => least(choice.parts[0], number),
        Type::List(list) => list_of(list.min.max(1), &list.item, number),
    }
}

/// A list of so many entries.
pub(crate) fn list_of(count: usize, item: &'static Type, number: usize) -> Sample {
    let of = match item {
        Type::Part(part) => format!("whatsapp_dsl::{}{}", path_of(part.home), part.name),
        Type::Choice(choice) => format!("whatsapp_dsl::{}{}", path_of(choice.home), choice.name),
        Type::Json => "serde_json::Value".to_owned(),
        _ => "String".to_owned(),
    };
    let entry = |number| match (sample(item, number), among_several(item)) {
        (entry, Some((name, value))) if count > 1 => entry.with(name, Some(sample(value, number))),
        (entry, _) => entry,
    };
    Sample::List((0..count).map(|index| entry(10 * number + index)).collect(), of)
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

/// A text of the shape.
pub(crate) fn text_sample(text: &Text, number: usize) -> String {
    match text.shape {
        Shape::Phone => "+1 650 555 1234".to_owned(),
        Shape::UserId => format!("US.{number}"),
        Shape::Emoji => "👍".to_owned(),
        Shape::Link => format!("https://luigi.example/{number}"),
        Shape::Language => "en_US".to_owned(),
        Shape::TemplateName | Shape::ParameterName => format!("name_{number}"),
        Shape::Currency => "USD".to_owned(),
        Shape::Country => "US".to_owned(),
        Shape::AddressCountry => "IN".to_owned(),
        Shape::Date => "1999-01-23".to_owned(),
        Shape::NewKind => "hologram".to_owned(),
        Shape::OrderCurrency => "INR".to_owned(),
        Shape::India => "India".to_owned(),
        Shape::Digits | Shape::Seconds => "1".repeat(text.min),
        Shape::UpiLink => "upi://pay?pa=luigi@bank".to_owned(),
        Shape::Any | Shape::NoEmoji | Shape::Id | Shape::Parameter | Shape::Password | Shape::Reference => {
            // In the order of the alphabet, as names of members are read.
            format!("{:0>1$}", format!("txt{number:02}"), text.min)
        }
    }
}

/// A text of so many line breaks.
pub(crate) fn line_breaks(count: usize) -> String {
    let behind = ["\nx", "\r\nx", "\rx"].into_iter().cycle().take(count);
    std::iter::once("x").chain(behind).collect()
}

/// A text that does not look like the shape, if there is one.
pub(crate) fn misshapen(shape: Shape) -> Option<&'static str> {
    match shape {
        Shape::Any => None,
        Shape::NoEmoji => Some("Pizza 🍕"),
        Shape::Emoji => Some("👍👍"),
        Shape::Id | Shape::Reference => Some("two words"),
        Shape::Phone => Some("0650 555"),
        Shape::UserId => Some("us-1349"),
        Shape::Link => Some("luigi.example"),
        Shape::Language => Some("en-us"),
        Shape::TemplateName => Some("Order-Shipped"),
        Shape::ParameterName => Some("1st"),
        Shape::Password => Some("bit.ly/x"),
        Shape::Currency => Some("USDX"),
        Shape::Country => Some("USA"),
        Shape::AddressCountry => Some("SG"),
        Shape::Date => Some("1999-02-30"),
        Shape::NewKind => Some("interactive"),
        Shape::OrderCurrency => Some("USD"),
        Shape::India => Some("IN"),
        Shape::Digits => Some("1a"),
        Shape::Seconds => Some("soon"),
        Shape::UpiLink => Some("https://luigi.example"),
        Shape::Parameter => Some("two\nlines"),
    }
}
