//! Rules broken at run time: by a builder, by JSON, by `try_message!`. What follows from the rows of fields is asked by the tests
//! `agreement`, `catalogue` and `proof`; here is what they do not see.

mod all_at_once;
mod amounts;
mod carousel;
mod contacts;
mod depth;
mod direct_send;
mod envelope;
mod flow;
mod identifiers;
mod invalid;
mod large;
mod orders;
mod policies;
mod requests;
mod shop;
mod template;
mod try_message;

use serde_json::Value;
use whatsapp_dsl::{Invalid, Message};

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
