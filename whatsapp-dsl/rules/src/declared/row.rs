//! The blanks of a declared template as a row of the table, so that a send is read and checked as any other message is.

use super::blank::Blank;
use super::{CARD, Card, Declared};
use crate::list::{chosen, mapped};
use crate::schema::{Audience, Choice, Field, Home, Kind, List, Part, Type};
use crate::table::declared::row;
use crate::table::definition::EXAMPLE_VALUES;
use crate::table::simple::HEADER_LOCATION;
use crate::table::template::{HEADER_PRODUCT, TEMPLATE};
use crate::text::Text;

/// The row of a type; its cards are of their own row.
pub(super) fn kind(name: &str, blanks: &mut [Blank], card: Option<&'static Part>, is_authentication: bool) -> Kind {
    for blank in blanks.iter_mut().filter(|blank| blank.is_cards()) {
        blank.field.value = card.map_or(blank.field.value, cards);
    }
    Kind {
        audience: if is_authentication { Audience::Phones } else { TEMPLATE.audience },
        summary: "an approved template",
        part: row(String::leak(name.to_owned()), Home::Declared, "template", fields(blanks)),
    }
}

pub(super) fn card(blanks: &[Blank]) -> &'static Part {
    Box::leak(Box::new(row(CARD, Home::DeclaredCard, "template_card", fields(blanks))))
}

fn fields(blanks: &[Blank]) -> &'static [Field] {
    Vec::leak(mapped(blanks, |blank| blank.field))
}

/// A list whose length another rule asks for.
fn cards(card: &'static Part) -> Type {
    Type::List(Box::leak(Box::new(List::of(Type::Part(card), "cards"))))
}

#[cfg(feature = "compile-time")]
pub(super) fn examples(declared: &Declared) -> Part {
    let mut fields = example_fields(&declared.blanks);
    fields.extend(declared.card.as_ref().map(|Card { blanks, .. }| {
        let part = Part { name: CARD, fields: Vec::leak(example_fields(blanks)), ..EXAMPLE_VALUES };
        Field::optional("cards", cards(Box::leak(Box::new(part))), &[])
    }));
    Part { fields: Vec::leak(fields), ..EXAMPLE_VALUES }
}

/// The fields that Meta asks an example for: what fills a variable, and media.
#[cfg(feature = "compile-time")]
fn example_fields(blanks: &[Blank]) -> Vec<Field> {
    const ANY: Type = Type::Text(Text::token().or_empty());
    static VALUES: List = List::of(ANY, "examples");
    let is_media = |part: &Part| part.rule != HEADER_LOCATION.rule && part.rule != HEADER_PRODUCT.rule;
    let field = |blank: &Blank| match blank.field.value {
        Type::List(List { item: Type::Choice(Choice { text: Some(_), .. }), .. }) => Some(Type::List(&VALUES)),
        _ if blank.header().is_some_and(is_media) => Some(ANY),
        _ if blank.goals.iter().any(|goal| !goal.variables.is_empty()) => Some(ANY),
        _ => None,
    };
    chosen(blanks, |blank| Some(Field::optional(blank.name(), field(blank)?, &[])))
}
