//! Links to the web: the grammar of RFC 3986, sections 3.2 and 3.2.2, and no character that cannot be seen.
//!
//! Names of hosts may be international, as people write them; only what is certain of every name is checked.

use super::character::{character, is_among, is_hidden, strip};

/// The most characters of a label of a host's name, and of the name, by RFC 1035.
const LABEL: usize = 63;
const NAME: usize = 253;

/// Whether the text starts with `http://` or `https://`, names a host, and has no white space.
pub(super) const fn is_link(text: &str) -> bool {
    let (secure, open) = (strip(text.as_bytes(), b"https://", true), strip(text.as_bytes(), b"http://", true));
    let ((Some(rest), _) | (None, Some(rest))) = (secure, open) else { return false };
    let (authority, path) = rest.split_at(before(rest, b"/?#"));
    if !is_printable(authority) || !is_printable(path) {
        return false;
    }
    let at = before(authority, b"@");
    if at == authority.len() {
        return is_host_and_port(authority);
    }
    let (user, host) = authority.split_at(at);
    let (_at, host) = host.split_at(1);
    !user.is_empty() && before(user, b"[]%") == user.len() && is_host_and_port(host)
}

/// Whether a part of the text would be taken for a link: it has a scheme, or is the name of a host with a domain of letters.
pub(super) const fn has_link(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while !rest.is_empty() {
        if strip(rest, b"://", false).is_some() || strip(rest, b"www.", true).is_some() {
            return true;
        }
        if let [b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9', b'.', domain @ ..] = rest
            && let [b'a'..=b'z' | b'A'..=b'Z', b'a'..=b'z' | b'A'..=b'Z', ..] = domain
        {
            return true;
        }
        let (_, behind) = rest.split_at(1);
        rest = behind;
    }
    false
}

/// How many bytes are before the first of these; all of them, where none of these is there.
const fn before(bytes: &[u8], ends: &[u8]) -> usize {
    let mut index = 0;
    while index < bytes.len() {
        let mut end = 0;
        while end < ends.len() {
            if bytes[index] == ends[end] {
                return index;
            }
            end += 1;
        }
        index += 1;
    }
    index
}

/// No white space, nothing that cannot be seen, and none of the characters that no link has.
const fn is_printable(bytes: &[u8]) -> bool {
    let mut at = 0;
    while at < bytes.len() {
        let (here, next) = character(bytes, at);
        if here.is_whitespace() || is_hidden(here) || matches!(here, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}') {
            return false;
        }
        at = next;
    }
    true
}

const fn is_host_and_port(bytes: &[u8]) -> bool {
    if let [b'[', behind @ ..] = bytes {
        let (address, end) = behind.split_at(before(behind, b"]"));
        return match end {
            [_bracket, port @ ..] => is_ipv6(address) && is_port(port),
            [] => false,
        };
    }
    let (host, port) = bytes.split_at(before(bytes, b":"));
    (if ends_in_number(host) { is_ipv4(host) } else { is_name(host) }) && is_port(port)
}

/// Nothing, or a colon and a number from 1 to 65535.
const fn is_port(bytes: &[u8]) -> bool {
    let [b':', rest @ ..] = bytes else { return bytes.is_empty() };
    let (mut rest, mut port) = (rest, 0_u32);
    while let [digit @ b'0'..=b'9', behind @ ..] = rest {
        port = port.saturating_mul(10).saturating_add((*digit - b'0') as u32);
        rest = behind;
    }
    rest.is_empty() && port >= 1 && port <= 65_535
}

/// Whether the last label is a number, so that the host can only be an address.
const fn ends_in_number(host: &[u8]) -> bool {
    let mut rest = host;
    while let [before @ .., b'0'..=b'9'] = rest {
        rest = before;
    }
    rest.len() < host.len() && matches!(rest, [] | [.., b'.'])
}

/// Four numbers from 0 to 255, with dots between them.
const fn is_ipv4(host: &[u8]) -> bool {
    let (mut rest, mut numbers) = (host, 0);
    loop {
        let (number, behind) = rest.split_at(before(rest, b"."));
        let is_number = matches!(
            number,
            [b'0'..=b'9']
                | [b'1'..=b'9', b'0'..=b'9']
                | [b'1', b'0'..=b'9', b'0'..=b'9']
                | [b'2', b'0'..=b'4', b'0'..=b'9']
                | [b'2', b'5', b'0'..=b'5']
        );
        numbers += 1;
        match behind {
            [_dot, more @ ..] if is_number && numbers < 4 => rest = more,
            _ => return is_number && numbers == 4 && behind.is_empty(),
        }
    }
}

