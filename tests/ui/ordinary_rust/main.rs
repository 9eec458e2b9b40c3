//! Structs of the DSL within ordinary Rust, which does not know them.

use whatsapp_dsl::{Invalid, list, message, try_message};

struct Dish {
    sku: String,
}

/// A struct of the user's own, by a path.
mod shop {
    pub struct Row {
        pub sku: String,
    }

    impl Row {
        pub fn entry(self) -> whatsapp_dsl::list::RowBuilder {
            whatsapp_dsl::list::Row::builder().id(self.sku).title("Dish")
        }
    }
}

fn rows(dishes: &[Dish]) -> Result<(), Invalid> {
    try_message!(List {
        to: "16505551234",
        body: "x",
        button: "x",
        sections: [
            Section { title: "a", rows: dishes.iter().map(|dish| Row { id: &dish.sku, title: "Dish" }) },
            Section { title: "b", rows: dishes.iter().map(|dish| Row { id: &dish.sku, title: "Dish" }).collect::<Vec<_>>() },
            Section { title: "c", rows: [..dishes.iter().map(|dish| Row { id: &dish.sku, title: "Dish" })] },
            Section { title: "d", rows: [Row { id: "1", title: "Dish" }].to_vec() },
            Section { title: "e", rows: [Row { id: "1", title: "Dish" }; 3] },
            Section { title: "f", rows: [Some(Row { id: "1", title: "Dish" }), Box::new(Row { id: "2", title: "Dish" })] },
            Section {
                title: "g",
                rows: [for dish in dishes {
                    let row = Row { id: &dish.sku, title: "Dish" };
                    row
                }]
            },
            Section {
                title: "h",
                rows: match dishes {
                    [] => Vec::from([Row { id: "1", title: "Dish" }]),
                    _ => vec![],
                }
            },
        ],
    })?;
    // These are other structs of the name, and patterns.
    try_message!(List {
        to: "16505551234",
        body: "x",
        button: "x",
        sections: [Section { rows: dishes.iter().map(|dish| shop::Row { sku: dish.sku.clone() }.entry()) }],
    })?;
    try_message!(List {
        to: "16505551234",
        body: "x",
        button: "x",
        sections: [Section {
            rows: dishes.iter().map(|dish| {
                struct Row<'a> {
                    id: &'a str,
                }
                let Row { id } = Row { id: &dish.sku };
                list::Row::builder().id(id).title("Dish")
            }),
        }],
    })?;
    Ok(())
}

fn main() {
    let photo = Some("https://luigi.example/oven.jpg");
    let _ = rows(&[]);
    let _ = try_message!(ReplyButtons {
        to: "16505551234",
        header: photo.map(|link| Image { link: link }),
        body: "x",
        buttons: [Reply { id: "a", title: "A" }],
    });
    let _ = message!(ReplyButtons {
        to: "16505551234",
        header: Some(Document { id: "1" }),
        body: "x",
        buttons: vec![Reply { id: "a", title: "A" }, Some(Reply { id: "b", title: "B" })],
    });
    let _ = message!(Template { to: "16505551234", name: "x", language: "en", body: [Box::new(Text { text: "Ann" })] });
}
