//! The rules of a field alone, derived from what its row says that it takes.

use crate::aspect::Aspect;
use crate::code::{INVALID_PARAMETER, INVALID_VALUE, TEMPLATE_PARAMETERS};
use crate::limit;
use crate::rule::Stamp;
use crate::schema::{Field, Part, Type};
use crate::text::{SPACES_IN_A_ROW, Shape, Text};

impl Field {
    /// Whether the field has such a rule.
    #[must_use]
    pub fn has(&self, aspect: Aspect) -> bool {
        match aspect {
            Aspect::Required => self.required,
            Aspect::Type => true,
            aspect => self.value.has(aspect),
        }
    }

    /// The rules that a message must keep, whether it is built or read.
    pub fn aspects(&self) -> impl Iterator<Item = Aspect> {
        Aspect::ALL.iter().copied().filter(|aspect| *aspect != Aspect::Type && self.has(*aspect))
    }

    /// The name and code of the rule.
    #[must_use]
    pub const fn stamp(&self, aspect: Aspect) -> Stamp<'_> {
        let code = match aspect {
            Aspect::Required => Some(self.missing),
            // No page says how deep a document may be: it is what can be read back.
            Aspect::Depth => None,
            aspect => Some(self.value.code(aspect)),
        };
        Stamp { field: self.rule, name: aspect.name(), code }
    }

    /// The whole name of the rule.
    #[must_use]
    pub fn rule(&self, part: &Part, aspect: Aspect) -> String {
        self.stamp(aspect).name(part.rule)
    }

    /// What the rule says.
    #[must_use]
    pub fn says(&self, aspect: Aspect) -> String {
        let name = self.name;
        let mut says = match aspect {
            Aspect::Required => return format!("`{name}` is given."),
            Aspect::Type => return format!("`{name}` is {} in Meta's JSON.", self.value.json()),
            aspect => format!("`{name}` {}", self.value.says(aspect)),
        };
        if matches!(aspect, Aspect::Count | Aspect::Range) {
            says.extend(self.limits.iter().map(|(when, max)| format!(", at most {max} {}", when.words())));
        }
        if self.unit.is_empty() { says + "." } else { format!("{says}, in {}.", self.unit) }
    }
}

impl Type {
    fn has(&self, aspect: Aspect) -> bool {
        match self {
            Self::Text(text) => text.has(aspect),
            Self::Integer { .. } | Self::Decimal { .. } => aspect == Aspect::Range,
            Self::Json => matches!(aspect, Aspect::Empty | Aspect::Object | Aspect::Depth),
            Self::Word(_) => aspect == Aspect::Unknown,
            Self::List(list) if aspect == Aspect::Count => list.min > 0 || list.max.is_some(),
            Self::List(list) => list.item.has(aspect),
            Self::Flag | Self::Part(_) | Self::Choice(_) => false,
        }
    }

    const fn code(&self, aspect: Aspect) -> u32 {
        match (self, aspect) {
            (Self::Text(text), aspect) => text.code(aspect),
            (_, Aspect::Count) => INVALID_VALUE,
            (Self::List(list), aspect) => list.item.code(aspect),
            _ => INVALID_VALUE,
        }
    }

    /// What holds, behind the name of a field or of an entry.
    fn says(&self, aspect: Aspect) -> String {
        match (self, aspect) {
            (Self::Text(text), aspect) => text.says(aspect),
            (Self::Integer { min, max: i64::MAX, .. }, _) => format!("is at least {min}"),
            (Self::Integer { min, max, .. }, _) => format!("is from {min} to {max}"),
            (Self::Decimal { limit }, _) => format!("is from -{limit} to {limit}"),
            (Self::Json, Aspect::Empty) => "has at least one member".to_owned(),
            (Self::Json, Aspect::Depth) => {
                format!("is nested so that the message has at most {} objects and arrays within each other", limit::DEPTH)
            }
            (Self::Json, _) => "is a JSON object".to_owned(),
            (Self::Word(words), _) => {
                let words: Vec<_> = words.words.iter().map(|(_, word)| format!("\"{word}\"")).collect();
                format!("is {}", words.join(" or "))
            }
            (Self::List(list), Aspect::Count) => match (list.min, list.max) {
                (min, None) => format!("has at least {min} {}", list.things),
                (0, Some(max)) => format!("has at most {max} {}", list.things),
                (min, Some(max)) => format!("has {min} to {max} {}", list.things),
            },
            (Self::List(list), aspect) => list.item.says(aspect),
            (Self::Flag | Self::Part(_) | Self::Choice(_), _) => String::new(),
        }
    }

    /// What it is in Meta's JSON.
    #[must_use]
    pub const fn json(&self) -> &'static str {
        match self {
            Self::Text(_) | Self::Word(_) => "a string",
            Self::Flag => "true or false",
            Self::Integer { .. } => "a whole number",
            Self::Decimal { .. } => "a number",
            Self::Json | Self::Part(_) | Self::Choice(_) => "an object",
            Self::List(_) => "an array",
        }
    }
}

impl Text {
    fn has(&self, aspect: Aspect) -> bool {
        match aspect {
            Aspect::Empty => self.min > 0,
            Aspect::Length => self.min > 1 || self.max.is_some() || !self.limits.is_empty(),
            Aspect::OuterSpace => !self.outer_space,
            Aspect::InnerSpace => self.shape.is_parameter(),
            Aspect::LineBreaks => self.line_breaks.is_some(),
            Aspect::Format => !matches!(self.shape, Shape::Any | Shape::Parameter),
            _ => false,
        }
    }

    /// The error code of a text that breaks the rule.
    #[must_use]
    pub const fn code(&self, aspect: Aspect) -> u32 {
        match (aspect, self.shape) {
            (Aspect::Empty | Aspect::Length, _) | (Aspect::Format, Shape::TemplateName) => INVALID_PARAMETER,
            (Aspect::InnerSpace, _) => TEMPLATE_PARAMETERS,
            _ => INVALID_VALUE,
        }
    }

    fn says(&self, aspect: Aspect) -> String {
        match aspect {
            Aspect::Empty => "is not empty".to_owned(),
            Aspect::Length => {
                let bounds = match (self.min, self.max) {
                    (0 | 1, max) => max.map(|max| format!("has at most {max} characters")),
                    (min, Some(max)) if min == max => Some(format!("has {min} characters")),
                    (min, Some(max)) => Some(format!("has {min} to {max} characters")),
                    (min, None) => Some(format!("has at least {min} characters")),
                };
                let limits = self.limits.iter().map(|(when, max)| format!("at most {max} {}", when.words()));
                bounds.into_iter().chain(limits).collect::<Vec<_>>().join(", ")
            }
            Aspect::OuterSpace => "neither starts nor ends with white space".to_owned(),
            Aspect::InnerSpace => format!("has no new line, no tab, and at most {SPACES_IN_A_ROW} spaces in a row"),
            Aspect::LineBreaks => format!("has at most {} line breaks", self.line_breaks.unwrap_or(0)),
            _ => self.shape.says(),
        }
    }
}
