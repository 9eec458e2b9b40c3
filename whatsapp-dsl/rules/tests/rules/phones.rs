//! Phone numbers, and the ids of users that have none.

use proptest::prelude::*;
use whatsapp_dsl_rules::Shape;
use whatsapp_dsl_rules::text::{Fault, phone_digits};

use crate::config;

/// The digits as a text.
fn digits(text: &str) -> Option<String> {
    let (digits, count) = phone_digits(text)?;
    Some(digits[..count].iter().map(|digit| char::from(*digit)).collect())
}

/// The digits, found in another way.
fn oracle(text: &str) -> Option<String> {
    let start = text.find(|character: char| character.is_ascii_digit())?;
    let (before, number) = text.split_at(start);
    let joint = |character: char| " -.()\u{a0}".contains(character);
    let dialable = before.chars().all(|character| joint(character) || character == '+')
        && number.chars().all(|character| joint(character) || character.is_ascii_digit())
        && before.matches('+').count() < 2;
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let bare: String = text.chars().filter(|character| "()".contains(*character) || character.is_ascii_digit()).collect();
    // Every opening one has its closing one, with something between them that is more than the zero.
    let mut pieces = bare.split('(');
    let mut country = pieces.next().unwrap_or_default().to_owned();
    let mut is_paired = !country.contains(')');
    for piece in pieces {
        let has_zero = ["39", "378", "225", "226", "229", "242"].contains(&country.as_str());
        is_paired &= piece.split_once(')').is_some_and(|(inside, behind)| {
            let is_dialled = !inside.is_empty() && inside != "0" && (has_zero || !inside.starts_with('0'));
            is_dialled && !behind.contains(')')
        });
        country.extend(piece.chars().filter(char::is_ascii_digit));
    }
    let dialable = dialable && is_paired;
    Some(digits).filter(|digits| dialable && (7..=15).contains(&digits.len()) && !digits.starts_with('0'))
}

#[test]
fn the_zero_that_is_dialled_at_home() {
    for text in [
        "+49 (0)650 555 123",
        "+49(0)650555123",
        "(0)650 555 1234",
        "+49 ( 0 )650 555 123",
        "+49 (0 ) 650 555 123",
        "+49 (\u{a0}0\u{a0})650555123",
        "+49 (-0-)650555123",
        "+49 (.0.) 650 555 123",
        "+49 (030) 123456",
        "+49 ( 030 ) 123456",
        "+44 (020) 7946 0123",
        "+1 (00) 555 1234",
        "+39 (0)6 6982",
    ] {
        assert_eq!(digits(text), None, "{text}");
    }
    // Where the zero is dialled from abroad, too, it is part of the number.
    assert_eq!(digits("+39 (06) 6982").as_deref(), Some("39066982"));
    assert_eq!(digits("+378 (0549) 882 914").as_deref(), Some("3780549882914"));
    assert_eq!(digits("+1 (650) 055 1234").as_deref(), Some("16500551234"));
}

#[test]
fn what_was_meant() {
    for (text, meant) in [
        ("+49 (030) 123456", Some("+49 30 123456")),
        ("+49 (0)30 123456", Some("+49 30 123456")),
        ("+49(0)30123456", Some("+49 30123456")),
        ("0049 30 123456", Some("+49 30 123456")),
        ("00 1 650 555 1234", Some("+1 650 555 1234")),
        ("(030) 123456789", None),
        ("0650 555 1234", None),
        ("00650", None),
        ("nobody", None),
    ] {
        assert_eq!(Fault::Shape(Shape::Phone).meant(text).as_deref(), meant, "{text}");
    }
}

#[test]
fn dialable_forms() {
    for text in [
        "16505551234",
        "+16505551234",
        "+1 650 555 1234",
        "+1 (650) 555-1234",
        "+1-650-555-1234",
        "+1.650.555.1234",
        "(1) 650 5551234",
        "(+1) 650 5551234",
        " +1 650\u{a0}555\u{a0}1234 ",
        "1 6 5 0 5 5 5 1 2 3 4",
    ] {
        assert_eq!(digits(text).as_deref(), Some("16505551234"), "{text}");
    }
}

#[test]
fn what_cannot_be_dialled() {
    for text in [
        "",
        "+",
        "nobody",
        "0650 555 1234",
        "00 1 650 555 1234",
        "+0 650 555 1234",
        "123456",
        "1234567890123456",
        "1 650 555 1234 ext. 5",
        "1/650/555",
        "1-650-FLOWERS",
        "16505551234x",
        "１６５０５５５１２３４",
        "1650555+1234",
        "wa:16505551234",
        "1,650,555,1234",
        "++16505551234",
        "+ +1 650 555 1234",
        "+1 +650 555 1234",
        "16505551234+",
        "+1 (650 555 1234",
        "+1 650) 555 1234",
        "+1 ((650)) 555 1234",
        "+1 () 650 555 1234",
        "+1 )650( 555 1234",
        "+1 650 555 1234 x5",
        "+1 650 555 1234;ext=5",
        "+1 650 555 1234#5",
    ] {
        assert_eq!(digits(text), None, "{text}");
    }
}

#[test]
fn the_fewest_and_the_most_digits() {
    for count in 0..=20 {
        let number = "1".repeat(count);
        assert_eq!(digits(&number), Some(number.clone()).filter(|_| (7..=15).contains(&count)), "{count} digits");
    }
}

#[test]
fn ids_of_users() {
    for id in ["US.1", "US.13491208655302741918", "IT.aB9", "US.ENT.11815799212886844830", "DE.ENT", "US.ENTER"] {
        assert!(Shape::UserId.fits(id), "{id}");
    }
    for id in
        ["US.", "US", "us.1", "USA.1", "US.ENT.", "US1349", "US.13.49", "US.13 49", "US.é", ".1", "U1.1", "US.1.", " US.1", "US.ENT.1.2"]
    {
        assert!(!Shape::UserId.fits(id), "{id}");
    }
    for prefix in ["US.", "US.ENT."] {
        assert!(Shape::UserId.fits(&format!("{prefix}{}", "1".repeat(128))));
        assert!(!Shape::UserId.fits(&format!("{prefix}{}", "1".repeat(129))));
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn digits_are_those_of_the_text(text in prop_oneof![3 => "[0-9 .()\u{a0}+-]{0,24}", 2 => "\\+?[1-9][0-9 -]{5,20}", 1 => any::<String>()]) {
        prop_assert_eq!(digits(&text), oracle(&text));
        prop_assert_eq!(Shape::Phone.fits(&text), oracle(&text).is_some());
    }

    #[test]
    fn every_well_formed_id_of_a_user_fits(id in "[A-Z]{2}\\.(ENT\\.)?[a-zA-Z0-9]{1,128}") {
        prop_assert!(Shape::UserId.fits(&id));
    }

    #[test]
    fn no_other_text_is_an_id_of_a_user(text: String) {
        let (behind, before) = (format!("{text}!"), format!("us.{text}"));
        prop_assert!(!Shape::UserId.fits(&behind));
        prop_assert!(!Shape::UserId.fits(&before));
    }
}
