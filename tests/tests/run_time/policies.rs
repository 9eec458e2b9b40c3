//! The policies `truncate` and `fold`: texts that are made to fit, grapheme by grapheme.

use whatsapp_dsl::{Content, Message, message, try_message};

/// The title of the first button, at most 20 characters.
fn title(text: &str) -> String {
    let message =
        try_message!(ReplyButtons { to: "+1 650 555 1234", body: "Right?", buttons: [Reply { id: "yes", title: truncate(text, "Yes") }] });
    match message.expect("a title that fits").content() {
        Content::ReplyButtons(question) => question.buttons()[0].title().to_owned(),
        other => panic!("another kind: {other:?}"),
    }
}

/// The footer, at most 60 characters, if there is one.
fn footer(text: Option<&str>) -> Option<String> {
    let message = try_message!(CatalogMessage { to: "+1 650 555 1234", body: "All.", footer: truncate(text, "Luigi's") });
    match message.expect("a footer that fits").content() {
        Content::CatalogMessage(catalog) => catalog.footer().map(str::to_owned),
        other => panic!("another kind: {other:?}"),
    }
}

/// The one parameter of a body, folded.
fn folded(text: &str) -> String {
    let message = try_message!(Template { to: "+1 650 555 1234", name: "hello", language: "en", body: [fold(text, "friend")] });
    match message.expect("a parameter that fits").content() {
        Content::Template(template) => match template.body() {
            [whatsapp_dsl::template::Parameter::Text(parameter)] => parameter.text().to_owned(),
            other => panic!("one text: {other:?}"),
        },
        other => panic!("another kind: {other:?}"),
    }
}

#[test]
fn what_fits_stays_as_it_is() {
    for text in [
        "Yes",
        "x",
        "12345678901234567890",
        "👨‍👩‍👧‍👦👨‍👩‍👧‍👦123456",
        "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}",
    ] {
        assert_eq!(title(text), text);
    }
}

#[test]
fn what_does_not_fit_ends_in_an_ellipsis_that_is_counted() {
    assert_eq!(title("123456789012345678901"), "1234567890123456789…");
    assert_eq!(title("1234567890123456789012345"), "1234567890123456789…");
    assert_eq!(title("ü".repeat(300).as_str()), format!("{}…", "ü".repeat(19)));
    assert_eq!(title("Yes, that would be quite nice"), "Yes, that would be…", "no space before the ellipsis");
}

#[test]
fn graphemes_stay_whole() {
    // 14 characters and a family of 7 are 21; the family does not fit beside the ellipsis.
    assert_eq!(title("12345678901234👨‍👩‍👧‍👦"), "12345678901234…");
    assert_eq!(title("123456789012👨‍👩‍👧‍👦34"), "123456789012👨‍👩‍👧‍👦…");
    // A letter with its accent.
    assert_eq!(title("123456789012345678e\u{301}9"), "123456789012345678…");
    assert_eq!(title("12345678901234567e\u{301}90"), "12345678901234567e\u{301}…");
    // Flags of two letters each.
    assert_eq!(title(&"🇮🇹".repeat(11)), format!("{}…", "🇮🇹".repeat(9)));
    assert_eq!(title(&format!("x{}", "🇮🇹".repeat(10))), format!("x{}…", "🇮🇹".repeat(9)));
    // A thumb with its skin tone, a keycap.
    assert_eq!(title("123456789012345678👍🏽x"), "123456789012345678…");
    assert_eq!(title("123456789012345671️⃣90"), "12345678901234567…");
    // Line ends of Windows are one grapheme.
    assert_eq!(title("123456789012345678\r\n90"), "123456789012345678…");
}

#[test]
fn one_grapheme_that_is_longer_than_the_limit_gives_way_to_the_fallback() {
    let accents = format!("e{}", "\u{301}".repeat(40));
    assert_eq!(title(&accents), "Yes");
}

#[test]
fn outer_space_goes_first() {
    for text in ["  Yes ", "\tYes\n", "\u{a0}Yes\u{3000}"] {
        assert_eq!(title(text), "Yes");
    }
    assert_eq!(title("   12345678901234567890   "), "12345678901234567890");
    assert_eq!(title("Yes,  it  is"), "Yes,  it  is", "inner space is none of its business");
}

