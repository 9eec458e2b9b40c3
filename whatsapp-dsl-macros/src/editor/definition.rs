//! What a definition in place is made of, as types that only editors see: names and docs out of the rows.

use std::fmt::Write as _;
use std::sync::LazyLock;

use proc_macro2::TokenStream;
use whatsapp_dsl_rules::table::definition::DEFINITION;
use whatsapp_dsl_rules::{Field, Part, Type, Words};

use super::library;

/// What can be written in a definition, each once.
#[derive(Default)]
struct Rows {
    /// Each part, and what it is.
    parts: Vec<(&'static Part, String)>,
    words: Vec<&'static Words>,
}

static ROWS: LazyLock<Rows> = LazyLock::new(|| {
    let mut rows = Rows::default();
    rows.add(&DEFINITION, "a template in one language".to_owned());
    rows
});

impl Rows {
    fn add(&mut self, part: &'static Part, what: String) {
        if self.parts.iter().any(|(known, _)| std::ptr::eq(*known, part)) {
            return;
        }
        self.parts.push((part, what));
        part.fields.iter().for_each(|field| self.add_value(&field.value, field));
    }

    fn add_value(&mut self, value: &'static Type, field: &Field) {
        match value {
            Type::Part(part) => self.add(part, format!("what `{}` takes", field.name)),
            Type::Choice(choice) => {
                choice.parts.iter().for_each(|part| self.add(part, format!("one of those that `{}` takes", field.name)));
            }
            Type::List(list) => self.add_value(&list.item, field),
            Type::Word(words) if !self.words.iter().any(|known| std::ptr::eq(*known, *words)) => self.words.push(words),
            _ => {}
        }
    }
}

/// The module of a part. Of parts of one name in several places, each has its own.
pub(super) fn module_of(part: &'static Part) -> String {
    let same = ROWS.parts.iter().map(|(known, _)| *known).filter(|known| known.name == part.name);
    let before = same.take_while(|known| !std::ptr::eq(*known, part)).count();
    let module = library::module_of(part.name);
    if before == 0 { module } else { format!("{module}{}", before + 1) }
}

/// A module for each part, with a struct that has its fields, and for each set of words.
pub(crate) fn items() -> TokenStream {
    let mut text = String::new();
    for (part, what) in &ROWS.parts {
        let name = part.name;
        let _ = write!(text, "#[allow(non_snake_case)] pub mod {} {{ ", module_of(part));
        let _ = write!(
            text,
            "#[doc = {:?}] #[allow(non_camel_case_types)] #[derive(Debug)] pub struct {name} {{",
            format!("`{name}`: {what}.")
        );
        for field in part.fields {
            let _ = write!(text, "#[doc = {:?}] pub {}: {}, ", field.docs, field.name, type_of(field));
        }
        text.push_str("} } ");
    }
    for words in &ROWS.words {
        let name = words.name;
        let _ = write!(text, "#[doc = {:?}] #[derive(Debug)] pub enum {name} {{", format!("One word for `{name}`."));
        for (typed, word) in words.words {
            let _ = write!(text, "#[doc = {:?}] {typed},", format!("Meta's `{word}`."));
        }
        text.push_str("} ");
        let _ = write!(text, "#[allow(non_snake_case, non_upper_case_globals)] pub mod {} {{ ", library::module_of(name));
        for (typed, word) in words.words {
            let _ = write!(text, "#[doc = {:?}] pub const {typed}: super::{name} = super::{name}::{typed};", format!("Meta's `{word}`."));
        }
        text.push_str("} ");
    }
    // What was put together here is Rust.
    text.parse().unwrap_or_default()
}

/// The type that an editor shows of a field.
fn type_of(field: &'static Field) -> String {
    let shown = shown(&field.value);
    if field.required { shown } else { format!("Option<{shown}>") }
}

fn shown(value: &'static Type) -> String {
    match value {
        Type::Word(words) => format!("super::{}", words.name),
        Type::Flag => "bool".to_owned(),
        Type::Integer { .. } => "i64".to_owned(),
        Type::Decimal { .. } => "f64".to_owned(),
        Type::Part(part) => format!("super::{}::{}", module_of(part), part.name),
        // A string, or one of several structs.
        Type::Text(_) | Type::Json | Type::Choice(_) => "String".to_owned(),
        Type::List(list) => format!("Vec<{}>", shown(&list.item)),
    }
}
