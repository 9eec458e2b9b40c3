//! What is typed, as a tree: read from the short form in which the rows have their examples, and printed as a person would write it.

use std::fmt::Write as _;
use std::iter::Peekable;
use std::str::Chars;

/// The most characters of a line.
pub(crate) const WIDTH: usize = 100;
/// The most characters of a text, and the most entries of a list, that a page shows whole.
const SHOWN: (usize, usize) = (72, 4);

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Tree {
    Text(String),
    /// A number, a word, a macro call.
    Plain(String),
    Struct(String, Vec<(String, Tree)>),
    List(Vec<Tree>),
    /// `..`: the least that is needed here.
    Rest,
    /// What a page leaves out.
    Gap,
}

/// The field under which a struct has its `..`.
pub(crate) const REST: &str = "..";
/// What is printed for what is left out, and the field under which a struct has it.
pub(crate) const GAP: &str = "…";

impl Tree {
    /// A value: `"text"`, `"x" * 21`, `"a" + "x" * 21`, `12`, `Word`, `json!({ … })`, `Name { field: value, .. }`, `[a, b; 2]`.
    pub(crate) fn read(text: &str) -> Self {
        let mut input = Input(text.chars().peekable());
        let tree = input.value();
        assert!(input.next().is_none(), "this is read to its end: {text}");
        tree
    }

    /// Fields without a struct around them.
    pub(crate) fn fields(text: &str) -> Vec<(String, Self)> {
        let mut input = Input(text.chars().peekable());
        input.fields(None)
    }

    /// The field of a struct.
    pub(crate) fn field(&self, name: &str) -> Option<&Self> {
        let Self::Struct(_, fields) = self else { return None };
        fields.iter().find(|(field, _)| field == name).map(|(_, value)| value)
    }

    /// Whether it is on one line of a page.
    pub(crate) fn is_short(&self) -> bool {
        self.on_one_line(true).chars().count() <= WIDTH
    }

    /// How it is written, behind so many spaces; a page shows long texts and lists in short.
    pub(crate) fn print(&self, indent: usize, is_page: bool) -> String {
        let line = self.on_one_line(is_page);
        if indent + line.chars().count() <= WIDTH {
            return line;
        }
        let pad = " ".repeat(indent + 4);
        let close = " ".repeat(indent);
        match self {
            Self::Struct(name, fields) => {
                let mut printed = format!("{name} {{\n");
                for (name, value) in fields {
                    let _ = match value {
                        Self::Gap => writeln!(printed, "{pad}{GAP}"),
                        value => writeln!(printed, "{pad}{name}: {},", value.print(indent + 4, is_page)),
                    };
                }
                printed + &close + "}"
            }
            Self::List(entries) => {
                let mut printed = String::from("[\n");
                for entry in shortened(entries, is_page) {
                    let _ = match entry {
                        Self::Gap => writeln!(printed, "{pad}{GAP}"),
                        entry => writeln!(printed, "{pad}{},", entry.print(indent + 4, is_page)),
                    };
                }
                printed + &close + "]"
            }
            _ => line,
        }
    }

    fn on_one_line(&self, is_page: bool) -> String {
        match self {
            Self::Text(text) => quoted(text, is_page),
            Self::Plain(plain) if is_page => in_short(plain),
            Self::Plain(plain) => plain.clone(),
            Self::Struct(name, fields) if fields.is_empty() => format!("{name} {{}}"),
            Self::Struct(name, fields) => {
                let fields: Vec<_> = fields
                    .iter()
                    .map(|(name, value)| match value {
                        Self::Gap => GAP.to_owned(),
                        value => format!("{name}: {}", value.on_one_line(is_page)),
                    })
                    .collect();
                format!("{name} {{ {} }}", fields.join(", "))
            }
            Self::List(entries) => {
                let entries: Vec<_> = shortened(entries, is_page).into_iter().map(|entry| entry.on_one_line(is_page)).collect();
                format!("[{}]", entries.join(", "))
            }
            Self::Rest => REST.to_owned(),
            Self::Gap => GAP.to_owned(),
        }
    }
}

/// The entries, with a gap in the place of those that a page does not show.
fn shortened(entries: &[Tree], is_page: bool) -> Vec<&Tree> {
    match entries {
        [first, second, .., last] if is_page && entries.len() > SHOWN.1 => vec![first, second, &Tree::Gap, last],
        entries => entries.iter().collect(),
    }
}

