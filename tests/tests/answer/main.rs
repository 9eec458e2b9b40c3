//! What WhatsApp answers to a send.

#[path = "../samples/damage.rs"]
mod damage;

use std::time::Duration;

use serde_json::{Value, json};
use whatsapp_dsl::answer::{Retry, Unreadable};
use whatsapp_dsl::{Accepted, Answer, BusinessScopedUserId, GraphError, GroupId, MessageStatus, Refused};

fn accepted(json: &Value) -> Accepted {
    Answer::from_json(&json.to_string()).unwrap_or_else(|refused| panic!("{json}: {refused}"))
}

fn refused(json: &Value) -> GraphError {
    match Answer::from_json(&json.to_string()) {
        Err(Refused::Graph(error)) => error,
        other => panic!("{json}: {other:?}"),
    }
}

fn unreadable(json: &str) -> Unreadable {
    match Answer::from_json(json) {
        Err(Refused::Unreadable(unreadable)) => unreadable,
        other => panic!("{json}: {other:?}"),
    }
}

#[test]
fn an_accepted_message_has_an_id_and_what_was_made_of_the_recipient() {
    let answer = accepted(&json!({
        "messaging_product": "whatsapp",
        "contacts": [{ "input": "+39 06 6982", "wa_id": "39066982", "user_id": "IT.123" }],
        "messages": [{ "id": "wamid.one", "message_status": "held_for_quality_assessment", "group_id": "Y2Fw" }],
        "tomorrow": { "x": 1 },
    }));
    assert_eq!(answer.id().as_str(), "wamid.one");
    assert_eq!(answer.status(), Some(&MessageStatus::HeldForQualityAssessment));
    assert_eq!(answer.messages()[0].group_id.as_ref().map(GroupId::as_str), Some("Y2Fw"));
    let contact = &answer.contacts()[0];
    assert_eq!((contact.input.as_deref(), contact.wa_id.as_deref()), (Some("+39 06 6982"), Some("39066982")));
    assert_eq!(contact.user_id.as_ref().map(BusinessScopedUserId::as_str), Some("IT.123"));
    assert!(answer.json().contains("tomorrow") && answer.misfits().is_empty());
}

#[test]
fn a_status_is_a_word_that_meta_may_add_to() {
    for (word, status) in [
        ("accepted", MessageStatus::Accepted),
        ("paused", MessageStatus::Paused),
        ("Message has been held because quality assessment is pending", MessageStatus::HeldForQualityAssessment),
        ("frozen", MessageStatus::Other("frozen".to_owned())),
    ] {
        let answer = accepted(&json!({ "messages": [{ "id": "gBGG", "message_status": word }] }));
        assert_eq!(answer.status(), Some(&status));
    }
    assert_eq!(accepted(&json!({ "messages": [{ "id": "gBGG" }], "meta": { "version": "v2.41.2" } })).status(), None);
}

#[test]
fn only_the_id_is_needed() {
    let answer = json!({ "contacts": [{ "input": "1", "wa_id": "2" }], "messages": [{ "id": "wamid.one", "message_status": "accepted" }] });
    for wrong in [json!(null), json!(5), json!("x"), json!([1]), json!({ "a": 1 }), json!(true)] {
        let mut odd = answer.clone();
        odd["contacts"] = wrong.clone();
        assert_eq!(accepted(&odd).id().as_str(), "wamid.one", "{odd}");
        let mut odd = answer.clone();
        odd["messages"][0]["message_status"] = wrong.clone();
        assert_eq!(accepted(&odd).contacts().len(), 1, "{odd}");
        let mut odd = answer.clone();
        odd["messages"] = wrong;
        assert!(unreadable(&odd.to_string()).reason().contains("neither the id of a message nor an error"), "{odd}");
    }
    let odd = accepted(&json!({ "messages": [{ "id": "wamid.one" }], "contacts": 5 }));
    assert_eq!(odd.misfits()[0].to_string(), "contacts: must be a list, found a number");
}

