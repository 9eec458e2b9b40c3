//! Messages of the On-Premises API: the same grammar.

use whatsapp_dsl::on_premises::{self, Message, message, try_message};
use whatsapp_dsl::{Invalid, Link, PhoneNumber};

const LINK: &str = "https://luigi.example/oven.jpg";
const PROVIDER: &str = "bakery";
static WELCOME: Message = message!(Text { to: "+1 650 555 1234", body: "Welcome!" });

fn menu(to: &PhoneNumber, dishes: &[&str], is_late: bool) -> Result<Message, Invalid> {
    try_message!(List {
        to: to,
        body: if is_late { "We close soon." } else { "What would you like?" },
        button: "Menu",
        sections: [Section {
            rows: [
                for (index, dish) in dishes.iter().enumerate() {
                    Row { id: index, title: truncate(dish, "Dish") }
                },
                if is_late {
                    Row { id: "none", title: "Nothing" }
                },
            ],
        }],
    })
}

fn paid(name: Option<String>, cents: i64) -> Result<Message, Invalid> {
    try_message!(Hsm {
        to: "16505551234",
        namespace: "ns",
        element_name: "paid",
        language: "en",
        localizable_params: [
            fold(name, "friend"),
            Currency { code: "USD", minor_units: cents, fallback_value: format!("${}.{:02}", cents / 100, cents % 100) },
            ..["a", "b"],
        ],
    })
}

fn image(link: Link) -> Message {
    message!(Image { to: "16505551234", link: link })
}

fn main() {
    assert!(WELCOME.to_json().contains("Welcome!"));
    let to: PhoneNumber = "+1 650 555 1234".parse().expect("a number");
    assert!(menu(&to, &["Margherita", "Diavola"], true).is_ok());
    assert!(menu(&to, &["Pizza"; 11], false).is_err());
    assert!(paid(None, 4299).expect("a message").into_cloud().is_ok());
    let _ = image("https://luigi.example/oven.jpg".parse().expect("a link"));
    let _ = message!(Image { to, link: LINK });
    let _ = on_premises::message!(Image { to, link: "ovens/1", provider: PROVIDER });
    let _ = message!(Video {
        to: "16505551234",
        link: match 1 {
            1 => "https://luigi.example/1.mp4",
            _ => LINK,
        }
    });
}
