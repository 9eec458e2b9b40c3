//! Each rule with its example.

use whatsapp_dsl::Rule;
use whatsapp_dsl_rules::definition;
use whatsapp_dsl_rules::schema::Api;

use crate::doors::Door;
use crate::extent::Extent;
use crate::samples::Sample;
use crate::tree::Tree;
use crate::{definitions, parts, places, sends};

/// Something that is refused, or accepted.
#[derive(Clone)]
pub(crate) enum Shown {
    /// A message, in the DSL.
    Message(&'static Api, Sample),
    /// A send of a declared template.
    Send(Tree),
    /// A definition, in the DSL.
    Definition(Tree),
    /// Meta's JSON, of a message or a definition.
    Json(String),
}

impl Shown {
    /// Whether a program can say it.
    pub(crate) fn is_source(&self) -> bool {
        !matches!(self, Self::Json(_))
    }

    /// What takes it.
    pub(crate) fn macro_name(&self) -> &'static str {
        match self {
            Self::Message(api, _) if !api.module.is_empty() => "on_premises::message",
            Self::Message(..) | Self::Send(_) => "message",
            Self::Definition(_) | Self::Json(_) => "template",
        }
    }

    pub(crate) fn tree(&self) -> Tree {
        match self {
            Self::Message(_, sample) => tree(sample),
            Self::Send(tree) | Self::Definition(tree) => tree.clone(),
            Self::Json(json) => Tree::Plain(json.clone()),
        }
    }
}

pub(crate) fn tree(sample: &Sample) -> Tree {
    Tree::read(&sample.literal())
}

/// A rule, and what breaks it.
pub(crate) struct Entry {
    pub(crate) rule: Rule,
    /// The page that it is on, and what it is of there.
    pub(crate) page: String,
    pub(crate) title: String,
    pub(crate) wrong: Shown,
    pub(crate) right: Shown,
    /// How much of both a page shows.
    pub(crate) extent: Extent,
    /// The field that is put right, as it is typed, where that says enough.
    pub(crate) mend: Option<String>,
    /// The path in JSON of what is wrong, and what is there, where only the type is.
    pub(crate) changed: Option<(String, String)>,
    /// What is asked of the JSON.
    pub(crate) door: Door,
    /// The example as JSON that is read, and the rules that it breaks.
    pub(crate) documents: Vec<(String, Vec<&'static str>)>,
}

impl Entry {
    /// An entry of a page, whose examples are shown whole: what is wrong and what is right.
    pub(crate) fn whole(rule: Rule, [page, title]: [&str; 2], [wrong, right]: [Shown; 2], door: Door) -> Self {
        let (page, title) = (page.to_owned(), title.to_owned());
        Self { rule, page, title, wrong, right, extent: Extent::Whole, mend: None, changed: None, door, documents: Vec::new() }
    }
}

/// Every rule, those of definitions included.
pub(crate) fn rules() -> Vec<&'static Rule> {
    whatsapp_dsl::rules().chain(definition::RULES.iter().flat_map(|(_, rules)| rules.iter().copied())).collect()
}

/// Every entry, in the order of the rules.
pub(crate) fn entries() -> Vec<Entry> {
    let mut entries = Vec::new();
    places::each(&mut |place| parts::of_place(place, &mut entries));
    sends::sends(&mut entries);
    definitions::reading(&mut entries);
    definitions::definitions(&mut entries);
    entries
}

/// The rule of this name, as users see it.
pub(crate) fn known(name: &str) -> Option<Rule> {
    whatsapp_dsl::rules().find(|rule| rule.name == name).copied()
}
