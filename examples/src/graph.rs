//! A stand-in of Graph, on loopback: it takes messages as Graph does, and answers as it is told.

use std::collections::VecDeque;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use serde_json::{Value, json};
use tiny_http::{Header, Method, Request, Response, Server};

/// The id of the number that sends.
pub const PHONE_NUMBER_ID: &str = "106540352242922";
/// The access token that may send for it.
pub const ACCESS_TOKEN: &str = "EAAJB-the-token";

/// What is answered to a message: an HTTP status and a body.
pub type Told = (u16, String);

/// The error that Graph answers with.
#[must_use]
pub fn error(status: u16, code: u32, title: &str, details: &str) -> Told {
    let data = json!({ "messaging_product": "whatsapp", "details": details });
    let error = json!({ "message": format!("(#{code}) {title}"), "type": "OAuthException", "code": code, "error_data": data, "fbtrace_id": "Az8or2" });
    (status, json!({ "error": error }).to_string())
}

/// The stand-in. It serves until it is dropped.
pub struct Graph {
    server: Arc<Server>,
    address: SocketAddr,
    received: Arc<Mutex<Vec<Value>>>,
    worker: Option<JoinHandle<()>>,
}

impl Graph {
    /// Starts it. It answers the first messages as told, and accepts all others.
    ///
    /// # Errors
    ///
    /// Where no port can be opened.
    pub fn start(told: impl IntoIterator<Item = Told>) -> io::Result<Self> {
        let server = Arc::new(Server::http((Ipv4Addr::LOCALHOST, 0)).map_err(io::Error::other)?);
        let address = server.server_addr().to_ip().ok_or_else(|| io::Error::other("the server has no port"))?;
        let received = Arc::<Mutex<Vec<Value>>>::default();
        let mut told: VecDeque<Told> = told.into_iter().collect();
        let worker = thread::spawn({
            let (server, received) = (server.clone(), received.clone());
            move || {
                for request in server.incoming_requests() {
                    answer(request, &mut told, &received);
                }
            }
        });
        Ok(Self { server, address, received, worker: Some(worker) })
    }

    /// Its URL, for [`Endpoint::base`](whatsapp_dsl::http::Endpoint::base).
    #[must_use]
    pub fn base(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The messages that came so far, those that were refused among them.
    #[must_use]
    pub fn received(&self) -> Vec<Value> {
        self.received.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Graph {
    fn drop(&mut self) {
        self.server.unblock();
        if let Some(worker) = self.worker.take() {
            // It ends once it is unblocked; if it panicked, there is nothing left to wait for.
            let _ = worker.join();
        }
    }
}

fn answer(mut request: Request, told: &mut VecDeque<Told>, received: &Mutex<Vec<Value>>) {
    let mut body = String::new();
    let message = request.as_reader().read_to_string(&mut body).ok().and_then(|_| serde_json::from_str::<Value>(&body).ok());
    let (status, body) = match message {
        _ if !is_authorized(&request) => error(401, 190, "Access token has expired", "The token is not that of this number."),
        _ if *request.method() != Method::Post || !is_of_messages(request.url()) => {
            (400, json!({ "error": { "message": "Unsupported request", "type": "GraphMethodException", "code": 100 } }).to_string())
        }
        None => error(400, 100, "Invalid parameter", "The body is not JSON."),
        Some(message) => {
            let mut received = received.lock().unwrap_or_else(PoisonError::into_inner);
            let accepted = accepted(&message, received.len());
            received.push(message);
            told.pop_front().unwrap_or((200, accepted))
        }
    };
    let sort = if body.starts_with('{') { "application/json" } else { "text/html" };
    let response = Response::from_string(body).with_status_code(status);
    let header = Header::from_bytes("Content-Type", sort).into_iter();
    // Whoever asked may be gone.
    let _ = request.respond(header.fold(response, Response::with_header));
}

fn is_authorized(request: &Request) -> bool {
    let token = request.headers().iter().find(|header| header.field.equiv("Authorization")).map(|header| header.value.as_str());
    token.and_then(|value| value.strip_prefix("Bearer ")) == Some(ACCESS_TOKEN)
}

/// `/v25.0/106540352242922/messages`
fn is_of_messages(url: &str) -> bool {
    let mut segments = url.split('/').skip(1);
    segments.next().is_some_and(|version| version.starts_with('v')) && segments.eq([PHONE_NUMBER_ID, "messages"])
}

/// What Graph answers to a message that it takes. A read receipt is none.
fn accepted(message: &Value, before: usize) -> String {
    if message["status"] == "read" {
        return json!({ "success": true }).to_string();
    }
    let to = message["to"].as_str().unwrap_or_default();
    let digits: String = to.chars().filter(char::is_ascii_digit).collect();
    json!({
        "messaging_product": "whatsapp",
        "contacts": [{ "input": to, "wa_id": digits }],
        "messages": [{ "id": format!("wamid.HBgLMTY1MDU1NTEyMzQ{before}") }],
    })
    .to_string()
}
