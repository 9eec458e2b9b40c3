//! Brackets in a text.

use proptest::prelude::*;
use whatsapp_dsl_rules::definition::placeholder::{Fault, Piece, faults, names, pieces};

#[test]
fn brackets_that_are_no_variables() {
    for (text, expected) in [
        ("", vec![]),
        ("Hi {{a}} and {{b}}{{c}}.", vec![]),
        ("Hi {a}.", vec![Fault::Single("a")]),
        ("{}", vec![Fault::Single("")]),
        ("{{a}, {{b}}", vec![Fault::Unmatched("{{a}")]),
        ("{{a", vec![Fault::Unmatched("{{")]),
        ("a}}", vec![Fault::Unmatched("}}")]),
        ("{a}}", vec![Fault::Unmatched("{a}}")]),
        ("{{a}}}", vec![Fault::Unmatched("{{a}}}")]),
        ("{{{a}}}", vec![Fault::Nested("{{{a}}}")]),
        ("{{ {{a}} }}", vec![Fault::Nested("{{ {{a}} }}")]),
        ("{{a}{b}}", vec![Fault::Nested("{{a}{b}}")]),
        ("{a} {b", vec![Fault::Single("a"), Fault::Unmatched("{")]),
    ] {
        assert_eq!(faults(text), expected, "{text}");
    }
}

#[test]
fn variables_stand_once_in_the_list() {
    assert_eq!(names("{{b}} {{a}} {{b}}"), ["b", "a"]);
    assert_eq!(pieces("{{b}}"), [Piece::Placeholder("b")]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn sound_brackets_are_the_pieces(texts in prop::collection::vec("[a-z üß]{1,4}", 1..6)) {
        let text: String = texts.iter().flat_map(|text| ["x{{", text, "}}"]).collect();
        prop_assert_eq!(faults(&text), []);
        let found: Vec<&str> = pieces(&text).into_iter().filter_map(|piece| if let Piece::Placeholder(name) = piece { Some(name) } else { None }).collect();
        prop_assert_eq!(found, texts);
    }

    #[test]
    fn any_brackets_end(text in "[{}aü ]{0,24}") {
        let sound = faults(&text).is_empty();
        let outside: String = pieces(&text).into_iter().filter_map(|piece| if let Piece::Text(text) = piece { Some(text) } else { None }).collect();
        prop_assert!(!sound || !outside.contains(['{', '}']), "{}", text);
    }
}
