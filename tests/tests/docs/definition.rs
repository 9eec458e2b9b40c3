//! What editors are told of a definition in place: a struct for each of its parts, out of the rows.

use std::fmt::Write as _;

use whatsapp_dsl_rules::table::definition::DEFINITION;
use whatsapp_dsl_rules::{Field, Part, Type, Words};

/// What can be written in a definition, each once.
#[derive(Default)]
struct Rows {
    /// Each part, and what it is.
    parts: Vec<(&'static Part, String)>,
    words: Vec<&'static Words>,
}

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

/// The module of a part, as the macros call it: of two parts of one name, the first fields differ.
fn module_of(part: &Part) -> String {
    format!("__{}{}", part.name, part.fields.first().map_or_else(String::new, |field| format!("_{}", field.name)))
}

/// A module for each part, with a struct that has its fields, and for each set of words.
pub(super) fn file() -> String {
    let mut rows = Rows::default();
    rows.add(&DEFINITION, "a template in one language".to_owned());
    let mut text = "// Written from the rows. To renew: UPDATE_DOCS=1 cargo test -p tests --test docs\n".to_owned();
    for (part, what) in &rows.parts {
        let name = part.name;
        let _ = write!(text, "\npub mod {} {{\n    /// `{name}`: {what}.\n    #[derive(Debug)]\n    pub struct {name} {{", module_of(part));
        if !part.fields.is_empty() {
            text.push('\n');
        }
        for field in part.fields {
            let _ = writeln!(text, "        /// {}\n        pub {}: {},", field.docs, field.name, type_of(field));
        }
        text.push_str(if part.fields.is_empty() { "}\n}\n" } else { "    }\n}\n" });
    }
    for Words { name, words, .. } in rows.words {
        let _ = write!(text, "\n/// One word for `{name}`.\n#[derive(Debug)]\npub enum {name} {{\n");
        for (typed, word) in *words {
            let _ = writeln!(text, "    /// Meta's `{word}`.\n    {typed},");
        }
        let _ = write!(text, "}}\n\npub mod __{name} {{\n");
        for (typed, word) in *words {
            let _ = writeln!(text, "    /// Meta's `{word}`.\n    pub const {typed}: super::{name} = super::{name}::{typed};");
        }
        text.push_str("}\n");
    }
    text
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
