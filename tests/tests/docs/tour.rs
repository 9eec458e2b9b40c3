//! The pictures of the tour that the documentation of the crate begins with, each of the message that the code above it makes.

use whatsapp_dsl::list::{Row, Section};
use whatsapp_dsl::preview::{Preview, Theme};
use whatsapp_dsl::{Invalid, List, Message, PhoneNumber, message, template, try_message};

/// Code of the tour and the preview of what it makes.
pub(super) struct Piece {
    pub(super) picture: &'static str,
    code: &'static str,
    preview: Preview,
}

macro_rules! piece {
    ($picture:literal, { $($code:tt)* } => $preview:expr) => {{
        $($code)*
        Piece { picture: $picture, code: stringify!($($code)*), preview: $preview }
    }};
}

/// The pieces, in the order of the tour.
pub(super) fn pieces() -> Result<Vec<Piece>, Invalid> {
    let dishes = ["Margherita", "Diavola", "Quattro stagioni e tartufo"].map(|name| (name.to_lowercase(), name.to_owned()));
    Ok(vec![
        piece!("first", {
            let menu = message!(List {
                to: "+1 650 555 1234",
                body: "What would you like?",
                button: "See the menu",
                sections: [Section {
                    rows: [
                        Row { id: "margherita", title: "Margherita", description: "Tomato, mozzarella" },
                        Row { id: "diavola", title: "Diavola" },
                    ],
                }],
            });
        } => menu.preview()),
        piece!("ready", {
            fn ready(to: &PhoneNumber, name: &str) -> Message {
                message!(ReplyButtons {
                    to,
                    body: "Your table is ready.",
                    buttons: [Reply { id: "coming", title: truncate(name, "I am coming") }],
                })
            }
        } => ready(&"+1 650 555 1234".parse().expect("a number"), "Ann with Bob and their parents").preview()),
        piece!("menu", {
            fn menu(phone: &str, dishes: &[(String, String)]) -> Result<Message, Invalid> {
                try_message!(List {
                    to: phone,
                    body: "What would you like?",
                    button: "Menu",
                    sections: [Section {
                        rows: [
                            for (sku, name) in dishes.iter().take(9) { Row { id: sku, title: truncate(name, "Dish") } },
                            if dishes.len() > 9 { Row { id: "more", title: "More" } },
                        ],
                    }],
                })
            }
        } => menu("+1 650 555 1234", &dishes)?.preview()),
        piece!("invalid", {
            let label = String::from("Yes, eight is perfect");
            let invalid = try_message!(ReplyButtons {
                to: "+1 650 555 1234",
                body: "Shall we deliver at eight?",
                buttons: [Reply { id: "yes", title: label }],
            })
            .unwrap_err();
        } => invalid.preview().expect("it comes from a macro")),
        piece!("table-ready", {
            template!(TableReady {
                name: "table_ready",
                language: "en_US",
                category: Utility,
                body: "Hi {{customer}}, your table for {{guests}} is ready.",
                buttons: [
                    QuickReply { text: "On my way" },
                    Url { text: "Change", url: "https://luigi.example/tables/{{booking}}" },
                ],
            });
        } => message!(TableReady { to: "+1 650 555 1234", customer: "Ann", guests: "four", booking: "A1" }).preview()),
        piece!("built", {
            let rows = ["Margherita", "Diavola"].map(|name| Row::builder().id(name.to_lowercase()).title(name));
            let menu = List::builder()
                .to("+1 650 555 1234")
                .body("What would you like?")
                .button("Menu")
                .sections([Section::builder().rows(rows)])
                .build()?;
        } => menu.preview()),
    ])
}

impl Piece {
    /// Whether the page has the code, whatever its white space.
    pub(super) fn is_on(&self, page: &str) -> bool {
        squeezed(page).contains(&squeezed(self.code))
    }

    pub(super) fn drawn(&self) -> String {
        drawn(self.picture, [Theme::Light, Theme::Dark].map(|theme| self.preview.to_svg(theme)))
    }
}

/// A picture in both themes, of which a page shows the one that is that of rustdoc's. A line without text would end the HTML.
pub(super) fn drawn(name: &str, [light, dark]: [String; 2]) -> String {
    let drawn = |class: &str, svg: &str| {
        let lines: Vec<_> = svg.lines().filter(|line| !line.trim().is_empty()).collect();
        lines.join("\n").replacen("<svg ", &format!("<svg class=\"{class}\" "), 1)
    };
    format!("<div data-picture=\"{name}\">\n{}\n{}\n</div>\n", drawn("light", &light), drawn("dark", &dark))
}

fn squeezed(text: &str) -> String {
    text.replace("//!", "").replace([' ', '\n', ','], "")
}
