//! `Message::from_json` and `from_json_or_raw`: no text makes them panic, and what they accept is read back as it was.

#![no_main]

use libfuzzer_sys::fuzz_target;
use whatsapp_dsl::Message;

fuzz_target!(|text: &str| {
    if let Ok(message) = Message::from_json(text) {
        assert_eq!(Message::from_json(&message.to_json()), Ok(message));
    }
    if let Ok(message) = Message::from_json_or_raw(text) {
        assert_eq!(Message::from_json_or_raw(&message.to_json()), Ok(message));
    }
});
