//! What the documentation of the crate includes, in `whatsapp-dsl/docs`, where the package has it: the page of each kind, the list of
//! kinds, what each code of Graph means, what editors are told of definitions, and the pages of `docs`, whose links lead to the modules that
//! they are there.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use whatsapp_dsl::Retry;
use whatsapp_dsl::preview::{Preview, Theme};
use whatsapp_dsl_rules::explain::EXPLANATIONS;
use whatsapp_dsl_rules::table::{CLOUD, ON_PREMISES, parts};
use whatsapp_dsl_rules::{Kind, Part};

use super::{definition, examples, limits, on_premises, tour, why};

const WRITTEN: &str = "<!-- Written by a test. To renew: UPDATE_DOCS=1 cargo test -p tests --test docs -->\n\n";

/// Where the pages are that are no modules.
const REPOSITORY: &str = "https://github.com/whatsapp-dsl/whatsapp-dsl/blob/main";

/// The pages that are modules.
const MODULES: &[(&str, &str)] = &[
    ("guide.md", "_guide"),
    ("guide/values.md", "_guide::values"),
    ("guide/templates.md", "_guide::templates"),
    ("conversation.md", "_guide::conversation"),
    ("answer.md", "_guide::answer"),
    ("webhook.md", "_guide::webhook"),
    ("reply-ids.md", "_guide::reply_ids"),
    ("builders.md", "_guide::builders"),
    ("reading.md", "_guide::reading"),
    ("from-json.md", "_guide::from_json"),
    ("on-premises.md", "_guide::on_premises"),
    ("message.md", "_reference::message"),
    ("template.md", "_reference::template"),
    ("why.md", "_why"),
    ("gallery.md", "_cookbook"),
    ("limits.md", "_limits"),
    ("errors.md", "_errors"),
    ("errors/codes.md", "_errors"),
];

/// The kinds as people need them, the most frequent first.
const IN_ORDER_OF_USE: &[(&str, &[&str])] = &[
    ("to start a conversation", &["Template"]),
    ("texts and media", &["Text", "Image", "Document", "Video", "Audio", "Sticker", "Location", "Contacts", "Reaction"]),
    ("questions", &["ReplyButtons", "List", "Flow", "LocationRequest", "RequestContactInfo", "AddressMessage"]),
    ("links and calls", &["CtaUrl", "Carousel", "VoiceCall", "CallPermissionRequest"]),
    ("shops and payments", &["Product", "ProductList", "CatalogMessage", "OrderDetails", "OrderStatus"]),
    ("groups", &["Pin", "Unpin"]),
    ("what Meta adds tomorrow", &["Raw"]),
];

#[test]
fn what_rustdoc_includes_is_renewed() {
    let mut files = BTreeMap::new();
    files.insert("kinds.md".to_owned(), kinds());
    files.extend(front_and_tour());
    files.extend(of_kinds());
    for part in parts().into_iter().filter(|part| !part.home.module().is_empty()) {
        files.insert(format!("parts/{}/{}.md", part.home.module().replace("::", "/"), part.name), of_part(part));
    }
    files.insert("codes.rs".to_owned(), codes(&links_of_rules()));
    files.insert("definition.rs".to_owned(), definition::file());
    for (page, _) in MODULES.iter().filter(|(page, _)| *page != "errors/codes.md") {
        // Those of which another test writes the file now.
        let text = match *page {
            "limits.md" => limits::page(),
            "why.md" => why::page(),
            "gallery.md" => with_pictures(&super::read(&super::root().join("docs/gallery.md"))),
            page => super::read(&super::root().join("docs").join(page)),
        };
        files.insert((*page).to_owned(), rewritten(&text, Path::new(page).parent().unwrap_or(Path::new(""))));
    }
    let folder = super::root().join("whatsapp-dsl/docs");
    let mut old = Vec::new();
    for generated in ["kinds", "parts"] {
        listed(&folder.join(generated), &mut old);
    }
    old.retain(|path| !files.keys().any(|name| *path == folder.join(name)));
    if env::var_os("UPDATE_DOCS").is_some() {
        for path in old.drain(..) {
            fs::remove_file(path).expect("an old page");
        }
        for (name, text) in &files {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("the folder can be written");
            fs::write(path, text).expect("the file can be written");
        }
    }
    assert!(old.is_empty(), "these are of no kind and no part: {old:?}");
    for (name, text) in &files {
        let is_fresh = fs::read_to_string(folder.join(name)).is_ok_and(|found| found == *text);
        assert!(is_fresh, "whatsapp-dsl/docs/{name} is out of date: run UPDATE_DOCS=1 cargo test -p tests --test docs");
    }
}

