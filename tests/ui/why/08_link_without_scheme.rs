//! A link without `https://`
//!
//! Graph refuses it; as the header of a template it fails only when the template is sent.

use whatsapp_dsl::message;

fn main() {
    message!(CtaUrl { to: "+1 650 555 1234", body: "Bake with us.", display_text: "Dates", url: "www.luigi.example/dates" });
}
