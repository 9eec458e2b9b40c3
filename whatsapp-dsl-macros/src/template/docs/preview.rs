//! A template as people will read it, in Markdown.

use whatsapp_dsl_rules::declared::blank::{At, Blank, Goal};
use whatsapp_dsl_rules::declared::{Declared, Language, shown};
use whatsapp_dsl_rules::definition::placeholder::{Piece, pieces};
use whatsapp_dsl_rules::definition::{Body, Button, ButtonKind, Category, Definition, Footer, Format, Header};

use crate::together;

pub(super) fn of(declared: &Declared, language: &Language) -> String {
    let definition = &language.definition;
    let of_cards: &[Blank] = declared.card.as_ref().map_or(&[], |card| &card.blanks);
    let mut blocks = Vec::new();
    blocks.extend(definition.header.as_ref().map(header));
    blocks.extend(definition.limited_time_offer.as_ref().map(|offer| format!("*{}*", plain(&offer.text))));
    blocks.extend(body(definition.body.as_ref(), definition));
    blocks.extend(definition.footer.as_ref().and_then(footer));
    blocks.extend(buttons(&definition.buttons, &language.gaps.named(&declared.blanks)));
    if definition.call_permission_request {
        blocks.push("*asks to be allowed to call*".to_owned());
    }
    for (index, card) in definition.cards().iter().enumerate() {
        blocks.push(format!("**Card {}**", index + 1));
        blocks.extend(card.header.as_ref().map(header));
        blocks.extend(body(card.body.as_ref(), definition));
        blocks.extend(buttons(&card.buttons, &language.cards.get(index).map(|gaps| gaps.named(of_cards)).unwrap_or_default()));
    }
    let mut quoted = Vec::new();
    for block in blocks {
        if !quoted.is_empty() {
            quoted.push(">".to_owned());
        }
        for line in block.lines() {
            quoted.push(format!("> {line}"));
        }
    }
    quoted.join("\n")
}

fn header(header: &Header) -> String {
    match (&header.text, header.format) {
        (Some(text), Format::Text) => format!("**{}**", marked(text, "")),
        (_, format) => format!("*\\[{}\\]*", format.word()),
    }
}

fn body(body: Option<&Body>, definition: &Definition) -> Option<String> {
    let body = body?;
    match body.text.as_deref() {
        Some(text) => Some(marked(text, "**")),
        None => (definition.category == Category::Authentication).then(|| format!("**`{{{{code}}}}`**{}", shown::behind_password(body))),
    }
}

fn footer(footer: &Footer) -> Option<String> {
    shown::footer(footer).map(|text| format!("<sub>{}</sub>", plain(&text)))
}

fn buttons(buttons: &[Button], goals: &[(&str, &Goal)]) -> Option<String> {
    let mut lines = Vec::new();
    for (index, button) in buttons.iter().enumerate() {
        let text = plain(shown::label(button));
        let goal = goals.iter().find(|(_, goal)| matches!(goal.at, At::Button(known, ..) if known == index));
        let takes_password = goal.is_some_and(|(_, goal)| goal.variables.is_empty());
        lines.push(match (&button.kind, &button.url, &button.phone_number) {
            (ButtonKind::Url, Some(url), _) if !takes_password => {
                format!("- \\[{text}\\] opens `{}`", link(url, goal.map(|(name, _)| *name)))
            }
            (_, _, Some(number)) => format!("- \\[{text}\\] calls {}", plain(number)),
            _ => format!("- \\[{text}\\]"),
        });
    }
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// A link, its variable called by its field: Meta only numbers it.
fn link(url: &str, field: Option<&str>) -> String {
    let piece = |piece: &Piece<'_>| match piece {
        Piece::Text(text) => text.replace(['`', '\n'], ""),
        Piece::Placeholder(name) => format!("{{{{{}}}}}", field.unwrap_or(name)),
    };
    together::words(&pieces(url), "", &|found| Some(piece(found)))
}

/// A text with its variables marked, on as many lines as it has. A line that is set in would be code.
fn marked(text: &str, mark: &str) -> String {
    let piece = |piece: &Piece<'_>| match piece {
        Piece::Text(text) => plain(text),
        Piece::Placeholder(name) => format!("{mark}`{{{{{}}}}}`{mark}", name.replace('`', "")),
    };
    let marked = together::words(&pieces(text), "", &|found| Some(piece(found)));
    let lines: Vec<_> = marked.trim().lines().map(str::trim).collect();
    // Two spaces at the end of a line keep it.
    lines.join("  \n")
}

/// A text that is not Markdown: what formats it on the phone is not what formats it here.
pub(super) fn plain(text: &str) -> String {
    let mut escaped = String::new();
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let starts_line = escaped.is_empty() || escaped.ends_with('\n');
        let is_mark = "\\`*_[]<>#|~&".contains(character)
            || (starts_line && "-+=".contains(character))
            // Rustdoc wants links to be marked as such.
            || rest.starts_with("://");
        if is_mark {
            escaped.push('\\');
        }
        escaped.push(character);
        rest = &rest[character.len_utf8()..];
    }
    escaped
}
