//! Fields, structs and values that a definition does not have.

use whatsapp_dsl::template;

template!(Misspelt { name: "a", langauge: "en", category: Utility, bdy: "It is on its way.", foter: "Luigi's" });
template!(Unknown { name: "a", language: "en", category: Utility, body: "It is on its way.", to: "16505551234", signature: "Luigi" });
template!(Twice { name: "a", language: "en", category: Utility, body: "It is on its way.", body: "It was on its way." });
template!(Types { name: 7, language: true, category: Utility, body: ["It is on its way."], buttons: "Track", cards: 2 });
template!(Words { name: "a", language: "en", category: Utility, parameter_format: Name, body: "It is on its way.", sub_category: Custom });
template!(Flags { name: "a", language: "en", category: Utility, body: "It is on its way.", allow_category_change: "true" });
template!(Missing { name: "a", language: "en", category: Utility, body: "It is on its way.", footer: });
template!(Comma { name: "a" language: "en", category: Utility, body: "It is on its way." });

// Members of Meta's JSON.
template!(Pasted { "name": "a", "language": "en", "category": "UTILITY", "components": [{ "type": "BODY", "text": "It is on its way." }] });
template!(Components {
    name: "a",
    language: "en",
    category: Utility,
    components: [{ type: "BODY", text: "It is on its way." }],
});
template!(Objects {
    name: "a",
    language: "en",
    category: Utility,
    header: { type: "header", format: "IMAGE" },
    body: { text: "It is on its way." },
    footer: { text: "Luigi's" },
    buttons: [{ type: "URL", text: "Track", url: "https://luigi.example" }],
});
template!(Structs {
    name: "a",
    language: "en",
    category: Utility,
    body: Body { text: "It is on its way." },
    footer: Footer { text: "Luigi's" },
});
template!(Answer { id: "1", status: "APPROVED", name: "a", language: "en", category: Utility, body: "It is on its way." });

// Values that only the compiler or the run time knows.
const BODY: &str = "It is on its way.";
const CATEGORY: &str = "UTILITY";
template!(Constant { name: "a", language: "en", category: Utility, body: BODY });
template!(ConstantCategory { name: "a", language: "en", category: CATEGORY, body: "It is on its way." });
template!(Call { name: "a", language: "en", category: Utility, body: concat!("It is ", "on its way.") });
template!(Sum { name: "a", language: "en", category: Utility, body: "It is on its way.", message_send_ttl_seconds: 60 * 60 });
template!(Branch { name: "a", language: "en", category: Utility, body: if true { "It is on its way." } else { "It is late." } });
template!(Loop {
    name: "a",
    language: "en",
    category: Utility,
    body: "Well?",
    buttons: [for text in ["Yes", "No"] {
        QuickReply { text: text }
    }]
});
template!(Spread { name: "a", language: "en", category: Utility, body: "Well?", buttons: [..["Yes", "No"]] });
template!(Policy { name: "a", language: "en", category: Utility, body: truncate("It is on its way.", "It comes.") });
template!(Short { name, language, category: Utility, body: "It is on its way." });

fn main() {}