#[test]
fn where_nothing_is_left_the_fallback_is_used() {
    for text in ["", " ", "\n\t \u{a0}"] {
        assert_eq!(title(text), "Yes");
        assert_eq!(footer(Some(text)).as_deref(), Some("Luigi's"));
        assert_eq!(folded(text), "friend");
    }
}

#[test]
fn none_takes_the_fallback() {
    assert_eq!(footer(None).as_deref(), Some("Luigi's"));
    assert_eq!(footer(Some("Open till late")).as_deref(), Some("Open till late"));
    assert_eq!(footer(Some(&"x".repeat(61))).map(|footer| footer.chars().count()), Some(60));
    assert_eq!(footer(Some(&"x".repeat(60))), Some("x".repeat(60)));
}

#[test]
fn without_a_fallback_the_field_is_left_out() {
    let caption = |text: Option<&str>| {
        let message = message!(Document { to: "+1 650 555 1234", id: "1", caption: fold(text), filename: "menu.pdf" });
        match message.content() {
            Content::Document(document) => document.caption().map(str::to_owned),
            other => panic!("another kind: {other:?}"),
        }
    };
    for text in [None, Some(""), Some(" \u{a0}\n")] {
        assert_eq!(caption(text), None);
    }
    assert_eq!(caption(Some(" Open  till late ")).as_deref(), Some("Open till late"));
    assert_eq!(caption(Some(&"x".repeat(1025))).map(|caption| caption.chars().count()), Some(1024));
}

#[test]
fn every_sort_of_string_is_taken() {
    let owned = "Open till late".to_owned();
    let boxed: Box<str> = "Open till late".into();
    let cow = std::borrow::Cow::Borrowed("Open till late");
    let maybe = Some(owned.clone());
    let expected = try_message!(CatalogMessage { to: "+1 650 555 1234", body: "All.", footer: "Open till late" });
    for message in [
        try_message!(CatalogMessage { to: "+1 650 555 1234", body: "All.", footer: truncate(&owned, "x") }),
        try_message!(CatalogMessage { to: "+1 650 555 1234", body: "All.", footer: truncate(owned, "x") }),
        try_message!(CatalogMessage { to: "+1 650 555 1234", body: "All.", footer: truncate(boxed, "x") }),
        try_message!(CatalogMessage { to: "+1 650 555 1234", body: "All.", footer: truncate(&cow, "x") }),
        try_message!(CatalogMessage { to: "+1 650 555 1234", body: "All.", footer: truncate(&maybe, "x") }),
        try_message!(CatalogMessage { to: "+1 650 555 1234", body: "All.", footer: truncate(maybe.as_deref(), "x") }),
    ] {
        assert_eq!(message, expected);
    }
}

#[test]
fn fold_makes_one_space_of_each_run() {
    assert_eq!(folded("  Ann \n\n Lee\t\tO'Hara  "), "Ann Lee O'Hara");
    assert_eq!(folded("a      b"), "a b");
    assert_eq!(folded("Ann\u{a0}\u{3000}Lee\r\n"), "Ann Lee");
    assert_eq!(folded("👨‍👩‍👧‍👦  e\u{301}"), "👨‍👩‍👧‍👦 e\u{301}", "joined emoji and accents stay");
}

/// The body's parameters beside a button, where the limit is that of the whole text.
fn parameters(first: &str, second: &str) -> Message {
    let message = try_message!(Template {
        to: "+1 650 555 1234",
        name: "hello",
        language: "en",
        body: [fold(first, "friend"), truncate(second, "A1")],
        buttons: [QuickReply { index: 0, payload: "stop" }],
    });
    message.expect("parameters that fit")
}

#[test]
fn parameters_fit_beside_other_components() {
    for length in [1, 1023, 1024, 1025, 5000] {
        let message = parameters(&"x".repeat(length), "A1");
        let Content::Template(template) = message.content() else { panic!("a template") };
        let [whatsapp_dsl::template::Parameter::Text(first), _] = template.body() else { panic!("two parameters") };
        let kept = first.text().chars().count();
        assert!(kept <= 1024 && kept <= length, "{kept} of {length}");
        assert_eq!(first.text().ends_with('…'), kept < length, "{kept} of {length}");
        assert_eq!(Message::from_json(&message.to_json()), Ok(message.clone()));
    }
}
