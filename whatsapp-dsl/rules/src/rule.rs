//! Rules as rows: a name, the Graph error code, what it says, and where it comes from.

use crate::code::INVALID_VALUE;
use crate::report::Report;
use crate::source::Source;
use crate::text::When;
use crate::view::View;

/// A rule that WhatsApp has for messages, or that reading has for JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Its stable name: `reply_title_length`. A row of the table names a rule of a part without what all rules of the part start with.
    pub name: &'static str,
    /// The Graph API error code that a message would meet, where there is one.
    pub code: Option<u32>,
    /// What holds: "no two buttons have the same id."
    pub says: &'static str,
    /// Where it comes from.
    pub source: &'static [Source],
    /// What breaks it.
    pub example: Example,
}

/// The smallest thing that breaks a rule, and the same put right, for the catalogue of errors. Each is a message or a definition as it is typed,
/// or the fields of it that matter: the catalogue adds what else is required. What starts with a brace is Meta's JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example {
    /// What is refused with this rule.
    pub wrong: &'static str,
    /// What is accepted.
    pub right: &'static str,
}

/// The example follows from the row: from what a field takes, or from the fields that a [`Check`] names.
pub const DERIVED: Example = Example { wrong: "", right: "" };

/// Rules between the fields of a part.
pub enum Check {
    /// Exactly one of two fields is given.
    ExactlyOne(Rule, [&'static str; 2]),
    /// The same; in such messages both may be given.
    OneOrBoth(Rule, [&'static str; 2], &'static [When]),
    /// The first field needs the second beside it.
    Needs(Rule, [&'static str; 2]),
    /// No two of these values are alike.
    Unique(Rule, Keys),
    /// A number is the total of others.
    Total(Rule, Total),
    /// A field at least is given.
    NotEmpty,
    /// One of these fields at least is given.
    AnyOf(Rule, &'static [&'static str]),
    /// It is checked of what is built, and not of what is read: Meta's own samples break it.
    Built(&'static Self),
    /// What a function asks, and the rules that it reports.
    Ask(&'static [Rule], fn(&dyn View, &mut Report<'_>)),
}

/// The values that must differ: a field of the entries of a list, and what the values are called.
pub struct Keys {
    /// The list, behind the lists around it, the outermost first.
    pub lists: &'static [&'static str],
    /// The field.
    pub field: &'static str,
    /// The values in words: `ids of rows`.
    pub what: &'static str,
    /// Whether the values are numbers.
    pub are_numbers: bool,
}

/// A total: the field that holds it, and what is added up.
#[derive(Debug, PartialEq, Eq)]
pub struct Total {
    /// The field.
    pub field: &'static str,
    /// What it is in words: `the sum of the items and the tax`.
    pub what: &'static str,
    /// What is added up.
    pub terms: &'static [Term],
}

/// What is added up: a product of fields, of each entry where they are within a list. What is left out counts nothing.
#[derive(Debug, PartialEq, Eq)]
pub struct Term {
    /// The fields around them, the outermost first.
    pub within: &'static [&'static str],
    /// The fields; where several are given for one factor, the first of them that is there.
    pub factors: &'static [&'static [&'static str]],
    /// Whether it is taken off instead.
    pub is_taken_off: bool,
}

impl Rule {
    /// A row, whose example follows from another.
    pub const fn new(name: &'static str, code: u32, says: &'static str, source: &'static [Source]) -> Self {
        Self { name, code: Some(code), says, source, example: DERIVED }
    }

    /// The same rule, with the smallest thing that breaks it.
    pub(crate) const fn broken_by(self, wrong: &'static str) -> Self {
        Self { example: Example { wrong, ..self.example }, ..self }
    }

    /// The same rule, with the smallest thing that breaks it put right.
    pub(crate) const fn kept_by(self, right: &'static str) -> Self {
        Self { example: Example { right, ..self.example }, ..self }
    }
}

impl Check {
    /// The rules.
    pub const fn rules(&self) -> &[Rule] {
        match self {
            Self::ExactlyOne(rule, _)
            | Self::OneOrBoth(rule, ..)
            | Self::Needs(rule, _)
            | Self::AnyOf(rule, _)
            | Self::Unique(rule, _)
            | Self::Total(rule, _) => std::slice::from_ref(rule),
            Self::NotEmpty => std::slice::from_ref(&EMPTY),
            Self::Built(check) => check.rules(),
            Self::Ask(rules, _) => rules,
        }
    }
}

/// A part says something.
pub(crate) static EMPTY: Rule = Rule::new("empty", INVALID_VALUE, "at least one of the fields is given.", &[]);

/// What a violation says of its rule: a name within its part, and the code.
#[derive(Clone, Copy)]
pub struct Stamp<'a> {
    pub(crate) field: &'a str,
    pub(crate) name: &'a str,
    pub(crate) code: Option<u32>,
}

impl<'a> Stamp<'a> {
    /// The stamp of a rule whose name is put together.
    pub(crate) const fn of(name: &'a str, code: u32) -> Self {
        Self { field: "", name, code: Some(code) }
    }

    /// The stamp of a rule between fields.
    pub const fn of_rule(rule: &'a Rule) -> Self {
        Self { field: "", name: rule.name, code: rule.code }
    }

    /// The whole name, in a part whose rules start like this.
    pub fn name(&self, part: &str) -> String {
        let joint = if part.is_empty() { "" } else { "_" };
        let Self { field, name, .. } = self;
        if field.is_empty() { format!("{part}{joint}{name}") } else { format!("{part}{joint}{field}_{name}") }
    }
}

impl<'a> From<&'a Rule> for Stamp<'a> {
    fn from(rule: &'a Rule) -> Self {
        Self::of_rule(rule)
    }
}
