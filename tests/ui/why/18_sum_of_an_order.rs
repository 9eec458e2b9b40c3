//! An order that does not add up
//!
//! The total is one of five numbers in the payload, and Graph checks the sum.

use whatsapp_dsl::message;

fn main() {
    message!(OrderDetails {
        to: "+55 11 91234 5678",
        body: "Your cake",
        reference_id: "luigi-2043",
        kind: PhysicalGoods,
        payment_type: Br,
        currency: "BRL",
        total_amount: 6_000,
        order: Order {
            status: Pending,
            items: [Item { retailer_id: "cake-7", name: "Carrot cake", amount: 5_500, quantity: 1 }],
            subtotal: 5_500,
            tax: Tax { value: 0 },
        },
    });
}
