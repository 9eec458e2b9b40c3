//! What a template does not take of a send, in words.

use super::Declared;
use super::blank::{Blank, is_of_button, names_of};
use super::rules::{BODY_COUNT, FIELD};
use crate::schema::Part;
use crate::table::template::TEMPLATE;
use crate::text::{either, listed};
use crate::violation::Violation;

impl Declared {
    /// Why the template, or its card, does not take a field that others take: it has no variables there, no such button, no cards. With it
    /// come the fields that were meant.
    pub fn untaken(&self, part: &'static Part, name: &str) -> Option<(Violation, Vec<&'static str>)> {
        let card = self.card.as_ref().filter(|card| std::ptr::eq(card.part, part));
        let blanks = card.map_or(&self.blanks, |card| &card.blanks);
        let title = self.name();
        let owner = if card.is_some() { format!("a card of `{title}`") } else { format!("`{title}`") };
        let names = |is_it: &dyn Fn(&Blank) -> bool| names_of(blanks, is_it);
        let variables = names(&Blank::is_variable);
        let called = names(&|blank| blank.field.rule == unnumbered(name));
        let mut meant = Vec::new();
        let (rule, words) = match name {
            "body" | "header" if !variables.is_empty() => {
                meant = names(&|blank| blank.is_variable() && blank.goals.iter().any(|goal| goal.is_in_header() == (name == "header")));
                (&FIELD, format!("the variables of {owner} are fields of their own: {}", listed(&variables)))
            }
            "body" => (&BODY_COUNT, format!("the body of {owner} takes no values")),
            "header" => (&FIELD, format!("the header of {owner} takes no value")),
            "cards" => (&FIELD, format!("{owner} has no cards")),
            "limited_time_offer" => (&FIELD, format!("{owner} has no offer that ends")),
            "tap_target_configuration" if card.is_none() => (&FIELD, format!("{owner} has no link that a target could replace")),
            "product_policy" | "message_activity_sharing" if card.is_none() => {
                (&FIELD, format!("{owner} is not a marketing template, which alone takes `{name}`"))
            }
            "buttons" => {
                meant = names(&|blank| is_of_button(blank.field.rule));
                (&FIELD, of_buttons(&owner, &meant))
            }
            _ if is_of_button(unnumbered(name)) && !called.is_empty() => {
                meant = called;
                (&FIELD, format!("`{name}` is called {} in {owner}", either(&meant)))
            }
            _ if is_of_button(unnumbered(name)) => (&FIELD, format!("no button of {owner} takes {}", article(unnumbered(name)))),
            _ => return None,
        };
        Some((Violation::new(format!("{}_{}", TEMPLATE.part.rule, rule.name), rule.code, words), meant))
    }
}

fn of_buttons(owner: &str, fields: &[&str]) -> String {
    if fields.is_empty() {
        format!("the buttons of {owner} take no values")
    } else {
        format!("what the buttons of {owner} take are fields of their own: {}", listed(fields))
    }
}

fn article(name: &str) -> String {
    let is_several = name == "sections" || name == "ttl_minutes";
    if is_several { format!("`{name}`") } else { format!("a `{name}`") }
}

/// The name without the number that the second of a kind has, and without what sets it apart from a word: `url` for `url_2`.
fn unnumbered(name: &str) -> &str {
    name.trim_end_matches(|character: char| character.is_ascii_digit()).trim_end_matches('_')
}
