//! The rules of a field alone, derived from what its row says that it takes.

use crate::aspect::Aspect;
use crate::code::{INVALID_PARAMETER, INVALID_VALUE, TEMPLATE_PARAMETERS};
use crate::rule::Stamp;
use crate::schema::{Field, Part, Type};
use crate::text::{Shape, Text};

impl Field {
    /// Whether the field has such a rule.
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
    pub fn rule(&self, part: &Part, aspect: Aspect) -> String {
        self.stamp(aspect).name(part.rule)
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
    pub const fn code(&self, aspect: Aspect) -> u32 {
        match (aspect, self.shape) {
            (Aspect::Empty | Aspect::Length, _) | (Aspect::Format, Shape::TemplateName) => INVALID_PARAMETER,
            (Aspect::InnerSpace, _) => TEMPLATE_PARAMETERS,
            _ => INVALID_VALUE,
        }
    }
}
