//! What a template is called, its language, its category, and the name of its type.

use whatsapp_dsl::template;

// Names at Meta.
template!(NoName { language: "en_US", category: Utility, body: "It is on its way." });
template!(EmptyName { name: "", language: "en_US", category: Utility, body: "It is on its way." });
template!(Capital { name: "orderShipped", language: "en_US", category: Utility, body: "It is on its way." });
template!(Hyphen { name: "order-shipped", language: "en_US", category: Utility, body: "It is on its way." });
template!(Space { name: "order shipped ", language: "en_US", category: Utility, body: "It is on its way." });

// Languages.
template!(NoLanguage { name: "order_shipped", category: Utility, body: "It is on its way." });
template!(Browser { name: "order_shipped", language: "en-US", category: Utility, body: "It is on its way." });
template!(Small { name: "order_shipped", language: "en_us", category: Utility, body: "It is on its way." });
template!(Words { name: "order_shipped", language: "American English", category: Utility, body: "It is on its way." });
template!(EmptyLanguage { name: "order_shipped", language: "", category: Utility, body: "It is on its way." });
template!(Object { name: "order_shipped", language: { code: "en_US" }, category: Utility, body: "It is on its way." });

// Categories.
template!(NoCategory { name: "order_shipped", language: "en_US", body: "It is on its way." });
template!(MisspeltCategory { name: "order_shipped", language: "en_US", category: Utilty, body: "It is on its way." });
template!(UnknownCategory { name: "order_shipped", language: "en_US", category: Transactional, body: "It is on its way." });
template!(QuotedCategory { name: "order_shipped", language: "en_US", category: "UTILITY", body: "It is on its way." });
template!(CapitalCategory { name: "order_shipped", language: "en_US", category: UTILITY, body: "It is on its way." });
template!(NumberCategory { name: "order_shipped", language: "en_US", category: 1, body: "It is on its way." });

// How long Meta tries.
template!(Short { name: "a", language: "en", category: Utility, body: "It is on its way.", message_send_ttl_seconds: 29 });
template!(TooLong { name: "a", language: "en", category: Utility, body: "It is on its way.", message_send_ttl_seconds: 43201 });
template!(Offer { name: "a", language: "en", category: Marketing, body: "It is on its way.", message_send_ttl_seconds: 120 });
template!(OfferLongest { name: "a", language: "en", category: Marketing, body: "It is on its way.", message_send_ttl_seconds: -1 });
template!(Quoted { name: "a", language: "en", category: Utility, body: "It is on its way.", message_send_ttl_seconds: "60" });

// Names of types.
template!(List { name: "list", language: "en_US", category: Utility, body: "It is on its way." });
template!(order_shipped { name: "order_shipped", language: "en_US", category: Utility, body: "It is on its way." });
template!(shop::Shipped { name: "order_shipped", language: "en_US", category: Utility, body: "It is on its way." });
template!(Self { name: "order_shipped", language: "en_US", category: Utility, body: "It is on its way." });

fn main() {}
