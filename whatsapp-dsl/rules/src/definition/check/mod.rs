//! The rules of a definition, one function each.
//!
//! Sources: Meta's guides on templates (2025-11), their version of 2026-09 (v25.0) where it is newer, and the list of error codes
//! (2026-09). What Meta's pages leave open is not asked.

mod authentication;
mod body;
mod button;
mod call;
mod carousel;
mod example;
mod flow;
mod footer;
mod header;
mod import;
mod offer;
mod otp;
mod own;
mod report;
mod rule;
mod send;
mod several;
mod url;
mod variable;

pub use self::import::check_import;
use self::report::{Report, Scope};
pub use self::rule::RULES;
pub use self::send::check_send;
pub use self::several::check_list;
use super::Definition;
use crate::violation::Violation;

/// Looks for broken rules of a definition as a whole.
type Whole = fn(&Definition, &mut Report<'_>);

/// Looks for broken rules of what both a template and a card have.
type InScope = fn(&Scope<'_>, &mut Report<'_>);

const OF_WHOLE: &[Whole] = &[
    own::name,
    own::language,
    own::category,
    own::message_send_ttl_seconds,
    variable::variables_mixed,
    variable::parameter_format,
    header::header_authentication,
    header::header_text_required,
    header::header_text_unexpected,
    header::header_text_length,
    header::header_text_new_line,
    header::header_text_markdown,
    header::header_variable_count,
    header::header_product,
    offer::offer_category,
    offer::offer_text_empty,
    offer::offer_text_length,
    offer::offer_header,
    offer::offer_footer,
    offer::offer_buttons,
    body::body_required,
    body::add_security_recommendation,
    footer::footer_authentication,
    footer::code_expiration_minutes,
    footer::footer_text_required,
    footer::footer_text_length,
    footer::footer_variable,
    authentication::one_otp,
    authentication::otp_category,
    button::button_count,
    carousel::carousel_category,
    carousel::carousel_alone,
    carousel::card_count,
    carousel::cards_alike,
    carousel::card_header,
    carousel::card_buttons,
    call::call_permission_category,
    call::call_permission_alone,
];

const OF_SCOPE: &[InScope] = &[
    body::body_text_required,
    body::body_text_length,
    body::variable_at_end,
    variable::header_brackets,
    variable::body_brackets,
    variable::header_variable_format,
    variable::body_variable_format,
    variable::header_variable_order,
    variable::body_variable_order,
    button::button_kind_count,
    button::quick_replies_together,
    button::button_member,
    button::button_text_required,
    button::button_text_length,
    button::button_text_variable,
    button::phone_number,
    button::ttl_minutes,
    button::copy_code_empty,
    button::copy_code_length,
    url::url_required,
    url::url_length,
    url::url_format,
    url::url_brackets,
    url::url_variable_format,
    url::url_variable_count,
    url::url_variable_end,
    url::url_variable_order,
    flow::one_flow,
    flow::flow_json,
    flow::flow_action,
    flow::navigate_screen,
    otp::otp_type,
    otp::autofill_text,
    otp::otp_app,
    otp::supported_apps,
    otp::zero_tap_terms_accepted,
];

const OF_EXAMPLES: &[InScope] =
    &[example::header_example, example::header_handle, example::body_example, example::url_example, example::copy_code_example];

/// Everything for which Meta would not approve the definition, whatever its status, and what cannot be judged.
#[must_use]
pub fn check(definition: &Definition) -> Vec<Violation> {
    let mut violations = definition.unjudged.clone();
    violations.extend(check_known(definition));
    violations
}

/// The same without what cannot be judged, which a request may have all the same.
#[must_use]
pub fn check_known(definition: &Definition) -> Vec<Violation> {
    let mut violations = check_without_examples(definition);
    violations.extend(check_examples(definition));
    violations
}

/// The same without the rules of examples, which a declaration may leave out.
#[must_use]
pub fn check_without_examples(definition: &Definition) -> Vec<Violation> {
    let mut report = Report::new(definition);
    for rule in OF_WHOLE {
        rule(definition, &mut report);
    }
    run(OF_SCOPE, definition, &mut report);
    report.finish()
}

/// The rules of examples alone: Meta asks for one for every variable, media header and code to copy.
#[must_use]
pub fn check_examples(definition: &Definition) -> Vec<Violation> {
    let mut report = Report::new(definition);
    run(OF_EXAMPLES, definition, &mut report);
    report.finish()
}

/// The rules of the template, then of each card.
fn run(rules: &[InScope], definition: &Definition, report: &mut Report<'_>) {
    for scope in Scope::all(definition) {
        for rule in rules {
            rule(&scope, report);
        }
    }
}
