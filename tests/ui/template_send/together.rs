//! Many mistakes are as many errors, each at its own place, and nothing else is reported.

use whatsapp_dsl::{message, template};

template!(Shipped {
    name: "order_shipped",
    language: "en_US",
    category: Utility,
    header: Image,
    body: "Hi {{customer}}, your order of {{total}} is on its way.",
    buttons: [Url { text: "Track", url: "https://luigi.example/t/{{tracking}}" }, QuickReply { text: "Talk to us" }],
});

fn main() {
    let _ = message!(Shipped {
        to: "nobody",
        type: "template",
        language: "en_GB",
        context: "",
        header: Vidoe { id: "1" },
        custmer: "Ann",
        total: true,
        tracking: "",
        quick_reply: true,
        footer: "Luigi's",
    });
}
