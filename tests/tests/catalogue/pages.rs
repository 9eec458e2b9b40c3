//! The pages: an index of all names, one page for each kind, and one of the codes of Graph.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::Value;
use whatsapp_dsl::{Source, explain};
use whatsapp_dsl_rules::former::{FORMER, WITHDRAWN};

use crate::entries::{Entry, Shown};
use crate::exceptions::BUILT;
use crate::extent::{self, Extent};
use crate::program::TEMPLATES;
use crate::{graph, json};

const WRITTEN: &str = "<!-- Written from the rules. To renew: UPDATE_DOCS=1 cargo test -p tests --test catalogue -->\n\n";

const INTRODUCTION: &str = "\
# Errors

Every rule, by the name that ends an error of the compiler and that `Violation::rule` gives: what it says, the smallest thing that breaks it, the
words of the error, what to write instead, and where the rule comes from. The same in a program: `whatsapp_dsl::rule(name)` for a rule, and
`whatsapp_dsl::explain(code)` for a [code of Graph](errors/codes.md).

Each example is compiled by a test, which compares the words. What is left out of an example here is marked `…`:
[tests/ui/catalogue](../tests/ui/catalogue) has the messages whole.
What each field takes is listed in [Limits](limits.md).
";

const LEFT_OUT: &str =
    "What is left out of an example is marked `…`: [tests/ui/catalogue](../../tests/ui/catalogue) has the messages whole.";

/// The words of each example, by the name of its rule.
pub(crate) type Said = BTreeMap<&'static str, Vec<String>>;

pub(crate) fn pages(entries: &[Entry], said: &Said) -> Vec<(String, String)> {
    let mut names: Vec<&str> = Vec::new();
    for entry in entries.iter().filter(|entry| !names.contains(&entry.page.as_str())).collect::<Vec<_>>() {
        if !names.contains(&entry.page.as_str()) {
            names.push(&entry.page);
        }
    }
    let of = |name: &str| entries.iter().filter(|entry| entry.page == name).collect::<Vec<_>>();
    let mut pages: Vec<_> = names.iter().map(|name| (file(name), page(&of(name), said))).collect();
    let index = index(&names.iter().map(|name| (*name, of(name))).collect::<Vec<_>>());
    pages.push(("docs/errors.md".to_owned(), index));
    pages.push(("docs/errors/codes.md".to_owned(), format!("{WRITTEN}{}", graph::page())));
    pages
}

/// The file of a page.
fn file(page: &str) -> String {
    format!("docs/errors/{}.md", page.replace('/', "_"))
}

fn index(pages: &[(&str, Vec<&Entry>)]) -> String {
    let mut text = format!("{WRITTEN}{INTRODUCTION}");
    for (name, entries) in pages {
        let _ = write!(text, "\n## {}\n\n", title(entries));
        let all = entries.len();
        for (part, entries) in parts(entries) {
            let links = entries.iter().map(|entry| {
                let anchor = if in_table(entry) { anchor(part) } else { entry.rule.name.to_owned() };
                format!("[`{}`]({}#{anchor})", entry.rule.name, file(name).trim_start_matches("docs/"))
            });
            let start = if entries.len() == all { String::new() } else { format!("- {part}: ") };
            let _ = writeln!(text, "{start}{}", links.collect::<Vec<_>>().join(", "));
        }
    }
    text += "\n## Former names\n\n`whatsapp_dsl::rule` finds a rule by its former name, too.\n\n| former name | now |\n|---|---|\n";
    for (former, present) in FORMER {
        let _ = writeln!(text, "| `{former}` | `{present}` |");
    }
    for (former, why) in WITHDRAWN {
        let _ = writeln!(text, "| `{former}` | withdrawn: {} |", lower(why));
    }
    text
}

fn lower(text: &str) -> String {
    let text = text.trim_end_matches('.');
    text.chars().take(1).flat_map(char::to_lowercase).chain(text.chars().skip(1)).collect()
}

/// The title of a page: that of what comes first on it.
fn title(entries: &[&Entry]) -> String {
    match entries.first() {
        Some(entry) if entry.page == "definition_definition" => "Definitions".to_owned(),
        Some(entry) if entry.page.starts_with("definition") => format!("Definitions: {}", lower(&entry.title)),
        Some(Entry { page, title, .. }) => match page.split_once('/') {
            Some((kind, field)) => format!("`{field}` of `{}`", kind_name(kind)),
            None => title.clone(),
        },
        None => String::new(),
    }
}

