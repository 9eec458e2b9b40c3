//! Fields of a declared template: missing, unknown, twice, of the wrong sort.

use whatsapp_dsl::{message, template, try_message};

template!(OrderShipped {
    name: "order_shipped",
    language: "en_US",
    category: Utility,
    header: Image,
    body: "Hi {{customer}}, your order of {{total}} is on its way.",
    buttons: [
        Url { text: "Track parcel", url: "https://luigi.example/t/{{tracking}}" },
        PhoneNumber { text: "Call us", phone_number: "+16505551234" },
        QuickReply { text: "Talk to us" },
        QuickReply { text: "Stop" },
    ],
});
template!(OpenNow { name: "open_now", language: "en_US", category: Utility, body: "We are open." });

fn main() {
    // Nothing at all, and nothing but the recipient.
    let _ = message!(OrderShipped);
    let _ = message!(OrderShipped {});
    let _ = message!(OrderShipped { to: "16505551234" });
    let _ = try_message!(OrderShipped { to: "16505551234" });

    // Misspelt: not missing, too.
    let _ = message!(OrderShipped {
        to: "16505551234",
        haeder: Image { id: "1" },
        custmer: "Ann",
        totl: "$42.99",
        trackin: "A1",
        quick_repl: "talk",
    });
    let _ = try_message!(OrderShipped { to: "16505551234", header: Image { id: "1" }, customer: "Ann", total: "$1", track: "A1" });

    // There is no such field.
    let _ = message!(OrderShipped {
        to: "16505551234",
        header: Image { id: "1" },
        customer: "Ann",
        total: "$42.99",
        tracking: "A1",
        footer: "Luigi's",
        phone_number: "+16505551234",
        components: [],
        name: "order_shipped",
    });
    let _ = message!(OpenNow { to: "16505551234", customer: "Ann" });
    let _ = message!(OpenNow { to: "16505551234", body: [] });
    let _ = message!(OpenNow {});

    // Twice.
    let _ = message!(OrderShipped {
        to: "16505551234",
        header: Image { id: "1" },
        customer: "Ann",
        customer: "Bob",
        total: "$42.99",
        tracking: "A1"
    });

    // Headers.
    let _ = message!(OrderShipped { to: "16505551234", header: "Hello", customer: "Ann", total: "$42.99", tracking: "A1" });
    let _ = message!(OrderShipped { to: "16505551234", header: Video { id: "1" }, customer: "Ann", total: "$42.99", tracking: "A1" });
    let _ = message!(OrderShipped { to: "16505551234", header: Imge { id: "1" }, customer: "Ann", total: "$42.99", tracking: "A1" });
    let _ = message!(OrderShipped { to: "16505551234", header: Image, customer: "Ann", total: "$42.99", tracking: "A1" });
    let _ = message!(OrderShipped { to: "16505551234", header: Image {}, customer: "Ann", total: "$42.99", tracking: "A1" });
    let _ = message!(OrderShipped {
        to: "16505551234",
        header: Image { id: "1", link: "https://luigi.example", caption: "x" },
        customer: "Ann",
        total: "$42.99",
        tracking: "A1"
    });
    let _ = message!(OrderShipped {
        to: "16505551234",
        header: { image: { id: "1" } },
        customer: "Ann",
        total: "$42.99",
        tracking: "A1"
    });

    // Values.
    let _ = message!(OrderShipped { to: "16505551234", header: Image { id: "1" }, customer: "", total: " ", tracking: "" });
    let _ = message!(OrderShipped {
        to: "16505551234",
        header: Image { id: "1" },
        customer: "Ann\nBob",
        total: "a     b",
        tracking: "A 1",
        quick_reply: "",
        quick_reply_2: true,
    });
    let _ = message!(OrderShipped { to: "16505551234", header: Image { id: "1" }, customer: false, total: ["$42.99"], tracking: true });
    let _ = message!(OrderShipped {
        to: "16505551234",
        header: Image { id: "1" },
        customer: { text: "Ann" },
        total: Currency { code: "USD", amount_1000: 4299, fallback_value: "$42.99" },
        tracking: Text { text: "A1" },
    });
    let _ = message!(OrderShipped {
        to: "16505551234",
        header: Image { id: "1" },
        customer: Image { id: "1" },
        total: Currency { code: "XXD", minor_units: 4299 },
        tracking: "A1",
    });
    let _ = message!(OrderShipped {
        to: "16505551234",
        header: Image { id: "1" },
        customer: Text { parameter_name: "custmer", text: "Ann" },
        total: Text { parameter_name: "", text: "$42.99" },
        tracking: "A1",
    });

    // Run-time values.
    let name = String::from("Ann");
    let _ = message!(OrderShipped {
        to: "16505551234",
        header: Image { id: "1" },
        customer: true,
        total: fold(&name, ""),
        tracking: truncate(&name, "A1"),
    });
}
