//! The examples of a definition in place: a value for each field that has a variable or a media.

use whatsapp_dsl_rules::declared::Declared;
use whatsapp_dsl_rules::declared::blank::{At, Goal};
use whatsapp_dsl_rules::definition::placeholder::is_number;
use whatsapp_dsl_rules::definition::{Body, Button, Definition, Examples, Format, Header, check_examples};
use whatsapp_dsl_rules::{Step, Value as Seen, View, Violation};

use super::literals;
use crate::ast::{self, Extent, Promise};
use crate::check;
use crate::errors::Errors;
use crate::resolved::{Form, Struct};

/// A field, and where it goes.
type Named<'a> = (&'static str, &'a Goal);

pub(super) fn fill(given: ast::Field, declared: &'static Declared, errors: &mut Errors) -> Option<Definition> {
    let node = match given.value.form {
        ast::Form::Struct(node) if node.name == declared.examples().name => node,
        form => {
            let extent = if let ast::Form::Struct(node) = &form { node.name.span().into() } else { given.value.extent };
            errors.push(extent, "examples takes `Examples { … }`, with a value for each field");
            return None;
        }
    };
    let node = check::resolve(*node, declared.examples(), Promise::Checked, errors);
    literals::only(&node, errors);
    if !errors.is_empty() {
        return None;
    }
    let language = declared.languages.first()?;
    let own = language.gaps.named(&declared.blanks);
    let of_cards = declared.card.as_ref().map_or(&[][..], |card| &card.blanks);
    let cards_goals: Vec<_> = language.cards.iter().map(|gaps| gaps.named(of_cards)).collect();
    let mut with_examples = declared.definition()?;
    let Definition { header, body, buttons, cards, .. } = &mut with_examples;
    of_texts(header.as_mut(), body.as_mut(), buttons, &own, &node);
    if let Seen::List(given) = node.get("cards") {
        for (index, (card, goals)) in cards.iter_mut().flatten().zip(&cards_goals).enumerate() {
            if let Seen::Part(_, view) = given.item(index) {
                of_texts(card.header.as_mut(), card.body.as_mut(), &mut card.buttons, goals, view);
            }
        }
    }
    let mut told = Vec::new();
    for violation in check_examples(&with_examples) {
        for (extent, words) in at_fields(&violation, &node, &own, &cards_goals) {
            if !told.contains(&words) {
                errors.push(extent, words.clone());
                told.push(words);
            }
        }
    }
    Some(with_examples)
}

/// What is wrong with the examples, said of the fields that they are written as.
fn at_fields(violation: &Violation, node: &Struct, goals: &[Named<'_>], cards: &[Vec<Named<'_>>]) -> Vec<(Extent, String)> {
    let card = (0..cards.len()).find(|index| violation.path().contains(&format!("cards[{index}]")));
    let (mut node, mut goals) = (node, goals);
    if let Some(index) = card {
        match check::value_at(node, &[Step::Field("cards"), Step::Index(index)]).map(|value| &value.form) {
            Some(Form::Struct(card)) => (node, goals) = (card, &cards[index]),
            _ => return vec![(node.name.span().into(), needs(violation, node, "cards"))],
        }
    }
    let mut found: Vec<(Extent, String)> = Vec::new();
    for (name, _) in goals.iter().filter(|(_, goal)| is_of(violation, goal.at)) {
        let value = node.field(name).map(|field| &field.value);
        match (node.get(name), value) {
            (Seen::Text(text), Some(value)) if text.trim().is_empty() => {
                found.push((value.extent, violation.clone().in_other_words(|_| format!("{name} is empty")).sentence()));
            }
            (Seen::List(_), Some(value)) => found.push((value.extent, violation.sentence())),
            (Seen::Absent, _) => found.push((node.name.span().into(), needs(violation, node, name))),
            _ => {}
        }
    }
    if found.is_empty() {
        found.push((node.name.span().into(), violation.sentence()));
    }
    found
}

fn needs(violation: &Violation, node: &Struct, field: &str) -> String {
    violation.clone().in_other_words(|_| format!("{} needs `{field}`", node.name)).sentence()
}

/// Whether the examples that are wrong are of what goes there.
fn is_of(violation: &Violation, at: At) -> bool {
    let starts = |part: &str| violation.rule().starts_with(&format!("definition_{part}"));
    match at {
        At::Component(component) => starts(component),
        At::Parameter(_) => starts("body"),
        At::Button(index, ..) => starts("button") && violation.path().contains(&format!("buttons[{index}]")),
    }
}

/// Gives each text, media and link its examples.
fn of_texts(mut header: Option<&mut Header>, mut body: Option<&mut Body>, buttons: &mut [Button], goals: &[Named<'_>], given: &dyn View) {
    for (name, goal) in goals {
        let variable = goal.variables.first().filter(|name| !is_number(name));
        match (goal.at, given.get(name), header.as_deref_mut(), body.as_deref_mut()) {
            (At::Component("header"), Seen::Text(text), Some(header), _) => match (variable, header.format) {
                (Some(variable), _) => add(&mut header.example, variable, text),
                (None, Format::Text) => header.example = Some(Examples::InOrder(vec![text.to_owned()])),
                _ => header.handle = Some(text.to_owned()),
            },
            (At::Parameter(_), Seen::Text(text), _, Some(body)) => {
                if let Some(variable) = goal.variables.first() {
                    add(&mut body.example, variable, text);
                }
            }
            (At::Component("body"), Seen::List(values), _, Some(body)) => {
                let mut texts = Vec::new();
                for index in 0..values.len() {
                    if let Seen::Text(text) = values.item(index) {
                        texts.push(text.to_owned());
                    }
                }
                body.example = Some(Examples::InOrder(texts));
            }
            (At::Button(index, ..), Seen::Text(text), ..) if index < buttons.len() => buttons[index].example = Some(text.to_owned()),
            _ => {}
        }
    }
}

fn add(examples: &mut Option<Examples>, name: &str, text: &str) {
    if let Examples::ByName(values) = examples.get_or_insert_with(|| Examples::ByName(Vec::new())) {
        values.push((name.to_owned(), text.to_owned()));
    }
}
