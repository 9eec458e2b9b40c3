//! Where in the definition as typed a path of Meta's JSON is.

use whatsapp_dsl_rules::Step;
use whatsapp_dsl_rules::layout::path_in_part;
use whatsapp_dsl_rules::table::definition::{COMPONENTS, DEFINITION};

use crate::ast::{Extent, Item};
use crate::resolved::{Form, Struct, Value};

/// The path of every value that was typed.
pub(super) struct Paths {
    /// Where the definition's name is, for what is not there.
    whole: Extent,
    /// Where each path is, and whether it is one of a text, a number or the like.
    known: Vec<(String, Extent, bool)>,
}

impl Paths {
    pub(super) fn of(node: &Struct) -> Self {
        let mut paths = Self { whole: node.name.span().into(), known: Vec::new() };
        paths.structure(node, node, &mut Vec::new());
        paths
    }

    fn structure(&mut self, whole: &Struct, node: &Struct, steps: &mut Vec<Step>) {
        for field in &node.fields {
            steps.push(Step::Field(field.row.name));
            self.value(whole, &field.value, steps);
            steps.pop();
        }
    }

    fn value(&mut self, whole: &Struct, node: &Value, steps: &mut Vec<Step>) {
        let path = path_in_part("", &DEFINITION, whole, steps);
        let extent = if let Form::Struct(inner) = &node.form { inner.name.span().into() } else { node.extent };
        self.known.push((path, extent, matches!(node.form, Form::Literal(_) | Form::Word(..))));
        match &node.form {
            Form::Struct(inner) => self.structure(whole, inner, steps),
            Form::List(_, list) => {
                for (index, entry) in list.0.iter().enumerate() {
                    if let Item::Value(entry) = entry {
                        steps.push(Step::Index(index));
                        self.value(whole, entry, steps);
                        steps.pop();
                    }
                }
            }
            _ => {}
        }
    }

    /// The text, number or the like at the path.
    pub(super) fn leaf(&self, path: &str) -> Option<Extent> {
        self.known.iter().find(|(known, _, is_leaf)| *is_leaf && known == path).map(|(_, extent, _)| *extent)
    }

    /// Adds what the JSON writes in another way.
    pub(super) fn add(&mut self, path: String, extent: Extent) {
        self.known.push((path, extent, false));
    }

    /// The smallest thing that was typed around the path, else the first within it, or within what it belongs to.
    pub(super) fn extent(&self, path: &str) -> Extent {
        let mut around: Option<&(String, Extent, bool)> = None;
        for known in &self.known {
            if is_within(path, &known.0) && around.is_none_or(|(around, ..)| around.len() <= known.0.len()) {
                around = Some(known);
            }
        }
        let mut inside = Some(path);
        // The components as a whole are not typed.
        while let Some(path) = inside.filter(|path| *path != COMPONENTS && around.is_none()) {
            if let Some((_, extent, _)) = self.known.iter().find(|(known, ..)| is_within(known, path)) {
                return *extent;
            }
            inside = path.rsplit_once('.').map(|(owner, _)| owner);
        }
        around.map_or(self.whole, |(_, extent, _)| *extent)
    }
}

/// Whether the path goes on from the other one.
fn is_within(path: &str, around: &str) -> bool {
    !around.is_empty() && path.strip_prefix(around).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}
