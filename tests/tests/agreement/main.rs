//! The table, the macros and the builders agree: every field of the table is there, and every limit is kept at most and at most + 1,
//! by the compiler and by `build()`, under the same name.

mod cases;
mod orders;
mod project;
#[path = "../samples/mod.rs"]
mod samples;
mod source;

use cases::{Case, cases, derived};
use project::{Compiled, Project, errors, program, told};
use source::Mode;
use whatsapp_dsl::{Message, on_premises};
use whatsapp_dsl_rules::Aspect;
use whatsapp_dsl_rules::schema::STRING;

/// What is said of a part of nothing, or of none of those that it needs one of.
const NOTHING_LEFT: [&str; 2] = [" is empty: fill it in or leave it out [", " needs one of `"];

/// A message that is laid out is the same as one that is built, to whoever looks at it.
const SAME: &str = r#"
fn same<M: Clone + PartialEq + std::fmt::Debug + serde::Serialize>(laid: &M, built: &M) {
    assert_eq!(serde_json::to_string(laid).unwrap(), serde_json::to_string(built).unwrap());
    assert_eq!(serde_json::to_string_pretty(laid).unwrap(), serde_json::to_string_pretty(built).unwrap());
    assert_eq!(serde_json::to_value(laid).unwrap(), serde_json::to_value(built).unwrap());
    assert_eq!(bincode::serialize(laid).unwrap(), bincode::serialize(built).unwrap());
    assert_eq!(postcard::to_allocvec(laid).unwrap(), postcard::to_allocvec(built).unwrap());
    assert_eq!((laid, &laid.clone()), (built, built));
    assert_eq!((format!("{laid:?}"), format!("{:#?}", laid.clone())), (format!("{built:?}"), format!("{built:#?}")));
}
"#;

/// What `try_message!` gives or refuses is what `build()` does, whether it was laid out or not.
const ALIKE: &str = r#"
fn alike<M: Clone + PartialEq + std::fmt::Debug + serde::Serialize>(
    tried: Result<M, whatsapp_dsl::Invalid>,
    built: &Result<M, whatsapp_dsl::Invalid>,
) -> Result<M, whatsapp_dsl::Invalid> {
    match (&tried, built) {
        (Ok(tried), Ok(built)) => same(tried, built),
        (Err(tried), Err(built)) => assert_eq!((tried, tried.to_string()), (built, built.to_string())),
        _ => panic!("{tried:?} is not {built:?}"),
    }
    tried
}
"#;

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
            let is_left_out = case.may_be_left_out()
                && (said == &["fits"] || said.iter().all(|one| NOTHING_LEFT.iter().any(|words| one.contains(words))));
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
    let call = |case: &Case, mode| format!("{}::message!({})", case.path(), case.message.typed(mode));
    let fits = |case: &Case| {
        let (literal, constant) = (call(case, Mode::Literal), call(case, Mode::Constant));
        let read = format!("{}::Message::{}(&m.to_json())", case.path(), if case.is_of_cloud() { "from_json_or_raw" } else { "from_json" });
        // What is laid out is read where it is compared: before that, it is written, and its copy is compared first.
        let same = format!(
            "let b = {read}.unwrap(); same(&m, &b); assert_eq!([m.to_vec(), m.to_json().into()], [b.to_vec(), b.to_json().into()]);"
        );
        format!("let m = {literal}; {same} assert_eq!(m, {constant}); assert_eq!({read}, Ok(m));")
    };
    project.write("fit.rs", &(program(&fit, &fits) + SAME));
    for (file, mode) in [("literals.rs", Mode::Literal), ("constants.rs", Mode::Constant)] {
        project.write(file, &program(&broken, &|case| format!("let _ = {};", call(case, mode))));
    }
    let every: Vec<&Case> = cases.iter().collect();
    project.write("built.rs", &program(&every, &|case| told(&format!("{}.build()", case.message.builder()))));
    let unseen: Vec<&Case> = cases.iter().filter(|case| !case.is_seen()).collect();
    let tried = |case: &Case| {
        let trying = |mode| format!("{}::try_message!({})", case.path(), case.message.typed(mode));
        let mut line = format!("let b = {}.build(); ", case.message.builder());
        // The compiler sees a number that is wrong.
        if !matches!(case.breaks, Some((Aspect::Range, _))) {
            line = format!("{line}let _ = alike({}, &b); ", trying(Mode::Texts));
        }
        if case.breaks.is_none() {
            line = format!("{line}let _ = alike({}, &{}.build()); ", trying(Mode::NoTexts), case.message.without_texts().builder());
        }
        line + &told(&format!("alike({}, &b)", trying(Mode::RunTime)))
    };
    project.write("tried.rs", &(program(&unseen, &tried) + ALIKE + SAME));

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
    // What is the name of a member, or its value, is there wherever the member is.
    let is_of_a_member = |case: &Case| case.rule().starts_with("razorpay_note_") && case.rule().ends_with("_required");
    let is_written = |case: &&Case| !is_empty(case) && is_of_a_type(case) && !is_of_a_member(case) && !case.message.has("minor_units");
    let written: Vec<&Case> = cases.iter().filter(is_written).collect();
    let read: Vec<Vec<String>> = written.iter().map(|case| read(case)).collect();
    doors.agree("reading", &written, &read);
    assert!(doors.wrong.is_empty(), "{}", doors.wrong.join("\n"));
}

/// What reading the message says.
fn read(case: &Case) -> Vec<String> {
    let json = case.message.json(case.api(), case.kind()).to_string();
    let read =
        if case.is_of_cloud() { Message::from_json_or_raw(&json).map(drop) } else { on_premises::Message::from_json(&json).map(drop) };
    match read {
        Ok(()) => vec!["fits".to_owned()],
        Err(invalid) => invalid.violations().iter().map(whatsapp_dsl::Violation::sentence).collect(),
    }
}
