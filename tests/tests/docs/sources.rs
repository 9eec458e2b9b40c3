//! Each type of what comes back says where its facts are from.

use std::fs;

#[test]
fn every_type_of_answers_and_webhooks_has_a_source() {
    let src = super::root().join("whatsapp-dsl/src");
    let folders = ["answer", "webhook"].map(|folder| fs::read_dir(src.join(folder)).expect("the library has it"));
    let files = folders.into_iter().flatten().map(|entry| entry.expect("it can be listed").path()).chain([src.join("http.rs")]);
    let (mut found, mut without) = (0, Vec::new());
    for file in files {
        let (text, mut docs, mut in_macro) = (super::read(&file), String::new(), false);
        for line in text.lines() {
            if !line.starts_with(' ') && !line.is_empty() {
                in_macro = matches!(line, "parts! {" | "words! {");
            }
            match line.trim() {
                doc if doc.starts_with("///") => docs.push_str(doc),
                attribute if attribute.starts_with("#[") => {}
                _ => {
                    if let Some(name) = name(line, in_macro) {
                        found += 1;
                        if !docs.contains("Source: ") && !docs.contains("Sources: ") {
                            without.push(format!("{}: {name}", file.display()));
                        }
                    }
                    docs.clear();
                }
            }
        }
    }
    assert!(found > 60, "only {found} types were found");
    assert!(without.is_empty(), "{}", without.join("\n"));
}

/// The public type that a line declares, by itself or in `parts!` or `words!`.
fn name(line: &str, in_macro: bool) -> Option<&str> {
    let of_macro = line
        .strip_prefix("    ")
        .and_then(|line| line.strip_suffix(" {"))
        .filter(|name| in_macro && name.chars().all(char::is_alphanumeric));
    let own = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "));
    own.or(of_macro)?.split([' ', '(', '<']).next().filter(|name| name.starts_with(char::is_uppercase))
}
