//! Whether a request that was refused may be sent again, by the code of the refusal.

use std::time::Duration;

use crate::source::{EN, PO, Source};

/// Whether to try again, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// Not at all: the same request to the same recipient is refused again.
    No,
    /// The same request may pass later: after this time where Meta's pages name one, else with growing pauses. Where it fails again, wait
    /// longer.
    Later(Option<Duration>),
    /// Once the request, the account or the recipient is another.
    AfterChange,
}

/// What is known of a range of codes.
struct Row {
    from: u32,
    to: u32,
    retry: Retry,
    source: Source,
}

const fn one(code: u32, retry: Retry, source: Source) -> Row {
    Row { from: code, to: code, retry, source }
}

const fn after(seconds: u64) -> Retry {
    Retry::Later(Some(Duration::from_secs(seconds)))
}

const LATER: Retry = Retry::Later(None);
const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;

/// The codes after which a request is not to be changed; all others are [`Retry::AfterChange`].
const ROWS: &[Row] = &[
    // Faults that pass.
    one(1, LATER, EN),
    one(2, LATER, EN),
    one(131_000, LATER, EN),
    one(131_016, LATER, EN),
    one(133_004, LATER, EN),
    // Calls of the app or the account, counted over an hour.
    one(4, after(HOUR), EN),
    one(17, after(HOUR), EN),
    one(80_007, after(HOUR), EN),
    one(613, LATER, EN),
    // Messages of the number, of the pair (4^X seconds: 1, 4, 16, …), of the user.
    one(130_429, LATER, EN),
    one(131_048, LATER, EN),
    one(131_049, after(24 * HOUR), EN),
    one(131_056, after(1), EN),
    one(131_064, LATER, EN),
    one(131_208, LATER, EN),
    one(138_002, LATER, EN),
    one(138_005, LATER, EN),
    // Maintenance, and what is still being copied.
    one(131_057, after(MINUTE), EN),
    one(2_494_100, after(MINUTE), EN),
    one(134_101, after(10 * MINUTE), EN),
    // A flow that is slowed down to 10 messages in an hour.
    one(132_069, after(HOUR / 10), EN),
    // Registration: the details say how long where nothing is said here.
    one(133_008, LATER, EN),
    one(133_009, LATER, EN),
    one(133_015, after(5 * MINUTE), EN),
    one(133_016, LATER, EN),
    one(136_024, LATER, EN),
    // Recipients who are not reached, and what came in and is lost.
    one(130_472, Retry::No, EN),
    one(130_497, Retry::No, EN),
    one(130_501, Retry::No, EN),
    one(131_026, Retry::No, EN),
    one(131_050, Retry::No, EN),
    one(131_052, Retry::No, EN),
    one(131_060, Retry::No, EN),
    one(132_016, Retry::No, EN),
    // The codes of the On-Premises API.
    one(429, LATER, PO),
    one(471, LATER, PO),
    one(472, Retry::No, PO),
    one(500, LATER, PO),
    one(1000, LATER, PO),
    one(1011, LATER, PO),
    Row { from: 1014, to: 1018, retry: LATER, source: PO },
    one(1023, LATER, PO),
    one(2002, LATER, PO),
];

/// Whether to try again after a refusal with this code. What is not known is not to be sent again as it is.
#[must_use]
pub fn retry(code: u32) -> Retry {
    row(code).map_or(Retry::AfterChange, |row| row.retry)
}

/// Where it is from, if the code is known.
#[must_use]
pub fn source(code: u32) -> Option<Source> {
    row(code).map(|row| row.source)
}

fn row(code: u32) -> Option<&'static Row> {
    ROWS.iter().find(|row| (row.from..=row.to).contains(&code))
}
