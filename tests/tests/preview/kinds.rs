//! What each kind of the table is drawn as.

use whatsapp_dsl::{Message, message};
use whatsapp_dsl_rules::table::CLOUD;

use crate::samples::least;
use crate::{hold, says};

/// The kinds, each with a message and what is shown of it.
#[expect(clippy::too_many_lines, reason = "one case for each kind")]
fn cases() -> Vec<(&'static str, Message, &'static str)> {
    vec![
        (
            "Text",
            message!(Text { to: "+1 650 555 1234", body: "See *this*:\nhttps://luigi.example", preview_url: true }),
            "| [link: https://luigi.example]\n| See *this*:\n| https://luigi.example\n",
        ),
        ("Reaction", message!(Reaction { to: "+1 650 555 1234", message_id: "wamid.1", emoji: "👍" }), "| > wamid.1\n| 👍\n"),
        (
            "Image",
            message!(Image { to: "+1 650 555 1234", link: "https://luigi.example/a.jpg", caption: "_Fresh_" }),
            "| [image: https://luigi.example/a.jpg]\n| _Fresh_\n",
        ),
        ("Video", message!(Video { to: "+1 650 555 1234", id: "123" }), "| [video: 123]\n"),
        ("Audio", message!(Audio { to: "+1 650 555 1234", id: "123", voice: true }), "| [audio] Voice message\n|     123\n"),
        (
            "Document",
            message!(Document { to: "+1 650 555 1234", link: "https://luigi.example/a/menu.pdf?x=1", caption: "Menu" }),
            "| [document] menu.pdf\n|     PDF\n| Menu\n",
        ),
        ("Sticker", message!(Sticker { to: "+1 650 555 1234", id: "123" }), "  [sticker: 123]\n"),
        (
            "Location",
            message!(Location { to: "+1 650 555 1234", latitude: 45.5, longitude: -9.25, name: "Luigi's", address: "Via Roma 1" }),
            "| [location: 45.5, -9.25]\n| [location] Luigi's\n|     Via Roma 1\n",
        ),
        (
            "Contacts",
            message!(Contacts {
                to: "+1 650 555 1234",
                contacts: [Contact {
                    name: Name { formatted_name: "Luigi Rossi", first_name: "Luigi" },
                    phones: [Phone { phone: "+39 06 6982", kind: "WORK", wa_id: "39066982" }],
                    org: Org { company: "Luigi's", title: "Owner" },
                }],
            }),
            "| [contact] Luigi Rossi\n|     Owner, Luigi's\n|     +39 06 6982 (WORK)\n[Message]\n[Add contact]\n",
        ),
        (
            "ReplyButtons",
            message!(ReplyButtons {
                to: "+1 650 555 1234",
                context: "wamid.1",
                header: Document { id: "7", filename: "bill.pdf" },
                body: "Right?",
                footer: "Luigi's",
                buttons: [Reply { id: "yes", title: "Yes" }, Reply { id: "no", title: "No" }],
            }),
            "| > wamid.1\n| [document] bill.pdf\n|     PDF\n| Right?\n| Luigi's\n[Yes]\n[No]\n",
        ),
        (
            "List",
            message!(List {
                to: "+1 650 555 1234",
                header: "Luigi's",
                body: "What would you like?",
                button: "Menu",
                sections: [
                    Section { title: "Pizza", rows: [Row { id: "1", title: "Diavola", description: "Hot" }] },
                    Section { title: "Pasta", rows: [Row { id: "2", title: "Carbonara" }] },
                ],
            }),
            "| Luigi's\n| What would you like?\n[Menu]\nopens: Menu\n  Pizza\n  - Diavola: Hot\n  Pasta\n  - Carbonara\n",
        ),
        (
            "Product",
            message!(Product { to: "+1 650 555 1234", body: "Ours", catalog_id: "1", product_retailer_id: "sku-1" }),
            "| [product: sku-1]\n| Ours\n[View]\n",
        ),
        (
            "ProductList",
            message!(ProductList {
                to: "+1 650 555 1234",
                header: "Cakes",
                body: "All of them",
                catalog_id: "1",
                sections: [
                    Section { title: "Big", product_items: ["sku-1", "sku-2"] },
                    Section { title: "Small", product_items: ["sku-3"] }
                ],
            }),
            "| [product: sku-1]\n| Cakes\n| All of them\n[View items]\nopens: Cakes\n  Big\n  - sku-1\n  - sku-2\n  Small\n  - sku-3\n",
        ),
        (
            "CatalogMessage",
            message!(CatalogMessage { to: "+1 650 555 1234", body: "All we have.", thumbnail_product_retailer_id: "sku-1" }),
            "| [product: sku-1]\n| All we have.\n[View catalog]\n",
        ),
        (
            "Flow",
            message!(Flow { to: "+1 650 555 1234", body: "Tell us", flow_id: "42", flow_cta: "Start", flow_token: "t" }),
            "| Tell us\n[Start] 42\n",
        ),
        (
            "Carousel",
            message!(Carousel {
                to: "+1 650 555 1234",
                body: "Fresh:",
                cards: [
                    Card {
                        header: Image { link: "https://luigi.example/1.jpg" },
                        body: "*One*",
                        display_text: "Order",
                        url: "https://luigi.example/1"
                    },
                    Card { header: Image { link: "https://luigi.example/2.jpg" }, display_text: "Order", url: "https://luigi.example/2" },
                ],
            }),
            "| Fresh:\ncard 1:\n  | [image: https://luigi.example/1.jpg]\n  | *One*\n  [Order] https://luigi.example/1\n\
             card 2:\n  | [image: https://luigi.example/2.jpg]\n  [Order] https://luigi.example/2\n",
        ),
        (
            "CtaUrl",
            message!(CtaUrl { to: "+1 650 555 1234", header: "Open", body: "See", display_text: "Visit", url: "https://luigi.example" }),
            "| Open\n| See\n[Visit] https://luigi.example\n",
        ),
        ("LocationRequest", message!(LocationRequest { to: "+1 650 555 1234", body: "Where?" }), "| Where?\n[Send location]\n"),
        (
            "AddressMessage",
            message!(AddressMessage {
                to: "+91 98765 43210",
                body: "Where?",
                country: "IN",
                saved_addresses: [SavedAddress { id: "home", value: Values { name: "Asha", in_pin_code: "400063", city: "Mumbai" } }],
            }),
            "| Where?\n[Provide address]\nopens: Provide address\n  - Asha: 400063, Mumbai\n",
        ),
        ("VoiceCall", message!(VoiceCall { to: "+1 650 555 1234", body: "Talk?" }), "| Talk?\n[Call Now]\n"),
        (
            "CallPermissionRequest",
            message!(CallPermissionRequest { to: "+1 650 555 1234", body: "May we?" }),
            "| May we?\n| [permission] Can we call you?\n[Choose preference]\n",
        ),
        ("RequestContactInfo", message!(RequestContactInfo { to: "+1 650 555 1234", body: "Who?" }), "| Who?\n[Share Contact Info]\n"),
        (
            "OrderDetails",
            message!(OrderDetails {
                to: "+55 11 91234 5678",
                body: "Your order",
                reference_id: "luigi-1",
                kind: DigitalGoods,
                payment_type: Br,
                payment_settings: [Boleto { digitable_line: "03399026944140000002628346101018898510000008848" }],
                currency: "BRL",
                total_amount: 50_100,
                order: Order {
                    status: Pending,
                    items: [Item { retailer_id: "a", name: "Cake", amount: 25_000, quantity: 2 }],
                    subtotal: 50_000,
                    tax: Tax { value: 100 },
                },
            }),
            "| [order] Cake\n|     Quantity 2\n| Total: R$ 501.00\n| Your order\n[Review and pay]\nopens: Review and pay\n  \
             - Cake: Quantity 2, R$ 250.00 each\n  - Subtotal: R$ 500.00\n  - Tax: R$ 1.00\n  - Total: R$ 501.00\n",
        ),
        (
            "OrderStatus",
            message!(OrderStatus {
                to: "+55 11 91234 5678",
                body: "News",
                reference_id: "luigi-1",
                order: Order { status: PartiallyShipped, description: "Half of it" },
                payment: Payment { status: Captured },
            }),
            "| [order] Partially shipped\n|     Order luigi-1\n|     Half of it\n|     Paid\n| News\n[View order]\n",
        ),
        (
            "Pin",
            message!(Pin { group: "Y2FwaV9ncm91cDox", message_id: "wamid.1", expiration_days: 7 }),
            "  > wamid.1\n  A message is pinned for 7 days.\n",
        ),
        ("Unpin", message!(Unpin { group: "Y2FwaV9ncm91cDox", message_id: "wamid.1" }), "  > wamid.1\n  A message is no longer pinned.\n"),
        (
            "Template",
            message!(Template {
                to: "+1 650 555 1234",
                name: "order_shipped",
                language: "en_US",
                header: Image { id: "7" },
                body: [Text { parameter_name: "customer", text: "Ann" }, DateTime { parameter_name: "day", fallback_value: "1 April" }],
                buttons: [Url { index: 0, text: "A1" }],
            }),
            "| Template order_shipped, en_US\n| [image: 7]\n| {{customer}}: Ann\n| {{day}}: 1 April\n[A1]\n",
        ),
        (
            "Raw",
            message!(Raw { to: "+1 650 555 1234", kind: "hologram", content: json!({ "scene": 7 }) }),
            "| [unknown] hologram\n|     scene: 7\n",
        ),
    ]
}

