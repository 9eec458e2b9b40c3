//! What a preview says of itself.

use whatsapp_dsl::preview::{Fidelity, Preview, Theme};
use whatsapp_dsl::{Definition, message};

fn whats(preview: &Preview, fidelity: Fidelity) -> Vec<&'static str> {
    preview.fidelity().iter().filter(|drawn| drawn.fidelity == fidelity).map(|drawn| drawn.what).collect()
}

#[test]
fn of_a_text() {
    let preview = message!(Text { to: "+1 650 555 1234", body: "Hello!" }).preview();
    assert_eq!(whats(&preview, Fidelity::Measured), ["formatting", "texts"]);
    assert_eq!(whats(&preview, Fidelity::Approximate), ["colours and shapes", "line breaks"]);
    assert_eq!(whats(&preview, Fidelity::Unknown), ["the time"]);
}

#[test]
fn of_what_is_not_in_the_message() {
    let catalogue = message!(ProductList {
        to: "+1 650 555 1234",
        context: "wamid.1",
        header: "Cakes",
        body: "All",
        catalog_id: "1",
        sections: [Section { product_items: ["sku-1"] }],
    });
    let preview = catalogue.preview();
    assert_eq!(whats(&preview, Fidelity::Unknown), ["the message that is referred to", "the product", "the time"]);
    assert!(whats(&preview, Fidelity::Approximate).contains(&"buttons of WhatsApp's"));
    assert!(whats(&preview, Fidelity::Approximate).contains(&"what a button opens"));

    let template = message!(Template { to: "+1 650 555 1234", name: "hello", language: "en" }).preview();
    assert!(whats(&template, Fidelity::Unknown).contains(&"the texts of the template"));
}

/// What cards show is listed, too; and each thing once.
#[test]
fn of_cards() {
    let definition = Definition::from_json(
        r#"{ "name": "a", "language": "en", "category": "MARKETING", "status": "APPROVED", "components": [
            { "type": "BODY", "text": "Have a look." },
            { "type": "CAROUSEL", "cards": [
                { "components": [{ "type": "HEADER", "format": "VIDEO" }, { "type": "BODY", "text": "One" }] },
                { "components": [{ "type": "HEADER", "format": "VIDEO" }, { "type": "BODY", "text": "Two" }] }
            ] }
        ] }"#,
    );
    let preview = definition.expect("a definition").preview();
    assert_eq!(whats(&preview, Fidelity::Unknown), ["the time", "the video"]);
    assert!(whats(&preview, Fidelity::Approximate).contains(&"cards beside each other"));
}

/// The picture carries the list, and marks each thing that it draws.
#[test]
fn in_the_picture() {
    let preview = message!(Image { to: "+1 650 555 1234", id: "7", caption: "Hello!" }).preview();
    let svg = preview.to_svg(Theme::Light);
    let document = roxmltree::Document::parse(&svg).expect("XML");
    let said = document.descendants().find(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "desc"))).and_then(|node| node.text());
    for drawn in preview.fidelity() {
        assert!(said.unwrap_or_default().contains(&drawn.to_string()), "{drawn} is not in {said:?}");
    }
    let marks: Vec<_> = document.descendants().filter_map(|node| node.attribute("data-fidelity")).collect();
    assert_eq!(marks, ["unknown", "measured", "unknown"]);
}
