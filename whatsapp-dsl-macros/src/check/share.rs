//! Within the text of a template, values that come at run time share what the text leaves of the limit.

use whatsapp_dsl_rules::declared::{self, Declared};

use super::at;
use crate::ast::{Form, Struct};

/// Tells each policy how many characters it has.
pub(super) fn among_policies(message: &Struct, template: &'static Declared) {
    for (place, share) in declared::shares(template, message) {
        if let Some(Form::Policy(policy)) = at::value(message, &place).map(|value| &value.form) {
            policy.share.set(Some(share));
        }
    }
}
