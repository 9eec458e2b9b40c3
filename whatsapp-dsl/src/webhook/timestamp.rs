//! When something happened.

use std::time::{Duration, SystemTime};

use crate::lenient::{FromTree, Notes, Tree};

/// A moment, in whole seconds since 1970-01-01 00:00 UTC.
///
/// Webhooks write it as a string, some as a number, and the oldest in milliseconds.
///
/// Sources: Cloud API guides, webhooks (2025-11); On-Premises API reference (2024-11).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Timestamp(u32);

impl Timestamp {
    /// The seconds.
    #[must_use]
    pub const fn seconds(self) -> u32 {
        self.0
    }

    /// The moment, as the standard library has it.
    #[must_use]
    pub fn time(self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(self.0.into())
    }
}

impl FromTree for Timestamp {
    const EXPECTED: &'static str = "seconds since 1970";

    fn from_tree(tree: &Tree<'_>, notes: &mut Notes) -> Option<Self> {
        // Milliseconds of this century, which no seconds of it come near.
        const MILLISECONDS: i64 = 1_000_000_000_000;
        let number = i64::from_tree(tree, notes)?;
        u32::try_from(if number >= MILLISECONDS { number / 1000 } else { number }).ok().map(Self)
    }
}
