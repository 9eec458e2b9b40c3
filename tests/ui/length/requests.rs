//! Texts of messages that ask for something, longer than WhatsApp takes.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(CtaUrl {
        to: "+1 650 555 1234",
        header: "Luigi's pizzeria, the only wood oven between the two bridges!",
        body: "Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to \
            you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two \
            bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only \
            wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every \
            pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is \
            still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and \
            brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven \
            between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
            hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. \
            Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to \
            you while it is still hot. Luigi bakes every pizza by hand,x",
        footer: "Luigi's pizzeria, the only wood oven between the two bridges!",
        display_text: "See all of our dates!",
        url: "https://luigi.example",
    });
    let _ = message!(LocationRequest {
        to: "+1 650 555 1234",
        body: "Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to \
            you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two \
            bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only \
            wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every \
            pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is \
            still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and \
            brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven \
            between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
            hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. \
            Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to \
            you while it is still hot. Luigi bakes every pizza by hand,x",
    });
    let _ = message!(AddressMessage {
        to: "+91 98765 43210",
        body: "Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to \
            you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two \
            bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only \
            wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every \
            pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is \
            still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and \
            brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven \
            between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
            hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. \
            Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to \
            you while it is still hot. Luigi bakes every pizza by hand,x",
        country: "IN",
        values: Values { in_pin_code: "4000631" },
        saved_addresses: [SavedAddress { id: "home", value: Values { in_pin_code: "400 063" } }],
    });
    let _ = message!(VoiceCall {
        to: "+1 650 555 1234",
        body: "Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to \
            you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two \
            bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only \
            wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every \
            pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is \
            still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and \
            brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven \
            between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
            hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. \
            Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to \
            you while it is still hot. Luigi bakes every pizza by hand,x",
        display_text: "Call Luigi right away",
        payload: "Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to \
            you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two \
            bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only \
            wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every \
            pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is \
            still hot. Luigi bakes everx",
    });
    let _ = message!(CallPermissionRequest {
        to: "+1 650 555 1234",
        body: "Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to \
            you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two \
            bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only \
            wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every \
            pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is \
            still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and \
            brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven \
            between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
            hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. \
            Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to \
            you while it is still hot. Luigi bakes every pizza by hand,x",
    });
    let _ = message!(RequestContactInfo {
        to: "+1 650 555 1234",
        body: "Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to \
            you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two \
            bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only \
            wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every \
            pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is \
            still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and \
            brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven \
            between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
            hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. \
            Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to \
            you while it is still hot. Luigi bakes every pizza by hand,x",
    });
    let _ = message!(Pin {
        group: "Y2FwaV9ncm91cA",
        message_id: "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
        expiration_days: 1,
    });
    let _ = message!(Unpin {
        group: "Y2FwaV9ncm91cA",
        message_id: "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww"
    });
}
