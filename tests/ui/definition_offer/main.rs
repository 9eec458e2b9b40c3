//! Offers that end.

use whatsapp_dsl::template;

template!(Category {
    name: "spring",
    language: "en",
    category: Utility,
    header: Image,
    limited_time_offer: LimitedTimeOffer { text: "Ends soon" },
    body: "Good news!",
    buttons: [Url { text: "Shop", url: "https://luigi.example" }],
});
template!(Empty {
    name: "spring",
    language: "en",
    category: Marketing,
    header: Image,
    limited_time_offer: LimitedTimeOffer { text: "" },
    body: "Good news!",
    buttons: [Url { text: "Shop", url: "https://luigi.example" }],
});
template!(Long {
    name: "spring",
    language: "en",
    category: Marketing,
    header: Image,
    limited_time_offer: LimitedTimeOffer { text: "Ends in three days" },
    body: "Good news!",
    buttons: [Url { text: "Shop", url: "https://luigi.example" }],
});
template!(NoHeader {
    name: "spring",
    language: "en",
    category: Marketing,
    limited_time_offer: LimitedTimeOffer { text: "Ends soon" },
    body: "Good news!",
    buttons: [Url { text: "Shop", url: "https://luigi.example" }],
});
template!(Around {
    name: "spring",
    language: "en",
    category: Marketing,
    header: "Spring",
    limited_time_offer: LimitedTimeOffer { text: "Ends soon" },
    body: "Good news!",
    footer: "Luigi's",
    buttons: [QuickReply { text: "Yes" }],
});
template!(NoButton {
    name: "spring",
    language: "en",
    category: Marketing,
    header: Video,
    limited_time_offer: LimitedTimeOffer { text: "Ends soon" },
    body: "Good news!",
});
template!(Order {
    name: "spring",
    language: "en",
    category: Marketing,
    header: Image,
    limited_time_offer: LimitedTimeOffer { text: "Ends soon" },
    body: "Good news!",
    buttons: [Url { text: "Shop", url: "https://luigi.example" }, CopyCode { example: "SPRING25" }],
});
template!(Code {
    name: "spring",
    language: "en",
    category: Marketing,
    header: Image,
    limited_time_offer: LimitedTimeOffer { text: "Ends soon" },
    body: "Good news!",
    buttons: [CopyCode { example: "SPRING25SPRING25" }, Url { text: "Shop", url: "https://luigi.example" }],
    examples: Examples { header: "4::aW" },
});
#[rustfmt::skip]
template!(LongBody {
    name: "spring",
    language: "en",
    category: Marketing,
    header: Image,
    limited_time_offer: LimitedTimeOffer { text: "Ends soon" },
    body: ".........................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................",
    buttons: [Url { text: "Shop", url: "https://luigi.example" }],
});
template!(Struct {
    name: "spring",
    language: "en",
    category: Marketing,
    header: Image,
    limited_time_offer: "Ends soon",
    body: "Good news!",
    buttons: [Url { text: "Shop", url: "https://luigi.example" }],
});
template!(Fields {
    name: "spring",
    language: "en",
    category: Marketing,
    header: Image,
    limited_time_offer: LimitedTimeOffer { has_expiration: "true", expiration_time_ms: 1209600000 },
    body: "Good news!",
    buttons: [Url { text: "Shop", url: "https://luigi.example" }],
});

fn main() {}
