//! What is there to know of a template, in words: the docs of its struct and of each setter.

use std::fmt::Write as _;

use whatsapp_dsl_rules::declared::taker::{At, Sort};
use whatsapp_dsl_rules::declared::{Declared, Slot, naming};
use whatsapp_dsl_rules::definition::placeholder::{Piece, pieces};
use whatsapp_dsl_rules::definition::{Body, Button, ButtonKind, Category, Definition, Examples, Footer, Format, Header};

use super::types::Type;

/// The docs of a type.
pub(super) fn of_type(one: &Type) -> String {
    let Some(declared) = one.declared else {
        return one.unsendable.clone().map_or_else(|| "A template whose definition was refused.".to_owned(), |words| format!("{words}."));
    };
    let mut text = summary(declared);
    if let Some(words) = &one.unsendable {
        let _ = write!(text, "\n\n**{words}.**");
    }
    let Some(definition) = declared.languages.first().map(|language| &language.definition) else { return text };
    let _ = write!(text, "\n\n{}", preview(definition));
    if one.unsendable.is_some() {
        return text;
    }
    let _ = write!(text, "\n\n{}", fields(declared));
    let _ = write!(text, "\n\n```text\n{}\n```", usage(&one.name.to_string(), declared));
    text
}

/// Why the type is deprecated, if it is: Meta does not send the template in any of its languages.
pub(super) fn deprecation(one: &Type) -> Option<String> {
    one.declared.filter(|_| !one.text.is_empty())?.not_approved()
}

/// `order_shipped`, a utility template in `en_US` (APPROVED) and `es_MX` (PAUSED).
fn summary(declared: &Declared) -> String {
    let language = |definition: &Definition| match &definition.status {
        Some(status) => format!("`{}` ({status})", definition.language),
        None => format!("`{}`", definition.language),
    };
    let languages: Vec<_> = declared.languages.iter().map(|one| language(&one.definition)).collect();
    let category = match declared.languages.first().map(|one| &one.definition.category) {
        Some(Category::Authentication) => "an authentication",
        Some(Category::Marketing) => "a marketing",
        Some(Category::Utility) => "a utility",
        _ => "a",
    };
    format!("`{}`, {category} template in {}.", declared.name(), listed(&languages))
}

fn listed(words: &[String]) -> String {
    match words {
        [others @ .., last] if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        words => words.join(", "),
    }
}

/// The message as people will read it, as a quotation.
fn preview(definition: &Definition) -> String {
    let mut blocks = Vec::new();
    blocks.extend(definition.header.as_ref().map(header));
    blocks.extend(definition.limited_time_offer.as_ref().map(|offer| format!("*{}*", plain(&offer.text))));
    blocks.extend(body(definition.body.as_ref(), &definition.category));
    blocks.extend(definition.footer.as_ref().and_then(footer));
    blocks.extend(buttons(&definition.buttons));
    for (index, card) in definition.cards.iter().flatten().enumerate() {
        blocks.push(format!("**Card {}**", index + 1));
        blocks.extend(card.header.as_ref().map(header));
        blocks.extend(body(card.body.as_ref(), &definition.category));
        blocks.extend(buttons(&card.buttons));
    }
    let quoted = |block: &String| block.lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n");
    blocks.iter().map(quoted).collect::<Vec<_>>().join("\n>\n")
}

fn header(header: &Header) -> String {
    match (&header.text, header.format) {
        (Some(text), Format::Text) => format!("**{}**", plain(text)),
        (_, format) => format!("*\\[{}\\]*", format.word()),
    }
}

fn body(body: Option<&Body>, category: &Category) -> Option<String> {
    match body?.text.as_deref() {
        Some(text) => Some(shown(text)),
        None if *category == Category::Authentication => Some("**`{{code}}`** is your verification code.".to_owned()),
        None => None,
    }
}

fn footer(footer: &Footer) -> Option<String> {
    let text = footer.text.as_deref().map(plain);
    text.or_else(|| footer.code_expiration_minutes.map(|minutes| format!("This code expires in {minutes} minutes.")))
        .map(|text| format!("<sub>{text}</sub>"))
}

