//! Amounts of money that cannot be right.

use serde_json::{Value, json};
use whatsapp_dsl::template::{Currency, CurrencyBuilder};
use whatsapp_dsl::{Invalid, Message, Template};

use crate::broken_json;

const AMOUNT: &str = "template.components[0].parameters[0].currency.amount_1000";

fn send(currency: CurrencyBuilder) -> Result<Message, Invalid> {
    Template::builder().to("16505551234").name("bill").language("en_US").body([currency]).build()
}

fn json(currency: &Value) -> Value {
    json!({
        "messaging_product": "whatsapp", "to": "16505551234", "type": "template",
        "template": { "name": "bill", "language": { "code": "en_US" }, "components": [
            { "type": "body", "parameters": [{ "type": "currency", "currency": currency }] },
        ] },
    })
}

/// An amount in thousandths, refused by the builder and in JSON, and the amount that was meant.
#[track_caller]
fn slip(code: &str, amount_1000: i64, text: &str, rule: &str, meant: &str) {
    let built = send(Currency::builder().code(code).amount_1000(amount_1000).fallback_value(text));
    broken_json(built.clone(), &json(&json!({ "code": code, "amount_1000": amount_1000, "fallback_value": text })), rule, AMOUNT);
    let invalid = built.expect_err("a slip");
    let violation = &invalid.violations()[0];
    assert!(violation.words().contains(meant), "{violation}");
    assert_eq!(violation.code(), Some(132_012));
}

#[test]
fn slips_of_scale() {
    slip("USD", 4299, "$42.99", "currency_scale", "42990 was meant");
    slip("USD", 429_900, "$42.99", "currency_scale", "42990 was meant");
    slip("USD", 4_299_000, "$42.99", "currency_scale", "42990 was meant");
    slip("JPY", 1500, "¥1500", "currency_scale", "1500000 was meant");
    slip("JPY", 150_000_000, "¥1500", "currency_scale", "1500000 was meant");
    slip("KWD", 12_500, "KWD 1.250", "currency_scale", "1250 was meant");
    slip("EUR", 12_500, "1.250,00 €", "currency_scale", "1250000 was meant");
}

#[test]
fn coins_that_there_are_not() {
    slip("USD", 42_995, "42.99 and a half", "currency_unit", "multiple of 10");
    slip("JPY", 1_500_500, "much", "currency_unit", "multiple of 1000");
}

#[test]
fn below_zero() {
    for amount in [-42_990, -10, -1, i64::MIN] {
        let built = send(Currency::builder().code("USD").amount_1000(amount).fallback_value("$42.99"));
        let json = json(&json!({ "code": "USD", "amount_1000": amount, "fallback_value": "$42.99" }));
        broken_json(built, &json, "currency_amount_1000_range", AMOUNT);
    }
}

#[test]
fn one_of_two_ways() {
    let none = json(&json!({ "code": "USD", "fallback_value": "$42.99" }));
    broken_json(
        send(Currency::builder().code("USD").fallback_value("$42.99")),
        &none,
        "currency_amount",
        "template.components[0].parameters[0]",
    );
    let both = send(Currency::builder().code("USD").amount_1000(42_990).minor_units(4299).fallback_value("$42.99")).expect_err("both");
    assert_eq!(both.violations()[0].rule(), "currency_amount");
}

#[test]
fn minor_units() {
    let units = |code: &str, units: i64, text: &str| send(Currency::builder().code(code).minor_units(units).fallback_value(text));
    for (code, amount, text, rule) in [
        ("USD", -4299, "$42.99", "currency_minor_units_range"),
        ("JPY", i64::MAX, "¥1", "currency_minor_units_range"),
        ("CLF", 12_345, "UF 1,2345", "currency_minor_units_range"),
        ("USD", 42_990, "$42.99", "currency_scale"),
        ("JPY", 150_000, "¥1500", "currency_scale"),
        ("USDX", 4299, "$42.99", "currency_code_format"),
    ] {
        let invalid = units(code, amount, text).expect_err(rule);
        let [violation] = invalid.violations() else { panic!("one violation: {invalid}") };
        assert_eq!(violation.rule(), rule, "{violation}");
        let is_of_amount = rule != "currency_code_format";
        assert!(!is_of_amount || violation.words().starts_with(&format!("minor_units is {amount}")), "{violation}");
        assert!(!violation.words().contains("amount_1000"), "{violation}");
        assert!(AMOUNT.starts_with(violation.path()) || !is_of_amount, "{violation}");
    }
    let slip = units("USD", 42_990, "$42.99").expect_err("a slip");
    assert!(slip.violations()[0].words().contains("4299 was meant"), "{slip}");
    for (code, amount, text) in [("USD", 4299, "$42.99"), ("JPY", 1500, "¥1,500"), ("KWD", 1250, "KWD 1.250"), ("CLF", 12_340, "UF 1,2340")]
    {
        assert!(units(code, amount, text).is_ok(), "{text}");
    }
}

#[test]
fn numbers_that_are_too_large() {
    let invalid = send(Currency::builder().code("USD").amount_1000(u64::MAX).fallback_value("much")).expect_err("no such amount");
    assert_eq!(invalid.violations()[0].rule(), "currency_amount_1000_range", "no integer holds it, so no field takes it");
    let error = Message::try_from(json(&json!({ "code": "USD", "amount_1000": u64::MAX, "fallback_value": "much" })));
    assert_eq!(error.expect_err("no such amount").violations()[0].rule(), "currency_amount_1000_type");
}
