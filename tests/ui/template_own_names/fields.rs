//! Own names for fields.

use whatsapp_dsl::{message, template};

mod body {
    whatsapp_dsl::template!("templates.json", [Few { name: "2023_april_promo", body: [customer] }]);
}
mod many {
    whatsapp_dsl::template!("templates.json", [Many { name: "2023_april_promo", body: [customer, code, total] }]);
}
mod clash {
    whatsapp_dsl::template!("templates.json", [Clash { name: "2023_april_promo", url: campaign, url_2: campaign }]);
}
mod other {
    whatsapp_dsl::template!("templates.json", [Other { name: "2023_april_promo", url: url_2 }]);
}
mod unknown {
    whatsapp_dsl::template!("templates.json", [Unknown { name: "2023_april_promo", ulr: campaign }]);
}
mod nothing {
    whatsapp_dsl::template!("templates.json", [Nothing { name: "open_now", body: [customer] }]);
}
mod far {
    whatsapp_dsl::template!("templates.json", [Far { name: "2023_april_promo", coupon_code: code }]);
}
mod named {
    whatsapp_dsl::template!("templates.json", [Named { name: "order_shipped", body: [who, what] }, Typo { name: "arrivals" }]);
}
mod names {
    whatsapp_dsl::template!("templates.json", [NoName { name: "2023_april_promo", url: Campaign }]);
}
mod values {
    whatsapp_dsl::template!("templates.json", [Values { name: "2023_april_promo", body: ["customer", 2], url: "campaign", url_2: 7 }]);
}
mod cards {
    whatsapp_dsl::template!("templates.json", [Cards { name: "arrivals", cards: Card { body: [dish], url: sku } }]);
}
mod card_names {
    whatsapp_dsl::template!("templates.json", [CardNames { name: "arrivals", cards: Card { ulr: sku } }]);
}
mod card_list {
    whatsapp_dsl::template!("templates.json", [CardList { name: "arrivals", cards: [Card { url: sku }] }]);
}
mod several {
    whatsapp_dsl::template!("templates.json", [Several { name: "2023_april_promo", bdy: [customer, code], ulr: campaign, hedaer: who }]);
}
template!("templates.json", [Promo { name: "2023_april_promo", header: who, header: whom, body: [customer, code] }]);

fn main() {
    let _ = message!(body::Few { to: "16505551234", header: "Ann", customer: "Ann", url: "1", url_2: "2" });
    let _ = message!(unknown::Unknown { to: "16505551234", campaign: "1" });
    let _ = message!(cards::Cards { to: "16505551234", cards: [Card { header: Image { id: "1" }, dish: "Diavola" }] });
}
