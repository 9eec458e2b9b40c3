//! Who posts: the signature of a notification, and the challenge when you subscribe.

use std::fmt::{self, Write as _};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// The signature that Meta puts on every notification of the Cloud API, in the header `X-Hub-Signature-256`.
///
/// Anyone can post to your server; only Meta and you know the app secret. The On-Premises API signs nothing.
/// Source: Cloud API guides, webhook endpoint (2025-11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signature {}

/// What the header starts with.
const PREFIX: &str = "sha256=";

/// Why a body is not to be trusted.
///
/// Source: Cloud API guides, webhook endpoint (2025-11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Forged {
    /// There is no header, or an empty one.
    Missing,
    /// The header is not `sha256=` and 64 lowercase hexadecimal digits. That of SHA-1, `X-Hub-Signature`, is not taken.
    Malformed,
    /// The body was not signed with this secret.
    Mismatch,
    /// The app secret is empty, so that anyone could sign.
    NoSecret,
}

impl fmt::Display for Forged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "the header `X-Hub-Signature-256` is missing",
            Self::Malformed => "the header `X-Hub-Signature-256` must be `sha256=` and 64 lowercase hexadecimal digits",
            Self::Mismatch => "the body was not signed with this app secret",
            Self::NoSecret => "the app secret is empty",
        })
    }
}

impl std::error::Error for Forged {}

impl Signature {
    /// Whether the body is signed with the secret of your app, compared in constant time.
    ///
    /// Take the bytes as they came, before anything reads them: JSON that was read and written again is signed otherwise.
    ///
    /// # Errors
    ///
    /// [`Forged`] says why not; answer with 401 and do not read the body.
    ///
    /// ```
    /// use whatsapp_dsl::webhook::{Forged, Signature};
    ///
    /// let header = "sha256=1fd1121b7be512e97dec92620e8b1a60157798c77930f3f92faaf27373a52e57";
    /// assert_eq!(Signature::verify("app secret", header, b"{}"), Ok(()));
    /// assert_eq!(Signature::verify("app secret", header, b"{ }"), Err(Forged::Mismatch));
    /// assert_eq!(Signature::verify("app secret", None, b"{}"), Err(Forged::Missing));
    /// ```
    pub fn verify<'a>(app_secret: impl AsRef<[u8]>, header: impl Into<Option<&'a str>>, body: impl AsRef<[u8]>) -> Result<(), Forged> {
        let secret = app_secret.as_ref();
        if secret.is_empty() {
            return Err(Forged::NoSecret);
        }
        let header = header.into().filter(|header| !header.is_empty()).ok_or(Forged::Missing)?;
        let signed = header.strip_prefix(PREFIX).and_then(bytes).ok_or(Forged::Malformed)?;
        let mac = keyed(secret).ok_or(Forged::Mismatch)?;
        mac.chain_update(body.as_ref()).verify_slice(&signed).map_err(|_| Forged::Mismatch)
    }
}

impl Signature {
    /// The header that Meta would sign this body with: for tests of your server, and for servers behind it.
    ///
    /// ```
    /// use whatsapp_dsl::webhook::Signature;
    ///
    /// let header = Signature::of("app secret", "{}");
    /// assert_eq!(header, "sha256=1fd1121b7be512e97dec92620e8b1a60157798c77930f3f92faaf27373a52e57");
    /// assert_eq!(Signature::verify("app secret", header.as_str(), "{}"), Ok(()));
    /// ```
    #[must_use]
    pub fn of(app_secret: impl AsRef<[u8]>, body: impl AsRef<[u8]>) -> String {
        let mac = keyed(app_secret.as_ref()).map(|mac| mac.chain_update(body.as_ref()).finalize().into_bytes());
        let mut header = PREFIX.to_owned();
        for byte in mac.into_iter().flatten() {
            // Writing to a text does not fail.
            write!(header, "{byte:02x}").unwrap_or_default();
        }
        header
    }
}

/// A key may be of any length.
fn keyed(key: &[u8]) -> Option<Hmac<Sha256>> {
    Hmac::new_from_slice(key).ok()
}

/// The bytes of 64 lowercase hexadecimal digits.
fn bytes(digits: &str) -> Option<[u8; 32]> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let mut bytes = [0; 32];
    let pairs = digits.as_bytes().chunks_exact(2);
    if digits.len() != 2 * bytes.len() {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(pairs) {
        let &[high, low] = pair else { return None };
        *byte = digit(high)? << 4 | digit(low)?;
    }
    Some(bytes)
}

/// What to answer when Meta asks whether the server is yours: the challenge, as the plain body of a response with 200; nothing, which is 403,
/// where the token is not the one that you gave Meta.
///
/// This `GET` carries no signature, so the token is all there is; it is compared in constant time, and an empty one is never right.
/// Source: Cloud API guides, webhook endpoint (2025-11).
///
/// ```
/// use whatsapp_dsl::webhook::subscribe;
///
/// let query = "hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=my%20token";
/// assert_eq!(subscribe(query, "my token").as_deref(), Some("1158201444"));
/// assert_eq!(subscribe(query, "another"), None);
/// ```
#[must_use]
pub fn subscribe(query: &str, verify_token: &str) -> Option<String> {
    let query = query.strip_prefix('?').unwrap_or(query);
    let value = |name: &str| {
        let pair = query.split('&').filter_map(|pair| pair.split_once('=')).find(|(known, _)| decoded(known).as_deref() == Some(name));
        decoded(pair?.1)
    };
    let given = value("hub.verify_token")?;
    let is_same = || {
        let key = keyed(verify_token.as_bytes())?;
        let expected = key.clone().chain_update(verify_token).finalize();
        key.chain_update(given).verify(&expected.into_bytes()).ok()
    };
    if verify_token.is_empty() || value("hub.mode")? != "subscribe" {
        return None;
    }
    is_same()?;
    value("hub.challenge")
}

/// A text of a query: `+` is a space, `%20` a byte.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let (high, low) = (char::from(rest.next()?).to_digit(16)?, char::from(rest.next()?).to_digit(16)?);
                u8::try_from(high << 4 | low).ok()?
            }
            plain => plain,
        });
    }
    String::from_utf8(bytes).ok()
}
