//! Who posts.

use whatsapp_dsl::webhook::{Forged, Signature, subscribe};

const SECRET: &str = "b5c3f8a7";
const BODY: &str = r#"{"object":"whatsapp_business_account","entry":[],"x":"\u00e4"}"#;
/// `printf '%s' "$BODY" | openssl dgst -sha256 -hmac b5c3f8a7`
const DIGITS: &str = "68062a2c42602e2bab2021b7eff67391d44e2204c273530c95476ed546c14013";

fn verify(header: &str, body: &[u8]) -> Result<(), Forged> {
    Signature::verify(SECRET, header, body)
}

fn header() -> String {
    format!("sha256={DIGITS}")
}

#[test]
fn a_signed_body_is_trusted() {
    assert_eq!(verify(&header(), BODY.as_bytes()), Ok(()));
    assert_eq!(Signature::verify(SECRET.as_bytes(), Some(header().as_str()), BODY), Ok(()));
    assert_eq!(Signature::of(SECRET, BODY), header());
    // RFC 4231, test cases 2 and 6.
    let known = "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    assert_eq!(Signature::verify("Jefe", known, "what do ya want for nothing?"), Ok(()));
    let long = "sha256=60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54";
    assert_eq!(Signature::verify([0xaa; 131], long, "Test Using Larger Than Block-Size Key - Hash Key First"), Ok(()));
}

#[test]
fn any_other_key_or_byte_is_forged() {
    assert_eq!(Signature::verify("b5c3f8a8", header().as_str(), BODY), Err(Forged::Mismatch));
    for at in 0..BODY.len() {
        let mut body = BODY.as_bytes().to_owned();
        body[at] ^= 1;
        assert_eq!(verify(&header(), &body), Err(Forged::Mismatch));
    }
    assert_eq!(verify(&header(), &BODY.as_bytes()[1..]), Err(Forged::Mismatch));
    assert_eq!(verify(&header(), b""), Err(Forged::Mismatch));
    for at in 0..DIGITS.len() {
        let mut digits = DIGITS.as_bytes().to_owned();
        digits[at] = if digits[at] == b'0' { b'1' } else { b'0' };
        let digits = String::from_utf8(digits).expect("digits");
        assert_eq!(verify(&format!("sha256={digits}"), BODY.as_bytes()), Err(Forged::Mismatch));
    }
}

#[test]
fn a_header_has_one_form() {
    for header in [
        format!("sha256={}", DIGITS.to_uppercase()),
        format!("SHA256={DIGITS}"),
        format!("sha1={}", &DIGITS[..40]),
        format!("sha1={DIGITS}"),
        format!("sha256={}", &DIGITS[1..]),
        format!("sha256={DIGITS}0"),
        format!("sha256={DIGITS}00"),
        format!(" sha256={DIGITS}"),
        format!("sha256={DIGITS}\n"),
        format!("sha256=g{}", &DIGITS[1..]),
        format!("sha256={}é", &DIGITS[2..]),
        DIGITS.to_owned(),
        "sha256=".to_owned(),
        "sha256".to_owned(),
    ] {
        assert_eq!(verify(&header, BODY.as_bytes()), Err(Forged::Malformed), "{header}");
    }
    assert_eq!(verify("", BODY.as_bytes()), Err(Forged::Missing));
    assert_eq!(Signature::verify(SECRET, None, BODY), Err(Forged::Missing));
}

#[test]
fn a_secret_that_is_not_set_verifies_nothing() {
    // The signature of `{}` with an empty key.
    let header = "sha256=22f8eea909400af98adf3681a9f31923ef6b7fcba4abb553d92823a3e9d5c25e";
    assert_eq!(Signature::verify("", header, "{}"), Err(Forged::NoSecret));
}

#[test]
fn a_subscription_is_answered_with_the_challenge() {
    let query = "hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=meaty%2Bham+%C3%A9";
    assert_eq!(subscribe(query, "meaty+ham é").as_deref(), Some("1158201444"));
    assert_eq!(subscribe(&format!("?{query}&x"), "meaty+ham é").as_deref(), Some("1158201444"));
    assert_eq!(subscribe("hub%2Emode=subscribe&hub.challenge=a%26b&hub.verify_token=t", "t").as_deref(), Some("a&b"));
    for (query, token) in [
        (query, "meaty"),
        (query, ""),
        ("hub.mode=subscribe&hub.challenge=1&hub.verify_token=", ""),
        ("hub.mode=unsubscribe&hub.challenge=1&hub.verify_token=t", "t"),
        ("hub.challenge=1&hub.verify_token=t", "t"),
        ("hub.mode=subscribe&hub.verify_token=t", "t"),
        ("hub.mode=subscribe&hub.challenge=1", "t"),
        ("hub.mode=subscribe&hub.challenge=1&hub.verify_token=T", "t"),
        ("hub.mode=subscribe&hub.challenge=1&hub.verify_token=t%", "t"),
        ("hub.mode=subscribe&hub.challenge=1&hub.verify_token=%ff", "t"),
        ("hub.mode=subscribe&hub.challenge=1&hub.verify_token=t%00", "t"),
        ("", "t"),
    ] {
        assert_eq!(subscribe(query, token), None, "{query}");
    }
}
