//! The signs of currencies.

use crate::text::character::{character, strip};

/// Each sign, and the codes of the currencies that it is one of.
#[rustfmt::skip]
const SIGNS: &[(&str, &str)] = &[
    ("$", "ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP CVE DOP FJD GYD HKD JMD KYD LRD MXN NAD NIO NZD SBD SGD SRD SVC TOP TTD TWD USD UYU WST XCD ZWG ZWL"),
    ("US$", "USD"), ("U$S", "USD"), ("U$", "USD"), ("A$", "AUD AWG"), ("AU$", "AUD"), ("C$", "CAD NIO"), ("CA$", "CAD"), ("Can$", "CAD"),
    ("MX$", "MXN"), ("Mex$", "MXN"), ("NZ$", "NZD"), ("HK$", "HKD"), ("S$", "SGD"), ("SG$", "SGD"), ("NT$", "TWD"), ("NT", "TWD"),
    ("R$", "BRL"), ("RD$", "DOP"), ("J$", "JMD"), ("TT$", "TTD"), ("BZ$", "BZD"), ("B$", "BSD BND"), ("BD$", "BMD BBD"), ("Bds$", "BBD"),
    ("FJ$", "FJD"), ("N$", "NAD"), ("EC$", "XCD"), ("CI$", "KYD"), ("G$", "GYD"), ("L$", "LRD"), ("LD$", "LRD"), ("SI$", "SBD"),
    ("Z$", "ZWL"), ("ZiG", "ZWG"), ("AR$", "ARS"), ("CL$", "CLP"), ("CLP$", "CLP"), ("COL$", "COP"), ("CO$", "COP"), ("$U", "UYU"),
    ("UY$", "UYU"), ("MOP$", "MOP"), ("T$", "TOP"), ("WS$", "WST"), ("Sr$", "SRD"), ("$b", "BOB"), ("UF", "CLF"),
    ("€", "EUR"), ("£", "GBP EGP FKP GIP LBP SDG SHP SSP SYP"), ("E£", "EGP"), ("L.E.", "EGP"), ("LE", "EGP"), ("ج.م", "EGP"), ("ج.م.", "EGP"),
    ("LL", "LBP"), ("L£", "LBP"), ("ل.ل", "LBP"), ("ل.ل.", "LBP"), ("LS", "SYP"), ("ل.س", "SYP"), ("ل.س.", "SYP"), ("ج.س.", "SDG"),
    ("¥", "JPY CNY"), ("￥", "JPY CNY"), ("JP¥", "JPY"), ("CN¥", "CNY"), ("円", "JPY"), ("元", "CNY TWD HKD"), ("RMB", "CNY"), ("圓", "TWD HKD"),
    ("₹", "INR"), ("Rs", "INR LKR MUR NPR PKR SCR"), ("Rs.", "INR LKR MUR NPR PKR SCR"), ("₨", "INR LKR MUR NPR PKR SCR"), ("रु", "INR NPR"),
    ("रु.", "INR NPR"), ("रू", "NPR"), ("ரூ", "INR LKR"), ("රු", "LKR"), ("රු.", "LKR"), ("/-", "INR PKR BDT LKR NPR KES TZS UGX"),
    ("₩", "KRW KPW"), ("￦", "KRW KPW"), ("원", "KRW"), ("₫", "VND"), ("đ", "VND"), ("Đ", "VND"), ("฿", "THB"), ("₱", "PHP CUP"), ("P", "BWP PHP"),
    ("Rp", "IDR"), ("Rp.", "IDR"), ("RM", "MYR"), ("₭", "LAK"), ("៛", "KHR"), ("Ks", "MMK"), ("K", "MMK PGK ZMW"), ("৳", "BDT"), ("Tk", "BDT"),
    ("Tk.", "BDT"), ("Nu", "BTN"), ("Nu.", "BTN"), ("Rf", "MVR"), ("Rf.", "MVR"), ("₮", "MNT"), ("؋", "AFN"), ("Af", "AFN"),
    ("₽", "RUB BYN"), ("руб", "RUB BYN"), ("руб.", "RUB BYN"), ("р.", "RUB BYN"), ("₴", "UAH"), ("грн", "UAH"), ("грн.", "UAH"), ("Br", "BYN ETB"),
    ("₺", "TRY"), ("TL", "TRY"), ("₪", "ILS"), ("NIS", "ILS"), ("ש״ח", "ILS"), ("ש\"ח", "ILS"), ("₸", "KZT"), ("₾", "GEL"), ("₼", "AZN"), ("֏", "AMD"),
    ("сом", "KGS UZS"), ("so'm", "UZS"), ("so\u{2018}m", "UZS"), ("SM", "TJS"),
    ("zł", "PLN"), ("zl", "PLN"), ("Kč", "CZK"), ("Kc", "CZK"), ("Ft", "HUF"), ("lei", "RON MDL"), ("leu", "RON MDL"), ("лв", "BGN"), ("лв.", "BGN"),
    ("kn", "HRK"), ("din", "RSD"), ("din.", "RSD"), ("дин", "RSD"), ("дин.", "RSD"), ("KM", "BAM"), ("ден", "MKD"), ("ден.", "MKD"), ("den", "MKD"),
    ("Lek", "ALL"), ("Lekë", "ALL"), ("L", "ALL HNL LSL MDL SZL"), ("kr", "DKK ISK NOK SEK"), ("kr.", "DKK ISK NOK SEK"), ("Kr", "DKK ISK NOK SEK"),
    ("Kr.", "DKK ISK NOK SEK"), ("Fr", "CHF"), ("Fr.", "CHF"), ("SFr", "CHF"), ("SFr.", "CHF"), ("sFr.", "CHF"),
    ("R", "ZAR"), ("E", "SZL"), ("M", "LSL"), ("₦", "NGN"), ("₵", "GHS"), ("GH₵", "GHS"), ("GH¢", "GHS"), ("KSh", "KES"), ("Ksh", "KES"),
    ("KSh.", "KES"), ("Ksh.", "KES"), ("TSh", "TZS"), ("TSh.", "TZS"), ("USh", "UGX"), ("USh.", "UGX"), ("Sh", "KES SOS TZS UGX"), ("Sh.", "KES SOS TZS UGX"),
    ("Kz", "AOA"), ("MT", "MZN"), ("MTn", "MZN"), ("MK", "MWK"), ("Ar", "MGA"), ("CFA", "XAF XOF"), ("FCFA", "XAF XOF"), ("F", "XAF XOF XPF"),
    ("FG", "GNF"), ("FRw", "RWF"), ("RF", "RWF"), ("FBu", "BIF"), ("Fdj", "DJF"), ("CF", "KMF"), ("FC", "CDF"), ("Nfk", "ERN"), ("D", "GMD"),
    ("Le", "SLE SLL"), ("UM", "MRU"), ("Db", "STN"), ("Esc", "CVE"), ("DH", "AED MAD"), ("Dh", "AED MAD"), ("DHs", "AED MAD"), ("Dhs", "AED MAD"),
    ("Dhs.", "AED MAD"), ("د.إ", "AED"), ("د.إ.", "AED"), ("درهم", "AED MAD"), ("د.م", "MAD"), ("د.م.", "MAD"), ("DT", "TND"), ("د.ت", "TND"), ("د.ت.", "TND"),
    ("DA", "DZD"), ("د.ج", "DZD"), ("د.ج.", "DZD"), ("LD", "LYD"), ("ل.د", "LYD"), ("ل.د.", "LYD"), ("SR", "SAR"), ("ر.س", "SAR"), ("ر.س.", "SAR"),
    ("\u{20c1}", "SAR"), ("﷼", "IRR OMR QAR SAR YER"), ("QR", "QAR"), ("ر.ق", "QAR"), ("ر.ق.", "QAR"), ("ر.ع", "OMR"), ("ر.ع.", "OMR"), ("RO", "OMR"),
    ("د.ك", "KWD"), ("د.ك.", "KWD"), ("KD", "KWD"), ("د.ب", "BHD"), ("د.ب.", "BHD"), ("BD", "BHD"), ("د.أ", "JOD"), ("د.أ.", "JOD"), ("د.ا", "JOD"),
    ("د.ا.", "JOD"), ("JD", "JOD"), ("ع.د", "IQD"), ("د.ع", "IQD"), ("د.ع.", "IQD"), ("ID", "IQD"), ("ر.ي", "YER"), ("ر.ي.", "YER"),
    ("S/", "PEN"), ("S/.", "PEN"), ("Bs", "BOB VED VES"), ("Bs.", "BOB VED VES"), ("Bs.S", "VES"), ("Bs.D", "VED"), ("B/.", "PAB"), ("Q", "GTQ"),
    ("₡", "CRC SVC"), ("₲", "PYG"), ("Gs", "PYG"), ("Gs.", "PYG"), ("G", "HTG"), ("ƒ", "ANG AWG XCG"), ("Afl", "AWG"), ("Afl.", "AWG"), ("NAf", "ANG"),
    ("NAf.", "ANG"), ("Cg", "XCG"), ("VT", "VUV"), ("Vt", "VUV"),
];

