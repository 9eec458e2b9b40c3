//! What each kind of the On-Premises API is drawn as: what it says, as a message of the Cloud API is drawn that says the same.

use whatsapp_dsl::on_premises::{self, Message, message};
use whatsapp_dsl::{Content, Definition};
use whatsapp_dsl_rules::table::ON_PREMISES;

use crate::hold;
use crate::samples::{Sample, least};

/// The kinds, each with a message and what is shown of it.
#[expect(clippy::too_many_lines, reason = "one case for each kind")]
fn cases() -> Vec<(&'static str, Message, &'static str)> {
    vec![
        (
            "Text",
            message!(Text { to: "+1 650 555 1234", body: "See https://luigi.example", preview_url: true }),
            "| [link: https://luigi.example]\n| See https://luigi.example\n",
        ),
        // The name of a link that a provider resolves is all that is known of it.
        (
            "Image",
            message!(Image { to: "+1 650 555 1234", link: "ovens/1", provider: "bakery", caption: "_Fresh_" }),
            "| [image: ovens/1]\n| _Fresh_\n",
        ),
        ("Video", message!(Video { to: "+1 650 555 1234", id: "123", caption: "Hot" }), "| [video: 123]\n| Hot\n"),
        (
            "Audio",
            message!(Audio { to: "+1 650 555 1234", link: "https://luigi.example/a.ogg" }),
            "| [audio] Audio\n|     https://luigi.example/a.ogg\n",
        ),
        (
            "Document",
            message!(Document { to: "+1 650 555 1234", link: "https://luigi.example/a/menu.pdf?x=1", caption: "Menu" }),
            "| [document] menu.pdf\n|     PDF\n| Menu\n",
        ),
        ("Sticker", message!(Sticker { to: "+1 650 555 1234", link: "stickers/7", provider: "bakery" }), "  [sticker: stickers/7]\n"),
        (
            "Location",
            message!(Location { to: "+1 650 555 1234", latitude: 45.5, longitude: -9.25, name: "Luigi's" }),
            "| [location: 45.5, -9.25]\n| [location] Luigi's\n",
        ),
        (
            "Contacts",
            message!(Contacts {
                to: "+1 650 555 1234",
                contacts: [Contact {
                    name: Name { formatted_name: "Luigi Rossi", first_name: "Luigi" },
                    phones: [Phone { phone: "+39 06 6982", kind: "WORK" }],
                }],
            }),
            "| [contact] Luigi Rossi\n|     +39 06 6982 (WORK)\n[Invite to WhatsApp]\n[Add contact]\n",
        ),
        (
            "ReplyButtons",
            message!(ReplyButtons {
                to: "+1 650 555 1234",
                ttl: "P1D",
                header: Video { link: "ovens/2", provider: "bakery" },
                body: "*Right?*",
                footer: "Luigi's",
                buttons: [Reply { id: "yes", title: "Yes" }, Reply { id: "no", title: "No" }],
            }),
            "| [video: ovens/2]\n| *Right?*\n| Luigi's\n[Yes]\n[No]\n",
        ),
        (
            "List",
            message!(List {
                to: "+1 650 555 1234",
                header: "Luigi's",
                body: "What would you like?",
                button: " Menu ",
                sections: [
                    Section { title: "Pizza", rows: [Row { id: "1", title: "Diavola", description: "Hot" }] },
                    Section { title: "Pasta", rows: [Row { id: "2", title: "Carbonara" }] },
                ],
            }),
            "| Luigi's\n| What would you like?\n[ Menu ]\nopens:  Menu\n  Pizza\n  - Diavola: Hot\n  Pasta\n  - Carbonara\n",
        ),
        (
            "Product",
            message!(Product { to: "+1 650 555 1234", catalog_id: "1", product_retailer_id: "sku-1", footer: "Luigi's" }),
            "| [product: sku-1]\n| Luigi's\n[View]\n",
        ),
        (
            "ProductList",
            message!(ProductList {
                to: "+1 650 555 1234",
                header: "Cakes",
                body: "All of them",
                catalog_id: "1",
                sections: [Section { product_items: ["sku-1", "sku-2"] }],
            }),
            "| [product: sku-1]\n| Cakes\n| All of them\n[View items]\nopens: Cakes\n  - sku-1\n  - sku-2\n",
        ),
        (
            "CatalogMessage",
            message!(CatalogMessage { to: "+1 650 555 1234", body: "All we have." }),
            "| [product: first product of the catalog]\n| All we have.\n[View catalog]\n",
        ),
        (
            "Flow",
            message!(Flow { to: "+1 650 555 1234", body: "Tell us", flow_id: "42", flow_cta: "Start", flow_token: "t" }),
            "| Tell us\n[Start] 42\n",
        ),
        (
            "Template",
            message!(Template {
                to: "+1 650 555 1234",
                namespace: "88b39973",
                name: "order_shipped",
                language: "en_US",
                header: Document { link: "bills/7", provider: "bakery", filename: "bill.pdf" },
                body: ["Ann", DateTime { fallback_value: "1 April", month: 4, day_of_month: 1 }],
                buttons: [Url { text: "A1" }],
            }),
            "| Template order_shipped, en_US\n| [document] bill.pdf\n|     PDF\n| {{1}}: Ann\n| {{2}}: 1 April\n[A1]\n",
        ),
        (
            "Hsm",
            message!(Hsm {
                to: "+1 650 555 1234",
                namespace: "88b39973",
                element_name: "paid",
                language: "en_US",
                localizable_params: [
                    "Ann",
                    Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" },
                    DateTime { timestamp: 1_775_001_600, fallback_value: "1 April" },
                ],
            }),
            "| Template paid, en_US\n| {{1}}: Ann\n| {{2}}: $42.99\n| {{3}}: 1 April\n",
        ),
    ]
}

