//! Orders that customers pay for in the chat, in India and Brazil.

mod content;
mod details;
mod settings;
mod status;

pub use content::{DISCOUNT, EXPIRATION, IMAGE, IMPORTER_ADDRESS, ITEM, NEW_STATUS, ORDER, ORDER_TYPE, SHIPPING, TAX};
pub use details::{ADDRESS, BENEFICIARY, GOODS, HEADER_IMAGE, ORDER_DETAILS, PAYMENT_TYPE, SHIPPING_INFO};
pub(crate) use details::{DETAILS, DETAILS_CHECKS, DETAILS_WIRE};
pub use settings::{
    BILLDESK, BOLETO, GATEWAY, KEY_TYPE, NOTE, OFFSITE_CARD_PAY, PAYMENT_GATEWAY, PAYMENT_LINK, PAYU, PIX_DYNAMIC_CODE, RAZORPAY,
    UPI_INTENT_LINK, ZAAKPAY,
};
pub use status::{ORDER_STATUS, PAYMENT, PAYMENT_STATUS, STATUS, UPDATED_ORDER};
pub(crate) use status::{UPDATE, UPDATE_CHECKS, UPDATE_WIRE};

use crate::schema::{Const, Field, Type, Wire};
use crate::source::EN;
use crate::text::{Shape, Text};

/// What the money of both countries is counted in.
const UNIT: &str = "paise or centavos";

/// What tells an order apart, of which news says it again.
const REFERENCE: Text = Text::shaped(Shape::Reference).max(60);

const fn reference_id(text: Text) -> Field {
    Field::required("reference_id", Type::Text(text), &[EN])
}

const fn amount(name: &'static str, min: i64) -> Field {
    Field::required(name, Type::Integer { min, max: i64::MAX, quoted: false }, &[EN]).unit(UNIT)
}

/// How many of its unit a currency has to one of it: both have a hundred.
const OFFSET: Wire = Wire::Fixed("offset", Const::Number(100));

/// A member that is an amount: its value, and the offset that is always the same.
macro_rules! amount_wire {
    ($field:literal) => {
        Wire::Whole($field, &[Wire::As("value", $field), OFFSET])
    };
}
use amount_wire;

/// The fields, and others behind them, which more than one part has.
pub(crate) const fn joined<const N: usize>(own: &[Field], shared: &[Field]) -> [Field; N] {
    let (mut all, mut index) = ([shared[0]; N], 0);
    while index < N {
        all[index] = if index < own.len() { own[index] } else { shared[index - own.len()] };
        index += 1;
    }
    all
}
