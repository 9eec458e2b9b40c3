//! The table, the macros and the builders agree: every field of the table is there, and every limit is kept at most and at most + 1,
//! by the compiler and by `build()`, under the same name.

mod sample;
mod written;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use sample::{Mode, Sample, beside, instead_of, least, line_breaks, list_of, misshapen, sample, text_sample};
use serde_json::Value;
use whatsapp_dsl::Message;
use whatsapp_dsl_rules::schema::STRING;
use whatsapp_dsl_rules::table::media;
use whatsapp_dsl_rules::{Aspect, Audience, Field, Kind, List, Part, Text, Type, table};

/// What is said of a part of nothing.
const NOTHING_LEFT: &str = " is empty: fill it in or leave it out [";

/// A message, and the rule that it breaks.
struct Case {
    message: Sample,
    breaks: Option<(Aspect, String)>,
    /// Whether the field may be left out, and so may a text that comes empty at run time.
    is_optional: bool,
}

impl Case {
    fn kind(&self) -> &'static Kind {
        let Sample::Part(part, _) = &self.message else { panic!("a message is a struct") };
        table::CLOUD.kind(part.name).expect("a kind")
    }

    fn rule(&self) -> &str {
        self.breaks.as_ref().map_or("", |(_, rule)| rule)
    }

    /// Whether the compiler sees what is wrong, whatever the values are: a field that is missing, or a list that is too long.
    fn is_seen(&self) -> bool {
        matches!(self.breaks, Some((Aspect::Required | Aspect::Count, _)))
    }

    /// Whether it fits where an empty text at run time is as good as none.
    fn may_be_left_out(&self) -> bool {
        self.is_optional && matches!(self.breaks, Some((Aspect::Empty, _)))
    }

    /// The call, in short.
    fn shown(&self) -> String {
        self.message.dsl(Mode::Literal).chars().take(200).collect()
    }
}

