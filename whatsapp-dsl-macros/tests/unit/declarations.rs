//! What was read of a declaration is found again.

use std::thread;

use crate::declarations::{Found, found};

const TEXT: &str = r#"{"type":"OpenNow","names":{},"definitions":[{"name":"open_now","language":"en","status":"APPROVED","category":"UTILITY",
    "components":[{"type":"BODY","text":"We are open."}]}]}"#;

#[test]
fn every_thread_finds_what_was_read() {
    let read = || match thread::spawn(|| found(TEXT)).join() {
        Ok(Some(Found::Declared(declared))) => std::ptr::from_ref(declared).addr(),
        _ => panic!("a declaration"),
    };
    assert_eq!(read(), read());
}

#[test]
fn what_is_broken_says_so() {
    assert!(matches!(found(&TEXT.replacen('{', r#"{"broken":true,"#, 1)), Some(Found::Broken(_))));
    assert!(matches!(found(r#"{"unsendable":"why"}"#), Some(Found::Unsendable(words)) if words == "why"));
    assert!(found("").is_none());
}
