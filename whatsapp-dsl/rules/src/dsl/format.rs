//! Structs and lists laid out as rustfmt lays them out, with its defaults.

/// How long a line is.
const WIDTH: usize = 100;
/// How much of a struct is on one line, without name and braces.
const STRUCT: usize = 18;
/// How much of a list is on one line, without brackets.
const LIST: usize = 60;
/// How many bytes the entries have at most of a list that has several of them on each line.
const SHORT: usize = 10;
const INDENT: usize = 4;

/// Where something is written.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// How far its last line is indented.
    indent: usize,
    /// Where it starts in its first line.
    column: usize,
}

impl Place {
    pub(super) const START: Self = Self { indent: 0, column: 0 };

    /// A line of its own within it.
    pub(super) const fn within(self) -> Self {
        let indent = self.indent + INDENT;
        Self { indent, column: indent }
    }

    /// On the same line, so much later.
    pub(super) const fn behind(self, width: usize) -> Self {
        Self { column: self.column + width, ..self }
    }

    /// Whether this has room on the line, and a comma behind it.
    fn has_room(self, text: &str) -> bool {
        self.column + width(text) < WIDTH
    }
}

/// A struct, whose fields are laid out within it. Whether they are on one line, rustfmt asks by characters, whether that is the line of the
/// braces, by bytes.
pub(super) fn braces(name: &str, fields: &[String], place: Place) -> String {
    if fields.is_empty() {
        return format!("{name} {{}}");
    }
    let (open, line) = (format!("{name} {{"), on_one_line(fields, STRUCT));
    match line {
        Some(line) if line.len() > STRUCT => {
            format!("{open}\n{}{line}\n{}}}", " ".repeat(place.within().indent), " ".repeat(place.indent))
        }
        Some(line) if place.has_room(&format!("{open} {line} }}")) => format!("{open} {line} }}"),
        _ => on_lines(&open, fields, "}", place),
    }
}

/// A list of so many entries.
pub(super) fn list(count: usize, entry: &dyn Fn(usize, Place) -> String, place: Place) -> String {
    if count == 1 {
        let text = format!("[{}]", entry(0, place.behind(1)));
        if text.contains('\n') || place.has_room(&text) {
            return text;
        }
    }
    let mut entries = Vec::new();
    for index in 0..count {
        entries.push(entry(index, place.within()));
    }
    if count != 1
        && let Some(text) = on_one_line(&entries, LIST).map(|entries| format!("[{entries}]")).filter(|text| place.has_room(text))
    {
        return text;
    }
    if entries.iter().all(|entry| entry.len() <= SHORT) {
        entries = in_lines(entries, place.within());
    }
    on_lines("[", &entries, "]", place)
}

/// An object or an array of a document, which rustfmt leaves as it is.
pub(super) fn document(open: &str, entries: &[String], close: &str, place: Place) -> String {
    let space = if open == "{" { " " } else { "" };
    on_one_line(entries, LIST)
        .map(|entries| format!("{open}{space}{entries}{space}{close}"))
        .filter(|text| place.has_room(text))
        .unwrap_or_else(|| on_lines(open, entries, close, place))
}

fn on_one_line(entries: &[String], most: usize) -> Option<String> {
    let text = entries.join(", ");
    (!text.contains('\n') && width(&text) <= most).then_some(text)
}

fn on_lines(open: &str, entries: &[String], close: &str, place: Place) -> String {
    let (outer, inner) = (" ".repeat(place.indent), " ".repeat(place.within().indent));
    let mut text = format!("{open}\n");
    for entry in entries {
        text.extend([&inner, entry.as_str(), ",\n"]);
    }
    text + &outer + close
}

/// As many entries on each line as there is room for.
fn in_lines(entries: Vec<String>, place: Place) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for entry in entries {
        match lines.last_mut() {
            Some(line) if place.behind(width(line) + 2).has_room(&entry) => line.extend([", ", &entry]),
            _ => lines.push(entry),
        }
    }
    lines
}

/// How wide the text is in a terminal, by the blocks of its characters.
fn width(text: &str) -> usize {
    let of = |character| match u32::from(character) {
        0x0300..=0x036f | 0x200b..=0x200f | 0xfe00..=0xfe0f => 0,
        0x1100..=0x115f | 0x2e80..=0xa4cf | 0xac00..=0xd7a3 | 0xf900..=0xfaff | 0xff00..=0xff60 | 0x1f300..=0x1faff | 0x20000..=0x3fffd => {
            2
        }
        _ => 1,
    };
    text.chars().map(of).sum()
}
