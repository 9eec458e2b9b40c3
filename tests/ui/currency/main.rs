//! Amounts of money that make no sense.

use whatsapp_dsl::message;

fn main() {
    // Codes that ISO 4217 does not have.
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "USDD", amount_1000: 42990, fallback_value: "$42.99" }]
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "usd", amount_1000: 42990, fallback_value: "$42.99" }]
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "US$", amount_1000: 42990, fallback_value: "$42.99" }]
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "EURO", amount_1000: 42990, fallback_value: "42.99" }]
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "XYZ", amount_1000: 42990, fallback_value: "42.99" }]
    });

    // An amount is a whole number.
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "USD", amount_1000: 42.99, fallback_value: "$42.99" }]
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "USD", amount_1000: "42990", fallback_value: "$42.99" }]
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "USD", amount_1000: -42990, fallback_value: "$42.99" }]
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "USD", minor_units: 42.99, fallback_value: "$42.99" }]
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "USD", minor_units: "4299", fallback_value: "$42.99" }]
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "USD", minor_units: -4299, fallback_value: "$42.99" }]
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "USD", amount_1000: 99999999999999999999, fallback_value: "a lot" }]
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "USD", minor_units: 9223372036854775807, fallback_value: "a lot" }]
    });

    // Slips of scale.
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "USD", amount_1000: 4299, fallback_value: "$42.99" }]
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "USD", amount_1000: 429900, fallback_value: "$42.99" }]
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "EUR", amount_1000: 12500, fallback_value: "1.250,00 €" }]
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "EUR", minor_units: 1250, fallback_value: "1.250,00 €" }]
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "JPY", amount_1000: 1500, fallback_value: "¥1500" }]
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "JPY", minor_units: 150000, fallback_value: "¥1500" }]
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "KWD", amount_1000: 12500, fallback_value: "KWD 1.250" }]
    });

    // Amounts that no coin pays.
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "USD", amount_1000: 42995, fallback_value: "about forty-three dollars" }]
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "JPY", amount_1000: 1500500, fallback_value: "about 1500 yen" }]
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "CLF", minor_units: 12345, fallback_value: "UF" }]
    });

    // One amount.
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "USD", amount_1000: 42990, minor_units: 4299, fallback_value: "$42.99" }]
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "USD", fallback_value: "$42.99" }]
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "USD", amount_1000: None, fallback_value: "$42.99" }]
    });
}
