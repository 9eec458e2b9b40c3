//! The languages that templates can be approved in.

/// The codes that Meta lists. The list is open: a code that is not on it is taken as it is.
pub const CODES: &[&str] = &[
    "af", "sq", "ar", "ar_EG", "ar_AE", "ar_LB", "ar_MA", "ar_QA", "az", "be_BY", "bn", "bn_IN", "bg", "ca", "zh_CN", "zh_HK", "zh_TW",
    "hr", "cs", "da", "prs_AF", "nl", "nl_BE", "en", "en_GB", "en_US", "en_AE", "en_AU", "en_CA", "en_GH", "en_IE", "en_IN", "en_JM",
    "en_MY", "en_NZ", "en_QA", "en_SG", "en_UG", "en_ZA", "et", "fil", "fi", "fr", "fr_BE", "fr_CA", "fr_CH", "fr_CI", "fr_MA", "ka", "de",
    "de_AT", "de_CH", "el", "gu", "ha", "he", "hi", "hu", "id", "ga", "it", "ja", "kn", "kk", "rw_RW", "ko", "ky_KG", "lo", "lv", "lt",
    "mk", "ms", "ml", "mr", "nb", "ps_AF", "fa", "pl", "pt_BR", "pt_PT", "pa", "ro", "ru", "sr", "si_LK", "sk", "sl", "es", "es_AR",
    "es_CL", "es_CO", "es_CR", "es_DO", "es_EC", "es_ES", "es_HN", "es_MX", "es_PA", "es_PE", "es_UY", "sw", "sv", "ta", "te", "th", "tr",
    "uk", "ur", "uz", "vi", "zu",
];

/// The code of Meta's list that this is another spelling of: `en-us` for `en_US`.
pub const fn misspelt(code: &str) -> Option<&'static str> {
    let mut index = 0;
    while index < CODES.len() {
        if same(code.as_bytes(), CODES[index].as_bytes()) {
            return Some(CODES[index]);
        }
        index += 1;
    }
    None
}

/// Whether two codes differ in casing and separator at most.
const fn same(mut a: &[u8], mut b: &[u8]) -> bool {
    while let ([first, a_rest @ ..], [second, b_rest @ ..]) = (a, b) {
        if !(first.eq_ignore_ascii_case(second) || (*first == b'-' && *second == b'_')) {
            return false;
        }
        (a, b) = (a_rest, b_rest);
    }
    a.is_empty() && b.is_empty()
}
