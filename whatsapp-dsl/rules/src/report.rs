//! The violations found so far, and where the walk is.

use crate::layout::path;
use crate::rule::{Stamp, Total};
use crate::schema::{Api, Kind, Part};
use crate::view::{Value, View};
use crate::violation::{Step, Steps, Violation};

/// What is asked of values that are known at run time only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// Do the texts differ?
    DistinctTexts {
        /// What they are.
        what: &'static str,
    },
    /// Are the texts all the same?
    SameTexts {
        /// What has each of them: `this card has …`, in front of the text.
        what: &'static str,
        /// What is said of texts that are not.
        words: &'static str,
    },
    /// Do the numbers differ?
    DistinctNumbers {
        /// What they are.
        what: &'static str,
    },
    /// Does a currency's amount say the same as its text? The values are the code, the amount and the text.
    SoundAmount {
        /// Whether the amount is given in minor units.
        in_minor_units: bool,
    },
    /// Is any of them there?
    NotEmpty,
    /// Is the text a link to the web?
    Link,
    /// How many entries are there?
    Count,
    /// How many entries are there in all sections together?
    Total,
    /// How many entries come before this one?
    Position,
    /// Is the text one of these?
    OneOf {
        /// The texts that it may be.
        known: &'static [&'static str],
    },
    /// Is the first text another word, or has the second no more than so many characters?
    Limited {
        /// The word.
        word: &'static str,
        /// The most characters.
        most: usize,
        /// The field of the second text.
        name: &'static str,
        /// Whether people read it.
        is_prose: bool,
    },
    /// Is the text another word than this one, with which the rule is broken?
    Another {
        /// The word.
        word: &'static str,
    },
    /// Is the index this one, or out of its range, which another rule says?
    Index {
        /// The index.
        wanted: i64,
        /// The least and the greatest.
        range: [i64; 2],
        /// Why.
        words: &'static str,
    },
    /// Have the texts together no more than so many characters?
    Rendered {
        /// The most characters.
        most: usize,
    },
    /// Has the text no more than so many characters? They are its share of those that a text has which it fills with others.
    Share {
        /// The most characters.
        most: usize,
    },
    /// Is the last of the numbers the total of the others?
    Sum {
        /// The row.
        total: &'static Total,
        /// What is known of the sum.
        known: i128,
        /// What is known of each of the products that are added to it, and of how many of the numbers the first that is there is each factor
        /// that is multiplied with that.
        products: Vec<(i128, Vec<usize>)>,
    },
    /// Anything else.
    Other,
}

/// Something that is a rule's business but is known at run time only.
#[derive(Clone)]
pub struct Unproven {
    /// What is asked.
    pub question: Question,
    /// The rule that cannot be proved, with the words for it.
    pub violation: Violation,
    /// The places of all the values that the rule looks at.
    pub among: Vec<Steps>,
}

impl Unproven {
    /// Leaves out the values that the run time may find to be no mistake: texts that must be alike may differ where they are never there
    /// together, while those that must differ are wrong in any branch.
    pub fn keep_certain(&mut self) {
        if let Question::SameTexts { .. } = self.question {
            self.among.retain(|place| !place.iter().any(|step| matches!(step, Step::Branch(_) | Step::Turn(_))));
        }
    }
}

/// How many steps a walk takes without an allocation: no message of the table has more.
const FEW: usize = 8;

/// The steps to where a walk is.
struct Here {
    few: [Step; FEW],
    count: usize,
    /// All of them, where they are not few.
    many: Vec<Step>,
}

impl Here {
    const fn new() -> Self {
        Self { few: [Step::Index(0); FEW], count: 0, many: Vec::new() }
    }

    fn steps(&self) -> &[Step] {
        if self.many.is_empty() { &self.few[..self.count] } else { &self.many }
    }

    fn push(&mut self, step: Step) {
        if self.many.is_empty() && self.count < FEW {
            self.few[self.count] = step;
            self.count += 1;
            return;
        }
        if self.many.is_empty() {
            self.many.extend_from_slice(&self.few);
        }
        self.many.push(step);
    }

    fn pop(&mut self) {
        self.many.pop();
        if self.many.len() == FEW {
            self.many.clear();
        } else if self.many.is_empty() {
            self.count -= 1;
        }
    }
}

/// What a walk over a message has found.
pub struct Report<'a> {
    /// The message.
    pub message: &'a dyn View,
    form: Option<(&'a Api, &'static Kind)>,
    /// Whether the message was read.
    pub(crate) is_read: bool,
    part: Option<&'static Part>,
    here: Here,
    violations: Vec<Violation>,
    unproven: Vec<Unproven>,
}

impl<'a> Report<'a> {
    /// Nothing found yet.
    pub fn new(message: &'a dyn View) -> Self {
        Self { message, form: None, is_read: false, part: None, here: Here::new(), violations: Vec::new(), unproven: Vec::new() }
    }

    /// The same report, of a message of this kind.
    pub(crate) fn of(self, api: &'a Api, kind: &'static Kind) -> Self {
        Self { form: Some((api, kind)), ..self }
    }

    /// The same of a message that was read.
    #[cfg(feature = "run-time")]
    pub(crate) fn of_read(self) -> Self {
        Self { is_read: true, ..self }
    }

    /// How many objects and arrays of Meta's JSON are around the place where the walk is.
    pub(crate) fn depth(&self) -> usize {
        let Some((api, kind)) = self.form else { return 0 };
        let path = path(api, kind, self.message, self.place());
        1 + path.bytes().filter(|byte| matches!(byte, b'.' | b'[')).count()
    }

