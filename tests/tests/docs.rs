//! The pages of the documentation say what the crates do.
//!
//! Their code blocks are tests of their own; here the page of the limits is compared with the table, the excerpts with the sources, the
//! errors with the compiler's, the links with the files, and the commands are run. With `UPDATE_DOCS=1` in the environment the page of the limits
//! is renewed. The pages of errors are written by the test `catalogue`.

#[path = "docs/commands.rs"]
mod commands;
#[path = "docs/definition.rs"]
mod definition;
#[path = "docs/definition_limits.rs"]
mod definitions;
#[path = "docs/errors.rs"]
mod errors;
#[path = "docs/examples.rs"]
mod examples;
#[path = "docs/excerpts.rs"]
mod excerpts;
#[path = "docs/limits.rs"]
mod limits;
#[path = "docs/links.rs"]
mod links;
#[path = "docs/on_premises.rs"]
mod on_premises;
#[path = "docs/paths.rs"]
mod paths;
#[path = "docs/rustdoc.rs"]
mod rustdoc;
#[path = "docs/sources.rs"]
mod sources;
#[path = "docs/tour.rs"]
mod tour;
#[path = "docs/why.rs"]
mod why;

use std::fs;
use std::path::{Path, PathBuf};

/// The root of the repository.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests are in a folder of the repository")
}

/// A page of the documentation, or a source file.
fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The pages at the root and those in `docs`.
fn pages() -> Vec<PathBuf> {
    let entries = ["docs", "docs/errors", "docs/guide"].map(|folder| fs::read_dir(root().join(folder)).expect("the repository has docs"));
    let mut pages: Vec<_> = entries.into_iter().flatten().map(|entry| entry.expect("docs can be listed").path()).collect();
    pages.retain(|page| page.extension().is_some_and(|extension| extension == "md"));
    pages.sort();
    pages.extend(["README.md", "CONTRIBUTING.md", "SECURITY.md"].map(|page| root().join(page)));
    pages
}

/// A fenced block of a page.
struct Block {
    /// What is behind the opening fence.
    info: String,
    /// The last line of text in front of it.
    before: String,
    /// What it holds.
    text: String,
}

/// The fenced blocks of a page.
fn blocks(page: &str) -> Vec<Block> {
    let (mut found, mut before, mut lines) = (Vec::new(), String::new(), page.lines());
    while let Some(line) = lines.next() {
        if let Some(info) = line.strip_prefix("```") {
            let text = lines.by_ref().take_while(|line| *line != "```").flat_map(|line| [line, "\n"]).collect();
            found.push(Block { info: info.to_owned(), before: std::mem::take(&mut before), text });
        } else if !line.trim().is_empty() {
            line.clone_into(&mut before);
        }
    }
    found
}
