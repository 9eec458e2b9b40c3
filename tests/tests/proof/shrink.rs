//! A message that breaks a promise, with as little in it as does.

use crate::generate::Message;
use crate::sample::Sample;
use crate::typed::{Mode, Typed};

/// The least message of which there is something to say, and what; nothing where the message keeps its promise.
pub(crate) fn of(message: &Message, says: &mut dyn FnMut(&Message) -> Option<String>) -> Option<String> {
    let mut words = says(message)?;
    let mut least = message.clone();
    'smaller: loop {
        for content in smaller(&least.content) {
            let message = Message { content, ..least.clone() };
            if let Some(said) = says(&message) {
                (least, words) = (message, said);
                continue 'smaller;
            }
        }
        let typed = Typed::new(&least.content, Mode::Literal);
        return Some(format!("{}\n{words}", typed.text));
    }
}

/// The same sample with less in it.
fn smaller(sample: &Sample) -> Vec<Sample> {
    let mut all = sample.each_without_one();
    match sample {
        Sample::List(entries) if entries.len() > 3 => {
            let (first, second) = entries.split_at(entries.len() / 2);
            all.extend([Sample::List(first.to_vec()), Sample::List(second.to_vec())]);
        }
        _ => {}
    }
    within(sample, &shorter, &mut all);
    all
}

fn shorter(sample: &Sample) -> Vec<Sample> {
    match sample {
        Sample::Text(text) if text.chars().count() > 1 => {
            let all: Vec<char> = text.chars().collect();
            let (before, after) = all.split_at(all.len() / 2);
            let shorter = [before, after, &all[1..], &all[..all.len() - 1]];
            shorter.iter().map(|text| Sample::Text(text.iter().collect())).collect()
        }
        _ => Vec::new(),
    }
}

impl Sample {
    /// The same without a field or an entry, each that is somewhere in it.
    pub(crate) fn each_without_one(&self) -> Vec<Self> {
        let own = |sample: &Self| match sample {
            Self::Part(part, fields) => (0..fields.len()).map(|index| Self::Part(*part, without(fields, index))).collect(),
            Self::List(entries) => (0..entries.len()).map(|index| Self::List(without(entries, index))).collect(),
            _ => Vec::new(),
        };
        let mut all = own(self);
        within(self, &own, &mut all);
        all
    }
}

/// Puts the sample once for each other form that `change` has for something within it.
fn within(sample: &Sample, change: &dyn Fn(&Sample) -> Vec<Sample>, all: &mut Vec<Sample>) {
    let forms = |inner: &Sample| {
        let mut forms = change(inner);
        within(inner, change, &mut forms);
        forms
    };
    match sample {
        Sample::Part(part, fields) => {
            for (index, (name, value)) in fields.iter().enumerate() {
                all.extend(forms(value).into_iter().map(|value| Sample::Part(*part, with(fields, index, (*name, value)))));
            }
        }
        Sample::List(entries) => {
            for (index, entry) in entries.iter().enumerate() {
                all.extend(forms(entry).into_iter().map(|entry| Sample::List(with(entries, index, entry))));
            }
        }
        _ => {}
    }
}

fn without<T: Clone>(all: &[T], index: usize) -> Vec<T> {
    let mut all = all.to_vec();
    all.remove(index);
    all
}

fn with<T: Clone>(all: &[T], index: usize, one: T) -> Vec<T> {
    let mut all = all.to_vec();
    all[index] = one;
    all
}
