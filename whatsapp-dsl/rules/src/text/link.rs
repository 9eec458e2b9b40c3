//! Links to the web.

use super::character::strip;

/// Whether the text starts with `http://` or `https://`, names a host, and has no white space.
pub(super) const fn is_link(text: &str) -> bool {
    let (secure, open) = (strip(text.as_bytes(), b"https://", true), strip(text.as_bytes(), b"http://", true));
    let ((Some(mut rest), _) | (None, Some(mut rest))) = (secure, open) else { return false };
    if matches!(rest, [b'.' | b'-', ..]) {
        return false;
    }
    let (mut host, mut in_host) = (0, true);
    while let [byte, behind @ ..] = rest {
        match *byte {
            0..=b' ' | b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}' | 0x7f => return false,
            b'/' | b'?' | b'#' => in_host = false,
            // What was before is the user's name, not the host's.
            b'@' if in_host => host = 0,
            b':' if in_host && host == 0 => return false,
            _ if in_host => host += 1,
            _ => {}
        }
        rest = behind;
    }
    host > 0
}
