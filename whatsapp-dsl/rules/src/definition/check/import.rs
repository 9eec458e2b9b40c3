//! What a definition out of a file is held to.

use super::check;
use crate::definition::Definition;
use crate::violation::Violation;

/// Everything that stands against making a type of the definition: all that Meta asks, where it is not submitted. One that has a status,
/// Meta has taken, whatever it says of it; one that [cannot be sent](super::check_send) is refused where it is sent.
#[must_use]
pub fn check_import(definition: &Definition) -> Vec<Violation> {
    if definition.is_listed() { Vec::new() } else { check(definition) }
}
