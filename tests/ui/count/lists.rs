//! Too few and too many buttons, sections, rows, products and template buttons.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: [] });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "When?",
        buttons: [
            Reply { id: "7", title: "At seven" },
            Reply { id: "8", title: "At eight" },
            Reply { id: "9", title: "At nine" },
            Reply { id: "10", title: "At ten" },
        ],
    });
    let _ = message!(List { to: "+1 650 555 1234", body: "Which pizza?", button: "Menu", sections: [] });
    let _ = message!(List { to: "+1 650 555 1234", body: "Which pizza?", button: "Menu", sections: [Section { rows: [] }] });
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Which pizza?",
        button: "Menu",
        sections: [Section {
            rows: [
                Row { id: "1", title: "Margherita" },
                Row { id: "2", title: "Diavola" },
                Row { id: "3", title: "Marinara" },
                Row { id: "4", title: "Capricciosa" },
                Row { id: "5", title: "Napoli" },
                Row { id: "6", title: "Quattro stagioni" },
                Row { id: "7", title: "Quattro formaggi" },
                Row { id: "8", title: "Ortolana" },
                Row { id: "9", title: "Boscaiola" },
                Row { id: "10", title: "Calzone" },
                Row { id: "11", title: "Focaccia" },
            ],
        }],
    });
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Which pizza?",
        button: "Menu",
        sections: [
            Section { title: "1", rows: [Row { id: "1", title: "Margherita" }] },
            Section { title: "2", rows: [Row { id: "2", title: "Diavola" }] },
            Section { title: "3", rows: [Row { id: "3", title: "Marinara" }] },
            Section { title: "4", rows: [Row { id: "4", title: "Capricciosa" }] },
            Section { title: "5", rows: [Row { id: "5", title: "Napoli" }] },
            Section { title: "6", rows: [Row { id: "6", title: "Quattro stagioni" }] },
            Section { title: "7", rows: [Row { id: "7", title: "Quattro formaggi" }] },
            Section { title: "8", rows: [Row { id: "8", title: "Ortolana" }] },
            Section { title: "9", rows: [Row { id: "9", title: "Boscaiola" }] },
            Section { title: "10", rows: [Row { id: "10", title: "Calzone" }] },
            Section { title: "11", rows: [] },
        ],
    });
    let _ = message!(ProductList { to: "16505551234", header: "Pizza", body: "All", catalog_id: "19483698", sections: [] });
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Pizza",
        body: "All of it",
        catalog_id: "19483698",
        sections: [Section { product_items: [] }],
    });
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Pizza",
        body: "All of it",
        catalog_id: "19483698",
        sections: [Section {
            product_items: [
                "product 1",
                "product 2",
                "product 3",
                "product 4",
                "product 5",
                "p6",
                "p7",
                "p8",
                "p9",
                "p10",
                "p11",
                "p12",
                "p13",
                "p14",
                "p15",
                "p16",
                "p17",
                "p18",
                "p19",
                "p20",
                "p21",
                "p22",
                "p23",
                "p24",
                "p25",
                "p26",
                "p27",
                "p28",
                "p29",
                "p30",
                "p31",
            ],
        }],
    });
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Pizza",
        body: "All of it",
        catalog_id: "19483698",
        sections: [
            Section { title: "1", product_items: ["p1"] },
            Section { title: "2", product_items: ["p2"] },
            Section { title: "3", product_items: ["p3"] },
            Section { title: "4", product_items: ["p4"] },
            Section { title: "5", product_items: ["p5"] },
            Section { title: "6", product_items: ["p6"] },
            Section { title: "7", product_items: ["p7"] },
            Section { title: "8", product_items: ["p8"] },
            Section { title: "9", product_items: ["p9"] },
            Section { title: "10", product_items: ["p10"] },
            Section { title: "11", product_items: ["p11"] },
        ],
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "poll",
        language: "en",
        buttons: [
            QuickReply { index: 0, payload: "0" },
            QuickReply { index: 1, payload: "1" },
            QuickReply { index: 2, payload: "2" },
            QuickReply { index: 3, payload: "3" },
            QuickReply { index: 4, payload: "4" },
            QuickReply { index: 5, payload: "5" },
            QuickReply { index: 6, payload: "6" },
            QuickReply { index: 7, payload: "7" },
            QuickReply { index: 8, payload: "8" },
            QuickReply { index: 9, payload: "9" },
            QuickReply { index: 10, payload: "10" },
        ],
    });
    let _ = message!(Contacts { to: "+1 650 555 1234", contacts: [] });
}
