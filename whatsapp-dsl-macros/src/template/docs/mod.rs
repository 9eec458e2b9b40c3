//! What is there to know of a template, in words: the docs of its struct and of each setter.

mod fields;
mod preview;

use std::fmt::Write as _;

use whatsapp_dsl_rules::declared::blank::Blank;
use whatsapp_dsl_rules::declared::{Declared, naming};
use whatsapp_dsl_rules::definition::{Category, Definition};
use whatsapp_dsl_rules::{Field, Part, Type as Stored};

pub(super) use self::fields::{of_envelope, of_field, of_shared_field};
use super::types::DeclaredType;
use crate::together;

pub(super) fn of_type(one: &DeclaredType) -> String {
    let unsendable = one.unsendable.as_deref().map(|words| format!("{}.", fields::sentence(words)));
    let Some(declared) = one.declared else { return unsendable.unwrap_or_else(|| "A template whose definition was refused.".to_owned()) };
    let mut text = summary(declared);
    if let Some(words) = &unsendable {
        let _ = write!(text, "\n\n**{words}**");
    }
    for language in &declared.languages {
        if declared.languages.len() > 1 {
            let _ = write!(text, "\n\nIn `{}`:", language.definition.language);
        }
        let _ = write!(text, "\n\n{}", preview::of(declared, language));
    }
    if unsendable.is_none() {
        let name = one.name.to_string();
        let _ = write!(text, "\n\n{}\n\nSend it with `try_message!`, with `message!` where everything is known,", fields::tables(declared));
        let _ = write!(text, " or with [`{name}::builder`](Self::builder):\n\n```text\n{}\n```", usage(&name, declared));
    }
    text
}

/// Why the type is deprecated, if it is: Meta does not send the template in any of its languages.
pub(super) fn deprecation(one: &DeclaredType) -> Option<String> {
    one.declared.filter(|_| !one.is_refused())?.not_approved()
}

/// `order_shipped`, a utility template in `en_US` (APPROVED) and `es_MX` (PAUSED).
pub(super) fn summary(declared: &Declared) -> String {
    let language = |definition: &Definition| match &definition.status {
        Some(status) => format!("`{}` ({status})", definition.language),
        None => format!("`{}`", definition.language),
    };
    let languages: Vec<_> = declared.languages.iter().map(|one| language(&one.definition)).collect();
    let category = match declared.languages.first().map(|one| &one.definition.category) {
        Some(Category::Authentication) => "an authentication",
        Some(Category::Marketing) => "a marketing",
        Some(Category::Utility) => "a utility",
        _ => "a",
    };
    format!("`{}`, {category} template in {}.", declared.name(), listed(&languages))
}

fn listed(words: &[String]) -> String {
    match words {
        [others @ .., last] if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        words => words.join(", "),
    }
}

/// The fields that a sender has to do with: a template in one language needs none.
fn shown_blanks(declared: &Declared) -> Vec<&Blank> {
    let mut blanks: Vec<_> = declared.blanks.iter().collect();
    blanks.retain(|blank| declared.languages.len() > 1 || blank.name() != naming::LANGUAGE);
    blanks
}

fn usage(name: &str, declared: &Declared) -> String {
    let mut text = format!("try_message!({name} {{\n    to: …,");
    for blank in shown_blanks(declared) {
        if !blank.field.required {
            continue;
        }
        let value = if blank.name() == naming::LANGUAGE {
            format!("{:?}", declared.codes.first().copied().unwrap_or_default())
        } else if blank.is_cards() {
            cards(declared)
        } else {
            value(declared, blank, false)
        };
        let _ = write!(text, "\n    {}: {value},", blank.name());
    }
    text + "\n})?"
}

/// The cards, of which the first is written out.
fn cards(declared: &Declared) -> String {
    let field = |blank: &Blank| blank.field.required.then(|| format!("{}: {}", blank.name(), value(declared, blank, true)));
    let fields = together::words(declared.card.as_ref().map_or(&[][..], |card| &card.blanks), ", ", &field);
    format!("[\n        Card {{ {fields} }},\n        …\n    ]")
}

/// What a field could hold.
fn value(declared: &Declared, blank: &Blank, in_card: bool) -> String {
    match (blank.count(), blank.header(), &blank.field.value) {
        (Some(count), ..) => format!("[{}]", vec!["\"…\""; count].join(", ")),
        (_, Some(part), Stored::Choice(choice)) if choice.text.is_none() => header(part),
        (.., Stored::Part(part)) => header(part),
        (.., Stored::List(_)) => "[Section { title: \"…\", product_items: [\"…\"] }]".to_owned(),
        _ => fields::example(declared, blank, in_card).map_or("\"…\"".to_owned(), |text| format!("{text:?}")),
    }
}

/// A struct as it is written: with what it needs, or with a link.
fn header(part: &Part) -> String {
    let member = |field: &Field| format!("{}: {}", field.name, if let Stored::Text(_) = field.value { "\"…\"" } else { "…" });
    let mut members = together::words(part.fields, ", ", &|field| field.required.then(|| member(field)));
    if members.is_empty() {
        members = part.field("link").map(member).unwrap_or_default();
    }
    format!("{} {{ {members} }}", part.name)
}
