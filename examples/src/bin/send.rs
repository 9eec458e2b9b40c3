//! Sends messages with `ureq`, and reads what Graph answers: accepted, refused for good, refused for now, and no answer of Graph's at all.
//!
//! `cargo run -p examples --features send --bin send`. Graph is played by a stand-in on loopback; for Meta's server, leave `base` away and turn
//! on TLS in `ureq`. The same with `reqwest`: `send_reqwest`.

use std::error::Error;
use std::thread;
use std::time::Duration;

use examples::graph::{self, ACCESS_TOKEN, Graph, PHONE_NUMBER_ID};
use ureq::Agent;
use whatsapp_dsl::http::Endpoint;
use whatsapp_dsl::{Accepted, Answer, Message, Refused, message};

/// What waits longer belongs into a queue.
const LONGEST: Duration = Duration::from_secs(60);

/// Sends a message, and again as long as WhatsApp says that it may pass soon.
///
/// Where the connection fails, or a proxy answers, it is not known whether the message was sent: sent again, it might arrive twice.
fn send(agent: &Agent, endpoint: &Endpoint, message: &Message) -> Result<Accepted, Box<dyn Error>> {
    let mut tries = 0;
    loop {
        let (head, mut body) = agent.run(endpoint.send(message))?.into_parts();
        let refused = match Answer::from_bytes(head.status.as_u16(), &body.read_to_vec()?) {
            Ok(accepted) => return Ok(accepted),
            Err(refused) => refused,
        };
        let wait = match &refused {
            Refused::Graph(error) => error.retry().wait(tries),
            _ => None,
        };
        let Some(wait) = wait.filter(|wait| *wait <= LONGEST) else { return Err(refused.into()) };
        println!("  {refused}: again in {wait:?}");
        thread::sleep(wait);
        tries += 1;
    }
}

/// Sends a message and prints what became of it.
fn tell(what: &str, agent: &Agent, endpoint: &Endpoint, message: &Message) {
    println!("{what}");
    let error = match send(agent, endpoint, message) {
        Ok(accepted) => return println!("  accepted as {}", accepted.id()),
        Err(error) => error,
    };
    println!("  not accepted: {error}");
    match error.downcast_ref::<Refused>() {
        Some(Refused::Graph(error)) => {
            if let Some(known) = error.explain() {
                println!("  {}", known.meaning);
            }
        }
        _ => println!("  whether it was sent is not known"),
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let graph = Graph::start([
        graph::error(
            400,
            132_000,
            "Template Param Count Mismatch",
            "body: number of localizable_params (1) does not match the expected number of params (2)",
        ),
        graph::error(
            429,
            131_056,
            "(Business Account, Consumer Account) pair rate limit hit",
            "Too many messages to this number in a short time.",
        ),
        (200, r#"{ "messages": [{ "id": "wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI" }] }"#.to_owned()),
        (502, "<html><body><h1>502 Bad Gateway</h1></body></html>".to_owned()),
    ])?;
    let endpoint = Endpoint::new(PHONE_NUMBER_ID, ACCESS_TOKEN).base(graph.base());
    // The bodies of answers with an HTTP error say what is wrong, so they are answers like any other.
    let agent: Agent = Agent::config_builder().http_status_as_error(false).timeout_global(Some(Duration::from_secs(10))).build().into();

    // A template that is declared by `template!` would not have compiled.
    let template = message!(Template { to: "+1 650 555 1234", name: "order_shipped", language: "en_US", body: ["Ann"] });
    tell("a template with too few values", &agent, &endpoint, &template);

    let text = message!(Text { to: "+1 650 555 1234", body: "Your table is ready." });
    tell("a text, too soon after others", &agent, &endpoint, &text);
    tell("a text, by way of a proxy that is out of order", &agent, &endpoint, &text);
    tell("a text", &agent, &endpoint, &text);

    let stranger = Endpoint::new(PHONE_NUMBER_ID, "another token").base(graph.base());
    tell("a text, with another token", &agent, &stranger, &text);

    println!("{} messages reached Graph", graph.received().len());
    Ok(())
}
