//! The gallery as a page of the documentation.

use std::fmt::Write as _;

use crate::Shown;

/// The page.
pub(crate) fn page(all: &[Shown]) -> String {
    let mut page = String::from(
        "# Gallery\n\n\
         What customers see, drawn by [`message.preview()`](../whatsapp-dsl/src/preview/mod.rs): every kind of message, and twelve messages of five \
         trades in three\nlanguages. Each is made by a function of the program `cargo run -p examples --bin gallery`, shown as it is written there, \
         beside the JSON that is sent and the text for logs.\nAreas with a dashed edge take the place of what no message holds. The same in a browser, with search and \
         copy buttons: `docs/gallery.html`.\n\n",
    );
    let mut sections: Vec<&str> = all.iter().map(|shown| shown.entry.section).collect();
    sections.dedup();
    for section in &sections {
        let titles: Vec<_> = all.iter().filter(|shown| shown.entry.section == *section).map(|shown| shown.entry.title).collect();
        let _ = writeln!(page, "- {section}: {}", titles.join(" · "));
    }
    for section in sections {
        let _ = write!(page, "\n## {section}\n");
        all.iter().filter(|shown| shown.entry.section == section).for_each(|shown| entry(shown, &mut page));
    }
    page
}

fn entry(shown: &Shown, page: &mut String) {
    let (name, Shown { entry, intro, code, json }) = (shown.name(), shown);
    let (title, text) = (entry.title, entry.message.preview().to_text());
    let _ = write!(
        page,
        "\n### {title}\n\n{intro}\n\n\
         <picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"gallery/{name}.dark.svg\">\
         <img alt=\"{title}, as the customer sees it\" src=\"gallery/{name}.light.svg\"></picture>\n\n\
         ```rust,ignore\n{code}\n```\n\n<details><summary>JSON</summary>\n\n```json\n{json}\n```\n\n</details>\n\n\
         <details><summary>Text</summary>\n\n```text\n{}\n```\n\n</details>\n",
        text.trim_end()
    );
}
