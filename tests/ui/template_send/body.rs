//! Values of numbered variables.

use whatsapp_dsl::{message, template, try_message};

template!(Shipped { name: "shipped", language: "en", category: Utility, body: "Hi {{1}}, your order of {{2}} is on its way." });
template!(One { name: "one", language: "en", category: Utility, header: "Order {{1}}", body: "Hi {{1}}, it is on its way." });

fn main() {
    let names = vec![String::from("Ann"), String::from("$42.99")];
    let is_late = names.is_empty();
    let _ = message!(Shipped { to: "16505551234", body: [] });
    let _ = message!(Shipped { to: "16505551234", body: ["Ann"] });
    let _ = message!(Shipped { to: "16505551234", body: ["Ann", "$42.99", "A1"] });
    let _ = message!(Shipped { to: "16505551234", body: "Ann" });
    let _ = message!(Shipped { to: "16505551234", customer: "Ann", total: "$42.99" });
    let _ = message!(Shipped { to: "16505551234", body: ["", "$42.99\n"] });
    let _ = message!(Shipped { to: "16505551234", body: [Text { parameter_name: "customer", text: "Ann" }, "$42.99"] });
    let _ = message!(Shipped {
        to: "16505551234",
        body: [
            if is_late {
                "Ann"
            },
            "$42.99"
        ]
    });
    let _ = message!(Shipped { to: "16505551234", body: if is_late { ["Ann"] } else { ["Ann", "$42.99"] } });
    let _ = message!(Shipped {
        to: "16505551234",
        body: [for name in &names {
            fold(name, "x")
        }]
    });
    let _ = message!(Shipped { to: "16505551234", body: [..&names] });
    let _ = message!(Shipped { to: "16505551234", body: &names });
    let _ = try_message!(Shipped { to: "16505551234", body: ["Ann"] });
    let _ = try_message!(Shipped {
        to: "16505551234",
        body: [
            "Ann",
            "$42.99",
            for name in &names {
                name
            }
        ]
    });

    let _ = message!(One { to: "16505551234", body: ["Ann"] });
    let _ = message!(One { to: "16505551234", header: ["A1"], body: ["Ann"] });
    let _ = message!(One { to: "16505551234", header: Image { id: "1" }, body: ["Ann"] });
    let _ = message!(One { to: "16505551234", header: "", body: ["Ann"] });
    let _ = message!(One { to: "16505551234", header: "A1\nA2", body: ["Ann", "Bob"] });
}