#[test]
fn every_kind() {
    for (kind, message, wanted) in cases() {
        assert_eq!(message.preview().to_text(), wanted, "{kind}");
        hold(&message.preview());
        // What was written and read again is drawn the same.
        let read = Message::from_json(&message.to_json()).expect("a message is read back");
        assert_eq!(read.preview(), message.preview(), "{kind}");
    }
    let drawn: Vec<_> = cases().iter().map(|(kind, ..)| *kind).collect();
    let missing: Vec<_> = ON_PREMISES.kinds.iter().map(|kind| kind.part.name).filter(|kind| !drawn.contains(kind)).collect();
    assert!(missing.is_empty(), "no case for {missing:?}");
}

/// Both APIs draw the same of what both can send.
#[test]
fn what_is_moved_is_drawn_the_same() {
    let mut moved = 0;
    for (kind, message, _) in cases() {
        if let Ok(same) = message.clone().into_cloud() {
            assert_eq!(same.preview(), message.preview(), "{kind}");
            moved += 1;
        }
    }
    assert!(moved > 8, "only {moved} kinds were moved");
}

/// The least that the table needs of each kind is drawn, too.
#[test]
fn the_least_of_every_kind() {
    for kind in ON_PREMISES.kinds {
        let sample = least(&kind.part, 1).with("to", Some(Sample::Text("16505551234".to_owned())));
        let json = sample.json(&ON_PREMISES, kind).to_string();
        let message = Message::from_json(&json).unwrap_or_else(|invalid| panic!("{json}: {invalid}"));
        assert!(!message.preview().to_text().is_empty(), "{json}");
        hold(&message.preview());
    }
}

#[test]
fn a_definition_gives_its_texts() {
    let approved = Definition::list_from_json(
        r#"[{ "name": "paid", "language": "en_US", "category": "UTILITY", "components": [
            { "type": "BODY", "text": "Thank you, {{1}}: {{2}} came in.", "example": { "body_text": [["Ann", "$42.99"]] } }
        ] }]"#,
    )
    .expect("definitions");
    let paid = on_premises::message!(Hsm {
        to: "+1 650 555 1234",
        namespace: "88b39973",
        element_name: "paid",
        language: "en_US",
        localizable_params: ["Bob", "$7"],
    });
    assert_eq!(paid.preview_with(&approved).to_text(), "| Thank you, Bob: $7 came in.\n");
    assert!(matches!(paid.into_cloud().expect("it is moved").content(), Content::Template(_)));
}
