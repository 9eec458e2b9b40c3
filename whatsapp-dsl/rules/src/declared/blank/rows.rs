//! Everything that a template can ask for, as rows, for the list of the rules.

use super::button::{BUTTONS, asks, row_of};
use super::{At, Blank, VARIABLE, code, component};
use crate::code::PARAMETER_FORMAT;
use crate::definition::ButtonKind;
use crate::list::mapped;
use crate::schema::{Field, Home, Part};
use crate::table::declared::row;
use crate::table::template::{CARD, TEMPLATE};

/// Everything that a template can ask for, and what a card of one can, as rows.
pub fn parts() -> [&'static Part; 2] {
    let of = |part: &'static Part, home: Home, kinds: &[ButtonKind], rest: Vec<Blank>| {
        let mut variable = Blank::new("body", (part, "body"), true, At::Parameter(0)).filling(Vec::new(), None);
        variable.field.rule = VARIABLE;
        let header = Blank::new("header", (part, "header"), true, At::Component("header")).missing(PARAMETER_FORMAT);
        let mut blanks = vec![header, variable];
        blanks.extend(rest);
        for (part, asks) in kinds.iter().filter_map(asks) {
            for (name, required, field, _) in asks {
                blanks.push(Blank::new(name, row_of(name, part, field), *required, At::Component(name)));
            }
        }
        let fields = Vec::leak(mapped(&blanks, |blank| Field { name: blank.field.rule, ..blank.field }));
        &*Box::leak(Box::new(row(part.name, home, part.rule, fields)))
    };
    let rest = vec![Blank::language(true), component("limited_time_offer", true), component("cards", true), code(0)];
    [
        of(&TEMPLATE.part, Home::Declared, BUTTONS, rest),
        of(&CARD, Home::DeclaredCard, &[ButtonKind::Url, ButtonKind::QuickReply], Vec::new()),
    ]
}
