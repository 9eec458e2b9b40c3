//! Compares the templates that are checked in with those that Meta has, to be run in CI or every night.
//!
//! ```sh
//! cargo run -p examples --bin compare_templates -- examples/templates/approved.json examples/templates/exported.json
//! ```
//!
//! Without arguments, it compares two files of the examples. It exits with 1 where they differ, with 2 where a file cannot be read.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use whatsapp_dsl::Definition;
use whatsapp_dsl::definition::Differences;

const DIFFERENT: u8 = 1;
const UNREADABLE: u8 = 2;

fn main() -> ExitCode {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let mut arguments = env::args_os().skip(1).map(PathBuf::from);
    let ours = arguments.next().unwrap_or_else(|| examples.join("approved.json"));
    let live = arguments.next().unwrap_or_else(|| examples.join("exported.json"));
    match compare(&ours, &live) {
        Ok(differences) if differences.is_empty() => {
            println!("no differences");
            ExitCode::SUCCESS
        }
        Ok(differences) => {
            println!("{differences}");
            ExitCode::from(DIFFERENT)
        }
        Err(words) => {
            eprintln!("{words}");
            ExitCode::from(UNREADABLE)
        }
    }
}

fn compare(ours: &Path, live: &Path) -> Result<Differences, String> {
    Ok(Definition::compare_lists(&read(ours)?, &read(live)?))
}

fn read(path: &Path) -> Result<Vec<Definition>, String> {
    let json = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Definition::list_from_json(&json).map_err(|invalid| format!("{}: {invalid}", path.display()))
}
