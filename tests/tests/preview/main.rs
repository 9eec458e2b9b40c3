//! Previews: what each kind is drawn as, what is measured and what is not, and that nothing breaks out of a picture.

mod chance;
mod contained;
mod fidelity;
mod invalid;
mod kinds;
mod laid_out;
mod on_premises;
#[path = "../samples/mod.rs"]
#[allow(dead_code, unused_imports, reason = "other tests ask for more of them")]
mod samples;
mod templates;

use whatsapp_dsl::preview::{Preview, Theme};

/// A text of a picture: where it begins, how wide it is, which of its sides that is, and what it says.
struct Text {
    x: f64,
    y: f64,
    width: Option<f64>,
    is_rtl: bool,
    says: String,
}

/// The texts of a picture, which is XML with a size of its own, and their order.
fn texts(svg: &str) -> ([f64; 2], Vec<Text>) {
    let document = roxmltree::Document::parse(svg).expect("a picture is XML");
    let root = document.root_element();
    assert_eq!(root.tag_name().name(), "svg");
    let number = |node: roxmltree::Node<'_, '_>, name: &str| node.attribute(name).and_then(|value| value.parse::<f64>().ok());
    let mut texts = Vec::new();
    for node in root.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text"))) {
        assert!(node.children().all(|child| child.is_text()), "a text is nothing but text");
        let moves = node.ancestors().filter_map(|node| node.attribute("transform"));
        let moves = moves.map(|transform| {
            let (x, y) = transform.trim_start_matches("translate(").trim_end_matches(')').split_once(' ').expect("two numbers");
            [x, y].map(|part| part.parse::<f64>().expect("a number"))
        });
        let [dx, dy] = moves.fold([0.0, 0.0], |sum, by| [sum[0] + by[0], sum[1] + by[1]]);
        texts.push(Text {
            x: dx + number(node, "x").expect("a text is somewhere"),
            y: dy + number(node, "y").expect("a text is somewhere"),
            width: number(node, "textLength"),
            is_rtl: node.attribute("direction") == Some("rtl"),
            says: node.text().unwrap_or_default().to_owned(),
        });
    }
    ([number(root, "width").expect("a width"), number(root, "height").expect("a height")], texts)
}

/// What a picture says, without the spaces, which are between its lines and pieces.
fn says(preview: &Preview) -> String {
    let (_, texts) = texts(&preview.to_svg(Theme::Light));
    texts.iter().flat_map(|text| text.says.chars()).filter(|character| !character.is_whitespace()).collect()
}

/// Both pictures, which say the same, and whose texts are all within them.
fn hold(preview: &Preview) {
    for theme in [Theme::Light, Theme::Dark] {
        let svg = preview.to_svg(theme);
        assert_eq!(svg, preview.to_svg(theme), "a picture is always the same");
        let ([width, height], texts) = texts(&svg);
        for text in texts {
            let [left, right] = match (text.width, text.is_rtl) {
                (Some(width), true) => [text.x - width, text.x],
                (Some(width), false) => [text.x, text.x + width],
                (None, _) => [text.x, text.x],
            };
            assert!(left >= -0.1 && right <= width + 0.1, "{:?} is from {left} to {right} of {width}", text.says);
            assert!(text.y > 0.0 && text.y < height, "{:?} is at {} of {height}", text.says, text.y);
        }
    }
    let text = preview.to_text();
    assert!(text.chars().all(|character| character == '\n' || !character.is_control()), "{text:?}");
}
