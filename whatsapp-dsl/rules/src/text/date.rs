//! Days.

/// Whether the text is a real day as `YYYY-MM-DD`.
pub(super) const fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return false;
    }
    let (Some(year), Some(month), Some(day)) = (number(bytes, 0, 4), number(bytes, 5, 7), number(bytes, 8, 10)) else {
        return false;
    };
    day >= 1 && day <= days(year, month)
}

const fn number(bytes: &[u8], mut from: usize, to: usize) -> Option<u32> {
    let mut value = 0;
    while from < to {
        if !bytes[from].is_ascii_digit() {
            return None;
        }
        value = value * 10 + (bytes[from] - b'0') as u32;
        from += 1;
    }
    Some(value)
}

/// The days of the month; none for a month that does not exist.
const fn days(year: u32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    }
}
