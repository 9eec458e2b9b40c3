//! Reading: strict about unknown members, lenient where Meta's own samples vary.

mod array;
mod find;
mod inner;
mod tree;
mod value;

use std::collections::HashSet;

use self::array::refuse;
pub use self::tree::Tree;
use super::node::{Node, Nodes, PartNode};
use super::words::join;
use super::{any_entry, fixed, is_nothing, names};
use crate::check::check_read;
use crate::code::INVALID_VALUE;
use crate::nearest;
use crate::schema::{Api, Field, Kind, List, Part, Type, Wire};
use crate::table::{CLOUD, UNKNOWN_MEMBER, parts_of};
use crate::text::{listed, shown};
use crate::view::Both;
use crate::violation::{Step, Violation};

/// A message that was read, and that keeps all rules.
#[derive(Debug)]
pub struct Found {
    /// Its kind.
    pub kind: &'static Kind,
    /// What every message has.
    pub envelope: PartNode,
    /// The fields of its kind.
    pub content: PartNode,
}

/// Reads a message and checks it.
///
/// # Errors
///
/// What could not be read, then what breaks a rule, each with its path.
pub fn read<T: Tree>(api: &'static Api, json: T, unknown: Unknown) -> Result<Found, Vec<Violation>> {
    let mut reader = Reader::new(api, unknown);
    if json.members().is_none() {
        reader.broken("", format!("{}_type", api.envelope.rule), INVALID_VALUE, "a message is a JSON object");
        return Err(reader.violations);
    }
    let around = reader.layout(json, api.envelope.wire, "", api.envelope);
    let mut envelope = PartNode::new(api.envelope, String::new());
    reader.fill(json, &around, "", &mut envelope);
    let Some(kind) = reader.kind(json) else { return Err(reader.violations) };
    let mut content = PartNode::new(&kind.part, String::new());
    let within = reader.layout(json, kind.part.wire, "", &kind.part);
    reader.fill(json, &within, "", &mut content);
    let mut all = Vec::new();
    for entry in around {
        if matches!(entry, Wire::Content) { all.extend(&within) } else { all.push(entry) }
    }
    reader.unknown(json, &all, "", &content);
    let (found, mut follows) = (reader.violations.len(), Vec::new());
    for violation in check_read(api, kind, &Both(&content, &envelope)) {
        let is_of_envelope = matches!(violation.place().first(), Some(Step::Field(name)) if api.envelope.field(name).is_some());
        let path = if is_of_envelope { &envelope } else { &content }.path(violation.place());
        // What could not be read, or is misspelt, is not missing, too.
        let is_said = violation.rule().ends_with("_required") && reader.is_refused_within(&path);
        if is_said { &mut follows } else { &mut reader.violations }.push(violation.at_path(path));
    }
    if found == 0 {
        reader.violations.append(&mut follows);
    }
    if reader.violations.is_empty() { Ok(Found { kind, envelope, content }) } else { Err(reader.violations) }
}

/// The fields of a message of this kind, out of members that the compiler has proved.
pub fn trusted<T: Tree>(api: &'static Api, kind: &'static Kind, json: T) -> PartNode {
    let mut reader = Reader { is_trusted: true, ..Reader::new(api, Unknown::Kept) };
    let mut content = PartNode::new(&kind.part, String::new());
    let within = reader.layout(json, kind.part.wire, "", &kind.part);
    reader.fill(json, &within, "", &mut content);
    content
}

/// Reads a struct of its own, unchecked, and gives the paths of what its layout has no field for.
pub fn read_part<T: Tree>(json: T, part: &'static Part) -> (PartNode, Vec<String>) {
    let mut reader = Reader::new(&CLOUD, Unknown::Refused);
    let mut into = PartNode::new(part, String::new());
    reader.members(json, part.wire, "", &mut into);
    reader.violations.retain(|violation| !violation.rule().ends_with("_required"));
    (into, reader.violations.iter().map(|violation| violation.path().to_owned()).collect())
}

/// The fields of a message as far as they can be read, whatever rules they break: what would have been sent.
#[cfg(feature = "preview")]
pub fn unsent<T: Tree>(api: &'static Api, json: T, unknown: Unknown) -> Option<(&'static Kind, PartNode)> {
    json.members()?;
    let mut reader = Reader::new(api, unknown);
    let kind = reader.kind(json)?;
    let mut content = PartNode::new(&kind.part, String::new());
    let within = reader.layout(json, kind.part.wire, "", &kind.part);
    reader.fill(json, &within, "", &mut content);
    Some((kind, content))
}

