//! The declarations of templates, each read once in a process: what is read stays, and an editor expands every keystroke anew.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

use whatsapp_dsl_rules::declared::Declared;
use whatsapp_dsl_rules::json::Json;

/// What the macro of a template knows.
#[derive(Clone)]
pub(crate) enum Found {
    Declared(&'static Declared),
    /// The definition breaks a rule, so that what a send breaks may be its fault.
    Broken(&'static Declared),
    /// Why no message can be made of it.
    Unsendable(String),
}

/// The member of a declaration that says why no message can be made of it.
pub(crate) const UNSENDABLE: &str = "unsendable";
/// The member of a declaration that says that its definition breaks a rule.
pub(crate) const BROKEN: &str = "broken";

fn declarations() -> MutexGuard<'static, HashMap<String, Option<Found>>> {
    static DECLARATIONS: LazyLock<Mutex<HashMap<String, Option<Found>>>> = LazyLock::new(Mutex::default);
    // A panic cannot leave the map half-updated, so poisoning is ignored.
    DECLARATIONS.lock().unwrap_or_else(PoisonError::into_inner)
}

fn remembered(text: &str, read: impl FnOnce() -> Option<Found>) -> Option<Found> {
    if let Some(found) = declarations().get(text) {
        return found.clone();
    }
    let found = read();
    declarations().entry(text.to_owned()).or_insert(found).clone()
}

/// What the text of a declaration says.
pub(crate) fn found(text: &str) -> Option<Found> {
    remembered(text, || {
        let Ok(Json::Object(mut members)) = Json::parse(text) else { return None };
        if let Some(words) = members.get(UNSENDABLE).and_then(Json::as_str) {
            return Some(Found::Unsendable(words.to_owned()));
        }
        let found = if members.remove(BROKEN).is_some() { Found::Broken } else { Found::Declared };
        let json = Json::Object(members);
        declared(&json.to_string(), || Declared::of_json(&json)).map(found)
    })
}

/// The type of this declaration, which is not broken.
pub(crate) fn declared(text: &str, read: impl FnOnce() -> Option<&'static Declared>) -> Option<&'static Declared> {
    match remembered(text, || read().map(Found::Declared)) {
        Some(Found::Declared(declared)) => Some(declared),
        _ => None,
    }
}

/// What tells the declaration of a send from those of other types of its name.
pub(crate) fn id(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