/// Eight groups of hexadecimal digits with colons between them; `::` leaves some out, the last two may be an address of the old sort.
const fn is_ipv6(address: &[u8]) -> bool {
    let (mut rest, mut groups, mut has_gap) = (address, 0_usize, false);
    if let [b':', b':', behind @ ..] = address {
        (rest, has_gap) = (behind, true);
    }
    loop {
        let (group, behind) = rest.split_at(before(rest, b":"));
        if before(group, b".") < group.len() {
            return behind.is_empty() && is_ipv4(group) && is_whole(groups + 2, has_gap);
        }
        if group.is_empty() {
            // Behind `::` nothing more has to come.
            return behind.is_empty() && has_gap && matches!(address, [.., b':', b':']) && is_whole(groups, true);
        }
        let mut digits = group;
        while let [b'0'..=b'9' | b'a'..=b'f' | b'A'..=b'F', more @ ..] = digits {
            digits = more;
        }
        groups += 1;
        if !digits.is_empty() || group.len() > 4 || groups > 8 {
            return false;
        }
        rest = match behind {
            [] => return is_whole(groups, has_gap),
            [_, b':', ..] if has_gap => return false,
            [_, b':', more @ ..] => {
                has_gap = true;
                more
            }
            [_, more @ ..] if !more.is_empty() => more,
            _ => return false,
        };
    }
}

const fn is_whole(groups: usize, has_gap: bool) -> bool {
    if has_gap { groups < 8 } else { groups == 8 }
}

/// Punctuation, and what a name is not looked up with but turned into, first and last of each range: by Unicode's UTS #46, `℀` is `a/c` and
/// `½` is `1⁄2`. What is turned into letters and digits alone is not among them.
#[rustfmt::skip]
const NOT_IN_NAMES: &[(u32, u32)] = &[
    (0xa8, 0xa8), (0xaf, 0xaf), (0xb4, 0xb4), (0xb8, 0xb8), (0xbc, 0xbe), (0x2d8, 0x2dd), (0x37a, 0x37a), (0x37e, 0x37e),
    (0x384, 0x385), (0x1fbd, 0x1fbd), (0x1fbf, 0x1fc1), (0x1fcd, 0x1fcf), (0x1fdd, 0x1fdf), (0x1fed, 0x1fef), (0x1ffd, 0x1ffe),
    (0x2000, 0x206f), (0x207a, 0x207e), (0x208a, 0x208e), (0x2100, 0x2101), (0x2105, 0x2106), (0x2150, 0x215f), (0x2189, 0x2189),
    (0x2474, 0x24b5), (0x2a74, 0x2a76), (0x309b, 0x309c), (0x3200, 0x3243), (0x33c2, 0x33c2), (0x33c7, 0x33c7), (0x33d8, 0x33d8),
    (0xfb29, 0xfb29), (0xfc5e, 0xfc63), (0xfdfa, 0xfdfb), (0xfe10, 0xfe19), (0xfe30, 0xfe7f), (0xff01, 0xff0f), (0xff1a, 0xff20),
    (0xff3b, 0xff40), (0xff5b, 0xff5e), (0xffe3, 0xffe3), (0x1f100, 0x1f129),
];

/// Labels with dots between them, and maybe one at the end: letters, digits, hyphens within, underscores, percent-encoded bytes of other
/// scripts, and characters of other scripts as they are.
const fn is_name(host: &[u8]) -> bool {
    let (mut at, mut label, mut last, mut is_ascii) = (0, 0, '.', true);
    while at < host.len() {
        let (here, next) = character(host, at);
        match here {
            '.' | '\u{3002}' | '\u{ff0e}' | '\u{ff61}' => {
                if label == 0 || last == '-' {
                    return false;
                }
                label = 0;
            }
            '-' if label == 0 => return false,
            'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '_' => label += 1,
            '%' => match host.split_at(next).1 {
                [b'8'..=b'9' | b'a'..=b'f' | b'A'..=b'F', b'0'..=b'9' | b'a'..=b'f' | b'A'..=b'F', ..] => {
                    (label, is_ascii) = (label + 1, false);
                }
                _ => return false,
            },
            '\0'..='\u{7f}' => return false,
            _ if is_among(here, NOT_IN_NAMES) => return false,
            _ => (label, is_ascii) = (label + 1, false),
        }
        if is_ascii && label > LABEL {
            return false;
        }
        (last, at) = (here, next);
    }
    let is_named = !host.is_empty() && last != '-' && !matches!(host, [b'.', ..]);
    is_named && (!is_ascii || host.len() <= NAME)
}
