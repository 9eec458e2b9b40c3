//! Buttons: kinds, numbers, order, labels.

use whatsapp_dsl::template;

// Kinds.
template!(Kinds {
    name: "ask",
    language: "en",
    category: Utility,
    body: "Well?",
    buttons: [
        Replay { text: "Yes" },
        QuickRepl { text: "No" },
        Reply { id: "yes", title: "Yes" },
        "Track",
        Image,
        Url,
        QuickReply,
        URL { text: "Track", url: "https://luigi.example" }
    ],
});
template!(Fields {
    name: "ask",
    language: "en",
    category: Utility,
    body: "Well?",
    buttons: [
        QuickReply { title: "Yes" },
        QuickReply { text: "No", payload: "no" },
        Url { text: "Track", link: "https://luigi.example" },
        Url { text: "Track", url: "https://luigi.example", example: "https://luigi.example" },
        PhoneNumber { text: "Call us", phone: "+16505551234" },
        Catalog { index: 0 },
    ],
});

// At most ten, one to ten.
template!(Eleven {
    name: "ask",
    language: "en",
    category: Utility,
    body: "Well?",
    buttons: [
        QuickReply { text: "1" },
        QuickReply { text: "2" },
        QuickReply { text: "3" },
        QuickReply { text: "4" },
        QuickReply { text: "5" },
        QuickReply { text: "6" },
        QuickReply { text: "7" },
        QuickReply { text: "8" },
        QuickReply { text: "9" },
        QuickReply { text: "10" },
        QuickReply { text: "11" },
    ],
});
template!(NoButton { name: "ask", language: "en", category: Utility, body: "Well?", buttons: [] });

// So many of a kind.
template!(OfKind {
    name: "ask",
    language: "en",
    category: Marketing,
    body: "Well?",
    buttons: [
        Url { text: "1", url: "https://luigi.example/1" },
        Url { text: "2", url: "https://luigi.example/2" },
        Url { text: "3", url: "https://luigi.example/3" },
        PhoneNumber { text: "4", phone_number: "+16505551234" },
        PhoneNumber { text: "5", phone_number: "+16505551235" },
        CopyCode { example: "SPRING25" },
        CopyCode { example: "SPRING26" },
    ],
});

// Quick replies stand together.
template!(Order {
    name: "ask",
    language: "en",
    category: Utility,
    body: "Well?",
    buttons: [
        QuickReply { text: "Yes" },
        Url { text: "Track", url: "https://luigi.example" },
        QuickReply { text: "No" },
        PhoneNumber { text: "Call us", phone_number: "+16505551234" },
    ],
});

// Labels.
template!(Labels {
    name: "ask",
    language: "en",
    category: Utility,
    body: "Well?",
    buttons: [
        QuickReply { text: "" },
        QuickReply { text: "I would rather have it tomorrow" },
        QuickReply { text: "Yes, {{name}}" },
        Url { text: "Track it right now on our site", url: "https://luigi.example" },
        VoiceCall { text: "Call us on WhatsApp now" },
    ],
});

fn main() {}
