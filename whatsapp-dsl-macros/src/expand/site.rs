//! Where a value goes, and how it is written there.

use whatsapp_dsl_rules::schema::Decides;
use whatsapp_dsl_rules::view::count;
use whatsapp_dsl_rules::{Field as Row, Part, Value as Seen, View};

use super::context::Context;

#[derive(Clone, Copy)]
pub(super) struct Site {
    /// The part that has the field.
    pub owner: &'static Part,
    pub row: &'static Row,
    pub style: Style,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// For the setter of a builder.
    Call,
    /// For a list that is put together when the line runs.
    Entry,
    /// For a message that is laid out and checked, which looks at it.
    Lent,
    /// For the envelope of a message that is laid out, which the compiler sets.
    Literal,
}

impl Site {
    /// The same place for the entries of a list.
    pub(super) fn entry(self) -> Self {
        Self { style: Style::Entry, ..self }
    }

    /// Whether there must be a value: rules ask if the field is there, but a single section needs no title.
    pub(super) fn is_needed(self, context: &Context<'_>) -> bool {
        let decides = match self.row.decides {
            Decides::Never => false,
            Decides::Always => true,
            Decides::Among(list) => !matches!(context.message.get(list), Seen::List(entries) if count(entries).1 == Some(1)),
        };
        self.style == Style::Entry || self.row.required || decides
    }
}
