//! Messages of the On-Premises API as messages of the Cloud API, and back.

use whatsapp_dsl::{Invalid, Message, message, on_premises, template};

fn said<T>(moved: Result<T, Invalid>) -> Vec<String> {
    moved.err().expect("something has no counterpart").violations().iter().map(ToString::to_string).collect()
}

/// The messages say the same, each in its API.
#[track_caller]
fn are_one(old: &on_premises::Message, new: &Message) {
    assert_eq!(old.clone().into_cloud().as_ref(), Ok(new));
    assert_eq!(new.to_on_premises().as_ref(), Ok(old));
}

#[test]
fn every_kind_both_ways() {
    /// The same fields in both APIs.
    macro_rules! both {
        ($Kind:ident { $($fields:tt)* }) => {
            are_one(
                &on_premises::message!($Kind { to: "+1 650 555 1234", $($fields)* }),
                &message!($Kind { to: "+1 650 555 1234", $($fields)* }),
            )
        };
    }
    both!(Text { body: "See https://luigi.example", preview_url: true });
    both!(Text { body: "Ciao" });
    both!(Image { link: "https://luigi.example/oven.jpg", caption: "Our oven" });
    both!(Video { id: "7", caption: "Our oven" });
    both!(Audio { id: "7" });
    both!(Document { id: "7", caption: "Today", filename: "menu.pdf" });
    both!(Sticker { link: "https://luigi.example/oven.webp" });
    both!(Location { latitude: 45.4, longitude: -9.5, name: "Luigi's", address: "Rome" });
    both!(Contacts {
        contacts: [Contact {
            name: Name { formatted_name: "Luigi Rossi", first_name: "Luigi" },
            phones: [Phone { phone: "+39 06 6982", kind: "WORK", wa_id: "39066982" }],
            addresses: [Address { city: "Rome", country_code: "IT" }],
            org: Org { company: "Luigi's" },
            birthday: "1960-05-01",
        }],
    });
    both!(ReplyButtons {
        header: Video { link: "https://luigi.example/oven.mp4" },
        body: "Eight?",
        footer: "Luigi's",
        buttons: [Reply { id: "y", title: "Yes" }, Reply { id: "n", title: "No" }],
    });
    both!(ReplyButtons { header: "Luigi's", body: "Eight?", buttons: [Reply { id: "y", title: "Yes" }] });
    both!(List {
        body: "What would you like?",
        button: "Menu",
        sections: [Section { title: "Pizza", rows: [Row { id: "m", title: "Margherita", description: "Tomato" }] }],
    });
    both!(Product { catalog_id: "19", product_retailer_id: "sku-1" });
    both!(ProductList {
        header: "Fresh today",
        body: "Have a look.",
        catalog_id: "19",
        sections: [Section { title: "Pasta", product_items: ["sku-1", "sku-2"] }],
    });
    both!(CatalogMessage { body: "All we have.", thumbnail_product_retailer_id: "sku-1" });
    both!(Flow {
        body: "Book?",
        flow_id: "123",
        flow_cta: "Book a table",
        flow_token: "table-7",
        flow_action: Navigate,
        flow_action_payload: FlowActionPayload { screen: "GUESTS", data: json!({ "most": 8, "days": ["Monday"] }) },
        mode: Draft,
    });
    both!(Template {
        name: "order_shipped",
        language: "en_US",
        header: Document { id: "7", filename: "order.pdf" },
        body: ["Ann", Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" }, DateTime { fallback_value: "1 April" },],
        buttons: [
            QuickReply { index: 0, payload: "later" },
            Url { index: 1, text: "A1" },
            CopyCode { index: 2, coupon_code: "SPRING" },
            Catalog { index: 3, thumbnail_product_retailer_id: "sku-1" },
        ],
    });
    both!(Template { name: "order_shipped", language: "en_US", header: "Ann" });
}

#[test]
fn an_hsm_becomes_a_template() {
    let old = on_premises::message!(Hsm {
        to: "+1 650 555 1234",
        ttl: "P1D",
        namespace: "ns",
        element_name: "paid",
        language: "en_US",
        policy: Deterministic,
        localizable_params: [
            "Ann",
            Currency { code: "USD", amount_1000: 42990, fallback_value: "$42.99" },
            DateTime { fallback_value: "1 April", timestamp: 228_729_600 },
            DateTime { fallback_value: "Friday", day_of_week: 5, calendar: Gregorian },
        ],
    });
    let new = message!(Template {
        to: "+1 650 555 1234",
        name: "paid",
        language: "en_US",
        body: [
            "Ann",
            Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" },
            DateTime { fallback_value: "1 April" },
            DateTime { fallback_value: "Friday" },
        ],
    });
    assert_eq!(old.into_cloud(), Ok(new));
}

#[test]
fn what_only_the_on_premises_api_computes_is_dropped() {
    let old = on_premises::message!(Template {
        to: "+1 650 555 1234",
        ttl: 86400,
        namespace: "ns",
        name: "trip",
        language: "en",
        policy: Deterministic,
        body: [DateTime { fallback_value: "1 April 1977", year: 1977, month: 4, day_of_month: 1 }],
        buttons: [Url { text: "A1" }],
    });
    let new = message!(Template {
        to: "+1 650 555 1234",
        name: "trip",
        language: "en",
        body: [DateTime { fallback_value: "1 April 1977" }],
        buttons: [Url { index: 0, text: "A1" }],
    });
    assert_eq!(old.into_cloud(), Ok(new));
}

#[test]
fn what_the_cloud_api_does_not_take_is_told_where_it_is() {
    let image = on_premises::message!(Image { to: "16505551234", link: "ovens/1", provider: "bakery" });
    let words = "the link goes through a `provider`, which the Cloud API does not have: upload the media and give its `id`, or give a link that WhatsApp can fetch [moved_provider]";
    assert_eq!(said(image.into_cloud()), [format!("image.provider.name: {words}")]);
    let question = on_premises::message!(ReplyButtons {
        to: "16505551234",
        header: Image { link: "https://luigi.example/oven.jpg", provider: "bakery" },
        body: "Eight?",
        buttons: [Reply { id: "yes ", title: " Yes" }],
    });
    assert_eq!(
        said(question.into_cloud()),
        [
            format!("interactive.header.image.provider.name: {words}"),
            "interactive.action.buttons[0].reply.id: id starts or ends with white space, which WhatsApp rejects [reply_id_outer_space, error 131009]".to_owned(),
            "interactive.action.buttons[0].reply.title: title starts or ends with white space, which WhatsApp rejects [reply_title_outer_space, error 131009]".to_owned(),
        ]
    );
}

#[test]
fn what_the_on_premises_api_does_not_have_is_told_with_a_way_out() {
    let reaction = message!(Reaction { to: "16505551234", message_id: "wamid.1", emoji: "👍" });
    assert_eq!(
        said(reaction.to_on_premises()),
        ["Reaction has no counterpart in the On-Premises API: send the message through the Cloud API [moved_no_counterpart]"]
    );
    let reply = message!(Text { to: "16505551234", recipient: "US.1", body: "Ciao", context: "wamid.1", biz_opaque_callback_data: "7" });
    assert_eq!(
        said(reply.to_on_premises()),
        [
            "context.message_id: `context` has no counterpart in the On-Premises API: leave it out, or send the message through the Cloud API [moved_no_counterpart]",
            "biz_opaque_callback_data: `biz_opaque_callback_data` has no counterpart in the On-Premises API: leave it out, or send the message through the Cloud API [moved_no_counterpart]",
        ]
    );
    let group = message!(Text { group: "Y2Fw", body: "Ciao" });
    assert_eq!(
        said(group.to_on_premises()),
        ["to: the On-Premises API sends to people only: give `to`, a phone number [moved_no_counterpart]"]
    );
    let user = message!(Text { recipient: "US.1", body: "Ciao" });
    assert_eq!(
        said(user.to_on_premises()),
        ["recipient: the On-Premises API knows no business-scoped user ids: give `to`, a phone number [moved_no_counterpart]"]
    );
    let flow = message!(Flow { to: "16505551234", body: "Book?", flow_name: "booking", flow_cta: "Book a table in a minute 2" });
    assert_eq!(
        said(flow.to_on_premises()),
        [
            "interactive.action.parameters.flow_name: a flow has no name in the On-Premises API: give `flow_id` [moved_no_counterpart]",
            "interactive.action.parameters.flow_cta: flow_cta is 26 characters long; at most 20 are shown [on_premises_flow_flow_cta_length, error 1009]",
            "interactive.action.parameters.flow_token: Flow needs `flow_token` [on_premises_flow_flow_token_required, error 1008]",
        ]
    );
    let template = message!(Template {
        to: "16505551234",
        name: "shop",
        language: "en",
        header: Product { catalog_id: "1", product_retailer_id: "a" },
        body: [Text { parameter_name: "customer", text: "Ann" }],
        buttons: [Mpm { index: 0, thumbnail_product_retailer_id: "a", sections: [Section { product_items: ["a"] }] }],
    });
    assert_eq!(
        said(template.to_on_premises()),
        [
            "template.components[0].parameters[0]: Product has no counterpart in the On-Premises API: send the message through the Cloud API [moved_no_counterpart]",
            "template.components[1].parameters[0].parameter_name: placeholders have numbers in the On-Premises API: send a template with numbers, and leave `parameter_name` out [moved_no_counterpart]",
            "template.components[2]: Mpm has no counterpart in the On-Premises API: send the message through the Cloud API [moved_no_counterpart]",
        ]
    );
    let audio = message!(Audio { to: "16505551234", id: "7", voice: true });
    assert_eq!(
        said(audio.to_on_premises()),
        [
            "audio.voice: `voice` has no counterpart in the On-Premises API: leave it out, or send the message through the Cloud API [moved_no_counterpart]"
        ]
    );
    let question = message!(ReplyButtons { to: "16505551234", body: "Pizza?", buttons: [Reply { id: "y", title: "Yes 🍕" }] });
    assert_eq!(
        said(question.to_on_premises()),
        [
            "interactive.action.buttons[0].reply.title: title contains an emoji, which is not allowed here [on_premises_reply_title_format, error 1009]"
        ]
    );
    // What says nothing is not lost, and a user id beside a phone number counts for nothing.
    let audio = message!(Audio { to: "16505551234", recipient: "US.1", id: "7", voice: false });
    assert_eq!(audio.to_on_premises(), Ok(on_premises::message!(Audio { to: "16505551234", id: "7" })));
}

#[test]
fn every_cloud_kind_moves_or_is_told_to_have_no_counterpart() {
    use whatsapp_dsl_rules::table::{CLOUD, ON_PREMISES};
    let only_cloud: Vec<_> = CLOUD.kinds.iter().map(|kind| kind.part.name).filter(|name| ON_PREMISES.kind(name).is_none()).collect();
    assert!(only_cloud.contains(&"Reaction") && only_cloud.contains(&"CtaUrl") && !only_cloud.contains(&"List"), "{only_cloud:?}");
    let only_on_premises: Vec<_> = ON_PREMISES.kinds.iter().map(|kind| kind.part.name).filter(|name| CLOUD.kind(name).is_none()).collect();
    assert_eq!(only_on_premises, ["Hsm"]);
    let link = message!(CtaUrl { to: "16505551234", body: "See", display_text: "Menu", url: "https://luigi.example" });
    assert_eq!(
        said(link.to_on_premises()),
        ["CtaUrl has no counterpart in the On-Premises API: send the message through the Cloud API [moved_no_counterpart]"]
    );
}

template!(Shipped {
    name: "shipped",
    language: "en_US",
    category: Utility,
    header: Image,
    body: "Hi {{1}}, your order of {{2}} is on its way.",
    buttons: [Url { text: "Track parcel", url: "https://luigi.example/t/{{1}}" }, QuickReply { text: "Talk to us" }],
});

#[test]
fn a_declared_template_is_moved() {
    let shipped = message!(Shipped {
        to: "16505551234",
        header: Image { id: "7" },
        body: ["Ann", Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" }],
        url: "A1",
        quick_reply: "help",
    });
    let moved = on_premises::message!(Template {
        to: "16505551234",
        name: "shipped",
        language: "en_US",
        header: Image { id: "7" },
        body: ["Ann", Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" }],
        buttons: [Url { index: 0, text: "A1" }, QuickReply { index: 1, payload: "help" }],
    });
    are_one(&moved, &shipped);
}
