//! Meta's JSON of a part, along its layout.

use crate::json::{Json, Map};

use crate::schema::{Part, Type, Wire};
use crate::view::{Value, View};
use crate::wire_path::{is_something, is_written};

/// The part as a JSON object. What is known at run time only is left out.
#[must_use]
pub fn wire_json(part: &'static Part, view: &dyn View) -> Map {
    members(part.wire, part, view)
}

fn members(wire: &'static [Wire], part: &'static Part, view: &dyn View) -> Map {
    let mut map = Map::new();
    for entry in wire {
        let member = match entry {
            Wire::Tag(member, word) | Wire::Default(member, word) => Some((member, Json::from(*word))),
            Wire::Field(field) => of_field(field, part, view).map(|json| (field, json)),
            Wire::As(member, field) => of_field(field, part, view).map(|json| (member, json)),
            Wire::Object(member, wire) | Wire::Always(member, wire) if is_written(wire, view) => {
                Some((member, Json::Object(members(wire, part, view))))
            }
            Wire::Array(member, elements) => Some((member, Json::Array(self::elements(elements, part, view)))),
            _ => None,
        };
        if let Some((member, json)) = member {
            map.insert(member, json);
        }
    }
    map
}

fn elements(elements: &'static [Wire], part: &'static Part, view: &dyn View) -> Vec<Json> {
    let mut array = Vec::new();
    for element in elements {
        match element {
            Wire::Item(wire) if is_written(wire, view) => array.push(Json::Object(members(wire, part, view))),
            Wire::Element(field) => array.extend(of_field(field, part, view)),
            Wire::Each(field) => {
                if let Some(Json::Array(entries)) = of_field(field, part, view) {
                    array.extend(entries);
                }
            }
            _ => {}
        }
    }
    array
}

fn of_field(field: &str, part: &'static Part, view: &dyn View) -> Option<Json> {
    let value = view.get(field);
    is_something(value).then(|| of_value(&part.field(field)?.value, value)).flatten()
}

fn of_value(wanted: &'static Type, value: Value<'_>) -> Option<Json> {
    match (wanted, value) {
        (Type::Choice(choice), Value::Text(text)) => {
            let part = choice.text?;
            Some(Json::Object(members(part.wire, part, &OnlyText(text))))
        }
        (_, Value::Text(text) | Value::Word(text)) => Some(Json::from(text)),
        (_, Value::Flag(flag)) => Some(Json::from(flag)),
        (_, Value::Integer(number)) => Some(Json::from(number)),
        (_, Value::Decimal(number)) => Some(Json::from(number)),
        (_, Value::Part(part, view)) => Some(Json::Object(members(part.wire, part, view))),
        (Type::List(list), Value::List(items)) => {
            let mut array = Vec::new();
            for index in 0..items.len() {
                array.extend(of_value(&list.item, items.item(index)));
            }
            Some(Json::Array(array))
        }
        _ => None,
    }
}

/// A part of which a string is all.
struct OnlyText<'a>(&'a str);

impl View for OnlyText<'_> {
    fn get(&self, field: &str) -> Value<'_> {
        if field == "text" { Value::Text(self.0) } else { Value::Absent }
    }
}
