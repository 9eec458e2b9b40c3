//! Fields that others have, but not this template.

use whatsapp_dsl::{message, template, try_message};

template!(Closed { name: "closed", language: "en", category: Utility, body: "We are closed today.", buttons: [QuickReply { text: "Ok" }] });
template!(Table { name: "table", language: "en", category: Utility, header: "For {{guest}}", body: "Your table is ready at {{hour}}." });
template!(Dishes {
    name: "dishes",
    language: "en",
    category: Marketing,
    body: "New this week, {{customer}}: have a look.",
    cards: [
        Card { header: Image, body: "The diavola is back, this week.", buttons: [QuickReply { text: "Order" }] },
        Card { header: Image, body: "The diavola is back, this week.", buttons: [QuickReply { text: "Order" }] },
    ],
});
template!(Parcel {
    name: "parcel",
    language: "en",
    category: Utility,
    body: "Your parcel is on its way.",
    buttons: [Url { text: "Track", url: "https://luigi.example/t/{{tracking}}" }],
});

fn main() {
    let _ = message!(Closed { to: "16505551234", body: ["Ann", "Bob"] });
    let _ = try_message!(Closed { to: "16505551234", header: "Ann", url: "a", url_2: "b", coupon_code: "c" });
    let _ = message!(Closed { to: "16505551234", buttons: [], cards: [], limited_time_offer: 1 });
    let _ = message!(Table { to: "16505551234", guest: "Ann", body: ["eight"], hour: "eight" });
    let _ = message!(Table { to: "16505551234", guest: "Ann", hour: "eight", buttons: [], quick_reply: "a" });
    let _ = message!(Dishes {
        to: "16505551234",
        customer: "Ann",
        cards: [Card { header: Image { id: "1" }, body: ["x"], url: "a" }, Card { header: Image { id: "1" } }],
    });
    // What is given in their place is meant to be them.
    let _ = message!(Table { to: "16505551234", header: "Ann", body: ["eight"] });
    let _ = message!(Parcel { to: "16505551234", buttons: [Url { index: 0, text: "A1" }] });
    let _ = message!(Parcel { to: "16505551234", url: "A1" });
}
