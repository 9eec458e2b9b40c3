//! What both a template and its cards have.

use super::{Body, Button, ButtonKind, Category, Component, Definition, Format, Header};

/// The header, the body and the buttons of a template or of a card.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub definition: &'a Definition,
    pub card: Option<usize>,
    pub header: Option<&'a Header>,
    pub body: Option<&'a Body>,
    pub buttons: &'a [Button],
}

impl<'a> Scope<'a> {
    /// The template without its cards.
    pub(super) fn own(definition: &'a Definition) -> Self {
        let Definition { header, body, buttons, .. } = definition;
        Self { definition, card: None, header: header.as_ref(), body: body.as_ref(), buttons }
    }

    /// The template, then each of its cards.
    pub(super) fn all(definition: &'a Definition) -> Vec<Self> {
        let mut all = vec![Self::own(definition)];
        for (index, card) in definition.cards().iter().enumerate() {
            let (header, body, buttons) = (card.header.as_ref(), card.body.as_ref(), &card.buttons);
            all.push(Self { definition, card: Some(index), header, body, buttons });
        }
        all
    }

    pub(super) fn is_authentication(&self) -> bool {
        self.definition.category == Category::Authentication
    }

    /// The text of a header that is one, where there may be one.
    pub(super) fn header_text(&self) -> Option<&'a str> {
        self.header.filter(|header| header.format == Format::Text && !self.is_authentication())?.text.as_deref()
    }

    /// The text of the body, where it may have one.
    pub(super) fn body_text(&self) -> Option<&'a str> {
        if self.is_authentication() { None } else { self.body?.text.as_deref() }
    }

    /// The texts that have variables, with their components.
    pub(super) fn texts(&self) -> Vec<(Component, &'a str)> {
        let mut texts = Vec::new();
        texts.extend(self.header_text().map(|text| (Component::Header, text)));
        texts.extend(self.body_text().map(|text| (Component::Body, text)));
        texts
    }

    /// The buttons of a kind, or all of them.
    pub(super) fn of_kind(self, kind: Option<&ButtonKind>) -> Vec<Placed<'a>> {
        let mut placed = Vec::new();
        for (index, button) in self.buttons.iter().enumerate() {
            if kind.is_none_or(|kind| *kind == button.kind) {
                placed.push(Placed { scope: self, index, button });
            }
        }
        placed
    }
}

/// A button in its place.
pub(super) struct Placed<'a> {
    pub scope: Scope<'a>,
    pub index: usize,
    pub button: &'a Button,
}
