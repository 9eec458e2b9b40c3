//! `docs/why.md`: mistakes, and what the compiler says of them, of the cases in `ui/why`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

const INTRODUCTION: &str = "\
<!-- Written from tests/ui/why. To renew: UPDATE_DOCS=1 cargo test -p tests --test docs -->

# Why the compiler

A library that gives you structs for Meta's JSON checks names and types. Most of what WhatsApp refuses has the right names and types: it is too long,
there twice, one too many, or does not fit what is beside it. Such a message compiles and passes its tests, and fails in production with a
code and without a message to the customer; or it arrives, and says the wrong thing.

These are mistakes that such types let through, each with what `whatsapp-dsl` answers. A test compiles every one of them and compares the words.
";

#[test]
fn the_page_is_what_the_compiler_says() {
    let (path, page) = (super::root().join("docs/why.md"), page());
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, &page).expect("docs/why.md can be written");
    }
    assert!(super::read(&path) == page, "docs/why.md is out of date: run UPDATE_DOCS=1 cargo test -p tests --test docs");
}

pub(super) fn page() -> String {
    let folder = super::root().join("tests/ui/why");
    let mut cases: Vec<PathBuf> = fs::read_dir(&folder).expect("there are cases").map(|case| case.expect("a case").path()).collect();
    cases.retain(|case| case.extension().is_some_and(|extension| extension == "rs"));
    cases.sort();
    let mut page = INTRODUCTION.to_owned();
    for case in cases {
        section(&case, &mut page);
    }
    page
}

/// A mistake: its title and what becomes of it elsewhere, which its source starts with, the code, and the answer.
fn section(case: &Path, page: &mut String) {
    let source = super::read(case);
    let (words, code) = source.split_once("\n\n").expect("a case starts with its words");
    let mut words = words.lines().map(|line| line.trim_start_matches("//!").trim());
    let title = words.next().expect("a title");
    let words: Vec<_> = words.filter(|line| !line.is_empty()).collect();
    let name = case.file_name().expect("a file").to_string_lossy();
    let said = super::read(&case.with_extension("stderr"));
    // What rustc adds of how the library asks says nothing of the message.
    let is_told = |line: &&str| !["= help: the trait", "= note: this error originates"].iter().any(|words| line.contains(words));
    let before = source.lines().count() - code.lines().count();
    let answer: Vec<_> = said.trim_end().lines().filter(is_told).map(|line| renumbered(line, before)).collect();
    let answer = answer.join("\n").replace(&format!("$DIR/{name}"), "src/main.rs").replace(&format!("ui/why/{name}"), "src/main.rs");
    let _ = write!(page, "\n## {title}\n\n{}\n\n```rust,ignore\n{}\n```\n\n```text\n{answer}\n```\n", words.join("\n"), code.trim_end());
}

/// A line of an error, of a source without so many lines before it.
fn renumbered(line: &str, before: usize) -> String {
    let (start, rest) = match line.split_once(" | ") {
        Some((number, rest)) => (number, format!(" | {rest}")),
        None => match line.split_once(".rs:") {
            Some((file, place)) => {
                let (number, column) = place.split_once(':').expect("a line and a column");
                let number: usize = number.parse().expect("a number");
                return format!("{file}.rs:{}:{column}", number - before);
            }
            None => return line.to_owned(),
        },
    };
    match start.trim().parse::<usize>() {
        Ok(number) => format!("{:>1$}{rest}", number - before, start.len()),
        Err(_) => line.to_owned(),
    }
}
