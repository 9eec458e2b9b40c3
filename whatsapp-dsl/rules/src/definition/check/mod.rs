//! The rules of a definition, one function each; what each asks is in its [row](RULES).
//!
//! Sources: Meta's guides on templates (2025-11), their version of 2026-09 (v25.0) where it is newer, and the list of error codes
//! (2026-09). What Meta's pages leave open is not asked.

mod body;
mod button;
mod call;
mod carousel;
mod content;
mod example;
mod flow;
mod footer;
mod header;
mod offer;
mod otp;
mod own;
mod payment;
mod report;
mod rule;
mod url;
mod variable;
#[cfg(feature = "run-time")]
mod wrong;

use std::collections::HashMap;

use self::report::{Placed, Report, Scope};
use self::rule::RULE;
#[cfg(feature = "run-time")]
pub use self::rule::RULES;
use super::code::EXISTS;
use super::{ButtonKind, Definition};
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
            header_text_emoji header_text_markdown header_variable_count header_gif header_product;
        offer: offer_category offer_text_empty offer_text_length offer_header offer_footer offer_buttons;
        body: body_required add_security_recommendation;
        footer: footer_authentication code_expiration_minutes footer_text_required footer_text_length footer_variable
            footer_text_new_line footer_text_emoji;
        otp: one_otp otp_category;
        button: button_count;
        carousel: carousel_category carousel_alone card_count cards_alike card_header card_buttons;
        call: call_permission_category call_permission_alone;
    }
    /// What is asked of what both a template and a card have.
    OF_SCOPE: Scope<'_> {
        body: body_text_required body_text_length variable_at_end;
        variable: text_brackets text_variable_format text_variable_order;
        button: button_kind_count quick_replies_together;
    }
    /// What is asked of examples.
    OF_EXAMPLES: Scope<'_> { example: header_example header_handle body_example; }
}

/// What is asked of each button of a kind, or of any kind.
type OfButtons = [(Option<ButtonKind>, &'static [fn(&Placed<'_>, &mut Report<'_>)])];

static OF_BUTTONS: &OfButtons = &[
    (
        None,
        &[
            button::button_member,
            button::button_text_required,
            button::button_text_length,
            button::button_text_variable,
            button::button_text_content,
        ],
    ),
    (Some(ButtonKind::RequestContactInfo), &[button::fixed_label]),
    (Some(ButtonKind::PhoneNumber), &[button::phone_number]),
    (Some(ButtonKind::VoiceCall), &[call::ttl_minutes]),
    (Some(ButtonKind::PaymentRequest), &[payment::payment_setting, payment::payment_label]),
    (Some(ButtonKind::CopyCode), &[button::copy_code_empty, button::copy_code_length]),
    (
        Some(ButtonKind::Url),
        &[
            url::url_required,
            url::url_length,
            url::url_format,
            url::url_brackets,
            url::url_variable_format,
            url::url_variable_count,
            url::url_variable_end,
            url::url_variable_order,
            url::payment_link,
        ],
    ),
    (Some(ButtonKind::Flow), &[flow::one_flow, flow::flow_json, flow::flow_action, flow::navigate_screen]),
    (Some(ButtonKind::Otp), &[otp::otp_type, otp::autofill_text, otp::otp_app, otp::supported_apps, otp::zero_tap_terms_accepted]),
];

static OF_BUTTON_EXAMPLES: &OfButtons =
    &[(Some(ButtonKind::Url), &[example::url_example]), (Some(ButtonKind::CopyCode), &[example::copy_code_example])];

/// Everything for which Meta would not approve the definition, whatever its status, and what cannot be judged.
pub fn check(definition: &Definition) -> Vec<Violation> {
    let mut violations = definition.notes.unjudged.clone();
    violations.append(&mut check_rules(definition));
    violations
}

/// The same without what cannot be judged, which a request may have all the same, unless it could not be read back.
pub fn check_known(definition: &Definition) -> Vec<Violation> {
    let mut violations = definition.notes.odd.clone();
    violations.append(&mut check_rules(definition));
    violations
}

fn check_rules(definition: &Definition) -> Vec<Violation> {
    let mut violations = check_without_examples(definition);
    violations.append(&mut check_examples(definition));
    violations
}

/// The same without the rules of examples, which a declaration may leave out.
pub fn check_without_examples(definition: &Definition) -> Vec<Violation> {
    let mut report = Report::new(definition);
    for check in OF_WHOLE {
        check(definition, &mut report);
    }
    run(OF_SCOPE, OF_BUTTONS, definition, &mut report);
    report.finish()
}

/// The rules of examples alone: Meta asks for one for every variable, media header and code to copy.
pub fn check_examples(definition: &Definition) -> Vec<Violation> {
    let mut report = Report::new(definition);
    run(OF_EXAMPLES, OF_BUTTON_EXAMPLES, definition, &mut report);
    report.finish()
}

/// The rules of the template, then of each card.
fn run(checks: &[fn(&Scope<'_>, &mut Report<'_>)], of_buttons: &OfButtons, definition: &Definition, report: &mut Report<'_>) {
    for scope in Scope::all(definition) {
        for check in checks {
            check(&scope, report);
        }
        for (kind, checks) in of_buttons {
            for check in *checks {
                for placed in scope.of_kind(kind.as_ref()) {
                    check(&placed, report);
                }
            }
        }
    }
}

/// Everything for which a template that Meta has judged cannot be sent: its name, its language, or a variable that no value can be given to.
///
/// Lengths, labels, ends and examples are Meta's business, which has judged them.
#[cfg(feature = "compile-time")]
pub fn check_send(definition: &Definition) -> Vec<Violation> {
    let mut report = Report::new(definition);
    own::name(definition, &mut report);
    own::language(definition, &mut report);
    body::texts_known(definition, &mut report);
    variable::variables_mixed(definition, &mut report);
    variable::parameter_format(definition, &mut report);
    header::header_variable_count(definition, &mut report);
    for scope in Scope::all(definition) {
        variable::variables_readable(&scope, &mut report, |_| true);
        variable::body_variable_gap(&scope, &mut report);
        for placed in scope.of_kind(Some(&ButtonKind::Url)) {
            url::url_variable_count(&placed, &mut report);
        }
    }
    report.finish()
}

/// Every reason not to make a type of a definition out of a file: all rules of Meta's, where it is not submitted. One that has a status,
/// Meta has taken, whatever it says of it; one that [cannot be sent](check_send) is refused where it is sent.
#[cfg(feature = "compile-time")]
pub fn check_import(definition: &Definition) -> Vec<Violation> {
    if definition.is_listed() { Vec::new() } else { check(definition) }
}

/// A name and a language are listed once. The path is that of the definition in the list: `[3]`.
pub fn check_list<'a>(definitions: impl IntoIterator<Item = &'a Definition>) -> Vec<Violation> {
    let mut seen: HashMap<(&str, &str), usize> = HashMap::new();
    let mut violations = Vec::new();
    for (index, definition) in definitions.into_iter().enumerate() {
        let first = *seen.entry((&definition.name, &definition.language)).or_insert(index);
        if first != index {
            let words = format!("{} is listed twice, first as [{first}]: a name can be listed once in each language", definition.title());
            violations.push(Violation::new(RULE.listed_twice.name, EXISTS, words).at_path(format!("[{index}]")));
        }
    }
    violations
}
