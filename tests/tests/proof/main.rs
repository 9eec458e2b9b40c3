//! What the library promises, asked of inputs by chance: see `docs/reliability.md`, which says how to run a million of them.
#![allow(dead_code, reason = "the modules of the macros are asked for a part of what they do")]

include!("../../../whatsapp-dsl-macros/tests/as_library/modules.rs");

mod asked;
mod definitions;
#[path = "../samples/document.rs"]
mod document;
mod doors;
mod dsl;
mod generate;
mod growth;
mod mutated;
mod random;
mod sample;
mod seeds;
mod shrink;
mod typed;
mod written;

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::path::Path;

use random::Random;
use serde_json::Value as Json;

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

/// How many messages of each kind are accepted and refused.
#[derive(Default)]
struct Verdicts(BTreeMap<(&'static str, &'static str), [usize; 2]>);

/// How many cases there are of a kind before it must have been accepted and refused.
const ENOUGH: usize = 60;

/// Kinds of which few are accepted that are made by chance: what country an order is of decides what is in it.
const RARE: [&str; 1] = ["OrderDetails"];

impl Verdicts {
    fn count(&mut self, message: &generate::Message) {
        let is_refused = usize::from(doors::is_refused(message));
        self.0.entry((message.api.name, message.kind.part.name)).or_default()[is_refused] += 1;
    }

    /// Every kind is met on both sides of its limits.
    fn tell(self) {
        let is_met = |((_, kind), counts): &(&(&str, &str), &[usize; 2])| {
            let enough = if RARE.contains(kind) { 20 * ENOUGH } else { ENOUGH };
            counts[0] + counts[1] < enough || counts.iter().all(|count| *count > 0)
        };
        let one_sided: Vec<_> = self.0.iter().filter(|counts| !is_met(counts)).collect();
        assert!(one_sided.is_empty(), "accepted and refused: {one_sided:?}");
        if env::var_os("PROOF_CASES").is_some() {
            let sum = |side: usize| self.0.values().map(|counts| counts[side]).sum::<usize>();
            println!("{} kinds, {} messages accepted, {} refused", self.0.len(), sum(0), sum(1));
        }
    }
}

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
    let (mut broken, mut verdicts) = (Broken::default(), Verdicts::default());
    for (case, mut random) in cases(3_000) {
        let message = generate::message(&mut random);
        verdicts.count(&message);
        if let Some(words) = shrink::of(&message, &mut |message| doors::disagreement(message)) {
            broken.add(words, case);
            if broken.is_enough() {
                break;
            }
        }
    }
    broken.tell();
    verdicts.tell();
}

/// A message that is accepted, as JSON.
fn accepted(random: &mut Random) -> Option<(&'static str, Json)> {
    (0..20).find_map(|_| {
        let message = generate::message(random);
        let json = message.content.to_json(message.api, message.kind);
        doors::read(message.api.name, &json.to_string()).is_ok().then_some((message.api.name, json))
    })
}

#[test]
fn no_message_of_changed_json_is_read_otherwise_than_written() {
    let mut broken = Broken::default();
    for (case, mut random) in cases(3_000) {
        let Some((api, json)) = accepted(&mut random) else { continue };
        let text = mutated::mutated(&json, &mut random);
        if let Some(words) = asked::panicked(|| drop(doors::read(api, &text))) {
            broken.add(format!("{text}\n{words}"), case);
        }
        if broken.is_enough() {
            break;
        }
    }
    broken.tell();
}

#[test]
fn no_definition_of_changed_json_is_read_otherwise_than_written() {
    let all = definitions::all();
    let mut broken = Broken::default();
    for (case, mut random) in cases(1_000) {
        let text = mutated::mutated(&all[random.below(all.len())], &mut random);
        if let Some(words) = asked::panicked(|| definitions::read(&text)) {
            broken.add(format!("{text}\n{words}"), case);
        }
        if broken.is_enough() {
            break;
        }
    }
    broken.tell();
}

/// How many entries the lists have whose time is taken. `PROOF_ENTRIES` sets another number.
fn entries() -> usize {
    usize::try_from(number("PROOF_ENTRIES", 2_000)).unwrap_or(usize::MAX)
}

#[test]
fn no_list_of_a_message_takes_longer_than_its_length() {
    let (mut wrong, mut count) = (Vec::new(), 0);
    growth::lists(&mut |name, message| {
        let reading = |entries: usize| {
            let message = message(entries);
            let json = message.content.to_json(message.api, message.kind).to_string();
            growth::timed(|| drop(doors::read(message.api.name, &json)))
        };
        wrong.extend(growth::fault(name, entries(), &reading));
        count += 1;
    });
    assert!(count > 20, "the lists are found: {count}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_array_of_a_definition_takes_longer_than_its_length() {
    let (mut wrong, mut known) = (Vec::new(), BTreeSet::new());
    for json in definitions::all() {
        for (place, grown) in growth::grown(&json) {
            // Each once, whichever definition of the list it is in.
            if !known.insert(place.replace(|character: char| character.is_ascii_digit(), "")) {
                continue;
            }
            let reading = |entries: usize| {
                let text = grown(entries).to_string();
                growth::timed(|| definitions::read(&text))
            };
            wrong.extend(growth::fault(&place, entries(), &reading));
        }
    }
    assert!(known.len() > 20, "the arrays are found: {}", known.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What fuzzers start from, where the folder is named: see `fuzz`.
#[test]
fn seeds_are_written() {
    if let Some(folder) = env::var_os("PROOF_SEEDS") {
        seeds::write(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder));
    }
}