/// The files in a folder, and in those within it.
fn listed(folder: &Path, found: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).into_iter().flatten().map(|entry| entry.expect("pages can be listed").path()) {
        if path.is_dir() { listed(&path, found) } else { found.push(path) }
    }
}

/// A page of the guide is read to its end.
#[test]
fn the_pages_of_the_guide_are_short() {
    for (page, _) in MODULES.iter().filter(|(_, module)| module.starts_with("_guide")) {
        let lines = super::read(&super::root().join("docs").join(page)).lines().count();
        assert!(lines <= 300, "docs/{page} has {lines} lines");
    }
}

/// Which of the two pictures of a message is shown: that of rustdoc's theme.
const THEMES: &str = "\
<style>
[data-picture] svg { max-width: 100%; height: auto; }
[data-picture] .dark, :is([data-theme=dark], [data-theme=ayu]) [data-picture] .light { display: none; }
:is([data-theme=dark], [data-theme=ayu]) [data-picture] .dark { display: inline; }
</style>
";

/// The picture of the message that the documentation of the crate begins with, and the tour with the others.
fn front_and_tour() -> [(String, String); 2] {
    let folder = super::root().join("whatsapp-dsl");
    let (mut front, mut page) = (String::new(), super::read(&folder.join("docs/tour.md")));
    let first = super::read(&folder.join("src/lib.rs"));
    let pieces = tour::pieces().expect("the messages of the tour");
    for piece in &pieces {
        let start = format!("<div data-picture=\"{}\">\n", piece.picture);
        if let Some(at) = page.find(&start) {
            assert!(piece.is_on(&page), "the tour has not the code of the picture {}", piece.picture);
            let end = at + page[at..].find("</div>\n").expect("a picture ends") + "</div>\n".len();
            page.replace_range(at..end, &piece.drawn());
        } else {
            assert!(front.is_empty() && piece.is_on(&first), "the documentation begins with other code than {}", piece.picture);
            front = format!("{WRITTEN}{THEMES}\n{}", piece.drawn());
        }
    }
    assert_eq!(page.matches("<div data-picture").count(), pieces.len() - 1, "each picture of the tour has its code");
    [("front.md".to_owned(), front), ("tour.md".to_owned(), page)]
}

