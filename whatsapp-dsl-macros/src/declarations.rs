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

/// Texts that were read.
type Read = Vec<(String, Option<Found>)>;

/// The texts that were read whose ids end as this one does.
fn declarations(id: u64) -> MutexGuard<'static, Read> {
    const ENDINGS: usize = 1 << 10;
    static DECLARATIONS: [Mutex<Read>; ENDINGS] = [const { Mutex::new(Vec::new()) }; ENDINGS];
    let index = usize::try_from(id % ENDINGS as u64).unwrap_or_default();
    // A panic cannot leave a list half-updated, so poisoning is ignored.
    DECLARATIONS[index].lock().unwrap_or_else(PoisonError::into_inner)
}

fn remembered(text: &str, read: &dyn Fn() -> Option<Found>) -> Option<Found> {
    let id = id(text);
    if let Some((_, found)) = declarations(id).iter().find(|(known, _)| known == text) {
        return found.clone();
    }
    let found = read();
    declarations(id).push((text.to_owned(), found.clone()));
    found
}

/// What the text of a declaration says.
pub(crate) fn found(text: &str) -> Option<Found> {
    remembered(text, &|| {
        let Ok(Json::Object(mut members)) = Json::parse(text) else { return None };
        if let Some(words) = members.get(UNSENDABLE).and_then(Json::as_str) {
            return Some(Found::Unsendable(words.to_owned()));
        }
        let found = if members.remove(BROKEN).is_some() { Found::Broken } else { Found::Declared };
        let json = Json::Object(members);
        declared(&json.to_string(), &|| Declared::of_json(&json)).map(found)
    })
}

/// What was read of a literal: the id of its text, and what that says.
type OfLiteral = (u64, Option<Found>);

/// What the literal of a declaration says. It comes with every send, and a long one takes long to be read.
pub(crate) fn of_literal(literal: &Literal) -> Option<OfLiteral> {
    const LISTS: usize = 1 << 8;
    static LITERALS: [Mutex<Vec<(String, OfLiteral)>>; LISTS] = [const { Mutex::new(Vec::new()) }; LISTS];
    let typed = literal.to_string();
    let index = usize::try_from(id(&typed) % LISTS as u64).unwrap_or_default();
    let known = || LITERALS[index].lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, read)) = known().iter().find(|(known, _)| *known == typed) {
        return Some(read.clone());
    }
    let text = parse::text(literal)?;
    let read = (id(&text), found(&text));
    known().push((typed, read.clone()));
    Some(read)
}

/// The type of this declaration, which is not broken.
pub(crate) fn declared(text: &str, read: &dyn Fn() -> Option<&'static Declared>) -> Option<&'static Declared> {
    match remembered(text, &|| read().map(Found::Declared)) {
        Some(Found::Declared(declared)) => Some(declared),
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
