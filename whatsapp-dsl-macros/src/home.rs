//! Where the types of parts are at home.

use whatsapp_dsl_rules::table::definition;
use whatsapp_dsl_rules::{Part, declared};

/// Whether the part is a message.
pub(crate) fn is_kind(part: &'static Part) -> bool {
    part.module.is_empty()
}

/// Whether the part's type is declared by a `template!`.
pub(crate) fn is_declared(part: &'static Part) -> bool {
    part.module == declared::MODULE
}

/// Whether the module is that of definitions, whose types are for editors only.
pub(crate) fn is_of_definitions(module: &str) -> bool {
    module == definition::MODULE
}
