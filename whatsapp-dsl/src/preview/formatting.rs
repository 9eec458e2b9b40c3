//! WhatsApp's formatting: `*bold*`, `_italic_`, `~strike~`, code, and lines that begin as a list or a quote does.
//!
//! A mark counts where it touches no space inside, nor another of its own, and no letter or digit outside. Marks nest; one that does not
//! close is shown as typed. Three back-ticks may span lines, the other marks end with their line.

use super::bubble::Label;

/// How a run of text looks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Style(u8);

impl Style {
    pub(super) const BOLD: Self = Self(1);
    pub(super) const ITALIC: Self = Self(2);
    pub(super) const STRIKE: Self = Self(4);
    pub(super) const MONOSPACE: Self = Self(8);
    pub(super) const CODE: Self = Self(16);
    pub(super) const WRONG: Self = Self(32);
    pub(super) const LINK: Self = Self(64);

    pub(super) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// A text of one style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Run {
    pub text: String,
    pub style: Style,
}

/// What a line begins with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) enum Lead {
    #[default]
    Nothing,
    Bullet,
    Number(String),
    Quote,
}

/// A line of the message, before it is wrapped.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Paragraph {
    pub lead: Lead,
    pub runs: Vec<Run>,
}

/// The paragraphs of a body.
pub(super) fn formatted(label: &Label) -> Vec<Paragraph> {
    let mut writer = Writer::new(label);
    let (mut from, mut at) = (0, 0);
    while at < writer.count() {
        let Some(close) = writer.code(at) else {
            at += 1;
            continue;
        };
        let open = std::mem::replace(&mut at, close + 3);
        if (open..close).any(|index| writer.at(index) == Some('\n')) {
            writer.lines(from, open);
            writer.monospace(open + 3, close);
            from = at;
        }
    }
    writer.lines(from, writer.count());
    for paragraph in &mut writer.paragraphs {
        paragraph.runs = std::mem::take(&mut paragraph.runs).into_iter().flat_map(linked).collect();
    }
    writer.paragraphs
}

/// A run in which links are runs of their own, unless it is code.
fn linked(run: Run) -> Vec<Run> {
    if run.style.has(Style::MONOSPACE) || run.style.has(Style::CODE) {
        return vec![run];
    }
    let (mut runs, mut rest) = (Vec::new(), run.text.as_str());
    while let Some(start) = ["http://", "https://"].iter().filter_map(|scheme| rest.find(scheme)).min() {
        let length = rest[start..].find(char::is_whitespace).unwrap_or(rest.len() - start);
        let (before, link) = rest.split_at(start);
        let (link, behind) = link.split_at(length);
        runs.push(Run { text: before.to_owned(), style: run.style });
        runs.push(Run { text: link.to_owned(), style: run.style.and(Style::LINK) });
        rest = behind;
    }
    runs.push(Run { text: rest.to_owned(), style: run.style });
    runs.retain(|run| !run.text.is_empty());
    runs
}

/// The paragraphs of a text without formatting: a header, a footer, a label.
pub(super) fn plain(label: &Label) -> Vec<Paragraph> {
    let mut writer = Writer::new(label);
    for (start, end) in writer.breaks(0, writer.count()) {
        writer.next_line(start);
        writer.push(start, end, Style::default());
    }
    writer.paragraphs
}

/// The marks, longest first, with what each makes of a text, and whether other marks work within.
const MARKS: [(&str, Style, bool); 5] = [
    ("```", Style::MONOSPACE, false),
    ("`", Style::CODE, false),
    ("*", Style::BOLD, true),
    ("_", Style::ITALIC, true),
    ("~", Style::STRIKE, true),
];

struct Writer {
    /// The characters, and whether each is wrong.
    characters: Vec<(char, bool)>,
    paragraphs: Vec<Paragraph>,
    /// From where on no block of code closes.
    blocks_end: usize,
}

impl Writer {
    fn new(label: &Label) -> Self {
        let is_wrong = |at: usize| label.wrong.iter().any(|range| range.contains(&at));
        let mut characters: Vec<(char, bool)> = Vec::with_capacity(label.text.len());
        for (at, character) in label.text.char_indices() {
            match character {
                '\n' if characters.last().is_some_and(|(last, _)| *last == '\r') => {
                    characters.pop();
                    characters.push(('\n', is_wrong(at)));
                }
                '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => characters.push(('\n', is_wrong(at))),
                _ => characters.push((character, is_wrong(at))),
            }
        }
        for (character, _) in &mut characters {
            if *character == '\r' {
                *character = '\n';
            }
        }
        Self { characters, paragraphs: vec![Paragraph::default()], blocks_end: usize::MAX }
    }

    fn count(&self) -> usize {
        self.characters.len()
    }

    fn at(&self, index: usize) -> Option<char> {
        self.characters.get(index).map(|(character, _)| *character)
    }

    fn is_letter(&self, index: Option<usize>) -> bool {
        index.and_then(|index| self.at(index)).is_some_and(char::is_alphanumeric)
    }

    /// Whether the mark is here; a back-tick alone is not one of several.
    fn is_mark(&self, at: usize, mark: &str) -> bool {
        let is_tick = |index: Option<usize>| index.and_then(|index| self.at(index)) == Some('`');
        if mark == "`" && (is_tick(at.checked_sub(1)) || is_tick(Some(at + 1))) {
            return false;
        }
        mark.chars().enumerate().all(|(index, character)| self.at(at + index) == Some(character))
    }