#[test]
fn an_error_says_what_is_wrong() {
    let error = refused(&json!({ "error": {
        "message": "(#130429) Rate limit hit", "type": "OAuthException", "code": 130_429, "error_subcode": 2_494_055, "is_transient": false,
        "error_data": { "messaging_product": "whatsapp", "details": "Too many messages." },
        "error_user_title": "Troppo", "error_user_msg": "Riprova.", "fbtrace_id": "Az8or2",
    } }));
    assert_eq!((error.code(), error.subcode(), error.kind()), (130_429, Some(2_494_055), Some("OAuthException")));
    assert_eq!((error.title(), error.details()), (Some("Rate limit hit"), Some("Too many messages.")));
    assert_eq!((error.user_title(), error.user_message(), error.trace()), (Some("Troppo"), Some("Riprova."), Some("Az8or2")));
    assert_eq!(error.to_string(), "error 130429, Rate limit hit: Too many messages. (trace Az8or2)");
    let error: Box<dyn std::error::Error + Send + Sync> = Box::new(Refused::from(error));
    assert!(error.to_string().starts_with("error 130429"));
}

#[test]
fn an_error_comes_in_several_shapes() {
    assert_eq!(refused(&json!({ "error": { "code": "100" } })).code(), 100);
    assert_eq!(refused(&json!({ "error": { "code": 100, "error_data": "to is missing" } })).details(), Some("to is missing"));
    let older =
        refused(&json!({ "errors": [{ "code": 1014, "title": "Internal error", "details": "Why?" }], "meta": { "version": "v2" } }));
    assert_eq!((older.code(), older.title(), older.details()), (1014, Some("Internal error"), Some("Why?")));
    assert!(older.json().contains("meta"));
    for wrong in [json!(null), json!("x"), json!([]), json!({}), json!(-1)] {
        assert_eq!(refused(&json!({ "error": { "code": 4, "message": wrong, "error_data": wrong, "is_transient": wrong } })).code(), 4);
        let reason = unreadable(&json!({ "error": { "code": wrong, "message": "x" } }).to_string());
        assert_eq!(reason.reason(), "there is an error without a code in it");
    }
}

#[test]
fn a_damaged_answer_is_read_as_far_as_it_can_be() {
    let good = json!({ "messaging_product": "whatsapp", "contacts": [{ "input": "+1 650", "wa_id": "1650", "user_id": "US.1" }],
        "messages": [{ "id": "wamid.one", "message_status": "accepted", "group_id": "Y2Fw" }], "meta": { "version": "v2" } });
    let error = json!({ "error": { "message": "(#4) Too many", "type": "OAuthException", "code": 4, "error_subcode": 1, "is_transient": true,
        "error_data": { "messaging_product": "whatsapp", "details": "Why" }, "error_user_title": "T", "error_user_msg": "M", "fbtrace_id": "A" } });
    let older = json!({ "errors": [{ "code": 4, "title": "Too many", "details": "Why", "href": "/errors" }], "meta": { "version": "v2" } });
    for sample in [good, error, older] {
        for path in damage::paths(&sample) {
            for wrong in damage::damages() {
                let odd = damage::damaged(&sample, &path, wrong.clone());
                let text = odd.to_string();
                let at = |pointer: &str| odd.pointer(pointer) == sample.pointer(pointer) && odd.pointer(pointer).is_some();
                match Answer::from_json(&text) {
                    Ok(accepted) => assert_eq!((accepted.json(), accepted.messages().len()), (text.as_str(), 1)),
                    Err(Refused::Graph(error)) => assert_eq!(error.json(), text),
                    Err(other) => {
                        let Refused::Unreadable(unreadable) = &other else { panic!("{other}") };
                        assert_eq!(unreadable.body(), text.as_bytes());
                        // Only what says whether it was accepted must be there.
                        let is_whole = ["/messages/0/id", "/error/code", "/errors/0/code"].into_iter().any(at);
                        assert!(!is_whole, "{path} as {wrong:?}: {other}");
                    }
                }
            }
        }
    }
}

