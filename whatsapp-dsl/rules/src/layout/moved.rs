//! A message of one API as one of another: field by field, by the names that both have.

use std::sync::Arc;

use super::node::{Node, Nodes, PartNode};
use super::{Found, path};
use crate::check::check;
use crate::schema::{Kind, Part, Type};
use crate::table::moves::{Lost, Moves, NO_COUNTERPART};
use crate::view::{Both, Items, Json, Value, View};
use crate::violation::{Step, Steps, Violation};

/// Makes a document of one's own of what is shown.
pub type Document = fn(&dyn Json) -> Arc<dyn Json + Send + Sync>;

/// The message of this kind, moved and checked.
///
/// # Errors
///
/// What the other API does not have, then the rules of it that the message breaks, each with its path in the message as it is.
pub fn moved(moves: &'static Moves, kind: &'static Kind, message: &dyn View, document: Document) -> Result<Found, Vec<Violation>> {
    let mut walk = Mover { moves, kind, message, document, place: Steps::new(), violations: Vec::new() };
    let envelope = walk.part(moves.from.envelope, message, moves.to.envelope);
    let Some(to) = moves.to.kind(moves.kind(kind.part.name)) else {
        walk.lost(format!("{} has no counterpart in the {}: {}", kind.part.name, moves.to_name, moves.way_out));
        return Err(walk.violations);
    };
    let content = walk.part(&kind.part, message, &to.part);
    for violation in check(moves.to, to, &Both(&content, &envelope)).0 {
        let mut place = violation.place().to_vec();
        if let Some(Step::Field(name)) = place.first_mut() {
            *name = moves.name_before(name);
        }
        let path = path(moves.from, kind, message, &place);
        walk.violations.push(violation.at_path(path));
    }
    if walk.violations.is_empty() { Ok(Found { kind: to, envelope, content }) } else { Err(walk.violations) }
}

/// What a message says, as a kind of the other API that is drawn alike, whether or not that takes it.
#[cfg(feature = "preview")]
pub fn likened(moves: &'static Moves, kind: &'static Kind, message: &dyn View, document: Document) -> Option<(&'static Kind, PartNode)> {
    let to = moves.to.kind(moves.kind(kind.part.name))?;
    let mut walk = Mover { moves, kind, message, document, place: Steps::new(), violations: Vec::new() };
    Some((to, walk.part(&kind.part, message, &to.part)))
}

struct Mover<'a> {
    moves: &'static Moves,
    kind: &'static Kind,
    message: &'a dyn View,
    document: Document,
    /// Where it is, in the message as it is.
    place: Steps,
    violations: Vec<Violation>,
}

impl Mover<'_> {
    fn broken(&mut self, rule: &str, words: String) {
        let path = path(self.moves.from, self.kind, self.message, &self.place);
        self.violations.push(Violation::new(rule, None, words).at_path(path));
    }

    fn lost(&mut self, words: String) -> Node {
        self.broken(NO_COUNTERPART.name, words);
        Node::Refused
    }

    fn part(&mut self, from: &'static Part, view: &dyn View, to: &'static Part) -> PartNode {
        let mut into = PartNode::new(to, String::new());
        for field in from.fields {
            let (value, name) = (view.get(field.name), self.moves.name(field.name));
            if value.is_absent() {
                continue;
            }
            self.place.push(Step::Field(field.name));
            if let Some(row) = to.field(name) {
                let is_spoiled = self.moves.lost.iter().any(|lost| lost.spoils == name && lost.is_it(view, to));
                let node = if is_spoiled { Node::Refused } else { self.value(value, &row.value) };
                into.put(row.name, String::new(), node);
            } else if let Some(lost) = self.moves.lost.iter().find(|lost| lost.field == name) {
                self.lost_by_name(lost, view, &mut into);
            } else if !self.moves.dropped.contains(&name) && !says_nothing(value) {
                let words = format!("`{name}` has no counterpart in the {}: leave it out, or {}", self.moves.to_name, self.moves.way_out);
                self.lost(words);
            }
            self.place.pop();
        }
        for (name, number) in self.moves.defaults {
            if into.node(name).is_none() && from.field(name).is_some() && to.field(name).is_some_and(|row| row.required) {
                into.put(name, String::new(), Node::Integer(*number));
            }
        }
        into
    }

    /// A field of which more is known.
    fn lost_by_name(&mut self, lost: &Lost, view: &dyn View, into: &mut PartNode) {
        if !lost.is_it(view, into.part) {
            return;
        }
        self.broken(lost.rule.name, lost.words.to_owned());
        // That it is missing now goes without saying.
        if let Some(row) = into.part.field(lost.spoils)
            && into.node(row.name).is_none()
        {
            into.put(row.name, String::new(), Node::Refused);
        }
    }

    fn value(&mut self, value: Value<'_>, wanted: &'static Type) -> Node {
        match (value, wanted) {
            (Value::Text(text), _) => Node::Text(text.to_owned().into()),
            (Value::Word(word), Type::Word(words)) => words.read(word).map_or(Node::Refused, Node::Word),
            (Value::Flag(flag), _) => Node::Flag(flag),
            (Value::Integer(number), _) => Node::Integer(number),
            (Value::Decimal(number), _) => Node::Decimal(number),
            (Value::Json(json), _) => Node::Json((self.document)(json)),
            (Value::Part(from, view), Type::Part(to)) => Node::Part(Box::new(self.part(from, view, to))),
            (Value::Part(from, view), Type::Choice(choice)) => match choice.every().find(|part| part.name == from.name) {
                Some(to) => Node::Part(Box::new(self.part(from, view, to))),
                None => self.lost(format!("{} has no counterpart in the {}: {}", from.name, self.moves.to_name, self.moves.way_out)),
            },
            (Value::List(items), Type::List(list)) => Node::List(self.list(items, &list.item)),
            _ => Node::Refused,
        }
    }

    fn list(&mut self, items: &dyn Items, item: &'static Type) -> Nodes {
        let mut nodes = Vec::with_capacity(items.len());
        for index in 0..items.len() {
            self.place.push(Step::Index(index));
            nodes.push((String::new(), self.value(items.item(index), item)));
            self.place.pop();
        }
        Nodes(nodes)
    }
}

/// Whether nothing is lost with the value: it is what holds without it, too.
fn says_nothing(value: Value<'_>) -> bool {
    match value {
        Value::Flag(flag) => !flag,
        Value::List(items) => items.is_empty(),
        _ => false,
    }
}
