//! What was found to be wrong with a definition, and where.

pub(super) use crate::definition::Component;
use crate::definition::code::INVALID_PARAMETER;
pub(super) use crate::definition::scope::{Placed, Scope};
use crate::definition::{Definition, Places};
use crate::rule::Rule;
use crate::table::definition::COMPONENTS;
use crate::text::characters;
use crate::violation::Violation;

/// A place in a definition.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    card: Option<usize>,
    component: Option<Component>,
    button: Option<usize>,
    member: &'a str,
}

impl<'a> At<'a> {
    /// A member of the definition itself.
    pub(super) const fn own(member: &'a str) -> Self {
        Self { card: None, component: None, button: None, member }
    }

    /// A member of a component.
    pub(super) const fn of(component: Component, member: &'a str) -> Self {
        Self { component: Some(component), ..Self::own(member) }
    }

    pub(super) const fn card(card: usize) -> Self {
        Self { card: Some(card), ..Self::own("") }
    }
}

impl Scope<'_> {
    /// A member of a component of it.
    pub(super) fn at<'m>(&self, component: Component, member: &'m str) -> At<'m> {
        At { card: self.card, ..At::of(component, member) }
    }
}

impl Placed<'_> {
    pub(super) fn at<'m>(&self, member: &'m str) -> At<'m> {
        At { button: Some(self.index), ..self.scope.at(Component::Buttons, member) }
    }
}

pub(super) struct Report<'a> {
    definition: &'a Definition,
    violations: Vec<Violation>,
}

impl<'a> Report<'a> {
    pub(super) fn new(definition: &'a Definition) -> Self {
        Self { definition, violations: Vec::new() }
    }

    pub(super) fn finish(self) -> Vec<Violation> {
        self.violations
    }

    /// Reports a broken rule. The words get the card and the button in front.
    pub(super) fn broken(&mut self, at: At<'_>, rule: &Rule, words: impl AsRef<str>) {
        self.add(at, rule, words.as_ref());
    }

    fn add(&mut self, at: At<'_>, rule: &Rule, words: &str) {
        let card = at.card.map(|card| format!("card {card}: ")).unwrap_or_default();
        let button = at.button.map(|button| format!("button {button}: ")).unwrap_or_default();
        let violation = Violation::new(rule.name, rule.code.unwrap_or(INVALID_PARAMETER), format!("{card}{button}{words}"));
        self.violations.push(violation.at_path(self.path(at)));
    }

    /// Reports a text that is too long, if there is one.
    pub(super) fn length(&mut self, at: At<'_>, rule: &Rule, name: &str, text: Option<&str>, max: usize) {
        let count = text.map_or(0, characters);
        if count > max {
            let unit = if count == 1 { "character" } else { "characters" };
            self.broken(at, rule, format!("{name} is {count} {unit} long; at most {max} are allowed"));
        }
    }

    fn path(&self, at: At<'_>) -> String {
        let mut path = String::new();
        let mut places = Some(&self.definition.places);
        if let Some(card) = at.card {
            place(&mut path, places, Component::Carousel);
            join(&mut path, &format!("cards[{card}]"));
            places = self.definition.cards().get(card).map(|card| &card.places);
        }
        if let Some(component) = at.component {
            place(&mut path, places, component);
        }
        if let Some(button) = at.button {
            join(&mut path, &format!("buttons[{button}]"));
        }
        join(&mut path, at.member);
        path
    }
}

fn join(path: &mut String, member: &str) {
    if !path.is_empty() && !member.is_empty() {
        path.push('.');
    }
    path.push_str(member);
}

/// A component: by its index, or by the name of its field where it has none.
fn place(path: &mut String, places: Option<&Places>, component: Component) {
    match places.and_then(|places| places.get(component)) {
        Some(index) => join(path, &format!("{COMPONENTS}[{index}]")),
        // The members of the others are in a field of their own.
        None if !matches!(component, Component::LimitedTimeOffer | Component::Buttons | Component::Carousel) => {
            join(path, &component.as_str().to_lowercase());
        }
        None => {}
    }
    if component == Component::LimitedTimeOffer {
        join(path, "limited_time_offer");
    }
}
