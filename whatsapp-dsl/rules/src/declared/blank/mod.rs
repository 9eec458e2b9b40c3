//! What a definition leaves for the sender to fill in: fields of the table, and the places where they go.

mod button;
#[cfg(feature = "run-time")]
mod rows;

use self::button::buttons;
pub(super) use self::button::is_of_button;
pub use self::button::numbered;
#[cfg(feature = "run-time")]
pub use self::rows::parts;
use super::naming;
use crate::code::{NO_SUCH_TEMPLATE, PARAMETER_COUNT, PARAMETER_FORMAT};
use crate::definition::{Body, Button, ButtonKind, Card, Category, Definition, Format, Header, ParameterFormat, placeholder};
use crate::list::chosen;
use crate::schema::{Choice, Field, List, Part, Type};
use crate::table::declared::{CARD_HEADERS, HEADERS, PASSWORD, TEXT_ONLY};
use crate::table::template::{CARD, CARD_BUTTON, CARD_HEADER, TEMPLATE, URL_BUTTON};
use crate::text::{Shape, Text, with_article};

/// Something that the sender fills in.
#[derive(Clone)]
pub struct Blank {
    /// The field of the table that it is, under its own name.
    pub field: Field,
    /// Where that field is in the table: its part, and its name there.
    pub row: (&'static Part, &'static str),
    /// What it is, for the docs; `{}` is the label of the button.
    pub says: &'static str,
    /// Where it goes, in the first language that has it.
    pub goals: Vec<Goal>,
}

/// Where in a template message, or in a card of one, a blank goes.
#[derive(Clone, PartialEq, Eq)]
pub struct Goal {
    /// The place.
    pub at: At,
    /// The variables that it fills, as the text of the component has them.
    pub variables: Vec<String>,
    /// The name that the parameter has on the wire, if it has one.
    pub parameter_name: Option<String>,
    /// What is sent where nothing is given.
    pub default: Option<&'static str>,
    /// Whether Meta requires it there.
    pub required: bool,
}

/// A place in a template message, or in a card of one.
#[derive(Clone, Copy)]
pub enum At {
    /// A field as a whole.
    Component(&'static str),
    /// This parameter of the body.
    Parameter(usize),
    /// A field of the button of this index, every button counted; where the button has no such field, all of it but its place.
    Button(usize, &'static Part, &'static str),
}

impl At {
    /// Whether it is a button as a whole.
    pub fn is_whole_button(&self) -> bool {
        matches!(self, Self::Button(_, part, field) if part.field(field).is_none())
    }
}

impl PartialEq for At {
    fn eq(&self, other: &Self) -> bool {
        match (*self, *other) {
            (Self::Component(one), Self::Component(other)) => one == other,
            (Self::Parameter(one), Self::Parameter(other)) => one == other,
            (Self::Button(one, part, field), Self::Button(other, of, name)) => one == other && part.rule == of.rule && field == name,
            _ => false,
        }
    }
}

impl Eq for At {}

/// What the rules of variables are called, whatever the names of the variables are.
const VARIABLE: &str = "parameter";

/// The sub-category of templates that bring news of an order.
const ORDER_STATUS: &str = "ORDER_STATUS";

impl Blank {
    fn new(name: &'static str, row: (&'static Part, &'static str), required: bool, at: At) -> Self {
        let field = row.0.field(row.1).copied().unwrap_or(Field::optional(name, Type::Flag, &[]));
        let goal = Goal { at, variables: Vec::new(), parameter_name: None, default: None, required };
        Self { field: Field { name, rule: name, required, ..field }, row, says: "", goals: vec![goal] }
    }

    /// The language of a send.
    pub(super) fn language(required: bool) -> Self {
        let mut blank = Self::new(naming::LANGUAGE, (&TEMPLATE.part, "language"), required, At::Component("language"));
        // Not every language is one that the template has, so the type of a value proves nothing.
        blank.field.value = Type::Text(Text::shaped(Shape::Language));
        blank.missing(NO_SUCH_TEMPLATE)
    }

    /// The same, without which a send meets this error.
    fn missing(self, code: u32) -> Self {
        Self { field: self.field.missing(code), ..self }
    }

    /// One that fills these variables of a text.
    fn filling(mut self, variables: Vec<String>, parameter_name: Option<String>) -> Self {
        self.field.missing = PARAMETER_COUNT;
        (self.goals[0].variables, self.goals[0].parameter_name) = (variables, parameter_name);
        self
    }

    /// The name of its field.
    pub fn name(&self) -> &'static str {
        self.field.name
    }

