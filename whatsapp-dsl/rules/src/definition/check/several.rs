//! What a list of definitions is asked as a whole.

use std::collections::HashMap;

use super::rule;
use crate::definition::Definition;
use crate::definition::code::EXISTS;
use crate::violation::Violation;

/// A name and a language are listed once. The path is that of the definition in the list: `[3]`.
#[must_use]
pub fn check_list<'a>(definitions: impl IntoIterator<Item = &'a Definition>) -> Vec<Violation> {
    let mut seen: HashMap<(&str, &str), usize> = HashMap::new();
    let mut violations = Vec::new();
    for (index, definition) in definitions.into_iter().enumerate() {
        let first = *seen.entry((&definition.name, &definition.language)).or_insert(index);
        if first != index {
            let words = format!("{} is listed twice, first as [{first}]: a name stands once in each language", definition.title());
            violations.push(Violation::new(rule::listed_twice.name, EXISTS, words).at_path(format!("[{index}]")));
        }
    }
    violations
}
