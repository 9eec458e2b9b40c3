//! How long reading takes as lists grow.

use std::time::{Duration, Instant};

use serde_json::{Value as Json, json};
use whatsapp_dsl_rules::{Part, Type, table};

use crate::generate::{self, Chance, Message};
use crate::random::Random;
use crate::sample::{PartRow, Sample};

/// How many times as long the longer list is.
const TIMES: usize = 8;

/// Where it takes less than this, nothing is said of how it grows.
const SHORT: Duration = Duration::from_millis(400);

/// What takes longer than n log n does, if any: so many entries, and an eighth of them.
pub(crate) fn fault(name: &str, entries: usize, run: &dyn Fn(usize) -> Duration) -> Option<String> {
    // A machine that is busy with something else is asked again.
    for _ in 0..3 {
        let long = run(entries);
        if long < SHORT {
            return None;
        }
        let few = run(entries / TIMES).max(Duration::from_millis(1));
        // n log n would take ten times as long, and n² 64 times.
        if long < few * 25 {
            return None;
        }
    }
    Some(format!("{name}: {entries} entries take {:?}, an eighth of them {:?}", run(entries), run(entries / TIMES)))
}

pub(crate) fn timed(run: impl FnOnce()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

type Around<'a> = &'a dyn Fn(Sample) -> Sample;
type Found<'a> = &'a mut dyn FnMut(&str, &dyn Fn(usize) -> Message);

/// Each list of each kind, in a message that otherwise fits.
pub(crate) fn lists(found: Found<'_>) {
    for api in table::APIS {
        for kind in api.kinds {
            let whole = generate::fitting(api, kind, &mut Random::of(1, 1));
            let message = |content: Sample| {
                let Sample::Part(part, mut fields) = content else { panic!("a message is a struct") };
                let is_missing = |name: &str| !fields.iter().any(|(known, _)| *known == name);
                let others: Vec<_> = whole.content.fields().iter().filter(|(name, _)| is_missing(name)).cloned().collect();
                fields.extend(others);
                Sample::Part(part, fields)
            };
            in_part(&kind.part, &message, &mut |name, sized| {
                found(name, &|count| Message { api, kind, content: sized(count) });
            });
        }
    }
}

type Sized<'a> = &'a mut dyn FnMut(&str, &dyn Fn(usize) -> Sample);

fn in_part(part: &'static Part, around: Around<'_>, found: Sized<'_>) {
    let some = |chance: &mut Chance<'_>| Sample::Part(PartRow(part), chance.fields(part));
    let whole = generate::fitting_value(&some);
    for field in part.fields {
        let with = |value: Sample| {
            let mut fields: Vec<_> = whole.fields().iter().filter(|(name, _)| *name != field.name).cloned().collect();
            fields.push((field.name, value));
            around(Sample::Part(PartRow(part), fields))
        };
        in_value(&format!("{} {}", part.rule, field.name), &field.value, &with, found);
    }
}

fn in_value(name: &str, wanted: &'static Type, around: Around<'_>, found: Sized<'_>) {
    match wanted {
        Type::List(list) => {
            found(name, &|count| {
                let entries = |chance: &mut Chance<'_>| Sample::List((0..count).map(|_| chance.value(&list.item)).collect());
                around(generate::fitting_value(&entries))
            });
            in_value(name, &list.item, &|entry| around(Sample::List(vec![entry])), found);
        }
        Type::Part(part) => in_part(part, around, found),
        Type::Choice(choice) => choice.parts.iter().for_each(|part| in_part(part, around, found)),
        _ => {}
    }
}

/// A document with so many entries in one place.
type Grown<'a> = Box<dyn Fn(usize) -> Json + 'a>;

/// The document once for each array and object in it, as a function of how many entries that has, by its path.
pub(crate) fn grown(json: &Json) -> Vec<(String, Grown<'_>)> {
    let mut places = Vec::new();
    pointers(json, String::new(), &mut places);
    let of = |place: String| {
        let grow = {
            let place = place.clone();
            move |count: usize| {
                let mut json = json.clone();
                match json.pointer_mut(&place) {
                    Some(Json::Array(elements)) => {
                        let some = elements.first().cloned().unwrap_or(Json::Null);
                        *elements = (0..count).map(|index| numbered(&some, index)).collect();
                    }
                    Some(Json::Object(members)) => members.extend((0..count).map(|index| (format!("x{index}"), json!(1)))),
                    Some(Json::String(text)) => *text = text.repeat(count / 8),
                    _ => {}
                }
                json
            }
        };
        (place, Box::new(grow) as Grown<'_>)
    };
    places.into_iter().map(of).collect()
}

/// The same with other texts, where they can be any.
fn numbered(json: &Json, number: usize) -> Json {
    let mut json = json.clone();
    if let Json::Object(members) = &mut json {
        for name in ["name", "id", "text", "param_name"] {
            if let Some(Json::String(text)) = members.get_mut(name) {
                text.push_str(&number.to_string());
            }
        }
    }
    json
}

/// Where arrays, objects and texts are.
fn pointers(json: &Json, at: String, places: &mut Vec<String>) {
    match json {
        Json::Array(elements) => {
            for (index, element) in elements.iter().enumerate().take(2) {
                pointers(element, format!("{at}/{index}"), places);
            }
        }
        Json::Object(members) => members.iter().for_each(|(name, member)| pointers(member, format!("{at}/{name}"), places)),
        Json::String(_) => {}
        _ => return,
    }
    places.push(at);
}