fn buttons(buttons: &[Button]) -> Option<String> {
    let label = |button: &Button| {
        let text = button.text.as_deref().map(plain);
        let text = text.unwrap_or_else(|| format!("{:?}", button.kind));
        match (&button.kind, &button.url, &button.phone_number) {
            (ButtonKind::Url, Some(url), _) => format!("- \\[{text}\\] opens `{}`", url.replace('`', "")),
            (_, _, Some(number)) => format!("- \\[{text}\\] calls {number}"),
            _ => format!("- \\[{text}\\]"),
        }
    };
    (!buttons.is_empty()).then(|| buttons.iter().map(label).collect::<Vec<_>>().join("\n"))
}

/// A text with its variables marked.
fn shown(text: &str) -> String {
    let piece = |piece: &Piece<'_>| match piece {
        Piece::Text(text) => plain(text),
        Piece::Placeholder(name) => format!("**`{{{{{}}}}}`**", name.replace('`', "")),
    };
    // Two spaces at the end of a line keep it.
    pieces(text).iter().map(piece).collect::<String>().replace('\n', "  \n")
}

/// A text that is no Markdown: what formats it on the phone is not what formats it here.
fn plain(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        if "\\`*_[]<>#|~".contains(character) {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// The fields as a table.
fn fields(declared: &Declared) -> String {
    let mut text = String::from("| field | | what it is |\n|---|---|---|");
    for slot in shown_slots(declared) {
        let needed = if slot.required { "required" } else { "" };
        let _ = write!(text, "\n| [`{}`](Self::{}) | {needed} | {} |", slot.name, slot.name, words(declared, slot, false));
    }
    if shown_slots(declared).next().is_none() {
        return "It is sent as it is: there is nothing to fill in.".to_owned();
    }
    text
}

/// The fields that a sender has to do with: a template in one language needs none.
fn shown_slots(declared: &Declared) -> impl Iterator<Item = &Slot> {
    let several = declared.languages.len() > 1;
    declared.slots.iter().filter(move |slot| several || slot.name != naming::LANGUAGE)
}

/// How it is sent.
fn usage(name: &str, declared: &Declared) -> String {
    let mut text = format!("try_message!({name} {{\n    to: …,");
    for slot in shown_slots(declared).filter(|slot| slot.required) {
        let value = match slot.sort {
            Sort::Header(Format::Text) | Sort::Text { .. } => {
                example(declared, slot).map_or("\"…\"".to_owned(), |text| format!("{text:?}"))
            }
            Sort::Header(Format::Image) => "Image { link: \"…\" }".to_owned(),
            Sort::Header(Format::Video | Format::Gif) => "Video { link: \"…\" }".to_owned(),
            Sort::Header(Format::Document) => "Document { link: \"…\" }".to_owned(),
            Sort::Header(Format::Location) => "Location { latitude: …, longitude: … }".to_owned(),
            Sort::Header(Format::Product) => "Product { catalog_id: \"…\", product_retailer_id: \"…\" }".to_owned(),
            Sort::Texts { count } => format!("[{}]", vec!["\"…\""; count].join(", ")),
            Sort::Language => format!("{:?}", declared.codes().next().unwrap_or_default()),
            Sort::Offer => "LimitedTimeOffer { expiration_time_ms: … }".to_owned(),
            Sort::Sections => "[Section { title: \"…\", product_items: [\"…\"] }]".to_owned(),
            Sort::Cards => "[Card { … }, …]".to_owned(),
            _ => "\"…\"".to_owned(),
        };
        let _ = write!(text, "\n    {}: {value},", slot.name);
    }
    text + "\n})?"
}

/// The docs of a setter.
pub(super) fn of_field(declared: &Declared, slot: &Slot) -> String {
    let text = words(declared, slot, false);
    format!("{}. {}", sentence(&text), if slot.required { "Required." } else { "May be left out." })
}

/// The docs of a setter of a card.
pub(super) fn of_card_field(declared: &Declared, slot: &Slot) -> String {
    let text = words(declared, slot, true);
    format!("{}. {}", sentence(&text), if slot.required { "Required." } else { "May be left out." })
}

fn sentence(words: &str) -> String {
    let mut characters = words.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().to_string() + characters.as_str())
}

/// What a field is.
fn words(declared: &Declared, slot: &Slot, in_card: bool) -> String {
    let button = || label_of(declared, slot).map_or_else(|| "the button".to_owned(), |label| format!("the button “{}”", plain(&label)));
    match slot.sort {
        Sort::Language => {
            let codes: Vec<_> = declared.codes().map(|code| format!("`{code}`")).collect();
            format!("the language, as Meta spells it: {}", codes.join(", "))
        }
        Sort::Header(Format::Text) => "what fills the variable of the header".to_owned(),
        Sort::Header(format) => format!("the {} on top", format.word()),
        Sort::Text { in_header } => {
            let place = if in_header { "of the header, at most 60 characters with it" } else { "of the text" };
            let example = if in_card { None } else { example(declared, slot) };
            let example = example.map(|example| format!(", as in “{}”", plain(&example))).unwrap_or_default();
            format!(
                "what fills `{{{{{}}}}}` {}{example}",
                variable_of(declared, slot, in_card),
                if in_header { place } else { "of the text" }
            )
        }
        Sort::Texts { count: 1 } => "what fills the variable of the text".to_owned(),
        Sort::Texts { count } => format!("what fills the {count} variables of the text, in their order"),
        Sort::Code => "the one-time password, which stands in the text and in the button".to_owned(),
        Sort::Url => format!("what stands at the end of the link of {}, percent-encoded", button()),
        Sort::Payload => format!("what comes back when {} is pressed", button()),
        Sort::CouponCode { .. } => "the code that is copied".to_owned(),
        Sort::FlowToken => "what tells this conversation apart in your endpoint; `unused` where left out".to_owned(),
        Sort::FlowActionData => "the data of the first screen, a JSON object".to_owned(),
        Sort::CatalogThumbnail | Sort::MpmThumbnail => "the id of the product whose picture is shown".to_owned(),
        Sort::Sections => "the products, in sections".to_owned(),
        Sort::TtlMinutes => "for how many minutes the customer can call".to_owned(),
        Sort::CallPayload => "what the webhooks of the call bring back".to_owned(),
        Sort::Offer => "when the offer ends".to_owned(),
        Sort::Cards => "the cards".to_owned(),
    }
}

/// Where a field goes in the first language.
fn at<'a>(declared: &'a Declared, slot: &Slot, in_card: bool) -> Option<&'a At> {
    let language = declared.languages.first()?;
    let fillings = if in_card { language.cards.first()? } else { &language.fillings };
    fillings.iter().find(|filling| filling.name == slot.name).map(|filling| &filling.at)
}

