//! The bot over HTTP: what Meta posts, and what it must not answer.

use std::time::{Duration, Instant};

use examples::bot::{self, Secrets};
use examples::graph::{self, ACCESS_TOKEN, Graph, PHONE_NUMBER_ID};
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::mpsc::UnboundedReceiver;
use whatsapp_dsl::http::Endpoint;
use whatsapp_dsl::webhook::{Signature, Status};

const APP_SECRET: &str = "b5c3f8a7";

/// Meta, and the bot that it posts to.
struct Meta {
    graph: Graph,
    webhook: String,
    changes: UnboundedReceiver<Status>,
    client: Client,
}

impl Meta {
    async fn start(told: impl IntoIterator<Item = graph::Told>) -> Self {
        let graph = Graph::start(told).expect("there is a port");
        let secrets = Secrets { app_secret: APP_SECRET.to_owned(), verify_token: "meaty ham".to_owned() };
        let (routes, changes) = bot::server(secrets, Endpoint::new(PHONE_NUMBER_ID, ACCESS_TOKEN).base(graph.base()));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a port");
        let webhook = format!("http://{}/webhook", listener.local_addr().expect("it has an address"));
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Self { graph, webhook, changes, client: Client::new() }
    }

    async fn subscribe(&self, query: &str) -> (StatusCode, String) {
        let response = self.client.get(format!("{}?{query}", self.webhook)).send().await.expect("the bot answers");
        (response.status(), response.text().await.expect("it is a text"))
    }

    async fn post_as(&self, signature: Option<&str>, body: &str) -> StatusCode {
        let mut request = self.client.post(&self.webhook).body(body.to_owned());
        if let Some(signature) = signature {
            request = request.header("X-Hub-Signature-256", signature);
        }
        request.send().await.expect("the bot answers").status()
    }

    async fn post(&self, value: &Value) -> StatusCode {
        let body = notification(value);
        self.post_as(Some(&Signature::of(APP_SECRET, &body)), &body).await
    }

    /// What Graph received, once these are so many.
    async fn received(&self, count: usize) -> Vec<Value> {
        let started = Instant::now();
        while self.graph.received().len() < count && started.elapsed() < Duration::from_secs(10) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let received = self.graph.received();
        assert_eq!(received.len(), count, "{received:#?}");
        received
    }
}

fn notification(value: &Value) -> String {
    let change = json!({ "field": "messages", "value": value });
    json!({ "object": "whatsapp_business_account", "entry": [{ "id": "102290129340398", "changes": [change] }] }).to_string()
}

fn message(id: &str, content: &Value) -> Value {
    let mut message = json!({ "id": id, "from": "16505551234", "timestamp": "1749416383" });
    for (name, member) in content.as_object().into_iter().flatten() {
        message[name] = member.clone();
    }
    json!({ "messages": [message], "contacts": [{ "profile": { "name": "Ann" }, "wa_id": "16505551234" }] })
}

fn tap(id: &str, kind: &str, reply: &str) -> Value {
    message(id, &json!({ "type": "interactive", "interactive": { "type": kind, kind: { "id": reply, "title": "It" } } }))
}

fn status(state: &str) -> Value {
    json!({ "id": "wamid.out", "status": state, "recipient_id": "16505551234" })
}

#[tokio::test]
async fn a_subscription_is_answered_with_the_challenge() {
    let meta = Meta::start([]).await;
    let (status, body) = meta.subscribe("hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=meaty%20ham").await;
    assert_eq!((status, body.as_str()), (StatusCode::OK, "1158201444"));
    for query in ["hub.mode=subscribe&hub.challenge=1&hub.verify_token=ham", ""] {
        assert_eq!(meta.subscribe(query).await.0, StatusCode::FORBIDDEN, "{query}");
    }
}

