//! Text, reaction and location.

use whatsapp_dsl::{Location, Reaction, Text, message};

use crate::{check, to_phone};

#[test]
fn text() {
    check(
        &to_phone(r#""type":"text","text":{"body":"Your table is ready."}"#),
        &message!(Text { to: "+1 650 555 1234", body: "Your table is ready." }),
        Text::builder().to("+1 650 555 1234").body("Your table is ready.").build(),
    );
}

#[test]
fn text_with_preview() {
    check(
        &to_phone(r#""type":"text","text":{"body":"https://luigi.example","preview_url":true}"#),
        &message!(Text { preview_url: true, body: "https://luigi.example", to: "+1 650 555 1234" }),
        Text::builder().preview_url(true).body("https://luigi.example").to("+1 650 555 1234").build(),
    );
    check(
        &to_phone(r#""type":"text","text":{"body":"https://luigi.example","preview_url":false}"#),
        &message!(Text { to: "+1 650 555 1234", body: "https://luigi.example", preview_url: false }),
        Text::builder().to("+1 650 555 1234").body("https://luigi.example").preview_url(false).build(),
    );
}

#[test]
fn text_is_escaped_as_json_wants() {
    check(
        &to_phone(r#""type":"text","text":{"body":"\"Ciao\"\n\\o/\t🍕 über\u0001"}"#),
        &message!(Text { to: "+1 650 555 1234", body: "\"Ciao\"\n\\o/\t🍕 über\u{1}" }),
        Text::builder().to("+1 650 555 1234").body("\"Ciao\"\n\\o/\t🍕 über\u{1}").build(),
    );
}

#[test]
fn reaction() {
    check(
        &to_phone(r#""type":"reaction","reaction":{"message_id":"wamid.HBgL","emoji":"👍🏽"}"#),
        &message!(Reaction { to: "+1 650 555 1234", message_id: "wamid.HBgL", emoji: "👍🏽" }),
        Reaction::builder().to("+1 650 555 1234").message_id("wamid.HBgL").emoji("👍🏽").build(),
    );
}

#[test]
fn a_reaction_that_is_taken_back_keeps_its_empty_emoji() {
    check(
        &to_phone(r#""type":"reaction","reaction":{"message_id":"wamid.HBgL","emoji":""}"#),
        &message!(Reaction { to: "+1 650 555 1234", message_id: "wamid.HBgL", emoji: "" }),
        Reaction::builder().to("+1 650 555 1234").message_id("wamid.HBgL").emoji("").build(),
    );
}

#[test]
fn location() {
    check(
        &to_phone(
            r#""type":"location",
            "location":{"latitude":41.8902,"longitude":-12.4922,"name":"Luigi's","address":"Via Appia 1, Roma"}"#,
        ),
        &message!(Location {
            to: "+1 650 555 1234",
            latitude: 41.8902,
            longitude: -12.4922,
            name: "Luigi's",
            address: "Via Appia 1, Roma"
        }),
        Location::builder()
            .to("+1 650 555 1234")
            .address("Via Appia 1, Roma")
            .name("Luigi's")
            .longitude(-12.4922)
            .latitude(41.8902)
            .build(),
    );
}

#[test]
fn coordinates_are_numbers_whatever_they_are_written_as() {
    check(
        &to_phone(r#""type":"location","location":{"latitude":90.0,"longitude":-180.0}"#),
        &message!(Location { to: "+1 650 555 1234", latitude: 90.0, longitude: -180.0 }),
        Location::builder().to("+1 650 555 1234").latitude(90).longitude(-180_i32).build(),
    );
    check(
        &to_phone(r#""type":"location","location":{"latitude":0.0,"longitude":0.5}"#),
        &message!(Location { to: "+1 650 555 1234", latitude: 0.0, longitude: 0.5 }),
        Location::builder().to("+1 650 555 1234").latitude(0_u8).longitude(0.5_f32).build(),
    );
}