/// A kind as it is typed, by the name of its page.
fn kind_name(page: &str) -> String {
    let (module, name) = page.strip_prefix("on_premises_").map_or(("", page), |name| ("on_premises::", name));
    let words =
        name.split('_').map(|word| word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)).collect::<String>());
    format!("{module}{}", words.collect::<String>())
}

/// The entries by what they are of, in order.
fn parts<'a>(entries: &[&'a Entry]) -> Vec<(&'a str, Vec<&'a Entry>)> {
    let mut parts: Vec<(&str, Vec<&Entry>)> = Vec::new();
    for entry in entries {
        match parts.iter_mut().find(|(title, _)| *title == entry.title) {
            Some((_, known)) => known.push(entry),
            None => parts.push((&entry.title, vec![entry])),
        }
    }
    parts
}

/// Whether a row says enough: another type than Meta's JSON has there.
fn in_table(entry: &Entry) -> bool {
    entry.changed.is_some()
}

fn anchor(title: &str) -> String {
    let kept = title.to_lowercase().replace(' ', "-");
    kept.chars().filter(|character| character.is_alphanumeric() || "-_".contains(*character)).collect()
}

fn page(entries: &[&Entry], said: &Said) -> String {
    let mut text = format!("{WRITTEN}# Errors: {}\n\n[All errors](../errors.md). {LEFT_OUT}\n", lower_first_word(&title(entries)));
    if matches!(entries, [Entry { wrong: Shown::Send(_), .. }, ..]) {
        let _ = write!(
            text,
            "\nThe examples send these templates. The file has `feedback` in `en_US` and `es_MX`.\n\n```rust\n{TEMPLATES}```\n"
        );
    }
    for (title, entries) in parts(entries) {
        let _ = write!(text, "\n## {title}\n");
        for entry in entries.iter().filter(|entry| !in_table(entry)) {
            of_rule(entry, said, &mut text);
        }
        let of_types: Vec<_> = entries.iter().filter(|entry| in_table(entry)).collect();
        if !of_types.is_empty() {
            text += "\nIn JSON that is read, what is of another type is refused:\n\n| rule | in the place of | for instance | error | says |\n|---|---|---|---|---|\n";
        }
        for entry in of_types {
            let (path, value) = entry.changed.clone().unwrap_or_default();
            let code = entry.rule.code.map(|code| code.to_string()).unwrap_or_default();
            let (name, words) = (entry.rule.name, words(entry, said));
            let words = words.rsplit_once(" [").map_or(words.as_str(), |(words, _)| words);
            let _ = writeln!(text, "| `{name}` | `{path}` | `{value}` | {code} | {words} |");
        }
    }
    text
}

/// "Every message" within a title.
fn lower_first_word(title: &str) -> String {
    if title.starts_with('`') { title.to_owned() } else { lower(title) }
}

fn of_rule(entry: &Entry, said: &Said, text: &mut String) {
    let rule = &entry.rule;
    let _ = write!(text, "\n### `{}`\n\n{}\n", rule.name, upper(rule.says));
    let documents = documents(entry);
    let member = documents.as_ref().and_then(|[wrong, right]| extent::member(wrong, right, ""));
    match &member {
        Some(member) => {
            let place = if member.path.is_empty() { "the message".to_owned() } else { format!("`{}`", member.path) };
            let object = member.shown(&json::in_order(&member.object.to_string()));
            let _ = write!(text, "\nIn {place}:\n\n```json\n{object}\n```\n\n");
        }
        None => {
            let _ = write!(text, "\n{}\n{}```\n\n", fence(&entry.wrong), code(&entry.wrong, &entry.right, entry.extent));
        }
    }
    let _ = write!(text, "```text\n{}\n```\n\n", words(entry, said));
    if BUILT.contains(&rule.name) {
        *text +=
            "So says the macro. The builder of the template takes what the setter of any template takes, and `build()` names the rule.\n\n";
    }
    let mend = entry.mend.clone().or_else(|| member.map(|member| member.typed(member.right)));
    match mend {
        Some(mend) if mend.chars().count() < 90 => {
            let _ = write!(text, "Instead: `{mend}`\n\n");
        }
        _ => {
            let _ = write!(text, "Instead:\n\n{}\n{}```\n\n", fence(&entry.right), code(&entry.right, &entry.wrong, entry.extent));
        }
    }
    let graph = rule.code.map(|code| {
        let known = explain(code);
        let title =
            known.map(|known| known.title).filter(|title| !title.is_empty()).map(|title| format!(", {}", title.trim_end_matches('.')));
        let wording = known.and_then(|known| known.wording).map(|wording| format!(": “{wording}”"));
        let api = if rule.name.starts_with("on_premises_") { "On-Premises API" } else { "Graph" };
        let anchor = known.map(graph::anchor).unwrap_or_default();
        format!("{api}: error [{code}](codes.md#{anchor}){}{}  \n", title.unwrap_or_default(), wording.unwrap_or_default())
    });
    let source = if rule.source.is_empty() { String::new() } else { format!("Source: {}\n", sources(rule.source)) };
    let _ = write!(text, "{}{source}", graph.unwrap_or_default());
}

