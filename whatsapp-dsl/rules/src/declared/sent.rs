//! A send as the template message that comes of it: what was typed, seen where it goes.

use super::blank::{At, Blank, Goal};
use super::check::message::{Candidate, positions};
use super::{API, Gaps};
use crate::schema::Part;
use crate::table::template::{CARD, CARD_TEXT, HEADER_PARAMETER, TEXT};
use crate::view::{Items, Value, View};

/// The fields of a struct of the message, or of the message.
#[derive(Default)]
pub(super) struct Fields<'a>(pub Vec<(&'static str, Shown<'a>)>);

pub(super) struct Entries<'a>(pub Vec<Shown<'a>>);

pub(super) enum Shown<'a> {
    As(Value<'a>),
    Part(&'static Part, Fields<'a>),
    List(Entries<'a>),
    AnyOf(Entries<'a>),
    Repeated(Entries<'a>),
    /// A button that is filled in as a whole.
    Button(&'static Part, Placed<'a>),
}

/// What was typed of a button, and the place that the definition gives it.
pub(super) struct Placed<'a> {
    index: i64,
    view: &'a dyn View,
}

impl View for Placed<'_> {
    fn get(&self, field: &str) -> Value<'_> {
        if field == "index" { Value::Integer(self.index) } else { self.view.get(field) }
    }
}

impl Shown<'_> {
    fn value(&self) -> Value<'_> {
        match self {
            Self::As(value) => *value,
            Self::Part(part, fields) => Value::Part(part, fields),
            Self::List(entries) => Value::List(entries),
            Self::AnyOf(entries) => Value::AnyOf(entries),
            Self::Repeated(entries) => Value::Repeated(entries),
            Self::Button(part, placed) => Value::Part(part, placed),
        }
    }
}

impl View for Fields<'_> {
    fn get(&self, field: &str) -> Value<'_> {
        for (name, shown) in &self.0 {
            if name.len() == field.len() && *name == field {
                return shown.value();
            }
        }
        Value::Absent
    }
}

impl Items for Entries<'_> {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn item(&self, index: usize) -> Value<'_> {
        self.0.get(index).map_or(Value::Absent, Shown::value)
    }
}

impl<'a> Candidate<'a> {
    /// The template message that the send comes to.
    pub(super) fn sent(&self, send: &'a dyn View) -> Fields<'a> {
        let mut fields = self.fill(&self.declared.blanks, &self.language.gaps, send, &TEXT);
        fields.0.push(("name", Shown::As(Value::Text(&self.language.definition.name))));
        for field in API.envelope.fields {
            fields.0.push((field.name, Shown::As(send.get(field.name))));
        }
        fields
    }

    /// The fields of the template, or of a card; `text` is what names a parameter of its body.
    fn fill(&self, blanks: &'a [Blank], gaps: &'a Gaps, view: &'a dyn View, text: &'static Part) -> Fields<'a> {
        let mut fields = Fields::default();
        let (mut body, mut buttons) = (Vec::new(), Vec::new());
        for (index, goal) in &gaps.goals {
            let Some(value) = blanks.get(*index).map(|blank| view.get(blank.name())) else { continue };
            match goal.at {
                At::Component("cards") => fields.0.push(("cards", self.cards(value, Some(0)))),
                At::Component("language") if value.is_absent() && !goal.required => {
                    fields.0.push(("language", Shown::As(Value::Text(&self.language.definition.language))));
                }
                At::Component(name) => fields.0.push((name, self.parameter(value, goal, &HEADER_PARAMETER))),
                At::Parameter(_) => body.push(self.parameter(value, goal, text)),
                At::Button(..) => fill_button(&mut buttons, goal, value),
            }
        }
        if !body.is_empty() {
            fields.0.push(("body", Shown::List(Entries(body))));
        }
        if !buttons.is_empty() {
            let mut shown = Vec::new();
            for Button { part, fields, is_certain, whole, .. } in buttons {
                shown.push(match whole.unwrap_or(Shown::Part(part, fields)) {
                    button if is_certain => button,
                    button => Shown::AnyOf(Entries(vec![button, Shown::As(Value::Absent)])),
                });
            }
            fields.0.push(("buttons", Shown::List(Entries(shown))));
        }
        fields
    }

