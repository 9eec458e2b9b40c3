//! Rules as rows: a name, the Graph error code, what it says, and where it comes from.

use std::sync::OnceLock;

use crate::aspect::Aspect;
use crate::code::{INVALID_PARAMETER, INVALID_VALUE};
use crate::cross;
use crate::report::Report;
use crate::schema::{Part, Source};
use crate::table;
use crate::view::View;

/// A rule that WhatsApp holds messages to, or that reading holds JSON to.
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
}

/// Rules between the fields of a part.
#[derive(Debug)]
pub enum Check {
    /// Exactly one of two fields is given.
    ExactlyOne(Rule, [&'static str; 2]),
    /// The first field needs the second beside it.
    Needs(Rule, [&'static str; 2]),
    /// A field at least is given.
    NotEmpty,
    /// What a function asks, and the rules that it reports.
    Ask(&'static [Rule], fn(&dyn View, &mut Report<'_>)),
}

impl Check {
    /// The rules.
    #[must_use]
    pub const fn rules(&self) -> &[Rule] {
        match self {
            Self::ExactlyOne(rule, _) | Self::Needs(rule, _) => std::slice::from_ref(rule),
            Self::NotEmpty => std::slice::from_ref(&EMPTY),
            Self::Ask(rules, _) => rules,
        }
    }
}

/// A part says something.
pub(crate) static EMPTY: Rule =
    Rule { name: "empty", code: Some(INVALID_VALUE), says: "at least one of the fields is given.", source: &[] };

/// JSON has no members that WhatsApp does not know.
pub const UNKNOWN_MEMBER: Rule =
    Rule { name: "unknown_member", code: Some(INVALID_PARAMETER), says: "an object of Meta's JSON has known members only.", source: &[] };

/// What is read is JSON.
pub const JSON_SYNTAX: Rule = Rule { name: "json_syntax", code: Some(INVALID_PARAMETER), says: "what is read is JSON.", source: &[] };

/// The rules of reading that belong to no field.
pub static READING: &[Rule] = &[JSON_SYNTAX, UNKNOWN_MEMBER];

/// What a violation says of its rule: a name within its part, and the code.
#[derive(Debug, Clone, Copy)]
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
    #[must_use]
    pub const fn of_rule(rule: &'a Rule) -> Self {
        Self { field: "", name: rule.name, code: rule.code }
    }

    /// The whole name, in a part whose rules start like this.
    #[must_use]
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

/// Every rule under its whole name: of messages by their parts, then of reading.
#[must_use]
pub fn all() -> &'static [Rule] {
    static ALL: OnceLock<Vec<Rule>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut rules = Vec::new();
        for part in table::PARTS {
            of_part(part, &mut rules);
        }
        for rule in cross::AUDIENCE {
            rules.push(Rule { name: String::leak(Stamp::from(rule).name(table::ENVELOPE.rule)), ..*rule });
        }
        rules.extend_from_slice(READING);
        rules
    })
}

/// The rules of a part. Their names and words stay, as those of the table do.
fn of_part(part: &'static Part, rules: &mut Vec<Rule>) {
    for field in part.fields {
        for aspect in Aspect::ALL.iter().copied().filter(|aspect| field.has(*aspect)) {
            let stamp = field.stamp(aspect);
            let name = stamp.name(part.rule);
            // What fills a template whose text is known has the rules of what fills any.
            if !rules.iter().any(|known| known.name == name) {
                let (name, says) = (String::leak(name), String::leak(field.says(aspect)));
                rules.push(Rule { name, code: stamp.code, says, source: field.sources });
            }
        }
    }
    for check in part.checks {
        for rule in check.rules() {
            rules.push(Rule { name: String::leak(Stamp::from(rule).name(part.rule)), ..*rule });
        }
    }
}
