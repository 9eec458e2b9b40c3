//! The limits of a definition, as the page of the limits has them.

use std::collections::HashSet;
use std::fmt::Write as _;

use whatsapp_dsl_rules::definition::RULES;
use whatsapp_dsl_rules::limit;

const INTRODUCTION: &str = "
## Definitions of templates

What a definition in place may have, and one in a file that Meta has not seen. All rules of definitions are in [Errors](errors.md).

| rule | what it says | source |
|---|---|---|
";

/// The rules of a definition that set a limit.
pub(super) fn section(page: &mut String) {
    page.push_str(INTRODUCTION);
    for (_, rules) in RULES {
        for rule in
            rules.iter().filter(|rule| rule.says.contains(|character: char| character.is_ascii_digit() && !rule.says.contains("{{")))
        {
            let sources: Vec<_> = rule.source.iter().map(|source| format!("{} ({})", source.name, source.date)).collect();
            let _ = writeln!(page, "| `{}` | {} | {} |", rule.name, rule.says, sources.join("; "));
        }
    }
}

#[test]
fn every_rule_has_a_name_and_a_sentence_of_its_own() {
    let mut known = HashSet::new();
    for (_, rules) in RULES {
        for rule in *rules {
            assert!(known.insert(rule.name), "{} is listed twice", rule.name);
            let name = rule.name.strip_prefix("definition_").unwrap_or_default();
            assert!(!name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'), "{}", rule.name);
            assert!(rule.says.ends_with('.') && !rule.source.is_empty(), "{}", rule.name);
        }
    }
}

#[test]
fn the_limits_are_those_of_the_checks() {
    let says = |name: &str| {
        let rules = RULES.iter().flat_map(|(_, rules)| *rules);
        rules.into_iter().find(|rule| rule.name == format!("definition_{name}")).unwrap_or_else(|| panic!("{name} is a rule")).says
    };
    for (name, limits) in [
        ("header_text_length", vec![limit::HEADER]),
        ("body_text_length", vec![limit::BODY, limit::OFFER_BODY, limit::CARD_BODY]),
        ("footer_text_length", vec![limit::FOOTER]),
        ("offer_text_length", vec![limit::OFFER]),
        ("buttons_count", vec![limit::BUTTONS]),
        ("button_text_length", vec![limit::LABEL, limit::CALL_LABEL]),
        ("button_url_length", vec![limit::URL]),
        ("button_phone_number_length", vec![limit::PHONE_NUMBER]),
        ("button_example_length", vec![limit::CODE, limit::OFFER_CODE]),
        ("button_autofill_text_length", vec![limit::AUTOFILL_LABEL]),
        ("button_package_name_format", vec![limit::PACKAGE_NAME]),
        ("card_count", vec![limit::FEWEST_CARDS, limit::MOST_CARDS]),
        ("card_buttons", vec![limit::CARD_BUTTONS]),
    ] {
        let numbers: Vec<&str> = says(name).split(|character: char| !character.is_ascii_digit()).collect();
        for limit in limits {
            assert!(numbers.contains(&limit.to_string().as_str()), "{name} says another limit than {limit}");
        }
    }
}
