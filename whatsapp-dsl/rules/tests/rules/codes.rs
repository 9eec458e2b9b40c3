//! Codes of languages, countries and currencies; names of templates and parameters.

use proptest::prelude::*;
use proptest::sample::select;
use whatsapp_dsl_rules::text::Fault;
use whatsapp_dsl_rules::{Shape, currency, language};

use crate::config;

fn meant(shape: Shape, text: &str) -> Option<String> {
    Fault::Shape(shape).meant(text)
}

#[test]
fn every_language_that_meta_lists_fits() {
    assert!(language::CODES.len() > 100);
    for code in language::CODES {
        assert!(Shape::Language.fits(code), "{code}");
        assert_eq!(language::CODES.iter().filter(|other| other.eq_ignore_ascii_case(code)).count(), 1, "{code} is listed once");
    }
}

#[test]
fn another_spelling_of_a_language_is_a_mistake() {
    for code in language::CODES {
        for spelling in [code.to_uppercase(), code.to_lowercase(), code.replace('_', "-")] {
            if spelling != *code {
                assert!(!Shape::Language.fits(&spelling), "{spelling}");
                assert_eq!(meant(Shape::Language, &spelling).as_deref(), Some(*code));
            }
        }
    }
}

#[test]
fn languages_that_meta_may_add_fit() {
    for code in ["yo", "ig", "en_NG", "sr_Latn", "zh_Hant_TW", "es_419"] {
        assert!(Shape::Language.fits(code), "{code}");
    }
    for text in ["e", "_en", "en_", "en US", "english!", "en_US\n", "é", "-"] {
        assert!(!Shape::Language.fits(text), "{text}");
    }
}

#[test]
fn countries() {
    for code in ["IT", "it", "De"] {
        assert!(Shape::Country.fits(code), "{code}");
    }
    for text in ["I", "ITA", "1T", "I T", "Ü", "é", "Italy"] {
        assert!(!Shape::Country.fits(text), "{text}");
    }
}

#[test]
fn countries_of_addresses() {
    assert!(Shape::AddressCountry.fits("IN") && Shape::AddressCountry.fits("in"));
    for text in ["SG", "US", "I", "IND", "India", " IN", "91"] {
        assert!(!Shape::AddressCountry.fits(text), "{text}");
    }
}

#[test]
fn every_currency_is_listed_once() {
    let codes: Vec<_> = currency::codes().collect();
    assert!(codes.len() > 150, "{} codes", codes.len());
    for code in &codes {
        assert!(code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase()), "{code}");
        assert_eq!(codes.iter().filter(|other| *other == code).count(), 1, "{code} is listed once");
        assert!(Shape::Currency.fits(code), "{code}");
        assert!(!Shape::Currency.fits(&code.to_lowercase()), "{code} in capitals only");
        assert_eq!(meant(Shape::Currency, &code.to_lowercase()).as_deref(), Some(*code));
    }
    for text in ["", "US", "USDX", "XYZ", "U D", " CL", "SD ", "$", "D A"] {
        assert!(currency::digits(text).is_none(), "{text:?}");
    }
}

#[test]
fn minor_units_of_currencies() {
    for (digits, codes) in [(0, "JPY KRW CLP ISK VND XAF"), (2, "USD EUR GBP INR BRL MXN IDR HUF"), (3, "KWD BHD TND OMR"), (4, "CLF UYW")]
    {
        for code in codes.split(' ') {
            assert_eq!(currency::digits(code), Some(digits), "{code}");
        }
    }
}

#[test]
fn names_of_templates_and_parameters() {
    for (name, template, parameter) in [
        ("order_shipped", true, true),
        ("2023_april_promo", true, false),
        ("_x", true, true),
        ("Order", false, false),
        ("order-shipped", false, false),
        ("order shipped", false, false),
        ("größe", false, false),
        ("a.b", false, false),
    ] {
        assert_eq!((Shape::TemplateName.fits(name), Shape::ParameterName.fits(name)), (template, parameter), "{name}");
    }
    assert_eq!(meant(Shape::TemplateName, "Order-Shipped 2").as_deref(), Some("order_shipped_2"));
    assert_eq!(meant(Shape::ParameterName, "First Name").as_deref(), Some("first_name"));
    assert_eq!(meant(Shape::ParameterName, "1st"), None);
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn names_are_of_lowercase_letters_digits_and_underscores(name in prop_oneof!["[a-z0-9_]{1,20}", "[a-zA-Z0-9_ -]{1,9}", "\\PC{1,9}"]) {
        let plain = name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'));
        prop_assert_eq!(Shape::TemplateName.fits(&name), plain);
        prop_assert_eq!(Shape::ParameterName.fits(&name), plain && !name.starts_with(|first: char| first.is_ascii_digit()));
    }

    #[test]
    fn a_currency_is_known_or_not(text in prop_oneof!["[A-Z]{3}", "[A-Z ]{0,4}", "\\PC{0,4}"]) {
        prop_assert_eq!(currency::digits(&text).is_some(), currency::codes().any(|code| code == text));
    }

    #[test]
    fn a_language_is_misspelt_as_one_of_the_list(code in select(language::CODES), upper in prop::collection::vec(any::<bool>(), 6)) {
        let respelt: String =
            code.chars().zip(upper).map(|(letter, upper)| if upper { letter.to_ascii_uppercase() } else { letter }).collect();
        prop_assert_eq!(language::misspelt(&respelt), language::CODES.iter().find(|code| code.eq_ignore_ascii_case(&respelt)).copied());
        let fits = language::CODES.contains(&respelt.as_str()) || language::misspelt(&respelt).is_none();
        prop_assert_eq!(Shape::Language.fits(&respelt), fits);
    }
}
