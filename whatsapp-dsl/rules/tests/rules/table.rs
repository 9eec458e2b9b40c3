//! What holds for every row.

use std::collections::BTreeSet;

use whatsapp_dsl_rules::schema::Const;
use whatsapp_dsl_rules::{Home, Part, Rule, Type, Wire, constant, table};

#[test]
fn every_rule_has_a_name_of_its_own_and_says_something() {
    let mut names = BTreeSet::new();
    for rule in table::rules() {
        let Rule { name, says, source, .. } = *rule;
        assert!(name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_')), "{name} is in lower snake case");
        assert!(!name.contains("__") && !name.starts_with('_') && !name.ends_with('_'), "{name} is in lower snake case");
        assert!(names.insert(name), "two rules have the name {name}");
        assert!(says.len() > 10 && says.ends_with('.') && !says.contains("  "), "{name}: {says}");
        let is_derived = name.ends_with("_empty") || table::READING.contains(rule);
        assert!(is_derived || !source.is_empty(), "{name} has a source");
    }
    assert!(names.len() > 500, "the table is walked: {} rules", names.len());
}

#[test]
fn fields_of_a_part_differ_and_have_sources() {
    for part in table::parts() {
        for (index, field) in part.fields.iter().enumerate() {
            assert!(part.fields[..index].iter().all(|other| other.name != field.name), "{}.{} is listed once", part.rule, field.name);
            assert!(!field.sources.is_empty(), "{}.{} has a source", part.rule, field.name);
            assert!(std::ptr::eq(part.field(field.name).expect("itself"), field));
            for api in table::APIS {
                let way = constant::way(api, part, field.name).expect("every field can be found");
                let (of, found, row) = constant::row(&way);
                assert!(std::ptr::eq(found, part) && std::ptr::eq(row, field), "{way:?} leads to {}.{}", found.rule, row.name);
                // The error codes are those of the message's own API.
                let has_it = table::parts_of(&[*api]).iter().any(|known| std::ptr::eq(*known, part));
                assert!(std::ptr::eq(of, *api) || !has_it, "{}.{} of {}", found.rule, row.name, api.name);
            }
        }
    }
}

#[test]
fn every_part_is_under_its_name_in_one_module_only() {
    let parts = table::parts();
    for (index, part) in parts.iter().enumerate() {
        // Each API has kinds and an envelope of its own.
        let is_of_api = matches!(part.home, Home::Kind | Home::Envelope);
        let same = |other: &&&Part| (!is_of_api && (other.home, other.name) == (part.home, part.name)) || other.rule == part.rule;
        assert_eq!(parts[..index].iter().find(same).map(|other| other.rule), None, "{}", part.rule);
    }
    for api in table::APIS {
        assert!(std::ptr::eq(table::api(api.name), *api), "two APIs are called {}", api.name);
        for kind in api.kinds {
            assert!(std::ptr::eq(api.kind(kind.part.name).expect("itself"), *kind));
            assert!(kind.part.home == Home::Kind && !kind.summary.is_empty());
        }
    }
    let text = table::CLOUD.kind("Text").expect("a kind");
    assert!(table::CLOUD.kind("text").is_none() && constant::way(&table::CLOUD, &text.part, "boddy").is_none());
}

/// What is laid out is written within its envelope by that layout alone, which says nothing of types.
#[test]
fn envelopes_are_texts_in_members_and_objects() {
    fn is_known(entry: &Wire) -> bool {
        match entry {
            Wire::Whole(_, inner) => inner.iter().all(is_known),
            Wire::Case(cases) => cases.iter().all(|case| case.wire.iter().all(is_known)),
            Wire::Tag(..) | Wire::Default(_, Const::Word(_)) | Wire::Field(_) | Wire::As(..) | Wire::Content => true,
            _ => false,
        }
    }
    for api in table::APIS {
        assert!(api.envelope.fields.iter().all(|field| matches!(field.value, Type::Text(_))), "{}", api.name);
        assert!(api.envelope.wire.iter().all(is_known), "{}", api.name);
    }
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

#[test]
fn layouts_name_the_fields_of_their_part_each_once() {
    for part in table::parts() {
        let mut named = Vec::new();
        fields(part.wire, &mut named);
        let stray: Vec<_> = named.iter().filter(|name| part.field(name).is_none()).collect();
        assert!(stray.is_empty(), "{} is laid out with {stray:?}, which it does not have", part.rule);
        // `minor_units` is written as `amount_1000`.
        let lost: Vec<_> =
            part.fields.iter().map(|field| field.name).filter(|name| !named.contains(name) && *name != "minor_units").collect();
        assert!(lost.is_empty(), "{} loses {lost:?} on the way to JSON", part.rule);
    }
}

/// The fields that a layout names.
fn fields(wire: &[Wire], named: &mut Vec<&'static str>) {
    for entry in wire {
        match entry {
            Wire::Field(name)
            | Wire::Numbered(name, _)
            | Wire::As(_, name)
            | Wire::Element(name)
            | Wire::Each(name)
            | Wire::Map { field: name, .. } => {
                named.push(name);
            }
            Wire::Named { value, .. } => named.push(value),
            Wire::Object(_, inner)
            | Wire::Always(_, inner)
            | Wire::Whole(_, inner)
            | Wire::Array(_, inner)
            | Wire::AlwaysArray(_, inner)
            | Wire::Item(inner) => fields(inner, named),
            Wire::Case(cases) => cases.iter().for_each(|case| fields(case.wire, named)),
            _ => {}
        }
    }
}
