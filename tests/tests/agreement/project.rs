//! Programs that the compiler is asked about, each case on a line of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

use crate::cases::Case;

/// A crate of its own, in which the compiler and the builders are asked about every case.
pub(crate) struct Project(PathBuf);

impl Project {
    pub(crate) fn new() -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("agreement");
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        fs::remove_dir_all(root.join("src")).ok();
        fs::create_dir_all(root.join("src/bin")).expect("a folder for the crate");
        let library = workspace.join("whatsapp-dsl").canonicalize().expect("the library");
        let manifest = format!(
            "[package]\nname = \"agreement\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n\
             [dependencies]\nwhatsapp-dsl = {{ path = \"{}\" }}\nserde_json = \"1\"\n\
             bincode = \"1\"\npostcard = {{ version = \"1\", default-features = false, features = [\"alloc\"] }}\n\
             serde = {{ version = \"1\", default-features = false }}\n[profile.dev]\ndebug = 0\n",
            library.display()
        );
        fs::write(root.join("Cargo.toml"), manifest).expect("the manifest");
        // The same versions as the workspace's, which are at hand.
        let lock = workspace.join("Cargo.lock");
        if lock.exists() {
            fs::copy(lock, root.join("Cargo.lock")).expect("the lock file");
        }
        Self(root)
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        fs::write(self.0.join("src/bin").join(file), text).expect("a source file");
    }

    /// Compiles all programs at once, whether the others compile or not.
    pub(crate) fn compile(&self) -> Compiled {
        let mut command = Command::new(env!("CARGO"));
        command.args(["build", "-q", "--bins", "--keep-going", "--message-format=json"]).current_dir(&self.0);
        let output = command.env("CARGO_TARGET_DIR", self.0.join("target")).env("CARGO_INCREMENTAL", "0").output().expect("cargo runs");
        let lines = String::from_utf8_lossy(&output.stdout);
        let messages = lines.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        Compiled { messages, stderr: String::from_utf8_lossy(&output.stderr).into_owned() }
    }
}

/// What came of the programs.
pub(crate) struct Compiled {
    messages: Vec<Value>,
    stderr: String,
}

impl Compiled {
    pub(crate) fn of(&self, program: &str) -> impl Iterator<Item = &Value> {
        self.messages.iter().filter(move |message| message["target"]["name"] == program)
    }

    /// What a program prints that has to compile.
    pub(crate) fn run(&self, program: &str, what: &str) -> Vec<Vec<String>> {
        let Some(executable) = self.of(program).find_map(|message| message["executable"].as_str()) else {
            let errors: String = self.of(program).filter_map(|message| message["message"]["rendered"].as_str()).collect();
            panic!("{what}:\n{errors}{}", self.stderr);
        };
        told_by(&Command::new(executable).output().expect("the program runs"), what)
    }
}

/// What the compiler says of a program, by line.
pub(crate) fn errors(compiled: &Compiled, program: &str) -> Vec<(usize, String)> {
    let mut errors = Vec::new();
    for message in compiled.of(program) {
        let message = &message["message"];
        let spans = message["spans"].as_array().map(Vec::as_slice).unwrap_or_default();
        let at_case = |span: &&Value| span["file_name"].as_str().is_some_and(|file| file.starts_with("src/bin"));
        let Some(span) = spans.iter().filter(at_case).find(|span| span["is_primary"] == true).or_else(|| spans.iter().find(at_case)) else {
            continue;
        };
        if message["level"] == "error" {
            let line = usize::try_from(span["line_start"].as_u64().unwrap_or(0)).unwrap_or(0);
            errors.push((line, message["message"].as_str().unwrap_or_default().to_owned()));
        }
    }
    errors
}

/// One case to a line, so that a line names its case, and what `line` makes of it.
pub(crate) fn program(cases: &[&Case], line: &dyn Fn(&Case) -> String) -> String {
    let functions: Vec<_> = cases.iter().enumerate().map(|(index, case)| format!("fn case{index}() {{ {} }}\n", line(case))).collect();
    let calls: Vec<_> = (0..cases.len()).map(|index| format!("    case{index}();\n")).collect();
    format!("{}fn main() {{\n{}}}\n", functions.concat(), calls.concat())
}

/// Prints what a door says: the sentences of the violations, on one line.
pub(crate) fn told(result: &str) -> String {
    format!(
        "match {result} {{ Ok(_) => println!(\"fits\"), \
         Err(e) => println!(\"{{}}\", e.violations().iter().map(|v| v.sentence()).collect::<Vec<_>>().join(\"\\t\")) }}"
    )
}

/// What each case prints.
pub(crate) fn told_by(output: &Output, what: &str) -> Vec<Vec<String>> {
    assert!(output.status.success(), "{what}:\n{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}
