//! Reading a value by what its field takes.

use serde_json::{Map, Value as Json};
use whatsapp_dsl_rules::code::{INVALID_VALUE, MISSING_PARAMETER};
use whatsapp_dsl_rules::{Choice, List, Part, Type, Words};

use super::Reader;
use super::words::{join, tags_fit, unknown_word};
use crate::field::Data;
use crate::wire::node::{Node, Nodes, PartNode};

impl Reader {
    pub(super) fn value(&mut self, json: &Json, wanted: &'static Type, path: &str, rule: &str, name: &str) -> Node {
        let read = match (wanted, json) {
            (Type::Text(_), Json::String(text)) => Ok(Node::Text(text.clone())),
            (Type::Flag, Json::Bool(flag)) => Ok(Node::Flag(*flag)),
            (Type::Flag, _) => Err("true or false"),
            (Type::Word(words), Json::String(word)) => return self.word(words, word, path, rule),
            (Type::Text(_) | Type::Word(_), _) => Err("a string"),
            (Type::Integer { quoted: true, .. }, Json::String(text)) => text.parse().map(Node::Integer).map_err(|_| "a whole number"),
            (Type::Integer { .. }, json) => json.as_i64().map(Node::Integer).ok_or("a whole number"),
            (Type::Decimal { .. }, Json::String(text)) => {
                text.trim().parse().ok().filter(|number: &f64| number.is_finite()).map(Node::Decimal).ok_or("a number")
            }
            (Type::Decimal { .. }, json) => json.as_f64().map(Node::Decimal).ok_or("a number"),
            (Type::Json, Json::Object(_)) => Ok(Node::Json(Data(json.clone()))),
            (Type::Part(part), Json::Object(object)) => return self.part(object, part, path),
            (Type::Choice(choice), Json::Object(object)) => return self.choice(object, choice, path),
            (Type::Json | Type::Part(_) | Type::Choice(_), _) => Err("an object"),
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

    pub(super) fn part(&mut self, object: &Map<String, Json>, part: &'static Part, path: &str) -> Node {
        let mut into = PartNode::new(part, path.to_owned());
        self.members(object, part.wire, &[], path, &mut into);
        Node::Part(Box::new(into))
    }

    pub(super) fn choice(&mut self, object: &Map<String, Json>, choice: &'static Choice, path: &str) -> Node {
        if let Some(part) = choice.every().find(|part| tags_fit(part.wire, object)) {
            return self.part(object, part, path);
        }
        let wires: Vec<_> = choice.every().map(|part| part.wire).collect();
        self.no_such(object, &wires, path, choice.name);
        Node::Refused
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
        let entries = entries.collect();
        Node::List(Nodes(self.in_place(array, &list.item, rule, entries)))
    }
}
