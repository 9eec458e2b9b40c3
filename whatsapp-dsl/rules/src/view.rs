//! What the checks see of a message, whether it is made of tokens or of values.

use std::any::Any;
use std::cell::Cell;
use std::fmt::Debug;

use crate::schema::Part;

/// A message or a part of one, asked for its fields by name.
pub trait View {
    /// The value of the field.
    fn get(&self, field: &str) -> Value<'_>;
    /// Whether the struct is known to be written as one, not as the string that is short for it.
    fn is_written(&self) -> bool {
        false
    }

    /// Whether the field is set, and another one sets it, too.
    fn sets_twice(&self, _field: &str) -> bool {
        false
    }

    /// Whether the struct is left out where nothing is put into its holes.
    fn may_be_left_out(&self) -> bool {
        false
    }
}

/// Two views as one: the fields of the first, then those of the second.
pub struct Both<'a>(pub &'a dyn View, pub &'a dyn View);

impl View for Both<'_> {
    fn get(&self, field: &str) -> Value<'_> {
        match self.0.get(field) {
            Value::Absent => self.1.get(field),
            value => value,
        }
    }

    fn sets_twice(&self, field: &str) -> bool {
        self.1.sets_twice(field)
    }
}

/// The entries of a list, or the branches of a value.
pub trait Items {
    /// How many there are.
    fn len(&self) -> usize;
    /// One of them.
    fn item(&self, index: usize) -> Value<'_>;
    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A JSON document.
pub trait Json: Debug + Any {
    /// How many members the document has, if it is an object.
    fn members(&self) -> Option<usize>;
    /// What the document has as the member of this name.
    fn member(&self, name: &str) -> Member<'_>;
    /// Whether more than so many objects and arrays are within each other, the document included.
    fn is_deeper_than(&self, levels: usize) -> bool;
    /// The document, for those who know its type.
    fn as_any(&self) -> &dyn Any;
}

/// A member of a document, as far as it is known.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Member<'a> {
    /// Left out, or `null`.
    Absent,
    /// A string.
    Text(&'a str),
    /// Anything else.
    Other,
    /// Known at run time only, and perhaps left out.
    Unknown,
}

/// A value as far as it is known.
#[derive(Clone, Copy)]
pub enum Value<'a> {
    /// Left out.
    Absent,
    /// Known at run time only, and perhaps left out.
    Unknown,
    /// Given, but known at run time only.
    Present,
    /// Known at run time only, but made to fit; this text is the fallback where nothing is left of it.
    Fitted(&'a str),
    /// An integer of at most 64 bits that comes at run time and is written in its digits.
    Digits,
    /// An expression that never returns: there is no message then.
    Never,
    /// A constant, which the compiler knows: no struct, and where it matters not `None`.
    Constant,
    /// What is put in where a message is written that was laid out: its number, and whether there may be nothing to put in.
    Hole(usize, bool),
    /// A string.
    Text(&'a str),
    /// A word, as Meta writes it.
    Word(&'a str),
    /// `true` or `false`.
    Flag(bool),
    /// A whole number.
    Integer(i64),
    /// A number.
    Decimal(f64),
    /// A JSON document.
    Json(&'a dyn Json),
    /// A struct.
    Part(&'static Part, &'a dyn View),
    /// A list.
    List(&'a dyn Items),
    /// One of several, and it is not known which: the branches of an `if` or `match`.
    AnyOf(&'a dyn Items),
    /// Entries that come any number of times: the body of a `for`.
    Repeated(&'a dyn Items),
}

impl Value<'_> {
    /// Whether the value is certainly there.
    pub fn is_given(&self) -> bool {
        self.all(&|leaf| !matches!(leaf, Self::Absent | Self::Unknown))
    }

    /// Whether the value is certainly left out.
    pub fn is_absent(&self) -> bool {
        self.all(&|leaf| matches!(leaf, Self::Absent))
    }

    /// Whether there is anything in the value: yes, no, or only the run time knows. A list without entries is as good as none.
    pub fn is_something(&self) -> Option<bool> {
        let has_entries = |leaf| match leaf {
            Self::List(items) => (0..items.len()).any(|index| items.item(index).entries().0 > 0),
            leaf => leaf.is_given(),
        };
        let is_nothing = |leaf| match leaf {
            Self::List(items) => (0..items.len()).all(|index| items.item(index).entries().1 == Some(0)),
            leaf => leaf.is_absent(),
        };
        if self.all(&has_entries) { Some(true) } else { self.all(&is_nothing).then_some(false) }
    }

    /// Whether this holds of whatever the value can come to: of the leaves of its branches, or of itself.
    pub fn all(&self, holds: &dyn Fn(Self) -> bool) -> bool {
        let Self::AnyOf(branches) = self else { return holds(*self) };
        for index in 0..branches.len() {
            if !branches.item(index).all(holds) {
                return false;
            }
        }
        true
    }

    /// What `ask` answers of every leaf that is not left out, where it answers the same of all.
    pub fn alike<T: Copy + PartialEq>(&self, ask: impl Fn(Self) -> Option<T>) -> Option<T> {
        let found = Cell::new(None);
        let is_alike = self.all(&|leaf| {
            if matches!(leaf, Self::Absent) {
                return true;
            }
            let answer = ask(leaf);
            answer.is_some() && found.replace(answer).is_none_or(|before| Some(before) == answer)
        });
        found.get().filter(|_| is_alike)
    }

    /// How many entries of a list this is: the fewest and the most.
    pub fn entries(&self) -> (usize, Option<usize>) {
        match self {
            Self::Absent => (0, Some(0)),
            Self::Unknown | Self::Repeated(_) => (0, None),
            Self::AnyOf(branches) => {
                let counts = (0..branches.len()).map(|index| branches.item(index).entries());
                counts.reduce(|a, b| (a.0.min(b.0), a.1.zip(b.1).map(|(a, b)| a.max(b)))).unwrap_or((0, Some(0)))
            }
            _ => (1, Some(1)),
        }
    }
}

/// How many entries a list has: the fewest and the most.
pub fn count(items: &dyn Items) -> (usize, Option<usize>) {
    (0..items.len())
        .map(|index| items.item(index).entries())
        .fold((0, Some(0)), |sum, entry| (sum.0 + entry.0, sum.1.zip(entry.1).map(|(a, b)| a + b)))
}
