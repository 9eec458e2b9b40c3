//! Own names for templates.

use whatsapp_dsl::{message, template};

mod unknown {
    whatsapp_dsl::template!("templates.json", [AprilPromo { name: "2023_april_prom" }, Other { name: "something_else" }]);
}
mod without {
    whatsapp_dsl::template!("templates.json", [AprilPromo {}, Open { name: open_now }, Shipped { name: 7 }]);
}
mod twice {
    whatsapp_dsl::template!("templates.json", [AprilPromo { name: "2023_april_promo" }, Promo { name: "2023_april_promo" }]);
}
mod taken {
    whatsapp_dsl::template!("templates.json", [OpenNow { name: "2023_april_promo" }]);
}
mod same {
    whatsapp_dsl::template!("templates.json", [Promo { name: "2023_april_promo" }, Promo { name: "open_now" }]);
}
mod kinds {
    whatsapp_dsl::template!("templates.json", [List { name: "open_now" }]);
}
mod casing {
    whatsapp_dsl::template!("templates.json", [april_promo { name: "2023_april_promo" }]);
}
mod keyword {
    whatsapp_dsl::template!("templates.json", [Self { name: "open_now" }]);
}
mod card {
    whatsapp_dsl::template!("templates.json", [ArrivalsCard { name: "open_now" }]);
}
mod shapes {
    whatsapp_dsl::template!("templates.json", AprilPromo { name: "2023_april_promo" });
}
mod entries {
    whatsapp_dsl::template!(
        "templates.json",
        [
            "2023_april_promo",
            AprilPromo,
            for name in NAMES {
                Promo { name: name }
            },
            ..NAMES
        ]
    );
}
mod behind {
    whatsapp_dsl::template!("templates.json", [AprilPromo { name: "2023_april_promo" }], true);
}
mod paths {
    whatsapp_dsl::template!("templates.json", [promo::April { name: "2023_april_promo" }]);
}
mod file {
    whatsapp_dsl::template!("none.json", [AprilPromo { name: "2023_april_promo" }]);
}
template!("templates.json"[AprilPromo { name: "2023_april_promo" }]);

fn main() {
    // Uses of what is refused add nothing.
    let _ = message!(unknown::AprilPromo { to: "16505551234" });
    let _ = message!(unknown::Other { to: "16505551234" });
    let _ = message!(unknown::OpenNow { to: "16505551234" });
    let _ = message!(without::AprilPromo { to: "16505551234" });
    let _ = message!(without::Open { to: "16505551234" });
    let _ = message!(twice::AprilPromo { to: "16505551234" });
    let _ = message!(twice::Promo { to: "16505551234", header: "Ann", body: ["Ann", "A1"], url: "1", url_2: "2" });
    let _ = message!(taken::OpenNow { to: "16505551234", header: "Ann", body: ["Ann", "A1"], url: "1", url_2: "2" });
    let _ = message!(same::Promo { to: "16505551234", header: "Ann", body: ["Ann", "A1"], url: "1", url_2: "2" });
    let _ = message!(file::AprilPromo { to: "16505551234" });
}
