//! Templates of shops: offers, carousels, products, calls.

use whatsapp_dsl::template::{self, Card};
use whatsapp_dsl::{MediaId, PhoneNumber, header, message, try_message};

const CODE: &str = "SPRING25";
const FIRST: i64 = 0;

fn main() {
    let offer = message!(Template {
        to: "+1 650 555 1234",
        name: "spring_offer",
        language: "en_US",
        header: Video { id: "1" },
        body: ["Ann"],
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1_767_225_600_000 },
        buttons: [CopyCode { index: 0, coupon_code: CODE }, Url { index: 1, text: "n3mtql" }],
    });
    assert!(offer.to_json().contains(r#"{"expiration_time_ms":1767225600000}"#));

    let shop = message!(Template {
        to: "+1 650 555 1234",
        name: "pantry",
        language: "it",
        header: Product { catalog_id: "7", product_retailer_id: "sku-1" },
        buttons: [
            Mpm {
                index: 1,
                thumbnail_product_retailer_id: "sku-1",
                sections: [Section { title: "Pasta", product_items: ["sku-1"] }, Section { title: "Pizza", product_items: ["sku-2"] }],
            },
            VoiceCall { ttl_minutes: 43200 },
            VoiceCall { index: 2, payload: "table 4" },
        ],
    });
    assert!(shop.to_json().contains(r#""sub_type":"voice_call","parameters":[{"type":"ttl_minutes","ttl_minutes":43200}]"#));

    let shelf = message!(Template {
        to: "+1 650 555 1234",
        name: "shelf",
        language: "it",
        buttons: [Mpm { index: 0, thumbnail_product_retailer_id: "sku-1", sections: [Section { product_items: ["sku-1", "sku-2"] }] }],
    });
    assert!(shelf.to_json().contains(r#""sections":[{"product_items":["#));

    assert!(
        arrivals(&"+39 06 6982".parse().expect("a number"), &"1".parse().expect("an id"), "Tomato,\n mozzarella")
            .contains("Tomato, mozzarella")
    );
    assert!(dishes(&[("1", "Diavola"), ("2", "Margherita")]).is_ok_and(|json| json.contains(r#""card_index":1"#)));
    assert!(dishes(&[("1", "Diavola")]).is_err());

    let finished = |id: &'static str| Card::builder().header(header::Image::builder().id(id)).body(["Diavola"]);
    let reel = try_message!(Template {
        to: "+1 650 555 1234",
        name: "arrivals",
        language: "en_US",
        cards: [..["1", "2"].into_iter().map(finished), Card { header: Image { id: "3" } }],
    });
    assert!(reel.is_ok_and(|reel| reel.to_json().contains(r#""card_index":2"#)));
    let other = |header: template::card::Header| {
        try_message!(Template {
            to: "+1 650 555 1234",
            name: "arrivals",
            language: "en_US",
            cards: [Card { header: header.clone() }, Card { header }]
        })
    };
    assert!(other(header::Video::from(header::Video::builder().id("1")).into()).is_ok());
}

/// Cards of which much is known only at run time, and yet nothing can be wrong.
fn arrivals(to: &PhoneNumber, photo: &MediaId, dish: &str) -> String {
    let is_late = std::env::args().count() > 5;
    let message = message!(Template {
        to,
        name: "arrivals",
        language: "en_US",
        body: ["Ann"],
        cards: [
            Card {
                header: Image { id: photo },
                body: [fold(dish, "dish"), Currency { code: "USD", minor_units: 990, fallback_value: "$9.90" }],
                buttons: [
                    Url { index: FIRST, text: "diavola" },
                    if is_late {
                        QuickReply { index: 1, payload: "sorry" }
                    }
                ],
            },
            Card {
                header: if is_late { Image { id: "2" } } else { Image { id: "3" } },
                body: ["Margherita", DateTime { fallback_value: "Monday" }]
            },
        ],
    });
    message.to_json()
}

fn dishes(dishes: &[(&str, &str)]) -> Result<String, whatsapp_dsl::Invalid> {
    let message = try_message!(Template {
        to: "+1 650 555 1234",
        name: "arrivals",
        language: "en_US",
        cards: [for (photo, name) in dishes {
            Card { header: Image { id: *photo }, body: [fold(name, "dish")] }
        }],
    })?;
    Ok(message.to_json())
}
