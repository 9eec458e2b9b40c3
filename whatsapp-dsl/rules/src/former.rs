//! Rules that had another name: a rule is looked up by either.

use crate::definition;
use crate::rule::Rule;
use crate::table;

/// Each former name, and the present one.
pub static FORMER: &[(&str, &str)] = &[
    ("contact_email_email_required", "contact_email_empty"),
    ("contact_phone_phone_required", "contact_phone_empty"),
    ("contact_url_url_required", "contact_url_empty"),
    ("definition_language_twice", "definition_listed_twice"),
];

/// Rules that are no longer, and why.
pub static WITHDRAWN: &[(&str, &str)] = &[
    ("catalog_thumbnail_product_retailer_id_outer_space", NOT_TRIMMED),
    ("definition_body_example_unexpected", NOT_ASKED),
    ("definition_button_example_unexpected", NOT_ASKED),
    ("definition_header_example_unexpected", NOT_ASKED),
    ("flow_button_flow_token_outer_space", NOT_TRIMMED),
    ("header_product_product_retailer_id_outer_space", NOT_TRIMMED),
    ("mpm_thumbnail_product_retailer_id_outer_space", NOT_TRIMMED),
];

const NOT_TRIMMED: &str = "No page of Meta's forbids white space at the ends here.";
const NOT_ASKED: &str = "Meta takes an example where no variable asks for one.";

/// What the rules of an identifier alone start with, and those of the first field that takes it.
pub static IDENTIFIERS: &[(&str, &str)] = &[
    ("phone_number", "message_to"),
    ("user_id", "message_recipient"),
    ("group_id", "message_group"),
    ("message_id", "message_context"),
    ("media_id", "image_id"),
    ("language_code", "template_language"),
    ("link", "image_link"),
];

/// What is said of any member of a definition, by what it is.
const OF_MEMBERS: &[(&str, &str)] =
    &[("_type", "definition_member_type"), ("_required", "definition_member_required"), ("_object", "definition_entry_object")];

/// The rule of this name, or of this former name, of a message or of a definition. What reading says of a member goes by the names of both, and
/// is found as what it says of any.
pub fn rule(name: &str) -> Option<&'static Rule> {
    let name = FORMER.iter().find(|(former, _)| *former == name).map_or(name, |(_, present)| present);
    let of_value = || {
        let mut all = IDENTIFIERS.iter();
        all.find_map(|(id, field)| known(&format!("{field}_{}", name.strip_prefix(id)?.strip_prefix('_')?)))
    };
    let of_member = || {
        let (_, family) = OF_MEMBERS.iter().find(|(end, _)| name.starts_with("definition_") && name.ends_with(end))?;
        known(family)
    };
    known(name).or_else(of_value).or_else(of_member).or_else(|| table::family(name))
}

fn known(name: &str) -> Option<&'static Rule> {
    let of_definitions = definition::RULES.iter().flat_map(|(_, rules)| rules.iter().copied());
    table::rules().iter().chain(of_definitions).find(|rule| rule.name == name)
}
