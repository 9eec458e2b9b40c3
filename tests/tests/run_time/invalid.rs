//! What `Invalid` says, and where it can go.

use std::error::Error;

use whatsapp_dsl::{Image, Invalid, Message, Text};

#[test]
fn one_line_for_each_violation() {
    let invalid = Text::builder().to("nobody").body("").build().expect_err("two mistakes");
    let lines: Vec<String> = invalid.to_string().lines().map(str::to_owned).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[1], "text.body: body is empty [text_body_empty, error 100]");
    for (line, violation) in lines.iter().zip(invalid.violations()) {
        assert_eq!(*line, violation.to_string());
        assert_eq!(
            *line,
            format!("{}: {} [{}, error {}]", violation.path(), violation.words(), violation.rule(), violation.code().expect("a code"))
        );
    }
}

#[test]
fn a_violation_of_the_whole_message_has_no_path() {
    let invalid = Image::builder().to("16505551234").build().expect_err("no source");
    assert_eq!(invalid.violations()[0].path(), "");
    assert_eq!(invalid.to_string(), "Image needs `link` or `id` [image_source, error 131008]");
}

#[test]
fn an_error_among_errors() {
    fn send() -> Result<(), Box<dyn Error + Send + Sync>> {
        let _ = Text::builder().to("16505551234").build()?;
        Ok(())
    }
    let error = send().expect_err("no body");
    let invalid = error.downcast_ref::<Invalid>().expect("an Invalid");
    assert_eq!(invalid.violations()[0].rule(), "text_body_required");
    assert!(invalid.source().is_none());
    let handle = std::thread::spawn(|| Text::builder().to("16505551234").build());
    assert!(handle.join().expect("a thread").is_err());
}

#[test]
fn text_that_is_not_json() {
    let invalid = Message::from_json("{\"to\": }").expect_err("no JSON");
    let [violation] = invalid.violations() else { panic!("one violation: {invalid}") };
    assert_eq!((violation.rule(), violation.path(), violation.code()), ("json_syntax", "", Some(100)));
    assert!(violation.words().contains("line 1 column 8"), "{violation}");
    assert!(invalid.to_string().ends_with("[json_syntax, error 100]"));
}

#[test]
fn equal_mistakes_are_equal() {
    let build = |body: &str| Text::builder().to("16505551234").body(body).build();
    assert_eq!(build(""), build(""));
    assert_ne!(build(""), build("Hello"));
    assert_eq!(build("").expect_err("empty").clone(), build("").expect_err("empty"));
}
