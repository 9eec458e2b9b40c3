//! `docs/rules.md`, written from the rules' table.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::{env, fs};

use whatsapp_dsl_rules::cross::{self, LIST_ROWS, PRODUCT_ITEMS};
use whatsapp_dsl_rules::schema::Check;
use whatsapp_dsl_rules::table::{CLOUD, ENVELOPE, parts};
use whatsapp_dsl_rules::text::SPACES_IN_A_ROW;
use whatsapp_dsl_rules::{Field, Kind, List, Part, Shape, Text, Type};

const INTRODUCTION: &str = "\
<!-- Written from the rules' table. To renew: UPDATE_DOCS=1 cargo test -p tests --test docs -->

# What WhatsApp accepts

One table for each struct of the DSL: its fields, what they take, and the names of the rules that refuse anything else. The same names stand
at the end of the compiler's errors and in `Violation::rule`.

- Characters are Unicode scalar values (code points), as Rust's `char`.
- *Prose* is text that people read; [`truncate` and `fold`](message.md#policies) stand there. Any other string is taken as it is.
- A name in brackets is the checked type that proves a value at run time.
- Reading JSON has rules of its own besides these: see [Reading](reading.md).
- Sources are Meta's own documents, with the year or month of the material. Where they disagree, the newer one counts.
";

#[test]
fn the_page_of_the_rules_is_the_table() {
    let (path, page) = (super::root().join("docs/rules.md"), page());
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, &page).expect("docs/rules.md can be written");
    }
    assert!(super::read(&path) == page, "docs/rules.md is out of date: run UPDATE_DOCS=1 cargo test -p tests --test docs");
}

#[test]
fn every_part_has_a_heading_of_its_own() {
    let mut seen = HashSet::new();
    for part in parts() {
        assert!(seen.insert(anchor(part)), "two parts have the heading {}", heading(part));
    }
}

#[test]
fn the_readme_lists_every_kind() {
    let readme = super::read(&super::root().join("README.md"));
    for kind in CLOUD.kinds {
        let row = format!("| `{}` | {} |", kind.part.name, kind.summary);
        assert!(readme.lines().any(|line| line == row), "README.md has no such row: {row}");
    }
}

fn page() -> String {
    let mut page = INTRODUCTION.to_owned();
    page.push_str("\n## Kinds\n\n| kind | what it is | to groups | its structs |\n|---|---|---|---|\n");
    for kind in CLOUD.kinds {
        let groups = if kind.groups { "yes" } else { "no" };
        let _ = writeln!(page, "| {} | {} | {groups} | {} |", link(&kind.part), kind.summary, structs(&kind.part));
    }
    for part in parts() {
        table(part, &mut page);
    }
    super::definitions::section(&mut page);
    page
}

