//! On which page a rule of a message is, and under which title.

use whatsapp_dsl_rules::schema::Api;
use whatsapp_dsl_rules::{Home, Part, Step, Type, table};

use crate::places::Place;

pub(crate) fn is_envelope(part: &Part) -> bool {
    table::APIS.iter().any(|api| std::ptr::eq(part, api.envelope))
}

/// More structs make more than a page.
const MANY: usize = 7;

/// How many structs are within one.
fn structs(part: &'static Part) -> usize {
    fn count(wanted: &'static Type) -> usize {
        let of = |part: &'static Part| 1 + part.fields.iter().map(|field| count(&field.value)).sum::<usize>();
        match wanted {
            Type::Part(part) => of(part),
            Type::Choice(choice) => choice.every().map(of).sum(),
            Type::List(list) => count(&list.item),
            _ => 0,
        }
    }
    part.fields.iter().map(|field| count(&field.value)).sum()
}

/// The page of a part: its kind's, or that of the envelope.
pub(crate) fn page_of(place: &Place<'_>) -> String {
    let of_api = |name: String| if place.api.module.is_empty() { name } else { format!("{}_{name}", place.api.module) };
    let kind = of_api(file_name(place.kind.part.name));
    match place.steps.first() {
        _ if is_envelope(place.part) => of_api("message".to_owned()),
        // One with many structs is on several pages.
        Some(Step::Field(field)) if structs(&place.kind.part) > MANY => format!("{kind}/{field}"),
        _ => kind,
    }
}

/// `ReplyButtons` in lower snake case.
fn file_name(name: &str) -> String {
    let mut file = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !file.is_empty() {
            file.push('_');
        }
        file.extend(letter.to_lowercase());
    }
    file
}

pub(crate) fn title_of(api: &Api, part: &Part) -> String {
    let module = if part.home == Home::Kind { api.module } else { part.home.module() };
    match (is_envelope(part), module) {
        (true, _) if api.module.is_empty() => "Every message".to_owned(),
        (true, _) => format!("Every message of `{}`", api.module),
        (_, "") => format!("`{}`", part.name),
        (_, module) => format!("`{module}::{}`", part.name),
    }
}
