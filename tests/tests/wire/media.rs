//! Images, videos, audio, documents and stickers.

use whatsapp_dsl::{Audio, Document, Image, Sticker, Video, message};

use crate::{check, to_phone};

#[test]
fn image() {
    check(
        &to_phone(r#""type":"image","image":{"link":"https://luigi.example/oven.jpg","caption":"Our oven"}"#),
        &message!(Image { to: "+1 650 555 1234", link: "https://luigi.example/oven.jpg", caption: "Our oven" }),
        Image::builder().to("+1 650 555 1234").caption("Our oven").link("https://luigi.example/oven.jpg").build(),
    );
    check(
        &to_phone(r#""type":"image","image":{"id":"1013859600285441"}"#),
        &message!(Image { to: "+1 650 555 1234", id: "1013859600285441" }),
        Image::builder().to("+1 650 555 1234").id("1013859600285441").build(),
    );
}

#[test]
fn video() {
    check(
        &to_phone(r#""type":"video","video":{"id":"1013859600285441","caption":"The dough flies"}"#),
        &message!(Video { to: "+1 650 555 1234", id: "1013859600285441", caption: "The dough flies" }),
        Video::builder().to("+1 650 555 1234").id("1013859600285441").caption("The dough flies").build(),
    );
}

#[test]
fn audio() {
    check(
        &to_phone(r#""type":"audio","audio":{"link":"https://luigi.example/song.mp3"}"#),
        &message!(Audio { to: "+1 650 555 1234", link: "https://luigi.example/song.mp3" }),
        Audio::builder().to("+1 650 555 1234").link("https://luigi.example/song.mp3").build(),
    );
    check(
        &to_phone(r#""type":"audio","audio":{"id":"1013859600285441","voice":true}"#),
        &message!(Audio { to: "+1 650 555 1234", id: "1013859600285441", voice: true }),
        Audio::builder().to("+1 650 555 1234").id("1013859600285441").voice(true).build(),
    );
}

#[test]
fn document() {
    check(
        &to_phone(
            r#""type":"document",
            "document":{"link":"https://luigi.example/menu.pdf","caption":"The menu","filename":"menu.pdf"}"#,
        ),
        &message!(Document { to: "+1 650 555 1234", link: "https://luigi.example/menu.pdf", caption: "The menu", filename: "menu.pdf" }),
        Document::builder().to("+1 650 555 1234").filename("menu.pdf").caption("The menu").link("https://luigi.example/menu.pdf").build(),
    );
}

#[test]
fn sticker() {
    check(
        &to_phone(r#""type":"sticker","sticker":{"id":"1013859600285441"}"#),
        &message!(Sticker { to: "+1 650 555 1234", id: "1013859600285441" }),
        Sticker::builder().to("+1 650 555 1234").id("1013859600285441").build(),
    );
}

#[test]
fn what_is_none_is_left_out() {
    let caption: Option<String> = None;
    check(
        &to_phone(r#""type":"image","image":{"id":"1013859600285441"}"#),
        &message!(Image { to: "+1 650 555 1234", id: "1013859600285441", caption: None }),
        Image::builder().to("+1 650 555 1234").id("1013859600285441").link(None::<&str>).caption(caption).build(),
    );
}
