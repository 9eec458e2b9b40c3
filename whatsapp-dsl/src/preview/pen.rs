//! What draws the texts of a message: it knows where in the message it is, so that what breaks a rule there is marked.

use whatsapp_dsl_rules::text::characters;
use whatsapp_dsl_rules::{Choice, Part, Step, Type, Violation};

use super::bubble::Label;
use crate::part::IsPart;

/// Draws the fields of one part of a message.
#[derive(Debug, Clone, Default)]
pub(super) struct Pen<'a> {
    violations: &'a [Violation],
    part: Option<&'static Part>,
    /// Where it is one of several structs.
    choice: Option<&'static Choice>,
    place: Vec<Step>,
}

impl<'a> Pen<'a> {
    /// Draws the fields of the message itself.
    pub(super) fn new(part: &'static Part, violations: &'a [Violation]) -> Self {
        Self { violations, part: Some(part), choice: None, place: Vec::new() }
    }

    /// Draws the fields of the struct in this field.
    pub(super) fn within(&self, field: &'static str) -> Self {
        self.go(field, None)
    }

    /// Draws the fields of an entry of the list in this field.
    pub(super) fn entry(&self, field: &'static str, index: usize) -> Self {
        self.go(field, Some(index))
    }

    /// Draws the entries of the list in this field.
    pub(super) fn each<'b, T, D>(&self, field: &'static str, entries: &'b [T], mut draw: impl FnMut(Self, &'b T) -> D) -> Vec<D> {
        entries.iter().enumerate().map(|(index, entry)| draw(self.entry(field, index), entry)).collect()
    }

    fn go(&self, field: &'static str, index: Option<usize>) -> Self {
        let value = self.part.and_then(|part| part.field(field)).map(|field| &field.value);
        let item = match value {
            Some(Type::List(list)) => Some(&list.item),
            other => other,
        };
        let (part, choice) = match item {
            Some(Type::Part(part)) => (Some(*part), None),
            Some(Type::Choice(choice)) => (None, Some(*choice)),
            _ => (None, None),
        };
        let mut place = self.place.clone();
        place.push(Step::Field(field));
        place.extend(index.map(Step::Index));
        Self { violations: self.violations, part, choice, place }
    }

    /// The same, where the struct is this one of several.
    pub(super) fn of<P: IsPart>(&self, _: &P) -> Self {
        let part = self.choice.and_then(|choice| choice.every().find(|part| part.name == P::ROW.name));
        Self { part: Some(part.unwrap_or(P::ROW)), ..self.clone() }
    }

    /// The text of a field.
    pub(super) fn text(&self, field: &'static str, text: &str) -> Label {
        let mut label = Label::new(text);
        let mut place = self.place.clone();
        place.push(Step::Field(field));
        for violation in self.violations.iter().filter(|violation| violation.place() == place) {
            let start = if violation.rule().ends_with("_length") { self.cut(field, text) } else { 0 };
            label.wrong.push(start..text.len());
        }
        label
    }

    /// The same, where there may be none.
    pub(super) fn some(&self, field: &'static str, text: Option<&str>) -> Option<Label> {
        text.map(|text| self.text(field, text))
    }

    /// The text that this entry of a list is.
    pub(super) fn item(&self, text: &str) -> Label {
        let is_wrong = self.violations.iter().any(|violation| violation.place() == self.place);
        Label { text: text.to_owned(), wrong: is_wrong.then_some(0..text.len()).into_iter().collect() }
    }

    /// The byte from which a text is too long; its start where it is not.
    fn cut(&self, field: &str, text: &str) -> usize {
        let Some(Type::Text(row)) = self.part.and_then(|part| part.field(field)).map(|field| field.value) else { return 0 };
        let length = characters(text);
        let limits = row.max.into_iter().chain(row.limits.iter().map(|(_, most)| *most));
        let most = limits.filter(|most| *most < length).max().unwrap_or(0);
        text.char_indices().nth(most).map_or(0, |(start, _)| start)
    }
}
