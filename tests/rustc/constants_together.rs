use whatsapp_dsl::message;

const PHONE: &str = "+1 650 555 1234";
const YES: &str = "yes";
const NAME: &str = "name";
const NOTHING: Option<&str> = None;
const NORTH: i32 = 200;

fn alike(vip: bool) {
    let _ = message!(ReplyButtons {
        to: PHONE,
        body: "Eight?",
        buttons: if vip {
            [Reply { id: YES, title: "Yes" }, Reply { id: "yes", title: "No" }]
        } else {
            [Reply { id: "call", title: "Call us" }]
        },
    });
    let _ = message!(Template {
        to: PHONE,
        name: "order_shipped",
        language: "en",
        body: [Text { parameter_name: NAME, text: "Ann" }, Text { parameter_name: NAME, text: "Luigi" }],
    });
}

fn others() {
    let _ = message!(Location { to: PHONE, latitude: NORTH, longitude: 12 });
    let _ = message!(Contacts { to: PHONE, contacts: [Contact { name: Name { formatted_name: "Luigi" }, org: Org { company: NOTHING } }] });
}

fn main() {}
