//! Fields as other libraries, other places of Meta's API and other casings call them.

use whatsapp_dsl::{message, template};

template!(Report {
    name: "report",
    language: "en",
    category: Utility,
    body: "A report of {{type}} is ready, written by {{self}} for you.",
});

fn main() {
    let _ = message!(Text { to: "+1 650 555 1234", content: "Hello!" });
    let _ = message!(Text { to: "+1 650 555 1234", message: "Hello!", reply_to: "wamid.1" });
    let _ = message!(Text { chat_id: "+1 650 555 1234", text: "Hello!" });
    let _ = message!(Text { to: "+1 650 555 1234", body: "Hello!", bizOpaqueCallbackData: "17" });
    let _ = message!(Image { to: "+1 650 555 1234", media_id: "1013859600285441", text: "Fresh from the oven" });
    let _ = message!(Location { to: "+1 650 555 1234", latitude: 41.9, lng: 12.5 });
    let _ = message!(Reaction { to: "+1 650 555 1234", id: "wamid.1", reaction: "👍" });
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: [Reply { payload: "yes", label: "Yes" }] });
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Which pizza?",
        buttonText: "Menu",
        sections: [Section { rows: [Row { id: "1", title: "Margherita", subtitle: "Tomato, mozzarella" }] }],
    });
    let _ = message!(CtaUrl { to: "+1 650 555 1234", body: "Our menu", label: "Open", link: "https://luigi.example" });
    let _ = message!(CatalogMessage { to: "+1 650 555 1234", body: "Our pizzas", thumbnailProductRetailerId: "sku-1" });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        template_name: "order_shipped",
        locale: "en_US",
        body: [Currency { currency: "USD", amount: 4299, fallback: "$42.99" }],
        buttons: [QuickReply { index: 0, id: "yes" }, Url { index: 1, url: "A1" }, CopyCode { index: 2, code: "SPRING25" }],
    });
    // A field that is there already is not meant, nor is one that a variable of a template is called like.
    let _ = message!(Text { to: "+1 650 555 1234", body: "Hello!", text: "Hello!" });
    let _ = message!(Report { to: "+1 650 555 1234", r#type: "sales", self_: "Ann" });
    let _ = message!(Report { to: "+1 650 555 1234", type: "sales", self_: "Ann" });
}

template!(Reminder {
    template_name: "reminder",
    lang: "en_US",
    category: Utility,
    content: "Your table is waiting.",
    buttons: [QuickReply { title: "On my way" }, CopyCode { code: "SPRING25" }],
});
