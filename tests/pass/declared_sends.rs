//! Sends of declared templates: branches, loops, constants, policies, and everything that may be left out.

use whatsapp_dsl::template::Text;
use whatsapp_dsl::{LanguageCode, Recipient, message, template, try_message};

template!("declared.json");
template!(Shipped {
    name: "order_shipped",
    language: "en_US",
    category: Utility,
    header: Image,
    body: "Hi {{customer}}, your order of {{total}} is on its way, {{customer}}.",
    footer: "Luigi's",
    buttons: [
        Url { text: "Track parcel", url: "https://luigi.example/t/{{tracking}}" },
        PhoneNumber { text: "Call us", phone_number: "+16505551234" },
        QuickReply { text: "Talk to us" },
        QuickReply { text: "Stop" },
    ],
    examples: Examples { header: "4::aW", customer: "Ann", total: "$42.99", tracking: "A1" },
});
template!(Numbered { name: "numbered", language: "en", category: Utility, body: "Hi {{1}}, your {{2}} is ready, {{1}}." });
template!(LoginCode {
    name: "login_code",
    language: "en_US",
    category: Authentication,
    body: Authentication { add_security_recommendation: true },
    footer: Authentication { code_expiration_minutes: 10 },
    buttons: [Otp { otp_type: CopyCode, text: "Copy code" }],
});
template!(PlainCode {
    name: "plain_code",
    language: "en_US",
    category: Authentication,
    body: Authentication,
    message_send_ttl_seconds: -1,
    buttons: [Otp {
        otp_type: ZeroTap,
        zero_tap_terms_accepted: true,
        supported_apps: [SupportedApp { package_name: "com.example.luigi", signature_hash: "K8a/AINcGX7" }],
    }],
});
template!(Spring {
    name: "spring",
    language: "en",
    category: Marketing,
    header: Video,
    limited_time_offer: LimitedTimeOffer { text: "Ends soon", has_expiration: false },
    body: "Good news!",
    buttons: [CopyCode { example: "SPRING25" }, Url { text: "Shop now", url: "https://luigi.example/s" }],
});
template!(Arrivals {
    name: "arrivals",
    language: "en",
    category: Marketing,
    body: "New this week.",
    cards: [
        Card { header: Image, body: "The {{dish}} is back, from {{price}} only.", buttons: [QuickReply { text: "Order" }] },
        Card { header: Image, body: "The {{dish}} is new, have a try.", buttons: [QuickReply { text: "Order" }] },
    ],
});
template!(Products {
    name: "products",
    language: "en",
    category: Marketing,
    body: "Have a look.",
    cards: [Card { header: Product, buttons: [Spm] }, Card { header: Product, buttons: [Spm] }],
});
template!(CallUs { name: "call_us", language: "en", category: Utility, body: "May we call?", call_permission_request: true });
template!(Book {
    name: "book",
    language: "en",
    category: Utility,
    body: "Book a table?",
    buttons: [Flow { text: "Book", flow_id: "1" }, VoiceCall { text: "Call us" }, Catalog],
});

const CUSTOMER: &str = "Ann";
const ITALIAN: &str = "it";

