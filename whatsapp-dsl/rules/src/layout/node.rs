//! What was read: values in the order and under the names of the DSL, each with the path it was found at.

use std::borrow::Cow;
use std::sync::Arc;

use super::path_in_part;
use crate::schema::Part;
use crate::view::{Items, Json, Value, View};
use crate::violation::Step;

/// A value that was read.
#[derive(Debug, Clone)]
pub enum Node {
    /// Something that was reported already.
    Refused,
    /// A string.
    Text(Cow<'static, str>),
    /// A word, as Meta writes it.
    Word(&'static str),
    /// `true` or `false`.
    Flag(bool),
    /// A whole number.
    Integer(i64),
    /// A number.
    Decimal(f64),
    /// A JSON document.
    Json(Arc<dyn Json + Send + Sync>),
    /// A struct.
    Part(Box<PartNode>),
    /// A list.
    List(Nodes),
}

/// A struct that was read.
#[derive(Debug, Clone)]
pub struct PartNode {
    /// Its row.
    pub part: &'static Part,
    path: String,
    fields: Vec<(&'static str, String, Node)>,
}

impl Node {
    pub(super) fn view(&self) -> Value<'_> {
        match self {
            Self::Refused => Value::Unknown,
            Self::Text(text) => Value::Text(text),
            Self::Word(word) => Value::Word(word),
            Self::Flag(flag) => Value::Flag(*flag),
            Self::Integer(number) => Value::Integer(*number),
            Self::Decimal(number) => Value::Decimal(*number),
            Self::Json(json) => Value::Json(json.as_ref()),
            Self::Part(part) => Value::Part(part.part, part.as_ref()),
            Self::List(entries) => Value::List(entries),
        }
    }

    fn path(&self, own: &str, place: &[Step]) -> String {
        match (self, place.split_first()) {
            (Self::Part(part), Some(_)) => part.path(place),
            (Self::List(entries), Some((Step::Index(index), rest))) => match entries.0.get(*index) {
                Some((path, node)) => node.path(path, rest),
                None => own.to_owned(),
            },
            _ => own.to_owned(),
        }
    }
}

impl PartNode {
    /// Nothing read yet of the struct at this path.
    pub fn new(part: &'static Part, path: String) -> Self {
        Self { part, path, fields: Vec::new() }
    }

    /// Puts a value into a field.
    pub fn put(&mut self, field: &'static str, path: String, node: Node) {
        // What was given up for something unreadable may be there after all.
        self.fields.retain(|(name, _, node)| *name != field || !matches!(node, Node::Refused));
        self.fields.push((field, path, node));
    }

    /// Adds to a field that is a list.
    pub(super) fn push(&mut self, field: &'static str, path: String, node: Node) {
        match self.fields.iter_mut().find(|(name, ..)| *name == field) {
            Some((_, _, Node::List(entries))) => entries.0.push((path, node)),
            _ => self.put(field, path.clone(), Node::List(Nodes(vec![(path, node)]))),
        }
    }

    pub(super) fn has(&self, field: &str) -> bool {
        self.node(field).is_some()
    }

    /// The text that was read for the field.
    pub(super) fn text(&self, field: &str) -> Option<&str> {
        if let Some(Node::Text(text)) = self.node(field) { Some(text) } else { None }
    }

    /// What was read for the field.
    pub fn node(&self, field: &str) -> Option<&Node> {
        self.fields.iter().find(|(name, ..)| *name == field).map(|(.., node)| node)
    }

    /// The path at which the place was found, or would have been.
    pub fn path(&self, place: &[Step]) -> String {
        let Some((Step::Field(field), rest)) = place.split_first() else { return self.path.clone() };
        match self.fields.iter().find(|(name, ..)| name == field) {
            Some((_, path, node)) => node.path(path, rest),
            None => path_in_part(&self.path, self.part, self, place),
        }
    }
}

impl View for PartNode {
    fn get(&self, field: &str) -> Value<'_> {
        self.node(field).map_or(Value::Absent, Node::view)
    }
}

/// The entries of a list that was read, each with its path.
#[derive(Debug, Clone)]
pub struct Nodes(pub(super) Vec<(String, Node)>);

impl Nodes {
    /// The entries.
    pub fn entries(&self) -> impl Iterator<Item = &Node> {
        self.0.iter().map(|(_, node)| node)
    }
}

impl Items for Nodes {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn item(&self, index: usize) -> Value<'_> {
        self.0.get(index).map_or(Value::Absent, |(_, node)| node.view())
    }
}
