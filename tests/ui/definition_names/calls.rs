//! Calls that are no definitions.

use whatsapp_dsl::template;

template!();
template!(OrderShipped);
template!(order_shipped);
template!(OrderReceived, { name: "order_received" });
template!({ name: "order_shipped", language: "en_US" });
template!({ "name": "order_shipped", "language": "en_US", "category": "UTILITY", "components": [{ "type": "BODY", "text": "Hi" }] });
template!(name: "order_shipped", language: "en_US");
template!(["templates.json"]);
template!(42);
template!(b"templates.json");
template!(TEMPLATES);
template!(include_str!("templates.json"));
template!(Empty {});
template!(Twice { name: "a", language: "en", category: Utility, body: "Hello!" } Once { name: "b", language: "en", category: Utility, body: "Hello!" });
template!(struct Shipped { name: "a", language: "en", category: Utility, body: "Hello!" });
template!(pub Received { name: "a", language: "en", category: Utility, body: "Hello!" });

fn main() {}
