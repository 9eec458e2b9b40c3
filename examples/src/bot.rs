//! A bot for the orders of a pizzeria: a server that takes what Meta posts, and answers each tap with the next message.
//!
//! What it says is in `next`; the rest is what any bot has: the subscription, the signature, each message once, each state once.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::get;
use reqwest::Client;
use tokio::sync::mpsc::{self, Receiver, Sender, UnboundedReceiver, UnboundedSender};
use whatsapp_dsl::http::Endpoint;
use whatsapp_dsl::webhook::{self, Event, Key, Notification, Received, Signature, Status, subscribe};
use whatsapp_dsl::{Answer, Invalid, Message, MessageId, Recipient, ReplyId, try_message};

/// What Meta posts at most, and a little.
const LARGEST_BODY: usize = 4_000_000;
/// How many notifications may wait. Where they do not fit, Meta is told to post them again.
const QUEUE: usize = 1000;

/// What Meta and you have agreed on.
pub struct Secrets {
    /// The secret of your app, which Meta signs with.
    pub app_secret: String,
    /// The word that you gave Meta with the URL of the webhook.
    pub verify_token: String,
}

/// The server, and the states of the messages that it sends: each once, in their order.
///
/// It works within the runtime of `tokio` that it is made in.
pub fn server(secrets: Secrets, endpoint: Endpoint) -> (Router, UnboundedReceiver<Status>) {
    let (queue, notifications) = mpsc::channel(QUEUE);
    let (changes, of_states) = mpsc::unbounded_channel();
    tokio::spawn(work(notifications, endpoint, changes));
    let routes = Router::new().route("/webhook", get(challenge).post(receive));
    (routes.layer(DefaultBodyLimit::max(LARGEST_BODY)).with_state(Arc::new(Door { secrets, queue })), of_states)
}

struct Door {
    secrets: Secrets,
    queue: Sender<Notification>,
}

/// `GET`: Meta asks whether the server is yours.
async fn challenge(State(door): State<Arc<Door>>, RawQuery(query): RawQuery) -> Result<String, StatusCode> {
    subscribe(&query.unwrap_or_default(), &door.secrets.verify_token).ok_or(StatusCode::FORBIDDEN)
}

/// `POST`: something happened. Meta wants an answer within a second, so the work is done afterwards.
async fn receive(State(door): State<Arc<Door>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let header = headers.get("X-Hub-Signature-256").and_then(|header| header.to_str().ok());
    if let Err(forged) = Signature::verify(&door.secrets.app_secret, header, &body) {
        eprintln!("refused: {forged}");
        return StatusCode::UNAUTHORIZED;
    }
    let notification = match Notification::from_bytes(&body) {
        Ok(notification) => notification,
        Err(unreadable) => {
            // Posted again, it would be the same.
            eprintln!("{unreadable}");
            return StatusCode::OK;
        }
    };
    match door.queue.try_send(notification) {
        Ok(()) => StatusCode::OK,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// One notification after the other.
async fn work(mut notifications: Receiver<Notification>, endpoint: Endpoint, changes: UnboundedSender<Status>) {
    let client = Client::new();
    let mut known = Known::default();
    while let Some(notification) = notifications.recv().await {
        for event in notification.into_events() {
            match event {
                Event::Message(received) if known.is_new(received.key()) => reply(&client, &endpoint, &received).await,
                Event::Status(status) if known.is_news(&status) => {
                    // Whoever asked for the changes may be gone.
                    let _ = changes.send(status);
                }
                Event::Message(_) | Event::Status(_) => {}
                other => println!("not for the bot: {}", other.json()),
            }
        }
    }
}

/// What came already: Meta posts in any order, and some things twice. A database would have it, with a unique column for the keys.
#[derive(Default)]
struct Known {
    messages: HashSet<Key>,
    states: HashMap<MessageId, webhook::State>,
}

impl Known {
    fn is_new(&mut self, message: Key) -> bool {
        self.messages.insert(message)
    }

    fn is_news(&mut self, status: &Status) -> bool {
        let is_news = self.states.get(&status.id).is_none_or(|known| status.state.supersedes(known));
        if is_news {
            self.states.insert(status.id.clone(), status.state.clone());
        }
        is_news
    }
}

async fn reply(client: &Client, endpoint: &Endpoint, received: &Received) {
    let Some(customer) = received.sender() else { return };
    match next(customer, received) {
        Ok(message) => {
            if let Err(error) = send(client, endpoint, &message).await {
                eprintln!("not answered: {error}");
            }
        }
        Err(invalid) => eprintln!("not answered: {invalid}"),
    }
}

/// What to do where WhatsApp refuses is shown in `send_reqwest`.
async fn send(client: &Client, endpoint: &Endpoint, message: &Message) -> Result<(), Box<dyn std::error::Error>> {
    let response = client.execute(endpoint.send(message).try_into()?).await?;
    Answer::from_bytes(response.status().as_u16(), &response.bytes().await?)?;
    Ok(())
}

/// What a button or row does: one with `Here(Diavola)` is sent as `here:diavola`, and comes back as it.
#[derive(ReplyId, Debug)]
enum Tap {
    Dish(Dish),
    Here(Dish),
    Away(Dish),
}

#[derive(ReplyId, Clone, Copy, Debug)]
enum Dish {
    Margherita,
    Diavola,
    Funghi,
}

/// What is said next. The ids of buttons and rows carry what was chosen so far, so nothing needs to be remembered.
fn next(customer: Recipient, received: &Received) -> Result<Message, Invalid> {
    // A button that is no longer known starts again.
    let place = match received.reply().ok().flatten() {
        Some(Tap::Here(dish)) => format!("One {dish}, at a table by the window"),
        Some(Tap::Away(dish)) => format!("One {dish}, in a box"),
        Some(Tap::Dish(dish)) => {
            return try_message!(ReplyButtons {
                to: customer,
                context: &received.id,
                body: "Do you eat it here?",
                buttons: [Reply { id: Tap::Here(dish), title: "Here" }, Reply { id: Tap::Away(dish), title: "Take it away" }],
            });
        }
        None => {
            return try_message!(List {
                to: customer,
                body: "Ciao! What would you like?",
                button: "See the menu",
                sections: [Section {
                    rows: [
                        Row { id: Tap::Dish(Dish::Margherita), title: "Margherita" },
                        Row { id: Tap::Dish(Dish::Diavola), title: "Diavola" },
                        Row { id: Tap::Dish(Dish::Funghi), title: "Funghi" },
                    ],
                }],
            });
        }
    };
    try_message!(Text { to: customer, context: &received.id, body: format!("{place}. It takes fifteen minutes.") })
}