/// All cases of all kinds.
fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for kind in table::CLOUD.kinds {
        let message = |part: Sample| match kind.audience {
            Audience::Groups => part.with("group", Some(Sample::Text("Y2FwaV9ncm91cA".to_owned()))),
            _ => part.with("to", Some(Sample::Text("+1 650 555 1234".to_owned()))),
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
            cases.push(Case {
                message: message(None),
                breaks: Some((Aspect::Required, field.rule(part, Aspect::Required))),
                is_optional: false,
            });
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
        let breaks = breaks.map(|aspect| (aspect, field.rule(part, aspect)));
        cases.push(Case { message: message(Some(value)), breaks, is_optional: is_left_out });
    };
    match wanted {
        Type::Text(text) => of_text(text, &mut case),
        Type::Integer { min, max, .. } => {
            // An amount of nothing is as good as any, and every currency has it.
            case(Sample::Plain(min.to_string()), None);
            case(Sample::Plain((min - 1).to_string()), Some(Aspect::Range));
            if *max < i64::MAX {
                case(Sample::Plain((max - 1).to_string()), None);
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
                case(entries(max.max(list.min + 1) - 1), None);
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
        case(Sample::Text(of(max - 1)), None);
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
    if let Some(most) = text.line_breaks {
        case(Sample::Text(line_breaks(most)), None);
        case(Sample::Text(line_breaks(most + 1)), Some(Aspect::LineBreaks));
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
        (Type::Json | Type::Word(_) | Type::List(List { item: Type::Json, .. }), _) => false,
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
        fs::remove_dir_all(root.join("src")).ok();
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

    /// Compiles all programs at once, whether the others compile or not.
    fn compile(&self) -> Compiled {
        let mut command = Command::new(env!("CARGO"));
        command.args(["build", "-q", "--bins", "--keep-going", "--message-format=json"]).current_dir(&self.0);
        let output = command.env("CARGO_TARGET_DIR", self.0.join("target")).env("CARGO_INCREMENTAL", "0").output().expect("cargo runs");
        let lines = String::from_utf8_lossy(&output.stdout);
        let messages = lines.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        Compiled { messages, stderr: String::from_utf8_lossy(&output.stderr).into_owned() }
    }
}

/// What came of the programs.
struct Compiled {
    messages: Vec<Value>,
    stderr: String,
}

impl Compiled {
    fn of(&self, program: &str) -> impl Iterator<Item = &Value> {
        self.messages.iter().filter(move |message| message["target"]["name"] == program)
    }

    /// What a program prints that has to compile.
    fn run(&self, program: &str, what: &str) -> Vec<Vec<String>> {
        let Some(executable) = self.of(program).find_map(|message| message["executable"].as_str()) else {
            let errors: String = self.of(program).filter_map(|message| message["message"]["rendered"].as_str()).collect();
            panic!("{what}:\n{errors}{}", self.stderr);
        };
        told_by(&Command::new(executable).output().expect("the program runs"), what)
    }
}

/// What the compiler says of a program, by line.
fn errors(compiled: &Compiled, program: &str) -> Vec<(usize, String)> {
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
fn program(cases: &[&Case], line: &dyn Fn(&Case) -> String) -> String {
    let functions: Vec<_> = cases.iter().enumerate().map(|(index, case)| format!("fn case{index}() {{ {} }}\n", line(case))).collect();
    let calls: Vec<_> = (0..cases.len()).map(|index| format!("    case{index}();\n")).collect();
    format!("{}fn main() {{\n{}}}\n", functions.concat(), calls.concat())
}

/// Prints what a door says: the sentences of the violations, on one line.
fn told(result: &str) -> String {
    format!(
        "match {result} {{ Ok(_) => println!(\"fits\"), \
         Err(e) => println!(\"{{}}\", e.violations().iter().map(|v| v.sentence()).collect::<Vec<_>>().join(\"\\t\")) }}"
    )
}

/// What each case prints.
fn told_by(output: &Output, what: &str) -> Vec<Vec<String>> {
    assert!(output.status.success(), "{what}:\n{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

/// What the doors say of the cases, and where they do not agree.
struct Doors<'a> {
    compiled: Compiled,
    broken: Vec<&'a Case>,
    /// What the compiler says of each, as a literal.
    said: Vec<String>,
    wrong: Vec<String>,
}

impl<'a> Doors<'a> {
    fn new(compiled: Compiled, broken: Vec<&'a Case>) -> Self {
        Self { compiled, broken, said: Vec::new(), wrong: Vec::new() }
    }

    /// What the compiler says of each broken case in this program.
    fn compiled(&self, program: &str) -> Vec<Vec<String>> {
        let found = errors(&self.compiled, program);
        let of = |index: usize| found.iter().filter(|(line, _)| *line == index + 1).map(|(_, words)| words.clone()).collect();
        (0..self.broken.len()).map(of).collect()
    }

    fn literals(&mut self) {
        for (case, said) in self.broken.iter().zip(self.compiled("literals")) {
            let own = said.iter().find(|words| words.contains(&format!("[{}, error ", case.rule())));
            if own.is_none() {
                self.wrong.push(format!("{}: the compiler says {said:?} of {}", case.rule(), case.shown()));
            }
            self.said.push(own.cloned().unwrap_or_default());
        }
    }

    /// Constants are told the same, but for what was meant instead, and for numbers that are not whole, which no constant can print.
    fn constants(&mut self) {
        for ((case, literal), said) in self.broken.iter().zip(&self.said).zip(self.compiled("constants")) {
            let (words, stamp) = literal.rsplit_once(" [").unwrap_or_default();
            let words = words.split(", did you mean").next().unwrap_or_default();
            let name = words.split(' ').next().unwrap_or_default();
            let is_told =
                |one: &String| one.contains(&format!("{words} [{stamp}")) || one.contains(&format!("{name} is out of its range [{stamp}"));
            if !said.iter().any(is_told) {
                self.wrong.push(format!("`{literal}` is said of the literal, of a constant {said:?}: {}", case.shown()));
            }
        }
    }

    /// Another door says of each case what the compiler says of the literal.
    fn agree(&mut self, door: &str, cases: &[&Case], said: &[Vec<String>]) {
        assert_eq!(cases.len(), said.len(), "{door}");
        for (case, said) in cases.iter().zip(said) {
            let literal = self.broken.iter().position(|broken| std::ptr::eq(*broken, *case)).map_or("fits", |index| &self.said[index]);
            // Where a field was all that a part had, nothing is left of that.
            let is_left_out = case.may_be_left_out() && (said == &["fits"] || said.iter().all(|one| one.contains(NOTHING_LEFT)));
            if !is_left_out && !said.iter().any(|one| one == literal || is_of_string(literal, one)) {
                self.wrong.push(format!("`{literal}` is said of the literal, by {door} {said:?}: {}", case.shown()));
            }
        }
    }
}

/// Whether the same is said of a string: the run time does not know whether a struct was written that says nothing else.
fn is_of_string(literal: &str, said: &str) -> bool {
    literal.strip_prefix(STRING).zip(said.split_once(' ')).is_some_and(|(literal, (_, said))| literal.trim_start() == said)
}

#[test]
fn all_doors_keep_every_limit_of_the_table_in_the_same_words() {
    let cases = cases();
    let is_asked = |rule: &String| cases.iter().any(|case| case.rule() == rule);
    let unasked: Vec<_> = derived().into_iter().filter(|rule| !is_asked(rule)).collect();
    assert!(unasked.is_empty(), "no case breaks {unasked:?}");
    let (fit, broken): (Vec<&Case>, Vec<&Case>) = cases.iter().partition(|case| case.breaks.is_none());
    assert!(fit.len() > 100 && broken.len() > 200, "the table is walked: {} and {} cases", fit.len(), broken.len());

    let project = Project::new();
    let call = |case: &Case, mode| format!("whatsapp_dsl::message!({})", case.message.dsl(mode));
    let fits = |case: &Case| {
        let (literal, constant) = (call(case, Mode::Literal), call(case, Mode::Constant));
        format!("let m = {literal}; assert_eq!(m, {constant}); assert_eq!(whatsapp_dsl::Message::from_json_or_raw(&m.to_json()), Ok(m));")
    };
    project.write("fit.rs", &program(&fit, &fits));
    for (file, mode) in [("literals.rs", Mode::Literal), ("constants.rs", Mode::Constant)] {
        project.write(file, &program(&broken, &|case| format!("let _ = {};", call(case, mode))));
    }
    let every: Vec<&Case> = cases.iter().collect();
    project.write("built.rs", &program(&every, &|case| told(&format!("{}.build()", case.message.builder()))));
    let unseen: Vec<&Case> = cases.iter().filter(|case| !case.is_seen()).collect();
    let tried = |case: &Case| told(&format!("whatsapp_dsl::try_message!({})", case.message.dsl(Mode::RunTime)));
    project.write("tried.rs", &program(&unseen, &tried));

    let compiled = project.compile();
    compiled.run("fit", "what fits compiles, and is read back as it was");
    let built = compiled.run("built", "every field has its setter");
    let tried = compiled.run("tried", "every field takes a value of the run time");
    let mut doors = Doors::new(compiled, broken);
    doors.literals();
    doors.constants();
    doors.agree("the builder", &every, &built);
    doors.agree("`try_message!`", &unseen, &tried);

    // Nothing that is empty is written, nor is an amount in minor units.
    let is_empty = |case: &Case| matches!(case.breaks, Some((Aspect::Empty, _))) || case.message.has_nothing();
    // With another type, JSON is another message.
    let is_of_a_type = |case: &Case| !case.rule().starts_with("raw_kind_");
    let is_written = |case: &&Case| !is_empty(case) && is_of_a_type(case) && !case.message.has("minor_units");
    let written: Vec<&Case> = cases.iter().filter(is_written).collect();
    let read: Vec<Vec<String>> = written.iter().map(|case| read(case)).collect();
    doors.agree("reading", &written, &read);
    assert!(doors.wrong.is_empty(), "{}", doors.wrong.join("\n"));
}

/// What reading the message says.
fn read(case: &Case) -> Vec<String> {
    match Message::from_json_or_raw(&case.message.json(case.kind()).to_string()) {
        Ok(_) => vec!["fits".to_owned()],
        Err(invalid) => invalid.violations().iter().map(whatsapp_dsl::Violation::sentence).collect(),
    }
}
