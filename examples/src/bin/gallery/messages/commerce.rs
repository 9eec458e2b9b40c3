//! Products of a catalogue, orders, and a template that is sent by name.

use whatsapp_dsl::{Message, message};

/// A product.
pub(crate) fn product() -> Message {
    message!(Product {
        to: "+1 650 555 1234",
        body: "Our oil, pressed cold.",
        catalog_id: "194836987003835",
        product_retailer_id: "oil-500"
    })
}

/// Up to thirty products, and what the button opens.
pub(crate) fn product_list() -> Message {
    message!(ProductList {
        to: "+1 650 555 1234",
        header: "For your kitchen",
        body: "What Luigi cooks with.",
        catalog_id: "194836987003835",
        sections: [
            Section { title: "Oil", product_items: ["oil-500", "oil-1000"] },
            Section { title: "Pasta", product_items: ["spaghetti", "penne"] },
        ],
    })
}

/// The whole catalogue.
pub(crate) fn catalog_message() -> Message {
    message!(CatalogMessage { to: "+1 650 555 1234", body: "All that we have in store.", thumbnail_product_retailer_id: "oil-500" })
}

/// An order to be paid in the chat, in Brazil.
pub(crate) fn order_details() -> Message {
    message!(OrderDetails {
        to: "+55 11 91234 5678",
        body: "Seu pedido está pronto para pagamento.",
        footer: "Luigi's São Paulo",
        reference_id: "luigi-2041",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [PixDynamicCode {
            code: "00020101021226700014br.gov.bcb.pix",
            merchant_name: "Luigi's",
            key: "39580525000189",
            key_type: Cnpj,
        }],
        currency: "BRL",
        total_amount: 8_990,
        order: Order {
            status: Pending,
            items: [
                Item { retailer_id: "margherita", name: "Margherita", amount: 3_990, quantity: 2 },
                Item { retailer_id: "tiramisu", name: "Tiramisù", amount: 1_010, quantity: 1 },
            ],
            subtotal: 8_990,
            tax: Tax { value: 0 },
        },
    })
}

/// News of an order.
pub(crate) fn order_status() -> Message {
    message!(OrderStatus {
        to: "+55 11 91234 5678",
        body: "Seu pedido saiu para entrega.",
        reference_id: "luigi-2041",
        order: Order { status: Shipped, description: "Chega em 20 minutos" },
    })
}

/// A template without its definition: its texts are at Meta, and what fills them in is shown.
pub(crate) fn template() -> Message {
    message!(Template {
        to: "+1 650 555 1234",
        name: "table_ready",
        language: "en_US",
        body: ["Ann", "table 7"],
        buttons: [QuickReply { index: 0, payload: "coming" }],
    })
}
