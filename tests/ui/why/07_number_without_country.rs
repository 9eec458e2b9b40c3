//! A phone number without its country
//!
//! Graph takes it and reads the first digits as a country: the message goes to someone else, or nowhere.

use whatsapp_dsl::message;

fn main() {
    message!(Text { to: "0650 555 1234", body: "Your table is ready." });
}
