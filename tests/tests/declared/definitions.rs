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
