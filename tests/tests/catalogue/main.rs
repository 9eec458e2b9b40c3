//! The catalogue of errors: each rule beside the smallest thing that breaks it, which is refused with this rule and no other.
//!
//! `UPDATE_DOCS=1` writes the programs in `tests/ui/catalogue` and `tests/pass`, and the pages, `docs/errors.md` and `docs/errors`. The words on
//! the pages are those of the compiler, which `TRYBUILD=overwrite cargo test -p tests --test ui` writes beside the programs.

mod broken;
mod definitions;
mod doors;
mod entries;
mod exceptions;
mod extent;
mod fill;
mod graph;
mod headings;
mod json;
mod pages;
mod parts;
mod places;
mod program;
#[path = "../samples/mod.rs"]
mod samples;
mod sends;
mod tree;

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{env, fs};

use entries::{Entry, Shown, entries};
use exceptions::UNREAD;
use whatsapp_dsl_rules::Aspect;
use whatsapp_dsl_rules::explain::EXPLANATIONS;
use whatsapp_dsl_rules::former::{FORMER, WITHDRAWN};

const RENEW: &str =
    "run UPDATE_DOCS=1 cargo test -p tests --test catalogue, then TRYBUILD=overwrite cargo test -p tests --test ui, then the first again";

/// The root of the repository.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests are in a folder of the repository")
}

/// The file is as it is written here, or is renewed.
fn is_written(path: &str, text: &str, stale: &mut Vec<String>) {
    let file = root().join(path);
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder can be made");
        fs::write(&file, text).unwrap_or_else(|error| panic!("{path}: {error}"));
    } else if fs::read_to_string(&file).ok().as_deref() != Some(text) {
        stale.push(path.to_owned());
    }
}

#[test]
fn every_rule_has_an_example() {
    let entries = entries();
    let shown: BTreeSet<&str> = entries.iter().map(|entry| entry.rule.name).collect();
    let bare: Vec<_> = entries::rules().into_iter().filter(|rule| !shown.contains(rule.name)).map(|rule| rule.name).collect();
    assert!(bare.is_empty(), "{} rules have no example that breaks them: {bare:?}", bare.len());
    assert_eq!(shown.len(), entries.len(), "a rule has one example");
}

#[test]
fn the_pages_show_what_the_compiler_says() {
    let entries = entries();
    let mut stale = Vec::new();
    for (path, text) in program::programs(&entries) {
        is_written(&path, &text, &mut stale);
    }
    assert!(stale.is_empty(), "{stale:?}: {RENEW}");
    let said = program::said(&entries);
    let odd: Vec<_> = entries.iter().filter(|entry| entry.wrong.is_source()).filter_map(|entry| program::odd(entry, &said)).collect();
    assert!(odd.is_empty(), "{} examples are not refused with their rule alone:\n{}", odd.len(), odd.join("\n"));
    let pages = pages::pages(&entries, &said);
    for (path, text) in &pages {
        is_written(path, text, &mut stale);
    }
    // What is of no kind any more goes.
    for file in fs::read_dir(root().join("docs/errors")).expect("the pages").map(|file| file.expect("a page").path()) {
        if !pages.iter().any(|(path, _)| root().join(path) == file) {
            if env::var_os("UPDATE_DOCS").is_some() {
                fs::remove_file(&file).expect("a page can be removed");
            } else {
                stale.push(file.display().to_string());
            }
        }
    }
    assert!(stale.is_empty(), "{stale:?}: {RENEW}");
}

#[test]
fn reading_refuses_the_same_with_the_same_rule() {
    let (mut odd, mut read) = (Vec::new(), 0);
    for entry in entries() {
        for (json, wanted) in &entry.documents {
            read += 1;
            let broken = doors::names(&(entry.door)(json));
            let has_own = wanted.first().is_none_or(|own| broken.iter().any(|name| name == own));
            if !has_own || !broken.iter().all(|name| wanted.contains(&name.as_str())) {
                odd.push(format!("{}: {broken:?} is said of {json}", entry.rule.name));
            }
        }
    }
    assert!(odd.is_empty(), "{} of {read}:\n{}", odd.len(), odd.join("\n"));
    assert!(read > 400, "only {read} documents are read");
}

