//! The numbers of JSON.

use proptest::prelude::*;
use whatsapp_dsl_rules::json::Json;

fn parsed(json: &str) -> Json {
    Json::parse(json).expect("JSON")
}

#[test]
fn ids_of_many_digits_stay_as_they_are() {
    for number in ["9007199254740993", "-9007199254740993", "18446744073709551615", "123456789012345678901234567890"] {
        let json = format!("[{number},{{\"a{number}\":\"\\\"{number}\",\"n\":{number}}},\"n{number}\"]");
        assert_eq!(parsed(&json).to_string(), json);
    }
    assert_ne!(parsed("9007199254740992"), parsed("9007199254740993"));
    assert_eq!(parsed("9223372036854775807").as_i64(), Some(i64::MAX));
    assert_eq!(parsed("9223372036854775808").as_i64(), None);
}

#[test]
fn a_number_is_the_same_however_it_is_written() {
    for (a, b) in [("5", "5.0"), ("5", "5e0"), ("0", "-0"), ("9007199254740992", "9007199254740992.0")] {
        assert_eq!(parsed(a), parsed(b));
    }
    assert_eq!(parsed("60.5").to_string(), "60.5");
    assert_eq!((parsed("60.5").as_i64(), parsed("60").as_i64()), (None, Some(60)));
    let is_u64 = |json: &str| matches!(parsed(json), Json::Number(number) if number.is_u64());
    assert!(is_u64("18446744073709551615") && !is_u64("18446744073709551616") && !is_u64("-1") && !is_u64("0.5"));
}

#[test]
fn what_is_wrong_is_said_where_it_is() {
    for (json, words) in [
        ("[9007199254740993,]", "expected value at line 1 column 19"),
        ("9007199254740993 x", "expected end of file at line 1 column 18"),
        ("[\"n9007199254740993]", "unterminated string at line 1 column 21"),
        ("{9007199254740993:1}", "expected string at line 1 column 2"),
        ("{\n  \"a\": nul\n}", "expected value at line 2 column 8"),
        ("[\"ü\u{1f355}\",\n\"\\x\"]", "invalid escape character x at line 2 column 3"),
        ("[\"a\tb\"]", "invalid string control character at line 1 column 4"),
        ("[1 2]", "expected comma or end of sequence at line 1 column 4"),
        ("[01]", "expected comma or end of sequence at line 1 column 3"),
        ("-", "expected digit at line 1 column 2"),
        ("[\n\n", "expected value or end of sequence at line 3 column 1"),
        ("{\"a\":1,\n \"b\":[{\"a\":1}],\"a\":2}", "`a` is set more than once in one object at line 2 column 16"),
    ] {
        assert_eq!(Json::parse(json), Err(format!("this is not JSON: {words}")), "{json}");
    }
}

proptest! {
    #![proptest_config(crate::config())]

    #[test]
    fn any_text_beside_a_number_of_many_digits(text: String, name: String, number in (1_i64 << 53)..i64::MAX) {
        let quoted = |text: &str| serde_json::Value::from(text).to_string();
        let json = format!("{{{}:[{},{number}]}}", quoted(&name), quoted(&text));
        let read = parsed(&json);
        let list = read.get(&name).and_then(Json::as_array).expect("a list");
        prop_assert_eq!(list, &vec![Json::from(text), Json::from(number)]);
    }
}
