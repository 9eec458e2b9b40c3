//! `docs/limits.md`, written from the rules' table.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::{env, fs};

use whatsapp_dsl_rules::cross;
use whatsapp_dsl_rules::rule::Stamp;
use whatsapp_dsl_rules::schema::Api;
use whatsapp_dsl_rules::table::{APIS, CLOUD, ON_PREMISES, parts};
use whatsapp_dsl_rules::text::SPACES_IN_A_ROW;
use whatsapp_dsl_rules::{Audience, Check, Home, List, Part, Shape, Text, Type};

const INTRODUCTION: &str = "\
<!-- Written from the rules' table. To renew: UPDATE_DOCS=1 cargo test -p tests --test docs -->

# Limits

One table for each struct of the DSL: its fields and what they take. What is refused, in which words, and what to write instead is in
[Errors](errors.md).

- Characters are Unicode scalar values (code points), as Rust's `char`.
- *Prose* is text that people read; [`truncate` and `fold`](message.md#policies) work there. Any other string is taken as it is.
- A name in parentheses is the checked type that proves a value at run time.
- Reading JSON has rules of its own besides these: see [Reading](reading.md).
- Sources are Meta's own documents, with the year or month of the material. Where they disagree, [the newer one counts](#where-sources-disagree).
";

/// What is not in the table: where Meta's pages do not agree with each other, or with their own samples.
const SAMPLES: &str = include_str!("samples.md");

#[test]
fn the_page_of_the_limits_is_the_table() {
    let (path, page) = (super::root().join("docs/limits.md"), page());
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, &page).expect("docs/limits.md can be written");
    }
    assert!(super::read(&path) == page, "docs/limits.md is out of date: run UPDATE_DOCS=1 cargo test -p tests --test docs");
}

#[test]
fn every_part_has_a_heading_of_its_own() {
    let mut seen = HashSet::new();
    for part in parts() {
        assert!(seen.insert(anchor(part)), "two parts have the heading {}", heading(part));
    }
}

#[test]
fn the_pages_of_the_apis_list_every_kind() {
    for (api, page) in APIS.iter().zip(["README.md", "docs/on-premises.md"]) {
        let text = super::read(&super::root().join(page));
        for kind in api.kinds {
            let row = format!("| `{}` | {} |", kind.part.name, kind.summary);
            assert!(text.lines().any(|line| line == row), "{page} has no such row: {row}");
        }
    }
}

pub(super) fn page() -> String {
    let mut page = INTRODUCTION.to_owned();
    page.push_str("\n## Kinds\n\n| kind | what it is | to groups | its structs |\n|---|---|---|---|\n");
    for kind in CLOUD.kinds {
        let groups = match kind.audience {
            Audience::Individuals | Audience::Phones => "no",
            Audience::Anyone | Audience::Depends(_) => "yes",
            Audience::Groups => "only",
        };
        let _ = writeln!(page, "| {} | {} | {groups} | {} |", link(&kind.part), kind.summary, structs(&kind.part));
    }
    page.push_str("\n## Kinds of the On-Premises API\n\nSee [From the On-Premises API](on-premises.md).\n\n| kind | what it is | its structs |\n|---|---|---|\n");
    for kind in ON_PREMISES.kinds {
        let _ = writeln!(page, "| {} | {} | {} |", link(&kind.part), kind.summary, structs(&kind.part));
    }
    for part in parts() {
        table(part, &mut page);
    }
    super::definitions::section(&mut page);
    page + SAMPLES
}

/// The structs within a kind.
fn structs(kind: &'static Part) -> String {
    parts_within(kind).into_iter().map(link).collect::<Vec<_>>().join(", ")
}

