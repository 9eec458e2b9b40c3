//! Text, location and contact cards.

use crate::code::MISSING_PARAMETER;
use crate::rule::{Check, Rule};
use crate::schema::{Audience, Const, Field, Home, Kind, List, Part, Type, Wire};
use crate::table::contacts::{CONTACT_WIRE, NAME_WIRE, WHOLE_NAME, contact};
use crate::table::simple::{LOCATION_WIRE, PLACE};
use crate::table::{PO, S4};
use crate::text::Text;

/// A text message.
pub static TEXT: Kind = Kind {
    audience: Audience::Anyone,
    summary: "plain text, with a preview of its first link if wanted",
    part: Part {
        name: "Text",
        home: Home::Kind,
        rule: "on_premises_text",
        fields: &[Field::required("body", Type::Text(Text::prose(4096)), &[S4]), Field::optional("preview_url", Type::Flag, &[S4, PO])],
        wire: &[
            // A message that does not say what it is is a text.
            Wire::Default("type", Const::Word("text")),
            Wire::Object("text", &[Wire::Field("body")]),
            Wire::Field("preview_url"),
        ],
        checks: &[],
    },
};

/// A place on the map.
pub static LOCATION: Kind = Kind {
    audience: Audience::Anyone,
    summary: "a place on the map",
    part: Part { name: "Location", home: Home::Kind, rule: "on_premises_location", fields: PLACE_FIELDS, wire: LOCATION_WIRE, checks: &[] },
};

/// The reference of 2023 requires the name and the address; the collection of 2024 makes them optional.
const PLACE_FIELDS: &[Field] = &[
    PLACE[0],
    PLACE[1],
    Field::optional("name", Type::Text(Text::open()), &[PO]),
    Field::optional("address", Type::Text(Text::open()), &[PO]),
];

/// One or more contact cards.
pub static CONTACTS: Kind = Kind {
    audience: Audience::Anyone,
    summary: "contact cards",
    part: Part {
        name: "Contacts",
        home: Home::Kind,
        rule: "on_premises_contacts",
        fields: &[Field::required("contacts", Type::List(&List::of(Type::Part(&CONTACT), "contacts").at_least(1)), &[S4])],
        wire: &[Wire::Tag("type", "contacts"), Wire::Field("contacts")],
        checks: &[],
    },
};

/// A contact card.
pub static CONTACT: Part = Part {
    name: "Contact",
    home: Home::Part("on_premises::contacts"),
    rule: "on_premises_contact",
    fields: &contact(&NAME),
    wire: CONTACT_WIRE,
    checks: &[],
};

/// A contact's name, of which a part at least is given beside the whole.
pub static NAME: Part = Part {
    name: "Name",
    home: Home::Part("on_premises::contacts"),
    rule: "on_premises_contact_name",
    fields: WHOLE_NAME,
    wire: NAME_WIRE,
    checks: &[Check::AnyOf(
        Rule::new("parts", MISSING_PARAMETER, "a part of the name is given beside `formatted_name`.", &[S4]),
        &["first_name", "last_name", "middle_name", "suffix", "prefix"],
    )],
};
