//! Texts that fit, and texts that do not.

use whatsapp_dsl_rules::{Shape, Text};

/// A text of the shape.
pub(crate) fn text_sample(text: &Text, number: usize) -> String {
    match text.shape {
        Shape::Phone if text.max.is_some_and(|max| max < 15) => "16505551234".to_owned(),
        Shape::Phone => "+1 650 555 1234".to_owned(),
        Shape::UserId => format!("US.{number}"),
        Shape::Emoji => "👍".to_owned(),
        Shape::Link => format!("https://luigi.example/{number}"),
        Shape::Language => "en_US".to_owned(),
        Shape::TemplateName | Shape::ParameterName => format!("name_{number}"),
        Shape::Currency => "USD".to_owned(),
        Shape::Country => "US".to_owned(),
        Shape::AddressCountry => "IN".to_owned(),
        Shape::Date => "1999-01-23".to_owned(),
        Shape::NewKind => "hologram".to_owned(),
        Shape::Reference => format!("order-{}", number + 7),
        Shape::OrderCurrency => "INR".to_owned(),
        Shape::India => "India".to_owned(),
        Shape::Digits => "4".repeat(text.min.max(1)),
        Shape::Seconds => "1798761600".to_owned(),
        Shape::UpiLink => "upi://pay?pa=luigi@bank&am=210.00".to_owned(),
        Shape::Any | Shape::NoEmoji | Shape::Id | Shape::Parameter | Shape::Password => {
            // In the order of the alphabet, as names of members are read.
            format!("{:0>1$}", format!("txt{number:02}"), text.min)
        }
    }
}

/// A text of so many line breaks.
pub(crate) fn line_breaks(count: usize) -> String {
    let behind = ["\nx", "\r\nx", "\rx"].into_iter().cycle().take(count);
    std::iter::once("x").chain(behind).collect()
}

/// A text that does not look like the shape, if there is one.
pub(crate) fn misshapen(shape: Shape) -> Option<&'static str> {
    match shape {
        Shape::Any => None,
        Shape::NoEmoji => Some("Pizza 🍕"),
        Shape::Emoji => Some("👍👍"),
        Shape::Id => Some("two words"),
        Shape::Phone => Some("0650 555"),
        Shape::UserId => Some("us-1349"),
        Shape::Link => Some("luigi.example"),
        Shape::Language => Some("en-us"),
        Shape::TemplateName => Some("Order-Shipped"),
        Shape::ParameterName => Some("1st"),
        Shape::Password => Some("bit.ly/x"),
        Shape::Currency => Some("USDX"),
        Shape::Country => Some("USA"),
        Shape::AddressCountry => Some("SG"),
        Shape::Date => Some("1999-02-30"),
        Shape::NewKind => Some("interactive"),
        Shape::Reference => Some("order 7"),
        Shape::OrderCurrency => Some("USD"),
        Shape::India => Some("Italy"),
        Shape::Digits => Some("4a44"),
        Shape::Seconds => Some("tomorrow"),
        Shape::UpiLink => Some("https://luigi.example"),
        Shape::Parameter => Some("two\nlines"),
    }
}
