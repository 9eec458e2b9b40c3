//! All mistakes of a definition are said at once, whatever of it cannot be read.

use whatsapp_dsl::template;

template!(Unread { name: "A B", language: 5, category: Utility, header: "*x*", body: "It is on its {{way}}" });
template!(Misspelt { name: "T-One", language: "en", category: Utlity, body: "It is on its {{way}}" });
template!(Missing { name: "t_one" });
template!(EmptyCode { name: "code", language: "en", category: Marketing, body: "Hi.", buttons: [CopyCode { example: "" }] });

fn main() {}
