//! What is computed of numbers and constants, and references to literals: known as these are.

use whatsapp_dsl::{Message, message, try_message};

mod shop {
    pub const DAYS: u64 = 2;
    pub const LATITUDE: f64 = 41.9;
}

struct Hours;

impl Hours {
    const A_DAY: u16 = 24;

    fn call() -> Message {
        message!(VoiceCall { to: "+1 650 555 1234", body: "Call us", ttl_minutes: Self::A_DAY * 60 })
    }
}

fn call<const H: u32>() -> Message {
    message!(VoiceCall { to: "+1 650 555 1234", body: "Call us", ttl_minutes: H * 60 })
}

static A_DAY: Message = message!(VoiceCall { to: "+1 650 555 1234", body: "Call us", ttl_minutes: 24 * 60 });

fn main() {
    assert!(A_DAY.to_json().contains(r#""ttl_minutes":1440"#));
    assert_eq!(Hours::call(), A_DAY);
    assert_eq!(call::<24>(), A_DAY);
    let days = |ttl: u32| try_message!(VoiceCall { to: "+1 650 555 1234", body: "Call us", ttl_minutes: ttl * 60 }).unwrap();
    assert_eq!(days(24), A_DAY);
    let two = message!(VoiceCall { to: "+1 650 555 1234", body: "Call us", ttl_minutes: (shop::DAYS * (30 - 6)) as u32 * 60 });
    assert!(two.to_json().contains(r#""ttl_minutes":2880"#));
    let half = try_message!(VoiceCall { to: "+1 650 555 1234", body: "Call us", ttl_minutes: 1_440 / 2 + 60 % 7 }).unwrap();
    assert!(half.to_json().contains(r#""ttl_minutes":724"#));

    let place = message!(Location { to: "+1 650 555 1234", latitude: -shop::LATITUDE, longitude: -(12.5) });
    assert!(place.to_json().contains(r#""latitude":-41.9,"longitude":-12.5"#));
    let template = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "USD", minor_units: 100 * 42, fallback_value: "$42" }],
    });
    assert!(template.to_json().contains(r#""amount_1000":42000"#));
    let hello = message!(Text { to: &"+1 650 555 1234", body: &"Hello!" });
    assert!(hello.to_json().contains(r#""to":"16505551234","type":"text","text":{"body":"Hello!"}"#));
    // A text of the run time, as before.
    assert!(try_message!(Text { to: "+1 650 555 1234", body: 1 + 2 }).unwrap().to_json().contains(r#""body":"3""#));
}
