//! The rules on both sides of their boundaries, and what must hold for the whole table.

mod amounts;
mod api;
mod codes;
mod constants;
mod dates;
mod emoji;
mod links;
mod nearest;
mod numbers;
mod other_names;
mod paths;
mod phones;
mod plan;
mod rows;
mod sums;
mod table;
mod texts;
mod together;

use proptest::test_runner::Config;

/// As many cases as usual; failures are told, not kept in files.
fn config() -> Config {
    Config { failure_persistence: None, ..Config::default() }
}
