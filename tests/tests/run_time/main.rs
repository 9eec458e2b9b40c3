//! Rules broken at run time: by a builder, by JSON, by `try_message!`, under the same name and in the same words as the compiler's.

mod all_at_once;
mod amounts;
mod carousel;
mod contacts;
mod depth;
mod direct_send;
mod envelope;
mod identifiers;
mod interactive;
mod invalid;
mod large;
mod orders;
mod policies;
mod products;
mod requests;
mod shop;
mod simple;
mod template;
mod try_message;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use serde_json::Value;
use whatsapp_dsl::{Invalid, Message, Violation};

/// So many characters.
fn long(characters: usize) -> String {
    "ü".repeat(characters)
}

/// The builder refuses, and so does reading the JSON, which has the value at the path; `null` takes the member away.
#[track_caller]
fn broken(valid: &Message, built: Result<Message, Invalid>, rule: &str, path: &str, wrong: Value) {
    let mut json = serde_json::to_value(valid).expect("a message is JSON");
    set(&mut json, path, wrong);
    broken_json(built, &json, rule, path);
}

/// The builder refuses, and so does reading the JSON: each names one violation, which is the same.
#[track_caller]
fn broken_json(built: Result<Message, Invalid>, json: &Value, rule: &str, path: &str) {
    let built = built.expect_err(rule);
    let read = Message::from_json(&json.to_string()).expect_err(rule);
    let [by_builder] = built.violations() else { panic!("the builder names one violation:\n{built}") };
    let [by_json] = read.violations() else { panic!("reading {json} names one violation:\n{read}") };
    assert_eq!((by_builder.rule(), by_builder.path()), (rule, path), "{by_builder}");
    assert_eq!(by_builder.to_string(), by_json.to_string());
    assert_eq!(by_builder.code(), by_json.code());
    assert_said_by_the_compiler(by_builder);
}

/// A text that is empty in a field that is then left out, which breaks no rule.
const LEFT_OUT: &str = "left out";

/// Neither what the builder gives nor what is read has the member.
#[track_caller]
fn left_out(valid: &Message, path: &str, built: Result<Message, Invalid>) {
    let pointer = format!("/{}", path.replace(['.', '['], "/").replace(']', ""));
    let mut json = serde_json::to_value(valid).expect("a message is JSON");
    set(&mut json, path, "".into());
    for message in [built, Message::try_from(json)] {
        let json = serde_json::to_value(message.expect("nothing is empty")).expect("a message is JSON");
        assert_eq!(json.pointer(&pointer), None, "{json}");
    }
}

/// Texts that are wrong in one way each: the rule's name ends with the aspect.
#[track_caller]
fn texts(valid: &Message, rule: &str, path: &str, build: impl Fn(&str) -> Result<Message, Invalid>, wrong: &[(&str, &str)]) {
    for (aspect, text) in wrong {
        if *aspect == LEFT_OUT {
            left_out(valid, path, build(text));
            continue;
        }
        let rule = format!("{rule}_{aspect}");
        broken(valid, build(text), &rule, path, (*text).into());
        let code = match *aspect {
            "empty" | "length" => 100,
            "inner_space" => 132_018,
            // "name must contain only lowercase alphanumeric characters and underscores" is the code of lengths, too.
            _ if rule == "template_name_format" => 100,
            _ => 131_009,
        };
        assert_eq!(build(text).expect_err("refused").violations()[0].code(), Some(code), "{rule}");
    }
}

/// A member that must be there.
#[track_caller]
fn missing(valid: &Message, rule: &str, path: &str, built: Result<Message, Invalid>) {
    broken(valid, built.clone(), &format!("{rule}_required"), path, Value::Null);
    assert_eq!(built.expect_err("refused").violations()[0].code(), Some(131_008), "{rule}");
}

/// Puts the value at the path, or takes the member away.
fn set(json: &mut Value, path: &str, value: Value) {
    let pointer = format!("/{}", path.replace(['.', '['], "/").replace(']', ""));
    let (parent, member) = pointer.rsplit_once('/').expect("a path");
    let parent = json.pointer_mut(parent).unwrap_or_else(|| panic!("{path} has a place"));
    match parent {
        Value::Object(members) if value.is_null() => drop(members.remove(member)),
        Value::Object(members) => drop(members.insert(member.to_owned(), value)),
        entries => entries[member.parse::<usize>().expect("an index")] = value,
    }
}

/// What the compiler says of each rule: the sentences of the UI tests, without their numbers and names.
static SAID: LazyLock<BTreeMap<String, Vec<String>>> = LazyLock::new(|| {
    let mut said: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui");
    // The catalogue has one example of each rule, which may be said in several ways.
    let topics = fs::read_dir(ui).expect("the UI tests").flatten().filter(|topic| topic.file_name() != "catalogue");
    for topic in topics {
        for file in fs::read_dir(topic.path()).into_iter().flatten().flatten().map(|file| file.path()) {
            if file.extension().is_some_and(|extension| extension == "stderr") {
                let text = fs::read_to_string(&file).expect("what the compiler says");
                for (words, rule) in text.lines().filter_map(sentence) {
                    said.entry(rule.to_owned()).or_default().push(pattern(words));
                }
            }
        }
    }
    assert!(said.len() > 150, "the UI tests are read: {} rules", said.len());
    said
});

/// The words and the rule of a line such as `error: title is 21 characters … [reply_title_length, error 100]`.
fn sentence(line: &str) -> Option<(&str, &str)> {
    let (words, rule) = line.strip_prefix("error: ")?.rsplit_once(" [")?;
    Some((words, rule.split_once(", error ")?.0))
}

/// The words without numbers, without what stands between backticks, and without a guess at what was meant.
fn pattern(words: &str) -> String {
    let words = words.split(", did you mean").next().unwrap_or_default();
    let outside: Vec<&str> = words.split('`').step_by(2).collect();
    let mut pattern = String::new();
    let words = outside.join("`_`");
    let mut characters = words.chars().peekable();
    while let Some(character) = characters.next() {
        let in_number = |next: Option<&char>| next.is_some_and(char::is_ascii_digit);
        match character {
            digit if digit.is_ascii_digit() && pattern.ends_with('0') => {}
            digit if digit.is_ascii_digit() => pattern.push('0'),
            '-' | '.' | ',' if in_number(characters.peek()) => {}
            other => pattern.push(other),
        }
    }
    // One thing is told as several are.
    let mut before = "";
    let words = pattern.split(' ').map(|word| {
        let is_counted = std::mem::replace(&mut before, word) == "0";
        if is_counted { word.replacen("s,", ",", 1) } else { word.to_owned() }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Where a UI test breaks the rule, the compiler says the same of it.
#[track_caller]
fn assert_said_by_the_compiler(violation: &Violation) {
    let Some(said) = SAID.get(violation.rule()) else { return };
    let words = pattern(violation.words());
    assert!(said.contains(&words), "{words:?} of {violation}: the compiler says {said:#?}");
}