    /// Where the code closes that three back-ticks open here, perhaps on another line. A line break may touch them.
    fn code(&mut self, start: usize) -> Option<usize> {
        let opens = start < self.blocks_end && self.is_mark(start, "```") && !self.is_letter(start.checked_sub(1));
        if !opens || self.at(start + 3).is_none_or(|inside| inside == ' ') {
            return None;
        }
        let closes = |end: &usize| {
            self.is_mark(*end, "```") && self.at(end - 1).is_some_and(|inside| inside != ' ') && !self.is_letter(Some(end + 3))
        };
        let end = (start + 4..self.count()).find(closes);
        if end.is_none() {
            self.blocks_end = start;
        }
        let end = end?;
        let says = (start + 3..end).any(|index| self.at(index).is_some_and(|inside| !inside.is_whitespace()));
        says.then_some(end)
    }

    /// The lines from here to there.
    fn breaks(&self, from: usize, to: usize) -> Vec<(usize, usize)> {
        let ends = (from..to).filter(|index| self.at(*index) == Some('\n')).chain([to]);
        ends.scan(from, |start, end| Some((std::mem::replace(start, end + 1), end))).collect()
    }

    /// Goes to the next paragraph where a line starts here.
    fn next_line(&mut self, start: usize) {
        if start > 0 && self.at(start - 1) == Some('\n') {
            self.paragraphs.push(Paragraph::default());
        }
    }

    fn lines(&mut self, from: usize, to: usize) {
        for (start, end) in self.breaks(from, to) {
            self.next_line(start);
            let is_new = start == 0 || self.at(start - 1) == Some('\n');
            let (lead, length) = if is_new { self.lead(start, end) } else { (Lead::Nothing, 0) };
            if length > 0
                && let Some(paragraph) = self.paragraphs.last_mut()
            {
                paragraph.lead = lead;
            }
            self.inline(start + length, end, Style::default());
        }
    }

    /// What the line begins with, and how many characters it takes.
    fn lead(&self, start: usize, end: usize) -> (Lead, usize) {
        let digits = (start..end).take_while(|index| self.at(*index).is_some_and(|digit| digit.is_ascii_digit())).count();
        let (lead, length) = match self.at(start) {
            Some('*' | '-') => (Lead::Bullet, 2),
            Some('>') => (Lead::Quote, 2),
            _ if digits > 0 && self.at(start + digits) == Some('.') => {
                let number = (start..start + digits).filter_map(|index| self.at(index)).collect();
                (Lead::Number(number), digits + 2)
            }
            _ => return (Lead::Nothing, 0),
        };
        let says = (start + length..end).any(|index| self.at(index).is_some_and(|character| !character.is_whitespace()));
        if says && self.at(start + length - 1) == Some(' ') { (lead, length) } else { (Lead::Nothing, 0) }
    }

    /// The text of a line, with its marks.
    fn inline(&mut self, from: usize, to: usize, style: Style) {
        // Which marks do not close any more.
        let mut closed = Style::default();
        let (mut at, mut typed) = (from, from);
        while at < to {
            let mark = MARKS.iter().find(|(mark, means, _)| !style.has(*means) && !closed.has(*means) && self.opens(at, to, mark));
            let Some((mark, means, nests)) = mark else {
                at += 1;
                continue;
            };
            let inside = at + mark.len();
            let Some(end) = (inside + 1..to).find(|end| self.closes(*end, to, mark)) else {
                closed = closed.and(*means);
                continue;
            };
            self.push(typed, at, style);
            if *nests {
                self.inline(inside, end, style.and(*means));
            } else {
                self.push(inside, end, style.and(*means));
            }
            at = end + mark.len();
            typed = at;
        }
        self.push(typed, to, style);
    }

    fn opens(&self, at: usize, to: usize, mark: &str) -> bool {
        let inside = at + mark.len();
        inside < to
            && self.is_mark(at, mark)
            && !self.is_letter(at.checked_sub(1))
            && self.at(inside).is_some_and(|inside| !inside.is_whitespace() && !mark.starts_with(inside))
    }

    fn closes(&self, at: usize, to: usize, mark: &str) -> bool {
        at + mark.len() <= to
            && self.is_mark(at, mark)
            && self.at(at - 1).is_some_and(|inside| !inside.is_whitespace())
            && !self.is_letter(Some(at + mark.len()))
    }

    /// What three back-ticks hold, of which a line break next to them is not a part.
    fn monospace(&mut self, from: usize, to: usize) {
        let from = if self.at(from) == Some('\n') { from + 1 } else { from };
        let to = if to > from && self.at(to - 1) == Some('\n') { to - 1 } else { to };
        for (number, (start, end)) in self.breaks(from, to).into_iter().enumerate() {
            if number > 0 {
                self.next_line(start);
            }
            self.push(start, end, Style::MONOSPACE);
        }
    }

    fn push(&mut self, from: usize, to: usize, style: Style) {
        let Some(paragraph) = self.paragraphs.last_mut() else { return };
        for (character, is_wrong) in self.characters.get(from..to).unwrap_or_default() {
            let style = if *is_wrong { style.and(Style::WRONG) } else { style };
            match paragraph.runs.last_mut() {
                Some(run) if run.style == style => run.text.push(*character),
                _ => paragraph.runs.push(Run { text: (*character).into(), style }),
            }
        }
    }
}

#[cfg(test)]
#[path = "../../tests/unit/formatting.rs"]
mod tests;
