//! Runs the bot of `examples/src/bot.rs` on loopback, plays Meta to it, and prints what it says: `cargo run -p examples --features bot --bin bot`.
//!
//! For a server of yours, make the `Endpoint` without `base`, turn on TLS in `reqwest`, and give Meta the URL and the token.

use std::error::Error;
use std::time::{Duration, Instant};

use examples::bot::{self, Secrets};
use examples::graph::{ACCESS_TOKEN, Graph, PHONE_NUMBER_ID};
use reqwest::Client;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use whatsapp_dsl::http::Endpoint;
use whatsapp_dsl::webhook::Signature;

const APP_SECRET: &str = "the app secret";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let graph = Graph::start([])?;
    let secrets = Secrets { app_secret: APP_SECRET.to_owned(), verify_token: "a word of yours".to_owned() };
    let (routes, mut changes) = bot::server(secrets, Endpoint::new(PHONE_NUMBER_ID, ACCESS_TOKEN).base(graph.base()));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let webhook = format!("http://{}/webhook", listener.local_addr()?);
    let server = tokio::spawn(async move { axum::serve(listener, routes).await });

    // From here on, this is Meta.
    let client = Client::new();
    let challenge = client.get(format!("{webhook}?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=a%20word%20of%20yours"));
    println!("subscribed: {}", challenge.send().await?.text().await?);

    let customer_says = [
        json!({ "type": "text", "text": { "body": "Buonasera!" } }),
        json!({ "type": "interactive", "interactive": { "type": "list_reply", "list_reply": { "id": "dish:diavola", "title": "Diavola" } } }),
        json!({ "type": "interactive", "interactive": { "type": "button_reply", "button_reply": { "id": "here:diavola", "title": "Here" } } }),
    ];
    for (index, mut message) in customer_says.into_iter().enumerate() {
        message["id"] = json!(format!("wamid.in{index}"));
        message["from"] = json!("16505551234");
        println!("\n> {message}");
        post(&client, &webhook, &json!({ "messages": [message] })).await?;
        let started = Instant::now();
        while graph.received().len() <= index && started.elapsed() < Duration::from_secs(10) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        println!("{:#}", graph.received().get(index).ok_or("the bot does not answer")?);
    }

    let status = |state: &str| json!({ "id": "wamid.out", "status": state, "recipient_id": "16505551234" });
    post(&client, &webhook, &json!({ "statuses": [status("sent"), status("read"), status("delivered"), status("read")] })).await?;
    // Once the server has stopped, the changes end.
    drop(client);
    server.abort();
    println!();
    while let Some(status) = changes.recv().await {
        println!("{} is {}", status.id, status.state);
    }
    Ok(())
}

async fn post(client: &Client, webhook: &str, value: &Value) -> Result<(), Box<dyn Error>> {
    let change = json!({ "field": "messages", "value": value });
    let body = json!({ "object": "whatsapp_business_account", "entry": [{ "id": "102290129340398", "changes": [change] }] }).to_string();
    let signature = Signature::of(APP_SECRET, &body);
    client.post(webhook).header("X-Hub-Signature-256", signature).body(body).send().await?.error_for_status()?;
    Ok(())
}
