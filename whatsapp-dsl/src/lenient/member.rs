//! Members, each read by itself: one that is not as documented is noted, and the rest is read on.

use std::fmt::{self, Write as _};

use super::Tree;

/// A member that was left out because it is not what Meta documents. It is still in the JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfit {
    path: String,
    reason: String,
}

impl Misfit {
    /// Where it is in the JSON of its event: `pricing.billable`; empty for the event itself.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Why it was left out: `must be true or false, found a list`.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

/// `pricing.billable: must be true or false, found a list`.
impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.reason)
    }
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Member(&'static str),
    Index(usize),
}

/// What was noted while something was read.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    steps: Vec<Step>,
    misfits: Vec<Misfit>,
}

impl Notes {
    pub(crate) fn member<M: Member>(&mut self, tree: &Tree<'_>, name: &'static str) -> M {
        match tree.get(name) {
            Some(member) => self.within(Step::Member(name), |notes| M::read(member, notes)),
            None => M::none(),
        }
    }

    /// The member of an object that is a member itself.
    #[cfg(feature = "webhook")]
    pub(crate) fn inner<M: Member>(&mut self, tree: &Tree<'_>, outer: &'static str, name: &'static str) -> M {
        match tree.get(outer) {
            Some(object) if object.is_object() => self.within(Step::Member(outer), |notes| notes.member(object, name)),
            Some(other) => {
                self.within(Step::Member(outer), |notes| notes.unfit("an object", other));
                M::none()
            }
            None => M::none(),
        }
    }

    /// The first of these members that is there: Meta's pages do not agree on the name.
    pub(crate) fn first<M: Member>(&mut self, tree: &Tree<'_>, names: &[&'static str]) -> M {
        match names.iter().find(|name| tree.get(name).is_some()) {
            Some(name) => self.member(tree, name),
            None => M::none(),
        }
    }

    pub(crate) fn misfit(&mut self, reason: impl Into<String>) {
        let mut path = String::new();
        for step in &self.steps {
            match step {
                Step::Member(name) if path.is_empty() => path.push_str(name),
                Step::Member(name) => path.extend([".", name]),
                // Writing to a text does not fail.
                Step::Index(index) => write!(path, "[{index}]").unwrap_or_default(),
            }
        }
        self.misfits.push(Misfit { path, reason: reason.into() });
    }

    /// The value is not what it must be, in words.
    pub(crate) fn unfit(&mut self, expected: &str, found: &Tree<'_>) {
        self.misfit(format!("must be {expected}, found {}", found.sort()));
    }

    pub(crate) fn into_misfits(self) -> Vec<Misfit> {
        self.misfits
    }

    fn within<T>(&mut self, step: Step, read: impl FnOnce(&mut Self) -> T) -> T {
        self.steps.push(step);
        let value = read(self);
        self.steps.pop();
        value
    }

    fn one<T: FromTree>(&mut self, tree: &Tree<'_>) -> Option<T> {
        // Meta writes an empty text where there is no number or id.
        if T::IS_NEVER_EMPTY && tree.text() == Some("") {
            return None;
        }
        let value = T::from_tree(tree, self);
        if value.is_none() && !T::SAYS_WHY_NOT {
            self.unfit(T::EXPECTED, tree);
        }
        value
    }
}

/// What one JSON value is read as.
pub(crate) trait FromTree: Sized {
    /// What the value must be, in words.
    const EXPECTED: &'static str;
    /// Whether an empty text means that there is none.
    const IS_NEVER_EMPTY: bool = false;
    /// Whether it notes by itself why it cannot be read.
    const SAYS_WHY_NOT: bool = false;

    fn from_tree(tree: &Tree<'_>, notes: &mut Notes) -> Option<Self>;
}

/// What a member is read as: one value, or a list of them.
pub(crate) trait Member {
    fn read(tree: &Tree<'_>, notes: &mut Notes) -> Self;
    fn none() -> Self;
}

impl<T: FromTree> Member for Option<T> {
    fn read(tree: &Tree<'_>, notes: &mut Notes) -> Self {
        notes.one(tree)
    }

