//! Amounts of money: the codes of ISO 4217, their minor units, and whether an amount and its text say the same.

use crate::text::character::{character, strip};

/// The codes, by the number of digits of the minor unit.
const CODES: &[(u32, &str)] = &[
    (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
    (
        2,
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD \
         CDF CHE CHF CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP \
         GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD \
         MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR \
         PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP \
         TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG ZWL",
    ),
    (3, "BHD IQD JOD KWD LYD OMR TND"),
    (4, "CLF UYW"),
];

/// Thousandths of the currency unit in a unit.
const THOUSANDTHS: i64 = 1000;

/// The most digits of a number that is compared with an amount.
const LONGEST: usize = 15;

/// What is wrong with an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmountFault {
    /// The currency has no coin that small.
    Unit {
        /// The amount given.
        amount_1000: i64,
        /// What the amount must be a multiple of.
        multiple: i64,
    },
    /// The text names the same digits at another scale.
    Scale {
        /// The amount given.
        amount_1000: i64,
        /// The amount that the text names.
        meant: i64,
    },
}

/// All codes.
pub fn codes() -> impl Iterator<Item = &'static str> {
    CODES.iter().flat_map(|(_, codes)| codes.split(' '))
}

/// The digits of the currency's minor unit: 2 for USD, none for JPY, 3 for KWD.
#[must_use]
pub const fn digits(code: &str) -> Option<u32> {
    let mut row = 0;
    while row < CODES.len() && code.len() == 3 {
        let (digits, mut codes) = (CODES[row].0, CODES[row].1.as_bytes());
        while let [_, _, _, rest @ ..] = codes {
            if strip(codes, code.as_bytes(), false).is_some() {
                return Some(digits);
            }
            codes = if let [_space, next @ ..] = rest { next } else { rest };
        }
        row += 1;
    }
    None
}

/// The amount in thousandths of the currency unit, for an amount in minor units.
///
/// Nothing where the code is unknown, the amount negative or out of reach, or finer than a thousandth.
#[must_use]
pub const fn amount_1000(code: &str, minor_units: i64) -> Option<i64> {
    let Some(digits) = digits(code) else { return None };
    if minor_units < 0 {
        return None;
    }
    let per_unit = 10_i64.pow(digits);
    if per_unit > THOUSANDTHS {
        let finer = per_unit / THOUSANDTHS;
        return if minor_units % finer == 0 { Some(minor_units / finer) } else { None };
    }
    minor_units.checked_mul(THOUSANDTHS / per_unit)
}

/// What is wrong with the amount, given its currency and the text that is shown for it.
#[must_use]
pub const fn fault(code: &str, amount_1000: i64, text: &str) -> Option<AmountFault> {
    let Some(digits) = digits(code) else { return None };
    if amount_1000 < 0 {
        // Its range is broken already.
        return None;
    }
    // First the slip of scale: its words name the right amount, which answers both.
    if let Some(meant) = meant(digits, amount_1000, text) {
        return Some(AmountFault::Scale { amount_1000, meant });
    }
    let per_unit = 10_i64.pow(digits);
    let multiple = if per_unit < THOUSANDTHS { THOUSANDTHS / per_unit } else { 1 };
    if amount_1000 % multiple == 0 { None } else { Some(AmountFault::Unit { amount_1000, multiple }) }
}

/// The one number in a text: its value without separators, and how many digits are behind the last of them.
struct Number {
    value: i64,
    count: usize,
    separators: usize,
    same_separator: bool,
    behind_last: u32,
}

/// The amount that the text names, where it has the digits of `amount_1000` but no reading of it gives that amount.
const fn meant(unit_digits: u32, amount_1000: i64, text: &str) -> Option<i64> {
    let Some(number) = read(text) else { return None };
    let value = number.value;
    if value == 0 || amount_1000 <= 0 || significant(value) != significant(amount_1000) {
        return None;
    }
    let grouped = value.checked_mul(THOUSANDTHS);
    let fraction = if number.behind_last <= 3 { value.checked_mul(10_i64.pow(3 - number.behind_last)) } else { None };
    let may_group = number.separators == 0 || (number.behind_last == 3 && number.same_separator);
    let may_split = number.separators > 0 && (number.separators == 1 || !number.same_separator);
    if (may_group && matches!(grouped, Some(amount) if amount == amount_1000))
        || (may_split && matches!(fraction, Some(amount) if amount == amount_1000))
    {
        return None;
    }
    // A separator with as many digits behind it as the currency has is a decimal one.
    match (may_split, may_group) {
        (true, false) => fraction,
        (true, true) if number.behind_last == unit_digits => fraction,
        (_, true) => grouped,
        (false, false) => None,
    }
}

