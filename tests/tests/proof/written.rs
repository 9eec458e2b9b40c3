//! A sample as Meta's JSON, along the layouts of the table, whatever rules it breaks.

use serde_json::Value as Json;
use whatsapp_dsl_rules::layout;
use whatsapp_dsl_rules::schema::{Api, STRING};
use whatsapp_dsl_rules::{Choice, Kind, Type};

use crate::document::object;
use crate::sample::{PartRow, Sample};

impl Sample {
    /// The message of this kind as Meta's JSON.
    pub(crate) fn to_json(&self, api: &'static Api, kind: &'static Kind) -> Json {
        let message = self.in_structs(None);
        object(&layout::message(api, &message, kind, &message))
    }

    /// The same, with each string written as the struct that it is short for.
    pub(crate) fn in_structs(&self, wanted: Option<&'static Type>) -> Self {
        match (self, wanted) {
            (Self::Text(_), Some(Type::Choice(Choice { text: Some(part), .. }))) => Self::Part(PartRow(part), vec![(STRING, self.clone())]),
            (Self::List(entries), Some(Type::List(list))) => {
                Self::List(entries.iter().map(|entry| entry.in_structs(Some(&list.item))).collect())
            }
            (Self::Part(part, fields), _) => {
                let within = |name: &str, value: &Self| value.in_structs(part.0.field(name).map(|field| &field.value));
                Self::Part(*part, fields.iter().map(|(name, value)| (*name, within(name, value))).collect())
            }
            _ => self.clone(),
        }
    }
}