    fn none() -> Self {
        None
    }
}

impl<T: FromTree> Member for Vec<T> {
    fn read(tree: &Tree<'_>, notes: &mut Notes) -> Self {
        let mut read = Self::new();
        match tree.list() {
            Some(list) => {
                for (index, element) in list.iter().enumerate() {
                    read.extend(notes.within(Step::Index(index), |notes| notes.one(element)));
                }
            }
            None => notes.unfit("a list", tree),
        }
        read
    }

    fn none() -> Self {
        Self::new()
    }
}

/// A text. Ids and codes come as numbers, too.
impl FromTree for String {
    const EXPECTED: &'static str = "a string";

    fn from_tree(tree: &Tree<'_>, _: &mut Notes) -> Option<Self> {
        match tree {
            Tree::Text(text) => Some(text.as_ref().to_owned()),
            Tree::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }
}

/// Texts by names that another program chose.
#[cfg(feature = "webhook")]
impl FromTree for std::collections::HashMap<String, String> {
    const EXPECTED: &'static str = "an object";

    fn from_tree(tree: &Tree<'_>, notes: &mut Notes) -> Option<Self> {
        let Tree::Object(members) = tree else { return None };
        Some(members.iter().filter_map(|(name, value)| Some((name.as_ref().to_owned(), String::from_tree(value, notes)?))).collect())
    }
}

impl FromTree for bool {
    const EXPECTED: &'static str = "true or false";

    fn from_tree(tree: &Tree<'_>, _: &mut Notes) -> Option<Self> {
        match tree {
            Tree::Flag(flag) => Some(*flag),
            other => other.text()?.parse().ok(),
        }
    }
}

impl FromTree for i64 {
    const EXPECTED: &'static str = "a whole number";

    fn from_tree(tree: &Tree<'_>, _: &mut Notes) -> Option<Self> {
        match tree {
            Tree::Number(number) => number.as_i64().or_else(|| whole(number.as_f64()?)),
            other => other.text()?.parse().ok(),
        }
    }
}

/// What a program that has only one sort of number wrote: `131047.0`.
fn whole(number: f64) -> Option<i64> {
    // Up to here, each whole number is one of these.
    const MOST: f64 = 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "it is whole, and far within the type")]
    (number.fract() == 0.0 && number.abs() <= MOST).then_some(number as i64)
}

impl FromTree for u32 {
    const EXPECTED: &'static str = "a whole number";

    fn from_tree(tree: &Tree<'_>, notes: &mut Notes) -> Option<Self> {
        i64::from_tree(tree, notes)?.try_into().ok()
    }
}

impl FromTree for f64 {
    const EXPECTED: &'static str = "a number";

    fn from_tree(tree: &Tree<'_>, _: &mut Notes) -> Option<Self> {
        let number = match tree {
            Tree::Number(number) => number.as_f64()?,
            other => other.text()?.parse().ok()?,
        };
        number.is_finite().then_some(number)
    }
}

/// Reads identifiers: what WhatsApp gives, checked as what you send.
macro_rules! ids {
    ($($Id:ident: $expected:literal;)*) => {$(
        impl FromTree for crate::$Id {
            const EXPECTED: &'static str = $expected;
            const IS_NEVER_EMPTY: bool = true;
            const SAYS_WHY_NOT: bool = true;

            fn from_tree(tree: &Tree<'_>, notes: &mut Notes) -> Option<Self> {
                let Some(text) = String::from_tree(tree, notes) else {
                    notes.unfit($expected, tree);
                    return None;
                };
                Self::try_from(text).map_err(|invalid| notes.misfit(invalid.to_string())).ok()
            }
        }
    )*};
}

ids! {
    MessageId: "the id of a message";
    GroupId: "the id of a group";
    MediaId: "the id of a media";
    PhoneNumber: "a phone number";
    BusinessScopedUserId: "a business-scoped user id";
}
