//! News of an order, after the customer has paid it or not.

use whatsapp_dsl_rules::table::order as rows;

use crate::header::Header;
use crate::kind::kind;
use crate::part::{part, parts_of};
use crate::word::word;

parts_of!(($) "order_status");

kind! {
    /// News of an order that the customer was sent as [`OrderDetails`](crate::OrderDetails).
    ///
    /// Source: Cloud API guides on payments in India and in Brazil.
    ///
    /// ```
    /// use whatsapp_dsl::OrderStatus;
    /// use whatsapp_dsl::order_status::{Order, Status};
    ///
    /// let shipped = OrderStatus::builder()
    ///     .to("+55 11 91234 5678")
    ///     .body("Your cakes are on their way.")
    ///     .reference_id("luigi-2041")
    ///     .order(Order::builder().status(Status::Shipped).description("They arrive today."))
    ///     .build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    OrderStatus / OrderStatusBuilder of &rows::ORDER_STATUS;
    /// What is shown above the body: a text of 1 to 60 characters, an image, a video or a document. Refused as `header_text_length`.
    optional one header: Header;
    /// What the message says, 1 to 1024 characters. Refused as `order_status_body_length` or `order_status_body_empty`.
    required text body;
    /// The small print, 1 to 60 characters. Refused as `order_status_footer_length`.
    optional text footer;
    /// What tells the order apart, as in the message that it was paid by: English letters, digits, underscores, dashes and dots
    /// (`order_status_reference_id_format`), at most 60. Refused as `order_status_reference_id_length`.
    required text reference_id;
    /// How far the order is. Either this or `payment`, or both; neither is refused as `order_status_news`.
    optional one order: Order;
    /// How far its payment is.
    optional one payment: Payment;
}

part! {
    /// How far an order is.
    Order / OrderBuilder of &rows::UPDATED_ORDER;
    /// How far it is. Nothing follows `Completed` and `Canceled`, and a paid order cannot be canceled, which only WhatsApp can tell (errors
    /// 2046 and 2047).
    required copy status: Status;
    /// What is said of it, 1 to 120 characters. Refused as `order_update_description_length`.
    optional text description;
}

word! {
    /// How far an order can be.
    Status of &rows::STATUS;
    /// It is not paid yet.
    Pending;
    /// It is paid and being prepared.
    Processing;
    /// A part of it is on its way.
    PartiallyShipped;
    /// It is on its way.
    Shipped;
    /// Nothing remains to be done.
    Completed;
    /// It was called off.
    Canceled;
}

impl Default for Status {
    /// It is not paid yet.
    fn default() -> Self {
        Self::Pending
    }
}

part! {
    /// How far a payment is.
    Payment / PaymentBuilder of &rows::PAYMENT;
    /// How far it is.
    required copy status: PaymentStatus;
    /// When it became so, in seconds since 1970, at least 0. Refused as `payment_timestamp_range`.
    optional copy timestamp: i64;
}

word! {
    /// How far a payment can be.
    PaymentStatus of &rows::PAYMENT_STATUS;
    /// It is not decided.
    Pending;
    /// It was made.
    Captured;
    /// It was not made.
    Failed;
}

impl Default for PaymentStatus {
    /// It is not decided.
    fn default() -> Self {
        Self::Pending
    }
}
