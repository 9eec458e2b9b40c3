//! Amounts of money: in every currency, in the formats that people read, right and with the point in the wrong place.

use proptest::prelude::*;
use proptest::sample::select;
use whatsapp_dsl_rules::cross::amount_words;
use whatsapp_dsl_rules::currency::{AmountFault, amount_1000, codes, digits, fault};

use crate::config;

/// A way to write an amount: what is between thousands, before the fraction, and around the number, where `¤` is the code.
#[derive(Debug, Clone, Copy)]
struct Format {
    thousands: &'static str,
    point: &'static str,
    before: &'static str,
    behind: &'static str,
}

const FORMATS: &[Format] = &[
    Format { thousands: ",", point: ".", before: "¤", behind: "" },
    Format { thousands: ".", point: ",", before: "", behind: " ¤" },
    Format { thousands: " ", point: ",", before: "", behind: "¤" },
    Format { thousands: "\u{a0}", point: ",", before: "", behind: "\u{a0}¤" },
    Format { thousands: "\u{202f}", point: ",", before: "", behind: "\u{202f}¤" },
    Format { thousands: "'", point: ".", before: "", behind: " ¤ " },
    Format { thousands: "\u{2019}", point: ".", before: "¤\u{a0}", behind: "" },
    Format { thousands: "", point: ".", before: "¤ ", behind: "" },
    Format { thousands: "", point: ",", before: "", behind: "" },
    Format { thousands: ",", point: ".", before: "\u{200f}", behind: "\u{a0}¤\u{200f}" },
];

impl Format {
    /// The amount of so many minor units in a currency that has so many digits behind the point.
    fn write(self, minor_units: i64, digits: u32, code: &str) -> String {
        let per_unit = 10_i64.pow(digits);
        let whole = (minor_units / per_unit).to_string();
        let mut grouped = String::new();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                grouped.push_str(self.thousands);
            }
            grouped.push(digit);
        }
        let width = digits as usize;
        let fraction = if digits == 0 { String::new() } else { format!("{}{:0width$}", self.point, minor_units % per_unit) };
        format!("{}{grouped}{fraction}{}", self.before, self.behind).replace('¤', code)
    }
}

fn any_code() -> impl Strategy<Value = &'static str> {
    select(codes().collect::<Vec<_>>())
}

fn of_digits(wanted: u32) -> impl Strategy<Value = &'static str> {
    select(codes().filter(|code| digits(code) == Some(wanted)).collect::<Vec<_>>())
}

fn meant(code: &str, amount: i64, text: &str) -> Option<i64> {
    match fault(code, amount, text) {
        Some(AmountFault::Scale { meant, .. }) => Some(meant),
        _ => None,
    }
}

#[test]
fn the_formats_are_those_that_people_read() {
    let written = |index: usize, minor_units, digits, code| FORMATS[index].write(minor_units, digits, code);
    assert_eq!(written(0, 123_456, 2, "$"), "$1,234.56");
    assert_eq!(written(1, 123_456, 2, "€"), "1.234,56 €");
    assert_eq!(written(3, 123_456, 2, "Kč"), "1\u{a0}234,56\u{a0}Kč");
    assert_eq!(written(7, 1234, 3, "KWD"), "KWD 1.234");
    assert_eq!(written(0, 1_234_567, 0, "¥"), "¥1,234,567");
    assert_eq!(written(0, 7, 2, "$"), "$0.07");
}

/// Amounts in thousandths, each with texts that say the same.
const SAID: &[(&str, i64, &[&str])] = &[
    (
        "USD",
        30_000,
        &["$30", "30 $", "US$30.00", "U$S 30", "30 USD", "usd 30", "$ 30.00 USD", "\u{a0}$\u{a0}30\u{a0}", "30", "30.00", "30,00"],
    ),
    ("EUR", 1_234_560, &["1.234,56 €", "1 234,56 €", "€1,234.56", "1'234.56 EUR", "1\u{202f}234,56\u{a0}€", "€ 1234,56"]),
    ("CHF", 1_234_500, &["CHF 1'234.50", "Fr. 1\u{2019}234.50", "1 234,50 SFr."]),
    ("INR", 100_000_000, &["₹1,00,000", "Rs. 1,00,000", "Rs.100000", "1,00,000.00 INR", "₹ 1,00,000/-"]),
    ("INR", 12_345_678_900, &["₹1,23,45,678.90"]),
    ("JPY", 4_299_000, &["¥4,299", "4299円", "￥4299", "JPY 4,299"]),
    ("KRW", 12_000_000, &["₩12,000", "12,000원"]),
    ("KWD", 1234, &["KWD 1.234", "1.234 د.ك", "KD 1,234"]),
    ("BRL", 42_990, &["R$ 42,99", "R$42.99"]),
    ("PLN", 42_990, &["42,99 zł", "42.99 PLN"]),
    ("SEK", 1_299_000, &["1 299 kr", "kr 1.299", "1299 SEK"]),
    ("MXN", 42_990, &["$42.99", "MX$42.99", "$42.99 MXN"]),
    ("ZMW", 5000, &["K5", "K 5.00", "ZMW5"]),
    ("PEN", 7500, &["S/ 7.50", "S/.7.50"]),
    ("AED", 42_990, &["AED 42.99", "42.99 د.إ", "Dhs 42.99"]),
];

