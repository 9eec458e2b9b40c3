//! What the programs that send say of each answer.

use std::process::Command;

/// What the program prints, without the ids of messages.
fn lines(program: &str) -> Vec<String> {
    let output = Command::new(program).output().expect("the program can be started");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).expect("it prints text");
    printed.lines().map(|line| line.split(" as wamid.").next().unwrap_or_default().trim().to_owned()).collect()
}

const COUNT: &str = "error 132000, Template Param Count Mismatch: \
    body: number of localizable_params (1) does not match the expected number of params (2) (trace Az8or2)";
const PAIR: &str = "error 131056, (Business Account, Consumer Account) pair rate limit hit: \
    Too many messages to this number in a short time. (trace Az8or2)";
const PROXY: &str =
    "HTTP 502: the body is not JSON: expected value at line 1 column 1: `<html><body><h1>502 Bad Gateway</h1></body></html>`";
const TOKEN: &str = "error 190, Access token has expired: The token is not that of this number. (trace Az8or2)";

#[test]
fn with_ureq() {
    let expected = [
        "a template with too few values",
        &format!("not accepted: {COUNT}"),
        "The template as Meta has it takes another number of values. Compare it with yours.",
        "a text, too soon after others",
        &format!("{PAIR}: again in 1s"),
        "accepted",
        "a text, by way of a proxy that is out of order",
        &format!("not accepted: {PROXY}"),
        "whether it was sent is not known",
        "a text",
        "accepted",
        "a text, with another token",
        &format!("not accepted: {TOKEN}"),
        "Get a new access token.",
        "5 messages reached Graph",
    ];
    assert_eq!(lines(env!("CARGO_BIN_EXE_send")), expected);
}

#[test]
fn with_reqwest() {
    let expected = [
        "the customer's message is marked as read",
        "a text",
        &format!("{PAIR}: again in 1s"),
        "accepted",
        "a template with too few values",
        &format!("not accepted: {COUNT}"),
        "a text, by way of a proxy that is out of order",
        &format!("not accepted: {PROXY}"),
        "5 requests reached Graph",
    ];
    assert_eq!(lines(env!("CARGO_BIN_EXE_send_reqwest")), expected);
}
