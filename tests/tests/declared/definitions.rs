//! A type hands out what it was made of.

use whatsapp_dsl::template;

template!(Shipped {
    name: "shipped",
    language: "en_US",
    category: Utility,
    header: Image,
    body: "Hi {{customer}}, it comes.",
    buttons: [Url { text: "Track", url: "https://luigi.example/t/{{tracking}}" }],
    examples: Examples { customer: "Ann", tracking: "A1", header: "4::aW" },
});

template!(Unfinished { name: "unfinished", language: "en_US", category: Utility, body: "Hi {{customer}}, it comes." });

#[test]
fn one_for_each_language() {
    let [definition] = Shipped::definitions() else { panic!("one language") };
    assert_eq!(definition.check(), Ok(()));
    let json: serde_json::Value = serde_json::from_str(&definition.to_json().expect("it has examples")).expect("JSON");
    assert_eq!(json["name"], "shipped");
    assert_eq!(json["parameter_format"].as_str().map(str::to_uppercase).as_deref(), Some("NAMED"));
    let url = json["components"]
        .as_array()
        .and_then(|components| components.iter().find_map(|component| component["buttons"][0]["url"].as_str()));
    assert_eq!(url, Some("https://luigi.example/t/{{1}}"));
}

#[test]
fn no_request_without_examples() {
    let [definition] = Unfinished::definitions() else { panic!("one language") };
    let invalid = definition.to_json().expect_err("Meta asks for an example");
    assert!(invalid.violations().iter().all(|violation| violation.rule().contains("example")), "{invalid}");
}

mod odd {
    whatsapp_dsl::template!("tests/declared/odd.json");
}

#[test]
#[expect(deprecated, reason = "Meta does not send one of them")]
fn one_odd_template_does_not_stop_the_rest() {
    let good = odd::GoodDay::builder().to("16505551234").body(["Ann"]).build().expect("its text is known");
    assert!(good.to_json().contains("good_day"));
    for definitions in [odd::GoodDay::definitions(), odd::FromTheFuture::definitions(), odd::NotJudged::definitions()] {
        let [definition] = definitions else { panic!("one language") };
        assert!(definition.check().is_err(), "{definition}");
    }
    for definitions in [odd::NoText::definitions(), odd::NoComponents::definitions(), odd::NoButtons::definitions()] {
        let [definition] = definitions else { panic!("one language") };
        assert!(definition.check().is_err() && definition.to_json().is_err(), "{definition}");
    }
    // The body has no example, which Meta would ask for; what is not known does not matter.
    let [definition] = odd::GoodDay::definitions() else { panic!("one language") };
    let refused = definition.to_json().expect_err("an example");
    assert_eq!(refused.violations().iter().map(whatsapp_dsl::Violation::rule).collect::<Vec<_>>(), ["definition_body_example_required"]);
}