fn main() {
    let customer = String::from("Ann");
    let is_late = customer.is_empty();

    // Literals, constants, policies, branches.
    let literal = message!(Shipped {
        to: "16505551234",
        header: Image { link: "https://luigi.example/p.jpg" },
        customer: "Ann",
        total: Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" },
        tracking: "A1",
    });
    let chosen = message!(Shipped {
        to: "16505551234",
        header: if is_late { Image { id: "1" } } else { Image { link: "https://luigi.example/p.jpg" } },
        customer: fold(&customer, "you"),
        total: match is_late {
            true => "nothing",
            false => Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" },
        },
        tracking: if is_late { "late" } else { "A1" },
        quick_reply: if is_late {
            "talk"
        },
        quick_reply_2: None,
    });
    assert_eq!(literal, chosen);
    let constant = message!(Shipped {
        to: "16505551234",
        header: Image { link: "https://luigi.example/p.jpg" },
        customer: CUSTOMER,
        total: Text { text: const { "$42.99" } },
        tracking: "A1",
    });
    assert!(constant.to_json().contains(r#""index":"0""#));

    // Numbered variables: literals, parts, loops, iterators.
    let numbered = message!(Numbered { to: "16505551234", body: ["Ann", fold(&customer, "order")] });
    let values = ["Ann", "Ann"];
    let looped = try_message!(Numbered {
        to: "16505551234",
        body: [for value in values {
            value
        }]
    })
    .unwrap();
    let spread = try_message!(Numbered { to: "16505551234", body: [..values] }).unwrap();
    let whole = try_message!(Numbered { to: "16505551234", body: values }).unwrap();
    assert!(numbered == looped && looped == spread && spread == whole);
    let finished: Vec<_> = values.iter().map(|value| Text::builder().text(*value)).collect();
    assert_eq!(try_message!(Numbered { to: "16505551234", body: finished }).unwrap(), whole);
    assert!(
        try_message!(Numbered {
            to: "16505551234",
            body: [for value in values.iter().take(1) {
                value
            }]
        })
        .is_err()
    );

    // Languages.
    let italian = message!(Greeting { to: "16505551234", language: ITALIAN, customer: "Ann", time: "otto" });
    let code: LanguageCode = "it".parse().unwrap();
    assert_eq!(try_message!(Greeting { to: "16505551234", language: code, customer: "Ann", time: "otto" }).unwrap(), italian);
    let by_branch = message!(Greeting { to: "16505551234", language: if is_late { "en" } else { "it" }, customer: "Ann", time: "otto" });
    assert_eq!(by_branch, italian);
    assert!(try_message!(Greeting { to: "16505551234", language: &customer, customer: "Ann", time: "otto" }).is_err());
    assert!(!message!(CallUs { to: "16505551234", language: "en" }).to_json().contains("components"));

    // One-time passwords.
    assert!(message!(LoginCode { to: "16505551234", code: "123456" }).to_json().matches("123456").count() == 2);
    assert!(try_message!(PlainCode { to: "16505551234", code: format!("{}", 123_456) }).is_ok());
    let nobody: Recipient = Recipient::from("US.13491208655302741918".parse::<whatsapp_dsl::BusinessScopedUserId>().unwrap());
    assert!(try_message!(LoginCode { to: nobody, code: "123456" }).is_err());

    // Offers, calls, forms.
    let _ = message!(Spring { to: "16505551234", header: Video { id: "1" }, coupon_code: "SPRING25" });
    let _ = message!(Book { to: "16505551234" });
    let _ = message!(Book { recipient: "US.13491208655302741918", flow_token: "t", ttl_minutes: 15, payload: "p" });
    #[allow(deprecated)]
    let _ = message!(Closing { group: "Y2FwaV9ncm91cDoxOTUwNTU1", body: ["Ann"] });

    // Cards, which need not be alike.
    let _ = message!(Arrivals {
        to: "16505551234",
        cards: [
            Card { header: Image { id: "1" }, dish: "Diavola", price: "$9", quick_reply: "diavola" },
            Card { header: Image { id: "2" }, dish: fold(&customer, "dish") },
        ],
    });
    let dishes = ["Diavola".repeat(40), "Margherita".repeat(40)];
    let cut = try_message!(Arrivals {
        to: "16505551234",
        cards: [
            Card { header: Image { id: "1" }, dish: truncate(&dishes[0], "dish"), price: fold(&dishes[1], "$9") },
            for dish in &dishes[1..] {
                Card { header: Image { id: "2" }, dish: fold(dish, "dish") }
            },
        ],
    });
    assert!(cut.unwrap().to_json().matches('…').count() == 3);
    let skus = ["1", "2", "3"];
    let products = try_message!(self::Products {
        to: "16505551234",
        cards: [for sku in skus {
            Card { header: Product { catalog_id: "7", product_retailer_id: sku } }
        }],
    });
    assert!(products.unwrap().to_json().contains(r#""card_index":2"#));
}
