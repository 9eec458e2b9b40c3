//! Where texts are in a picture: lines break where people expect it, and run from the side where the language begins.

use whatsapp_dsl::preview::Theme;
use whatsapp_dsl::try_message;

use crate::{Text, hold, texts};

/// The texts of a body, line by line, from left to right, without the time.
fn lines(body: &str) -> Vec<Vec<Text>> {
    let preview = try_message!(Text { to: "+1 650 555 1234", body: body }).expect("a text").preview();
    hold(&preview);
    let (_, mut texts) = texts(&preview.to_svg(Theme::Light));
    texts.retain(|text| text.says != "12:00");
    let mut lines: Vec<Vec<Text>> = Vec::new();
    for text in texts {
        match lines.last_mut() {
            Some(line) if line.iter().any(|other| (other.y - text.y).abs() < 0.05) => line.push(text),
            _ => lines.push(vec![text]),
        }
    }
    lines
}

fn said(body: &str) -> Vec<String> {
    lines(body).iter().map(|line| line.iter().map(|text| text.says.as_str()).collect()).collect()
}

#[test]
fn lines_break_between_words() {
    let words = "The quick brown fox jumps over the lazy dog and runs away, since nobody likes to be woken.";
    let lines = said(words);
    assert!(lines.len() > 1, "{lines:?}");
    assert_eq!(lines.join(" "), words);
}

#[test]
fn words_that_are_too_long_break_anywhere() {
    let word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    let lines = said(&format!("a {word} b"));
    assert!(lines.len() >= 3, "{lines:?}");
    assert_eq!(lines.concat().replace(' ', ""), format!("a{word}b"));
    let link = "https://luigi.example/a/very/long/path?with=queries&that=do#not-break-where-words-do";
    assert_eq!(said(link).concat(), link);
}

#[test]
fn chinese_and_japanese_break_between_characters() {
    let lines = said("您的订单已经发货，预计明天送达。如果您有任何问题，请随时联系我们的客服团队。");
    assert!(lines.len() > 1, "{lines:?}");
    // No line begins with what closes a sentence.
    assert!(lines.iter().all(|line| !line.starts_with(['，', '。'])), "{lines:?}");
}

#[test]
fn what_belongs_together_is_not_torn() {
    for together in ["👨‍👩‍👧‍👦", "🇮🇹", "👍🏽", "e\u{301}", "क्षि", "\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}"]
    {
        let lines = said(&together.repeat(90));
        assert!(lines.len() > 1, "{together}");
        assert!(lines.iter().all(|line| line.replace(together, "").is_empty()), "{together}: {lines:?}");
    }
}

#[test]
fn right_to_left_begins_at_the_right() {
    for body in ["שלום, ההזמנה שלך בדרך", "طلبك في الطريق إليك الآن"] {
        let lines = lines(body);
        let [text] = lines[0].as_slice() else { panic!("one piece") };
        assert!(text.is_rtl && text.says == body);
    }
    // The first letter decides, paragraph by paragraph.
    let both = lines("Hello there, this is long enough to fill a line or two\nשלום");
    let [first, .., last] = both.as_slice() else { panic!("several lines") };
    assert!(!first[0].is_rtl && last[0].is_rtl);
    assert!(last[0].x > 200.0 && first[0].x < 40.0, "{} {}", last[0].x, first[0].x);
}

#[test]
fn directions_are_mixed_as_people_read_them() {
    let line = lines("abc שלום 123 def").remove(0);
    let pieces: Vec<_> = line.iter().map(|text| text.says.as_str()).collect();
    assert_eq!(pieces, ["abc", "123", "שלום", "def"]);
    assert!(line.windows(2).all(|pair| pair[0].x < pair[1].x));

    let line = lines("שלום abc 123").remove(0);
    let pieces: Vec<_> = line.iter().map(|text| text.says.as_str()).collect();
    assert_eq!(pieces, ["abc 123", "שלום"]);
}

#[test]
fn styles_do_not_change_where_lines_break() {
    let words = "one two three four five six seven eight nine ten eleven twelve thirteen";
    let marked = words.replace("five", "_five_").replace("nine", "~nine~");
    assert_eq!(said(words).concat().replace(' ', ""), said(&marked).concat().replace(' ', ""));
    assert_eq!(said(words).len(), said(&marked).len());
}

#[test]
fn wide_bubbles_are_as_wide_as_their_texts() {
    let width = |body: &str| {
        let preview = try_message!(Text { to: "+1 650 555 1234", body: body }).expect("a text").preview();
        texts(&preview.to_svg(Theme::Light)).0[0]
    };
    assert!(width("Ciao!") < width("Ciao, how are you doing?"));
    assert!((width(&"word ".repeat(100)) - width(&"word ".repeat(200))).abs() < 0.1);
}

/// Each style is on its words, and on no others.
#[test]
fn styles_are_drawn() {
    let preview = try_message!(Text { to: "+1 650 555 1234", body: "*bold* _italic_ ~struck~ `code` ```mono``` *_both_* plain" });
    let svg = preview.expect("a text").preview().to_svg(Theme::Light);
    let document = roxmltree::Document::parse(&svg).expect("XML");
    let with = |attribute: &str| {
        let texts = document.descendants().filter(|node| node.is_element() && node.tag_name().name() == "text");
        let texts = texts.filter(|node| node.attribute(attribute).is_some()).filter_map(|node| node.text());
        texts.map(str::trim).collect::<Vec<_>>()
    };
    assert_eq!(with("font-weight"), ["bold", "both"]);
    assert_eq!(with("font-style"), ["italic", "both"]);
    assert_eq!(with("text-decoration"), ["struck"]);
    assert_eq!(with("font-family"), ["code", "mono"]);
}
