//! The table, the macros and the builders agree: every field of the table is there, and every limit is kept at most and at most + 1,
//! by the compiler and by `build()`, under the same name.

mod sample;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use sample::{Sample, beside, instead_of, least, list_of, misshapen, sample, text_sample};
use whatsapp_dsl_rules::table::media;
use whatsapp_dsl_rules::{Aspect, Field, Part, Text, Type, table};

/// A message, and the rule that it breaks.
struct Case {
    message: Sample,
    breaks: Option<String>,
    /// Whether the builder leaves out what the compiler refuses to see written: the rule that a part of nothing then breaks.
    left_out: Option<String>,
}

/// All cases of all kinds.
fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for kind in table::CLOUD.kinds {
        let message = |part: Sample| {
            let to = Sample::Text("+1 650 555 1234".to_owned());
            part.with("to", Some(to))
        };
        walk(&kind.part, &message, &mut cases);
    }
    let text = || least(&table::CLOUD.kinds[0].part, 0);
    for field in table::ENVELOPE.fields {
        let message = move |value: Option<Sample>| match field.name {
            "to" | "recipient" | "group" => text().with(field.name, value),
            _ => text().with("to", Some(Sample::Text("16505551234".to_owned()))).with(field.name, value),
        };
        of_value(&table::ENVELOPE, field, table::ENVELOPE.leaves_out(field), &field.value, &message, &mut cases);
    }
    cases
}

/// The cases of a struct's fields, in a message that `wrap` makes of the struct.
fn walk(part: &'static Part, wrap: &dyn Fn(Sample) -> Sample, cases: &mut Vec<Case>) {
    for field in part.fields {
        let message = |value: Option<Sample>| {
            let least = match instead_of(part, field.name) {
                Some(other) => least(part, 0).with(other, None),
                None => least(part, 0),
            };
            match value {
                Some(value) => wrap(beside(part, least.with(field.name, Some(value)), 0)),
                None => wrap(least.with(field.name, None)),
            }
        };
        if field.required {
            cases.push(Case { message: message(None), breaks: Some(field.rule(part, Aspect::Required)), left_out: None });
        }
        of_value(part, field, part.leaves_out(field), &field.value, &message, cases);
        for (inner, place) in structs(&field.value) {
            let wrap = |sample: Sample| message(Some(place(sample)));
            walk(inner, &wrap, cases);
        }
    }
}

type PlaceIn = Box<dyn Fn(Sample) -> Sample>;

