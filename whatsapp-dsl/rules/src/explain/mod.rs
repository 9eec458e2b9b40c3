//! The error codes of the Graph API and of the On-Premises API: what each means, and whether sending again helps.

mod codes;

use std::time::Duration;

pub use self::codes::EXPLANATIONS;
use crate::definition;
use crate::rule::Rule;
use crate::source::Source;
use crate::table;

/// What a Graph API error code means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Explanation {
    /// The code; the first of several that mean the same.
    pub code: u32,
    /// The last of them: `code` itself, unless Meta gives a range.
    pub last: u32,
    /// Meta's title; empty where none is published.
    pub title: &'static str,
    /// Meta's wording, where it is published.
    pub wording: Option<&'static str>,
    /// What it means for whoever sent the request, and what to do.
    pub meaning: &'static str,
    /// Whether the same request may succeed later.
    pub retry: Retry,
    /// Where that comes from, with the date of the material.
    pub source: &'static [Source],
}

/// Whether it helps to send the same request again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// It never does.
    No,
    /// It may, after this long where Meta says how long. Wait longer after each try.
    Later(Option<Duration>),
    /// Not as it is: change the request, the account or its settings first.
    AfterChange,
}

impl Retry {
    /// How long to wait before the request is sent again, where that was done this many times already: what Meta says, or a second, and four
    /// times as long after each. Nothing where the same request cannot pass.
    ///
    /// Meta asks for powers of four where one user is written to too fast (131056). Source: Cloud API guides, about the platform (2025-11).
    #[must_use]
    pub fn wait(self, retries: u32) -> Option<Duration> {
        match self {
            Self::Later(wait) => Some(wait.unwrap_or(Duration::from_secs(1)).saturating_mul(4_u32.saturating_pow(retries))),
            Self::No | Self::AfterChange => None,
        }
    }
}

impl Explanation {
    /// The rules that keep a message, or the definition of a template, from meeting the error.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> {
        let codes = self.code..=self.last;
        let of_definitions = definition::RULES.iter().flat_map(|(_, rules)| rules.iter().copied());
        table::rules().iter().chain(of_definitions).filter(move |rule| rule.code.is_some_and(|code| codes.contains(&code)))
    }
}

/// What the code means, if it is known.
#[must_use]
pub fn explain(code: u32) -> Option<&'static Explanation> {
    EXPLANATIONS.iter().find(|known| (known.code..=known.last).contains(&code))
}
