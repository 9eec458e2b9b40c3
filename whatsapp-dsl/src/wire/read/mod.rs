//! Reading: strict about unknown members, lenient where Meta's own samples vary.

mod array;
mod envelope;
mod place;
mod value;
mod words;

use serde_json::{Map, Value as Json};
use whatsapp_dsl_rules::code::{INVALID_VALUE, MISSING_PARAMETER};
use whatsapp_dsl_rules::table::UNKNOWN_MEMBER;
use whatsapp_dsl_rules::{Part, Type, Violation, Wire, nearest};

pub(crate) use self::envelope::read_message;
pub(crate) use self::words::unknown_word;
use self::words::{is_word, join, list_of};
use super::node::PartNode;

/// What is read into, and what was found to be wrong.
struct Reader {
    violations: Vec<Violation>,
}

impl Reader {
    fn broken(&mut self, path: &str, rule: impl Into<String>, code: impl Into<Option<u32>>, words: impl Into<String>) {
        self.violations.push(Violation::new(rule, code, words).at_path(path));
    }

    /// Reads the members of an object that belong to the part; `known` are those that belong to somebody else.
    fn members(&mut self, object: &Map<String, Json>, wire: &'static [Wire], known: &[&str], path: &str, into: &mut PartNode) {
        for entry in wire {
            self.member(object, entry, path, into);
        }
        for name in object.keys() {
            let mut expected = known.to_vec();
            for entry in wire {
                expected.extend(members_of(entry));
            }
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
        self.broken(path, UNKNOWN_MEMBER.name, UNKNOWN_MEMBER.code, words);
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
                if let (Some(json), Some(row)) = (object.get(*member), into.part.field(field)) {
                    let is_struct = matches!(row.value, Type::Part(_) | Type::Choice(_));
                    if is_struct && json.as_object().is_some_and(Map::is_empty) {
                        return;
                    }
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
            Wire::Dropped(_) | Wire::Place(_) | Wire::Item(_) | Wire::Element(_) | Wire::Each(_) => {}
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
                self.broken(&path, format!("{}_{member}", part.rule), INVALID_VALUE, format!("{member} is {json}, it must be \"{word}\""));
            }
            None => self.broken(
                &path,
                format!("{}_{member}", part.rule),
                MISSING_PARAMETER,
                format!("{member} is missing, it is \"{word}\" here"),
            ),
        }
    }
}

fn members_of(entry: &Wire) -> Vec<&'static str> {
    match entry {
        Wire::Tag(member, _)
        | Wire::Default(member, _)
        | Wire::Place(member)
        | Wire::Field(member)
        | Wire::As(member, _)
        | Wire::Object(member, _)
        | Wire::Always(member, _)
        | Wire::Array(member, _) => vec![member],
        Wire::Dropped(members) => members.to_vec(),
        Wire::Item(_) | Wire::Element(_) | Wire::Each(_) => Vec::new(),
    }
}