/// The structs that a value can hold, and how they stand in it.
fn structs(wanted: &'static Type) -> Vec<(&'static Part, PlaceIn)> {
    match wanted {
        Type::Part(part) => vec![(part, Box::new(|sample| sample))],
        Type::Choice(choice) => choice.parts.iter().map(|part| (*part, Box::new(|sample| sample) as PlaceIn)).collect(),
        Type::List(list) => structs(&list.item)
            .into_iter()
            .map(|(part, place)| {
                let list = move |sample| Sample::List(vec![place(sample); list.min.max(1)], String::new());
                (part, Box::new(list) as PlaceIn)
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// The boundaries of a value.
fn of_value(
    part: &Part,
    field: &Field,
    is_left_out: bool,
    wanted: &'static Type,
    message: &dyn Fn(Option<Sample>) -> Sample,
    cases: &mut Vec<Case>,
) {
    let mut case = |value: Sample, breaks: Option<Aspect>| {
        let left_out = (is_left_out && breaks == Some(Aspect::Empty)).then(|| format!("{}_empty", part.rule));
        let breaks = breaks.map(|aspect| field.rule(part, aspect));
        cases.push(Case { message: message(Some(value)), breaks, left_out });
    };
    match wanted {
        Type::Text(text) => of_text(text, &mut case),
        Type::Integer { min, max, .. } => {
            // An amount of nothing is as good as any, and every currency has it.
            case(Sample::Plain(min.to_string()), None);
            case(Sample::Plain((min - 1).to_string()), Some(Aspect::Range));
            if *max < i64::MAX {
                case(Sample::Plain(max.to_string()), None);
                case(Sample::Plain((max + 1).to_string()), Some(Aspect::Range));
            }
        }
        Type::Decimal { limit } => {
            for sign in ["", "-"] {
                case(Sample::Plain(format!("{sign}{limit:.1}")), None);
                case(Sample::Plain(format!("{sign}{limit}.1")), Some(Aspect::Range));
            }
        }
        Type::Choice(choice) => {
            if let Some((part, field, _)) = choice.string() {
                let is_left_out = is_left_out && matches!(field.value, Type::Text(text) if !text.shape.is_parameter());
                of_value(part, field, is_left_out, &field.value, message, cases);
            }
        }
        Type::List(list) => {
            let entries = |count| list_of(count, &list.item, 0);
            case(entries(list.min.max(1)), None);
            if list.min > 0 {
                case(entries(0), Some(Aspect::Count));
            }
            if let Some(max) = list.max {
                case(entries(max), None);
                case(entries(max + 1), Some(Aspect::Count));
            }
            if let Type::Text(text) = &list.item {
                of_text(text, &mut |entry, breaks| case(Sample::List(vec![entry], String::new()), breaks));
            }
        }
        Type::Word(_) | Type::Flag | Type::Json | Type::Part(_) => case(sample(wanted, 0), None),
    }
}

fn of_text(text: &Text, case: &mut dyn FnMut(Sample, Option<Aspect>)) {
    let some = text_sample(text, 0);
    case(Sample::Text(some.clone()), None);
    if let Some(max) = text.max {
        let of = |count: usize| some.chars().chain(std::iter::repeat('x')).take(count).collect::<String>();
        case(Sample::Text(of(max)), None);
        case(Sample::Text(of(max + 1)), Some(Aspect::Length));
    }
    if let Some(few) = text.min.checked_sub(1).filter(|few| *few > 0) {
        case(Sample::Text("x".repeat(few)), Some(Aspect::Length));
    }
    if text.min > 0 {
        case(Sample::Text(String::new()), Some(Aspect::Empty));
    }
    if !text.outer_space {
        case(Sample::Text(" x".to_owned()), Some(Aspect::OuterSpace));
    }
    let aspect = if text.shape.is_parameter() { Aspect::InnerSpace } else { Aspect::Format };
    if let Some(wrong) = misshapen(text.shape) {
        case(Sample::Text(wrong.to_owned()), Some(aspect));
    }
}

/// The rules of fields alone, but for those that no value of the right type breaks, and for the field of what is always a string.
fn derived() -> Vec<String> {
    let is_broken = |part: &Part, field: &Field, aspect| match (&field.value, aspect) {
        (_, Aspect::Required) => part.rule != media::HEADER_TEXT.rule,
        (Type::Json | Type::Word(_), _) => false,
        _ => true,
    };
    let mut rules = Vec::new();
    for part in table::parts() {
        for field in part.fields {
            rules.extend(field.aspects().filter(|aspect| is_broken(part, field, *aspect)).map(|aspect| field.rule(part, aspect)));
        }
    }
    rules
}

/// A crate of its own, in which the compiler and the builders are asked about every case.
struct Project(PathBuf);

impl Project {
    fn new() -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("agreement");
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        fs::create_dir_all(root.join("src/bin")).expect("a folder for the crate");
        let library = workspace.join("whatsapp-dsl").canonicalize().expect("the library");
        let manifest = format!(
            "[package]\nname = \"agreement\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n\
             [dependencies]\nwhatsapp-dsl = {{ path = \"{}\" }}\nserde_json = \"1\"\n[profile.dev]\ndebug = 0\n",
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

    fn write(&self, file: &str, text: &str) {
        fs::write(self.0.join("src/bin").join(file), text).expect("a source file");
    }

    fn cargo(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO"));
        command.args(arguments).current_dir(&self.0).env("CARGO_TARGET_DIR", self.0.join("target")).env("CARGO_INCREMENTAL", "0");
        command.output().expect("cargo runs")
    }
}

/// What the compiler says, by line.
fn errors(output: &Output) -> Vec<(usize, String)> {
    let text = String::from_utf8_lossy(&output.stdout);
    let messages = text.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let errors = messages.filter(|message| message["message"]["level"] == "error" && !message["message"]["spans"][0].is_null());
    let place =
        |message: &serde_json::Value| usize::try_from(message["message"]["spans"][0]["line_start"].as_u64().unwrap_or(0)).unwrap_or(0);
    errors.map(|message| (place(&message), message["message"]["message"].as_str().unwrap_or_default().to_owned())).collect()
}

#[test]
fn the_compiler_and_the_builders_keep_every_limit_of_the_table() {
    let cases = cases();
    let project = Project::new();
    let call = |case: &Case| format!("whatsapp_dsl::message!({})", case.message.dsl());
    let program = |cases: &[&Case], line: &dyn Fn(&Case) -> String| -> String {
        // One case to a line, so that a line names its case.
        let functions: Vec<_> = cases.iter().enumerate().map(|(index, case)| format!("fn case{index}() {{ {} }}\n", line(case))).collect();
        let calls: Vec<_> = (0..cases.len()).map(|index| format!("    print!(\"{index} \"); case{index}();\n")).collect();
        format!("{}fn main() {{\n{}}}\n", functions.concat(), calls.concat())
    };

    let is_asked = |rule: &String| cases.iter().any(|case| case.breaks.as_ref() == Some(rule));
    let unasked: Vec<_> = derived().into_iter().filter(|rule| !is_asked(rule)).collect();
    assert!(unasked.is_empty(), "no case breaks {unasked:?}");

    let (fit, broken): (Vec<&Case>, Vec<&Case>) = cases.iter().partition(|case| case.breaks.is_none());
    assert!(fit.len() > 100 && broken.len() > 200, "the table is walked: {} and {} cases", fit.len(), broken.len());

    project.write(
        "fit.rs",
        &program(&fit, &|case| format!("let m = {}; assert_eq!(whatsapp_dsl::Message::from_json(&m.to_json()), Ok(m));", call(case))),
    );
    let output = project.cargo(&["run", "-q", "--bin", "fit"]);
    assert!(output.status.success(), "what fits compiles, and is read back as it was:\n{}", String::from_utf8_lossy(&output.stderr));

    project.write("broken.rs", &program(&broken, &|case| format!("let _ = {};", call(case))));
    let found = errors(&project.cargo(&["check", "-q", "--bin", "broken", "--message-format=json"]));
    let mut wrong = Vec::new();
    for (index, case) in broken.iter().enumerate() {
        let rule = case.breaks.as_deref().unwrap_or_default();
        let said: Vec<_> = found.iter().filter(|(line, _)| *line == index + 1).map(|(_, words)| words).collect();
        if !said.iter().any(|words| words.contains(&format!("[{rule}, error "))) {
            wrong.push(format!("{rule}: the compiler says {said:?} of {}", case.message.dsl().chars().take(200).collect::<String>()));
        }
    }

    let every: Vec<&Case> = cases.iter().collect();
    let build = |case: &Case| {
        format!(
            "match {}.build() {{ Ok(_) => println!(\"fits\"), Err(e) => println!(\"{{}}\", e.violations().iter().map(|v| v.rule()).collect::<Vec<_>>().join(\" \")) }}",
            case.message.builder()
        )
    };
    project.write("built.rs", &program(&every, &build));
    let output = project.cargo(&["run", "-q", "--bin", "built"]);
    assert!(output.status.success(), "every field has its setter:\n{}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    for (case, line) in every.iter().zip(lines.lines()) {
        let said: BTreeSet<&str> = line.split(' ').skip(1).collect();
        let fits = match &case.left_out {
            Some(of_nothing) => said.contains("fits") || said.contains(of_nothing.as_str()),
            None => said.contains(case.breaks.as_deref().unwrap_or("fits")),
        };
        if !fits {
            wrong.push(format!(
                "{:?}: the builder says {said:?} of {}",
                case.breaks,
                case.message.dsl().chars().take(200).collect::<String>()
            ));
        }
    }
    assert_eq!(lines.lines().count(), every.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