#[test]
fn what_is_not_an_answer_is_kept() {
    for body in ["", "<html>502</html>", "[]", "null", "{", "\"x\"", "{}", r#"{"messages":[]}"#, r#"{"messages":[{}]}"#] {
        assert_eq!(unreadable(body).body(), body.as_bytes());
        assert_eq!(unreadable(body).status(), None);
    }
    let Err(Refused::Unreadable(bytes)) = Answer::from_bytes(502, b"\xff\xfe") else { panic!("these are no texts") };
    assert_eq!((bytes.status(), bytes.body()), (Some(502), &b"\xff\xfe"[..]));
    let Err(Refused::Unreadable(page)) = Answer::from_bytes(504, "x".repeat(9000).as_bytes()) else { panic!("this is no answer") };
    assert_eq!(page.body().len(), 9000);
    assert!(page.to_string().starts_with("HTTP 504: the body is not JSON") && page.to_string().len() < 400);
    let Err(Refused::Graph(error)) = Answer::from_bytes(429, br#"{"error":{"code":4}}"#) else { panic!("Graph says why") };
    assert_eq!(error.status(), Some(429));
    let deep = "[".repeat(100_000);
    assert_eq!(unreadable(&deep).body().len(), deep.len());
}

#[test]
fn a_request_that_sends_nothing_succeeds() {
    for body in [r#"{"success":true}"#, r#"{"meta":{"api_status":"stable"}}"#] {
        assert!(Answer::success_from_json(body).is_ok());
    }
    assert!(matches!(Answer::success_from_json(r#"{"error":{"code":131009}}"#), Err(Refused::Graph(_))));
    for body in ["{}", "x", r#"{"success":false}"#, r#"{"success":"no"}"#] {
        assert!(matches!(Answer::success_from_json(body), Err(Refused::Unreadable(_))), "{body}");
    }
}

#[test]
fn whether_to_try_again_depends_on_the_code() {
    let retry = |code: u32| refused(&json!({ "error": { "code": code } })).retry();
    let seconds = |count| Retry::Later(Some(Duration::from_secs(count)));
    for code in [1, 2, 131_000, 131_016, 133_004, 130_429, 131_048, 133_008, 136_024, 131_208, 471, 1014, 1016, 1018, 2002] {
        assert_eq!(retry(code), Retry::Later(None), "{code}");
    }
    for (code, wait) in [(4, 3600), (80_007, 3600), (131_056, 1), (131_049, 86_400), (133_015, 300), (134_101, 600), (131_057, 60)] {
        assert_eq!(retry(code), seconds(wait), "{code}");
    }
    for code in [130_472, 130_497, 131_026, 131_050, 132_016] {
        assert_eq!(retry(code), Retry::No, "{code}");
    }
    for code in [0, 100, 190, 368, 131_047, 131_053, 132_000, 132_001, 132_015, 1013, 1019, 999_999] {
        assert_eq!(retry(code), Retry::AfterChange, "{code}");
    }
}

#[test]
fn each_wait_is_longer() {
    let waits = |code: u32| {
        let retry = refused(&json!({ "error": { "code": code } })).retry();
        [0, 1, 2].map(|retries| retry.wait(retries).map(|wait| wait.as_secs()))
    };
    assert_eq!(waits(131_056), [Some(1), Some(4), Some(16)]);
    assert_eq!(waits(130_429), [Some(1), Some(4), Some(16)]);
    assert_eq!(waits(133_015), [Some(300), Some(1200), Some(4800)]);
    assert_eq!(waits(132_000), [None; 3]);
    assert_eq!(waits(131_026), [None; 3]);
    assert!(Retry::Later(Some(Duration::MAX)).wait(u32::MAX) == Some(Duration::MAX));
}

#[test]
fn a_code_may_be_written_with_a_point_and_a_body_with_a_mark() {
    assert_eq!(refused(&json!({ "error": { "code": 131_047.0 } })).code(), 131_047);
    for odd in [json!(131_047.5), json!(-1.0), json!(1e20)] {
        assert!(unreadable(&json!({ "error": { "code": odd } }).to_string()).reason().contains("without a code"), "{odd}");
    }
    let body = "\u{feff}{\"messages\":[{\"id\":\"wamid.A\"}]}";
    assert_eq!(Answer::from_bytes(200, body.as_bytes()).map(|accepted| accepted.id().to_string()).as_deref(), Ok("wamid.A"));
}

#[test]
fn what_passes_may_be_tried_again() {
    let error = |code: u32| refused(&json!({ "error": { "code": code, "is_transient": true } }));
    assert_eq!((error(100).is_transient(), refused(&json!({ "error": { "code": 100 } })).is_transient()), (Some(true), None));
    let retry = |code: u32| error(code).retry();
    assert_eq!(retry(100), Retry::Later(None));
    assert_eq!(retry(131_049), Retry::Later(Some(Duration::from_secs(86_400))));
}
