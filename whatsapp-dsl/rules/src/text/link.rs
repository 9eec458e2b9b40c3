//! Links to the web.

/// Whether the text starts with `http://` or `https://`, names a host, and has no white space.
pub(super) const fn is_link(text: &str) -> bool {
    let bytes = text.as_bytes();
    let Some(start) = scheme(bytes) else { return false };
    let (mut index, mut host, mut in_host) = (start, 0, true);
    while index < bytes.len() {
        let byte = bytes[index];
        if byte <= b' ' || matches!(byte, b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}' | 0x7f) {
            return false;
        }
        match byte {
            b'/' | b'?' | b'#' => in_host = false,
            // What stood before was the user's name, not the host's.
            b'@' if in_host => host = 0,
            b':' if in_host && host == 0 => return false,
            _ if in_host => host += 1,
            _ => {}
        }
        index += 1;
    }
    host > 0 && !matches!(bytes[start], b'.' | b'-')
}

/// Where the host starts.
const fn scheme(bytes: &[u8]) -> Option<usize> {
    let mut index = 0;
    while index < 4 {
        if index >= bytes.len() || bytes[index].to_ascii_lowercase() != b"http"[index] {
            return None;
        }
        index += 1;
    }
    if index < bytes.len() && bytes[index].eq_ignore_ascii_case(&b's') {
        index += 1;
    }
    if bytes.len() > index + 3 && bytes[index] == b':' && bytes[index + 1] == b'/' && bytes[index + 2] == b'/' {
        Some(index + 3)
    } else {
        None
    }
}
