//! Amounts of money, in thousandths or in minor units.

use whatsapp_dsl::{CurrencyCode, Message, message, try_message};

const PRICE: i64 = 42_990;

fn amounts(message: &Message) -> String {
    message
        .to_json()
        .match_indices("amount_1000\":")
        .map(|(at, word)| message.to_json()[at + word.len()..].chars().take_while(char::is_ascii_digit).collect::<String>() + " ")
        .collect()
}

fn main() -> Result<(), whatsapp_dsl::Invalid> {
    let receipt = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [
            Currency { code: "USD", amount_1000: 42990, fallback_value: "$42.99" },
            Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" },
            Currency { code: "USD", amount_1000: PRICE, fallback_value: "$42.99" },
            Currency { code: "JPY", amount_1000: 1500000, fallback_value: "¥1,500" },
            Currency { code: "JPY", minor_units: 1500, fallback_value: "¥1,500" },
            Currency { code: "KWD", amount_1000: 1250, fallback_value: "KWD 1.250" },
            Currency { code: "KWD", minor_units: 1250, fallback_value: "KWD 1.250" },
            Currency { code: "EUR", minor_units: 125000, fallback_value: "1.250,00 €" },
            // Formats that cannot be read are left alone.
            Currency { code: "EUR", minor_units: 4299, fallback_value: "forty-three euros, nearly" },
            Currency { code: "USD", minor_units: 0, fallback_value: "free" },
        ],
    });
    assert_eq!(amounts(&receipt), "42990 42990 42990 1500000 1500000 1250 1250 1250000 42990 0 ");

    let (code, cents) = (CurrencyCode::try_from("EUR")?, 4299_i64);
    let receipt = try_message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: &code, minor_units: cents, fallback_value: format!("{},{:02} €", cents / 100, cents % 100) }],
    })?;
    assert_eq!(amounts(&receipt), "42990 ");
    let slip = try_message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code, amount_1000: cents, fallback_value: "42,99 €" }],
    });
    assert_eq!(slip.unwrap_err().violations()[0].rule(), "currency_scale");
    Ok(())
}
