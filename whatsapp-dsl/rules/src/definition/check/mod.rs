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

macro_rules! checks {
    ($($(#[$doc:meta])* $name:ident: $of:ty { $($module:ident: $($check:ident)*;)* })*) => {
        $($(#[$doc])* const $name: &[fn(&$of, &mut Report<'_>)] = &[$($($module::$check),*),*];)*
    };
}

checks! {
    /// What is asked of a definition as a whole.
    OF_WHOLE: Definition {
        own: name language category message_send_ttl_seconds;
        variable: variables_mixed parameter_format;
        header: header_authentication header_text_required header_text_unexpected header_text_length header_text_new_line
            header_text_markdown header_variable_count header_product;
        offer: offer_category offer_text_empty offer_text_length offer_header offer_footer offer_buttons;
        body: body_required add_security_recommendation;
        footer: footer_authentication code_expiration_minutes footer_text_required footer_text_length footer_variable;
        authentication: one_otp otp_category;
        button: button_count;
        carousel: carousel_category carousel_alone card_count cards_alike card_header card_buttons;
        call: call_permission_category call_permission_alone;
    }
    /// What is asked of what both a template and a card have.
    OF_SCOPE: Scope<'_> {
        body: body_text_required body_text_length variable_at_end;
        variable: text_brackets text_variable_format text_variable_order;
        button: button_kind_count quick_replies_together button_member button_text_required button_text_length button_text_variable
            phone_number ttl_minutes copy_code_empty copy_code_length;
        url: url_required url_length url_format url_brackets url_variable_format url_variable_count url_variable_end
            url_variable_order;
        flow: one_flow flow_json flow_action navigate_screen;
        otp: otp_type autofill_text otp_app supported_apps zero_tap_terms_accepted;
    }
    /// What is asked of examples.
    OF_EXAMPLES: Scope<'_> {
        example: header_example header_handle body_example url_example copy_code_example;
    }
}

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
    for check in OF_WHOLE {
        check(definition, &mut report);
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
fn run(checks: &[fn(&Scope<'_>, &mut Report<'_>)], definition: &Definition, report: &mut Report<'_>) {
    for scope in Scope::all(definition) {
        for check in checks {
            check(&scope, report);
        }
    }
}
