//! Reading the parts of a message: strict about unknown members, lenient where Meta's own samples vary.

use serde_json::{Map, Value as Json};
use whatsapp_dsl_rules::report::{INVALID_PARAMETER, INVALID_VALUE, MISSING_PARAMETER};
use whatsapp_dsl_rules::{Choice, List, Part, Type, Violation, Wire, Words, nearest};

use super::node::{Node, Nodes, PartNode};
use crate::field::Data;

/// What is read into, and what was found to be wrong.
pub(super) struct Reader {
    pub(super) violations: Vec<Violation>,
}

impl Reader {
    pub(super) fn broken(&mut self, path: &str, rule: impl Into<String>, code: u32, words: impl Into<String>) {
        self.violations.push(Violation::new(rule, code, words).at_path(path));
    }

    /// Reads the members of an object that belong to the part; `known` are those that belong to somebody else.
    pub(super) fn members(&mut self, object: &Map<String, Json>, wire: &'static [Wire], known: &[&str], path: &str, into: &mut PartNode) {
        for entry in wire {
            self.member(object, entry, path, into);
        }
        for name in object.keys() {
            let mut expected = known.to_vec();
            wire.iter().for_each(|entry| expected.extend(members_of(entry)));
            if !expected.contains(&name.as_str()) {
                self.unknown_member(name, &expected, &join(path, name));
            }
        }
    }

    /// A member that WhatsApp does not know.
    fn unknown_member(&mut self, name: &str, known: &[&str], path: &str) {
        let words = match nearest(name, known.iter().copied()) {
            Some(meant) => format!("`{name}` is not a member of this object, did you mean `{meant}`?"),
            None => format!("`{name}` is not a member of this object, which has {}", list_of(known)),
        };
        self.broken(path, "unknown_member", INVALID_PARAMETER, words);
    }

    fn member(&mut self, object: &Map<String, Json>, entry: &'static Wire, path: &str, into: &mut PartNode) {
        match entry {
            Wire::Tag(member, word) => self.tag(object.get(*member), member, word, path, into.part),
            Wire::Default(member, word) => {
                if let Some(json) = object.get(*member).filter(|json| !is_word(json, word)) {
                    self.broken(
                        &join(path, member),
                        format!("{}_{member}", into.part.rule),
                        INVALID_VALUE,
                        format!("{member} is {json}, it must be \"{word}\""),
                    );
                }
            }
            Wire::Field(field) | Wire::As(_, field) => {
                let member = if let Wire::As(member, _) = entry { member } else { field };
                let is_nothing = |json: &&Json| json.as_object().is_some_and(Map::is_empty);
                if let (Some(json), Some(row)) = (object.get(*member).filter(|json| !is_nothing(json)), into.part.field(field)) {
                    let path = join(path, member);
                    let node = self.value(json, &row.value, &path, &format!("{}_{}", into.part.rule, row.name), member);
                    into.put(row.name, path, node);
                }
            }
            Wire::Object(member, wire) | Wire::Always(member, wire) => {
                let path = join(path, member);
                match object.get(*member) {
                    Some(Json::Object(inner)) => self.members(inner, wire, &[], &path, into),
                    Some(_) => self.wrong_type(&path, &format!("{}_{member}", into.part.rule), member, "an object"),
                    None => {}
                }
            }
            Wire::Array(member, elements) => {
                let path = join(path, member);
                match object.get(*member) {
                    Some(Json::Array(array)) => self.elements(array, elements, &path, into),
                    Some(_) => self.wrong_type(&path, &format!("{}_{member}", into.part.rule), member, "an array"),
                    None => {}
                }
            }
            Wire::Dropped(_) | Wire::Item(_) | Wire::Element(_) | Wire::Each(_) => {}
        }
    }

    fn wrong_type(&mut self, path: &str, rule: &str, name: &str, wanted: &str) {
        self.broken(path, format!("{rule}_type"), INVALID_VALUE, format!("{name} takes {wanted}"));
    }

