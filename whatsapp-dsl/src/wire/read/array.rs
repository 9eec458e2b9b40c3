//! Reading an array whose elements say themselves what they are: the components of a template.

use serde_json::{Map, Value as Json};
use whatsapp_dsl_rules::code::INVALID_VALUE;
use whatsapp_dsl_rules::{List, Part, Type, Wire};

use super::Reader;
use super::words::tags_fit;
use crate::wire::node::{Node, PartNode};

impl Reader {
    /// Reads the elements of an array, each where its words say that it belongs.
    pub(super) fn elements(&mut self, array: &[Json], elements: &'static [Wire], path: &str, into: &mut PartNode) {
        let mut taken = vec![false; elements.len()];
        for (index, json) in array.iter().enumerate() {
            let path = format!("{path}[{index}]");
            let Some(object) = json.as_object() else {
                self.wrong_type(&path, into.part.rule, "an element", "an object");
                continue;
            };
            let Some(position) = elements.iter().position(|element| belongs(element, object, into.part)) else {
                let wires: Vec<_> = elements.iter().flat_map(|element| wires_of(element, into.part)).collect();
                self.no_such(object, &wires, &path, into.part.rule);
                refuse(elements, into, &path);
                continue;
            };
            let repeats = matches!(elements[position], Wire::Each(_));
            if !repeats && std::mem::replace(&mut taken[position], true) {
                self.broken(&path, format!("{}_twice", into.part.rule), INVALID_VALUE, "only one of these can stand here");
                continue;
            }
            self.element(object, &elements[position], &path, into);
        }
    }

    fn element(&mut self, object: &Map<String, Json>, element: &'static Wire, path: &str, into: &mut PartNode) {
        match element {
            Wire::Item(wire) => self.members(object, wire, &[], path, into),
            Wire::Element(field) => {
                if let Some(row) = into.part.field(field) {
                    let node = match row.value {
                        Type::Choice(choice) => self.choice(object, choice, path),
                        Type::Part(part) => self.part(object, part, path),
                        _ => return,
                    };
                    into.put(row.name, path.to_owned(), node);
                }
            }
            Wire::Each(field) => {
                if let Some((row, Type::List(List { item: Type::Choice(choice), .. }))) =
                    into.part.field(field).map(|row| (row, &row.value))
                {
                    let node = self.choice(object, choice, path);
                    into.push(row.name, path.to_owned(), node);
                }
            }
            _ => {}
        }
    }
}

/// Marks what an unreadable element may have held, so that it is not reported as missing besides.
fn refuse(wire: &'static [Wire], into: &mut PartNode, path: &str) {
    let part = into.part;
    let is_required = |field| part.field(field).is_some_and(|field| field.required);
    for entry in wire {
        match entry {
            Wire::Field(field) | Wire::As(_, field) | Wire::Element(field) if is_required(field) && !into.has(field) => {
                into.put(field, path.to_owned(), Node::Refused);
            }
            Wire::Item(inner) | Wire::Object(_, inner) | Wire::Always(_, inner) | Wire::Array(_, inner) => refuse(inner, into, path),
            _ => {}
        }
    }
}

/// Whether the element belongs here by its words.
fn belongs(element: &'static Wire, object: &Map<String, Json>, part: &'static Part) -> bool {
    matches!(element, Wire::Element(_)) || wires_of(element, part).iter().any(|wire| tags_fit(wire, object))
}

/// The layouts that an element can have.
fn wires_of(element: &'static Wire, part: &'static Part) -> Vec<&'static [Wire]> {
    match element {
        Wire::Item(wire) => vec![wire],
        Wire::Each(field) => match part.field(field).map(|row| &row.value) {
            Some(Type::List(List { item: Type::Choice(choice), .. })) => choice.every().map(|part| part.wire).collect(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}
