//! Carousels.

use whatsapp_dsl::template;

// They are marketing, with a body beside them and nothing else.
template!(Category {
    name: "new",
    language: "en",
    category: Utility,
    body: "Have a look.",
    cards: [
        Card { header: Image, body: "Diavola.", buttons: [QuickReply { text: "Order" }] },
        Card { header: Image, body: "Napoli.", buttons: [QuickReply { text: "Order" }] },
    ],
});
template!(Beside {
    name: "new",
    language: "en",
    category: Marketing,
    header: "New this week",
    body: "Have a look.",
    footer: "Luigi's",
    buttons: [QuickReply { text: "Stop" }],
    cards: [
        Card { header: Image, body: "Diavola.", buttons: [QuickReply { text: "Order" }] },
        Card { header: Image, body: "Napoli.", buttons: [QuickReply { text: "Order" }] },
    ],
});

// Two to ten cards.
template!(NoCard { name: "new", language: "en", category: Marketing, body: "Have a look.", cards: [] });
template!(OneCard {
    name: "new",
    language: "en",
    category: Marketing,
    body: "Have a look.",
    cards: [Card { header: Image, body: "Diavola.", buttons: [QuickReply { text: "Order" }] }],
});
template!(ElevenCards {
    name: "new",
    language: "en",
    category: Marketing,
    body: "Have a look.",
    cards: [
        Card { header: Image, buttons: [QuickReply { text: "Order" }] },
        Card { header: Image, buttons: [QuickReply { text: "Order" }] },
        Card { header: Image, buttons: [QuickReply { text: "Order" }] },
        Card { header: Image, buttons: [QuickReply { text: "Order" }] },
        Card { header: Image, buttons: [QuickReply { text: "Order" }] },
        Card { header: Image, buttons: [QuickReply { text: "Order" }] },
        Card { header: Image, buttons: [QuickReply { text: "Order" }] },
        Card { header: Image, buttons: [QuickReply { text: "Order" }] },
        Card { header: Image, buttons: [QuickReply { text: "Order" }] },
        Card { header: Image, buttons: [QuickReply { text: "Order" }] },
        Card { header: Image, buttons: [QuickReply { text: "Order" }] },
    ],
});

// All alike.
template!(Headers {
    name: "new",
    language: "en",
    category: Marketing,
    body: "Have a look.",
    cards: [
        Card { header: Image, body: "Diavola.", buttons: [QuickReply { text: "Order" }] },
        Card { header: Video, body: "Napoli.", buttons: [QuickReply { text: "Order" }] },
    ],
});
template!(Bodies {
    name: "new",
    language: "en",
    category: Marketing,
    body: "Have a look.",
    cards: [
        Card { header: Image, body: "Diavola.", buttons: [QuickReply { text: "Order" }] },
        Card { header: Image, buttons: [QuickReply { text: "Order" }] },
    ],
});
template!(Buttons {
    name: "new",
    language: "en",
    category: Marketing,
    body: "Have a look.",
    cards: [
        Card { header: Image, body: "Diavola.", buttons: [QuickReply { text: "Order" }] },
        Card { header: Image, body: "Napoli.", buttons: [Url { text: "Order", url: "https://luigi.example" }] },
    ],
});

// What stands in a card.
template!(Cards {
    name: "new",
    language: "en",
    category: Marketing,
    body: "Have a look.",
    cards: [
        Card { body: "Diavola.", buttons: [QuickReply { text: "Order" }] },
        Card { header: Document, body: "Diavola.", buttons: [QuickReply { text: "Order" }] },
        Card { header: "Diavola", body: "Diavola.", buttons: [QuickReply { text: "Order" }] },
        Card { header: Image, body: "Diavola." },
        Card { header: Image, body: "Diavola.", buttons: [QuickReply { text: "1" }, QuickReply { text: "2" }, QuickReply { text: "3" }] },
        Card { header: Image, body: "Diavola.", buttons: [CopyCode { example: "A1" }] },
        Card { header: Product, body: "Diavola.", buttons: [QuickReply { text: "1" }] },
    ],
});
template!(Names {
    name: "new",
    language: "en",
    category: Marketing,
    body: "Have a look.",
    cards: [
        Card { header: Image, footer: "Luigi's", buttons: [QuickReply { text: "Order" }] },
        Card { header: Imge, buttons: [QuckReply { text: "Order" }] },
        Crad { header: Image, buttons: [QuickReply { text: "Order" }] },
        { header: Image },
        Card { card_index: 4, header: Image, buttons: [QuickReply { text: "Order" }] },
        Card { components: [] },
    ],
});

// Its texts.
#[rustfmt::skip]
template!(Texts {
    name: "new",
    language: "en",
    category: Marketing,
    body: "Have a look, {{customer}}!",
    cards: [
        Card { header: Image, body: ".................................................................................................................................................................", buttons: [QuickReply { text: "I would like to order this one" }] },
        Card { header: Image, body: "The {dish} is back.", buttons: [QuickReply { text: "Order" }] },
        Card { header: Image, body: "The {{1}} is back.", buttons: [QuickReply { text: "Order" }] },
        Card { header: Image, body: "The {{dish}}", buttons: [QuickReply { text: "Order" }] },
        Card { header: Image, body: "The {{Dish}} is back.", buttons: [QuickReply { text: "Order {{dish}}" }] },
    ],
});
template!(Links {
    name: "new",
    language: "en",
    category: Marketing,
    body: "Have a look.",
    cards: [
        Card { header: Image, buttons: [Url { text: "Order", url: "https://luigi.example/{{shop}}/{{sku}}" }] },
        Card { header: Image, buttons: [Url { text: "Order", url: "https://luigi.example/{sku}" }] },
    ],
});
template!(Examples {
    name: "new",
    language: "en",
    category: Marketing,
    body: "Have a look.",
    cards: [
        Card { header: Image, body: "The {{dish}} is back.", buttons: [Url { text: "Order", url: "https://luigi.example/o/{{sku}}" }] },
        Card { header: Image, body: "The {{dish}} is new.", buttons: [Url { text: "Order", url: "https://luigi.example/o/{{sku}}" }] },
    ],
    examples: Examples { cards: [Card { header: "4::aW", dish: "Diavola", skku: "1" }, Card { header: "4::aW", sku: "2" }] },
});

fn main() {}
