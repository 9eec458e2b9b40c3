//! `try_message!` leaves to the run time what only the run time knows; what can be seen is refused.

use whatsapp_dsl::try_message;

fn main() {
    let (phone, dish) = (String::from("+1 650 555 1234"), String::from("Margherita"));
    let _ = try_message!(Text { to: &phone });
    let _ = try_message!(Text { to: &phone, body: "" });
    let _ = try_message!(Text { to: "nobody", body: &dish });
    let _ = try_message!(Text { to: "+1 650 555 1234", group: "Y2FwaV9ncm91cA", body: &dish });
    let _ = try_message!(Text { to: &phone, boddy: &dish });
    let _ = try_message!(Txt { to: &phone, body: &dish });
    let _ = try_message!(Image { to: &phone, link: "https://luigi.example/oven.jpg", id: "1013859600285441" });
    let _ = try_message!(Image { to: &phone, id: truncate(&dish, "1") });
    let _ = try_message!(Location { to: &phone, latitude: 91, longitude: 12.5 });
    let _ = try_message!(ReplyButtons {
        to: &phone,
        body: truncate(&dish, ""),
        buttons: [Reply { id: "yes", title: &dish }, Reply { id: "yes", title: "Yes, eight is perfect" }],
    });
    let _ = try_message!(List {
        to: &phone,
        body: &dish,
        button: "Menu",
        sections: [
            Section {
                title: &dish,
                rows: [for number in 0..3 {
                    Row { id: number.to_string(), title: "Diavola with hot salami!!" }
                }],
            },
            Section { rows: [Row { id: &dish, title: &dish }] },
        ],
    });
    let _ = try_message!(Template {
        to: &phone,
        name: "order_shipped",
        language: "en-us",
        body: [&dish, Currency { code: "USD", amount_1000: 4299, fallback_value: "$42.99" }, "Ann\nand Bruno"],
        buttons: [Url { index: 0, text: &dish }, QuickReply { index: 0, payload: &dish }],
    });
    let _ = try_message!();
    let _ = try_message!(Text);
}
