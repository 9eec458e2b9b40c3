//! Sends messages with `reqwest`: what `send` does, without blocking.
//!
//! `cargo run -p examples --features send_reqwest --bin send_reqwest`. Graph is played by a stand-in on loopback; for Meta's server, leave `base`
//! away and turn on TLS in `reqwest`.

use std::error::Error;
use std::time::Duration;

use examples::graph::{self, ACCESS_TOKEN, Graph, PHONE_NUMBER_ID};
use reqwest::Client;
use whatsapp_dsl::http::Endpoint;
use whatsapp_dsl::{Accepted, Answer, Message, MessageId, ReadReceipt, Refused, message};

/// What waits longer belongs into a queue.
const LONGEST: Duration = Duration::from_secs(60);

/// Sends a message, and again as long as WhatsApp says that it may pass soon.
async fn send(client: &Client, endpoint: &Endpoint, message: &Message) -> Result<Accepted, Box<dyn Error>> {
    let mut tries = 0;
    loop {
        let response = client.execute(endpoint.send(message).try_into()?).await?;
        let refused = match Answer::from_bytes(response.status().as_u16(), &response.bytes().await?) {
            Ok(accepted) => return Ok(accepted),
            Err(refused) => refused,
        };
        let wait = match &refused {
            Refused::Graph(error) => error.retry().wait(tries),
            _ => None,
        };
        let Some(wait) = wait.filter(|wait| *wait <= LONGEST) else { return Err(refused.into()) };
        println!("  {refused}: again in {wait:?}");
        tokio::time::sleep(wait).await;
        tries += 1;
    }
}

/// Shows the customer that their message was seen, and that an answer is being typed.
async fn seen(client: &Client, endpoint: &Endpoint, id: MessageId) -> Result<(), Box<dyn Error>> {
    let receipt = ReadReceipt::of(id).with_typing_indicator();
    let response = client.execute(endpoint.mark_read(&receipt).try_into()?).await?;
    Ok(Answer::success_from_json(&response.text().await?)?)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let graph = Graph::start([
        (200, r#"{ "success": true }"#.to_owned()),
        graph::error(
            429,
            131_056,
            "(Business Account, Consumer Account) pair rate limit hit",
            "Too many messages to this number in a short time.",
        ),
        (200, r#"{ "messages": [{ "id": "wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI" }] }"#.to_owned()),
        graph::error(
            400,
            132_000,
            "Template Param Count Mismatch",
            "body: number of localizable_params (1) does not match the expected number of params (2)",
        ),
        (502, "<html><body><h1>502 Bad Gateway</h1></body></html>".to_owned()),
    ])?;
    let endpoint = Endpoint::new(PHONE_NUMBER_ID, ACCESS_TOKEN).base(graph.base());
    let client = Client::builder().timeout(Duration::from_secs(10)).build()?;

    seen(&client, &endpoint, "wamid.HBgLMTY1MDU1NTEyMzQVAgASGBQ".parse()?).await?;
    println!("the customer's message is marked as read");

    let text = message!(Text { to: "+1 650 555 1234", body: "Your table is ready." });
    let template = message!(Template { to: "+1 650 555 1234", name: "order_shipped", language: "en_US", body: ["Ann"] });
    for (what, message) in
        [("a text", &text), ("a template with too few values", &template), ("a text, by way of a proxy that is out of order", &text)]
    {
        println!("{what}");
        match send(&client, &endpoint, message).await {
            Ok(accepted) => println!("  accepted as {}", accepted.id()),
            Err(error) => println!("  not accepted: {error}"),
        }
    }
    println!("{} requests reached Graph", graph.received().len());
    Ok(())
}
