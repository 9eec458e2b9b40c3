//! Rules of orders: what they come to, what differs between the countries where they can be paid, pictures of items, gateways.

mod country;
mod gateway;
mod image;

use crate::code::INVALID_VALUE;
use crate::rule::{Check, Rule, Term, Total};
use crate::source::EN;

pub use self::country::ORDER_COUNTRY;
pub use self::gateway::GATEWAY_FIELDS;
pub use self::image::ITEM_IMAGES;

const fn term(within: &'static [&'static str], factors: &'static [&'static [&'static str]]) -> Term {
    Term { within, factors, is_taken_off: false }
}

/// What is paid is what the order comes to.
pub const ORDER_TOTAL: Check = Check::Total(
    Rule::new("total", INVALID_VALUE, "`total_amount` is subtotal + tax + shipping - discount.", &[EN]),
    Total {
        field: "total_amount",
        what: "subtotal + tax + shipping - discount",
        terms: &[
            term(&["order"], &[&["subtotal"]]),
            term(&["order", "tax"], &[&["value"]]),
            term(&["order", "shipping"], &[&["value"]]),
            Term { is_taken_off: true, ..term(&["order", "discount"], &[&["value"]]) },
        ],
    },
);

/// The subtotal is that of the items.
pub const SUBTOTAL: Check = Check::Total(
    Rule::new(
        "subtotal_sum",
        INVALID_VALUE,
        "`subtotal` is the sum of the items: of each, its `sale_amount`, or else its `amount`, times its `quantity`.",
        &[EN],
    ),
    Total {
        field: "subtotal",
        what: "the sum of (sale_amount or amount) × quantity",
        terms: &[term(&["items"], &[&["sale_amount", "amount"], &["quantity"]])],
    },
);
