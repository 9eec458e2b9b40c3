//! Identifiers whose type proves that they are well formed.

use std::borrow::Cow;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;

use serde::Serialize;
use serde::de::DeserializeOwned;
use whatsapp_dsl::flow::{FlowAction, FlowMode};
use whatsapp_dsl::{
    BusinessScopedUserId, CurrencyCode, GroupId, Invalid, LanguageCode, Link, MediaId, MessageId, PhoneNumber, TemplateName, Text, message,
};

/// What every identifier can do, with texts that are one and texts that are none.
#[track_caller]
fn identifier<T>(good: &[&str], bad: &[(&str, &str)])
where
    T: FromStr<Err = Invalid>
        + for<'a> TryFrom<&'a str, Error = Invalid>
        + TryFrom<String, Error = Invalid>
        + AsRef<str>
        + Debug
        + Display
        + Clone
        + Eq
        + Ord
        + Hash
        + Serialize
        + DeserializeOwned
        + Send
        + Sync
        + 'static,
{
    for text in good {
        let id: T = text.parse().expect(text);
        assert_eq!((id.as_ref(), id.to_string().as_str()), (*text, *text));
        assert_eq!(T::try_from(*text).as_ref(), Ok(&id));
        assert_eq!(T::try_from((*text).to_owned()).as_ref(), Ok(&id));
        let json = serde_json::to_string(&id).expect("JSON");
        assert_eq!(json, serde_json::to_string(text).expect("JSON"));
        assert_eq!(serde_json::from_str::<T>(&json).expect("what was written"), id);
    }
    for (text, rule) in bad {
        let invalid = text.parse::<T>().expect_err(text);
        let [violation] = invalid.violations() else { panic!("one violation: {invalid}") };
        assert_eq!((violation.rule(), violation.path()), (*rule, ""), "{violation}");
        assert_eq!(T::try_from(*text), Err(invalid.clone()));
        assert_eq!(T::try_from((*text).to_owned()), Err(invalid.clone()));
        let error = serde_json::from_value::<T>((*text).into()).expect_err(text);
        assert_eq!(error.to_string(), invalid.to_string());
    }
    assert!(serde_json::from_str::<T>("7").is_err());
}

#[test]
fn every_identifier() {
    let bad = [("", "user_id_empty"), ("us.1", "user_id_format"), ("US.", "user_id_format")];
    identifier::<BusinessScopedUserId>(&["US.13491208655302741918", "US.ENT.118"], &bad);
    identifier::<GroupId>(&["Y2FwaV9ncm91cDox"], &[("", "group_id_empty"), ("a group", "group_id_format")]);
    identifier::<MessageId>(&["wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI=="], &[("", "message_id_empty"), ("wamid 1", "message_id_format")]);
    identifier::<MediaId>(&["1013859600285441"], &[("", "media_id_empty"), ("1\n", "media_id_format")]);
    let bad = [("", "language_code_empty"), ("en-us", "language_code_format"), ("EN", "language_code_format")];
    identifier::<LanguageCode>(&["en", "en_US", "pt_BR", "fil"], &bad);
    let bad = [("", "link_empty"), ("luigi.example", "link_format"), ("https://a b", "link_format")];
    identifier::<Link>(&["https://luigi.example/menu.pdf", "http://luigi.example"], &bad);
    let bad = [("", "currency_code_empty"), ("usd", "currency_code_format"), ("XXY", "currency_code_format")];
    identifier::<CurrencyCode>(&["USD", "JPY", "KWD"], &bad);
    let too_long = "x".repeat(513);
    let bad = [("", "template_name_empty"), ("Order", "template_name_format"), (&*too_long, "template_name_length")];
    identifier::<TemplateName>(&["order_shipped", "2023_april_promo"], &bad);
    let bad = [("", "phone_number_empty"), ("nobody", "phone_number_format"), ("0650 555 1234", "phone_number_format")];
    identifier::<PhoneNumber>(&["16505551234", "1234567", "123456789012345"], &bad);
}

#[test]
fn phone_numbers_in_dialable_forms() {
    for text in ["+1 650 555 1234", "+1 (650) 555-1234", "1.650.555.1234", "+1-650-555-1234", " 16505551234\u{a0}", "(1)6505551234"] {
        let number: PhoneNumber = text.parse().expect(text);
        assert_eq!((number.as_str(), number.to_string().as_str()), ("16505551234", "16505551234"));
        assert_eq!(number, PhoneNumber::try_from("16505551234").expect("the digits"), "however it is written");
        assert_eq!(serde_json::to_string(&number).expect("JSON"), "\"16505551234\"");
        let json = serde_json::to_string(text).expect("JSON");
        assert_eq!(serde_json::from_str::<PhoneNumber>(&json).expect(text), number);
    }
    for text in [
        "123456",
        "1234567890123456",
        "00 1 650 555 1234",
        "+1 650 FLOWERS",
        "１６５０５５５１２３４",
        "1/650/5551234",
        "tel:16505551234",
        "+",
    ] {
        assert_eq!(text.parse::<PhoneNumber>().expect_err(text).violations()[0].rule(), "phone_number_format");
    }
}

#[test]
fn identifiers_become_text() {
    let name: TemplateName = "order_shipped".parse().expect("a name");
    let text: Cow<'static, str> = name.into();
    assert_eq!(text, "order_shipped");
}

#[test]
fn identifiers_prove_themselves_to_message() {
    fn greet(to: PhoneNumber, context: &MessageId) -> whatsapp_dsl::Message {
        message!(Text { to: to, context: context, body: "Hello" })
    }
    let context: MessageId = "wamid.1".parse().expect("an id");
    let greeting = greet("+1 650 555 1234".parse().expect("a number"), &context);
    assert_eq!(greeting.context(), Some("wamid.1"));
    assert_eq!(Ok(greeting), Text::builder().to("16505551234").context(context).body("Hello").build());
}

#[test]
fn a_misspelt_code_is_told_with_what_was_meant() {
    let words = |invalid: Invalid| invalid.violations()[0].words().to_owned();
    assert!(words("en-us".parse::<LanguageCode>().expect_err("misspelt")).ends_with("did you mean `en_US`?"));
    assert!(words("usd".parse::<CurrencyCode>().expect_err("misspelt")).ends_with("did you mean `USD`?"));
    assert!(words("Order-Shipped".parse::<TemplateName>().expect_err("misspelt")).ends_with("did you mean `order_shipped`?"));
}

#[test]
fn words_of_a_set() {
    for (word, meta) in [(FlowAction::Navigate, "navigate"), (FlowAction::DataExchange, "data_exchange")] {
        assert_eq!((word.as_str(), word.to_string().as_str()), (meta, meta));
        assert_eq!(meta.parse::<FlowAction>().as_ref(), Ok(&word));
        assert_eq!(meta.to_uppercase().parse::<FlowAction>(), Ok(word));
    }
    assert_eq!("Draft".parse::<FlowMode>(), Ok(FlowMode::Draft));
    let unknown = "navigat".parse::<FlowAction>().expect_err("misspelt");
    assert_eq!(unknown.to_string(), "FlowAction is \"navigat\", did you mean \"navigate\"? [word_unknown, error 131009]");
}