/// The name of a variable on the wire.
fn variable_of(declared: &Declared, slot: &Slot, in_card: bool) -> String {
    match at(declared, slot, in_card) {
        Some(At::HeaderVariable(name) | At::BodyVariable(name)) => name.clone(),
        _ => slot.name.to_owned(),
    }
}

fn label_of(declared: &Declared, slot: &Slot) -> Option<String> {
    match at(declared, slot, false)? {
        At::Button(index) => declared.languages.first()?.definition.buttons.get(*index)?.text.clone(),
        _ => None,
    }
}

/// The example that Meta was given for a variable.
fn example(declared: &Declared, slot: &Slot) -> Option<String> {
    let definition = &declared.languages.first()?.definition;
    let of = |examples: Option<&Examples>, name: &str| match examples? {
        Examples::InOrder(values) => values.get(name.parse::<usize>().ok()?.checked_sub(1)?).cloned(),
        Examples::ByName(values) => values.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone()),
    };
    match at(declared, slot, false)? {
        At::Header => of(definition.header.as_ref()?.example.as_ref(), "1"),
        At::HeaderVariable(name) => of(definition.header.as_ref()?.example.as_ref(), name),
        At::BodyVariable(name) => of(definition.body.as_ref()?.example.as_ref(), name),
        _ => None,
    }
}