/// What becomes of types that are not in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unknown {
    /// They are refused.
    Refused,
    /// They are kept as they are, where there is a place for them.
    Kept,
}

/// What was found to be wrong so far.
struct Reader {
    api: &'static Api,
    unknown: Unknown,
    /// Whether it reads what the macro has laid out.
    is_trusted: bool,
    /// Whether what could not be told apart last has a word that is not known.
    is_word_unknown: bool,
    violations: Vec<Violation>,
    /// Their paths.
    refused: HashSet<String>,
}

impl Reader {
    fn new(api: &'static Api, unknown: Unknown) -> Self {
        Self { api, unknown, is_trusted: false, is_word_unknown: false, violations: Vec::new(), refused: HashSet::new() }
    }

    fn broken(&mut self, path: &str, rule: impl Into<String>, code: impl Into<Option<u32>>, words: impl Into<String>) {
        self.refused.insert(path.to_owned());
        self.violations.push(Violation::new(rule, self.api.code(code.into()), words).at_path(path));
    }

    /// Takes back what was said of an unknown word, from this violation on, where what it says is kept.
    fn is_kept(&mut self, from: usize) -> bool {
        let is_kept = self.unknown == Unknown::Kept && self.is_word_unknown;
        if is_kept {
            for violation in self.violations.drain(from..) {
                self.refused.remove(violation.path());
            }
        }
        is_kept
    }

    /// Whether something has been said of the path already.
    fn is_refused(&self, path: &str) -> bool {
        self.refused.contains(path)
    }

    /// The same of what is around it.
    fn is_refused_within(&self, path: &str) -> bool {
        let mut ends = path.match_indices(['.', '[']).map(|(end, _)| end).chain([path.len()]);
        ends.any(|end| end > 0 && self.refused.contains(&path[..end]))
    }

    fn wrong_type(&mut self, path: &str, rule: &str, name: &str, wanted: &str) {
        self.broken(path, format!("{rule}_type"), INVALID_VALUE, format!("{name} must be {wanted}"));
    }

    /// Reads the members of an object that belong to the part.
    fn members<T: Tree>(&mut self, object: T, wire: &'static [Wire], path: &str, into: &mut PartNode) {
        let entries = self.layout(object, wire, path, into.part);
        self.fill(object, &entries, path, into);
        self.unknown(object, &entries, path, into);
    }