    /// A member whose word says what the object is.
    fn tag(&mut self, found: Option<&Json>, member: &str, word: &str, path: &str, part: &'static Part) {
        let path = join(path, member);
        match found {
            Some(json) if is_word(json, word) => {}
            Some(json) => {
                self.broken(&path, format!("{}_{member}", part.rule), INVALID_VALUE, format!("{member} is {json}, it must be \"{word}\""))
            }
            None => self.broken(
                &path,
                format!("{}_{member}", part.rule),
                MISSING_PARAMETER,
                format!("{member} is missing, it is \"{word}\" here"),
            ),
        }
    }

    fn value(&mut self, json: &Json, wanted: &'static Type, path: &str, rule: &str, name: &str) -> Node {
        let read = match (wanted, json) {
            (Type::Text(_), Json::String(text)) => Ok(Node::Text(text.clone())),
            (Type::Text(_), _) => Err("a string"),
            (Type::Flag, Json::Bool(flag)) => Ok(Node::Flag(*flag)),
            (Type::Flag, _) => Err("true or false"),
            (Type::Word(words), Json::String(word)) => return self.word(words, word, path, rule),
            (Type::Word(_), _) => Err("a string"),
            (Type::Integer { quoted: true, .. }, Json::String(text)) => text.parse().map(Node::Integer).map_err(|_| "a whole number"),
            (Type::Integer { .. }, json) => json.as_i64().map(Node::Integer).ok_or("a whole number"),
            (Type::Decimal { .. }, Json::String(text)) => {
                text.trim().parse().ok().filter(|number: &f64| number.is_finite()).map(Node::Decimal).ok_or("a number")
            }
            (Type::Decimal { .. }, json) => json.as_f64().map(Node::Decimal).ok_or("a number"),
            (Type::Json, Json::Object(_)) => Ok(Node::Json(Data(json.clone()))),
            (Type::Json, _) => Err("an object"),
            (Type::Part(part), Json::Object(object)) => return self.part(object, part, path),
            (Type::Choice(choice), Json::Object(object)) => return self.choice(object, choice, path),
            (Type::Part(_) | Type::Choice(_), _) => Err("an object"),
            (Type::List(list), Json::Array(array)) => return self.list(array, list, path, rule),
            (Type::List(_), _) => Err("an array"),
        };
        read.unwrap_or_else(|wanted| {
            self.wrong_type(path, rule, name, wanted);
            Node::Refused
        })
    }

    fn word(&mut self, words: &'static Words, found: &str, path: &str, rule: &str) -> Node {
        if let Some(word) = words.read(found) {
            return Node::Word(word);
        }
        self.broken(path, format!("{rule}_unknown"), INVALID_VALUE, unknown_word(words, found));
        Node::Refused
    }

    fn part(&mut self, object: &Map<String, Json>, part: &'static Part, path: &str) -> Node {
        let mut into = PartNode::new(part, path.to_owned());
        self.members(object, part.wire, &[], path, &mut into);
        Node::Part(Box::new(into))
    }

    fn choice(&mut self, object: &Map<String, Json>, choice: &'static Choice, path: &str) -> Node {
        match choice.every().find(|part| tags_fit(part.wire, object)) {
            Some(part) => self.part(object, part, path),
            None => {
                let wires: Vec<_> = choice.every().map(|part| part.wire).collect();
                self.no_such(object, &wires, path, choice.name);
                Node::Refused
            }
        }
    }

