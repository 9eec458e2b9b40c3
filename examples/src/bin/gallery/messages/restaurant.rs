//! A restaurant, in Italian.

use whatsapp_dsl::{Invalid, Message, try_message};

/// A dish as the kitchen's table has it.
pub(crate) struct Dish {
    sku: &'static str,
    name: &'static str,
    of: &'static str,
    is_first: bool,
}

pub(crate) const DISHES: [Dish; 4] = [
    Dish { sku: "cacio-e-pepe", name: "Cacio e pepe", of: "Pecorino romano, pepe nero", is_first: true },
    Dish { sku: "gricia", name: "Rigatoni alla gricia", of: "Guanciale, pecorino", is_first: true },
    Dish { sku: "saltimbocca", name: "Saltimbocca alla romana di vitello", of: "Prosciutto, salvia", is_first: false },
    Dish { sku: "carciofi", name: "Carciofi alla giudia", of: "Fritti due volte", is_first: false },
];

/// Rows that come from data; a name that is too long is cut to what is shown.
pub(crate) fn menu(phone: &str, dishes: &[Dish]) -> Result<Message, Invalid> {
    try_message!(List {
        to: phone,
        header: "Trattoria da Luigi",
        body: "Buongiorno! Ecco il *menu del giorno*.\nCosa le portiamo?",
        footer: "Aperto fino alle 23",
        button: "Vedi il menu",
        sections: [
            Section {
                title: "Primi",
                rows: [for dish in dishes.iter().filter(|dish| dish.is_first) {
                    Row { id: dish.sku, title: truncate(dish.name, "Piatto"), description: dish.of }
                },],
            },
            Section {
                title: "Secondi",
                rows: [for dish in dishes.iter().filter(|dish| !dish.is_first) {
                    Row { id: dish.sku, title: truncate(dish.name, "Piatto"), description: dish.of }
                },],
            },
        ],
    })
}

/// A text that depends on how many people come.
pub(crate) fn booking(phone: &str, name: &str, guests: u32) -> Result<Message, Invalid> {
    try_message!(ReplyButtons {
        to: phone,
        header: "Prenotazione",
        body: match guests {
            1 => format!("Gentile {name}, la aspettiamo *stasera alle 20:30* per una persona."),
            _ => format!("Gentile {name}, la aspettiamo *stasera alle 20:30* per {guests} persone."),
        },
        footer: "Via Roma 12, Roma",
        buttons: [
            Reply { id: "confermo", title: "Confermo" },
            Reply { id: "cambio", title: "Cambio orario" },
            Reply { id: "annullo", title: "Annullo" }
        ],
    })
}

/// Asks where to go.
pub(crate) fn rider(phone: &str, street: &str) -> Result<Message, Invalid> {
    try_message!(LocationRequest {
        to: phone,
        body: format!("Il rider è quasi in _{street}_, ma non trova il citofono: ci manda la posizione? 🛵"),
    })
}
