//! The gallery: for each message of the program `gallery`, the code as it is written there, the picture, the JSON.
//!
//! With `UPDATE_DOCS=1` in the environment, `docs/gallery.md`, `docs/gallery.html` and the pictures in `docs/gallery` are renewed. With the
//! feature `browser` of this package, the page is tried in Chromium.

#[cfg(feature = "browser")]
mod browser;
mod html;
mod markdown;
#[path = "../../../examples/src/bin/gallery/messages/mod.rs"]
mod messages;
mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

use messages::Entry;
use whatsapp_dsl::preview::Theme;
use whatsapp_dsl_rules::table::CLOUD;

/// The folder of the documentation.
fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs")
}

/// All messages.
fn entries() -> Vec<Entry> {
    messages::entries().expect("the messages of the gallery")
}

/// A message with all that is shown of it.
struct Shown {
    entry: Entry,
    /// What is said of it.
    intro: String,
    /// The code that makes it.
    code: String,
    json: String,
}

impl Shown {
    fn of(entry: Entry) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/src/bin/gallery/messages").join(entry.file);
        let file = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let (intro, code) = source::of(&file, entry.function);
        let json = serde_json::to_string_pretty(&entry.message).expect("a message is JSON");
        Self { entry, intro, code, json }
    }

    /// The file of its picture, without what comes behind its name.
    fn name(&self) -> String {
        self.entry.function.replace('_', "-")
    }
}

/// What is generated: each file, and what is in it.
fn generated() -> BTreeMap<PathBuf, String> {
    let all: Vec<_> = entries().into_iter().map(Shown::of).collect();
    let mut files = BTreeMap::new();
    for shown in &all {
        let preview = shown.entry.message.preview();
        for (theme, name) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
            let path = PathBuf::from("gallery").join(format!("{}.{name}.svg", shown.name()));
            assert!(files.insert(path, preview.to_svg(theme)).is_none(), "two messages are called {}", shown.name());
        }
    }
    files.insert("gallery.md".into(), markdown::page(&all));
    files.insert("gallery.html".into(), html::page(&all));
    files
}

#[test]
fn the_gallery_is_what_the_program_makes() {
    let (files, folder) = (generated(), docs());
    let known = fs::read_dir(folder.join("gallery")).into_iter().flatten().map(|entry| entry.expect("pictures can be listed").file_name());
    let old: BTreeSet<_> = known.map(|name| Path::new("gallery").join(name)).filter(|path| !files.contains_key(path)).collect();
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::create_dir_all(folder.join("gallery")).expect("a folder for the pictures");
        for path in &old {
            fs::remove_file(folder.join(path)).expect("an old picture");
        }
        for (path, text) in &files {
            fs::write(folder.join(path), text).expect("a file of the gallery");
        }
        return;
    }
    let is_stale = |(path, text): &(&PathBuf, &String)| fs::read_to_string(folder.join(path)).ok().as_ref() != Some(*text);
    let stale: Vec<_> = files.iter().filter(is_stale).map(|(path, _)| path).chain(&old).collect();
    assert!(stale.is_empty(), "renew them with `UPDATE_DOCS=1 cargo test -p tests --test gallery`: {stale:?}");
}

#[test]
fn every_kind_is_in_it() {
    let titles: Vec<_> = entries().iter().map(|entry| entry.title).collect();
    let missing: Vec<_> = CLOUD.kinds.iter().map(|kind| kind.part.name).filter(|kind| !titles.contains(kind)).collect();
    assert!(missing.is_empty(), "the gallery has no {missing:?}");
}

/// Twelve uses of five trades in three languages.
#[test]
fn what_it_is_used_for_is_in_it() {
    let entries = entries();
    let uses: Vec<_> = entries.iter().filter(|entry| entry.section.contains(", in ")).collect();
    let trades: BTreeSet<_> = uses.iter().map(|entry| entry.section).collect();
    let languages: BTreeSet<_> = trades.iter().filter_map(|trade| trade.rsplit(' ').next()).collect();
    assert_eq!((uses.len(), trades.len(), languages.len()), (12, 5, 3), "{trades:?}");
    assert!(languages.contains("Arabic"));
}