    /// What was found.
    pub fn finish(self) -> (Vec<Violation>, Vec<Unproven>) {
        (self.violations, self.unproven)
    }

    /// Where the walk is.
    pub fn place(&self) -> &[Step] {
        self.here.steps()
    }

    /// Runs `look` one step further in.
    pub fn within<R>(&mut self, step: Step, look: impl FnOnce(&mut Self) -> R) -> R {
        self.here.push(step);
        let answer = look(self);
        self.here.pop();
        answer
    }

    /// Runs `look` at another place, from which it goes on.
    pub fn at<R>(&mut self, place: &[Step], look: impl FnOnce(&mut Self) -> R) -> R {
        let mut there = Here::new();
        for step in place {
            there.push(*step);
        }
        let here = std::mem::replace(&mut self.here, there);
        let answer = look(self);
        self.here = here;
        answer
    }

    /// Runs `look` with the part whose rules are named from now on.
    pub fn part<R>(&mut self, part: &'static Part, look: impl FnOnce(&mut Self) -> R) -> R {
        let outer = self.part.replace(part);
        let answer = look(self);
        self.part = outer;
        answer
    }

    /// Runs `look` at whatever a value can come to: at the leaves of its branches, or at itself.
    pub fn leaves<'v>(&mut self, value: Value<'v>, look: &mut dyn FnMut(&mut Report<'_>, Value<'v>)) {
        let Value::AnyOf(branches) = value else { return look(self, value) };
        for index in 0..branches.len() {
            self.within(Step::Branch(index), |report| report.leaves(branches.item(index), look));
        }
    }

    /// Runs `look` at each entry of a list, wherever a branch or loop has put it; says whether a loop repeats it. A value that is no list
    /// is the only entry.
    pub fn entries<'v>(&mut self, value: Value<'v>, repeated: bool, look: &mut dyn FnMut(&mut Report<'_>, Value<'v>, bool)) {
        let (items, step, repeated): (_, fn(usize) -> Step, _) = match value {
            Value::List(items) => (items, Step::Index, repeated),
            Value::AnyOf(items) => (items, Step::Branch, repeated),
            Value::Repeated(items) => (items, Step::Turn, true),
            Value::Absent => return,
            _ => return look(self, value, repeated),
        };
        for index in 0..items.len() {
            self.within(step(index), |report| report.entries(items.item(index), repeated, look));
        }
    }

    /// The row of the current part.
    pub fn row(&self) -> Option<&'static Part> {
        self.part
    }

    /// The name of the current part, as typed.
    pub fn name(&self) -> &'static str {
        self.part.map_or("message", |part| part.name)
    }

    /// The name of a rule of the current part: `reply` and `title_length` make `reply_title_length`.
    pub fn rule<'s>(&self, stamp: impl Into<Stamp<'s>>) -> String {
        stamp.into().name(self.part.map_or("", |part| part.rule))
    }

    /// Reports a rule of the current part, here.
    pub fn broken<'s>(&mut self, stamp: impl Into<Stamp<'s>>, words: impl Into<String>) {
        let violation = self.violation(stamp.into(), words.into(), self.place());
        self.violations.push(violation);
    }

    /// Reports a rule of the current part at one of its fields.
    pub fn broken_at<'s>(&mut self, field: &'static str, stamp: impl Into<Stamp<'s>>, words: impl Into<String>) {
        self.within(Step::Field(field), |report| report.broken(stamp, words));
    }

    /// Reports a rule of the current part at another place.
    pub fn broken_in<'s>(&mut self, place: &[Step], stamp: impl Into<Stamp<'s>>, words: impl Into<String>) {
        let violation = self.violation(stamp.into(), words.into(), place);
        self.violations.push(violation);
    }

    fn violation(&self, stamp: Stamp<'_>, words: String, place: &[Step]) -> Violation {
        let code = self.form.map_or(stamp.code, |(api, _)| api.code(stamp.code));
        Violation::new(self.rule(stamp), code, words).at_place(place)
    }

    /// The place of a field of the current part.
    pub fn field(&self, field: &'static str) -> Steps {
        let mut place = self.place().to_vec();
        place.push(Step::Field(field));
        place
    }

    /// The places of fields of the current part, the last of those that `is_open` behind all others.
    pub fn fields(&self, fields: &[&'static str], is_open: &dyn Fn(&str) -> bool) -> Vec<Steps> {
        let mut places = Vec::new();
        for of_open in [false, true] {
            for field in fields {
                if is_open(field) == of_open {
                    places.push(self.field(field));
                }
            }
        }
        places
    }

    /// Says that a rule cannot be decided before run time.
    pub fn unproven<'s>(&mut self, question: Question, among: Vec<Steps>, stamp: impl Into<Stamp<'s>>, words: impl Into<String>) {
        let place = among.last().map_or(self.place(), Vec::as_slice);
        let violation = self.violation(stamp.into(), words.into(), place);
        self.unproven.push(Unproven { question, violation, among });
    }

    /// Runs `look`, whose rules hold only where the constant at this place is this word.
    pub fn supposing(&mut self, place: &Steps, word: &'static str, look: impl FnOnce(&mut Self)) {
        let known = self.violations.len();
        look(self);
        for violation in self.violations.split_off(known) {
            self.unproven.push(Unproven { question: Question::Another { word }, violation, among: vec![place.clone()] });
        }
    }

    /// Says that a rule cannot be decided before run time, here.
    pub fn unproven_here<'s>(&mut self, question: Question, stamp: impl Into<Stamp<'s>>, words: impl Into<String>) {
        let place = self.place().to_vec();
        self.unproven(question, vec![place], stamp, words);
    }
}
