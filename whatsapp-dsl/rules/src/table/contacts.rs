//! Contact cards.

use super::{EN, M9, S2};
use crate::rule::Check;
use crate::schema::{Audience, Field, Home, Kind, List, Part, Type, Wire};
use crate::text::{Shape, Text};

/// One or more contact cards.
pub static CONTACTS: Kind = Kind {
    audience: Audience::Individuals,
    summary: "contact cards",
    part: Part {
        name: "Contacts",
        home: Home::Kind,
        rule: "contacts",
        fields: &[Field::required("contacts", Type::List(&List::of(Type::Part(&CONTACT), "contacts").at_least(1).at_most(257)), &[EN, M9])],
        wire: &[Wire::Tag("type", "contacts"), Wire::Field("contacts")],
        checks: &[],
    },
};

/// A contact card.
pub static CONTACT: Part =
    Part { name: "Contact", home: Home::Part("contacts"), rule: "contact", fields: &contact(&NAME), wire: CONTACT_WIRE, checks: &[] };

/// The fields of a card with such a name.
pub(super) const fn contact(name: &'static Part) -> [Field; 7] {
    [
        Field::optional("addresses", any_number(&ADDRESSES), &[S2]),
        Field::optional("birthday", Type::Text(Text::shaped(Shape::Date)), &[S2]),
        Field::optional("emails", any_number(&EMAILS), &[S2]),
        Field::required("name", Type::Part(name), &[S2, M9]),
        Field::optional("org", Type::Part(&ORG), &[S2]),
        Field::optional("phones", any_number(&PHONES), &[S2]),
        Field::optional("urls", any_number(&URLS), &[S2]),
    ]
}

pub(super) const CONTACT_WIRE: &[Wire] = members!("addresses", "birthday", "emails", "name", "org", "phones", "urls");

const fn any_number(list: &'static List) -> Type {
    Type::List(list)
}

static ADDRESSES: List = List::of(Type::Part(&ADDRESS), "addresses");
static EMAILS: List = List::of(Type::Part(&EMAIL), "emails");
static PHONES: List = List::of(Type::Part(&PHONE), "phones");
static URLS: List = List::of(Type::Part(&URL), "urls");

const fn words(name: &'static str) -> Field {
    Field::optional(name, Type::Text(Text::open()), &[S2])
}

/// A contact's name.
pub static NAME: Part =
    Part { name: "Name", home: Home::Part("contacts"), rule: "contact_name", fields: WHOLE_NAME, wire: NAME_WIRE, checks: &[] };

pub(super) const WHOLE_NAME: &[Field] = &[
    Field::required("formatted_name", Type::Text(Text::open()), &[S2, M9]),
    words("first_name"),
    words("last_name"),
    words("middle_name"),
    words("suffix"),
    words("prefix"),
];

pub(super) const NAME_WIRE: &[Wire] = members!("formatted_name", "first_name", "last_name", "middle_name", "suffix", "prefix");

/// A contact's phone.
pub static PHONE: Part = Part {
    name: "Phone",
    home: Home::Part("contacts"),
    rule: "contact_phone",
    fields: &[words("phone"), words("kind"), Field::optional("wa_id", Type::Text(Text::shaped(Shape::Id)), &[S2, EN])],
    wire: &[Wire::Field("phone"), Wire::As("type", "kind"), Wire::Field("wa_id")],
    checks: &[Check::NotEmpty],
};

/// A contact's email address.
pub static EMAIL: Part = Part {
    name: "Email",
    home: Home::Part("contacts"),
    rule: "contact_email",
    fields: &[Field::optional("email", Type::Text(Text::shaped(Shape::Id)), &[S2]), words("kind")],
    wire: &[Wire::Field("email"), Wire::As("type", "kind")],
    checks: &[Check::NotEmpty],
};

/// A contact's postal address.
pub static ADDRESS: Part = Part {
    name: "Address",
    home: Home::Part("contacts"),
    rule: "contact_address",
    fields: &[
        words("street"),
        words("city"),
        words("state"),
        words("zip"),
        words("country"),
        Field::optional("country_code", Type::Text(Text::shaped(Shape::Country)), &[S2]),
        words("kind"),
    ],
    wire: &[
        Wire::Field("street"),
        Wire::Field("city"),
        Wire::Field("state"),
        Wire::Field("zip"),
        Wire::Field("country"),
        Wire::Field("country_code"),
        Wire::As("type", "kind"),
    ],
    checks: &[Check::NotEmpty],
};

/// A contact's web page.
pub static URL: Part = Part {
    name: "Url",
    home: Home::Part("contacts"),
    rule: "contact_url",
    fields: &[Field::optional("url", Type::Text(Text::shaped(Shape::Id)), &[S2]), words("kind")],
    wire: &[Wire::Field("url"), Wire::As("type", "kind")],
    checks: &[Check::NotEmpty],
};

/// Where a contact works.
pub static ORG: Part = Part {
    name: "Org",
    home: Home::Part("contacts"),
    rule: "contact_org",
    fields: &[words("company"), words("department"), words("title")],
    wire: members!("company", "department", "title"),
    checks: &[Check::NotEmpty],
};