pub(super) fn parts_within(kind: &'static Part) -> Vec<&'static Part> {
    let mut found = Vec::new();
    kind.fields.iter().for_each(|field| collect(&field.value, &mut found));
    found
}

fn collect(value: &'static Type, found: &mut Vec<&'static Part>) {
    let parts: Vec<_> = match value {
        Type::Part(part) => vec![*part],
        Type::Choice(choice) => choice.every().collect(),
        Type::List(list) => return collect(&list.item, found),
        _ => Vec::new(),
    };
    for part in parts {
        if !found.iter().any(|known| known.rule == part.rule) {
            found.push(part);
            part.fields.iter().for_each(|field| collect(&field.value, found));
        }
    }
}

pub(super) fn table(part: &'static Part, page: &mut String) {
    let _ = write!(page, "\n## {}\n\n", heading(part));
    page.push_str("| field | required | takes | source |\n|---|---|---|---|\n");
    for field in part.fields {
        let required = if field.required { "yes" } else { "" };
        let sources: Vec<_> = field.sources.iter().map(|source| format!("{} ({})", source.name, source.date)).collect();
        let (mut takes, sources) = (takes(field.unit, &field.value), sources.join("; "));
        for (when, most) in field.limits {
            let _ = write!(takes, "; at most {most} {}", when.words());
        }
        let _ = writeln!(page, "| `{}` | {required} | {takes} | {sources} |", field.name);
    }
    let between = between(part);
    if !between.is_empty() {
        page.push_str("\nBetween the fields:\n\n");
    }
    for (rule, words) in between {
        let _ = writeln!(page, "- `{rule}`: {words}");
    }
}

/// `List` or `list::Section`.
fn path(home: Home, name: &str) -> String {
    if home.module().is_empty() { name.to_owned() } else { format!("{}::{name}", home.module()) }
}

fn name(part: &Part) -> String {
    let is_its = |api: &Api| api.kinds.iter().any(|kind| std::ptr::eq(&raw const kind.part, part));
    path(APIS.iter().find(|api| is_its(api)).map_or(part.home, |api| Home::Part(api.module)), part.name)
}

fn is_envelope(part: &Part) -> bool {
    part.home == Home::Envelope
}

pub(super) fn heading(part: &Part) -> String {
    match APIS.iter().position(|api| std::ptr::eq(api.envelope, part)) {
        Some(0) => "Every message".to_owned(),
        Some(index) => format!("Every message of `{}`", APIS[index].module),
        None => format!("`{}`", name(part)),
    }
}

/// The part of a link that a heading gets.
pub(super) fn anchor(part: &Part) -> String {
    let kept = heading(part).to_lowercase().replace(' ', "-");
    kept.chars().filter(|character| character.is_alphanumeric() || "-_".contains(*character)).collect()
}

pub(super) fn link(part: &'static Part) -> String {
    format!("[`{}`](#{})", name(part), anchor(part))
}

fn takes(unit: &str, value: &'static Type) -> String {
    match value {
        Type::Text(text) => self::text(text),
        Type::Flag => "`true` or `false`".to_owned(),
        Type::Word(words) => {
            let typed: Vec<_> = words.words.iter().map(|(typed, _)| format!("`{typed}`")).collect();
            format!("{} (`{}`)", alternatives(&typed), path(words.home, words.name))
        }
        Type::Integer { min, max: i64::MAX, .. } => format!("a whole number{}, at least {min}", of(unit)),
        Type::Integer { min, max, .. } => format!("a whole number{} from {min} to {max}", of(unit)),
        Type::Decimal { limit } => format!("a number{} from -{limit} to {limit}", of(unit)),
        Type::Json => "a JSON object with at least one member: `json!({ … })`".to_owned(),
        Type::Part(part) => link(part),
        Type::Choice(choice) => {
            let parts: Vec<_> = choice.parts.iter().map(|part| link(part)).collect();
            let string = choice.text.map_or_else(String::new, |text| format!("a string (the `text` of {}), ", link(text)));
            format!("{string}{}", alternatives(&parts))
        }
        Type::List(list) => self::list(unit, list),
    }
}

/// "a, b or c".
fn alternatives(names: &[String]) -> String {
    match names {
        [others @ .., last] if !others.is_empty() => format!("{} or {last}", others.join(", ")),
        names => names.concat(),
    }
}

/// What a number counts.
fn of(unit: &str) -> String {
    if unit.is_empty() { String::new() } else { format!(" of {unit}") }
}

fn list(unit: &str, list: &'static List) -> String {
    let count = match (list.min, list.max) {
        (0, None) => "any number of".to_owned(),
        (1, None) => "one or more".to_owned(),
        (min, None) => format!("at least {min}"),
        (0, Some(max)) => format!("at most {max}"),
        (min, Some(max)) => format!("{min} to {max}"),
    };
    format!("a list of {count} {}, each {}", list.things, takes(unit, &list.item))
}

fn text(text: &Text) -> String {
    let is_plain = matches!(text.shape, Shape::Any | Shape::NoEmoji | Shape::Parameter | Shape::Password);
    let mut said = vec![match text.shape {
        _ if is_plain => if text.prose { "prose" } else { "a string" }.to_owned(),
        Shape::Id => "a string without white space".to_owned(),
        // The words of an error go on after the field's name.
        Shape::Emoji => "exactly one emoji, or an empty string, which takes the reaction back".to_owned(),
        shape => shape.words().trim_start_matches(" is not ").to_owned(),
    }];
    let least = match text.min {
        0 if text.shape != Shape::Emoji => Some("may be empty".to_owned()),
        _ => None,
    };
    let most = match (text.min, text.max) {
        (1, Some(max)) if is_plain => Some(format!("1 to {max} characters")),
        (2.., Some(max)) if text.min == max => Some(format!("{max} characters")),
        (min @ 2.., Some(max)) => Some(format!("{min} to {max} characters")),
        (min @ 2.., None) => Some(format!("at least {min} characters")),
        (_, Some(max)) => Some(format!("at most {max} characters")),
        (1, None) if is_plain => Some("at least 1 character".to_owned()),
        _ => None,
    };
    said.extend(least.into_iter().chain(most));
    said.extend(text.limits.iter().map(|(when, max)| format!("at most {max} characters {}", when.words())));
    if !text.outer_space {
        said.push("no white space at either end".to_owned());
    }
    if let Some(most) = text.line_breaks {
        said.push(format!("at most {most} line breaks"));
    }
    match text.shape {
        Shape::NoEmoji => said.push("no emoji".to_owned()),
        Shape::Parameter | Shape::Password => said.push(format!("no new line, no tab, at most {SPACES_IN_A_ROW} spaces in a row")),
        _ => {}
    }
    if text.shape == Shape::Password {
        said.push("no emoji, no link".to_owned());
    }
    let proof = text.proof.map_or_else(String::new, |proof| format!(" (`{proof}`)"));
    format!("{}{proof}", said.join("; "))
}

/// The rules between the fields of a part; those of who receives a message belong to the envelope.
fn between(part: &'static Part) -> Vec<(String, &'static str)> {
    let of_kinds = if is_envelope(part) { cross::AUDIENCE } else { &[] };
    let rules = part.checks.iter().flat_map(Check::rules).chain(of_kinds);
    rules.map(|rule| (Stamp::from(rule).name(part.rule), rule.says)).collect()
}
