//! Where each field stands in Meta's JSON.

use whatsapp_dsl_rules::view::Items;
use whatsapp_dsl_rules::wire_path::wire_path;
use whatsapp_dsl_rules::{Part, Step, Type, Value, View, table};

/// A part with a value in each field; of a choice, the part given.
struct Full {
    part: &'static Part,
    choice: &'static str,
}

/// A list of one entry.
struct One(&'static Type, &'static str);

impl View for Full {
    fn get(&self, field: &str) -> Value<'_> {
        self.part.field(field).map_or(Value::Absent, |field| value(&field.value, self.choice))
    }
}

impl Items for One {
    fn len(&self) -> usize {
        1
    }

    fn item(&self, _: usize) -> Value<'_> {
        value(self.0, self.1)
    }
}

fn value(wanted: &'static Type, choice: &'static str) -> Value<'static> {
    let part = |part| Value::Part(part, Box::leak(Box::new(Full { part, choice })));
    match wanted {
        Type::Text(_) => Value::Text("text"),
        Type::Part(inner) => part(inner),
        Type::Choice(parts) => part(parts.every().find(|part| part.rule == choice).or(parts.every().next()).expect("some part")),
        Type::List(list) => Value::List(Box::leak(Box::new(One(&list.item, choice)))),
        _ => Value::Integer(1),
    }
}

/// The paths of all fields within.
fn paths(kind: &'static whatsapp_dsl_rules::Kind, message: &dyn View, part: &'static Part, view: &dyn View, place: &mut Vec<Step>, found: &mut Vec<String>) {
    for field in part.fields {
        place.push(Step::Field(field.name));
        found.push(wire_path(kind, message, place));
        descend(kind, message, view.get(field.name), place, found);
        place.pop();
    }
}

fn descend(kind: &'static whatsapp_dsl_rules::Kind, message: &dyn View, value: Value<'_>, place: &mut Vec<Step>, found: &mut Vec<String>) {
    match value {
        Value::Part(part, view) => paths(kind, message, part, view, place, found),
        Value::List(items) => {
            place.push(Step::Index(0));
            found.push(wire_path(kind, message, place));
            descend(kind, message, items.item(0), place, found);
            place.pop();
        }
        _ => {}
    }
}

/// The paths of the kind's fields, its choices taken as the part of this rule.
fn every(kind: &str, choice: &'static str) -> Vec<String> {
    let kind = table::kind(kind).expect("a kind");
    let message = Full { part: &kind.part, choice };
    let mut found = Vec::new();
    paths(kind, &message, &kind.part, &message, &mut Vec::new(), &mut found);
    found
}

#[test]
fn print() {
    for kind in table::KINDS {
        println!("==== {}\n{:#?}", kind.part.name, every(kind.part.name, ""));
    }
    for choice in ["header_image", "header_document", "header_location", "currency", "date_time", "url_button", "copy_code", "catalog", "flow_button"] {
        println!("==== {choice}\n{:#?}", every("Template", choice));
    }
}
