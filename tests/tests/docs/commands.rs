//! Every command on a page can be run from the root of the repository as it is written.

use std::env;
use std::path::Path;
use std::process::Command;

/// What the commands of a page start with; variables of the environment may be in front.
const PROGRAMS: [&str; 4] = ["cargo", "bash", ".ci/run", "curl"];

#[test]
fn every_command_names_what_is_there() {
    let mut found = 0;
    for page in super::pages() {
        for command in commands(&super::read(&page)) {
            if let Some(missing) = missing(&command) {
                panic!("{}: `{command}` names {missing}, which is not there", page.display());
            }
            found += 1;
        }
    }
    assert!(found >= 10, "the pages have only {found} commands");
}

#[test]
fn every_program_runs() {
    let mut commands: Vec<_> = super::pages().iter().flat_map(|page| commands(&super::read(page))).collect();
    commands.retain(|command| command.starts_with("cargo run "));
    commands.sort();
    commands.dedup();
    assert!(commands.iter().any(|command| command.contains("--bin compare_templates -- ")));
    for command in commands {
        let mut program = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        let output = program.args(command.split_whitespace().skip(1)).current_dir(super::root()).output().expect("cargo can be started");
        assert!(output.status.success(), "`{command}`: {}", String::from_utf8_lossy(&output.stderr));
    }
}

/// The commands of the blocks of a page, and those in the middle of a line, without variables and comments.
fn commands(page: &str) -> Vec<String> {
    let blocks = super::blocks(page);
    let of_blocks = blocks.iter().filter(|block| block.info == "sh").flat_map(|block| block.text.lines());
    // Between the blocks, a command is between two back-ticks.
    let prose: String = page.split("```").step_by(2).collect();
    let spans = prose.split('`').skip(1).step_by(2);
    let plain = |command: &str| {
        let words = command.split_whitespace().take_while(|word| !word.starts_with('#'));
        let words: Vec<_> = words.skip_while(|word| word.contains('=') && !word.starts_with('-')).collect();
        words.join(" ")
    };
    let is_command = |command: &String| PROGRAMS.iter().any(|program| command == program || command.starts_with(&format!("{program} ")));
    // A name such as `cargo check` says what is done, not how.
    of_blocks.map(plain).filter(|command| !command.is_empty()).chain(spans.map(plain).filter(is_command)).collect()
}

/// What a command names and the repository does not have.
fn missing(command: &str) -> Option<String> {
    let words: Vec<_> = command.split_whitespace().collect();
    let program = words.first().copied().unwrap_or_default();
    if !PROGRAMS.contains(&program) {
        return Some(format!("the program {program}"));
    }
    let after = |flag: &str| words.iter().position(|word| *word == flag).and_then(|index| words.get(index + 1)).copied();
    let exists = |path: &str| super::root().join(path).exists();
    let mut paths = Vec::new();
    match program {
        "curl" => {}
        "bash" => paths.extend(words[1..].iter().map(|path| vec![(*path).to_owned()])),
        ".ci/run" => paths.push(vec![program.to_owned()]),
        _ => {
            let package = after("-p").unwrap_or(".");
            let folder = if package == "whatsapp-dsl-rules" { "whatsapp-dsl/rules" } else { package };
            paths.push(vec![format!("{folder}/Cargo.toml")]);
            let test = |name: &str| vec![format!("{folder}/tests/{name}.rs"), format!("{folder}/tests/{name}/main.rs")];
            paths.extend(after("--test").map(test));
            paths.extend(after("--bench").map(|name| vec![format!("{folder}/benches/{name}.rs")]));
            paths
                .extend(after("--bin").map(|name| vec![format!("{folder}/src/bin/{name}.rs"), format!("{folder}/src/bin/{name}/main.rs")]));
            let arguments = words.iter().skip_while(|word| **word != "--").skip(1);
            paths.extend(arguments.filter(|word| Path::new(word).extension().is_some()).map(|path| vec![(*path).to_owned()]));
        }
    }
    paths.into_iter().find(|any| !any.iter().any(|path| exists(path))).map(|any| any.join(" or "))
}
