//! What a definition becomes by the news of its template.

use whatsapp_dsl_rules::definition::{read, write};
use whatsapp_dsl_rules::json::{Json, Map};

use super::{TemplateButton, TemplateChange, TemplateEvent, TemplateUpdate};
use crate::Definition;

impl Definition {
    /// Takes the news of a template over: its status, its category, and what it says now. Answers whether they are about this template, which is
    /// known by its name and language.
    ///
    /// News of the quality change nothing here. Nor does `FLAGGED`, a warning: the template can still be sent.
    ///
    /// ```
    /// use whatsapp_dsl::{Definition, webhook::{Event, Notification}};
    ///
    /// let mut promo = Definition::from_json(r#"{ "name": "promo", "language": "en_US", "category": "MARKETING", "status": "APPROVED",
    ///     "components": [{ "type": "BODY", "text": "Only today." }] }"#)?;
    /// let body = r#"{ "entry": [{ "id": "1", "time": 1751247548, "changes": [{ "field": "message_template_status_update", "value": {
    ///     "event": "PAUSED", "message_template_id": 168, "message_template_name": "promo", "message_template_language": "en_US"
    /// } }] }] }"#;
    /// for event in Notification::from_json(body)?.events() {
    ///     if let Event::Template(update) = event {
    ///         assert!(promo.apply(update));
    ///     }
    /// }
    /// assert_eq!(promo.status(), Some("PAUSED"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn apply(&mut self, update: &TemplateUpdate) -> bool {
        let language = update.language.as_deref().unwrap_or_default().replace('-', "_");
        if update.name.as_deref() != Some(self.name()) || !self.language().replace('-', "_").eq_ignore_ascii_case(&language) {
            return false;
        }
        let Ok(Json::Object(mut members)) = Json::parse(&write::to_json(&self.inner)) else { return true };
        if let Some(status) = self.status() {
            members.insert("status", status);
        }
        changed(&mut members, update);
        // What Meta lists is always read.
        if let Ok(inner) = read::definition(&members) {
            self.inner = inner;
        }
        true
    }
}

fn changed(members: &mut Map, update: &TemplateUpdate) {
    match &update.change {
        TemplateChange::Status { event, category, .. } => {
            let status = match event {
                TemplateEvent::Reinstated => "APPROVED",
                TemplateEvent::Flagged => "",
                other => other.as_str(),
            };
            set(members, "status", Some(status));
            set(members, "category", category.as_deref());
        }
        // What is still to come changes nothing yet.
        TemplateChange::Category { new, correct: None, .. } => set(members, "category", new.as_deref()),
        TemplateChange::Category { .. } | TemplateChange::Quality { .. } => {}
        TemplateChange::Components { header, body, footer, buttons } => {
            let Some(Json::Array(components)) = members.get_mut("components") else { return };
            // Where a member could not be read, its absence says nothing.
            let is_whole = update.misfits.is_empty();
            text(components, "HEADER", header.as_deref(), is_whole);
            text(components, "BODY", body.as_deref(), false);
            text(components, "FOOTER", footer.as_deref(), is_whole);
            if let Some(component) = find(components, "BUTTONS")
                && let Some(Json::Array(known)) = component.get_mut("buttons")
            {
                relabel(known, buttons);
            }
        }
    }
}

fn set(members: &mut Map, name: &str, word: Option<&str>) {
    if let Some(word) = word.filter(|word| !word.is_empty()) {
        members.insert(name, word.to_uppercase());
    }
}

fn is(json: &Json, kind: &str) -> bool {
    json.get("type").and_then(Json::as_str) == Some(kind)
}

fn find<'a>(components: &'a mut [Json], kind: &str) -> Option<&'a mut Json> {
    components.iter_mut().find(|component| is(component, kind))
}

/// Gives a component its text; one that has none any longer is taken out.
fn text(components: &mut Vec<Json>, kind: &str, text: Option<&str>, is_whole: bool) {
    match (find(components, kind), text) {
        (Some(Json::Object(component)), Some(text)) if component.get("text").and_then(Json::as_str) != Some(text) => {
            // Examples are those of the old text.
            component.remove("example");
            component.insert("text", text);
            if kind == "HEADER" {
                component.insert("format", "TEXT");
            }
        }
        (None, Some(text)) => {
            let mut component = Map::new();
            component.insert("type", kind);
            if kind == "HEADER" {
                component.insert("format", "TEXT");
            }
            component.insert("text", text);
            components.push(Json::Object(component));
        }
        // A picture has no text.
        (Some(component), None) if is_whole && component.get("text").is_some() => components.retain(|component| !is(component, kind)),
        _ => {}
    }
}

/// Gives the buttons of each type what the news say of them, in order. Meta tells only those with a link or a number.
fn relabel(known: &mut [Json], buttons: &[TemplateButton]) {
    let mut seen: Vec<&str> = Vec::new();
    for button in buttons {
        let Some(kind) = button.kind.as_deref() else { continue };
        let before = seen.iter().filter(|other| **other == kind).count();
        seen.push(kind);
        let same = known.iter_mut().filter(|known| is(known, kind)).nth(before);
        let Some(Json::Object(members)) = same else { continue };
        for (name, value) in [("text", &button.text), ("url", &button.url), ("phone_number", &button.phone_number)] {
            if let Some(value) = value {
                members.insert(name, value.as_str());
            }
        }
    }
}
