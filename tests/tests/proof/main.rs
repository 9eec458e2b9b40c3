//! What the library promises, asked of inputs by chance: see `docs/reliability.md`, which says how to run a million of them.
#![allow(dead_code, reason = "the modules of the macros are asked for a part of what they do")]

include!("../../../whatsapp-dsl-macros/tests/as_library/modules.rs");

mod asked;
mod doors;
mod generate;
mod random;
mod sample;
mod shrink;
mod typed;
mod written;

use std::collections::BTreeMap;
use std::env;

use random::Random;

/// The seed of every run that names no other.
const SEED: u64 = 20_261_126;

/// A number of the environment, or this one.
fn number(variable: &str, default: u64) -> u64 {
    env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// The cases that are asked, each with its own chance. `PROOF_CASES` sets how many, `PROOF_SEED` which, `PROOF_CASE` one alone.
fn cases(default: u64) -> impl Iterator<Item = (u64, Random)> {
    let seed = number("PROOF_SEED", SEED);
    let (first, count) = match number("PROOF_CASE", u64::MAX) {
        u64::MAX => (0, number("PROOF_CASES", default)),
        case => (case, 1),
    };
    (first..first + count).map(move |case| (case, Random::of(seed, case)))
}

/// What is broken, each once, with the first case that breaks it.
#[derive(Default)]
struct Broken(BTreeMap<String, u64>);

/// How many are told.
const MOST: usize = 12;

impl Broken {
    fn add(&mut self, words: String, case: u64) {
        self.0.entry(words).or_insert(case);
    }

    fn is_enough(&self) -> bool {
        self.0.len() >= MOST
    }

    #[track_caller]
    fn tell(self) {
        let seed = number("PROOF_SEED", SEED);
        let told: Vec<_> = self.0.iter().map(|(words, case)| format!("PROOF_SEED={seed} PROOF_CASE={case}\n{words}")).collect();
        assert!(told.is_empty(), "{}", told.join("\n\n"));
    }
}

#[test]
fn four_doors_agree() {
    let mut broken = Broken::default();
    for (case, mut random) in cases(3_000) {
        let message = generate::message(&mut random);
        if let Some(words) = shrink::of(&message, &mut |message| doors::disagreement(message)) {
            broken.add(words, case);
            if broken.is_enough() {
                break;
            }
        }
    }
    broken.tell();
}