#[test]
fn signs_and_codes_of_the_currency_itself() {
    for (code, amount, texts) in SAID {
        for text in *texts {
            assert_eq!(fault(code, *amount, text), None, "{code} {amount} {text}");
            for slip in [10, 100] {
                assert_eq!(meant(code, amount * slip, text), Some(*amount), "{code} {text} times {slip}");
            }
        }
    }
}

#[test]
fn the_signs_of_another_currency_say_nothing() {
    for (code, text) in [
        ("EUR", "$30"),
        ("USD", "€30"),
        ("USD", "30 EUR"),
        ("JPY", "$30"),
        ("USD", "¥30"),
        ("GBP", "30 kr"),
        ("USD", "R$30"),
        ("USD", "A$30"),
    ] {
        assert_eq!(fault(code, 300_000, text), None, "{code} {text}");
    }
}

#[test]
fn every_currency_in_every_format() {
    for code in codes() {
        let digits = digits(code).expect("a known code");
        for format in FORMATS {
            for minor_units in [0, 10, 50, 90, 100, 990, 1000, 4290, 10_000, 12_340, 123_450, 1_234_560, 12_345_670, 100_000_000] {
                let text = format.write(minor_units, digits, code);
                let amount = amount_1000(code, minor_units).expect("a whole number of thousandths");
                assert_eq!(fault(code, amount, &text), None, "{code} {minor_units} {text}");
            }
        }
    }
}

#[test]
fn texts_that_name_no_amount_or_several_are_left_alone() {
    for text in [
        "",
        "free",
        "a lot",
        "2 for $5",
        "$5 - $10",
        "$1.2k",
        "1.5M",
        "2 lakh",
        "¥1万",
        "½ price",
        "-$42.99",
        "−42,99 €",
        "-42.99",
        "$-42.99",
        "42.99-",
        "+42.99",
        "($42.99)",
        "٤٢٫٩٩",
        "۴۲",
        "४२",
        "４２９９",
        "42⁹⁹",
        ".50 left",
        ".50",
        "99¢",
        "$1 billion",
        "3 nights",
        "30 dollars",
        "$5–$7",
        "$5 $7",
        "$5/7",
        "~$42.99",
        "from $42.99",
        "$42.99*",
        "$42.99/month",
        "42.99 € incl. VAT",
        "$42.99.",
        "5%",
        "5k",
        "5K",
        "$5 M",
        "$4 3",
        "12 34",
        "1.2.3",
        "1,234.567,8",
        "12,34,56",
        "1234,567.8",
        "1/2",
        "12:30",
        "$42.99 + $3",
    ] {
        for amount in
            [10, 990, 3000, 4290, 42_990, 429_900, 5000, 50_000, 100_000, 1_000_000, 300_000, 1_230_000, 123_000, 12_340, 12_345_670]
        {
            assert_eq!(fault("USD", amount, text), None, "{amount} {text}");
        }
    }
}

#[test]
fn a_coin_that_the_currency_has_not() {
    for (code, amount, multiple) in [("USD", 42_995, 10), ("JPY", 1500, 1000), ("JPY", 999, 1000), ("EUR", 1, 10)] {
        assert_eq!(fault(code, amount, "no number"), Some(AmountFault::Unit { amount_1000: amount, multiple }), "{code} {amount}");
    }
    for (code, amount) in [("KWD", 1), ("CLF", 1), ("USD", 10), ("JPY", 1000), ("USD", 0), ("???", 1)] {
        assert_eq!(fault(code, amount, "no number"), None, "{code} {amount}");
    }
}

