//! The requests that send.

use http::{Request, Response};
use serde_json::{Value, json};
use whatsapp_dsl::http::Endpoint;
use whatsapp_dsl::{Answer, Message, MessageId, ReadReceipt, Refused, message};

fn hello() -> Message {
    message!(Text { to: "+1 650 555 1234", body: "Ciao!" })
}

fn endpoint() -> Endpoint {
    Endpoint::new("106540352242922", "EAAJB-secret")
}

fn body(request: &Request<Vec<u8>>) -> Value {
    serde_json::from_slice(request.body()).expect("the body is JSON")
}

#[test]
fn a_message_is_posted() {
    let request = endpoint().version("v24.0").base("http://127.0.0.1:8080/").send(&hello());
    assert_eq!(
        (request.method().as_str(), request.uri().to_string().as_str()),
        ("POST", "http://127.0.0.1:8080/v24.0/106540352242922/messages")
    );
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(request.headers()["authorization"], "Bearer EAAJB-secret");
    assert_eq!(body(&request), serde_json::to_value(hello()).unwrap());
}

#[test]
fn a_template_may_go_to_the_marketing_messages_api() {
    let template = message!(Template { to: "+1 650 555 1234", name: "promo", language: "en_US" });
    let request = endpoint().send_marketing(&template).expect("it is a template");
    assert!(request.uri().path().ends_with("/106540352242922/marketing_messages"));
    let violation = &endpoint().send_marketing(&hello()).unwrap_err().violations()[0].clone();
    assert_eq!((violation.rule(), violation.code()), ("marketing_message_kind", Some(131_055)));
}

#[test]
fn a_receipt_is_posted() {
    let id: MessageId = "wamid.a".parse().expect("it is an id");
    let request = endpoint().mark_read(&ReadReceipt::of(id));
    assert!(request.uri().path().ends_with("/106540352242922/messages"));
    assert_eq!(body(&request), json!({ "messaging_product": "whatsapp", "status": "read", "message_id": "wamid.a" }));
}

#[test]
fn the_token_is_never_shown() {
    let request = endpoint().send(&hello());
    assert!(request.headers()["authorization"].is_sensitive());
    assert!(!format!("{:?} {:#?} {request:?}", endpoint(), endpoint()).contains("secret"));
    let odd = Endpoint::new("1", "line one\nline secret");
    assert!(!format!("{odd:?} {:?}", odd.send(&hello())).contains("secret"));
}

#[test]
fn odd_texts_never_lead_elsewhere() {
    let request = Endpoint::new("1/../2?x#y é\n", " token\n").version("v25.0/x").send(&hello());
    assert_eq!(request.uri(), "https://graph.facebook.com/v25.0%2Fx/1%2F..%2F2%3Fx%23y%20%C3%A9/messages");
    assert_eq!(request.headers()["authorization"], "Bearer token");
    let nowhere = endpoint().base("not a url").send(&hello());
    assert_eq!((nowhere.uri().host(), nowhere.uri().path()), (None, "/v25.0/106540352242922/messages"));
}

#[test]
fn a_response_keeps_its_status() {
    let response = |status: u16, body: &'static str| Response::builder().status(status).body(body).expect("it is one");
    let accepted = Answer::from_response(&response(200, r#"{"messages":[{"id":"wamid.a"}]}"#)).expect("it is accepted");
    assert_eq!(accepted.id().as_str(), "wamid.a");
    let Err(Refused::Graph(error)) = Answer::from_response(&response(400, r#"{"error":{"code":100}}"#)) else { panic!("Graph says why") };
    assert_eq!((error.status(), error.code()), (Some(400), 100));
    let Err(Refused::Unreadable(page)) = Answer::from_response(&response(502, "<html>")) else { panic!("this is no answer") };
    assert_eq!((page.status(), page.text().as_ref()), (Some(502), "<html>"));
}
