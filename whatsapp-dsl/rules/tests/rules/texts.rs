//! Characters, spaces and the limits of every text.

use proptest::prelude::*;
use whatsapp_dsl_rules::text::{Fault, SPACES_IN_A_ROW, Sentence, characters};
use whatsapp_dsl_rules::{Field, Shape, Text, Type, table};

use crate::config;

/// Every text of the table, with the names of its part and field.
fn every_text() -> Vec<(&'static str, &'static str, &'static Text)> {
    let text = |field: &'static Field| match &field.value {
        Type::Text(text) => Some(text),
        Type::List(list) => match &list.item {
            Type::Text(text) => Some(text),
            _ => None,
        },
        _ => None,
    };
    let parts = table::parts();
    let fields = parts.iter().flat_map(|part| part.fields.iter().map(move |field| (part.rule, field)));
    fields.filter_map(|(rule, field)| Some((rule, field.name, text(field)?))).collect()
}

fn is_too_long(text: &Text, most: usize, value: &str) -> Option<(usize, usize)> {
    text.faults(value, most).find_map(|fault| if let Fault::TooLong { count, max, .. } = fault { Some((count, max)) } else { None })
}

/// The first thing that is wrong with the text where no other field sets a limit.
fn fault(text: &Text, value: &str) -> Option<Fault> {
    text.faults(value, text.most()).next()
}

#[test]
fn every_limit_is_kept_at_most_and_at_most_one_more() {
    let mut limits = 0;
    for (rule, name, text) in every_text() {
        for max in text.max.into_iter().chain(text.limits.iter().map(|(_, max)| *max)) {
            for character in ["x", "ü", "€", "🍕"] {
                assert_eq!(is_too_long(text, max, &character.repeat(max)), None, "{rule}.{name}");
                assert_eq!(is_too_long(text, max, &character.repeat(max + 1)), Some((max + 1, max)), "{rule}.{name}");
            }
            limits += 1;
        }
    }
    assert!(limits > 30, "the table is walked: {limits} limits");
}

#[test]
fn a_joined_emoji_counts_as_its_characters() {
    let family = "👨‍👩‍👧‍👦";
    assert_eq!(characters(family), 7);
    let title = Text::prose(20);
    assert_eq!(fault(&title, &format!("{family}{family}123456")), None);
    assert_eq!(is_too_long(&title, title.most(), &format!("{family}{family}1234567")), Some((21, 20)));
}

#[test]
fn only_what_may_be_empty_is() {
    for (rule, name, text) in every_text() {
        let may = fault(text, "").is_none();
        // An emoji that takes a reaction back, and what a customer left empty in a form.
        assert_eq!(may, (rule, name) == ("reaction", "emoji") || rule == "address_values", "{rule}.{name}");
        assert!(may || fault(text, "") == Some(Fault::Empty));
    }
}

#[test]
fn spaces_in_a_row() {
    let parameter = Text { shape: Shape::Parameter, ..Text::prose(1024) };
    let spaced = |count: usize| format!("a{}b", " ".repeat(count));
    for count in 0..=SPACES_IN_A_ROW {
        assert_eq!(fault(&parameter, &spaced(count)), None, "{count}");
    }
    for text in [spaced(SPACES_IN_A_ROW + 1), "a\nb".to_owned(), "a\tb".to_owned(), "a\rb".to_owned(), "\n".to_owned()] {
        assert_eq!(fault(&parameter, &text), Some(Fault::InnerSpace), "{text:?}");
    }
    assert_eq!(fault(&parameter, "a  b  c    d e"), None);
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn characters_are_scalar_values(text in prop_oneof![any::<String>(), "[a-z]{0,40}", "[👨👩👧\u{200d}\u{fe0f}🇮🇹]{0,20}"]) {
        prop_assert_eq!(characters(&text), text.chars().count());
    }

    #[test]
    fn outer_space_is_what_trimming_takes_away(
        text in prop_oneof![any::<String>(), "[ \\t\\n\u{a0}\u{3000}\u{2003}x]{1,6}", "[a-z]{0,3}[ \u{85}]?"],
    ) {
        let found = fault(&Text::token().trimmed(), &text) == Some(Fault::OuterSpace);
        prop_assert_eq!(found, !text.is_empty() && text.trim() != text);
        prop_assert_ne!(fault(&Text::token(), &text), Some(Fault::OuterSpace));
    }

    #[test]
    fn an_id_has_no_white_space(text in prop_oneof![any::<String>(), "[a-z0-9 \\n\u{a0}\u{3000}]{1,9}"]) {
        prop_assert_eq!(Shape::Id.fits(&text), !text.contains(char::is_whitespace));
    }

    #[test]
    fn the_first_fault_is_the_first_of_all(text in prop_oneof![any::<String>(), "[ a-z0-9_🍕]{0,70}"]) {
        for (rule, name, rules) in every_text() {
            for most in rules.limits.iter().map(|(_, max)| *max).chain([rules.most()]) {
                prop_assert_eq!(rules.fault(&text, most), rules.faults(&text, most).next(), "{}.{}", rule, name);
            }
        }
    }

    #[test]
    fn sentences_have_the_numbers_that_are_put_in(unsigned: u64, signed: i64, text in "\\PC{0,40}") {
        let sentence = Sentence::new().text(&text).number(unsigned).text(" ").integer(signed);
        prop_assert_eq!(sentence.as_str(), format!("{text}{unsigned} {signed}"));
    }

    #[test]
    fn what_was_meant_fits(text in "\\PC{0,12}") {
        for shape in [Shape::TemplateName, Shape::ParameterName, Shape::Language, Shape::Currency] {
            if let Some(meant) = Fault::Shape(shape).meant(&text) {
                prop_assert!(shape.fits(&meant), "{:?} {}", shape, meant);
            }
        }
    }
}
