//! The fields of the endpoint for marketing messages, targets of taps, and links that are shown as payments.

use whatsapp_dsl::{message, template};

template!(Receipt {
    name: "receipt",
    language: "en",
    category: Utility,
    body: "Here it is.",
    buttons: [Url { text: "Open", url: "https://luigi.example/r/{{receipt}}" }],
});

template!(Offer {
    name: "offer",
    language: "en",
    category: Marketing,
    header: Image,
    body: "Here it is.",
    buttons: [Url { text: "Open", url: "https://luigi.example/r/{{receipt}}", payment_link_preview: false }],
});

const TITLE: &str = "";

fn main() {
    // To people only.
    let _ = message!(Template { group: "Y2FwaV9ncm91cA", name: "offer", language: "en", product_policy: Strict });
    let _ = message!(Template { group: "Y2FwaV9ncm91cA", name: "offer", language: "en", message_activity_sharing: false });
    let _ = message!(Offer { group: "Y2FwaV9ncm91cA", header: Image { id: "1" }, receipt: "1", message_activity_sharing: true });

    // Words and types.
    let _ = message!(Template { to: "16505551234", name: "offer", language: "en", product_policy: Fallback });
    let _ = message!(Template { to: "16505551234", name: "offer", language: "en", message_activity_sharing: "yes" });
    let _ = message!(Receipt { to: "16505551234", receipt: "1", product_policy: Strict });
    let _ = message!(Text { to: "16505551234", body: "Hello!", product_policy: Strict });

    // Targets.
    let _ = message!(Template {
        to: "16505551234",
        name: "offer",
        language: "en",
        tap_target_configuration: [
            TapTargetConfiguration { url: "luigi.example", title: "The offer" },
            TapTargetConfiguration { url: "https://luigi.example" },
            TapTargetConfiguration { url: "https://luigi.example", title: "" },
            TapTargetConfiguration { url: "https://luigi.example", title: TITLE },
            TapTarget { url: "https://luigi.example", title: "The offer" },
        ],
    });
    let _ = message!(Receipt {
        to: "16505551234",
        receipt: "1",
        tap_target_configuration: [TapTargetConfiguration { url: "luigi.example", title: "The offer" }],
    });

    // Payments.
    let _ = message!(Template {
        to: "16505551234",
        name: "pay",
        language: "en",
        header: "Your order",
        buttons: [Url { index: 0, text: "1", payment_link_preview: true }],
    });
    let _ = message!(Template {
        to: "16505551234",
        name: "pay",
        language: "en",
        cards: [
            Card { header: Image { id: "1" }, buttons: [Url { index: 0, text: "1", payment_link_preview: true }] },
            Card { header: Image { id: "2" }, buttons: [Url { index: 0, text: "2" }] },
        ],
        buttons: [Url { index: 0, text: "1", payment_link_preview: true }],
    });
    let _ = message!(Offer { to: "16505551234", header: Image { id: "1" }, receipt: "1", payment_link_preview: true });
}
