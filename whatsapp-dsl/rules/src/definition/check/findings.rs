//! What was found to be wrong with a definition, and where.

use crate::definition::code::TOO_LONG;
pub(super) use crate::definition::scope::Scope;
use crate::definition::{Definition, Places};
use crate::text::characters;
use crate::violation::Violation;

/// A component.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// None: the definition itself.
    Own,
    Header,
    Offer,
    Body,
    Footer,
    Buttons,
    Cards,
    CallPermission,
}

/// A place in a definition.
#[derive(Debug, Clone, Copy)]
pub(super) struct At<'a> {
    card: Option<usize>,
    part: Part,
    button: Option<usize>,
    member: &'a str,
}

impl<'a> At<'a> {
    /// A member of the definition itself.
    pub(super) fn own(member: &'a str) -> Self {
        Self { card: None, part: Part::Own, button: None, member }
    }

    /// A member of a component.
    pub(super) fn part(part: Part, member: &'a str) -> Self {
        Self { part, ..Self::own(member) }
    }

    /// A card.
    pub(super) fn card(card: usize) -> Self {
        Self { card: Some(card), ..Self::own("") }
    }
}

impl Scope<'_> {
    /// A member of a component of it.
    pub(super) fn at<'m>(&self, part: Part, member: &'m str) -> At<'m> {
        At { card: self.card, ..At::part(part, member) }
    }

    /// A member of a button of it.
    pub(super) fn button<'m>(&self, button: usize, member: &'m str) -> At<'m> {
        At { button: Some(button), ..self.at(Part::Buttons, member) }
    }
}

/// What was found.
pub(super) struct Findings<'a> {
    definition: &'a Definition,
    violations: Vec<Violation>,
}

impl<'a> Findings<'a> {
    pub(super) fn new(definition: &'a Definition) -> Self {
        Self { definition, violations: Vec::new() }
    }

    pub(super) fn finish(self) -> Vec<Violation> {
        self.violations
    }

    /// Reports a rule, which is named without what all these rules start with. The words get the card and the button in front.
    pub(super) fn broken(&mut self, at: At<'_>, rule: &str, code: u32, words: impl AsRef<str>) {
        let card = at.card.map(|card| format!("card {card}: ")).unwrap_or_default();
        let button = at.button.map(|button| format!("button {button}: ")).unwrap_or_default();
        let words = format!("{card}{button}{}", words.as_ref());
        let violation = Violation::new(format!("definition_{rule}"), code, words).at_path(self.path(at));
        self.violations.push(violation);
    }

    /// Reports a text that is too long.
    pub(super) fn length(&mut self, at: At<'_>, rule: &str, name: &str, text: &str, max: usize) {
        let count = characters(text);
        if count > max {
            let unit = if count == 1 { "character" } else { "characters" };
            self.broken(at, rule, TOO_LONG, format!("{name} is {count} {unit}, at most {max} are allowed"));
        }
    }

    /// The path within the definition.
    fn path(&self, at: At<'_>) -> String {
        let mut path = Path(String::new());
        let mut places = &self.definition.places;
        if let Some(card) = at.card {
            path.place(places.cards, None);
            path.member(&format!("cards[{card}]"));
            places = self.definition.cards().get(card).map_or(&NOWHERE, |card| &card.places);
        }
        match at.part {
            Part::Own => {}
            Part::Header => path.place(places.header, Some("header")),
            Part::Offer => path.offer(places.limited_time_offer),
            Part::Body => path.place(places.body, Some("body")),
            Part::Footer => path.place(places.footer, Some("footer")),
            Part::Buttons => path.place(places.buttons, None),
            Part::Cards => path.place(places.cards, None),
            Part::CallPermission => path.place(places.call_permission_request, Some("call_permission_request")),
        }
        if let Some(button) = at.button {
            path.member(&format!("buttons[{button}]"));
        }
        path.member(at.member);
        path.0
    }
}

const NOWHERE: Places =
    Places { header: None, limited_time_offer: None, body: None, footer: None, buttons: None, cards: None, call_permission_request: None };

/// A path that is being put together.
struct Path(String);

impl Path {
    fn member(&mut self, member: &str) {
        if !self.0.is_empty() && !member.is_empty() {
            self.0.push('.');
        }
        self.0.push_str(member);
    }

    /// A component: by its index, or by its name where it has none.
    fn place(&mut self, place: Option<usize>, name: Option<&str>) {
        match place {
            Some(index) => self.member(&format!("components[{index}]")),
            None => self.member(name.unwrap_or_default()),
        }
    }

    /// The offer, whose members stand in an object of their own.
    fn offer(&mut self, place: Option<usize>) {
        self.place(place, None);
        self.member("limited_time_offer");
    }
}
