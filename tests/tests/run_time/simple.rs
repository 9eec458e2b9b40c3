//! Text, reaction, location and media.

use serde_json::{Value, json};
use whatsapp_dsl::{Audio, Document, Image, Invalid, Location, Message, Reaction, Sticker, Text, Video, message};

use crate::{LEFT_OUT, broken, broken_json, long, missing, texts};

const TO: &str = "+1 650 555 1234";

#[test]
fn text() {
    let valid = message!(Text { to: "+1 650 555 1234", body: "Hello" });
    let wrong = [("empty", ""), ("length", &*long(4097))];
    texts(&valid, "text_body", "text.body", |body| Text::builder().to(TO).body(body).build(), &wrong);
    missing(&valid, "text_body", "text.body", Text::builder().to(TO).build());
    assert!(Text::builder().to(TO).body(long(4096)).build().is_ok());
}

#[test]
fn reaction() {
    let valid = message!(Reaction { to: "+1 650 555 1234", message_id: "wamid.1", emoji: "👍" });
    let build = |emoji: &str| Reaction::builder().to(TO).message_id("wamid.1").emoji(emoji).build();
    texts(
        &valid,
        "reaction_emoji",
        "reaction.emoji",
        build,
        &[("format", "👍👍"), ("format", "ok"), ("format", "👍 "), ("format", "1"), ("format", "👍\u{e007f}"), ("format", "🍕🏽")],
    );
    let build = |id: &str| Reaction::builder().to(TO).message_id(id).emoji("👍").build();
    texts(
        &valid,
        "reaction_message_id",
        "reaction.message_id",
        build,
        &[("empty", ""), ("format", "wamid 1"), ("length", &*"w".repeat(129))],
    );
    assert!(build(&"w".repeat(128)).is_ok());
    missing(&valid, "reaction_emoji", "reaction.emoji", Reaction::builder().to(TO).message_id("wamid.1").build());
    missing(&valid, "reaction_message_id", "reaction.message_id", Reaction::builder().to(TO).emoji("👍").build());
}

#[test]
fn a_reaction_is_no_reply() {
    let built = Reaction::builder().to(TO).message_id("wamid.1").emoji("👍").context("wamid.2").build();
    let valid = message!(Reaction { to: "+1 650 555 1234", message_id: "wamid.1", emoji: "👍" });
    let mut json = serde_json::to_value(&valid).expect("JSON");
    json["context"] = json!({ "message_id": "wamid.2" });
    broken_json(built, &json, "reaction_context", "context.message_id");
}

#[test]
fn location() {
    let valid = message!(Location { to: "+1 650 555 1234", latitude: 1.0, longitude: 2.0, name: "Luigi's", address: "Via Appia 1" });
    let build = |latitude: f64, longitude: f64| Location::builder().to(TO).latitude(latitude).longitude(longitude).build();
    for wrong in [90.1, -90.1, 95.0, 1e300] {
        broken(&valid, build(wrong, 1.0), "location_latitude_range", "location.latitude", wrong.into());
    }
    for wrong in [180.1, -180.1, 181.5] {
        broken(&valid, build(1.0, wrong), "location_longitude_range", "location.longitude", wrong.into());
    }
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let invalid = build(number, 1.0).expect_err("no place on earth");
        assert_eq!(invalid.violations()[0].rule(), "location_latitude_range");
    }
    assert!(build(90.0, -180.0).is_ok() && build(-90.0, 180.0).is_ok());
    let named = |name: &str| Location::builder().to(TO).latitude(1.0).longitude(2.0).name(name).build();
    texts(&valid, "location_name", "location.name", named, &[(LEFT_OUT, "")]);
    let at = |address: &str| Location::builder().to(TO).latitude(1.0).longitude(2.0).address(address).build();
    texts(&valid, "location_address", "location.address", at, &[(LEFT_OUT, "")]);
    missing(&valid, "location_latitude", "location.latitude", Location::builder().to(TO).longitude(2.0).build());
    missing(&valid, "location_longitude", "location.longitude", Location::builder().to(TO).latitude(1.0).build());
}

const LINKS: &[(&str, &str)] =
    &[("empty", ""), ("format", "luigi.example/oven.jpg"), ("format", "ftp://luigi.example/a"), ("format", "https://a b")];

/// The rules of a media: `build` makes one of the fields named.
#[track_caller]
fn media(valid: &Message, name: &str, build: impl Fn(Option<&str>, Option<&str>, Option<&str>) -> Result<Message, Invalid>) {
    let path = |member: &str| format!("{name}.{member}");
    texts(valid, &path("link").replace('.', "_"), &path("link"), |link| build(Some(link), None, None), LINKS);
    let by_id = serde_json::from_value::<Message>(source(valid, name, json!({ "id": "1" }))).expect("a media by id");
    texts(&by_id, &format!("{name}_id"), &path("id"), |id| build(None, Some(id), None), &[("empty", ""), ("format", "1 2")]);
    let both = source(valid, name, json!({ "link": "https://luigi.example/a", "id": "1" }));
    broken_json(build(Some("https://luigi.example/a"), Some("1"), None), &both, &format!("{name}_source"), &path("id"));
    let none = source(valid, name, json!({}));
    broken_json(build(None, None, None), &none, &format!("{name}_source"), "");
    if ["image", "video", "document"].contains(&name) {
        let captioned = serde_json::from_value::<Message>(source(valid, name, json!({ "id": "1", "caption": "x" }))).expect("a caption");
        let wrong = [(LEFT_OUT, ""), ("length", &*long(1025))];
        texts(&captioned, &format!("{name}_caption"), &path("caption"), |caption| build(None, Some("1"), Some(caption)), &wrong);
    }
}

fn source(valid: &Message, name: &str, content: Value) -> Value {
    let mut json = serde_json::to_value(valid).expect("a message is JSON");
    json[name] = content;
    json
}

#[test]
fn image_and_video() {
    let valid = message!(Image { to: "+1 650 555 1234", link: "https://luigi.example/oven.jpg" });
    media(&valid, "image", |link, id, caption| Image::builder().to(TO).link(link).id(id).caption(caption).build());
    let valid = message!(Video { to: "+1 650 555 1234", link: "https://luigi.example/oven.mp4" });
    media(&valid, "video", |link, id, caption| Video::builder().to(TO).link(link).id(id).caption(caption).build());
}

#[test]
fn audio_and_sticker() {
    let valid = message!(Audio { to: "+1 650 555 1234", link: "https://luigi.example/song.mp3" });
    media(&valid, "audio", |link, id, _| Audio::builder().to(TO).link(link).id(id).build());
    let valid = message!(Sticker { to: "+1 650 555 1234", link: "https://luigi.example/a.webp" });
    media(&valid, "sticker", |link, id, _| Sticker::builder().to(TO).link(link).id(id).build());
}

#[test]
fn document() {
    let valid = message!(Document { to: "+1 650 555 1234", link: "https://luigi.example/menu.pdf", filename: "menu.pdf" });
    media(&valid, "document", |link, id, caption| Document::builder().to(TO).link(link).id(id).caption(caption).build());
    let named = |name: &str| Document::builder().to(TO).link("https://luigi.example/menu.pdf").filename(name).build();
    texts(&valid, "document_filename", "document.filename", named, &[(LEFT_OUT, "")]);
}
