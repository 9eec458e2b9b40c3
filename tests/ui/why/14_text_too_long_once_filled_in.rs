//! A template whose text becomes too long
//!
//! Each value is short enough, and the text that they are put into is not. Graph answers 132005 for that customer alone.

use whatsapp_dsl::{message, template};

template!(News {
    name: "news",
    language: "en_US",
    category: Marketing,
    header: "{{dish}} is back at Luigi's for the whole summer",
    body: "Come and see us.",
});

fn main() {
    message!(News { to: "+1 650 555 1234", dish: "Diavola with hot salami" });
}
