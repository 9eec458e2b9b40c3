//! What the compiler says of wrong messages, and that it takes the right ones.
//!
//! `TRYBUILD=overwrite cargo test -p tests --test ui` renews the expectations.

use std::fs;
use std::process::Command;

/// The version whose words the expectations in `rustc/` hold.
const RUSTC: &str = "rustc 1.95.";

/// Our own words at our own places, sorted by topic.
#[test]
fn refuses_with_our_own_words() {
    let cases = trybuild::TestCases::new();
    for topic in topics() {
        cases.compile_fail(format!("ui/{topic}/*.rs"));
    }
}

/// Everything that the grammar has.
#[test]
fn takes_what_whatsapp_takes() {
    trybuild::TestCases::new().pass("pass/*.rs");
}

/// What is left to rustc, in its words.
#[test]
fn leaves_to_rustc_what_it_says_well() {
    let version = Command::new("rustc").arg("--version").output().expect("rustc tells its version");
    let version = String::from_utf8_lossy(&version.stdout);
    if version.starts_with(RUSTC) {
        trybuild::TestCases::new().compile_fail("rustc/*.rs");
        // What only a build tells: with a case that passes, all are built.
        let built = trybuild::TestCases::new();
        built.pass("pass/blocks.rs");
        built.compile_fail("built/*.rs");
    } else {
        println!("skipped: the expectations hold the words of {RUSTC}*, this is {version}");
    }
}

/// The most lines of an error where a macro is called, and in a setter, where rustc also shows its bound.
const MOST_LINES: (usize, usize) = (12, 16);

/// What is private to the library, or of no use to its users.
const PRIVATE: [&str; 11] = [
    "private::",
    "Set<",
    "Entries<",
    "Known<",
    "IsString",
    "IntoText",
    "ToText",
    "Given",
    "Other<",
    "Nothing",
    "other types implement trait `Takes",
];

/// Errors about values of the wrong type are short, and say nothing of how the library takes them.
#[test]
fn errors_of_types_are_short() {
    let mut found = 0;
    for file in
        ["texts", "types", "documents", "recipients", "setters", "templates", "run_time_branches", "run_time_unique", "run_time_values"]
    {
        let text = fs::read_to_string(format!("rustc/{file}.stderr")).expect("an expectation");
        for error in text
            .split("\n\n")
            .filter(|error| error.starts_with("error[E0277]") && ["Takes", "Proof<", "Cuts<"].iter().any(|of| error.contains(of)))
        {
            let most = if error.contains("required by a bound in") { MOST_LINES.1 } else { MOST_LINES.0 };
            // A value of several lines is quoted as it is.
            let lines = error.trim().lines().filter(|line| !line.contains("| |")).count();
            assert!(lines <= most, "{file} has an error of more than {most} lines:\n{error}");
            found += 1;
        }
        for word in PRIVATE {
            assert!(!text.contains(word), "{file} tells of `{word}`");
        }
    }
    assert!(found > 60, "only {found} errors");
}

fn topics() -> Vec<String> {
    let folders = fs::read_dir("ui").expect("the topics are beside the package's manifest");
    let mut topics: Vec<String> = folders.map(|folder| folder.expect("a topic").file_name().to_string_lossy().into_owned()).collect();
    topics.sort();
    topics
}
