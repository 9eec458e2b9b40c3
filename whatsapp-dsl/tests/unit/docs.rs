//! The documentation of the fields is held to their rows: what it names as a rule is one of the field's, and none of the field's rules and
//! limits is left out.

use whatsapp_dsl_rules::text::SPACES_IN_A_ROW;
use whatsapp_dsl_rules::{Aspect, Field, Part, Text, Type, table};

/// Holds the documentation of a struct's fields to its row.
pub(crate) fn hold(part: &'static Part, docs: &[(&str, &str)]) {
    let documented: Vec<_> = docs.iter().map(|(name, _)| *name).collect();
    let fields: Vec<_> = part.fields.iter().map(|field| field.name).collect();
    assert_eq!(documented, fields, "the fields of {}", part.name);
    let wrong: Vec<_> = docs.iter().flat_map(|(name, doc)| wrong(part, name, doc)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is missing or wrong in the documentation of a field.
fn wrong(part: &'static Part, name: &str, doc: &str) -> Vec<String> {
    let Some(field) = part.field(name) else { return vec![format!("{}: there is no `{name}`", part.name)] };
    let (own, named) = (own_rules(part, field), names(doc));
    let strange = named.iter().filter(|name| !own.iter().any(|(own, _)| own == *name) && !is_between(name));
    let strange = strange.map(|name| format!("{}.{}: `{name}` is not a rule of the field", part.name, field.name));
    // Of the text that stands for a struct, the struct's own documentation tells more.
    let is_told = |aspect| if matches!(field.value, Type::Choice(_)) { aspect == Aspect::Length } else { is_told(aspect) };
    let missing = own.iter().filter(|(name, aspect)| is_told(*aspect) && !named.contains(&name.as_str()));
    let missing = missing.map(|(name, _)| format!("{}.{}: `{name}` is missing", part.name, field.name));
    let in_some = field.limits.iter().map(|(_, most)| i64::try_from(*most).unwrap_or(i64::MAX));
    let limits = limits(&field.value).into_iter().chain(in_some).filter(|limit| !numbers(doc).contains(limit));
    let limits = limits.map(|limit| format!("{}.{}: the limit {limit} is missing", part.name, field.name));
    strange.chain(missing).chain(limits).collect()
}

/// The rules of the field, and of the text that a bare string stands for.
fn own_rules(part: &'static Part, field: &'static Field) -> Vec<(String, Aspect)> {
    let string = if let Type::Choice(choice) = field.value { choice.string() } else { None };
    let fields = [(part, field)].into_iter().chain(string.map(|(part, field, _)| (part, field)));
    fields.flat_map(|(part, field)| field.aspects().map(|aspect| (field.rule(part, aspect), aspect))).collect()
}

/// Whether people are told of such a rule. That a field is needed, and that nothing is not a text, goes without saying, and words and
/// objects are types.
fn is_told(aspect: Aspect) -> bool {
    !matches!(aspect, Aspect::Required | Aspect::Empty | Aspect::Object | Aspect::Unknown)
}

/// Whether it is a rule between fields.
fn is_between(name: &str) -> bool {
    let is_of_a_field = |part: &'static Part| own_of(part).any(|own| own == name);
    table::rules().iter().any(|rule| rule.name == name) && !table::parts().iter().copied().any(is_of_a_field)
}

fn own_of(part: &'static Part) -> impl Iterator<Item = String> {
    part.fields.iter().flat_map(move |field| field.aspects().map(move |aspect| field.rule(part, aspect)))
}

/// The names of rules in a text: what is in backticks, has an underscore in it, and is neither a field nor a word.
fn names(doc: &str) -> Vec<&str> {
    let quoted = doc.split('`').skip(1).step_by(2);
    quoted
        .filter(|word| word.contains('_') && word.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_')) && !is_field(word))
        .collect()
}

fn is_field(word: &str) -> bool {
    table::parts().iter().any(|part| part.field(word).is_some())
}

/// The numbers that the rules of such a value have.
fn limits(value: &Type) -> Vec<i64> {
    let whole = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    match value {
        Type::Text(text) => of_text(text).into_iter().map(whole).collect(),
        Type::Integer { min, max, .. } => [*min, *max].into_iter().filter(|limit| !matches!(*limit, 0 | 1 | i64::MAX)).collect(),
        Type::Decimal { limit } => vec![format!("{limit}").parse().expect("a whole number of degrees")],
        Type::List(list) => {
            let own = (list.min > 0).then_some(list.min).into_iter().chain(list.max).map(whole);
            let of_entries = if let Type::Text(text) = &list.item { of_text(text) } else { Vec::new() };
            own.chain(of_entries.into_iter().map(whole)).collect()
        }
        Type::Choice(choice) => choice.string().and_then(|(_, _, text)| text.max).into_iter().map(whole).collect(),
        Type::Flag | Type::Word(_) | Type::Json | Type::Part(_) => Vec::new(),
    }
}

fn of_text(text: &Text) -> Vec<usize> {
    let spaces = text.shape.is_parameter().then_some(SPACES_IN_A_ROW);
    text.max.into_iter().chain(text.limits.iter().map(|(_, max)| *max)).chain(spaces).collect()
}

/// The numbers in a text, in digits or words.
fn numbers(doc: &str) -> Vec<i64> {
    const WORDS: [&str; 11] = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    let words = doc.split(|character: char| !character.is_alphanumeric());
    let number = |word: &str| {
        let position = WORDS.iter().position(|name| word.eq_ignore_ascii_case(name));
        word.parse().ok().or_else(|| position.and_then(|position| i64::try_from(position).ok()))
    };
    words.filter_map(|word| if word.eq_ignore_ascii_case("thirty") { Some(30) } else { number(word) }).collect()
}
