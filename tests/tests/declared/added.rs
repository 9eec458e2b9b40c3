//! What a sender may add to a template that no text of it leaves open.

use whatsapp_dsl::template::{ProductPolicy, TapTargetConfiguration};
use whatsapp_dsl::{GroupId, message, template, try_message};

use crate::{ANN, refused, sends};

// Meta has put one of its languages into another category: that makes it no other template.
template!("tests/declared/added.json");

#[test]
fn to_a_template_of_two_languages() {
    let target = || TapTargetConfiguration::builder().url("https://luigi.example/s").title("The new season");
    sends(
        r#"{"type":"body","parameters":[{"type":"text","text":"Ann"}]},
        {"type":"tap_target_configuration","parameters":[{"type":"tap_target_configuration","tap_target_configuration":[
        {"url":"https://luigi.example/s","title":"The new season"}]}]}"#,
        &message!(Season {
            to: ANN,
            language: "en_US",
            body: ["Ann"],
            tap_target_configuration: [TapTargetConfiguration { url: "https://luigi.example/s", title: "The new season" }],
        }),
        Season::builder().to(ANN).language("en_US").body(["Ann"]).tap_target_configuration([target()]).build(),
    );
    let added = message!(Season { to: ANN, language: "it", body: ["Anna"], product_policy: Strict, message_activity_sharing: false });
    assert!(added.to_json().ends_with(r#","product_policy":"STRICT","message_activity_sharing":false}"#));
    let built = Season::builder().to(ANN).language("it").body(["Anna"]).product_policy(ProductPolicy::Strict);
    assert_eq!(built.message_activity_sharing(false).build(), Ok(added));
}

#[test]
fn not_in_a_group() {
    let group: GroupId = "Y2FwaQ".parse().expect("a group");
    let to_group = Season::builder().group(&group).language("it").body(["Anna"]);
    assert!(to_group.clone().build().is_ok());
    assert_eq!(refused(to_group.clone().product_policy(ProductPolicy::Strict).build()), ["message_group_content 131009 to"]);
    let sharing = Some(true);
    let tried = try_message!(Season { group: &group, language: "it", body: ["Anna"], message_activity_sharing: sharing });
    assert_eq!(refused(tried), ["message_group_content 131009 to"]);
    let to_ann = message!(Season { to: ANN, language: "it", body: ["Anna"], message_activity_sharing: true });
    assert_eq!(refused(to_ann.with_recipient(&group)), ["message_group_content 131009 to"]);
}

template!(Added { name: "added", language: "en", category: Marketing, body: "Hi {{product_policy}}, this is new." });

/// A variable of the same name gets another one.
#[test]
fn beside_a_variable_of_its_name() {
    let both = message!(Added { to: ANN, product_policy_: "Ann", product_policy: CloudApiFallback });
    assert!(both.to_json().contains(r#""parameter_name":"product_policy","text":"Ann""#));
    assert!(both.to_json().ends_with(r#""product_policy":"CLOUD_API_FALLBACK"}"#));
}
