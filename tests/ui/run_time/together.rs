use whatsapp_dsl::message;

const PHONE: &str = "+1 650 555 1234";
const NAME: &str = "shop";
const GREETING: &str = "Hello!";

fn in_branches(vip: bool, name: &str) {
    let _ = message!(ReplyButtons {
        to: PHONE,
        body: "Eight?",
        buttons: if vip {
            [Reply { id: "yes", title: truncate(name, "Yes") }, Reply { id: "no", title: truncate(name, "No") }]
        } else {
            [Reply { id: "call", title: truncate(name, "Call us") }]
        },
    });
}

fn names(vip: bool) {
    let _ = message!(Template {
        to: PHONE,
        name: "order_shipped",
        language: "en",
        body: [for _ in 0..2 { Text { parameter_name: "a", text: "1" }, Text { parameter_name: "b", text: "2" } }],
    });
    let _ = message!(Template {
        to: PHONE,
        name: "order_shipped",
        language: "en",
        body: [Text { parameter_name: NAME, text: "Luigi's" }, GREETING],
    });
    let _ = message!(Template {
        to: PHONE,
        name: "order_shipped",
        language: "en",
        header: if vip { "Hello!" } else { Text { parameter_name: "name", text: "Ann" } },
        body: ["Ann"],
    });
}

fn emptiness(company: Option<&str>) {
    let _ = message!(Contacts {
        to: PHONE,
        contacts: [Contact { name: Name { formatted_name: "Luigi" }, org: Org { company: truncate(company, "Luigi's") } }],
    });
    let _ = message!(Contacts {
        to: PHONE,
        contacts: [Contact {
            name: Name { formatted_name: "Luigi" },
            org: Org {
                company: if company.is_some() {
                    "Luigi's"
                }
            }
        }],
    });
}

fn main() {}
