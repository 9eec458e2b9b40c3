//! Where in the definition as typed a path of Meta's JSON is.

use whatsapp_dsl_rules::Step;
use whatsapp_dsl_rules::layout::path_in_part;
use whatsapp_dsl_rules::table::definition::DEFINITION;

use crate::ast::{Extent, Item};
use crate::resolved::{Form, Struct, Value};

/// The path of every value that was typed.
pub(super) struct Paths {
    /// Where the definition's name is, for what is not there.
    whole: Extent,
    known: Vec<(String, Extent)>,
    /// The paths of texts, numbers and the like.
    leaves: Vec<(String, Extent)>,
}

impl Paths {
    pub(super) fn of(node: &Struct) -> Self {
        let mut paths = Self { whole: node.name.span().into(), known: Vec::new(), leaves: Vec::new() };
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
        match &node.form {
            Form::Struct(inner) => {
                self.known.push((path, inner.name.span().into()));
                self.structure(whole, inner, steps);
            }
            Form::List(_, list) => {
                self.known.push((path, node.extent));
                for (index, entry) in list.0.iter().enumerate() {
                    if let Item::Value(entry) = entry {
                        steps.push(Step::Index(index));
                        self.value(whole, entry, steps);
                        steps.pop();
                    }
                }
            }
            form => {
                if matches!(form, Form::Literal(_) | Form::Word(_)) {
                    self.leaves.push((path.clone(), node.extent));
                }
                self.known.push((path, node.extent));
            }
        }
    }

    /// The text, number or the like at the path.
    pub(super) fn leaf(&self, path: &str) -> Option<Extent> {
        self.leaves.iter().find(|(known, _)| known == path).map(|(_, extent)| *extent)
    }

    /// Adds what the JSON writes in another way.
    pub(super) fn add(&mut self, path: String, extent: Extent) {
        self.known.push((path, extent));
    }

    /// The smallest thing that was typed around the path, else the first within it, or within what it belongs to.
    pub(super) fn extent(&self, path: &str) -> Extent {
        let around = self.known.iter().filter(|(known, _)| is_within(path, known)).max_by_key(|(known, _)| known.len());
        let mut inside = Some(path);
        while let Some(path) = inside.filter(|path| *path != COMPONENTS && around.is_none()) {
            if let Some((_, extent)) = self.known.iter().find(|(known, _)| is_within(known, path)) {
                return *extent;
            }
            inside = path.rsplit_once('.').map(|(owner, _)| owner);
        }
        around.map_or(self.whole, |(_, extent)| *extent)
    }
}

/// The path of all components, which are not typed as such.
const COMPONENTS: &str = "components";

/// Whether the path goes on from the other one.
fn is_within(path: &str, around: &str) -> bool {
    !around.is_empty() && path.strip_prefix(around).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}
