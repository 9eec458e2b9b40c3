//! The gallery as a page of its own, which a browser shows without a server.

use std::fmt::Write as _;

use whatsapp_dsl::preview::Theme;

use crate::Shown;

/// The width of a picture, up to which there is room for code beside it.
const NARROW: f64 = 340.0;

/// What is around the messages.
const FRAME: &str = include_str!("frame.html");

/// The page.
pub(crate) fn page(all: &[Shown]) -> String {
    let (mut entries, mut section) = (String::new(), "");
    for shown in all {
        if shown.entry.section != section {
            section = shown.entry.section;
            let _ = writeln!(entries, "<h2>{}</h2>", escaped(section));
        }
        entry(shown, &mut entries);
    }
    // The frame is split, and not searched again: what the messages say stays what it is.
    let (before, behind) = FRAME.split_once("<!-- messages -->").expect("the frame has a place for the messages");
    format!("{before}{entries}{behind}")
}

fn entry(shown: &Shown, page: &mut String) {
    let name = shown.name();
    let [title, intro, code, json] = [shown.entry.title, &shown.intro, &shown.code, &shown.json].map(escaped);
    let preview = shown.entry.message.preview();
    let text = escaped(&preview.to_text());
    let svg = preview.to_svg(Theme::Light);
    let size = |name: &str| svg.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?.parse::<f64>().ok();
    let [width, height] = ["width", "height"].map(|name| size(name).expect("a picture has a size"));
    let class = if width > NARROW { " class=\"wide\"" } else { "" };
    let size = format!("width=\"{width}\" height=\"{height}\"");
    let _ = write!(
        page,
        "<article id=\"{name}\"{class}>\n<h3><a href=\"#{name}\" dir=\"auto\">{title}</a></h3>\n<p>{intro}</p>\n\
         <div class=\"sides\"><div class=\"pictures\">\
         <img class=\"light\" {size} src=\"gallery/{name}.light.svg\" alt=\"{text}\">\
         <img class=\"dark\" {size} src=\"gallery/{name}.dark.svg\" alt=\"{text}\"></div>\n\
         <div class=\"codes\"><figure><figcaption>Rust<button>Copy</button></figcaption><pre><code>{code}</code></pre></figure>\n\
         <details><summary>JSON</summary><figure><figcaption>JSON<button>Copy</button></figcaption><pre><code>{json}</code></pre></figure></details>\n\
         <details><summary>Text</summary><figure><figcaption>Text<button>Copy</button></figcaption><pre><code dir=\"auto\">{text}</code></pre></figure></details>\
         </div></div>\n</article>\n"
    );
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
