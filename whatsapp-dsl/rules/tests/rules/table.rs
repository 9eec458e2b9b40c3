//! What holds for every row.

use std::collections::BTreeMap;

use whatsapp_dsl_rules::{Field, Part, Type, table};

/// The names of the rules between fields, by the part that they belong to.
const BETWEEN: &[(&str, &[&str])] = &[
    ("message", &["recipient_required", "recipient_conflict", "group_content"]),
    ("reaction", &["context"]),
    ("image", &["source"]),
    ("video", &["source"]),
    ("audio", &["source"]),
    ("document", &["source"]),
    ("sticker", &["source"]),
    ("header_image", &["source"]),
    ("header_video", &["source"]),
    ("header_document", &["source"]),
    ("reply_buttons", &["id_unique", "title_unique"]),
    ("list", &["rows_total", "row_id_unique", "section_title_required"]),
    ("product_list", &["product_items_total", "section_title_required"]),
    ("flow", &["reference"]),
    ("template", &["button_index_unique", "parameters_mixed", "parameter_name_unique", "offer_button_index", "card_headers_mixed"]),
    ("currency", &["amount", "scale", "unit"]),
    ("mpm", &["product_items_total", "section_title_required"]),
    ("template_card", &["button_index_unique", "parameter_name_unique"]),
    ("card_currency", &["amount", "scale", "unit"]),
];

/// What the rules of a field's value end with.
fn aspects(field: &Field) -> Vec<&'static str> {
    let mut aspects = match &field.value {
        Type::Text(_) => vec!["empty", "length", "outer_space", "inner_space", "format"],
        Type::Integer { .. } | Type::Decimal { .. } => vec!["range"],
        Type::List(list) if matches!(list.item, Type::Text(_)) => vec!["count", "empty", "length", "outer_space", "inner_space", "format"],
        Type::List(_) => vec!["count"],
        Type::Json => vec!["empty", "object"],
        Type::Word(_) => vec!["unknown"],
        _ => Vec::new(),
    };
    aspects.push("type");
    aspects.extend(field.required.then_some("required"));
    aspects
}

#[test]
fn every_rule_has_a_name_of_its_own() {
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    let mut add = |name: String, of: String| {
        assert!(name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_')), "{name} is in lower snake case");
        assert!(!name.contains("__") && !name.starts_with('_') && !name.ends_with('_'), "{name} is in lower snake case");
        let other = names.insert(name.clone(), of.clone());
        assert_eq!(other, None, "{name} is also of {of}");
    };
    for part in table::parts() {
        for field in part.fields {
            for aspect in aspects(field) {
                add(format!("{}_{}_{aspect}", part.rule, field.name), format!("{}.{}", part.rule, field.name));
            }
        }
        add(format!("{}_empty", part.rule), part.rule.to_owned());
    }
    for (part, rules) in BETWEEN {
        for rule in *rules {
            add(format!("{part}_{rule}"), format!("between fields of {part}"));
        }
    }
}

#[test]
fn every_part_with_rules_between_fields_is_known_here() {
    for part in table::parts() {
        let known = BETWEEN.iter().any(|(rule, _)| *rule == part.rule);
        assert_eq!(known, !part.checks.is_empty(), "{}", part.rule);
    }
}

#[test]
fn fields_of_a_part_differ_and_have_sources() {
    for part in table::parts() {
        for (index, field) in part.fields.iter().enumerate() {
            assert!(part.fields[..index].iter().all(|other| other.name != field.name), "{}.{} stands once", part.rule, field.name);
            assert!(!field.sources.is_empty(), "{}.{} has a source", part.rule, field.name);
            assert!(std::ptr::eq(part.field(field.name).expect("itself"), field));
            let by_name = whatsapp_dsl_rules::constant::row(part.rule, field.name).expect("the row");
            assert!(std::ptr::eq(by_name, field));
        }
    }
}

#[test]
fn every_part_is_under_its_name_in_one_module_only() {
    let parts = table::parts();
    for (index, part) in parts.iter().enumerate() {
        let same = |other: &&&Part| (other.module, other.name) == (part.module, part.name) || other.rule == part.rule;
        assert_eq!(parts[..index].iter().find(same).map(|other| other.rule), None, "{}", part.rule);
    }
    for kind in table::CLOUD.kinds {
        assert!(std::ptr::eq(table::CLOUD.kind(kind.part.name).expect("itself"), *kind));
        assert!(kind.part.module.is_empty() && !kind.summary.is_empty());
    }
    assert!(table::CLOUD.kind("text").is_none() && whatsapp_dsl_rules::constant::row("text", "boddy").is_none());
}

#[test]
fn words_are_read_in_any_casing() {
    for part in table::parts() {
        for field in part.fields {
            let Type::Word(words) = &field.value else { continue };
            for (typed, wire) in words.words {
                assert_eq!(words.wire(typed), Some(*wire));
                assert_eq!(words.read(&wire.to_uppercase()), Some(*wire));
                assert_eq!(words.read(typed).is_some(), typed.eq_ignore_ascii_case(wire), "{typed}");
            }
        }
    }
}