#[test]
fn the_ends_of_what_an_integer_holds() {
    for code in ["USD", "JPY", "KWD", "CLF"] {
        for amount in [i64::MAX, i64::MAX - 7, i64::MIN, -1] {
            for text in ["$9,223,372,036,854,775,807", "$92,233,720,368,547", "999999999999999", "0", "0.000"] {
                let _ = fault(code, amount, text);
            }
            let _ = amount_1000(code, amount);
        }
    }
    assert_eq!(amount_1000("JPY", i64::MAX), None);
    assert_eq!(amount_1000("JPY", i64::MAX / 1000), Some(i64::MAX / 1000 * 1000));
    assert_eq!(amount_1000("KWD", i64::MAX), Some(i64::MAX));
    assert_eq!(amount_1000("CLF", 15), None, "finer than a thousandth");
    assert_eq!(amount_1000("usd", 1), None);
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn minor_units_are_thousandths_by_the_currencys_digits(code in any_code(), minor_units in any::<i64>()) {
        let exact = i128::from(minor_units) * 1000;
        let per_unit = 10_i128.pow(digits(code).unwrap_or_default());
        let expected = if minor_units >= 0 && exact % per_unit == 0 { i64::try_from(exact / per_unit).ok() } else { None };
        prop_assert_eq!(amount_1000(code, minor_units), expected);
    }

    #[test]
    fn what_the_text_says_is_accepted(code in any_code(), format in select(FORMATS), tens in 0..1_000_000_000_i64) {
        // A multiple of ten, which every currency has in thousandths.
        let minor_units = tens * 10;
        let text = format.write(minor_units, digits(code).unwrap_or_default(), code);
        let Some(amount) = amount_1000(code, minor_units) else { return Err(TestCaseError::fail("thousandths")) };
        prop_assert_eq!(fault(code, amount, &text), None, "{}", text);
    }

    #[test]
    fn a_slip_in_cents_is_told_with_what_was_meant(
        code in of_digits(2), format in select(FORMATS), minor_units in 1..10_000_000_i64, slip in select(&[10, 100, 1000][..]),
    ) {
        let text = format.write(minor_units, 2, code);
        let amount = minor_units * 10;
        prop_assert_eq!(meant(code, amount * slip, &text), Some(amount), "{} times {}", text, slip);
        if amount % slip == 0 {
            prop_assert_eq!(meant(code, amount / slip, &text), Some(amount), "{} by {}", text, slip);
        }
    }

    #[test]
    fn a_slip_in_whole_units_is_told_with_what_was_meant(
        code in of_digits(0), format in select(FORMATS), minor_units in 1..1000_i64, slip in select(&[10, 100, 1000][..]),
    ) {
        let text = format.write(minor_units, 0, code);
        let amount = minor_units * 1000;
        prop_assert_eq!(meant(code, amount * slip, &text), Some(amount), "{} times {}", text, slip);
        prop_assert_eq!(meant(code, amount / slip, &text), Some(amount), "{} by {}", text, slip);
    }

    #[test]
    fn a_slip_in_thousands_is_told_unless_it_is_another_reading(
        code in of_digits(0), format in select(FORMATS), minor_units in 1000..1_000_000_000_i64, slip in select(&[10, 100, 1000][..]),
    ) {
        let text = format.write(minor_units, 0, code);
        let amount = minor_units * 1000;
        prop_assert_eq!(meant(code, amount * slip, &text), Some(amount), "{} times {}", text, slip);
        // `1,235` may be one and a quarter in another country.
        if slip != 1000 || minor_units >= 1_000_000 || format.thousands.is_empty() {
            prop_assert_eq!(meant(code, amount / slip, &text), Some(amount), "{} by {}", text, slip);
        }
    }

    #[test]
    fn a_slip_in_fils_is_told_unless_it_is_another_reading(
        code in of_digits(3), format in select(FORMATS), minor_units in 1..10_000_000_i64, slip in select(&[10, 100][..]),
    ) {
        let text = format.write(minor_units, 3, code);
        prop_assert_eq!(meant(code, minor_units * slip, &text), Some(minor_units), "{} times {}", text, slip);
        if minor_units % slip == 0 {
            prop_assert_eq!(meant(code, minor_units / slip, &text), Some(minor_units), "{} by {}", text, slip);
        }
    }

    #[test]
    fn amounts_of_other_digits_are_left_alone(code in any_code(), format in select(FORMATS), named in 1..1_000_000_i64, amount in 1..1_000_000_000_i64) {
        let digits_of = |number: i64| number.to_string().trim_end_matches('0').to_owned();
        prop_assume!(digits_of(named) != digits_of(amount));
        let text = format.write(named, digits(code).unwrap_or_default(), code);
        prop_assert_eq!(meant(code, amount, &text), None, "{}", text);
    }

    #[test]
    fn whatever_is_meant_is_right(code in any_code(), amount in any::<i64>(), text in prop_oneof![any::<String>(), "[$€ ]{0,2}[0-9., ']{0,18}[€a-z ]{0,3}"]) {
        if let Some(meant) = meant(code, amount, &text) {
            prop_assert_ne!(meant, amount);
            prop_assert!(!matches!(fault(code, meant, &text), Some(AmountFault::Scale { .. })), "{} of {}", meant, text);
        }
    }

    #[test]
    fn the_words_name_both_amounts(minor_units in 1..10_000_000_i64) {
        let text = FORMATS[0].write(minor_units, 2, "$");
        let slip = minor_units;
        let Some(fault) = fault("USD", slip, &text) else { return Err(TestCaseError::fail("a slip")) };
        let sentence = amount_words(fault, "USD", None, &text);
        let words = sentence.as_str();
        let told = [format!("the amount is {slip} thousandths"), format!("says {text}: {} was meant", slip * 10)];
        prop_assert!(told.iter().all(|told| words.contains(told)), "{}", words);
    }
}
