//! Halves of surrogate pairs: what is left of an emoji where a text was cut between them.

const REPLACEMENT: &str = "\\ufffd";

/// The JSON with U+FFFD for each half that is alone; nothing if there is none.
pub(super) fn mended(json: &str) -> Option<String> {
    let mut mended = String::new();
    let (mut copied, mut at) = (0, 0);
    while let Some(found) = json.get(at..)?.find('\\') {
        at += found;
        match half(json, at) {
            Some(0xD800..=0xDBFF) if matches!(half(json, at + 6), Some(0xDC00..=0xDFFF)) => at += 12,
            Some(0xD800..=0xDFFF) => {
                mended.push_str(json.get(copied..at)?);
                mended.push_str(REPLACEMENT);
                at += 6;
                copied = at;
            }
            // What is escaped is of one byte, or there is nothing to mend in it.
            _ => at += 1 + json.get(at + 1..)?.chars().next()?.len_utf8(),
        }
    }
    mended.push_str(json.get(copied..)?);
    (copied > 0).then_some(mended)
}

/// The UTF-16 unit that is written at this place, as `\uXXXX`.
fn half(json: &str, at: usize) -> Option<u16> {
    let digits = json.get(at..at + 6)?.strip_prefix("\\u")?;
    u16::from_str_radix(digits, 16).ok()
}
