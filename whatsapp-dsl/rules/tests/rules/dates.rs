//! Days of birth.

use proptest::prelude::*;
use whatsapp_dsl_rules::Shape;

use crate::config;

fn is_leap(year: u32) -> bool {
    (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400)
}

/// The days of the month, counted on one's knuckles.
fn days(year: u32, month: u32) -> u32 {
    let february = if is_leap(year) { 29 } else { 28 };
    let of = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    month.checked_sub(1).and_then(|index| of.get(index as usize)).copied().unwrap_or_default()
}

#[test]
fn every_day_of_leap_and_other_years() {
    for year in [1900, 1999, 2000, 2023, 2024, 2100] {
        for month in 0..=13 {
            for day in 0..=32 {
                let real = (1..=days(year, month)).contains(&day);
                assert_eq!(Shape::Date.fits(&format!("{year:04}-{month:02}-{day:02}")), real, "{year}-{month}-{day}");
            }
        }
    }
}

#[test]
fn other_ways_to_write_a_day() {
    for text in [
        "1999-1-23",
        "99-01-23",
        "23.01.1999",
        "01/23/1999",
        "1999/01/23",
        "19990123",
        "1999-01-23 ",
        " 1999-01-23",
        "1999-01-23T00:00",
        "1999-01",
        "1999-01-2३",
        "+999-01-23",
        "１９９９-01-23",
        "January 23",
    ] {
        assert!(!Shape::Date.fits(text), "{text}");
    }
}

#[test]
fn moments_are_in_seconds() {
    for text in ["0", "1798761600", "99999999999", "253402300799"] {
        assert!(Shape::Seconds.fits(text), "{text}");
    }
    for (text, meant) in [
        ("1798761600000", Some("1798761600")),
        ("1798761600000000", None),
        ("2026-12-31", None),
        ("1798761600.5", None),
        ("-1", None),
        ("+1798761600", None),
    ] {
        assert!(!Shape::Seconds.fits(text), "{text}");
        assert_eq!(Shape::Seconds.meant(text).as_deref(), meant, "{text}");
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn real_days_fit(year in 0..10_000_u32, month in 0..20_u32, day in 0..40_u32) {
        let real = (1..=days(year, month)).contains(&day);
        prop_assert_eq!(Shape::Date.fits(&format!("{year:04}-{month:02}-{day:02}")), real);
    }

    #[test]
    fn other_texts_do_not(text in "\\PC{0,12}") {
        let digits = text.bytes().enumerate().all(|(index, byte)| if matches!(index, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() });
        prop_assert!((digits && text.len() == 10) || !Shape::Date.fits(&text));
    }
}
