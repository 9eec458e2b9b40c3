//! The Graph error codes that a creation meets. Where none is published for a rule, it is 100, "Invalid parameter".

pub use crate::code::INVALID_PARAMETER;

/// A template with this name and language exists.
pub const EXISTS: u32 = 2_388_024;
/// "A field in your template has exceeded the maximum character limit allowed."
pub const TOO_LONG: u32 = 2_388_040;
/// The header's format is incorrect.
pub const HEADER_FORMAT: u32 = 2_388_047;
/// The body's format is incorrect.
pub const BODY_FORMAT: u32 = 2_388_072;
/// The footer's format is incorrect.
pub const FOOTER_FORMAT: u32 = 2_388_073;
/// "Variables cannot be at the start or end of the template."
pub const VARIABLE_AT_END: u32 = 2_388_299;
