//! The nearest known name.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use whatsapp_dsl_rules::{nearest, table};

use crate::config;

/// The names of all fields and parts.
fn names() -> Vec<&'static str> {
    let parts = table::parts();
    let mut names: Vec<_> = parts.iter().flat_map(|part| part.fields.iter().map(|field| field.name).chain([part.name])).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[test]
fn names_that_people_type() {
    let fields = ["header", "body", "footer", "buttons", "preview_url", "id", "to"];
    for (typed, meant) in [
        ("boddy", Some("body")),
        ("bdoy", Some("body")),
        ("Body", Some("body")),
        ("BODY", Some("body")),
        ("bod", Some("body")),
        ("foot", Some("footer")),
        ("button", Some("buttons")),
        ("preview", Some("preview_url")),
        ("previewUrl", Some("preview_url")),
        ("di", Some("id")),
        ("x", None),
        ("wing", None),
        ("", None),
        ("caption", None),
    ] {
        assert_eq!(nearest(typed, fields), meant, "{typed}");
    }
}

#[test]
fn a_known_name_is_nearest_to_itself() {
    for part in table::parts() {
        for field in part.fields {
            assert_eq!(nearest(field.name, part.fields.iter().map(|field| field.name)), Some(field.name), "{}", part.rule);
        }
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn one_slip_is_found(name in select(names()), at: Index, letter in "[a-z_]", slip in 0..4_usize) {
        let letters: Vec<char> = name.chars().collect();
        prop_assume!(letters.len() > 2);
        let at = at.index(letters.len() - 1);
        let mut typed = letters.clone();
        match slip {
            0 => drop(typed.remove(at)),
            1 => typed.swap(at, at + 1),
            2 => typed.insert(at, letter.chars().next().unwrap_or('x')),
            _ => typed[at] = letter.chars().next().unwrap_or('x'),
        }
        let typed: String = typed.into_iter().collect();
        prop_assert_eq!(nearest(&typed, [name]), Some(name), "{}", typed);
        prop_assert!(nearest(&typed, names()).is_some());
    }

    #[test]
    fn nothing_is_near_to_what_is_far(typed in "[0-9]{3,12}") {
        prop_assert_eq!(nearest(&typed, names().into_iter().filter(|name| !name.contains(|letter: char| letter.is_ascii_digit()))), None);
    }

    #[test]
    fn the_answer_is_one_of_the_names(typed: String) {
        prop_assert!(nearest(&typed, names()).is_none_or(|meant| names().contains(&meant)));
    }
}
