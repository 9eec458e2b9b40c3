//! News of templates.

use serde_json::{Value, json};
use whatsapp_dsl::Definition;
use whatsapp_dsl::webhook::{Event, Quality, TemplateChange, TemplateEvent, TemplateReason, TemplateUpdate};

use crate::{cloud, event, samples};

fn update(field: &str, more: Value) -> TemplateUpdate {
    let mut value = json!({ "message_template_id": 1, "message_template_name": "promo", "message_template_language": "en_US" });
    if let Value::Object(members) = more {
        for (name, member) in members {
            value[name] = member;
        }
    }
    match event(&cloud(field, &value)) {
        Event::Template(update) => update,
        other => panic!("{other:?}"),
    }
}

fn status(event: &str) -> TemplateUpdate {
    update("message_template_status_update", json!({ "event": event }))
}

fn promo() -> Definition {
    let json = json!({ "name": "promo", "language": "en_US", "category": "MARKETING", "status": "APPROVED", "id": "1", "components": [
        { "type": "HEADER", "format": "TEXT", "text": "Today" },
        { "type": "BODY", "text": "Only {{1}} today, at Luigi's.", "example": { "body_text": [["5"]] } },
        { "type": "FOOTER", "text": "Bye" },
        { "type": "BUTTONS", "buttons": [
            { "type": "QUICK_REPLY", "text": "Stop" }, { "type": "URL", "text": "See", "url": "https://luigi.example" }] },
    ] });
    Definition::from_json(&json.to_string()).expect("it is a definition")
}

#[test]
fn each_sort_of_news_is_read() {
    let updates: Vec<_> = samples::templates().iter().map(|(field, value)| event(&cloud(field, value))).collect();
    for update in &updates {
        let Event::Template(update) = update else { panic!("{update:?}") };
        assert_eq!(update.id.as_deref(), Some("1689556908129835"));
        assert_eq!((update.name.as_deref(), update.language.as_deref()), (Some("promo"), Some("en_US")));
        assert_eq!(update.misfits, []);
    }
    let [Event::Template(status), Event::Template(quality), Event::Template(components), Event::Template(category)] = &updates[..] else {
        panic!("{updates:?}");
    };
    assert!(matches!(
        &status.change,
        TemplateChange::Status { event: TemplateEvent::Rejected, reason: Some(TemplateReason::InvalidFormat), .. }
    ));
    assert!(matches!(&quality.change, TemplateChange::Quality { previous: Some(Quality::Green), new: Some(Quality::Yellow), .. }));
    assert!(matches!(&components.change, TemplateChange::Components { buttons, .. } if buttons.len() == 2));
    assert!(matches!(&category.change, TemplateChange::Category { correct: Some(_), timestamp: Some(_), .. }));
}

#[test]
fn why_a_template_was_rejected_is_told_in_the_value_or_beside_it() {
    let told = |value: Option<Value>, beside: Value| {
        let mut news = cloud("message_template_status_update", &json!({ "event": "REJECTED", "rejection_info": value }));
        news["entry"][0]["changes"][0]["rejection_info"] = beside;
        let Event::Template(update) = event(&news) else { panic!("it is news of a template") };
        let TemplateChange::Status { rejection_info, .. } = update.change else { panic!("it is a status") };
        rejection_info.and_then(|info| info.reason)
    };
    let info = |reason: &str| json!({ "reason": reason, "recommendation": "Say who you are." });
    assert_eq!(told(Some(info("A")), json!(null)).as_deref(), Some("A"));
    assert_eq!(told(None, info("B")).as_deref(), Some("B"));
    assert_eq!(told(Some(info("A")), info("B")).as_deref(), Some("A"));
    assert_eq!(told(None, json!(5)), None);
}

#[test]
fn a_definition_takes_its_status_over() {
    let mut promo = promo();
    for (event, status_then) in
        [("PAUSED", "PAUSED"), ("REINSTATED", "APPROVED"), ("FLAGGED", "APPROVED"), ("DISABLED", "DISABLED"), ("TOMORROW", "TOMORROW")]
    {
        assert!(promo.apply(&status(event)));
        assert_eq!(promo.status(), Some(status_then), "{event}");
    }
    assert_eq!(promo.body(), Some("Only {{1}} today, at Luigi's."));
}

#[test]
fn news_of_another_template_change_nothing() {
    let before = promo();
    for (name, language) in
        [(json!("other"), json!("en_US")), (json!("promo"), json!("it")), (json!(null), json!("en_US")), (json!("promo"), json!(null))]
    {
        let mut after = before.clone();
        let about = json!({ "event": "PAUSED", "message_template_name": name, "message_template_language": language });
        assert!(!after.apply(&update("message_template_status_update", about)));
        assert_eq!((after.status(), &after), (Some("APPROVED"), &before));
    }
    let mut after = before;
    assert!(after.apply(&update("message_template_status_update", json!({ "event": "PAUSED", "message_template_language": "en-US" }))));
}

#[test]
fn a_category_changes_once_it_has() {
    let mut promo = promo();
    assert!(promo.apply(&update("template_category_update", json!({ "new_category": "MARKETING", "correct_category": "UTILITY" }))));
    assert_eq!(promo.category(), "MARKETING");
    assert!(promo.apply(&update("template_category_update", json!({ "previous_category": "MARKETING", "new_category": "UTILITY" }))));
    assert_eq!((promo.category(), promo.status()), ("UTILITY", Some("APPROVED")));
    assert!(promo.apply(&update("message_template_quality_update", json!({ "new_quality_score": "RED" }))));
    assert_eq!(promo.status(), Some("APPROVED"));
}

#[test]
fn a_definition_takes_its_texts_over() {
    let mut promo = promo();
    let edited = json!({ "message_template_element": "Only {{1}} now, at Luigi's.", "message_template_title": "Now", "message_template_buttons": [
        { "message_template_button_type": "URL", "message_template_button_text": "Look", "message_template_button_url": "https://luigi.example/now" }] });
    assert!(promo.apply(&update("message_template_components_update", edited)));
    let expected = json!({ "name": "promo", "language": "en_US", "category": "MARKETING", "status": "APPROVED", "components": [
        { "type": "HEADER", "format": "TEXT", "text": "Now" },
        { "type": "BODY", "text": "Only {{1}} now, at Luigi's." },
        { "type": "BUTTONS", "buttons": [
            { "type": "QUICK_REPLY", "text": "Stop" }, { "type": "URL", "text": "Look", "url": "https://luigi.example/now" }] },
    ] });
    let differences = Definition::from_json(&expected.to_string()).unwrap().compare(&promo);
    assert!(differences.is_empty(), "{differences}");
    // A member that cannot be read takes nothing away.
    assert!(
        promo.apply(&update("message_template_components_update", json!({ "message_template_title": [], "message_template_element": 5 })))
    );
    assert!(promo.compare(&Definition::from_json(&expected.to_string().replace("Only {{1}} now, at Luigi's.", "5")).unwrap()).is_empty());
}