/// Behind a number these are read as thousands, or millions, rather than as a sign.
const SCALES: [&str; 2] = ["K", "M"];

/// Past all spaces, signs and codes of the currency that the text starts with.
pub(super) const fn past<'a>(code: &str, text: &'a [u8], is_behind: bool) -> &'a [u8] {
    let mut rest = text;
    loop {
        let next = match after_space(rest) {
            Some(next) => next,
            None => match after_sign(code, rest, is_behind) {
                Some(next) => next,
                None => return rest,
            },
        };
        rest = next;
    }
}

/// Past a space, or a mark of the direction of writing.
const fn after_space(text: &[u8]) -> Option<&[u8]> {
    if text.is_empty() {
        return None;
    }
    let (here, next) = character(text, 0);
    let is_mark = matches!(here, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}' | '\u{202a}'..='\u{202c}');
    if here.is_whitespace() || is_mark { Some(text.split_at(next).1) } else { None }
}

/// Past the longest sign of the currency that the text starts with, or its code.
const fn after_sign<'a>(code: &str, text: &'a [u8], is_behind: bool) -> Option<&'a [u8]> {
    let mut shortest = strip(text, code.as_bytes(), true);
    let mut row = 0;
    while row < SIGNS.len() {
        let (sign, codes) = SIGNS[row];
        row += 1;
        if let Some(rest) = strip(text, sign.as_bytes(), false)
            && is_shorter(rest, shortest)
            && names(codes, code)
            && !(is_behind && is_scale(sign))
        {
            shortest = Some(rest);
        }
    }
    shortest
}

const fn is_shorter(rest: &[u8], than: Option<&[u8]>) -> bool {
    match than {
        Some(than) => rest.len() < than.len(),
        None => true,
    }
}

const fn is_scale(sign: &str) -> bool {
    matches!(sign.as_bytes(), [letter] if *letter == SCALES[0].as_bytes()[0] || *letter == SCALES[1].as_bytes()[0])
}

/// Whether the code is one of those, each of three letters.
pub(super) const fn names(codes: &str, code: &str) -> bool {
    let mut codes = codes.as_bytes();
    while let [_, _, _, rest @ ..] = codes {
        if strip(codes, code.as_bytes(), false).is_some() && code.len() == 3 {
            return true;
        }
        codes = if let [_space, next @ ..] = rest { next } else { rest };
    }
    false
}
