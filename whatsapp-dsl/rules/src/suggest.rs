//! The nearest known name.

/// How many edits away a name is still taken for another.
const REACH: usize = 2;

/// The known name that `typed` is most likely meant to be, within two edits, unfinished, or in a different casing.
///
/// ```
/// use whatsapp_dsl_rules::nearest;
/// assert_eq!(nearest("buton", ["body", "button", "header"]), Some("button"));
/// assert_eq!(nearest("wing", ["body", "button", "header"]), None);
/// ```
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let reach = match typed.chars().count() {
        0..=2 => 1,
        _ => REACH,
    };
    within(reach, typed, known)
}

/// The known name that `typed` is another spelling of, within two edits; one that merely begins like it is another name. A name of three
/// letters has too many other names within two edits, so that only its casing may differ.
///
/// ```
/// use whatsapp_dsl_rules::suggest::misspelt;
/// assert_eq!(misspelt("Lits", ["List", "CatalogMessage"]), Some("List"));
/// assert_eq!(misspelt("Catalog", ["List", "CatalogMessage"]), None);
/// assert_eq!(misspelt("Pay", ["List", "Pin"]), None);
/// assert_eq!(misspelt("Row", ["Raw"]), None);
/// ```
pub fn misspelt<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let (length, letters, mut lower) = (typed.chars().count(), Letters::of(typed), None);
    let mut best: Option<(usize, &str)> = None;
    for name in known {
        let name_length = name.chars().count();
        let reach = if name_length > 3 { REACH } else { 0 };
        if name_length.abs_diff(length) <= reach && letters.is_none_or(|letters| letters.edits(name) <= reach) {
            let edits = distance(lower.get_or_insert_with(|| typed.to_lowercase()), &name.to_lowercase(), reach);
            if edits <= reach && best.is_none_or(|(fewest, _)| edits < fewest) {
                best = Some((edits, name));
            }
        }
    }
    best.map(|(_, name)| name)
}

/// The known name within so many edits.
pub fn within<'a>(reach: usize, typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let (length, lower) = (typed.chars().count(), typed.to_lowercase());
    let mut best: Option<(usize, bool, &str)> = None;
    for name in known {
        let (name_length, name_lower) = (name.chars().count(), name.to_lowercase());
        // What is longer or shorter by more is not looked at any closer, however long it is.
        if name_length.abs_diff(length) <= reach || name_lower.starts_with(&lower) {
            let (edits, is_other) = (edits(&lower, &name_lower, reach), name != typed);
            let is_better = best.is_none_or(|(fewest, was_other, _)| (edits, is_other) < (fewest, was_other));
            if edits <= reach && edits < name_length && is_better {
                best = Some((edits, is_other, name));
            }
        }
    }
    best.map(|(_, _, name)| name)
}

/// Edits between two names, none where one is the beginning of the other and so was probably not finished.
fn edits(typed: &str, name: &str, reach: usize) -> usize {
    if typed.len() > 1 && name.starts_with(typed) { 0 } else { distance(typed, name, reach) }
}

/// How often a name has each letter: most names are told apart by that.
#[derive(Clone, Copy)]
struct Letters([i8; 32]);

impl Letters {
    /// Those of a name that is ASCII.
    fn of(name: &str) -> Option<Self> {
        let mut counts = [0; 32];
        for byte in name.as_bytes() {
            if !byte.is_ascii() {
                return None;
            }
            // A letter and its capital are in the same place.
            let count: &mut i8 = &mut counts[usize::from(byte % 32)];
            *count = count.saturating_add(1);
        }
        Some(Self(counts))
    }

    /// How many edits there are at least to another name, by the letters that only one of them has.
    fn edits(self, name: &str) -> usize {
        let Self(mut counts) = self;
        let mut more = 0;
        for byte in name.as_bytes() {
            let count = &mut counts[usize::from(byte % 32)];
            if *count > 0 {
                *count -= 1;
            } else {
                more += 1;
            }
        }
        let mut less = 0;
        for count in counts {
            less += usize::from(count.unsigned_abs());
        }
        more.max(less)
    }
}

/// Edits between two names: insert, delete, replace, or swap of neighbours. Where they are more than `reach`, it is not counted on.
fn distance(a: &str, b: &str, reach: usize) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    let mut fewest_before = 0;
    for i in 0..a.len() {
        let (mut row, mut fewest_here) = (vec![i + 1], i + 1);
        for j in 0..b.len() {
            let replaced = last[j] + usize::from(a[i] != b[j]);
            let mut fewest = replaced.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
                fewest = fewest.min(before[j - 1] + 1);
            }
            row.push(fewest);
            fewest_here = fewest_here.min(fewest);
        }
        // The rows that follow have no fewer than the last two.
        if fewest_here.min(fewest_before) > reach {
            return reach + 1;
        }
        fewest_before = fewest_here;
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}