    /// Whether it fills a variable that has a name.
    pub fn is_variable(&self) -> bool {
        self.field.rule == VARIABLE
    }

    /// Whether it is the cards of a carousel.
    pub fn is_cards(&self) -> bool {
        self.row.1 == "cards"
    }

    /// How many variables it fills, where they are only numbered and it takes a list.
    pub fn count(&self) -> Option<usize> {
        self.goals.first().and_then(Goal::count)
    }

    /// The struct that it takes, where it is a header that takes but one.
    pub fn header(&self) -> Option<&'static Part> {
        match self.field.value {
            Type::Choice(Choice { parts: [part], .. }) if !self.is_variable() => Some(part),
            _ => None,
        }
    }

    /// Adds each of its variables on its own, under these names.
    pub(super) fn apart(&self, names: &[String], blanks: &mut Vec<Self>) {
        let (Some(goal), Type::List(List { item, .. })) = (self.goals.first(), self.field.value) else { return };
        for (index, (name, variable)) in names.iter().zip(&goal.variables).enumerate() {
            let field = Field { name: naming::lasting(name), rule: VARIABLE, required: true, value: *item, ..self.field };
            let goals = vec![Goal { at: At::Parameter(index), variables: vec![variable.clone()], ..goal.clone() }];
            blanks.push(Self { field, goals, ..self.clone() });
        }
    }
}

impl Goal {
    /// How many values it takes, where it takes a list of them.
    pub fn count(&self) -> Option<usize> {
        (self.at == At::Component("body")).then_some(self.variables.len())
    }

    /// Whether it is in the header.
    pub fn is_in_header(&self) -> bool {
        self.at == At::Component("header")
    }
}

/// What the sender fills in.
pub(crate) struct Taken {
    /// Of the template, in the order of its components; the cards as one.
    pub own: Vec<Blank>,
    /// Of each card, as far as the card of a send can hold it.
    pub cards: Vec<Vec<Blank>>,
}

impl Taken {
    pub(super) fn of(definition: &Definition) -> Self {
        let mut cards = Vec::new();
        for card in definition.cards() {
            let mut blanks = of_card(card, definition);
            blanks.retain(|blank| unfit_for_card(blank).is_none());
            cards.push(blanks);
        }
        Self { own: of_template(definition), cards }
    }
}

/// The names of those of which it is so.
pub(super) fn names_of(blanks: &[Blank], is_it: &dyn Fn(&Blank) -> bool) -> Vec<&'static str> {
    chosen(blanks, |blank| is_it(blank).then(|| blank.name()))
}

fn of_template(definition: &Definition) -> Vec<Blank> {
    let mut blanks = Vec::new();
    let is_authentication = definition.category == Category::Authentication;
    let password = definition.buttons.iter().position(|button| is_authentication && button.is_password());
    if password.is_none() {
        header(definition.header.as_ref(), definition, &TEMPLATE.part, &mut blanks);
        body(definition.body.as_ref(), definition, &TEMPLATE.part, &mut blanks);
    }
    if let Some(offer) = &definition.limited_time_offer
        && offer.has_expiration != Some(false)
    {
        let required = offer.has_expiration == Some(true);
        let says = "when the offer ends, in milliseconds: `LimitedTimeOffer { expiration_time_ms: … }`";
        blanks.push(Blank { says, ..component("limited_time_offer", required) });
    }
    match password {
        Some(index) => blanks.push(code(index)),
        None => buttons(&definition.buttons, definition.limited_time_offer.is_some(), &mut blanks),
    }
    if definition.cards.is_some() {
        blanks.push(component("cards", true));
    }
    if definition.sub_category.as_deref() == Some(ORDER_STATUS) {
        let says = "the news of the order: `OrderStatus { … }`";
        blanks.push(Blank { says, ..component("order_status", true) });
    }
    blanks
}

/// What a sender may add to a template, by the names of the fields.
pub(super) const ADDED: [&str; 3] = ["tap_target_configuration", "product_policy", "message_activity_sharing"];

/// What can be added to a message of these definitions, whatever the language: no text leaves it open.
pub(super) fn added<'a>(definitions: impl Iterator<Item = &'a Definition> + Clone) -> Vec<Blank> {
    let [target, policy, sharing] = ADDED;
    let is_link = |button: &Button| button.kind == ButtonKind::Url && !button.is_password();
    let mut blanks = Vec::new();
    let mut add = |name, says| blanks.push(Blank { says, ..component(name, false) });
    if definitions.clone().any(|definition| definition.buttons.iter().any(is_link)) {
        add(target, "what opens where the message is tapped: `[TapTargetConfiguration { url: …, title: … }]`");
    }
    if definitions.into_iter().any(|definition| definition.category == Category::Marketing) {
        add(policy, "what the endpoint for marketing messages does with one that it cannot send: `CloudApiFallback` or `Strict`");
        add(sharing, "whether that endpoint may share how the customer reacts");
    }
    blanks
}

