//! The declarations of templates, each read once in a process: what is read stays, and an editor expands every keystroke anew.

use std::sync::{Mutex, MutexGuard, PoisonError};

use proc_macro2::Literal;
use whatsapp_dsl_rules::declared::Declared;
use whatsapp_dsl_rules::json::Json;

use crate::parse;

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

/// What was read of a text: the id of the declaration, and what that says.
type Read = Option<(u64, Option<Found>)>;

/// The texts that were read whose ids end as that of this one does.
fn declarations(text: &str) -> MutexGuard<'static, Vec<(String, Read)>> {
    const ENDINGS: usize = 1 << 10;
    static DECLARATIONS: [Mutex<Vec<(String, Read)>>; ENDINGS] = [const { Mutex::new(Vec::new()) }; ENDINGS];
    let index = usize::try_from(id(text) % ENDINGS as u64).unwrap_or_default();
    // A panic cannot leave a list half-updated, so poisoning is ignored.
    DECLARATIONS[index].lock().unwrap_or_else(PoisonError::into_inner)
}

fn remembered(text: &str, read: &dyn Fn() -> Read) -> Read {
    if let Some((_, read)) = declarations(text).iter().find(|(known, _)| known == text) {
        return read.clone();
    }
    let read = read();
    declarations(text).push((text.to_owned(), read.clone()));
    read
}

/// Whether something holds of a name, which is found out once for each name of which it does.
pub(crate) fn is_remembered(name: &str, holds: &dyn Fn() -> bool) -> bool {
    remembered(name, &|| holds().then(|| (id(name), None))).is_some()
}

/// What the literal of a declaration says. It comes with every send, and a long one takes long to be read.
pub(crate) fn of_literal(literal: &Literal) -> Read {
    remembered(&literal.to_string(), &|| {
        let text = parse::text(literal)?;
        Some((id(&text), found(&text)))
    })
}

/// What the text of a declaration says.
pub(crate) fn found(text: &str) -> Option<Found> {
    let read = || {
        let Ok(Json::Object(mut members)) = Json::parse(text) else { return None };
        if let Some(words) = members.get(UNSENDABLE).and_then(Json::as_str) {
            return Some(Found::Unsendable(words.to_owned()));
        }
        let found = if members.remove(BROKEN).is_some() { Found::Broken } else { Found::Declared };
        let json = Json::Object(members);
        declared(&json.to_string(), &|| Declared::of_json(&json)).map(found)
    };
    remembered(text, &|| Some((id(text), read())))?.1
}

/// The type of this declaration, which is not broken.
pub(crate) fn declared(text: &str, read: &dyn Fn() -> Option<&'static Declared>) -> Option<&'static Declared> {
    match remembered(text, &|| Some((id(text), read().map(Found::Declared)))) {
        Some((_, Some(Found::Declared(declared)))) => Some(declared),
        _ => None,
    }
}

/// What tells the declaration of a send from those of other types of its name. It takes eight bytes at a time: the hashers of the standard
/// library, built without optimisation as macros are, take a tenth of the time of `template!`.
pub(crate) fn id(text: &str) -> u64 {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    let (words, rest) = text.as_bytes().as_chunks::<8>();
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    let mut hash = text.len() as u64;
    for word in words {
        hash = (hash.rotate_left(23) ^ u64::from_le_bytes(*word)).wrapping_mul(ODD);
    }
    (hash.rotate_left(23) ^ u64::from_le_bytes(last)).wrapping_mul(ODD)
}
