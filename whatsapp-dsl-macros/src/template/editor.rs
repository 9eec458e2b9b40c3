//! What a definition in place is made of, as types that only editors see: names and docs out of the rows.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use whatsapp_dsl_rules::table::definition::DEFINITION;
use whatsapp_dsl_rules::{Field, Part, Type, Words};

/// A struct for each part, with a method for each field, and an enum for each set of words.
pub(crate) fn items() -> TokenStream {
    let mut rows = Rows::default();
    rows.add(&DEFINITION, "a template in one language");
    let mut text = String::new();
    for (name, docs, fields) in &rows.parts {
        let _ = write!(text, "#[doc = {docs:?}] #[allow(non_camel_case_types)] #[derive(Debug)] pub struct {name};");
        let _ = write!(text, "#[allow(clippy::must_use_candidate, clippy::return_self_not_must_use)] impl {name} {{");
        text.push_str("#[doc = \"Starts with nothing filled in.\"] pub fn builder() -> Self { Self }");
        for field in fields {
            let _ = write!(text, "#[doc = {:?}] pub fn {}(self, _: impl Sized) -> Self {{ self }}", field.docs, field.name);
        }
        text.push('}');
    }
    for words in &rows.words {
        let _ = write!(text, "#[doc = {:?}] #[derive(Debug)] pub enum {} {{", format!("One word for `{}`.", words.name), words.name);
        for (typed, word) in words.words {
            let _ = write!(text, "#[doc = {:?}] {typed},", format!("Meta's `{word}`."));
        }
        text.push('}');
    }
    // What was put together here is Rust.
    text.parse().unwrap_or_default()
}

#[derive(Default)]
struct Rows {
    /// The structs by their names: one of several places has the fields of all.
    parts: Vec<(&'static str, String, Vec<&'static Field>)>,
    words: Vec<&'static Words>,
}

impl Rows {
    fn add(&mut self, part: &'static Part, what: &str) {
        let index = self.parts.iter().position(|(name, ..)| *name == part.name).unwrap_or_else(|| {
            self.parts.push((part.name, format!("`{}`: {what}.", part.name), Vec::new()));
            self.parts.len() - 1
        });
        for field in part.fields {
            if !self.parts[index].2.iter().any(|known| known.name == field.name) {
                self.parts[index].2.push(field);
            }
            self.add_value(&field.value, field.name);
        }
    }

    fn add_value(&mut self, value: &'static Type, field: &str) {
        match value {
            Type::Part(part) => self.add(part, &format!("what `{field}` takes")),
            Type::Choice(choice) => choice.parts.iter().for_each(|part| self.add(part, &format!("one of those that `{field}` takes"))),
            Type::List(list) => self.add_value(&list.item, field),
            Type::Word(words) if !self.words.iter().any(|known| known.name == words.name) => self.words.push(words),
            _ => {}
        }
    }
}