    fn parameter(&self, value: Value<'a>, goal: &'a Goal, text: &'static Part) -> Shown<'a> {
        match goal.parameter_name.as_deref().filter(|_| self.shows_names) {
            Some(name) => Shown::Part(text, Fields(vec![("parameter_name", Shown::As(Value::Text(name))), ("text", Shown::As(value))])),
            None => Shown::As(value),
        }
    }

    /// The cards, or one of them, at its position, as long as that is known.
    fn cards(&self, value: Value<'a>, position: Option<usize>) -> Shown<'a> {
        let each = |items: &'a dyn Items| {
            let of_one = |(item, position)| self.cards(item, position);
            Entries(positions(value, items, position).map(of_one).collect())
        };
        match value {
            Value::List(items) => Shown::List(each(items)),
            Value::AnyOf(items) => Shown::AnyOf(each(items)),
            Value::Repeated(items) => Shown::Repeated(each(items)),
            Value::Part(_, view) => match (&self.declared.card, self.language.card(position.unwrap_or(self.model))) {
                (Some(card), Some((_, gaps))) => Shown::Part(&CARD, self.fill(&card.blanks, gaps, view, &CARD_TEXT)),
                _ => Shown::As(value),
            },
            value => Shown::As(value),
        }
    }
}

struct Button<'a> {
    index: usize,
    part: &'static Part,
    fields: Fields<'a>,
    is_certain: bool,
    whole: Option<Shown<'a>>,
}

fn fill_button<'a>(buttons: &mut Vec<Button<'a>>, goal: &'a Goal, value: Value<'a>) {
    let At::Button(index, part, field) = goal.at else { return };
    let shown = match goal.default {
        Some(default) if value.is_absent() => Shown::As(Value::Text(default)),
        _ if value.is_absent() => return,
        _ if goal.required => Shown::As(value),
        _ => given(value),
    };
    if buttons.last().is_none_or(|button| button.index != index) {
        let number = part.field("index").filter(|field| field.required).and(i64::try_from(index).ok());
        let fields = Fields(number.map_or_else(Vec::new, |number| vec![("index", Shown::As(Value::Integer(number)))]));
        buttons.push(Button { index, part, fields, is_certain: false, whole: None });
    }
    let Some(button) = buttons.last_mut() else { return };
    button.is_certain |= goal.required || goal.default.is_some() || value.is_given();
    if goal.at.is_whole_button() {
        button.whole = Some(whole(part, i64::try_from(index).unwrap_or(i64::MAX), value));
        return;
    }
    button.fields.0.push((field, shown));
    if let Some(name) = goal.parameter_name.as_deref() {
        button.fields.0.push(("parameter_name", Shown::As(Value::Text(name))));
    }
}

/// A button as it was typed, wherever a branch has put it, in its place.
fn whole<'a>(part: &'static Part, index: i64, value: Value<'a>) -> Shown<'a> {
    match value {
        Value::Part(_, view) => Shown::Button(part, Placed { index, view }),
        Value::AnyOf(items) => Shown::AnyOf(each(items, &|item| whole(part, index, item))),
        value => Shown::As(value),
    }
}

fn each<'a>(items: &'a dyn Items, show: &dyn Fn(Value<'a>) -> Shown<'a>) -> Entries<'a> {
    let mut shown = Vec::new();
    for index in 0..items.len() {
        shown.push(show(items.item(index)));
    }
    Entries(shown)
}

/// The value where it is given: without it there is no button.
fn given(value: Value<'_>) -> Shown<'_> {
    match value {
        Value::AnyOf(branches) => Shown::AnyOf(each(branches, &given)),
        Value::Absent => Shown::As(Value::Never),
        value => Shown::As(value),
    }
}
