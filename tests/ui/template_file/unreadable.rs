//! Files that are not there, or hold no definition.

use whatsapp_dsl::template;

template!("templates/none.json");
template!("templates");
template!("");
template!("/nowhere/at/all.json");
template!("templates/latin1.json");
template!("templates/utf16.json");
template!("templates/misspelt.json");
template!("https://graph.facebook.com/v25.0/1/message_templates");
template!("templates/empty.json");
template!("templates/text.json");
template!("templates/comma.json");
template!("templates/number.json");
template!("templates/object.json");
template!("templates/no_template.json");
template!("templates/entries.json");
template!("templates/error.json");
template!("templates/library.json");
template!("templates/message.json");
template!("templates/created.json");

fn main() {}
