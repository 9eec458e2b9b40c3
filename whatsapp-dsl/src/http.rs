//! The requests that send, for any client that takes the types of the crate `http`.

use std::fmt::Write as _;

use ::http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use ::http::{Method, Request, Response, Uri};
use whatsapp_dsl_rules::Violation;
use whatsapp_dsl_rules::table::MARKETING_KIND;
use whatsapp_dsl_rules::table::template::TEMPLATE;

use crate::{Accepted, Answer, Invalid, Message, ReadReceipt, Refused};

/// Where messages are posted to, and in whose name: a phone number of yours and its access token.
///
/// It makes requests and sends nothing; any client does. The token is marked as sensitive in the requests, and in no `Debug`.
/// Source: Cloud API guides, sending messages (2025-11).
///
/// ```
/// use whatsapp_dsl::{http::Endpoint, message};
///
/// let endpoint = Endpoint::new("106540352242922", "EAAJB…").version("v25.0");
/// let request = endpoint.send(&message!(Text { to: "+1 650 555 1234", body: "Ciao!" }));
/// assert_eq!(request.uri(), "https://graph.facebook.com/v25.0/106540352242922/messages");
/// assert_eq!(request.method(), "POST");
/// assert!(!format!("{endpoint:?} {request:?}").contains("EAAJB"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "an endpoint does nothing until a request of it is sent"]
pub struct Endpoint {
    base: String,
    version: String,
    phone_number_id: String,
    authorization: HeaderValue,
}

/// Meta's server.
const BASE: &str = "https://graph.facebook.com";
/// The newest version whose rules are known here.
const VERSION: &str = "v25.0";

impl Endpoint {
    /// The number that sends, by its id, and an access token that may send for it.
    ///
    /// White space around the token is dropped. With a token that no header can hold, Graph answers with error 190, as with any wrong one.
    pub fn new(phone_number_id: impl AsRef<str>, access_token: impl AsRef<str>) -> Self {
        let token = format!("Bearer {}", access_token.as_ref().trim());
        let mut authorization = HeaderValue::try_from(token).unwrap_or_else(|_| HeaderValue::from_static("Bearer"));
        authorization.set_sensitive(true);
        Self { base: BASE.to_owned(), version: VERSION.to_owned(), phone_number_id: segment(phone_number_id.as_ref()), authorization }
    }

    /// Another version of the Graph API: `v25.0`.
    pub fn version(self, version: impl AsRef<str>) -> Self {
        Self { version: segment(version.as_ref()), ..self }
    }

    /// Another server, such as one of yours that plays Graph: `http://127.0.0.1:8080`.
    ///
    /// If it is not a URL, the requests have nothing but the path, and a client refuses them.
    pub fn base(self, base: impl AsRef<str>) -> Self {
        Self { base: base.as_ref().trim().trim_end_matches('/').to_owned(), ..self }
    }

    /// The request that sends a message.
    pub fn send(&self, message: &Message) -> Request<Vec<u8>> {
        self.post("messages", message.to_json())
    }

    /// The request that sends a template by the marketing-messages API.
    ///
    /// # Errors
    ///
    /// [`Invalid`], as the rule `marketing_message_kind`, where the message is not a template: that API takes nothing else.
    ///
    /// ```
    /// use whatsapp_dsl::{http::Endpoint, message};
    ///
    /// let endpoint = Endpoint::new("106540352242922", "EAAJB…");
    /// let invalid = endpoint.send_marketing(&message!(Text { to: "+1 650 555 1234", body: "Ciao!" })).unwrap_err();
    /// assert_eq!(invalid.violations()[0].rule(), "marketing_message_kind");
    /// ```
    pub fn send_marketing(&self, message: &Message) -> Result<Request<Vec<u8>>, Invalid> {
        if message.kind().part.name == TEMPLATE.part.name {
            return Ok(self.post("marketing_messages", message.to_json()));
        }
        let words = "the marketing-messages API takes templates only: send this message with `Endpoint::send`";
        Err(Invalid::one(Violation::new(MARKETING_KIND.name, MARKETING_KIND.code, words)))
    }

    /// The request that marks a message of the customer's as read. [`Answer::success_from_json`] reads the answer.
    pub fn mark_read(&self, receipt: &ReadReceipt) -> Request<Vec<u8>> {
        self.post("messages", receipt.to_json())
    }

    fn post(&self, edge: &str, body: String) -> Request<Vec<u8>> {
        let path = format!("/{}/{}/{edge}", self.version, self.phone_number_id);
        let mut request = Request::new(body.into_bytes());
        *request.method_mut() = Method::POST;
        // The path alone has no character that is not allowed.
        *request.uri_mut() = format!("{}{path}", self.base).parse().or_else(|_| path.parse()).unwrap_or_else(|_| Uri::default());
        let headers = request.headers_mut();
        headers.insert(AUTHORIZATION, self.authorization.clone());
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        request
    }
}

/// A segment of a path: what is not of the characters of ids and versions is escaped.
fn segment(text: &str) -> String {
    let mut segment = String::with_capacity(text.len());
    for byte in text.trim().bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => segment.push(char::from(byte)),
            // Writing to a text does not fail.
            other => write!(segment, "%{other:02X}").unwrap_or_default(),
        }
    }
    segment
}

impl Answer {
    /// Reads a response to a message; its status is kept.
    ///
    /// # Errors
    ///
    /// As [`from_json`](Self::from_json).
    pub fn from_response(response: &Response<impl AsRef<[u8]>>) -> Result<Accepted, Refused> {
        Self::from_bytes(response.status().as_u16(), response.body().as_ref())
    }
}
