//! Several languages of one template, each with its own order of words and buttons.

use whatsapp_dsl::{LanguageCode, Message, message, template, try_message};

use crate::{ANN, refused, sends_in};

template!("tests/declared/languages.json");

const ENGLISH: &str = r#"{"type":"header","parameters":[{"type":"text","parameter_name":"customer","text":"Ann"}]},
    {"type":"body","parameters":[{"type":"text","parameter_name":"customer","text":"Ann"},{"type":"text","parameter_name":"day","text":"Monday"}]},
    {"type":"button","sub_type":"url","index":"0","parameters":[{"type":"text","text":"A1"}]},
    {"type":"button","sub_type":"quick_reply","index":"1","parameters":[{"type":"payload","payload":"help"}]}"#;

const ITALIAN: &str = r#"{"type":"body","parameters":[{"type":"text","parameter_name":"day","text":"Monday"},{"type":"text","parameter_name":"customer","text":"Ann"}]},
    {"type":"button","sub_type":"quick_reply","index":"0","parameters":[{"type":"payload","payload":"help"}]},
    {"type":"button","sub_type":"url","index":"2","parameters":[{"type":"text","text":"A1"}]}"#;

#[test]
fn every_language_has_its_own_order() {
    let filled = || OnItsWay::builder().to(ANN).customer("Ann").day("Monday").url("A1").quick_reply("help");
    sends_in(
        "en_US",
        ENGLISH,
        &message!(OnItsWay { to: ANN, language: "en_US", customer: "Ann", day: "Monday", url: "A1", quick_reply: "help" }),
        filled().language("en_US").build(),
    );
    sends_in(
        "it",
        ITALIAN,
        &message!(OnItsWay { to: ANN, language: "it", customer: "Ann", day: "Monday", url: "A1", quick_reply: "help" }),
        filled().language("it").build(),
    );
    assert_eq!(OnItsWay::LANGUAGES, ["en_US", "it"]);
    assert_eq!(OnItsWay::NAME, "on_its_way");
}

#[test]
fn numbers_mean_the_same_in_every_language() {
    let sent = |language: &str| try_message!(Bill { to: ANN, language: language, body: ["Ann", "$9"] });
    let values = r#"{"type":"body","parameters":[{"type":"text","text":"Ann"},{"type":"text","text":"$9"}]}"#;
    sends_in("de", values, &message!(Bill { to: ANN, language: "de", body: ["Ann", "$9"] }), sent("de"));
    sends_in("en", values, &message!(Bill { to: ANN, language: "en", body: ["Ann", "$9"] }), sent("en"));
}

#[test]
fn a_language_at_run_time() -> Result<(), Box<dyn std::error::Error>> {
    let code: LanguageCode = "it".parse()?;
    let italian: Message = try_message!(OnItsWay { to: ANN, language: code, customer: "Ann", day: "Monday", url: "A1" })?;
    assert!(italian.to_json().contains(r#""code":"it""#));
    let is_italian = std::env::args().count() > 100;
    let either =
        message!(OnItsWay { to: ANN, language: if is_italian { "it" } else { "en_US" }, customer: "Ann", day: "Monday", url: "A1" });
    assert!(either.to_json().contains(r#""code":"en_US""#));
    Ok(())
}

#[test]
fn a_language_that_it_does_not_have() {
    let filled = || OnItsWay::builder().to(ANN).customer("Ann").day("Monday").url("A1");
    assert_eq!(refused(filled().language("fr").build()), ["template_language_unknown 132001 template.language.code"]);
    assert_eq!(refused(filled().build()), ["template_language_required 132001 template.language.code"]);
    let invalid = filled().language("it_IT").build().expect_err("no such language");
    assert_eq!(invalid.violations()[0].words(), "`on_its_way` has no language `it_IT`; it has en_US, it");
    assert_eq!(refused(filled().language("fr").day("").build()).len(), 2, "everything is said at once");
}

#[test]
fn languages_that_drifted_apart_have_a_type_each() {
    let english = message!(DriftedEnUs { to: ANN, customer: "Ann" });
    let italian = message!(DriftedIt { to: ANN, customer: "Ann", day: "lunedì" });
    assert_eq!(english.to_json().matches("parameter_name").count() + 1, italian.to_json().matches("parameter_name").count());
    assert_eq!(Drifted::definitions().len(), 2);
}

#[test]
fn languages_with_their_links_in_another_order_have_a_type_each() {
    let english = message!(SwappedEnUs { to: ANN, url: "A1", url_2: "B2" });
    let italian = message!(SwappedIt { to: ANN, url: "B2", url_2: "A1" });
    assert!(english.to_json().contains("en_US") && italian.to_json().contains(r#""code":"it""#));
    assert_eq!(Swapped::definitions().len(), 2);
}