pub(super) fn of_card(card: &Card, definition: &Definition) -> Vec<Blank> {
    let mut blanks = Vec::new();
    header(card.header.as_ref(), definition, &CARD, &mut blanks);
    body(card.body.as_ref(), definition, &CARD, &mut blanks);
    buttons(&card.buttons, false, &mut blanks);
    blanks
}

/// What it fills that the card of a send does not have, in words.
pub(super) fn unfit_for_card(blank: &Blank) -> Option<String> {
    match blank.goals.first()?.at {
        At::Button(_, part, _) => CARD_BUTTON.part(part.name).is_none().then(|| format!("{} button", with_article(part.name))),
        At::Component("header") => {
            let fits = blank.header().is_some_and(|part| CARD_HEADER.part(part.name).is_some());
            (!fits).then(|| format!("{} header", with_article(&blank.header().map_or("text", |part| part.name).to_lowercase())))
        }
        _ => None,
    }
}

fn component(name: &'static str, required: bool) -> Blank {
    Blank::new(name, (&TEMPLATE.part, name), required, At::Component(name))
}

/// A one-time password, which is sent twice.
fn code(index: usize) -> Blank {
    let mut blank = Blank::new("code", (&PASSWORD, "code"), true, At::Parameter(0));
    let button = Goal { at: At::Button(index, &URL_BUTTON, "text"), ..blank.goals[0].clone() };
    blank.goals.push(button);
    let says = "the one-time password, which is in the text and in the button";
    Blank { says, ..blank.missing(PARAMETER_COUNT) }
}

fn header(header: Option<&Header>, definition: &Definition, of: &'static Part, blanks: &mut Vec<Blank>) {
    let Some(header) = header else { return };
    let choices = if of.rule == CARD.rule { CARD_HEADERS } else { HEADERS };
    let word = if header.format == Format::Gif { Format::Video } else { header.format }.word();
    let is_it = |choice: &&&Choice| choice.parts.iter().any(|part| part.name.eq_ignore_ascii_case(word));
    let mut blank = Blank::new("header", (of, "header"), true, At::Component("header"));
    if let Some(choice) = choices.iter().chain(HEADERS).find(is_it) {
        blank.field.value = Type::Choice(choice);
    }
    if header.format != Format::Text {
        return blanks.push(blank.missing(PARAMETER_FORMAT));
    }
    for name in header.text.iter().flat_map(|text| placeholder::names(text)) {
        let mut blank = blank.clone();
        if placeholder::is_number(name) {
            blanks.push(blank.filling(vec![name.to_owned()], None));
        } else {
            blank.field.value = Type::Choice(&TEXT_ONLY);
            blanks.push(variable(name, definition, blank));
        }
    }
}

fn body(body: Option<&Body>, definition: &Definition, of: &'static Part, blanks: &mut Vec<Blank>) {
    let Some(text) = body.and_then(|body| body.text.as_deref()) else { return };
    let names = placeholder::names(text);
    if names.is_empty() {
        return;
    }
    let blank = Blank::new("body", (of, "body"), true, At::Component("body"));
    if names.iter().all(|name| placeholder::is_number(name)) {
        let number = |name: &str| name.parse().unwrap_or(usize::MAX);
        let mut sorted: Vec<String> = Vec::new();
        for name in names {
            sorted.insert(sorted.partition_point(|before| number(before) <= number(name)), name.to_owned());
        }
        return blanks.push(blank.filling(sorted, None));
    }
    let Type::List(List { item, .. }) = blank.field.value else { return };
    for (index, name) in names.into_iter().enumerate() {
        let mut blank = variable(name, definition, blank.clone());
        (blank.field.value, blank.goals[0].at) = (*item, At::Parameter(index));
        blanks.push(blank);
    }
}

fn variable(name: &str, definition: &Definition, mut blank: Blank) -> Blank {
    let is_named = definition.parameter_format == ParameterFormat::Named;
    blank.field.name = naming::lasting(&naming::field_name(name));
    blank.field.rule = VARIABLE;
    blank.filling(vec![name.to_owned()], is_named.then(|| name.to_owned()))
}
