//! What became of a payment.

use std::collections::HashMap;

use super::Timestamp;
use crate::lenient::parts;

parts! {
    /// A payment that a customer made, in India, Brazil or Singapore. What you gave the order along as `udf1`, `extra1` or `additional_info1` is in
    /// the JSON of the status.
    ///
    /// Source: Cloud API guides, payments (2025-11).
    Payment {
        /// Your own id, of the message with the order.
        reference_id: Option<String>,
        /// How much.
        amount: Option<Amount>,
        /// Which currency, of ISO 4217.
        currency: Option<String>,
        /// The attempt to pay.
        transaction: Option<Transaction>,
        /// Your own number of the receipt, which you gave the order along.
        receipt: Option<String>,
        /// What else you gave the order along, by name.
        notes: Option<HashMap<String, String>>,
        /// What was paid back.
        refunds: Vec<Refund>,
    }

    /// A number of money: `value` divided by `offset`.
    ///
    /// It is in a [`Payment`] and a [`Refund`]. Source: Cloud API guides, payments (2025-11).
    Amount {
        /// The number, in parts.
        value: Option<i64>,
        /// How many parts make one.
        offset: Option<i64>,
    }

    /// An attempt to pay.
    ///
    /// It is in a [`Payment`]. Source: Cloud API guides, payments (2025-11).
    Transaction {
        /// The id of the order at the provider.
        id: Option<String>,
        /// The id of the payment at the provider.
        pg_transaction_id: Option<String>,
        /// The provider, or the way: `razorpay`, `upi`.
        kind = "type": Option<String>,
        /// What became of it: `success`, `failed`, `pending`.
        status: Option<String>,
        /// When it began.
        created_timestamp: Option<Timestamp>,
        /// When it last changed.
        updated_timestamp: Option<Timestamp>,
        /// What it was paid with.
        method: Option<Method>,
        /// Why it failed.
        error: Option<PaymentError>,
        /// What was paid back of it.
        refunds: Vec<Refund>,
    }

    /// What was paid with.
    ///
    /// It is in a [`Transaction`], mostly in one that succeeded. Source: Cloud API guides, payments (2025-11).
    Method {
        /// `upi`, `card`, `wallet`, `netbanking`.
        kind = "type": Option<String>,
    }

    /// Why a payment failed, in the words of the provider.
    ///
    /// It is in a [`Transaction`] that failed. Source: Cloud API guides, payments (2025-11).
    PaymentError {
        /// The provider's code.
        code: Option<String>,
        /// The reason.
        reason: Option<String>,
    }

    /// Money that was paid back.
    ///
    /// It is in a [`Payment`], once you have paid back. Source: Cloud API guides, payments (2025-11).
    Refund {
        /// The id of the refund.
        id: Option<String>,
        /// How much.
        amount: Option<Amount>,
        /// How fast: `instant`, `normal`.
        speed_processed: Option<String>,
        /// What became of it: `success`, `failed`, `pending`.
        status: Option<String>,
        /// When it began.
        created_timestamp: Option<Timestamp>,
        /// When it last changed.
        updated_timestamp: Option<Timestamp>,
    }
}
