//! Amounts of money: the codes of ISO 4217, their minor units, and whether an amount and its text say the same.

mod number;
mod sign;

use self::number::read;

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
pub const fn digits(code: &str) -> Option<u32> {
    let mut row = 0;
    while row < CODES.len() {
        if sign::names(CODES[row].1, code) {
            return Some(CODES[row].0);
        }
        row += 1;
    }
    None
}

/// The amount in thousandths of the currency unit, for an amount in minor units.
///
/// Nothing where the code is unknown, the amount negative or out of reach, or finer than a thousandth.
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
pub const fn fault(code: &str, amount_1000: i64, text: &str) -> Option<AmountFault> {
    let Some(digits) = digits(code) else { return None };
    if amount_1000 < 0 {
        // Its range is broken already.
        return None;
    }
    // First the slip of scale: its words name the right amount, which answers both.
    if let Some(meant) = meant(code, digits, amount_1000, text) {
        return Some(AmountFault::Scale { amount_1000, meant });
    }
    let per_unit = 10_i64.pow(digits);
    let multiple = if per_unit < THOUSANDTHS { THOUSANDTHS / per_unit } else { 1 };
    if amount_1000 % multiple == 0 { None } else { Some(AmountFault::Unit { amount_1000, multiple }) }
}

/// The amount that the text names, where it has the digits of `amount_1000` but no reading of it gives that amount.
const fn meant(code: &str, unit_digits: u32, amount_1000: i64, text: &str) -> Option<i64> {
    let Some(number) = read(code, text) else { return None };
    let value = number.value;
    if value == 0 || amount_1000 <= 0 || significant(value) != significant(amount_1000) {
        return None;
    }
    let whole = value.checked_mul(THOUSANDTHS);
    let fraction = if number.behind_last <= 3 { value.checked_mul(10_i64.pow(3 - number.behind_last)) } else { None };
    let (may_be_whole, may_be_split) = (number.may_be_whole, number.may_be_split);
    if (may_be_whole && matches!(whole, Some(amount) if amount == amount_1000))
        || (may_be_split && matches!(fraction, Some(amount) if amount == amount_1000))
    {
        return None;
    }
    // A separator with as many digits behind it as the currency has is a decimal one.
    match (may_be_split, may_be_whole) {
        (true, false) => fraction,
        (true, true) if number.behind_last == unit_digits => fraction,
        (_, true) => whole,
        (false, false) => None,
    }
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
