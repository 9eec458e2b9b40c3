//! How `compare_templates` exits.

use std::path::Path;
use std::process::{Command, Output};

fn compare(files: &[&str]) -> Output {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let mut program = Command::new(env!("CARGO_BIN_EXE_compare_templates"));
    program.args(files.iter().map(|file| folder.join(file))).output().expect("the program can be started")
}

#[test]
fn equal_files_are_success() {
    let output = compare(&["approved.json", "exported.json"]);
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(0), b"no differences\n".as_slice()));
}

#[test]
fn differences_are_printed_line_by_line() {
    let output = compare(&["approved.json", "changed.json"]);
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        lines.lines().collect::<Vec<_>>(),
        [
            "order_shipped/en_US: body gained {{day}}; button 0 url \"https://luigi.example/t/{{1}}\" became \"https://track.luigi.example/{{1}}\"",
            "2023_april_promo/en_US: status PAUSED",
            "table_ready/en_US: category UTILITY became MARKETING",
            "table_ready/it: missing from the live list",
            "winter_offer/en_US: missing from our list",
        ]
    );
}

#[test]
fn a_file_that_cannot_be_read_is_another_failure() {
    for file in ["nowhere.json", "../Cargo.toml"] {
        let output = compare(&["approved.json", file]);
        assert_eq!(output.status.code(), Some(2), "{file}");
        assert!(!output.stderr.is_empty(), "{file}");
    }
}
