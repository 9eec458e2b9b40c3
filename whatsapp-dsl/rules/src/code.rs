//! The Graph error codes that a send meets.

/// "The request included one or more unsupported or misspelled parameters", lengths included.
pub const INVALID_PARAMETER: u32 = 100;
/// "The request is missing a required parameter."
pub const MISSING_PARAMETER: u32 = 131_008;
/// "One or more parameter values are invalid."
pub const INVALID_VALUE: u32 = 131_009;
/// "Business-scoped User ID (BSUID) recipients are not supported for this message."
pub const RECIPIENT_UNSUPPORTED: u32 = 131_062;
/// "The number of variable parameter values included in the request did not match the number of variable parameters defined in the
/// template."
pub const PARAMETER_COUNT: u32 = 132_000;
/// "The template does not exist in the specified language or the template has not been approved."
pub const NO_SUCH_TEMPLATE: u32 = 132_001;
/// "Translated text is too long."
pub const TEXT_TOO_LONG: u32 = 132_005;
/// "Variable parameter values formatted incorrectly."
pub const PARAMETER_FORMAT: u32 = 132_012;
/// "There's an issue with the parameters in your template."
pub const TEMPLATE_PARAMETERS: u32 = 132_018;
/// "Method not allowed": the marketing-messages API takes templates only.
pub const TEMPLATES_ONLY: u32 = 131_055;