pub(crate) fn sources(sources: &[Source]) -> String {
    sources.iter().map(|source| format!("{} ({})", source.name, source.date)).collect::<Vec<_>>().join("; ")
}

fn upper(text: &str) -> String {
    text.chars().take(1).flat_map(char::to_uppercase).chain(text.chars().skip(1)).collect()
}

/// The documents of a place in a message, of which a member is shown.
fn documents(entry: &Entry) -> Option<[Value; 2]> {
    match (&entry.wrong, &entry.right, entry.extent) {
        (_, _, Extent::Whole) => None,
        (Shown::Json(wrong), Shown::Json(right), _) => Some([serde_json::from_str(wrong).ok()?, serde_json::from_str(right).ok()?]),
        _ => None,
    }
}

fn fence(shown: &Shown) -> &'static str {
    if shown.is_source() { "```rust" } else { "```json" }
}

fn code(shown: &Shown, other: &Shown, extent: Extent) -> String {
    match shown {
        Shown::Message(..) | Shown::Send(_) | Shown::Definition(_) => {
            format!("{}!({});\n", shown.macro_name(), extent.of(&shown.tree(), &other.tree()).print(0, true))
        }
        Shown::Json(json) => in_lines(&json::in_order(json)),
    }
}

/// JSON of some width, its members in their order: what fits is on one line.
fn in_lines(json: &str) -> String {
    let mut lines = String::new();
    broken(json.trim(), 0, &mut lines);
    lines + "\n"
}

const WIDTH: usize = 100;

fn broken(json: &str, indent: usize, lines: &mut String) {
    let is_open = json.len() > 1 && json.starts_with(['{', '[']) && json.ends_with(['}', ']']);
    if indent + json.chars().count() <= WIDTH || !is_open {
        return lines.push_str(json);
    }
    let (pad, end) = (" ".repeat(indent + 2), json.len() - 1);
    lines.push_str(&json[..1]);
    for (index, member) in members(&json[1..end]).into_iter().enumerate() {
        lines.push_str(if index > 0 { ",\n" } else { "\n" });
        lines.push_str(&pad);
        match member.strip_prefix('"').and_then(|rest| rest.split_once("\":")) {
            Some((name, value)) if !name.contains('"') => {
                let _ = write!(lines, "\"{name}\": ");
                broken(value.trim(), indent + 2, lines);
            }
            _ => broken(member, indent + 2, lines),
        }
    }
    let _ = write!(lines, "\n{}{}", " ".repeat(indent), &json[end..]);
}

/// What commas are between, strings and what is nested left whole.
fn members(json: &str) -> Vec<&str> {
    let (mut found, mut start, mut depth, mut in_text, mut is_escaped) = (Vec::new(), 0, 0, false, false);
    for (at, next) in json.char_indices() {
        match next {
            '"' if !is_escaped => in_text = !in_text,
            '{' | '[' if !in_text => depth += 1,
            '}' | ']' if !in_text => depth -= 1,
            ',' if !in_text && depth == 0 => {
                found.push(json[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
        is_escaped = next == '\\' && !is_escaped;
    }
    found.push(json[start..].trim());
    found
}

/// What is said: by the compiler, or by what reads the JSON.
fn words(entry: &Entry, said: &Said) -> String {
    if entry.wrong.is_source() {
        return said
            .get(entry.rule.name)
            .map(|words| {
                words.iter().find(|words| words.contains(&format!("[{}", entry.rule.name))).or(words.first()).cloned().unwrap_or_default()
            })
            .unwrap_or_default();
    }
    let Shown::Json(json) = &entry.wrong else { return String::new() };
    let told = (entry.door)(json).into_iter().find(|violation| violation.rule() == entry.rule.name);
    told.map_or_else(String::new, |violation| violation.to_string())
}
