//! What fuzzers start from: messages of every kind, the definitions of the tests and examples, and the calls in their sources.

use std::fs;
use std::path::{Path, PathBuf};

use crate::generate;
use crate::random::Random;
use crate::typed::{Mode, Typed};

/// Longer calls make a fuzzer slow.
const LONGEST: usize = 1_500;

/// Writes all of them into the folder.
pub(crate) fn write(folder: &Path) {
    for case in 0..2_000 {
        let message = generate::message(&mut Random::of(crate::SEED, case));
        put(folder, "message", &message.content.to_json(message.api, message.kind).to_string());
        if case < 300 {
            put(folder, "tokens", &Typed::new(&message.content, Mode::Literal).text);
            put(folder, "tokens", &Typed::new(&message.content, Mode::Constant).text);
        }
    }
    for definitions in crate::definitions::all() {
        put(folder, "definitions", &definitions.to_string());
    }
    let mut sources = Vec::new();
    for sort in ["tests/pass", "tests/ui", "examples/src"] {
        sources_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(sort), &mut sources);
    }
    for source in sources {
        let text = fs::read_to_string(source).expect("a source");
        for call in text.split("message!(").chain(text.split("template! {")).skip(1) {
            put(folder, "tokens", up_to_the_end(call));
        }
    }
}

fn put(folder: &Path, target: &str, text: &str) {
    if text.is_empty() || (target == "tokens" && text.len() > LONGEST) {
        return;
    }
    let folder = folder.join(target);
    fs::create_dir_all(&folder).expect("a folder can be made");
    let number = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    fs::write(folder.join(format!("{number:016x}")), text).expect("a seed can be written");
}

fn sources_in(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources_in(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The call up to the delimiter that ends it.
fn up_to_the_end(call: &str) -> &str {
    let mut open = 0_usize;
    for (at, character) in call.char_indices() {
        match character {
            '(' | '[' | '{' => open += 1,
            ')' | ']' | '}' if open == 0 => return &call[..at],
            ')' | ']' | '}' => open -= 1,
            _ => {}
        }
    }
    ""
}
