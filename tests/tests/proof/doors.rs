//! The four doors of a message, and whether they say the same.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use whatsapp_dsl::{Invalid, Violation};
use whatsapp_dsl_rules::rule::Stamp;
use whatsapp_dsl_rules::schema::STRING;
use whatsapp_dsl_rules::{Aspect, Check, table};

use crate::asked::{Said, said};
use crate::generate::Message;
use crate::sample::Sample;
use crate::typed::{Mode, Typed};

/// The doors of the run time.
pub(crate) enum Door<'a> {
    /// The builder of the kind of this name.
    Builder(&'a str, &'a [(&'static str, Sample)]),
    Json(&'a str),
}

/// The message as JSON, or all that it breaks.
pub(crate) type Verdict = Result<String, Vec<Violation>>;

#[allow(clippy::all, clippy::pedantic, reason = "written by a program")]
mod builders {
    use super::{Door, Invalid, Sample, Verdict, told};

    include!(concat!(env!("OUT_DIR"), "/builders.rs"));
}

/// What became of a message, which is read back as it was.
fn told<M: PartialEq + std::fmt::Debug>(
    message: Result<M, Invalid>,
    write: impl Fn(&M) -> String,
    read: impl Fn(&str) -> Result<M, Invalid>,
) -> Verdict {
    let message = message.map_err(|invalid| invalid.violations().to_vec())?;
    let json = write(&message);
    let back = read(&json);
    assert!(back.as_ref() == Ok(&message), "what was written is read back: {json}\n{back:?}");
    Ok(json)
}

/// What a door says of JSON.
pub(crate) fn read(api: &str, json: &str) -> Verdict {
    builders::of(api)(Door::Json(json))
}

/// What the builder says of the message.
pub(crate) fn built(message: &Message) -> Verdict {
    builders::of(message.api.name)(Door::Builder(message.kind.part.name, message.content.fields()))
}

/// Whether the builder refuses the message.
pub(crate) fn is_refused(message: &Message) -> bool {
    built(message).is_err()
}

/// Rules that are not asked of what is read.
static OF_BUILT: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let mut rules = BTreeSet::new();
    for part in table::parts() {
        let built = part.checks.iter().filter(|check| matches!(check, Check::Built(_)));
        rules.extend(built.flat_map(Check::rules).map(|rule| Stamp::from(rule).name(part.rule)));
    }
    rules
});

/// Where the doors do not agree; nothing where they do.
pub(crate) fn disagreement(message: &Message) -> Option<String> {
    let Message { api, kind, content } = message;
    let (open, fields) = (builders::of(api.name), content.fields());
    let built = open(Door::Builder(kind.part.name, fields));
    let left = message.without_nothing();
    let same = open(Door::Builder(kind.part.name, left.content.fields()));
    if built != same {
        return Some(format!("the builder:\n{}\nwithout what has nothing in it:\n{}", shown(&built), shown(&same)));
    }
    if let Some(words) = reading(message, &built) {
        return Some(words);
    }
    let typed = Typed::new(&left.content, Mode::Literal);
    let literal = said(api.name, &typed);
    let expected = expected(&built, &typed);
    if !is_alike(&literal, &expected) {
        return Some(format!("the builder:\n{}\nthe macro:\n{}", lines(&expected), lines(&literal)));
    }
    let constants = said(api.name, &Typed::new(&left.content, Mode::Constant));
    // Of one value, a constant tells the first that is wrong.
    let untold = literal
        .iter()
        .find(|one| !constants.iter().any(|(line, said)| *line == one.0 && (is_told(said, &one.1) || is_first(said, &one.1))));
    let unknown = constants.iter().find(|one| !is_said(one, &literal));
    // Where it depends on such a literal what else is wrong, nothing else is told.
    let untold = untold.filter(|_| !constants.iter().any(|(_, said)| asks_for_a_literal(said)));
    (untold.is_some() || unknown.is_some()).then(|| format!("of literals:\n{}\nof constants:\n{}", lines(&literal), lines(&constants)))
}

/// Rules that are not told of literals where the other is.
const UNTOLD: [(&str, &str); 1] = [("template_offer_button_index", "template_button_index_unique")];

/// Rules that no constant can keep: `message!` wants a literal there, and says so.
const OF_LITERALS: [&str; 2] = ["order_details_payment_settings_country", "order_details_button_payment_settings_country"];

fn asks_for_a_literal(said: &str) -> bool {
    OF_LITERALS.contains(&rule_of(said)) && said.starts_with("cannot tell at compile time ")
}

/// Whether what is said of a constant is said of the literal. Of several that differ, each constant is told of each before it; and a limit
/// that another constant decides is told beside that of any message.
fn is_said((line, said): &(usize, String), literal: &Said) -> bool {
    let rule = rule_of(said);
    let is_besides = rule.ends_with("_mixed") || rule.ends_with("_length");
    if asks_for_a_literal(said) {
        return true;
    }
    let is_untold = |words: &str| UNTOLD.contains(&(rule, rule_of(words)));
    literal
        .iter()
        .any(|(other, words)| *other == *line && (is_told(said, words) || (is_besides && rule_of(words) == rule)) || is_untold(words))
}

/// The name of the rule that a sentence ends with.
fn rule_of(sentence: &str) -> &str {
    let stamp = sentence.rsplit_once(" [").map_or("", |(_, stamp)| stamp);
    stamp.split([',', ']']).next().unwrap_or_default()
}

/// What the builder says, by the lines of the call.
fn expected(built: &Verdict, typed: &Typed) -> Said {
    let violations = built.as_ref().err().map(Vec::as_slice).unwrap_or_default();
    violations.iter().map(|violation| (typed.line(violation.place()), violation.sentence())).collect()
}

/// Whether the macro says what the run time says, which does not know whether a struct was written that says nothing but a text.
fn is_alike(literal: &Said, expected: &Said) -> bool {
    let is_same =
        |(line, words): &(usize, String), other: &(usize, String)| *line == other.0 && (*words == other.1 || is_of_string(words, &other.1));
    literal.len() == expected.len() && literal.iter().all(|one| expected.iter().any(|other| is_same(one, other)))
}

fn is_of_string(literal: &str, said: &str) -> bool {
    literal.strip_prefix(STRING).zip(said.split_once(' ')).is_some_and(|(literal, (_, said))| literal.trim_start() == said)
}

/// Whether a constant is told what a literal is: not what was probably meant, and of numbers that are not whole not which.
fn is_told(constant: &str, literal: &str) -> bool {
    let (words, stamp) = literal.rsplit_once(" [").unwrap_or((literal, ""));
    let words = words.split(", did you mean").next().unwrap_or_default();
    let name = words.split(' ').next().unwrap_or_default();
    constant == format!("{words} [{stamp}") || constant == format!("{name} is out of its range [{stamp}")
}

/// Whether of one text, which breaks several rules, this one comes first.
fn is_first(constant: &str, literal: &str) -> bool {
    let field = |sentence: &str| Aspect::ALL.iter().find_map(|aspect| rule_of(sentence).strip_suffix(aspect.name()).map(str::to_owned));
    field(constant).is_some() && field(constant) == field(literal)
}

/// What the rules of documents that are too deep end with.
const DEPTH: &str = "_depth";

/// Where reading does not agree with the builder.
fn reading(message: &Message, built: &Verdict) -> Option<String> {
    let json = message.content.to_json(message.api, message.kind).to_string();
    // Of another type, JSON is another message; and what is empty and must be there is not written.
    if built.is_err() && (message.kind.is_open() || has(&message.content, &is_unwritten)) {
        return None;
    }
    let read = read(message.api.name, &json);
    // JSON that is too deep is not read at all.
    let is_too_deep = |one: &Violation| one.rule().ends_with(DEPTH);
    if let (Err(built), Err(_)) = (built, &read)
        && built.iter().any(is_too_deep)
    {
        return None;
    }
    let is_same = match (&read, built) {
        (Ok(read), Ok(built)) => read == built,
        (Err(read), Err(built)) => sorted(read) == sorted(built),
        (Ok(_), Err(built)) => sorted(built).is_empty(),
        (Err(_), Ok(_)) => false,
    };
    if is_same || is_lost(message) {
        return None;
    }
    Some(format!("the builder:\n{}\nreading:\n{}\n{json}", shown(built), shown(&read)))
}

/// What is said, by path; but for what is not asked of what is read.
fn sorted(violations: &[Violation]) -> Vec<String> {
    let mut said: Vec<_> = violations.iter().filter(|one| !OF_BUILT.contains(one.rule())).map(ToString::to_string).collect();
    said.sort();
    said
}

/// Whether JSON does not say all that is in the message, since a layout has no place for it.
fn is_lost(message: &Message) -> bool {
    let json = message.content.to_json(message.api, message.kind);
    message.content.each_without_one().iter().any(|content| content.to_json(message.api, message.kind) == json)
}

fn shown(verdict: &Verdict) -> String {
    match verdict {
        Ok(json) => json.clone(),
        Err(violations) => violations.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"),
    }
}

fn lines(said: &Said) -> String {
    said.iter().map(|(line, words)| format!("{line}: {words}")).collect::<Vec<_>>().join("\n")
}

/// Whether a value is not in Meta's JSON, or not as it is in the message.
fn is_unwritten(sample: &Sample) -> bool {
    match sample {
        Sample::List(entries) => entries.is_empty(),
        Sample::Part(_, fields) => fields.is_empty() || sample.field("minor_units").is_some(),
        Sample::Text(text) => text.is_empty(),
        // Reading asks for the types of values in words of its own.
        Sample::Json(json) => !json.0.is_object(),
        _ => false,
    }
}

fn has(sample: &Sample, is_it: &dyn Fn(&Sample) -> bool) -> bool {
    is_it(sample)
        || match sample {
            Sample::List(entries) => entries.iter().any(|entry| has(entry, is_it)),
            Sample::Part(_, fields) => fields.iter().any(|(_, value)| has(value, is_it)),
            _ => false,
        }
}
