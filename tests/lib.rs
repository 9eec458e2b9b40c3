//! What the tests share, and every page of the documentation: its code blocks are tests.

use whatsapp_dsl::{Message, message};

macro_rules! pages {
    ($($page:ident: $file:literal),* $(,)?) => {
        $(
            #[cfg(doctest)]
            #[doc = include_str!($file)]
            pub mod $page {}
        )*
    };
}

pages! {
    readme: "../README.md",
    guide: "../docs/guide.md",
    guide_values: "../docs/guide/values.md",
    guide_templates: "../docs/guide/templates.md",
    tour: "../whatsapp-dsl/docs/tour.md",
    grammar: "../whatsapp-dsl/docs/grammar.md",
    definition: "../whatsapp-dsl/docs/definition.md",
    message: "../docs/message.md",
    template: "../docs/template.md",
    builders: "../docs/builders.md",
    reading: "../docs/reading.md",
    from_json: "../docs/from-json.md",
    conversation: "../docs/conversation.md",
    answer: "../docs/answer.md",
    webhook: "../docs/webhook.md",
    reply_ids: "../docs/reply-ids.md",
    limits: "../docs/limits.md",
    on_premises: "../docs/on-premises.md",
    architecture: "../docs/architecture.md",
    adding_a_kind: "../docs/adding-a-kind.md",
    gallery: "../docs/gallery.md",
    performance: "../docs/performance.md",
}

/// A menu of two sections of two rows, made of literals.
pub fn menu() -> Message {
    message!(List {
        to: "16505551234",
        header: "Luigi's",
        body: "What would you like?",
        footer: "Open till ten",
        button: "See the menu",
        sections: [
            Section {
                title: "Pizza",
                rows: [
                    Row { id: "margherita", title: "Margherita", description: "Tomato, mozzarella" },
                    Row { id: "diavola", title: "Diavola", description: "Hot salami" },
                ],
            },
            Section {
                title: "Pasta",
                rows: [
                    Row { id: "carbonara", title: "Carbonara", description: "Egg, bacon" },
                    Row { id: "arrabbiata", title: "Arrabbiata", description: "Tomato, chilli" },
                ],
            },
        ],
    })
}

whatsapp_dsl::template!(Shipped {
    name: "order_shipped",
    language: "en_US",
    category: Utility,
    header: Image,
    body: "Hi {{customer}}, your order of {{total}} comes on {{day}}.",
    buttons: [Url { text: "Track", url: "https://luigi.example/t/{{tracking}}" }, QuickReply { text: "Help" }],
});

/// A declared template, filled in with literals.
pub fn shipped() -> Message {
    message!(Shipped {
        to: "16505551234",
        header: Image { link: "https://luigi.example/parcel.jpg" },
        customer: "Ann",
        total: Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" },
        day: "Monday",
        tracking: "A1",
        quick_reply: "help",
    })
}
