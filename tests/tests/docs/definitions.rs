//! The page on templates lists every rule of a definition, and no other.

use std::collections::BTreeSet;
use std::fs;

/// What all names of these rules start with.
const START: &str = "definition_";

/// Rules whose names are put together: of the examples of a header or body, and of the variables in a text.
const PUT_TOGETHER: [(&[&str], &[&str]); 2] =
    [(&["header", "body", "button_url"], &["brackets", "variable_format"]), (&["header", "body"], &["variable_order", "example_…"])];

#[test]
fn the_page_lists_every_rule_of_a_definition() {
    let page = super::read(&super::root().join("docs/template.md"));
    let listed: BTreeSet<String> =
        page.split(['`', ' ', '[', ']', ',']).filter_map(|word| word.strip_prefix(START)).map(str::to_owned).collect();
    let known = known();
    assert!(known.len() > 60, "the rules stand elsewhere: {known:?}");
    let missing: Vec<_> = known.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&known).collect();
    assert!(missing.is_empty() && gone.is_empty(), "docs/template.md lacks {missing:?} and has {gone:?}, which is no rule");
}

/// The rules that the sources name, without what all start with.
fn known() -> BTreeSet<String> {
    let folder = super::root().join("whatsapp-dsl/rules/src/definition/check");
    let files = fs::read_dir(folder).expect("the rules of definitions have a folder").map(|entry| entry.expect("it can be listed").path());
    let mut known: BTreeSet<String> = files.flat_map(|file| named(&super::read(&file))).collect();
    for (starts, ends) in PUT_TOGETHER {
        known.extend(starts.iter().flat_map(|start| ends.iter().map(move |end| format!("{start}_{end}"))));
    }
    // Those of a text are named by what is wrong with it.
    known.extend(["name_empty", "name_length", "name_format", "language_empty", "language_format"].map(str::to_owned));
    known
}

/// The second argument of each `broken` and `length`, where it is a literal.
fn named(source: &str) -> Vec<String> {
    let calls = source.split("findings.broken(").chain(source.split("findings.length(").skip(1)).skip(1);
    calls.filter_map(|arguments| second(arguments)?.trim().strip_prefix('"')?.strip_suffix('"').map(str::to_owned)).collect()
}

/// The second of the arguments that a text starts with.
fn second(arguments: &str) -> Option<&str> {
    let mut depth = 0_usize;
    let mut commas = arguments.char_indices().filter(|(_, character)| {
        match character {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        *character == ',' && depth == 0
    });
    let (first, next) = (commas.next()?.0, commas.next()?.0);
    Some(&arguments[first + 1..next])
}
