//! stub
/// stub
#[derive(Debug, Clone, PartialEq)]
pub struct Definition(whatsapp_dsl_rules::definition::Definition);
impl Definition { pub(crate) fn of(d: whatsapp_dsl_rules::definition::Definition) -> Self { Self(d) } }
