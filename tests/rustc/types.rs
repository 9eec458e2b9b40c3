//! Numbers, words, structs and lists of the wrong type.

use whatsapp_dsl::flow::FlowAction;
use whatsapp_dsl::{PhoneNumber, list, product_list, reply_buttons, try_message};

fn main() {
    let to: PhoneNumber = "16505551234".parse().unwrap();
    let (word, count) = (String::from("navigate"), 5_usize);
    let reply = || reply_buttons::Reply::builder().id("y").title("Yes");
    let products = || product_list::Section::builder().product_items(["a"]);

    // Numbers, flags and words.
    let _ = try_message!(Text { to, body: "Hello!", preview_url: count });
    let _ = try_message!(Text { to, body: "Hello!", preview_url: word.as_str() });
    let _ = try_message!(Location { to, latitude: word.as_str(), longitude: 12.5 });
    let _ = try_message!(Template { to, name: "a", language: "en", buttons: [Url { index: word.as_str(), text: "a" }] });
    let _ = try_message!(Template {
        to,
        name: "a",
        language: "en",
        body: [Currency { code: "EUR", minor_units: 5.5_f64.ceil(), fallback_value: "€5" }]
    });
    let _ = try_message!(Flow { to, body: "Book", flow_id: "1", flow_cta: "Go", flow_token: "t", flow_action: word.clone() });
    let _ = try_message!(Flow {
        to,
        body: "Book",
        flow_id: "1",
        flow_cta: "Go",
        flow_token: "t",
        flow_action: Some(count),
        mode: FlowAction::Navigate
    });

    // Structs.
    let _ = try_message!(ReplyButtons { to, header: price(), body: "Eight?", buttons: [Reply { id: "y", title: "Yes" }] });
    let _ = try_message!(ReplyButtons { to, header: reply(), body: "Eight?", buttons: [Reply { id: "y", title: "Yes" }] });
    let _ = try_message!(Flow { to, body: "Book", flow_id: "1", flow_cta: "Go", flow_token: "t", flow_action_payload: word.clone() });
    let _ = try_message!(Template { to, name: "a", language: "en", body: [price()] });

    // Lists.
    let _ = try_message!(ReplyButtons { to, body: "Eight?", buttons: count });
    let _ = try_message!(ReplyButtons { to, body: "Eight?", buttons: reply() });
    let _ = try_message!(ReplyButtons { to, body: "Eight?", buttons: [..word.chars()] });
    let _ = try_message!(ReplyButtons { to, body: "Eight?", buttons: [reply(), products()] });
    let _ = try_message!(List { to, body: "Well?", button: "Menu", sections: vec![word.clone()].clone() });
    let _ = try_message!(List { to, body: "Well?", button: "Menu", sections: [Section { rows: Vec::<String>::new() }] });
    let _ = try_message!(List { to, body: "Well?", button: "Menu", sections: [products()] });
    let _ = try_message!(List {
        to,
        body: "Well?",
        button: "Menu",
        sections: [for name in word.chars() {
            name
        }]
    });
    let _ = try_message!(List {
        to,
        body: "Well?",
        button: "Menu",
        sections: if count > 1 { [list::Row::builder()] } else { [list::Row::builder()] }
    });
    let _ = try_message!(ProductList { to, header: "a", body: "b", catalog_id: "c", sections: [Section { product_items: count }] });

    // JSON.
    let _ = try_message!(Flow {
        to,
        body: "Book",
        flow_id: "1",
        flow_cta: "Go",
        flow_token: "t",
        flow_action_payload: FlowActionPayload { screen: "A", data: word }
    });
}

fn price() -> f64 {
    12.5
}
