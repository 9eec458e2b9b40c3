//! A rule as a row.

use crate::schema::Source;

/// A rule that WhatsApp or Meta holds its users to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// The stable name: `definition_body_required`.
    pub name: &'static str,
    /// The Graph API error code that breaking it meets.
    pub code: Option<u32>,
    /// What it demands, in a sentence.
    pub says: &'static str,
    /// Where it comes from.
    pub source: &'static [Source],
}
