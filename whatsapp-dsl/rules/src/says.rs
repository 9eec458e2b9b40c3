//! The rules of a field alone, in words, for the list of the rules.

use crate::aspect::Aspect;
use crate::limit;
use crate::schema::{Field, Type};
use crate::text::{SPACES_IN_A_ROW, Text};

impl Field {
    /// What the rule says.
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