/// Reads the number in a text, if there is exactly one, and it is one that can be read here.
const fn read(text: &str) -> Option<Number> {
    let bytes = text.as_bytes();
    let mut number = Number { value: 0, count: 0, separators: 0, same_separator: true, behind_last: 0 };
    let (mut index, mut ended, mut separator) = (0, false, 0_u32);
    while index < bytes.len() {
        let (here, next) = character(bytes, index);
        if here.is_ascii_digit() {
            if ended || number.count == LONGEST {
                return None;
            }
            number.value = number.value * 10 + (here as u8 - b'0') as i64;
            number.count += 1;
            number.behind_last += 1;
        } else if is_other_digit(here) {
            return None;
        } else if number.count > 0 && !ended {
            if is_separator(here) && next < bytes.len() && bytes[next].is_ascii_digit() {
                number.same_separator = number.separators == 0 || (number.same_separator && separator == here as u32);
                number.separators += 1;
                number.behind_last = 0;
                separator = here as u32;
            } else if scales(bytes, index) {
                return None;
            } else {
                ended = true;
            }
        } else if !ended && unreadable_before(bytes, index, here) {
            return None;
        }
        index = next;
    }
    if number.count == 0 { None } else { Some(number) }
}

/// Whether what is before a number makes it another number: a minus, or a point without a letter before it (`.50`, not `Rs.50`).
const fn unreadable_before(bytes: &[u8], at: usize, here: char) -> bool {
    let bare_point = matches!(here, '.' | ',') && !(at > 0 && bytes[at - 1].is_ascii_alphabetic());
    let digit_follows = at + 1 < bytes.len() && bytes[at + 1].is_ascii_digit();
    matches!(here, '-' | '\u{2212}') || (bare_point && digit_follows)
}

/// Words behind a number that make it a multiple of itself.
const SCALES: &[&str] = &[
    "k", "m", "b", "mn", "mln", "bn", "mio", "mil", "mila", "million", "millions", "thousand", "lakh", "lakhs", "lac", "crore", "crores",
    "cr", "tys", "rb", "jt", "ribu", "juta", "tsd", "tausend", "mille", "\u{5343}", "\u{4e07}", "\u{842c}", "\u{5104}", "\u{4ebf}",
    "\u{b9cc}", "\u{cc9c}",
];

/// Whether a word of scale is here, directly or after a space.
const fn scales(bytes: &[u8], at: usize) -> bool {
    let (_, text) = bytes.split_at(if bytes[at] == b' ' { at + 1 } else { at });
    let mut index = 0;
    while index < SCALES.len() {
        let word = SCALES[index];
        if let Some(behind) = strip(text, word.as_bytes(), true)
            && !(word.is_ascii() && matches!(behind, [b'a'..=b'z' | b'A'..=b'Z', ..]))
        {
            return true;
        }
        index += 1;
    }
    false
}

/// Digits that are not ASCII, and fractions: a number that is not read here.
const fn is_other_digit(character: char) -> bool {
    matches!(
        character,
        '\u{bc}'..='\u{be}' | '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' | '\u{966}'..='\u{96f}' | '\u{9e6}'..='\u{9ef}' | '\u{ff10}'..='\u{ff19}'
    )
}

const fn is_separator(character: char) -> bool {
    matches!(character, '.' | ',' | ' ' | '\'' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2019}')
}

/// The digits of a number without the zeros at its end.
const fn significant(mut value: i64) -> i64 {
    while value != 0 && value % 10 == 0 {
        value /= 10;
    }
    value
}

/// An amount in thousandths as one in minor units.
pub(crate) const fn in_minor_units(code: &str, amount_1000: i64) -> i64 {
    let Some(digits) = digits(code) else { return amount_1000 };
    let per_unit = 10_i64.pow(digits);
    if per_unit > THOUSANDTHS { amount_1000.saturating_mul(per_unit / THOUSANDTHS) } else { amount_1000 / (THOUSANDTHS / per_unit) }
}
