//! What is there to know of a template, in words: the docs of its struct and of each setter.

mod fields;
mod preview;

use std::fmt::Write as _;

use whatsapp_dsl_rules::declared::taker::Sort;
use whatsapp_dsl_rules::declared::{Declared, Slot};
use whatsapp_dsl_rules::definition::{Category, Definition, Format};

pub(super) use self::fields::of_field;
use super::types::DeclaredType;

/// The docs of a type.
pub(super) fn of_type(one: &DeclaredType) -> String {
    let Some(declared) = one.declared else {
        return one
            .unsendable
            .as_deref()
            .map_or_else(|| "A template whose definition was refused.".to_owned(), |words| format!("{}.", fields::sentence(words)));
    };
    let mut text = summary(declared);
    if let Some(words) = &one.unsendable {
        let _ = write!(text, "\n\n**{}.**", fields::sentence(words));
    }
    for language in &declared.languages {
        if declared.languages.len() > 1 {
            let _ = write!(text, "\n\nIn `{}`:", language.definition.language);
        }
        let _ = write!(text, "\n\n{}", preview::of(language));
    }
    if one.unsendable.is_none() {
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
fn summary(declared: &Declared) -> String {
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

/// How it is sent.
fn usage(name: &str, declared: &Declared) -> String {
    let mut text = format!("try_message!({name} {{\n    to: …,");
    for slot in fields::to_fill(declared).filter(|slot| slot.required) {
        let value = match slot.sort {
            Sort::Language => format!("{:?}", declared.codes.first().copied().unwrap_or_default()),
            Sort::Cards => cards(declared),
            _ => value(declared, slot, false),
        };
        let _ = write!(text, "\n    {}: {value},", slot.name);
    }
    text + "\n})?"
}

/// The cards, of which the first is written out.
fn cards(declared: &Declared) -> String {
    let slots = declared.card.iter().flat_map(|card| &card.slots).filter(|slot| slot.required);
    let fields: Vec<_> = slots.map(|slot| format!("{}: {}", slot.name, value(declared, slot, true))).collect();
    format!("[\n        Card {{ {} }},\n        …\n    ]", fields.join(", "))
}

/// What a field could hold.
fn value(declared: &Declared, slot: &Slot, in_card: bool) -> String {
    let words = match slot.sort {
        Sort::Header(Format::Text) | Sort::Text { .. } => {
            return fields::example(declared, slot, in_card).map_or("\"…\"".to_owned(), |text| format!("{text:?}"));
        }
        Sort::Texts { count } => return format!("[{}]", vec!["\"…\""; count].join(", ")),
        Sort::Header(format) => return fields::header(format),
        Sort::Offer => "LimitedTimeOffer { expiration_time_ms: … }",
        Sort::Sections => "[Section { title: \"…\", product_items: [\"…\"] }]",
        _ => "\"…\"",
    };
    words.to_owned()
}
