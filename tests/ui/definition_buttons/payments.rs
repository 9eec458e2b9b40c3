//! Links that preview a payment, and GIFs.

use whatsapp_dsl::template;

template!(Payment {
    name: "payment",
    language: "en",
    category: Utility,
    header: "Your order",
    body: "It is due.",
    buttons: [Url { text: "Pay now", url: "https://pay.example/{{order}}", payment_link_preview: true }],
});

template!(PaymentOfCards {
    name: "payment_of_cards",
    language: "en",
    category: Marketing,
    body: "They are due.",
    cards: [
        Card { header: Image, buttons: [Url { text: "Pay now", url: "https://pay.example/1", payment_link_preview: true }] },
        Card { header: Image, buttons: [Url { text: "Pay now", url: "https://pay.example/2", payment_link_preview: "no" }] },
    ],
});

template!(PaymentOfOffer {
    name: "payment_of_offer",
    language: "en",
    category: Marketing,
    limited_time_offer: LimitedTimeOffer { text: "Ends soon" },
    body: "It is due.",
    buttons: [Url { text: "Pay now", url: "https://pay.example/1", payment_link_preview: true }],
});

template!(Moving { name: "moving", language: "en", category: Utility, header: Gif, body: "It is here." });

fn main() {}
