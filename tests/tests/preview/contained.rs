//! No value breaks out of a text or of a picture.

use whatsapp_dsl::preview::Theme;
use whatsapp_dsl::{Message, try_message};

use crate::{hold, says, texts};

fn text(body: &str) -> Message {
    try_message!(Text { to: "+1 650 555 1234", body: body }).expect("a text")
}

#[test]
fn markup_is_text() {
    let hostile = "</text></svg><script>alert('1')</script>&amp;\"<![CDATA[x]]><!-- - -->";
    let preview = text(hostile).preview();
    hold(&preview);
    assert_eq!(says(&preview), format!("{}12:00", hostile.replace(' ', "")));
    let svg = preview.to_svg(Theme::Light);
    let document = roxmltree::Document::parse(&svg).expect("XML");
    let known = ["svg", "desc", "rect", "g", "path", "text", "circle"];
    assert!(document.descendants().filter(roxmltree::Node::is_element).all(|node| known.contains(&node.tag_name().name())));
    assert!(document.descendants().all(|node| !node.is_comment() && !node.is_pi()));
}

/// Labels, headers and what is in the place of files, as well as texts.
#[test]
fn markup_is_text_everywhere() {
    let hostile = "<b a='1'>&\"";
    let message = try_message!(ReplyButtons {
        to: "+1 650 555 1234",
        context: hostile.replace(' ', ""),
        header: hostile,
        body: hostile,
        footer: hostile,
        buttons: [Reply { id: "1", title: hostile }],
    });
    let preview = message.expect("a question").preview();
    hold(&preview);
    assert_eq!(says(&preview).matches(&hostile.replace(' ', "")).count(), 5);
}

#[test]
fn control_characters_are_shown() {
    let preview = text("a\u{1b}[2Jb\u{0}c\u{7f}d\u{85}e\u{2028}f\u{202e}g\u{fffe}h\ti").preview();
    hold(&preview);
    let text = preview.to_text();
    assert_eq!(text, "| a\\u{1b}[2Jb\\u{0}c\\u{7f}d\\u{85}e\\u{2028}f\\u{202e}g\u{fffe}h\\ti\n");
    // XML 1.0 has none of them.
    let (_, texts) = texts(&preview.to_svg(Theme::Dark));
    let all: String = texts.iter().map(|text| text.says.as_str()).collect();
    assert!(all.contains("a\u{fffd}[2Jb\u{fffd}c\u{fffd}d"), "{all:?}");
}

/// A line of a value cannot look like a button or the end of the bubble.
#[test]
fn a_value_stays_behind_its_margin() {
    let text = text("Pay now:\n[Pay] https://evil.example\r\nopens: Menu\r! to: fine").preview().to_text();
    assert_eq!(text.lines().count(), 3);
    assert!(text.lines().all(|line| line.starts_with("| ")), "{text}");
}

#[test]
fn empty_lines_stay() {
    assert_eq!(text("a\n\n\nb").preview().to_text(), "| a\n|\n|\n| b\n");
}
