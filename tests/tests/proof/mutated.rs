//! JSON that was right, with something changed by chance.

use serde_json::{Map, Value as Json, json};

use crate::random::Random;

/// The most bytes that a text is repeated to.
const LONGEST: usize = 1_000_000;

/// A document with a few changes; now and then its text has some, too.
pub(crate) fn mutated(json: &Json, random: &mut Random) -> String {
    let mut json = json.clone();
    for _ in 0..=random.below(3) {
        let place = random.below(nodes(&json));
        let other = node(&json, &mut random.below(nodes(&json))).cloned().unwrap_or(Json::Null);
        change(&mut json, &mut { place }, &other, random);
    }
    let text = json.to_string();
    if random.percent(20) { of_text(&text, random) } else { text }
}

fn of_text(text: &str, random: &mut Random) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    for _ in 0..=random.below(3) {
        let at = random.below(characters.len().max(1));
        match random.below(3) {
            0 if at < characters.len() => drop(characters.remove(at)),
            1 => characters.truncate(at),
            _ => characters
                .insert(at, random.one(&['{', '}', '[', ']', '"', ',', ':', '\\', '0', '-', 'e', '.', ' ', 'x', '\u{0}', '漢', '🍕'])),
        }
    }
    characters.into_iter().collect()
}

/// How many values there are, the document included.
fn nodes(json: &Json) -> usize {
    1 + match json {
        Json::Array(elements) => elements.iter().map(nodes).sum(),
        Json::Object(members) => members.values().map(nodes).sum(),
        _ => 0,
    }
}

/// The value that so many come before.
fn node<'a>(json: &'a Json, before: &mut usize) -> Option<&'a Json> {
    if *before == 0 {
        return Some(json);
    }
    *before -= 1;
    match json {
        Json::Array(elements) => elements.iter().find_map(|one| node(one, before)),
        Json::Object(members) => members.values().find_map(|one| node(one, before)),
        _ => None,
    }
}

/// Changes the value that so many come before; says whether it was here.
fn change(json: &mut Json, before: &mut usize, other: &Json, random: &mut Random) -> bool {
    if *before == 0 {
        *json = changed(json, other, random);
        return true;
    }
    *before -= 1;
    match json {
        Json::Array(elements) => {
            for index in 0..elements.len() {
                if *before == 0 && random.percent(40) {
                    if random.percent(50) {
                        drop(elements.remove(index));
                    } else {
                        elements.insert(index, elements[index].clone());
                    }
                    return true;
                }
                if change(&mut elements[index], before, other, random) {
                    return true;
                }
            }
            false
        }
        Json::Object(members) => {
            let names: Vec<String> = members.keys().cloned().collect();
            for name in names {
                if *before == 0 && random.percent(50) {
                    let value = members.remove(&name).unwrap_or(Json::Null);
                    if random.percent(50) {
                        members.insert(random.one(&["x", "type", "name", "id", "text", "link", "index", "to"]).to_owned(), value);
                    }
                    return true;
                }
                if members.get_mut(&name).is_some_and(|value| change(value, before, other, random)) {
                    return true;
                }
            }
            false
        }
        _ => false,
    }
}

fn changed(json: &Json, other: &Json, random: &mut Random) -> Json {
    let text = match json {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    };
    match random.below(14) {
        0 => Json::Null,
        1 => json!(true),
        2 => json!(random.one(&[0, 1, -1, i64::MAX, i64::MIN])),
        3 => json!(random.one(&[0.5, -0.0, 1e300, 1.0, 9_007_199_254_740_993.0])),
        4 => json!(random.one(&["", " ", "x", "text", "interactive", "template", "0", "-1", "{{1}}", "🍕", "\u{0}", "a\nb"])),
        5 => json!([]),
        6 => json!({}),
        7 => json!([json]),
        8 => json!({ "x": json }),
        9 => json!(text),
        10 => text.parse::<i64>().map_or_else(|_| json!(text.to_uppercase()), Json::from),
        // Repeated again and again, a text would fill the memory.
        11 => json!(text.repeat(random.one(&[2, 30, 400]).min(LONGEST / text.len().max(1)).max(1))),
        12 => {
            let mut members = json.as_object().cloned().unwrap_or_else(Map::new);
            members.insert("x".to_owned(), other.clone());
            Json::Object(members)
        }
        _ => other.clone(),
    }
}
