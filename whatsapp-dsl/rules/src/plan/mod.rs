//! How the macros tell the run time of a message that is laid out in pieces: in two texts, so that a call is few tokens however many pieces
//! there are.
//!
//! The steps are one of them. `77.` is the next piece of JSON, which has 77 bytes. A letter is a value, `A` the first of them; one that is
//! cut has its policy behind it: `A<20,` is cut to 20 characters, `A~20,` is folded before, and of `A<20!14.` the next piece takes its place
//! where nothing is left of it. What is between parentheses is left out where none of the values in it is there. Who can receive the message is in
//! front, where that is not all who can receive its kind: `*` anyone, `@` people, `+` people by their phone numbers, `#` groups.
//!
//! There is a piece between any two values, so `A~` is one that is folded, never two: the letter of the 62nd value is `~`.
//!
//! The pieces are the lines of the other: JSON has a line break nowhere but between them.

mod ask;

pub use self::ask::Ask;
use crate::schema::Audience;

/// What cuts a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cut<'a> {
    /// Whether each run of white space becomes one space before.
    pub folds: bool,
    /// The most characters: `usize::MAX` where there is no limit.
    pub most: usize,
    /// The JSON of what takes its place where nothing is left of it.
    pub fallback: Option<&'a str>,
}

/// A step of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// A piece of JSON.
    Piece(&'a str),
    /// The value of this number, which may be cut.
    Value(usize, Option<Cut<'a>>),
    /// From here on all is left out where none of the values in it is there.
    Begin,
    /// To here.
    End,
}

/// The sign of those who can receive a message.
const SIGNS: [(&str, Audience); 4] =
    [("*", Audience::Anyone), ("@", Audience::Individuals), ("+", Audience::Phones), ("#", Audience::Groups)];

/// The letter of the first value.
const FIRST: u32 = 'A' as u32;

/// A plan that is written.
#[cfg(feature = "compile-time")]
#[derive(Debug, Default)]
pub struct Written {
    /// The steps.
    pub steps: String,
    /// The pieces.
    pub json: String,
    /// The values that it has.
    values: Vec<usize>,
}

#[cfg(feature = "compile-time")]
impl Written {
    /// Says in front of all steps who can receive the message; nothing where that depends on it.
    pub fn only_for(&mut self, audience: Audience) -> Option<()> {
        let (sign, _) = SIGNS.iter().find(|(_, known)| *known == audience)?;
        self.steps.insert_str(0, sign);
        Some(())
    }

    /// Adds a step; nothing where there are more values than have a name.
    pub fn add(&mut self, step: Step<'_>) -> Option<()> {
        match step {
            Step::Piece(text) => self.piece(text),
            Step::Value(index, cut) => {
                self.steps.push(name(index)?);
                self.values.push(index);
                let Some(cut) = cut else { return Some(()) };
                self.steps.push(if cut.folds { '~' } else { '<' });
                if cut.most != usize::MAX {
                    number(cut.most, &mut self.steps);
                }
                self.steps.push(if cut.fallback.is_some() { '!' } else { ',' });
                if let Some(fallback) = cut.fallback {
                    self.piece(fallback);
                }
            }
            Step::Begin => self.steps.push('('),
            Step::End => self.steps.push(')'),
        }
        Some(())
    }

    fn piece(&mut self, text: &str) {
        number(text.len(), &mut self.steps);
        self.steps.push('.');
        if !self.json.is_empty() {
            self.json.push('\n');
        }
        self.json.push_str(text);
    }

    /// Whether the value of this number is in it.
    #[must_use]
    pub fn has(&self, index: usize) -> bool {
        self.values.contains(&index)
    }
}

#[cfg(feature = "compile-time")]
fn name(index: usize) -> Option<char> {
    char::from_u32(u32::try_from(index).ok()? + FIRST)
}

/// Adds the digits of a number.
#[cfg(feature = "compile-time")]
fn number(value: usize, text: &mut String) {
    if value > 9 {
        number(value / 10, text);
    }
    text.push(char::from(b"0123456789"[value % 10]));
}

/// A plan that is read.
#[cfg(feature = "run-time")]
#[derive(Debug, Clone, Copy)]
pub struct Plan<'a> {
    /// The steps that follow.
    pub steps: &'a str,
    /// The pieces that follow.
    pub json: &'a str,
}

#[cfg(feature = "run-time")]
impl<'a> Plan<'a> {
    /// What these texts say, and who can receive the message, where that is not all who can receive its kind.
    #[must_use]
    pub fn read(steps: &'a str, json: &'a str) -> (Option<Audience>, Self) {
        for (sign, audience) in SIGNS {
            if let Some(steps) = steps.strip_prefix(sign) {
                return (Some(audience), Self { steps, json });
            }
        }
        (None, Self { steps, json })
    }

    /// The next step.
    #[inline]
    pub fn step(&mut self) -> Option<Step<'a>> {
        let step = match *self.steps.as_bytes().first()? {
            b'0'..=b'9' => return Some(Step::Piece(self.piece())),
            b'(' => Step::Begin,
            b')' => Step::End,
            _ => return self.value(),
        };
        self.skip(1);
        Some(step)
    }

    fn skip(&mut self, bytes: usize) {
        self.steps = self.steps.get(bytes..).unwrap_or_default();
    }

    fn number(&mut self) -> Option<usize> {
        let (mut number, mut digits) = (0_usize, 0);
        for byte in self.steps.bytes().take_while(u8::is_ascii_digit) {
            number = number.saturating_mul(10).saturating_add(usize::from(byte - b'0'));
            digits += 1;
        }
        self.skip(digits);
        (digits > 0).then_some(number)
    }

    fn piece(&mut self) -> &'a str {
        let length = self.number().unwrap_or_default();
        self.skip(".".len());
        let piece = self.json.get(..length).unwrap_or_default();
        self.json = self.json.get(length + "\n".len()..).unwrap_or_default();
        piece
    }

    fn value(&mut self) -> Option<Step<'a>> {
        let name = self.steps.chars().next()?;
        self.skip(name.len_utf8());
        let index = usize::try_from(u32::from(name).checked_sub(FIRST)?).ok()?;
        let folds = match self.steps.as_bytes().first() {
            Some(b'<') => false,
            Some(b'~') => true,
            _ => return Some(Step::Value(index, None)),
        };
        self.skip(1);
        let most = self.number().unwrap_or(usize::MAX);
        let has_fallback = self.steps.starts_with('!');
        self.skip(1);
        let fallback = has_fallback.then(|| self.piece());
        Some(Step::Value(index, Some(Cut { folds, most, fallback })))
    }
}