    fn fill<T: Tree>(&mut self, object: T, entries: &[&'static Wire], path: &str, into: &mut PartNode) {
        for entry in entries {
            self.member(object, entry, path, into);
        }
    }

    /// Refuses the members that the API does not know, unless it ignores them.
    fn unknown<T: Tree>(&mut self, object: T, entries: &[&'static Wire], path: &str, into: &PartNode) {
        if !self.api.refuses_unknown {
            return;
        }
        let is_known = |entry: &&'static Wire, name: &str| match entry {
            Wire::Named { name: field, .. } => into.text(field) == Some(name),
            Wire::Dropped(_) => false,
            entry => names(entry).contains(&name),
        };
        // It is of another sort altogether, which has been said.
        if !path.is_empty() && self.is_refused(path) {
            return;
        }
        object.each_member(&mut |name, json| {
            if !entries.iter().any(|entry| is_known(entry, name)) && !self.is_refused(&join(path, name)) && !self.is_unset(json, name) {
                let known: Vec<_> = entries.iter().flat_map(|entry| names(entry)).copied().collect();
                self.unknown_member(name, &known, path);
            }
        });
    }

    /// Whether it is a member that other objects have, set to `null`: so do clients that have one type for all of them.
    fn is_unset<T: Tree>(&self, json: T, name: &str) -> bool {
        let has_member = |part: &&'static Part| any_entry(part.wire, &|entry| names(entry).contains(&name));
        json.is_null() && parts_of(&[self.api]).iter().any(has_member)
    }

    fn unknown_member(&mut self, name: &str, known: &[&str], path: &str) {
        let typed = shown(name);
        let words = match nearest(name, known.iter().copied()) {
            Some(meant) => {
                self.refused.insert(join(path, meant));
                format!("`{typed}` is not a member of this object, did you mean `{meant}`?")
            }
            None => format!("`{typed}` is not a member of this object, which has {}", listed(known)),
        };
        self.broken(&join(path, name), UNKNOWN_MEMBER.name, UNKNOWN_MEMBER.code, words);
    }

    fn member<T: Tree>(&mut self, object: T, entry: &'static Wire, path: &str, into: &mut PartNode) {
        if fixed(entry).is_some() {
            return self.fixed(object, entry, path, into.part);
        }
        if let Wire::Named { name, value } = entry {
            return self.named(object, name, value, path, into);
        }
        let Some(member) = names(entry).first() else { return };
        let Some(json) = object.member(member) else { return self.missing(entry, path, into.part) };
        let (path, part) = (join(path, member), into.part);
        match entry {
            Wire::Numbered(field, words) if json.text().is_some_and(|text| words.read(text).is_some()) => {
                let is_it = |(_, word): &(&str, &str)| json.text().is_some_and(|text| text.eq_ignore_ascii_case(word));
                let place = words.words.iter().position(is_it).and_then(|place| i64::try_from(place).ok());
                into.put(field, path, place.map_or(Node::Refused, |place| Node::Integer(place + 1)));
            }
            Wire::Field(field) | Wire::Numbered(field, _) | Wire::As(_, field) => {
                let Some(row) = part.field(field) else { return };
                let node = self.value(json, &row.value, &path, &format!("{}_{}", part.rule, row.name), member);
                if !part.leaves_out(row) || !is_nothing(node.view()) {
                    into.put(row.name, path, node);
                }
            }
            Wire::Ignored(_, types) => self.ignored(json, types, &path, &format!("{}_{member}", part.rule), member),
            Wire::Object(_, wire) | Wire::Always(_, wire) | Wire::Whole(_, wire) => {
                let is_whole = matches!(entry, Wire::Whole(..));
                if json.members().is_some() {
                    self.members(json, wire, &path, into);
                    if is_whole {
                        self.whole(json, wire, &path, member, part);
                    }
                } else {
                    if !self.is_refused(&path) {
                        self.no_object(&path, &format!("{}_{member}", part.rule), member, wire, is_whole);
                    }
                    refuse(wire, into, &path);
                }
            }
            Wire::Map { .. } => self.map(json, entry, &path, into),
            Wire::Array(_, elements) | Wire::AlwaysArray(_, elements) => {
                if let Some(count) = json.elements() {
                    self.elements(json, count, elements, &path, into);
                } else {
                    self.wrong_type(&path, &format!("{}_{member}", part.rule), member, "an array");
                    refuse(elements, into, &path);
                }
            }
            _ => {}
        }
    }

    /// Reads a member that is called what a field says.
    fn named<T: Tree>(&mut self, object: T, name: &'static str, value: &'static str, path: &str, into: &mut PartNode) {
        let Some(member) = into.text(name).map(str::to_owned) else { return };
        let Some(json) = object.member(&member) else { return };
        let path = join(path, &member);
        let node = if json.members().is_some() {
            Node::Json(json.document())
        } else {
            self.wrong_type(&path, &format!("{}_{value}", into.part.rule), &member, "an object");
            Node::Refused
        };
        into.put(value, path, node);
    }

    /// Reads an object whose members are the entries of a list.
    fn map<T: Tree>(&mut self, object: T, entry: &'static Wire, path: &str, into: &mut PartNode) {
        let Wire::Map { member, field, key, value } = entry else { return };
        let Some(Field { value: Type::List(List { item: Type::Part(part), .. }), .. }) = into.part.field(field) else { return };
        let Some(wanted) = part.field(value) else { return };
        if object.members().is_none() {
            self.wrong_type(path, &format!("{}_{field}", into.part.rule), member, "an object");
            return into.put(field, path.to_owned(), Node::Refused);
        }
        let (rule, mut entries) = (format!("{}_{value}", part.rule), Vec::new());
        object.each_member(&mut |name, json| {
            if json.is_null() {
                return;
            }
            let path = join(path, name);
            let mut entry = PartNode::new(part, path.clone());
            let node = self.value(json, &wanted.value, &path, &rule, name);
            entry.put(key, path.clone(), Node::Text(name.to_owned().into()));
            entry.put(value, path.clone(), node);
            entries.push((path, Node::Part(Box::new(entry))));
        });
        into.put(field, path.to_owned(), Node::List(Nodes(entries)));
    }
}
