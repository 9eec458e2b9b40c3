//! Writes the builder calls of every kind and part of the table, for the test that fills them in by name (`tests/proof`): so a row that is
//! added is covered there, too.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use whatsapp_dsl_rules::schema::{Api, Words};
use whatsapp_dsl_rules::{Choice, Field, Home, Kind, Part, Type, table};

/// What has been written, and what is still to be.
#[derive(Default)]
struct Writer {
    text: String,
    functions: String,
    known: BTreeSet<String>,
    parts: Vec<&'static Part>,
}

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let mut writer = Writer::default();
    for api in table::APIS {
        writer.api(api);
    }
    writer.line("pub(super) fn of(api: &str) -> fn(Door<'_>) -> Verdict {\n    match api {");
    for api in table::APIS {
        writer.line(&format!("        {:?} => {},", api.name, api.name));
    }
    writer.line("        api => panic!(\"{api} is not known\"),\n    }\n}\n");
    while let Some(part) = writer.parts.pop() {
        writer.part(part);
    }
    let directory = env::var_os("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&directory).join("builders.rs"), writer.text + &writer.functions).expect("the directory can be written to");
}

impl Writer {
    fn api(&mut self, api: &'static Api) {
        let module = path("whatsapp_dsl", api.module);
        let read = if api.kinds.iter().any(|kind| kind.is_open()) { "from_json_or_raw" } else { "from_json" };
        self.line(&format!("fn {}(door: Door<'_>) -> Verdict {{", api.name));
        self.line(&format!("    let read = {module}::Message::{read};"));
        self.line("    match door {");
        self.line("        Door::Json(json) => told(read(json), |message| message.to_json(), read),");
        self.line("        Door::Builder(kind, fields) => match kind {");
        for kind in api.kinds {
            let (name, function) = (kind.part.name, function_of(&kind.part));
            self.line(&format!("            {name:?} => told({}_{function}(fields), |message| message.to_json(), read),", api.name));
        }
        self.line("            kind => panic!(\"{kind} has no builder\"),\n        },\n    }\n}\n");
        for kind in api.kinds {
            self.kind(api, kind, &module);
        }
    }

    /// A message of the kind, filled in with its fields and those of the envelope.
    fn kind(&mut self, api: &'static Api, kind: &'static Kind, module: &str) {
        let (name, function) = (kind.part.name, function_of(&kind.part));
        self.line(&format!("fn {}_{function}(fields: &[(&'static str, Sample)]) -> Result<{module}::Message, Invalid> {{", api.name));
        self.line(&format!("    let mut builder = {module}::{name}::builder();"));
        self.setters(kind.part.fields.iter().chain(api.envelope.fields));
        self.line("    builder.build()\n}\n");
    }

    fn part(&mut self, part: &'static Part) {
        let function = function_of(part);
        if !self.known.insert(function.clone()) {
            return;
        }
        let name = format!("{}::{}", path("whatsapp_dsl", part.home.module()), part.name);
        self.line(&format!("fn {function}(fields: &[(&'static str, Sample)]) -> {name} {{"));
        self.line(&format!("    #[allow(unused_mut)] let mut builder = {name}::builder();"));
        self.setters(part.fields.iter());
        self.line(&format!("    {name}::from(builder)\n}}\n"));
    }

    fn setters(&mut self, fields: impl Iterator<Item = &'static Field>) {
        self.line("    for (name, value) in fields {\n        builder = match *name {");
        for field in fields {
            let name = field.name;
            if let Type::Choice(Choice { text: Some(_), .. }) = field.value {
                self.line(&format!("            {name:?} if value.is_text() => builder.{name}(value.text()),"));
            }
            let value = self.value(&field.value, "value");
            self.line(&format!("            {name:?} => builder.{name}({value}),"));
        }
        self.line("            name => panic!(\"{name} has no setter\"),\n        };\n    }");
    }

    /// The expression for a value that is in this variable.
    fn value(&mut self, wanted: &'static Type, variable: &str) -> String {
        match wanted {
            Type::Text(_) => format!("{variable}.text()"),
            Type::Flag => format!("{variable}.flag()"),
            Type::Integer { .. } => format!("{variable}.integer()"),
            Type::Decimal { .. } => format!("{variable}.decimal()"),
            Type::Json => format!("{variable}.json()"),
            Type::Word(words) => format!("{}({variable}.word())", self.words(words)),
            Type::Part(part) => {
                self.parts.push(part);
                format!("{}({variable}.fields())", function_of(part))
            }
            Type::Choice(choice) => format!("{}({variable})", self.choice(choice)),
            Type::List(list) => format!("{variable}.entries().iter().map(|entry| {})", self.value(&list.item, "entry")),
        }
    }

    fn words(&mut self, words: &'static Words) -> String {
        let name = format!("{}::{}", path("whatsapp_dsl", words.home.module()), words.name);
        let function = format!("word_{}", name.replace("::", "_").to_lowercase());
        if self.known.insert(function.clone()) {
            let mut arms = String::new();
            for (word, _) in words.words {
                add(&mut arms, format_args!("        {word:?} => {name}::{word},"));
            }
            let other = "        word => panic!(\"{word} is not known\"),\n";
            self.behind(&format!("fn {function}(word: &str) -> {name} {{\n    match word {{\n{arms}{other}    }}\n}}\n"));
        }
        function
    }

    fn choice(&mut self, choice: &'static Choice) -> String {
        let name = format!("{}::{}", path("whatsapp_dsl", choice.home.module()), choice.name);
        let rules: Vec<_> = choice.every().map(|part| part.rule).collect();
        let function = format!("choice_{}_{}", name.replace("::", "_").to_lowercase(), rules.join("_"));
        if self.known.insert(function.clone()) {
            let mut arms = String::new();
            for part in choice.every() {
                add(&mut arms, format_args!("        {:?} => {name}::from({}(value.fields())),", part.rule, function_of(part)));
                self.parts.push(part);
            }
            if let Some(text) = choice.text {
                let field = "&[(whatsapp_dsl_rules::schema::STRING, value.clone())]";
                add(&mut arms, format_args!("        \"\" => {name}::from({}({field})),", function_of(text)));
                self.parts.push(text);
            }
            arms += "        rule => panic!(\"{rule} is not one of several\"),\n";
            self.behind(&format!("fn {function}(value: &Sample) -> {name} {{\n    match value.rule() {{\n{arms}    }}\n}}\n"));
        }
        function
    }

    /// A function behind the one that is being written.
    fn behind(&mut self, function: &str) {
        self.functions.push_str(function);
    }

    fn line(&mut self, line: &str) {
        add(&mut self.text, format_args!("{line}"));
    }
}

fn add(text: &mut String, line: std::fmt::Arguments<'_>) {
    writeln!(text, "{line}").expect("a string can be written to");
}

/// One for each struct of the runtime and row of the table.
fn function_of(part: &Part) -> String {
    let module = if part.home == Home::Kind { "kind" } else { part.home.module() };
    format!("part_{}_{}_{}", module.replace("::", "_"), part.name.to_lowercase(), part.rule)
}

fn path(krate: &str, module: &str) -> String {
    if module.is_empty() { krate.to_owned() } else { format!("{krate}::{module}") }
}
