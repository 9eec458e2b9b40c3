//! Days.

pub(super) const fn is_date(text: &str) -> bool {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else { return false };
    match (number(&[y1, y2, y3, y4]), number(&[m1, m2]), number(&[d1, d2])) {
        (Some(year), Some(month), Some(day)) => day >= 1 && day <= days(year, month),
        _ => false,
    }
}

const fn number(mut digits: &[u8]) -> Option<u32> {
    let mut value = 0;
    while let [digit @ b'0'..=b'9', rest @ ..] = digits {
        value = value * 10 + (*digit - b'0') as u32;
        digits = rest;
    }
    if digits.is_empty() { Some(value) } else { None }
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