#[test]
fn every_kind() {
    for (kind, message, wanted) in cases() {
        assert_eq!(message.preview().to_text(), wanted, "{kind}");
        hold(&message.preview());
    }
    let drawn: Vec<_> = cases().iter().map(|(kind, ..)| *kind).collect();
    let missing: Vec<_> = CLOUD.kinds.iter().map(|kind| kind.part.name).filter(|kind| !drawn.contains(kind)).collect();
    assert!(missing.is_empty(), "no case for {missing:?}");
}

/// Whatever the customer reads is in the picture, without the marks of its formatting.
#[test]
fn pictures_say_what_texts_say() {
    for (kind, message, text) in cases() {
        let said = says(&message.preview());
        let words = text.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty());
        let signs = ["card", "1", "2", "image", "video", "audio", "document", "sticker", "location", "contact", "link", "product", "order"];
        let signs = [&signs[..], &["opens", "permission", "unknown", "https", "luigi", "example", "jpg", "42"]].concat();
        for word in words.filter(|word| !signs.contains(word)) {
            assert!(said.contains(word), "{kind}: {word} of {text:?} is not in {said:?}");
        }
    }
}

/// The least that the table needs of each kind is drawn, too.
#[test]
fn the_least_of_every_kind() {
    for kind in CLOUD.kinds {
        let sample = least(&kind.part, 1).with("to", Some(crate::samples::Sample::Text("16505551234".to_owned())));
        let json = sample.json(&CLOUD, kind).to_string();
        match Message::from_json_or_raw(&json) {
            Ok(message) => hold(&message.preview()),
            Err(invalid) => hold(&invalid.preview().unwrap_or_else(|| panic!("{json} can be drawn: {invalid}"))),
        }
    }
}
