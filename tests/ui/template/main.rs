//! Buttons, parameters and headers of templates.

use whatsapp_dsl::message;

fn main() {
    // Buttons are counted from 0.
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "shipped",
        language: "en_US",
        buttons: [
            QuickReply { index: 10, payload: "track" },
            Url { index: -1, text: "A1" },
            CopyCode { index: 11, coupon_code: "SPRING25" },
            Catalog { index: 12 },
            Flow { index: 13 },
            Catalog { index: 99999999999999999999 },
        ],
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "shipped",
        language: "en_US",
        buttons: [
            QuickReply { index: 1, payload: "track" },
            QuickReply { index: 2, payload: "stop" },
            Flow { index: 1 },
            Catalog { index: 2 }
        ],
    });

    // Either every parameter has a name or none has.
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "shipped",
        language: "en_US",
        header: "Luigi's",
        body: [
            Text { parameter_name: "customer", text: "Ann" },
            "Monday",
            Text { text: "A1" },
            Currency { code: "USD", amount_1000: 42990, fallback_value: "$42.99" },
            DateTime { fallback_value: "Monday" },
        ],
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "shipped",
        language: "en_US",
        header: Text { parameter_name: "shop", text: "Luigi's" },
        body: ["Ann"],
    });

    // White space in parameters.
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "shipped",
        language: "en_US",
        header: "Luigi's\npizzeria",
        body: [
            "Ann\nand Bruno",
            "Ann\tand Bruno",
            "Ann     and Bruno",
            Text { text: "Ann\r\nand Bruno" },
            Currency { code: "USD", amount_1000: 42990, fallback_value: "$\n42.99" },
            DateTime { fallback_value: "Monday\tevening" },
        ],
        buttons: [Url { index: 0, text: "A1\n" }, CopyCode { index: 1, coupon_code: "SPRING\t25" }],
    });
    let _ = message!(Template {
        to: "16505551234",
        name: "shipped",
        language: "en_US",
        header: Text { text: "Luigi's\npizzeria" },
        body: ["Ann"]
    });

    // Names of parameters.
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "shipped",
        language: "en_US",
        header: Text { parameter_name: "The shop", text: "Luigi's" },
        body: [
            Text { parameter_name: "{{customer}}", text: "Ann" },
            Currency { parameter_name: "Total", code: "USD", amount_1000: 42990, fallback_value: "$42.99" },
            DateTime { parameter_name: "2nd_day", fallback_value: "Monday" },
        ],
        buttons: [Url { index: 0, parameter_name: "tracking code", text: "A1" }],
    });
}
