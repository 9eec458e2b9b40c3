//! A button asks for a payment in one way.

use whatsapp_dsl::{message, template};

template!(Reminder {
    name: "reminder",
    language: "pt_BR",
    category: Utility,
    body: "Sua conta vence hoje.",
    buttons: [PaymentRequest { text: "Copy Boleto code", boleto: "0339" }],
});
template!(Unshown {
    name: "unshown",
    language: "pt_BR",
    category: Utility,
    body: "Oi!",
    buttons: [PaymentRequest { text: "Copy Pix code" }]
});
template!(Mislabeled {
    name: "mislabeled",
    language: "pt_BR",
    category: Utility,
    body: "Oi!",
    buttons: [PaymentRequest { text: "Pagar", payment_link: "https://luigi.example/pay" }],
});

fn main() {
    let _ = message!(Template { to: "5511912345678", name: "reminder", language: "pt_BR", buttons: [PaymentRequest { index: 0 }] });
    let _ = message!(Template {
        to: "5511912345678",
        name: "reminder",
        language: "pt_BR",
        buttons: [
            PaymentRequest { index: 0, pix_dynamic_code: "0002", boleto: "0339" },
            PaymentRequest { index: 1, payment_link: "luigi.example" },
            PaymentRequest { index: 2, payment_setting: "boleto" },
        ],
    });
    let _ = message!(Reminder { to: "5511912345678" });
    let _ = message!(Reminder { to: "5511912345678", payment_link: "https://luigi.example/pay" });
}
