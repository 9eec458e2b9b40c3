//! A bubble as text, for logs and transcripts.
//!
//! What a value says cannot look like anything else: each of its lines has a margin, and characters that a terminal would obey, or that
//! would turn the rest of a line around, are written as Rust escapes them.

use std::fmt::Write as _;

use unicode_width::UnicodeWidthStr;

use super::bubble::{Block, Bubble, Button, Frame, Label, Row};

/// The text of a bubble.
pub(super) fn of(bubble: &Bubble) -> String {
    let mut text = Text { written: String::new(), margin: String::new() };
    text.bubble(bubble);
    text.written
}

struct Text {
    written: String,
    margin: String,
}

impl Text {
    fn bubble(&mut self, bubble: &Bubble) {
        let margin = self.margin.len();
        self.margin.push_str(if bubble.frame == Frame::Bubble { "| " } else { "  " });
        bubble.blocks.iter().for_each(|block| self.block(block));
        self.margin.truncate(margin);
        bubble.buttons.iter().for_each(|button| self.button(button));
        for (number, card) in (1..).zip(&bubble.cards) {
            self.label(&format!("card {number}:"), &Label::default(), "");
            self.margin.push_str("  ");
            self.bubble(card);
            self.margin.truncate(margin);
        }
        if let Some(sheet) = &bubble.sheet {
            self.label("opens: ", &sheet.title, "");
            for (title, rows) in &sheet.sections {
                if let Some(title) = title {
                    self.label("  ", title, "");
                }
                for row in rows {
                    self.row(row);
                }
            }
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Quote(message) => self.label("> ", message, ""),
            Block::Title(text) | Block::Footer(text) | Block::Emoji(text) | Block::ByName(text) | Block::Note(text) => {
                self.label("", text, "");
            }
            Block::Body(text) => self.lines(text),
            Block::Picture(icon, what) if what.text.is_empty() => self.label(&format!("[{}]", icon.word()), what, ""),
            Block::Picture(icon, what) => self.label(&format!("[{}: ", icon.word()), what, "]"),
            Block::Card(icon, lines) => {
                for (index, line) in lines.iter().enumerate() {
                    if index == 0 { self.label(&format!("[{}] ", icon.word()), line, "") } else { self.label("    ", line, "") }
                }
            }
            Block::Sum(what, amount) => {
                let mut line = what.clone();
                line.push(&Label::new(": "));
                line.push(amount);
                self.label("", &line, "");
            }
        }
    }

    fn button(&mut self, Button { label, opens, .. }: &Button) {
        match opens {
            Some(opens) => {
                let mut line = label.clone();
                line.push(&Label::new("] "));
                line.push(opens);
                self.label("[", &line, "");
            }
            None => self.label("[", label, "]"),
        }
    }

    fn row(&mut self, row: &Row) {
        let mut line = row.title.clone();
        if let Some(detail) = &row.detail {
            line.push(&Label::new(": "));
            line.push(detail);
        }
        self.label("  - ", &line, "");
    }

    /// A text of several lines.
    fn lines(&mut self, label: &Label) {
        let mut start = 0;
        for line in label.text.split_inclusive('\n') {
            let shown = line.strip_suffix('\n').unwrap_or(line);
            let shown = shown.strip_suffix('\r').unwrap_or(shown);
            let end = start + shown.len();
            let wrong = label.wrong.iter().filter(|range| range.start < end && range.end > start);
            let wrong = wrong.map(|range| range.start.max(start) - start..range.end.min(end) - start).collect();
            self.label("", &Label { text: shown.to_owned(), wrong }, "");
            start += line.len();
        }
    }

    /// A text of one line, with what is wrong underlined.
    fn label(&mut self, before: &str, label: &Label, behind: &str) {
        let mut line = before.to_owned();
        let mut under = " ".repeat(before.width());
        for (at, character) in label.text.char_indices() {
            let start = line.len();
            escaped(character, &mut line);
            let is_wrong = label.wrong.iter().any(|range| range.contains(&at));
            let columns = line.get(start..).map_or(0, UnicodeWidthStr::width);
            under.extend(std::iter::repeat_n(if is_wrong { '^' } else { ' ' }, columns));
        }
        line.push_str(behind);
        for line in [line.trim_end(), under.trim_end()] {
            if !line.is_empty() {
                self.written.push_str(&self.margin);
                self.written.push_str(line);
                self.written.push('\n');
            } else if label.text.is_empty() && before.is_empty() && !self.written.ends_with("\n\n") {
                // An empty line of the body.
                self.written.push_str(self.margin.trim_end());
                self.written.push('\n');
                break;
            }
        }
    }
}

/// A character as it is shown, and such that no terminal obeys it.
fn escaped(character: char, line: &mut String) {
    let turns_around = matches!(character, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let breaks = matches!(character, '\u{2028}' | '\u{2029}');
    if character.is_control() || turns_around || breaks {
        let _ = write!(line, "{}", character.escape_default());
    } else {
        line.push(character);
    }
}
