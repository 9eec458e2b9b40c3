//! The fields of a template and of its cards, each in words.

use std::fmt::Write as _;

use whatsapp_dsl_rules::declared::blank::{At, Blank};
use whatsapp_dsl_rules::declared::shown::label;
use whatsapp_dsl_rules::declared::{Declared, is_of_products, naming};
use whatsapp_dsl_rules::definition::{Button, Examples};
use whatsapp_dsl_rules::table::ENVELOPE;
use whatsapp_dsl_rules::{Aspect, Field, Type};

use super::preview::plain;
use super::{header, shown_blanks};

/// The fields as tables: the template's, and those of each card.
pub(super) fn tables(declared: &Declared) -> String {
    if shown_blanks(declared).is_empty() {
        return "It is sent as it is: there is nothing to fill in.".to_owned();
    }
    let mut text = String::from("| field | | what it is |\n|---|---|---|");
    for blank in shown_blanks(declared) {
        row(blank, &format!("[`{}`](Self::{})", blank.name(), blank.name()), &words(declared, blank, false), &mut text);
    }
    if let Some(card) = declared.card.as_ref().filter(|card| !card.blanks.is_empty()) {
        text.push_str("\n\n| field of a card | | what it is |\n|---|---|---|");
        for blank in &card.blanks {
            row(blank, &format!("`{}`", blank.name()), &words(declared, blank, true), &mut text);
        }
    }
    text
}

fn row(blank: &Blank, name: &str, words: &str, text: &mut String) {
    let needed = if blank.field.required { "required" } else { "" };
    let _ = write!(text, "\n| {name} | {needed} | {words} |");
}

pub(in crate::template) fn of_field(declared: &Declared, blank: &Blank, in_card: bool) -> String {
    with_need(blank, &words(declared, blank, in_card))
}

/// The same for a field that several templates have: nothing of what only one of them says.
pub(in crate::template) fn of_shared_field(blank: &Blank) -> String {
    let words = if blank.name() == naming::LANGUAGE {
        "the language, as Meta spells it: one of `LANGUAGES`".to_owned()
    } else if blank.says.is_empty() {
        takes(blank, "")
    } else {
        blank.says.replace("{}", "the button") + &at_most(blank)
    };
    with_need(blank, &words)
}

fn with_need(blank: &Blank, words: &str) -> String {
    let needed = if blank.field.required { "Required." } else { "May be left out." };
    format!("{}. {needed}", sentence(words))
}

/// A field of every message, with its rules, which the setters of builders name, too.
pub(in crate::template) fn of_envelope(field: &'static Field) -> String {
    let mut rules = Vec::new();
    for aspect in field.aspects() {
        if aspect != Aspect::Empty {
            rules.push(format!("`{}`", field.rule(&ENVELOPE, aspect)));
        }
    }
    if rules.is_empty() { field.docs.to_owned() } else { format!("{} Refused as {}.", field.docs, rules.join(" or ")) }
}

/// The words with a capital in front.
pub(super) fn sentence(words: &str) -> String {
    let mut characters = words.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().to_string() + characters.as_str())
}

fn words(declared: &Declared, blank: &Blank, in_card: bool) -> String {
    let name = blank.name();
    if name == naming::LANGUAGE {
        return format!("the language, as Meta spells it: `{}`", declared.codes.join("`, `"));
    }
    if blank.is_cards() {
        return cards(declared);
    }
    if !blank.says.is_empty() {
        let button = button_of(declared, blank, in_card).map_or("the button".to_owned(), |button| format!("“{}”", plain(label(button))));
        return blank.says.replace("{}", &button) + &at_most(blank);
    }
    let example = example(declared, blank, in_card).map(|example| format!(", as in “{}”", plain(&example))).unwrap_or_default();
    takes(blank, &example)
}

/// What fills a variable or the header.
fn takes(blank: &Blank, example: &str) -> String {
    let name = blank.name();
    match (blank.count(), blank.header(), blank.goals.first()) {
        (Some(1), ..) => "what fills the variable of the text, a list of one".to_owned(),
        (Some(count), ..) => format!("what fills the {count} variables of the text, in their order"),
        (_, Some(_), Some(goal)) if !goal.variables.is_empty() => format!("what fills the variable of the header{example}"),
        (_, Some(part), _) => format!("the {} on top: `{}`", part.name.to_lowercase(), header(part)),
        _ => {
            let goal = blank.goals.first();
            let (place, takes) = match goal {
                Some(goal) if goal.is_in_header() => ("the header", "a string"),
                _ => ("the text", "a string, `Currency { … }` or `DateTime { … }`"),
            };
            let variable = goal.and_then(|goal| goal.variables.first()).map_or(name, String::as_str);
            format!("what fills `{{{{{variable}}}}}` of {place}{example}: {takes}")
        }
    }
}

/// How long the value may be, where that is the field's own business.
fn at_most(blank: &Blank) -> String {
    match blank.field.value {
        Type::Text(text) if text.most() < usize::MAX => format!(", at most {} characters", text.most()),
        _ => String::new(),
    }
}

fn cards(declared: &Declared) -> String {
    match declared.languages.first().map(|language| &language.definition).filter(|definition| !is_of_products(definition)) {
        Some(definition) => format!("the {} cards, in their order", definition.cards().len()),
        None => "the cards, one for each product".to_owned(),
    }
}

fn button_of<'a>(declared: &'a Declared, blank: &Blank, in_card: bool) -> Option<&'a Button> {
    let At::Button(index, ..) = blank.goals.first()?.at else { return None };
    let definition = &declared.languages.first()?.definition;
    if in_card { definition.cards().first()?.buttons.get(index) } else { definition.buttons.get(index) }
}

/// The example that Meta was given for a variable, on one line.
pub(super) fn example(declared: &Declared, blank: &Blank, in_card: bool) -> Option<String> {
    let definition = &declared.languages.first()?.definition;
    let (mut header, mut body) = (&definition.header, &definition.body);
    if in_card {
        let card = definition.cards().first()?;
        (header, body) = (&card.header, &card.body);
    }
    let goal = blank.goals.first()?;
    let examples = match goal.at {
        At::Component("header") => header.as_ref()?.example.as_ref()?,
        At::Parameter(_) => body.as_ref()?.example.as_ref()?,
        _ => return None,
    };
    let name = goal.variables.first()?;
    let found = match examples {
        Examples::InOrder(values) => values.get(name.parse::<usize>().ok()?.checked_sub(1)?),
        Examples::ByName(values) => values.iter().find(|(known, _)| known == name).map(|(_, value)| value),
    };
    found.map(|example| example.split_whitespace().collect::<Vec<_>>().join(" "))
}
