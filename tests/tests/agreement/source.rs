//! How a sample is typed: in the DSL, with values of each sort, and as builder calls.

use whatsapp_dsl_rules::{Home, Part, Type};

use crate::cases::kind_of;
use crate::samples::Sample;

/// How the values of a sample are written in the DSL.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Literal,
    Constant,
    RunTime,
    /// Texts alone are values of the run time.
    Texts,
    /// The same, and none of them is there.
    NoTexts,
}

impl Mode {
    /// A text, a number, a flag or a document in the field.
    fn write(self, field: &str, literal: &str) -> String {
        match self {
            Self::Texts if literal.starts_with('"') => return format!("{literal}.to_owned()"),
            Self::NoTexts if literal.starts_with('"') => return "None::<String>".to_owned(),
            _ => {}
        }
        let function = if literal.starts_with('"') {
            "String::from"
        } else if literal.parse::<i64>().is_ok() {
            "i64::from_le"
        } else if literal.parse::<f64>().is_ok() {
            "f64::from"
        } else {
            return literal.to_owned();
        };
        match self {
            Self::Literal | Self::Texts | Self::NoTexts => literal.to_owned(),
            // Which country's rules hold must be seen.
            Self::Constant if field == "currency" => literal.to_owned(),
            Self::Constant => format!("const {{ {literal} }}"),
            Self::RunTime => format!("{function}({literal})"),
        }
    }
}

impl Sample {
    /// The DSL.
    pub(crate) fn typed(&self, mode: Mode) -> String {
        self.dsl("", &|field, literal| mode.write(field, literal))
    }

    /// What a person would write by hand.
    pub(crate) fn builder(&self) -> String {
        match self {
            Self::Text(text) => format!("{text:?}"),
            Self::Plain(plain) if plain.starts_with("json!") => format!("serde_json::{plain}"),
            Self::Plain(plain) => plain.clone(),
            Self::Word(words, word) => format!("whatsapp_dsl::{}::{}::{word}", words.home.module(), words.name),
            Self::Part(part, fields) => {
                let module = path_of(kind_of(part).map_or(part.home, |(api, _)| Home::Part(api.module)));
                let calls: Vec<_> = fields.iter().map(|(name, value)| format!(".{name}({})", argument(part, name, value))).collect();
                format!("whatsapp_dsl::{module}{}::builder(){}", part.name, calls.concat())
            }
            Self::List(entries) => format!("[{}]", entries.iter().map(Self::builder).collect::<Vec<_>>().join(", ")),
        }
    }

    /// The same without any texts.
    pub(crate) fn without_texts(&self) -> Self {
        let is_text = |sample: &Self| matches!(sample, Self::Text(_));
        match self {
            Self::Part(part, fields) => {
                let others = fields.iter().filter(|(_, value)| !is_text(value));
                Self::Part(part, others.map(|(name, value)| (*name, value.without_texts())).collect())
            }
            Self::List(entries) => Self::List(entries.iter().filter(|entry| !is_text(entry)).map(Self::without_texts).collect()),
            sample => sample.clone(),
        }
    }

    /// Whether a field of this name is set anywhere in it.
    pub(crate) fn has(&self, field: &str) -> bool {
        match self {
            Self::Part(_, fields) => fields.iter().any(|(name, value)| *name == field || value.has(field)),
            Self::List(entries) => entries.iter().any(|entry| entry.has(field)),
            _ => false,
        }
    }

    /// Whether such a struct is anywhere in it.
    pub(crate) fn holds(&self, wanted: &'static Part) -> bool {
        match self {
            Self::Part(part, fields) => part.rule == wanted.rule || fields.iter().any(|(_, value)| value.holds(wanted)),
            Self::List(entries) => entries.iter().any(|entry| entry.holds(wanted)),
            _ => false,
        }
    }
}

/// What the setter of the field is given: a list of nothing names its type.
fn argument(part: &Part, field: &str, value: &Sample) -> String {
    match (part.field(field).map(|field| &field.value), value) {
        (Some(Type::List(list)), Sample::List(entries)) if entries.is_empty() => {
            let of = match list.item {
                Type::Part(part) => format!("whatsapp_dsl::{}{}", path_of(part.home), part.name),
                Type::Choice(choice) => format!("whatsapp_dsl::{}{}", path_of(choice.home), choice.name),
                Type::Json => "serde_json::Value".to_owned(),
                _ => "String".to_owned(),
            };
            format!("std::iter::empty::<{of}>()")
        }
        _ => value.builder(),
    }
}

/// The module of a type, as a path has it.
fn path_of(home: Home) -> String {
    if home.module().is_empty() { String::new() } else { format!("{}::", home.module()) }
}
