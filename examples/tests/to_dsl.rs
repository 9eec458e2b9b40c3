//! What `to_dsl` prints.

use std::path::Path;
use std::process::{Command, Output};

fn to_dsl(file: &str) -> Output {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    Command::new(env!("CARGO_BIN_EXE_to_dsl")).arg(path).output().expect("the program can be started")
}

/// The page shows what the program prints.
#[test]
fn a_message_is_a_call() {
    let output = to_dsl("payloads/question.json");
    let call = String::from_utf8_lossy(&output.stdout).into_owned();
    let page = include_str!("../../docs/from-json.md");
    assert!(call.starts_with("message!(ReplyButtons {") && page.contains(&format!("```text\n{}\n```", call.trim_end())), "{call}");
}

#[test]
fn each_definition_is_a_call() {
    let output = to_dsl("templates/approved.json");
    let calls = String::from_utf8_lossy(&output.stdout).into_owned();
    let count = include_str!("../templates/approved.json").matches("\"language\":").count();
    assert_eq!(calls.matches("template!(").count(), count, "{calls}");
}

#[test]
fn what_is_neither_is_refused() {
    let output = to_dsl("Cargo.toml");
    assert!(!output.status.success() && output.stdout.is_empty());
}