    /// An object whose words say that it is none of what can stand here.
    fn no_such(&mut self, object: &Map<String, Json>, wires: &[&'static [Wire]], path: &str, name: &str) {
        let rule = name.to_lowercase();
        // The first member whose word fits nothing that the members before it leave possible.
        let mut possible = wires.to_vec();
        for position in 0.. {
            let words: Vec<_> = possible.iter().filter_map(|wire| tags(wire).nth(position)).collect();
            let Some((member, _)) = words.first().copied() else { return };
            let words: Vec<_> = words.into_iter().map(|(_, word)| word).collect();
            let path = join(path, member);
            match object.get(member) {
                None => {
                    let words = format!("{member} is missing, it is one of {}", list_of(&words));
                    return self.broken(&path, format!("{rule}_{member}"), MISSING_PARAMETER, words);
                }
                Some(json) if !words.iter().any(|word| is_word(json, word)) => {
                    let meant = json.as_str().and_then(|found| nearest(found, words.iter().copied()));
                    let hint =
                        meant.map_or_else(|| format!("it is one of {}", list_of(&words)), |meant| format!("did you mean \"{meant}\"?"));
                    return self.broken(&path, format!("{rule}_{member}"), INVALID_VALUE, format!("{member} is {json}, {hint}"));
                }
                Some(json) => possible.retain(|wire| tags(wire).nth(position).is_some_and(|(_, word)| is_word(json, word))),
            }
        }
    }

    fn list(&mut self, array: &[Json], list: &'static List, path: &str, rule: &str) -> Node {
        let entries = array.iter().enumerate().map(|(index, json)| {
            let path = format!("{path}[{index}]");
            let Some(member) = list.member else {
                let node = self.value(json, &list.item, &path, rule, list.things);
                return (path, node);
            };
            let inner = join(&path, member);
            let Some(object) = json.as_object() else {
                self.wrong_type(&path, rule, list.things, &format!("objects with a `{member}`"));
                return (path, Node::Refused);
            };
            for name in object.keys().filter(|name| *name != member) {
                self.unknown_member(name, &[member], &join(&path, name));
            }
            let Some(json) = object.get(member) else {
                self.broken(&inner, format!("{rule}_required"), MISSING_PARAMETER, format!("each of the {} needs `{member}`", list.things));
                return (inner, Node::Refused);
            };
            let node = self.value(json, &list.item, &inner, rule, member);
            (inner, node)
        });
        Node::List(Nodes(entries.collect()))
    }

    /// Reads the elements of an array, each where its words say that it belongs.
    fn elements(&mut self, array: &[Json], elements: &'static [Wire], path: &str, into: &mut PartNode) {
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
                if let Some((row, Type::Choice(choice))) = into.part.field(field).map(|row| (row, &row.value)) {
                    let node = self.choice(object, choice, path);
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
fn refuse(elements: &'static [Wire], into: &mut PartNode, path: &str) {
    for element in elements {
        if let Wire::Item(wire) = element {
            for field in wire.iter().filter_map(|entry| if let Wire::Field(field) = entry { Some(*field) } else { None }) {
                if !into.has(field) {
                    into.put(field, path.to_owned(), Node::Refused);
                }
            }
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

/// The words that say what an object is.
pub(super) fn tags(wire: &'static [Wire]) -> impl Iterator<Item = (&'static str, &'static str)> {
    wire.iter().filter_map(|entry| if let Wire::Tag(member, word) = entry { Some((*member, *word)) } else { None })
}

fn tags_fit(wire: &'static [Wire], object: &Map<String, Json>) -> bool {
    tags(wire).all(|(member, word)| object.get(member).is_some_and(|json| is_word(json, word)))
}

/// Whether the value is this word, in any casing; a number may stand for a word of digits.
pub(super) fn is_word(json: &Json, word: &str) -> bool {
    match json {
        Json::String(text) => text.eq_ignore_ascii_case(word),
        Json::Number(number) => number.to_string() == word,
        _ => false,
    }
}

fn members_of(entry: &Wire) -> Vec<&'static str> {
    match entry {
        Wire::Tag(member, _) | Wire::Default(member, _) | Wire::Field(member) | Wire::As(member, _) => vec![member],
        Wire::Object(member, _) | Wire::Always(member, _) | Wire::Array(member, _) => vec![member],
        Wire::Dropped(members) => members.to_vec(),
        Wire::Item(_) | Wire::Element(_) | Wire::Each(_) => Vec::new(),
    }
}

pub(super) fn join(path: &str, member: &str) -> String {
    if path.is_empty() { member.to_owned() } else { format!("{path}.{member}") }
}

pub(super) fn list_of(names: &[&str]) -> String {
    let mut seen: Vec<&str> = Vec::new();
    for name in names {
        if !seen.contains(name) {
            seen.push(name);
        }
    }
    seen.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// A word that is not in its set.
pub(crate) fn unknown_word(words: &'static Words, found: &str) -> String {
    let known: Vec<_> = words.words.iter().map(|(_, word)| *word).collect();
    match nearest(found, known.iter().copied()) {
        Some(meant) => format!("\"{found}\" is not known here, did you mean \"{meant}\"?"),
        None => format!("\"{found}\" is not known here, it is one of {}", list_of(&known)),
    }
}
