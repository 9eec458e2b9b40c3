//! What the rows of a definition say of Meta's JSON: which members its objects have, and in which order.

use super::word::Word as _;
use super::{ButtonKind, Component};
use crate::layout::names;
use crate::list::mapped;
use crate::schema::{Part, Type, Wire};
use crate::table::definition::{BUTTON, DEFINITION, LISTED};

/// The members of an object, in Meta's order.
pub(super) fn members(wire: &'static [Wire]) -> Vec<&'static str> {
    members_of_all(&[wire])
}

/// The members of an object that has any of these shapes.
fn members_of_all(shapes: &[&'static [Wire]]) -> Vec<&'static str> {
    let mut members = Vec::new();
    for wire in shapes {
        for entry in *wire {
            for member in names(entry) {
                if !members.contains(member) {
                    members.push(*member);
                }
            }
        }
    }
    members
}

/// The word that a member always has.
pub(super) fn tag(wire: &[Wire], wanted: &str) -> Option<&'static str> {
    wire.iter().find_map(|entry| match entry {
        Wire::Tag(member, word) if *member == wanted => Some(*word),
        _ => None,
    })
}

/// The shapes of the component at this place of the list: one, or those of a choice.
fn shapes(index: usize) -> Vec<&'static [Wire]> {
    let mut shapes = Vec::new();
    match LISTED.get(index) {
        Some(Wire::Item(wire)) => shapes.push(*wire),
        Some(Wire::Element(field)) => {
            if let Some(Type::Choice(choice)) = DEFINITION.field(field).map(|field| &field.value) {
                choice.every().for_each(|part| shapes.push(part.wire));
            }
        }
        _ => {}
    }
    shapes
}

/// The word of the component at this place of the list.
pub(super) fn component(index: usize) -> Option<&'static str> {
    tag(shapes(index).first()?, "type")
}

impl Component {
    pub(super) fn members(self) -> Vec<&'static str> {
        members_of_all(&shapes(self as usize))
    }
}

impl ButtonKind {
    /// The row of the kind, if the rows have it.
    fn part(&self) -> Option<&'static Part> {
        let index = Self::ALL.iter().position(|known| known == self)?;
        BUTTON.parts.get(index).copied()
    }

    /// The members of the kind, in Meta's order; nothing of a kind that the rows do not have.
    pub(super) fn members(&self) -> Vec<&'static str> {
        self.part().map(|part| members(part.wire)).unwrap_or_default()
    }

    /// Whether Meta does not write the label, so that it must be given.
    pub(super) fn needs_label(&self) -> bool {
        self.part().and_then(|part| part.field("text")).is_some_and(|field| field.required)
    }

    /// The members that a button of any kind has.
    pub(super) fn all_members() -> Vec<&'static str> {
        members_of_all(&mapped(BUTTON.parts, |part| part.wire))
    }
}

pub(super) const EXAMPLE: &str = "example";

/// The members of an object with examples: of positional variables, of named ones, and of a media.
pub(super) struct ExampleMembers {
    pub in_order: &'static str,
    pub by_name: &'static str,
    pub handle: Option<&'static str>,
    /// Whether the values of positional variables are in a list within the list: a header has one variable, so its list is flat.
    pub is_nested: bool,
}

pub(super) const HEADER_EXAMPLE: ExampleMembers =
    ExampleMembers { in_order: "header_text", by_name: "header_text_named_params", handle: Some("header_handle"), is_nested: false };

pub(super) const BODY_EXAMPLE: ExampleMembers =
    ExampleMembers { in_order: "body_text", by_name: "body_text_named_params", handle: None, is_nested: true };