/// The structs within a kind.
fn structs(kind: &'static Part) -> String {
    let mut found = Vec::new();
    kind.fields.iter().for_each(|field| collect(&field.value, &mut found));
    found.into_iter().map(link).collect::<Vec<_>>().join(", ")
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

fn table(part: &'static Part, page: &mut String) {
    let _ = write!(page, "\n## {}\n\n", heading(part));
    page.push_str("| field | required | takes | rules | source |\n|---|---|---|---|---|\n");
    for field in part.fields {
        let required = if field.required { "yes" } else { "" };
        let sources: Vec<_> = field.sources.iter().map(|source| format!("{} ({})", source.name, source.date)).collect();
        let rules: Vec<_> = rules(part, field).iter().map(|rule| format!("`{rule}`")).collect();
        let (takes, rules, sources) = (takes(field.name, &field.value), rules.join(", "), sources.join("; "));
        let _ = writeln!(page, "| `{}` | {required} | {takes} | {rules} | {sources} |", field.name);
    }
    let between = between(part);
    if !between.is_empty() {
        page.push_str("\nBetween the fields:\n\n");
    }
    for (rule, words) in between {
        let _ = writeln!(page, "- `{rule}`: {words}");
    }
}

/// `List`, `list::Section`, or the envelope.
fn name(part: &Part) -> String {
    if part.module.is_empty() { part.name.to_owned() } else { format!("{}::{}", part.module, part.name) }
}

fn is_envelope(part: &Part) -> bool {
    part.rule == ENVELOPE.rule
}

fn heading(part: &Part) -> String {
    if is_envelope(part) { "Every message".to_owned() } else { format!("`{}`", name(part)) }
}

/// The part of a link that a heading gets.
fn anchor(part: &Part) -> String {
    let kept = heading(part).to_lowercase().replace(' ', "-");
    kept.chars().filter(|character| character.is_alphanumeric() || "-_".contains(*character)).collect()
}

fn link(part: &'static Part) -> String {
    format!("[`{}`](#{})", name(part), anchor(part))
}

fn takes(field: &str, value: &'static Type) -> String {
    match value {
        Type::Text(text) => self::text(text),
        Type::Flag => "`true` or `false`".to_owned(),
        Type::Word(words) => {
            let typed: Vec<_> = words.words.iter().map(|(typed, _)| format!("`{typed}`")).collect();
            format!("{} (`{}::{}`)", alternatives(&typed), words.module, words.name)
        }
        Type::Integer { min, max: i64::MAX, .. } => format!("a whole number{}, at least {min}", unit(field)),
        Type::Integer { min, max, .. } => format!("a whole number{} from {min} to {max}", unit(field)),
        Type::Decimal { limit } => format!("a number{} from -{limit} to {limit}", unit(field)),
        Type::Json => "a JSON object with at least one member: `json!({ … })`".to_owned(),
        Type::Part(part) => link(part),
        Type::Choice(choice) => {
            let parts: Vec<_> = choice.parts.iter().map(|part| link(part)).collect();
            let string = choice.text.map_or_else(String::new, |text| format!("a string (the `text` of {}), ", link(text)));
            format!("{string}{}", alternatives(&parts))
        }
        Type::List(list) => self::list(field, list),
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
fn unit(field: &str) -> &'static str {
    match field {
        "latitude" | "longitude" => " of degrees",
        "amount_1000" => " of thousandths of the currency unit",
        "minor_units" => " of the currency's minor units (cents, or whole yen)",
        "expiration_time_ms" => " of milliseconds",
        "ttl_minutes" => " of minutes",
        _ => "",
    }
}

fn list(field: &str, list: &'static List) -> String {
    let count = match (list.min, list.max) {
        (0, None) => "any number of".to_owned(),
        (min, None) => format!("at least {min}"),
        (0, Some(max)) => format!("at most {max}"),
        (min, Some(max)) => format!("{min} to {max}"),
    };
    format!("a list of {count} {}, each {}", list.things, takes(field, &list.item))
}

fn text(text: &Text) -> String {
    let is_plain = matches!(text.shape, Shape::Any | Shape::NoEmoji | Shape::Parameter);
    let mut said = vec![match text.shape {
        _ if is_plain => if text.prose { "prose" } else { "a string" }.to_owned(),
        Shape::Id => "a string without white space".to_owned(),
        // The words of an error go on after the field's name.
        shape => shape.words().trim_start_matches(" is not ").to_owned(),
    }];
    let least = match text.min {
        0 if text.shape != Shape::Emoji => Some("may be empty".to_owned()),
        _ => None,
    };
    let most = match (text.min, text.max) {
        (1, Some(max)) if is_plain => Some(format!("1 to {max} characters")),
        (_, Some(max)) => Some(format!("at most {max} characters")),
        (1, None) if is_plain => Some("at least 1 character".to_owned()),
        _ => None,
    };
    said.extend(least.into_iter().chain(most));
    said.extend(text.beside.map(|beside| {
        let fields: Vec<_> = beside.fields.iter().map(|field| format!("`{field}`")).collect();
        format!("at most {} characters beside {}", beside.max, alternatives(&fields))
    }));
    if !text.outer_space {
        said.push("no white space at either end".to_owned());
    }
    match text.shape {
        Shape::NoEmoji => said.push("no emoji".to_owned()),
        Shape::Parameter => said.push(format!("no new line, no tab, at most {SPACES_IN_A_ROW} spaces in a row")),
        _ => {}
    }
    let proof = text.proof.map_or_else(String::new, |proof| format!(" (`{proof}`)"));
    format!("{}{proof}", said.join("; "))
}

/// The names of the rules of a field alone.
fn rules(part: &'static Part, field: &'static Field) -> Vec<String> {
    let mut aspects = Vec::new();
    if field.required {
        aspects.push("required");
    }
    of_value(&field.value, &mut aspects);
    aspects.into_iter().map(|aspect| format!("{}_{}_{aspect}", part.rule, field.name)).collect()
}

fn of_value(value: &'static Type, aspects: &mut Vec<&'static str>) {
    match value {
        Type::Text(text) => {
            let limited = text.max.is_some() || text.beside.is_some();
            let shaped = !matches!(text.shape, Shape::Any | Shape::Parameter);
            let all = [
                (text.min > 0, "empty"),
                (limited, "length"),
                (!text.outer_space, "outer_space"),
                (text.shape.is_parameter(), "inner_space"),
                (shaped, "format"),
            ];
            aspects.extend(all.into_iter().filter(|(holds, _)| *holds).map(|(_, aspect)| aspect));
        }
        Type::Integer { .. } | Type::Decimal { .. } => aspects.push("range"),
        Type::Json => aspects.extend(["empty", "object"]),
        Type::Word(_) => aspects.push("unknown"),
        Type::List(list) => {
            if list.min > 0 || list.max.is_some() {
                aspects.push("count");
            }
            of_value(&list.item, aspects);
        }
        Type::Flag | Type::Part(_) | Type::Choice(_) => {}
    }
}

/// The rules between the fields of a part, and those of the message that look at the kind as a whole.
fn between(part: &'static Part) -> Vec<(String, String)> {
    let mut found: Vec<_> = part.checks.iter().flat_map(|check| words(*check, part)).collect();
    if is_envelope(part) {
        let taking = |kind: &&&Kind| kind.groups;
        let kinds: Vec<_> = CLOUD.kinds.iter().filter(taking).map(|kind| format!("`{}`", kind.part.name)).collect();
        found.push(("group_content", format!("only {} go to a group.", kinds.join(", "))));
    }
    found.into_iter().map(|(rule, words)| (format!("{}_{rule}", part.rule), words)).collect()
}

fn words(check: Check, part: &Part) -> Vec<(&'static str, String)> {
    let known: [(Check, &[(&'static str, &str)]); 16] = [
        (
            cross::one_recipient,
            &[
                ("recipient_required", "one of `to`, `recipient` and `group` is there."),
                ("recipient_conflict", "no more than one of `to`, `recipient` and `group` is there."),
            ],
        ),
        (cross::one_source, &[("source", "exactly one of `link` and `id` is there.")]),
        (cross::one_flow, &[("reference", "exactly one of `flow_id` and `flow_name` is there.")]),
        (cross::one_amount, &[("amount", "exactly one of `amount_1000` and `minor_units` is there.")]),
        (
            cross::sound_amount,
            &[
                ("unit", "the currency has coins that make up the amount: a JPY amount has no decimals, a KWD amount has three."),
                ("scale", "`fallback_value` does not say the same digits at another scale than the amount."),
                ("minor_units_range", "`minor_units` is a whole number of thousandths of the currency unit, within 64 bits."),
            ],
        ),
        (cross::reaction_context, &[("context", "`context` is left out: `message_id` names the message.")]),
        (
            cross::unique_replies,
            &[("id_unique", "no two buttons have the same id."), ("title_unique", "no two buttons have the same title.")],
        ),
        (cross::unique_rows, &[("row_id_unique", "no two rows have the same id, over all sections.")]),
        (cross::list_rows, &[("rows_total", "the sections have at most {rows} rows together.")]),
        (cross::product_items, &[("product_items_total", "the sections have at most {products} products together.")]),
        (cross::section_titles, &[("section_title_required", "once there are several sections, each has a `title`.")]),
        (cross::button_indices, &[("button_index_unique", "no two buttons have the same `index`.")]),
        (
            cross::parameters_mixed,
            &[("parameters_mixed", "either all parameters of header, body and cards have a `parameter_name` or none has.")],
        ),
        (cross::unique_parameter_names, &[("parameter_name_unique", "no two parameters of the body have the same name.")]),
        (
            cross::offer_buttons,
            &[(
                "offer_button_index",
                "beside `limited_time_offer` the code to copy is button 0 and the link button 1, or the link alone is button 0.",
            )],
        ),
        (cross::card_headers, &[("card_headers_mixed", "the headers of all cards are of one kind.")]),
    ];
    let found = known.into_iter().find(|(known, _)| std::ptr::fn_addr_eq(*known, check));
    let (_, rules) = found.unwrap_or_else(|| panic!("{} has a rule between its fields that this page has no words for", part.name));
    let filled = |words: &str| words.replace("{rows}", &LIST_ROWS.to_string()).replace("{products}", &PRODUCT_ITEMS.to_string());
    rules.iter().map(|(rule, words)| (*rule, filled(words))).collect()
}
