//! What the On-Premises API does not take, in its own words and codes.

use whatsapp_dsl::on_premises::message;

const NOT_A_LINK: &str = "ovens/1";
const TOO_LONG: &str = "A label that is too long";

fn main() {
    let _ = message!(Text { to: "0650", ttl: "", body: "" });
    let _ = message!(Text { body: "Ciao" });
    let _ = message!(Image { to: "16505551234", link: "ovens/1" });
    let _ = message!(Image { to: "16505551234", link: NOT_A_LINK });
    let _ = message!(Video { to: "16505551234", id: "7", provider: "bakery" });
    let _ = message!(Audio { to: "16505551234", link: "ovens/1", id: "7", provider: "bakery" });
    let _ = message!(ReplyButtons {
        to: "16505551234",
        header: Document { link: "menus/1", filename: "menu.pdf" },
        body: "Pizza?",
        buttons: [Reply { id: "y", title: "Yes 🍕" }, Reply { id: "y", title: TOO_LONG }],
    });
    let _ = message!(Contacts { to: "16505551234", contacts: [Contact { name: Name { formatted_name: "Luigi" } }] });
    let _ = message!(Flow {
        to: "16505551234",
        body: "Book?",
        flow_cta: "Book a table in a minute",
        flow_action_payload: FlowActionPayload { data: json!({ "most": 8 }) },
    });
    let _ = message!(Template {
        to: "16505551234",
        namespace: "two words",
        name: "Trip",
        language: "en",
        policy: Fallback,
        body: [
            DateTime { fallback_value: "1 May", day_of_week: 8, year: 0, month: 13, day_of_month: 32, hour: 24, minute: 60, timestamp: -1 },
            Currency { code: "JPY", amount_1000: 42990, fallback_value: "¥42.99" },
        ],
        buttons: [QuickReply { payload: "yes" }, Url { index: 10, text: "A1" }],
    });
    let _ = message!(Hsm {
        to: "16505551234",
        element_name: "paid",
        language: "en",
        localizable_params: ["two\nlines", DateTime { fallback_value: "1 May" }, Currency { code: "USD", fallback_value: "$1" }],
    });
}
