//! A sample as it is typed: each value on a line of its own, by which what the macros say of it is found.

use std::collections::HashMap;
use std::fmt::Write as _;

use serde_json::Value as Json;
use whatsapp_dsl_rules::Step;

use crate::sample::Sample;

/// How the values of a sample are typed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Literal,
    Constant,
}

/// What was typed.
pub(crate) struct Typed {
    pub(crate) text: String,
    /// The constants that have a name, with their values.
    pub(crate) constants: HashMap<String, Sample>,
    lines: HashMap<Vec<Step>, usize>,
    line: usize,
    mode: Mode,
}

impl Typed {
    pub(crate) fn new(sample: &Sample, mode: Mode) -> Self {
        let mut typed = Self { text: String::new(), constants: HashMap::new(), lines: HashMap::new(), line: 1, mode };
        typed.value(sample, &mut Vec::new());
        typed
    }

    /// The line of the place, or of the nearest thing around it that was typed.
    pub(crate) fn line(&self, mut place: &[Step]) -> usize {
        loop {
            if let Some(line) = self.lines.get(place) {
                return *line;
            }
            let Some((_, around)) = place.split_last() else { return 1 };
            place = around;
        }
    }

    fn value(&mut self, sample: &Sample, place: &mut Vec<Step>) {
        self.lines.insert(place.clone(), self.line);
        match sample {
            Sample::Text(text) => self.leaf(&format!("{text:?}"), sample),
            Sample::Integer(number) => self.leaf(&number.to_string(), sample),
            Sample::Decimal(number) => self.leaf(&format!("{number:?}"), sample),
            Sample::Flag(flag) => self.text.push_str(&flag.to_string()),
            Sample::Word(_, word) => self.text.push_str(word),
            Sample::Json(document) => {
                self.text.push_str("serde_json::json!(");
                json(&document.0, &mut self.text);
                self.text.push(')');
            }
            Sample::Part(part, fields) => {
                let _ = write!(self.text, "{} {{", part.0.name);
                for (name, value) in fields {
                    let _ = write!(self.text, "{name}:");
                    self.entry(value, Step::Field(name), place);
                }
                self.text.push('}');
            }
            Sample::List(entries) => {
                self.text.push('[');
                for (index, entry) in entries.iter().enumerate() {
                    self.entry(entry, Step::Index(index), place);
                }
                self.text.push(']');
            }
        }
    }

    fn entry(&mut self, sample: &Sample, step: Step, place: &mut Vec<Step>) {
        self.text.push('\n');
        self.line += 1;
        place.push(step);
        self.value(sample, place);
        place.pop();
        self.text.push(',');
    }

    fn leaf(&mut self, literal: &str, sample: &Sample) {
        if self.mode == Mode::Literal {
            self.text.push_str(literal);
        } else if self.line.is_multiple_of(2) {
            let name = format!("CONSTANT_{}", self.constants.len());
            self.text.push_str(&name);
            self.constants.insert(name, sample.clone());
        } else {
            let _ = write!(self.text, "const {{ {literal} }}");
        }
    }
}

/// A document as the macro `json!` takes it, on one line.
fn json(json: &Json, out: &mut String) {
    match json {
        Json::Array(elements) => {
            out.push('[');
            for element in elements {
                self::json(element, out);
                out.push(',');
            }
            out.push(']');
        }
        Json::Object(members) => {
            out.push('{');
            for (name, value) in members {
                let _ = write!(out, "{name:?}:");
                self::json(value, out);
                out.push(',');
            }
            out.push('}');
        }
        Json::String(text) => {
            let _ = write!(out, "{text:?}");
        }
        plain => {
            let _ = write!(out, "{plain}");
        }
    }
}