fn quoted(text: &str, is_page: bool) -> String {
    let count = text.chars().count();
    if is_page && count > SHOWN.0 {
        let (start, end): (String, String) = (text.chars().take(30).collect(), text.chars().skip(count - 10).collect());
        return format!("\"{start}…{end}\"");
    }
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\r', "\\r").replace('\t', "\\t");
    format!("\"{escaped}\"")
}

/// The start and the end of what is long.
fn in_short(plain: &str) -> String {
    let count = plain.chars().count();
    if count <= SHOWN.0 {
        return plain.to_owned();
    }
    let (start, end): (String, String) = (plain.chars().take(30).collect(), plain.chars().skip(count - 10).collect());
    format!("{start} … {end}")
}

struct Input<'a>(Peekable<Chars<'a>>);

impl Input<'_> {
    fn next(&mut self) -> Option<char> {
        while self.0.next_if(|next| next.is_whitespace()).is_some() {}
        self.0.peek().copied()
    }

    fn take(&mut self, wanted: char) -> bool {
        let found = self.next() == Some(wanted);
        if found {
            self.0.next();
        }
        found
    }

    fn rest(&mut self) -> bool {
        let found = self.take('.');
        assert!(!found || self.take('.'), "two dots");
        found
    }

    fn value(&mut self) -> Tree {
        match self.next() {
            Some('"') => Tree::Text(self.text()),
            Some('[') => self.list(),
            Some('.') if self.rest() => Tree::Rest,
            _ => {
                let word = self.word();
                if self.take('{') { Tree::Struct(word, self.fields(Some('}'))) } else { Tree::Plain(word) }
            }
        }
    }

    /// A text, `* n` times, and `+` others.
    fn text(&mut self) -> String {
        let mut text = self.literal();
        if self.take('*') {
            let times = self.word().parse().expect("how often the text is repeated");
            text = text.repeat(times);
        }
        if self.take('+') {
            text += &self.text();
        }
        text
    }

    fn literal(&mut self) -> String {
        assert!(self.take('"'), "a text");
        let mut text = String::new();
        loop {
            match self.0.next().expect("the text ends") {
                '"' => return text,
                '\\' => text.push(match self.0.next().expect("an escape") {
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    'u' => {
                        let code: String = self.0.by_ref().skip(1).take_while(|next| *next != '}').collect();
                        u32::from_str_radix(&code, 16).ok().and_then(char::from_u32).expect("a code point")
                    }
                    other => other,
                }),
                other => text.push(other),
            }
        }
    }

    /// A name, a number, or a macro call with what is in its parentheses.
    fn word(&mut self) -> String {
        self.next();
        let mut word = String::new();
        while let Some(next) = self.0.next_if(|next| next.is_alphanumeric() || "_-.:!".contains(*next)) {
            word.push(next);
        }
        assert!(!word.is_empty(), "a value before {:?}", self.0.clone().collect::<String>());
        if word.ends_with('!') {
            let mut depth = 0;
            loop {
                let next = self.0.next().expect("the call ends");
                word.push(next);
                depth += i32::from("([{".contains(next)) - i32::from(")]}".contains(next));
                if depth == 0 {
                    break;
                }
            }
        }
        word
    }

    fn list(&mut self) -> Tree {
        self.take('[');
        let mut entries = Vec::new();
        while !self.take(']') {
            let entry = self.value();
            let times = if self.take(';') { self.word().parse().expect("how many entries") } else { 1 };
            entries.extend(vec![entry; times]);
            self.take(',');
        }
        Tree::List(entries)
    }

    fn fields(&mut self, end: Option<char>) -> Vec<(String, Tree)> {
        let mut fields = Vec::new();
        while self.next().is_some() && !end.is_some_and(|end| self.take(end)) {
            if self.rest() {
                fields.push((REST.to_owned(), Tree::Rest));
            } else {
                let name: String = std::iter::from_fn(|| self.0.next_if(|next| next.is_alphanumeric() || *next == '_')).collect();
                assert!(self.take(':'), "a colon behind `{name}`");
                fields.push((name, self.value()));
            }
            self.take(',');
        }
        fields
    }
}
