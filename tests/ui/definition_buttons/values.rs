//! What buttons take: links, numbers, codes, forms.

use whatsapp_dsl::template;

// Links have one variable, at their end.
template!(Links {
    name: "ask",
    language: "en",
    category: Utility,
    body: "Well?",
    buttons: [
        Url { text: "Track", url: "https://luigi.example/{{tracking}}/parcel" },
        Url { text: "Track", url: "https://luigi.example/{{shop}}/{{tracking}}" },
    ],
});
template!(MoreLinks {
    name: "ask",
    language: "en",
    category: Utility,
    body: "Well?",
    buttons: [Url { text: "Track", url: "{{link}}" }, Url { text: "Track", url: "luigi.example" }],
});
template!(Brackets {
    name: "ask",
    language: "en",
    category: Utility,
    body: "Well?",
    buttons: [
        Url { text: "Track", url: "https://luigi.example/{tracking}" },
        Url { text: "Track", url: "https://luigi.example/{{Tracking}}" },
    ],
});
template!(Numbers {
    name: "ask",
    language: "en",
    category: Utility,
    body: "Well?",
    buttons: [Url { text: "Track", url: "https://luigi.example/{{2}}" }, Url { text: "Track", url: "" }],
});

// Phone numbers.
template!(Phone {
    name: "ask",
    language: "en",
    category: Utility,
    body: "Well?",
    buttons: [PhoneNumber { text: "Call us", phone_number: "call Luigi" }],
});
template!(LongPhone {
    name: "ask",
    language: "en",
    category: Utility,
    body: "Well?",
    buttons: [PhoneNumber { text: "Call us", phone_number: "+1 (650) 555 - 12 - 34" }],
});
template!(NumberPhone {
    name: "ask",
    language: "en",
    category: Utility,
    body: "Well?",
    buttons: [PhoneNumber { text: "Call us", phone_number: 16505551234 }],
});

// Forms.
template!(NoFlow { name: "ask", language: "en", category: Utility, body: "Well?", buttons: [Flow { text: "Book" }] });
template!(TwoFlows {
    name: "ask",
    language: "en",
    category: Utility,
    body: "Well?",
    buttons: [Flow { text: "Book", flow_id: "1", flow_name: "book" }],
});
template!(EmptyFlow { name: "ask", language: "en", category: Utility, body: "Well?", buttons: [Flow { text: "Book", flow_id: "" }] });
template!(NoScreen {
    name: "ask",
    language: "en",
    category: Utility,
    body: "Well?",
    buttons: [Flow { text: "Book", flow_id: "1", flow_action: Navigate }],
});
template!(NoJson { name: "ask", language: "en", category: Utility, body: "Well?", buttons: [Flow { text: "Book", flow_json: "book" }] });
template!(Action {
    name: "ask",
    language: "en",
    category: Utility,
    body: "Well?",
    buttons: [Flow { text: "Book", flow_id: "1", flow_action: Navigte, navigate_screen: "FIRST" }],
});

// Codes.
template!(Code {
    name: "ask",
    language: "en",
    category: Marketing,
    body: "Well?",
    buttons: [CopyCode { example: "SPRING25SPRING25SPRING25" }],
    examples: Examples {},
});
template!(Label { name: "ask", language: "en", category: Marketing, body: "Well?", buttons: [CopyCode { text: "Copy", example: "A1" }] });

// Calls.
template!(Call {
    name: "ask",
    language: "en",
    category: Utility,
    body: "Well?",
    buttons: [VoiceCall { text: "Call us", ttl_minutes: 15 }]
});
template!(Permission {
    name: "ask",
    language: "en",
    category: Utility,
    body: "Well?",
    buttons: [QuickReply { text: "Yes" }],
    call_permission_request: true,
});
template!(CodeAndCall {
    name: "ask",
    language: "en",
    category: Authentication,
    body: Authentication,
    buttons: [Otp { otp_type: CopyCode }],
    call_permission_request: true,
});
template!(AskStruct { name: "ask", language: "en", category: Utility, body: "Well?", call_permission_request: CallPermissionRequest {} });

fn main() {}
