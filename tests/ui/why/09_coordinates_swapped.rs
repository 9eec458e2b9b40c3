//! Latitude and longitude swapped
//!
//! Both are numbers, so the pin lands in the sea.

use whatsapp_dsl::message;

fn main() {
    message!(Location { to: "+1 650 555 1234", latitude: -122.1485, longitude: 37.4847 });
}
