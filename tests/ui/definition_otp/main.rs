//! One-time passwords.

use whatsapp_dsl::template;

// Meta writes the text.
template!(Body {
    name: "code",
    language: "en",
    category: Authentication,
    body: "Your code is {{1}}.",
    buttons: [Otp { otp_type: CopyCode }]
});
template!(Header {
    name: "code",
    language: "en",
    category: Authentication,
    header: "Luigi's",
    body: Authentication,
    footer: "Luigi's",
    buttons: [Otp { otp_type: CopyCode }],
});
template!(Footer {
    name: "code",
    language: "en",
    category: Authentication,
    body: Authentication,
    footer: Authentication,
    buttons: [Otp { otp_type: CopyCode }]
});
template!(Minutes {
    name: "code",
    language: "en",
    category: Authentication,
    body: Authentication,
    footer: Authentication { code_expiration_minutes: 91 },
    buttons: [Otp { otp_type: CopyCode }],
});
template!(NoBody { name: "code", language: "en", category: Authentication, buttons: [Otp { otp_type: CopyCode }] });
template!(Recommendation {
    name: "code",
    language: "en",
    category: Authentication,
    body: Authentication { add_security_recomendation: true },
    buttons: [Otp { otp_type: CopyCode }],
});
template!(MisspeltBody {
    name: "code",
    language: "en",
    category: Authentication,
    body: Authentification,
    buttons: [Otp { otp_type: CopyCode }]
});

// One button, which takes the code over.
template!(NoButton { name: "code", language: "en", category: Authentication, body: Authentication });
template!(OtherButton {
    name: "code",
    language: "en",
    category: Authentication,
    body: Authentication,
    buttons: [CopyCode { example: "1" }]
});
template!(TwoButtons {
    name: "code",
    language: "en",
    category: Authentication,
    body: Authentication,
    buttons: [Otp { otp_type: CopyCode }, Otp { otp_type: CopyCode }],
});
template!(BesideIt {
    name: "code",
    language: "en",
    category: Authentication,
    body: Authentication,
    buttons: [Otp { otp_type: CopyCode }, QuickReply { text: "No" }],
});

// Only there.
template!(OtherCategory {
    name: "code",
    language: "en",
    category: Utility,
    body: "Your code is on its way.",
    buttons: [Otp { otp_type: CopyCode }]
});
template!(OtherBody { name: "code", language: "en", category: Utility, body: Authentication { add_security_recommendation: true } });

// How the code gets into the app.
template!(NoType { name: "code", language: "en", category: Authentication, body: Authentication, buttons: [Otp { text: "Copy" }] });
template!(Types { name: "code", language: "en", category: Authentication, body: Authentication, buttons: [Otp { otp_type: CopyCod }] });
template!(WireType {
    name: "code",
    language: "en",
    category: Authentication,
    body: Authentication,
    buttons: [Otp { otp_type: "COPY_CODE" }]
});
template!(Labels {
    name: "code",
    language: "en",
    category: Authentication,
    body: Authentication,
    buttons: [Otp { otp_type: CopyCode, text: "Copy the code to the clipboard", autofill_text: "Fill the code in automatically" }],
});
template!(NoApp { name: "code", language: "en", category: Authentication, body: Authentication, buttons: [Otp { otp_type: OneTap }] });
template!(EmptyApps {
    name: "code",
    language: "en",
    category: Authentication,
    body: Authentication,
    buttons: [Otp { otp_type: OneTap, supported_apps: [] }],
});
template!(SixApps {
    name: "code",
    language: "en",
    category: Authentication,
    body: Authentication,
    buttons: [Otp {
        otp_type: OneTap,
        supported_apps: [
            SupportedApp { package_name: "com.example.luigi", signature_hash: "K8a/AINcGX7" },
            SupportedApp { package_name: "com.example.luigi", signature_hash: "K8a/AINcGX7" },
            SupportedApp { package_name: "com.example.luigi", signature_hash: "K8a/AINcGX7" },
            SupportedApp { package_name: "com.example.luigi", signature_hash: "K8a/AINcGX7" },
            SupportedApp { package_name: "com.example.luigi", signature_hash: "K8a/AINcGX7" },
            SupportedApp { package_name: "com.example.luigi", signature_hash: "K8a/AINcGX7" },
        ],
    }],
});
template!(Apps {
    name: "code",
    language: "en",
    category: Authentication,
    body: Authentication,
    buttons: [Otp {
        otp_type: OneTap,
        supported_apps: [
            SupportedApp { package_name: "luigi", signature_hash: "K8a/AINcGX7" },
            SupportedApp { package_name: "com.1luigi", signature_hash: "K8a/AINcGX7" },
            SupportedApp { package_name: "com.example.luigi", signature_hash: "K8a%2FAINcGX7" },
            SupportedApp { package_name: "com.example.luigi" },
            App { package_name: "com.example.luigi", signature_hash: "K8a/AINcGX7" },
        ],
    }],
});
template!(Terms {
    name: "code",
    language: "en",
    category: Authentication,
    body: Authentication,
    buttons: [Otp {
        otp_type: ZeroTap,
        zero_tap_terms_accepted: false,
        supported_apps: [SupportedApp { package_name: "com.example.luigi", signature_hash: "K8a/AINcGX7" }],
    }],
});
template!(LongLived {
    name: "code",
    language: "en",
    category: Authentication,
    body: Authentication,
    message_send_ttl_seconds: 901,
    buttons: [Otp { otp_type: CopyCode }],
});

fn main() {}
