//! Reading a value by what its field takes.

use super::{Node, Nodes, PartNode, Reader, Tree, join};
use crate::code::{INVALID_VALUE, MISSING_PARAMETER};
use crate::layout::unwritten::unwritten;
use crate::layout::words::unknown_word;
use crate::schema::{Choice, List, Part, Type, Words};

/// `true` or `false`, or the number or text that stands for it.
fn spelt_flag(json: impl Tree) -> Option<bool> {
    let number = || json.integer().and_then(|number| (0..=1).contains(&number).then_some(number == 1));
    json.flag().or_else(number).or_else(|| json.text()?.parse().ok())
}

impl Reader {
    pub(super) fn value<T: Tree>(&mut self, json: T, wanted: &'static Type, path: &str, rule: &str, name: &str) -> Node {
        let read = match wanted {
            // Graph takes a phone number that is a JSON number, too.
            Type::Text(text) if (text.recipient || self.api.reads_spellings) && json.integer().is_some_and(|number| number >= 0) => {
                Ok(Node::Text(json.to_string().into()))
            }
            Type::Text(_) => json.text().map(|text| Node::Text(text.to_owned().into())).ok_or("a string"),
            Type::Word(words) => match json.text() {
                Some(word) => return self.word(words, word, path, rule, name),
                None => Err("a string"),
            },
            Type::Flag if self.api.reads_spellings => spelt_flag(json).map(Node::Flag).ok_or("true or false"),
            Type::Flag => json.flag().map(Node::Flag).ok_or("true or false"),
            Type::Integer { quoted, .. } => {
                let number =
                    json.text().filter(|_| *quoted || self.api.reads_spellings).map_or_else(|| json.integer(), |text| text.parse().ok());
                number.map(Node::Integer).ok_or("a whole number")
            }
            Type::Decimal { .. } => {
                let number = json.text().map_or_else(|| json.decimal(), |text| text.trim().parse().ok());
                number.filter(|number| number.is_finite()).map(Node::Decimal).ok_or("a number")
            }
            Type::Json if json.members().is_some() => Ok(Node::Json(json.document())),
            // Meta's own sample of a flow has its data as the text of an object.
            Type::Json if json.text().is_some() => json.embedded().map(Node::Json).ok_or("an object"),
            Type::Part(part) if json.members().is_some() => return self.part(json, part, path),
            Type::Choice(choice) if json.members().is_some() => return self.choice(json, choice, path),
            Type::Json | Type::Part(_) | Type::Choice(_) => Err("an object"),
            Type::List(list) => match json.elements() {
                Some(count) => return self.list(json, count, list, path, rule),
                None => Err("an array"),
            },
        };
        read.unwrap_or_else(|wanted| {
            self.wrong_type(path, rule, name, wanted);
            Node::Refused
        })
    }

    fn word(&mut self, words: &'static Words, found: &str, path: &str, rule: &str, name: &str) -> Node {
        if let Some(word) = words.read(found) {
            return Node::Word(word);
        }
        self.broken(path, format!("{rule}_unknown"), INVALID_VALUE, unknown_word(words, name, found));
        Node::Refused
    }

    pub(super) fn part<T: Tree>(&mut self, object: T, part: &'static Part, path: &str) -> Node {
        let mut into = PartNode::new(part, path.to_owned());
        self.members(object, part.wire, path, &mut into);
        if self.is_refused(path) {
            return Node::Refused;
        }
        // What was laid out under the field's own name, since what is written of it could not be had.
        if self.is_trusted {
            for field in unwritten(part) {
                if let Some(number) = object.member(field.name).and_then(|json| json.integer()) {
                    into.put(field.name, join(path, field.name), Node::Integer(number));
                }
            }
        }
        Node::Part(Box::new(into))
    }

    pub(super) fn choice<T: Tree>(&mut self, object: T, choice: &'static Choice, path: &str) -> Node {
        let parts: Vec<_> = choice.every().collect();
        let wires: Vec<_> = parts.iter().map(|part| part.wire).collect();
        match self.find(object, &wires, path, choice.name, INVALID_VALUE) {
            Some(index) => self.part(object, parts[index], path),
            None => Node::Refused,
        }
    }

    fn list<T: Tree>(&mut self, array: T, count: usize, list: &'static List, path: &str, rule: &str) -> Node {
        let mut entries = Vec::with_capacity(count);
        for index in 0..count {
            let Some(json) = array.element(index) else { break };
            let path = format!("{path}[{index}]");
            entries.push(if let Some(member) = list.member {
                self.only(json, member, list, path, rule)
            } else {
                let node = self.value(json, &list.item, &path, rule, list.things);
                (path, node)
            });
        }
        Node::List(Nodes(self.in_place(array, &list.item, rule, entries)))
    }

    /// Reads an entry that the DSL writes as the string that is in the object.
    fn only<T: Tree>(&mut self, object: T, member: &'static str, list: &'static List, path: String, rule: &str) -> (String, Node) {
        if object.members().is_none() {
            self.wrong_type(&path, rule, list.things, &format!("objects with a `{member}`"));
            return (path, Node::Refused);
        }
        object.each_member(&mut |name, _| {
            if name != member && self.api.refuses_unknown {
                self.unknown_member(name, &[member], &path);
            }
        });
        let inner = join(&path, member);
        let node = if let Some(json) = object.member(member) {
            self.value(json, &list.item, &inner, rule, member)
        } else {
            self.broken(&inner, format!("{rule}_required"), MISSING_PARAMETER, format!("each of the {} needs `{member}`", list.things));
            Node::Refused
        };
        (inner, node)
    }
}