#[tokio::test]
async fn a_tap_is_answered_with_the_next_message() {
    let meta = Meta::start([]).await;
    assert_eq!(meta.post(&message("wamid.1", &json!({ "type": "text", "text": { "body": "Ciao" } }))).await, StatusCode::OK);
    meta.received(1).await;
    meta.post(&tap("wamid.2", "list_reply", "dish:diavola")).await;
    meta.received(2).await;
    meta.post(&tap("wamid.3", "button_reply", "here:diavola")).await;
    let received = meta.received(3).await;
    assert_eq!(received[0]["interactive"]["action"]["sections"][0]["rows"][1]["id"], "dish:diavola");
    let buttons = &received[1]["interactive"]["action"]["buttons"];
    assert_eq!((&buttons[0]["reply"]["id"], &buttons[1]["reply"]["id"]), (&json!("here:diavola"), &json!("away:diavola")));
    assert_eq!(received[1]["context"]["message_id"], "wamid.2");
    assert_eq!(received[2]["text"]["body"], "One diavola, at a table by the window. It takes fifteen minutes.");
    assert!(received.iter().all(|message| message["to"] == "16505551234"));
    // A button of last year gets the menu.
    meta.post(&tap("wamid.4", "button_reply", "pizza-17")).await;
    assert_eq!(meta.received(4).await[3]["interactive"]["type"], "list");
}

#[tokio::test]
async fn a_message_is_answered_once() {
    let meta = Meta::start([]).await;
    for _ in 0..3 {
        assert_eq!(meta.post(&tap("wamid.2", "list_reply", "dish:diavola")).await, StatusCode::OK);
    }
    meta.post(&tap("wamid.3", "list_reply", "dish:funghi")).await;
    let received = meta.received(2).await;
    assert_eq!(received[1]["context"]["message_id"], "wamid.3");
}

#[tokio::test]
async fn what_meta_did_not_sign_is_not_read() {
    let mut meta = Meta::start([]).await;
    let body = notification(&tap("wamid.2", "list_reply", "dish:diavola"));
    let genuine = Signature::of(APP_SECRET, &body);
    let forged = body.replace("16505551234", "16505551235");
    assert_eq!(meta.post_as(Some(&genuine), &forged).await, StatusCode::UNAUTHORIZED);
    for signature in [Signature::of("another secret", &body), genuine.to_uppercase(), genuine.replace("sha256", "sha1"), String::new()] {
        assert_eq!(meta.post_as(Some(&signature), &body).await, StatusCode::UNAUTHORIZED, "{signature}");
    }
    assert_eq!(meta.post_as(None, &body).await, StatusCode::UNAUTHORIZED);
    // By the time that the genuine one is answered, the others would have been.
    assert_eq!(meta.post_as(Some(&genuine), &body).await, StatusCode::OK);
    assert_eq!(meta.received(1).await[0]["to"], "16505551234");
    assert!(meta.changes.try_recv().is_err());
}

#[tokio::test]
async fn each_state_is_news_once() {
    let mut meta = Meta::start([]).await;
    for states in [&["delivered", "sent"][..], &["delivered"], &["read", "read"], &["delivered", "played"]] {
        let statuses: Vec<_> = states.iter().map(|state| status(state)).collect();
        assert_eq!(meta.post(&json!({ "statuses": statuses })).await, StatusCode::OK);
    }
    for state in ["delivered", "read", "played"] {
        let status = meta.changes.recv().await.expect("the bot runs");
        assert_eq!((status.id.as_str(), status.state.as_str()), ("wamid.out", state));
    }
    assert!(meta.changes.try_recv().is_err());
}

#[tokio::test]
async fn trouble_does_not_stop_it() {
    let refused = graph::error(400, 131_047, "Re-engagement message", "More than 24 hours have passed.");
    let meta = Meta::start([refused, (502, "<html>".to_owned())]).await;
    assert_eq!(meta.post_as(Some(&Signature::of(APP_SECRET, "<html>")), "<html>").await, StatusCode::OK);
    for index in 0..3 {
        assert_eq!(meta.post(&tap(&format!("wamid.{index}"), "list_reply", "dish:funghi")).await, StatusCode::OK);
    }
    meta.received(3).await;
    // 3 MB.
    let mut large = tap("wamid.large", "list_reply", "dish:margherita");
    large["padding"] = json!("x".repeat(3_000_000));
    assert_eq!(meta.post(&large).await, StatusCode::OK);
    assert_eq!(meta.received(4).await[3]["context"]["message_id"], "wamid.large");
}