/// The gallery with its pictures in it.
fn with_pictures(page: &str) -> String {
    let mut text = format!("{THEMES}\n");
    for line in page.lines() {
        let file =
            line.split_once(" src=\"").and_then(|(_, rest)| rest.split_once(".light.svg\"")).filter(|_| line.starts_with("<picture>"));
        if let Some((file, _)) = file {
            let name = file.rsplit('/').next().unwrap_or_default();
            let svg = |theme| super::read(&super::root().join("docs").join(format!("{file}.{theme}.svg")));
            text.push_str(&tour::drawn(name, ["light", "dark"].map(svg)));
        } else {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

/// The list of the kinds.
fn kinds() -> String {
    let mut text = format!("{WRITTEN}# Kinds of messages\n\n");
    let mut listed = 0;
    for (title, kinds) in IN_ORDER_OF_USE {
        let _ = write!(text, "| {title} | |\n|---|---|\n");
        for name in *kinds {
            let kind = CLOUD.kind(name).expect("a kind");
            let _ = writeln!(text, "| [`{name}`](crate::{name}) | {} |", kind.summary);
            listed += 1;
        }
        text.push('\n');
    }
    assert_eq!(listed, CLOUD.kinds.len(), "every kind is listed once");
    text
}

/// A message of a kind, and what a page shows of it.
struct Example {
    call: String,
    json: String,
    picture: String,
}

impl Example {
    fn new(source: &str, kind: &Kind, json: &impl serde::Serialize, preview: &Preview) -> Self {
        let call = call(source, kind);
        let json = serde_json::to_string_pretty(json).expect("a message is JSON");
        let picture = tour::drawn(kind.part.name, [Theme::Light, Theme::Dark].map(|theme| preview.to_svg(theme)));
        Self { call, json, picture: format!("{THEMES}\n{picture}") }
    }
}

/// The pages of the kinds of both APIs.
fn of_kinds() -> Vec<(String, String)> {
    let call_of = |kind: &Kind, dsl: &str| dsl.contains(&format!("message!({} {{\n", kind.part.name));
    let messages = examples::all();
    let cloud = CLOUD.kinds.iter().map(|kind| {
        let message = messages.iter().find(|message| call_of(kind, &message.to_dsl())).expect("an example of each kind");
        (String::new(), *kind, Example::new(include_str!("examples.rs"), kind, message, &message.preview()))
    });
    let old = on_premises::all();
    let on_premises = ON_PREMISES.kinds.iter().map(|kind| {
        let message = old.iter().find(|message| call_of(kind, &message.to_dsl())).expect("an example of each kind");
        ("on_premises".to_owned(), *kind, Example::new(include_str!("on_premises.rs"), kind, message, &message.preview()))
    });
    let pages = cloud.chain(on_premises).map(|(module, kind, example)| {
        let (folder, path) = if module.is_empty() { (String::new(), String::new()) } else { (format!("{module}/"), format!("{module}::")) };
        let envelope = if module.is_empty() { CLOUD.envelope } else { ON_PREMISES.envelope };
        (format!("kinds/{folder}{}.md", kind.part.name), of_kind(kind, &path, envelope, &example))
    });
    pages.collect()
}

/// The call that gives the message of a kind, as it is written in this source.
fn call(source: &str, kind: &Kind) -> String {
    let start = format!("        message!({} {{", kind.part.name);
    let (line, first) = source.lines().enumerate().find(|(_, line)| line.starts_with(&start)).expect("an example of each kind");
    let end = |line: &&str| line.starts_with("        }),");
    let lines: Vec<&str> = match source.lines().skip(line).position(|line| end(&line)) {
        Some(last) if !first.ends_with("}),") => source.lines().skip(line).take(last + 1).collect(),
        _ => vec![first],
    };
    lines.iter().map(|line| &line[8..]).collect::<Vec<_>>().join("\n").trim_end_matches(',').to_owned()
}

/// The page of a kind: how it is typed, its JSON, and what its fields take.
fn of_kind(kind: &'static Kind, module: &str, envelope: &'static Part, example: &Example) -> String {
    let Example { call, json, picture } = example;
    let mut text = format!(
        "{WRITTEN}# As it is typed\n\n```\nuse whatsapp_dsl::{module}message;\n\nlet message = {call};\n```\n\nWhat the customer sees, as far as it is known:\n\n{picture}\nIts JSON:\n\n```json\n{json}\n```\n\n# Limits\n"
    );
    let of_every: Vec<_> = envelope.fields.iter().map(|field| format!("`{}`", field.name)).collect();
    let mut parts: Vec<&'static Part> = vec![&kind.part];
    parts.extend(limits::parts_within(&kind.part));
    for part in parts {
        limits::table(part, &mut text);
    }
    let (title, anchor) = (limits::heading(envelope), limits::anchor(envelope));
    let _ = write!(text, "\nEvery message has {}, too: see [{title}](crate::_limits#{anchor}).\n", of_every.join(", "));
    let text = to_pages(text.replace("\n## ", "\n### "), &kind.part);
    let own = format!("### `{module}{}`\n\n", kind.part.name);
    text.replacen(&own, "", 1)
}

/// The page of a part: what its fields take.
fn of_part(part: &'static Part) -> String {
    let mut text = String::new();
    limits::table(part, &mut text);
    let own = text.find("| field |").expect("a table");
    to_pages(format!("{WRITTEN}# Limits\n\n{}", &text[own..]), part)
}

/// The text with its links to the parts within a part, each to its own page.
fn to_pages(mut text: String, part: &'static Part) -> String {
    for within in limits::parts_within(part) {
        let name = within.name;
        let (link, page) = (limits::link(within), format!("[`{name}`](crate::{}::{name})", within.home.module()));
        text = text.replace(&link, &page);
    }
    assert!(!text.contains("](#"), "a link of {} leads nowhere", part.name);
    text
}

/// The page of each rule among those of the errors.
fn links_of_rules() -> BTreeMap<String, String> {
    let index = super::read(&super::root().join("docs/errors.md"));
    let mut found = BTreeMap::new();
    for link in index.split("[`").skip(1) {
        if let Some((name, rest)) = link.split_once("`](")
            && let Some((target, _)) = rest.split_once(')')
        {
            found.insert(name.to_owned(), target.to_owned());
        }
    }
    found
}

/// How many rules are listed by their sentences.
const LISTED: usize = 60;

/// A module for each code, which a search for the code finds.
fn codes(pages: &BTreeMap<String, String>) -> String {
    let mut text = "// Written by a test. To renew: UPDATE_DOCS=1 cargo test -p tests --test docs\n".to_owned();
    for known in EXPLANATIONS {
        let again = match known.retry {
            Retry::No => "Sending it again does not help.",
            Retry::AfterChange => "Change the request, the account or its settings before you send it again.",
            Retry::Later(_) => "Sending it again later may help.",
        };
        let title = if known.title.is_empty() { "an error of Graph" } else { known.title.trim_end_matches('.') };
        let mut doc = format!("{}: {title}.\n\n", known.code);
        if let Some(wording) = known.wording {
            let _ = write!(doc, "Meta says: “{wording}”\n\n");
        }
        let _ = write!(doc, "{}\n\n{again} In a program, [`explain`](crate::explain) says so.\n", known.meaning);
        let rules: Vec<_> = known.rules().collect();
        if !rules.is_empty() {
            let _ = write!(doc, "\n# Rules that prevent it\n\nA message that breaks one of them does not compile:\n\n");
        }
        for rule in &rules {
            let name = match pages.get(rule.name) {
                Some(target) => format!("[`{}`]({REPOSITORY}/docs/{target})", rule.name),
                None => format!("`{}`", rule.name),
            };
            let says = if rules.len() <= LISTED { format!(": {}", rule.says) } else { String::new() };
            let _ = writeln!(doc, "- {name}{says}");
        }
        text.push('\n');
        for code in known.code..=known.last {
            let _ = writeln!(text, "#[doc(alias = \"{code}\")]");
        }
        let _ = write!(text, "#[doc = {doc:?}]\npub mod code_{} {{}}\n", known.code);
    }
    text
}

/// The page with its links as they are in the documentation of the crate.
fn rewritten(text: &str, folder: &Path) -> String {
    let mut out = String::from(WRITTEN);
    let mut is_code = false;
    for line in text.lines() {
        is_code ^= line.starts_with("```");
        if is_code {
            out.push_str(line);
        } else {
            let mut pieces = line.split("](");
            out.push_str(pieces.next().unwrap_or_default());
            for piece in pieces {
                let (target, rest) = piece.split_once(')').unwrap_or((piece, ""));
                let _ = write!(out, "]({}){rest}", led(target, folder));
            }
        }
        out.push('\n');
    }
    out
}

/// Where a link of a page leads.
fn led(target: &str, folder: &Path) -> String {
    if target.contains("://") || target.starts_with('#') {
        return target.to_owned();
    }
    let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
    let anchor = if anchor.is_empty() { String::new() } else { format!("#{anchor}") };
    let path = normal(&Path::new("docs").join(folder).join(file));
    match MODULES.iter().find(|(page, _)| path == Path::new("docs").join(page)) {
        Some((_, module)) => format!("crate::{module}{anchor}"),
        None => format!("{REPOSITORY}/{}{anchor}", path.display()),
    }
}

/// The path without `..`.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for part in path.components() {
        if part.as_os_str() == ".." {
            normal.pop();
        } else {
            normal.push(part);
        }
    }
    normal
}