#[test]
fn every_rule_is_broken_at_run_time_too() {
    // What reading is not asked of is built: every field of the table by `agreement`, the sends of templates by `declared`.
    let is_of_field = |name: &str| Aspect::ALL.iter().any(|aspect| name.ends_with(&format!("_{}", aspect.name())));
    let is_built = |entry: &Entry| match entry.wrong {
        Shown::Message(..) => {
            is_of_field(entry.rule.name) || entry.rule.name.ends_with("currency_amount") || UNREAD.contains(&entry.rule.name)
        }
        Shown::Send(_) => true,
        Shown::Definition(_) | Shown::Json(_) => false,
    };
    let is_unread = |entry: &Entry| entry.documents.iter().all(|(_, broken)| broken.is_empty());
    let untold: Vec<_> = entries().into_iter().filter(|entry| is_unread(entry) && !is_built(entry)).map(|entry| entry.rule.name).collect();
    assert!(untold.is_empty(), "{} rules are not broken at run time: {untold:?}", untold.len());
}

#[test]
fn every_rule_that_reading_tells_is_found_by_its_name() {
    let mut unknown = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for entry in entries() {
        // One for each part is enough.
        let right = entry.documents.iter().filter(|(_, wanted)| wanted.is_empty()).take(1);
        for (json, _) in right.filter(|_| seen.insert((entry.page.clone(), entry.title.clone()))) {
            let Ok(document) = serde_json::from_str::<Value>(json) else { continue };
            doors::changed(&document, &mut |changed| {
                for violation in (entry.door)(&changed.to_string()) {
                    if whatsapp_dsl::rule(violation.rule()).is_none() {
                        unknown.entry(violation.rule().to_owned()).or_insert_with(|| format!("{violation}: {changed}"));
                    }
                }
            });
        }
    }
    assert!(unknown.is_empty(), "{} names lead to no rule: {unknown:#?}", unknown.len());
}

/// The names in square brackets of a line of the compiler's: `[text_body_length, error 100]`. What it quotes of a program has none.
fn told(line: &str) -> Vec<&str> {
    let quoted = line.trim_start().trim_start_matches(|character: char| character.is_ascii_digit());
    if quoted.trim_start().starts_with('|') {
        return Vec::new();
    }
    let stamps = line.split('[').skip(1).filter_map(|rest| rest.split_once(']'));
    let names = stamps.map(|(stamp, _)| stamp.split(", error ").next().unwrap_or_default());
    let is_name = |name: &&str| name.contains('_') && name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'));
    names.filter(is_name).collect()
}

#[test]
fn every_rule_that_is_told_anywhere_is_listed() {
    let known: BTreeSet<&str> = entries::rules().into_iter().map(|rule| rule.name).collect();
    let (mut unknown, mut found) = (BTreeMap::new(), BTreeSet::new());
    for file in program::expectations() {
        let text = fs::read_to_string(&file).expect("an expectation");
        for name in text.lines().flat_map(told) {
            if !known.contains(name) {
                unknown.insert(name.to_owned(), file.clone());
            }
            found.insert(name.to_owned());
        }
    }
    assert!(unknown.is_empty(), "the compiler tells of rules that the catalogue does not list: {unknown:#?}");
    assert!(found.len() > 1_000, "only {} rules are told of", found.len());
    // What is told by name in the sources, whether a test comes there or not.
    for file in program::files("rs", &["whatsapp-dsl/src", "whatsapp-dsl/rules/src", "whatsapp-dsl-macros/src"]) {
        let text = fs::read_to_string(&file).expect("a source");
        for name in text.split("Violation::new(").skip(1).filter_map(|call| call.trim_start().strip_prefix('"')?.split('"').next()) {
            assert!(known.contains(name), "{}: the catalogue does not list `{name}`", file.display());
        }
    }
}

#[test]
fn a_former_name_leads_to_a_rule() {
    for (former, present) in FORMER {
        assert_eq!(whatsapp_dsl::rule(former).map(|rule| rule.name), Some(*present), "{former}");
        assert_ne!(former, present);
    }
    for (withdrawn, why) in WITHDRAWN {
        assert!(whatsapp_dsl::rule(withdrawn).is_none() && why.ends_with('.'), "{withdrawn}");
    }
}

#[test]
fn every_code_of_a_rule_is_explained_once() {
    for rule in entries::rules() {
        assert!(rule.code.is_none_or(|code| whatsapp_dsl::explain(code).is_some()), "{}: {:?}", rule.name, rule.code);
    }
    assert!(EXPLANATIONS.windows(2).all(|pair| pair[0].last < pair[1].code), "the codes are in order");
    for known in EXPLANATIONS {
        assert!(known.code <= known.last && !known.source.is_empty(), "{}", known.code);
        assert!(known.meaning.ends_with('.') && known.wording.is_none_or(|wording| !wording.is_empty()), "{}", known.code);
    }
    assert!(whatsapp_dsl::explain(250).is_some_and(|known| known.code == 200) && whatsapp_dsl::explain(999_999).is_none());
}
