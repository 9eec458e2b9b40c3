//! What `to_dsl` writes: rustfmt leaves it as it is, the compiler takes it, and it gives the same JSON.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value as Json;
use whatsapp_dsl::{Definition, Message, on_premises};
use whatsapp_dsl_rules::schema::Api;
use whatsapp_dsl_rules::{Kind, table};

use crate::random::Random;
use crate::{SEED, definitions, doors, generate};

/// How many messages of each kind are compiled.
const COMPILED: usize = 4;
/// How many are formatted.
const FORMATTED: usize = 30;

/// A call, and the JSON of what it gives.
struct Call {
    dsl: String,
    json: String,
}

/// Messages of a kind that are accepted, each as a call.
fn calls(api: &'static Api, kind: &'static Kind, count: usize) -> Vec<Call> {
    let mut calls = Vec::new();
    for case in 0..200 * count as u64 {
        let message = generate::fitting(api, kind, &mut Random::of(SEED, case));
        if let Ok(json) = doors::built(&message) {
            calls.push(call(api, &json));
        }
        if calls.len() == count {
            break;
        }
    }
    assert_eq!(calls.len(), count, "so many messages of the kind {} are accepted", kind.part.name);
    calls
}

fn call(api: &'static Api, json: &str) -> Call {
    if api.module.is_empty() {
        let message = Message::from_json_or_raw(json).expect("a message that is accepted");
        Call { dsl: message.to_dsl(), json: message.to_json() }
    } else {
        let message = on_premises::Message::from_json(json).expect("a message that is accepted");
        Call { dsl: message.to_dsl(), json: message.to_json() }
    }
}

fn messages(count: usize) -> Vec<Call> {
    table::APIS.iter().flat_map(|api| api.kinds.iter().flat_map(move |kind| calls(api, kind, count))).collect()
}

/// The definitions of the project's files that can be created as they are, and those of a file that has what they do not.
fn declared() -> Vec<Call> {
    let own = Definition::list_from_json(include_str!("definitions.json")).expect("definitions");
    assert!(own.iter().all(|definition| definition.to_json().is_ok()), "each can be created");
    let files: Vec<Json> = definitions::all();
    let all = files.iter().flat_map(|json| Definition::list_from_json(&json.to_string()).unwrap_or_default());
    own.into_iter().chain(all).filter_map(|definition| Some(Call { dsl: definition.to_dsl(), json: definition.to_json().ok()? })).collect()
}

fn file(name: &str, text: &str) -> PathBuf {
    // In a folder without a configuration of rustfmt.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("to_dsl");
    fs::create_dir_all(&folder).expect("the target directory can be written to");
    fs::write(folder.join("rustfmt.toml"), "").expect("the target directory can be written to");
    let path = folder.join(name);
    fs::write(&path, text).expect("the target directory can be written to");
    path
}

#[test]
fn rustfmt_leaves_it_as_it_is() {
    let mut items = String::new();
    for Call { dsl, .. } in messages(FORMATTED) {
        let _ = write!(items, "{dsl};\n\n");
    }
    for Call { dsl, .. } in declared() {
        let _ = write!(items, "{dsl}\n\n");
    }
    let path = file("formatted.rs", &format!("{}\n", items.trim_end()));
    let Ok(output) = Command::new("rustfmt").args(["--check", "--edition", "2024"]).arg(path).output() else {
        return println!("skipped: there is no rustfmt");
    };
    assert!(output.status.success(), "{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
}

/// What a definition in place cannot say is named above the call, on one line.
#[test]
fn what_is_left_out_is_named() {
    let definition = Definition::from_json(
        r#"{ "name": "news", "language": "en", "category": "MARKETING", "status": "APPROVED", "new\nmember": 1, "components": [
            { "type": "BODY", "text": "We are open.", "new": true }, { "type": "STICKER" }
        ] }"#,
    );
    let dsl = definition.expect("a definition that Graph lists").to_dsl();
    let (comment, call) = dsl.split_once('\n').expect("a comment and a call");
    assert!(comment.starts_with("// ") && call.starts_with("template!(News {\n"), "{dsl}");
    for left in [r"new\nmember", "components[0].new", "components[1]"] {
        assert!(comment.contains(left), "{left} is not named: {dsl}");
    }
}

#[test]
fn it_gives_the_same() {
    let (mut items, mut main) = (String::new(), String::new());
    for Call { dsl, json } in messages(COMPILED) {
        let _ = writeln!(main, "    assert_eq!({dsl}.to_json(), {json:?});");
    }
    for (index, Call { dsl, json }) in declared().iter().enumerate() {
        let name = dsl.lines().find_map(|line| line.strip_prefix("template!(")?.split(' ').next()).expect("a call");
        let _ = writeln!(items, "mod definition_{index} {{\n    whatsapp_dsl::template!{}\n}}", dsl.trim_start_matches("template!"));
        let _ = writeln!(main, "    assert_eq!(definition_{index}::{name}::definitions()[0].to_json().unwrap(), {json:?});");
    }
    let program = format!("#![allow(dead_code)]\nuse whatsapp_dsl::{{message, on_premises}};\n\n{items}\nfn main() {{\n{main}}}\n");
    trybuild::TestCases::new().pass(file("same.rs", &program));
}
