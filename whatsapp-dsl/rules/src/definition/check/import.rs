//! What a definition out of a file is held to.

use super::{check, check_send, rule};
use crate::definition::Definition;
use crate::violation::Violation;

/// Every reason not to make a type of the definition: all rules of Meta's, where it is not submitted. One that has a status,
/// Meta has taken, whatever it says of it; it needs a name to be called by, and one that [cannot be sent](check_send) is refused where it
/// is sent.
#[must_use]
pub fn check_import(definition: &Definition) -> Vec<Violation> {
    if !definition.is_listed() {
        return check(definition);
    }
    let mut violations = check_send(definition);
    violations.retain(|violation| violation.rule() == rule::name_empty.name);
    violations
}
