//! Definitions to change: those of the tests and of the examples.

use std::fs;
use std::path::Path;

use serde_json::Value as Json;
use whatsapp_dsl::Definition;

/// Files of the project whose definitions can be read.
const DIRECTORIES: &[&str] = &[
    "templates",
    "tests/declared",
    "ui/template_file/templates",
    "ui/template_languages",
    "ui/template_length",
    "ui/template_own_names",
    "../examples/templates",
];

/// Each list of definitions, as JSON.
pub(crate) fn all() -> Vec<Json> {
    let mut found = Vec::new();
    for directory in DIRECTORIES {
        let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join(directory);
        let mut files: Vec<_> = fs::read_dir(&directory).expect("a directory").map(|file| file.expect("a file").path()).collect();
        files.sort();
        for text in files.into_iter().filter(|file| file.extension().is_some_and(|extension| extension == "json")) {
            let Ok(text) = fs::read_to_string(text) else { continue };
            if Definition::list_from_json(&text).is_ok_and(|definitions| !definitions.is_empty()) {
                found.push(serde_json::from_str(&text).expect("JSON"));
            }
        }
    }
    assert!(found.len() > 8, "the files are found: {}", found.len());
    found
}

/// What is read is judged, written, and read back as it was.
pub(crate) fn read(text: &str) {
    let Ok(definitions) = Definition::list_from_json(text) else { return };
    let _ = Definition::check_list(&definitions);
    for definition in definitions {
        let _ = definition.check();
        let Ok(json) = definition.to_json() else { continue };
        let back = Definition::from_json(&json).unwrap_or_else(|invalid| panic!("what was written is read back: {json}\n{invalid}"));
        assert!(back == definition, "what was written is read back as it was: {json}");
        let differences = definition.compare(&back);
        assert!(differences.is_empty(), "nothing differs from what was written: {json}\n{differences}");
    }
}
