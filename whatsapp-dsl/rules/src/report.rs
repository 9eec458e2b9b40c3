//! The violations found so far, and where the walk stands.

use crate::schema::Part;
use crate::text::Text;
use crate::view::View;
use crate::violation::{Place, Step, Violation};

/// "The request included one or more unsupported or misspelled parameters", lengths included.
pub const INVALID_PARAMETER: u32 = 100;
/// "The request is missing a required parameter."
pub const MISSING_PARAMETER: u32 = 131_008;
/// "One or more parameter values are invalid."
pub const INVALID_VALUE: u32 = 131_009;
/// "Unsupported message type."
pub const UNSUPPORTED_TYPE: u32 = 131_051;
/// "Business-scoped User ID (BSUID) recipients are not supported for this message."
pub const RECIPIENT_UNSUPPORTED: u32 = 131_062;
/// "The number of variable parameter values included in the request did not match the number of variable parameters defined in the
/// template."
pub const PARAMETER_COUNT: u32 = 132_000;
/// "The template does not exist in the specified language or the template has not been approved."
pub const NO_SUCH_TEMPLATE: u32 = 132_001;
/// "Translated text is too long."
pub const TEXT_TOO_LONG: u32 = 132_005;
/// "Variable parameter values formatted incorrectly."
pub const PARAMETER_FORMAT: u32 = 132_012;
/// "There's an issue with the parameters in your template."
pub const TEMPLATE_PARAMETERS: u32 = 132_018;

/// What is asked of values that are known at run time only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// Do the texts differ?
    DistinctTexts,
    /// Do the numbers differ?
    DistinctNumbers,
    /// Does a currency's amount say the same as its text? The values are the code, the amount and the text.
    SoundAmount {
        /// Whether the amount is given in minor units.
        in_minor_units: bool,
    },
    /// Is any of them there?
    NotEmpty,
    /// How many entries are there?
    Count,
    /// How many entries are there in all sections together?
    Total,
    /// How many entries stand before this one?
    Position,
    /// Is the text one of these?
    OneOf {
        /// The texts that it may be.
        known: &'static [&'static str],
    },
    /// Have the texts together no more than so many characters?
    Rendered {
        /// The most characters.
        most: usize,
    },
    /// Anything else.
    Other,
}

/// Something that is a rule's business but is known at run time only.
#[derive(Debug, Clone)]
pub struct Unproven {
    /// What is asked.
    pub question: Question,
    /// The rule that cannot be proved, with the words for it.
    pub violation: Violation,
    /// The places of all the values that the rule looks at.
    pub among: Vec<Place>,
}

/// What a walk over a message has found.
pub struct Report<'a> {
    /// The message.
    pub message: &'a dyn View,
    part: Option<&'static Part>,
    place: Place,
    violations: Vec<Violation>,
    unproven: Vec<Unproven>,
}

impl<'a> Report<'a> {
    /// Nothing found yet.
    #[must_use]
    pub fn new(message: &'a dyn View) -> Self {
        Self { message, part: None, place: Place::new(), violations: Vec::new(), unproven: Vec::new() }
    }

    /// What was found.
    #[must_use]
    pub fn finish(self) -> (Vec<Violation>, Vec<Unproven>) {
        (self.violations, self.unproven)
    }

    /// Where the walk stands.
    #[must_use]
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Runs `look` one step further in.
    pub fn within<R>(&mut self, step: Step, look: impl FnOnce(&mut Self) -> R) -> R {
        self.place.push(step);
        let answer = look(self);
        self.place.pop();
        answer
    }

    /// Runs `look` at another place, from which it goes on.
    pub fn at<R>(&mut self, place: &[Step], look: impl FnOnce(&mut Self) -> R) -> R {
        let here = std::mem::replace(&mut self.place, place.to_vec());
        let answer = look(self);
        self.place = here;
        answer
    }

    /// Runs `look` with the part whose rules are named from now on.
    pub fn part<R>(&mut self, part: &'static Part, look: impl FnOnce(&mut Self) -> R) -> R {
        let outer = self.part.replace(part);
        let answer = look(self);
        self.part = outer;
        answer
    }

    /// The name of the current part, as typed.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.part.map_or("message", |part| part.name)
    }

    /// The name of a rule of the current part: `reply` and `title_length` make `reply_title_length`.
    #[must_use]
    pub fn rule(&self, name: &str) -> String {
        match self.part {
            Some(part) => format!("{}_{name}", part.rule),
            None => name.to_owned(),
        }
    }

    /// Reports a rule of the current part, here.
    pub fn broken(&mut self, rule: &str, code: u32, words: impl Into<String>) {
        let rule = self.rule(rule);
        self.violations.push(Violation::new(rule, code, words).at_place(&self.place));
    }

    /// Reports a rule of the current part at one of its fields.
    pub fn broken_at(&mut self, field: &'static str, rule: &str, code: u32, words: impl Into<String>) {
        self.within(Step::Field(field), |report| report.broken(rule, code, words));
    }

    /// Reports a rule of the current part at another place.
    pub fn broken_in(&mut self, place: &[Step], rule: &str, code: u32, words: impl Into<String>) {
        let rule = self.rule(rule);
        self.violations.push(Violation::new(rule, code, words).at_place(place));
    }

    /// Takes over what was found elsewhere.
    pub fn add(&mut self, violations: Vec<Violation>, unproven: Vec<Unproven>) {
        self.violations.extend(violations);
        self.unproven.extend(unproven);
    }

    /// The places of fields of the current part, the last of those that `is_open` behind all others.
    #[must_use]
    pub fn fields<const N: usize>(&self, fields: [&'static str; N], is_open: impl Fn(usize) -> bool) -> Vec<Place> {
        let (open, others): (Vec<usize>, Vec<usize>) = (0..N).partition(|index| is_open(*index));
        let place = |index: usize| {
            let mut place = self.place.clone();
            place.push(Step::Field(fields[index]));
            place
        };
        others.into_iter().chain(open).map(place).collect()
    }

    /// Says that a rule cannot be decided before run time.
    pub fn unproven(&mut self, question: Question, among: Vec<Place>, rule: &str, code: u32, words: impl Into<String>) {
        let place = among.last().unwrap_or(&self.place);
        let violation = Violation::new(self.rule(rule), code, words).at_place(place);
        self.unproven.push(Unproven { question, violation, among });
    }

    /// The most characters that the text may have in this message.
    #[must_use]
    pub fn limit(&self, text: &Text) -> Option<usize> {
        text.limit(self.message)
    }
}
