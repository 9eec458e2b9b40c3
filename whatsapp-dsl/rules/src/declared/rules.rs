//! The rules of a send that only a definition can state, by what comes behind `template_` in their names.

use crate::code::{NO_SUCH_TEMPLATE, PARAMETER_COUNT, PARAMETER_FORMAT, TEXT_TOO_LONG};
use crate::cross;
use crate::rule::Rule;
use crate::source::{EN, M9, S2};

/// Every rule of a send that only a definition can state, but for those that each field has: that it is there, if it is needed.
pub static RULES: &[Rule] = &[
    cross::AUTHENTICATION,
    LANGUAGE_UNKNOWN,
    HEADER_FORMAT,
    PARAMETER_TEXT,
    PARAMETER_NAME,
    BODY_COUNT,
    CARDS_COUNT,
    CARD_FIELD,
    HEADER_LENGTH,
    BODY_LENGTH,
    URL_LENGTH,
];

pub(super) const LANGUAGE_UNKNOWN: Rule = Rule {
    name: "language_unknown",
    code: Some(NO_SUCH_TEMPLATE),
    says: "the template exists in the language of the send.",
    source: &[EN],
};

pub(super) const HEADER_FORMAT: Rule =
    Rule { name: "header_format", code: Some(PARAMETER_FORMAT), says: "a header is of the format that the template has.", source: &[EN] };

pub(super) const PARAMETER_TEXT: Rule = Rule {
    name: "parameter_format",
    code: Some(PARAMETER_FORMAT),
    says: "a variable that is in a header is filled by a text.",
    source: &[EN],
};

pub(super) const PARAMETER_NAME: Rule = Rule {
    name: "parameter_name",
    code: Some(PARAMETER_FORMAT),
    says: "a value that names its variable names the right one.",
    source: &[EN],
};

pub(super) const BODY_COUNT: Rule = Rule {
    name: "body_count",
    code: Some(PARAMETER_COUNT),
    says: "a body with numbered variables gets a value for each.",
    source: &[S2, EN],
};

pub(super) const CARDS_COUNT: Rule = Rule {
    name: "cards_count",
    code: Some(PARAMETER_COUNT),
    says: "a carousel gets as many cards as it has; one of products as many as can be shown.",
    source: &[EN],
};

pub(super) const CARD_FIELD: Rule = Rule {
    name: "card_field",
    code: Some(PARAMETER_COUNT),
    says: "a card is given only what the card of the template at its place takes.",
    source: &[EN],
};

pub(super) const HEADER_LENGTH: Rule =
    Rule { name: "header_length", code: Some(TEXT_TOO_LONG), says: "a header fits once it is filled in.", source: &[M9] };

pub(super) const BODY_LENGTH: Rule =
    Rule { name: "body_length", code: Some(TEXT_TOO_LONG), says: "a body fits once it is filled in.", source: &[M9] };

pub(super) const URL_LENGTH: Rule =
    Rule { name: "url_length", code: Some(TEXT_TOO_LONG), says: "a link fits once it is filled in.", source: &[M9] };

/// The rule of the length of such a text.
pub(super) fn length(name: &str) -> &'static Rule {
    match name {
        "header" => &HEADER_LENGTH,
        "body" => &BODY_LENGTH,
        _ => &URL_LENGTH,
    }
}
