//! The parts of a template besides its header, body and buttons, and all of them in a constant.

use whatsapp_dsl_rules::table::template as rows;

use super::card::{Button, Header, Parameter};
use crate::field::List;
use crate::order_status::{Order, Payment};
use crate::part::{part, parts_of};
use crate::word::word;

parts_of!(($) "template");

part! {
    /// An offer that ends.
    LimitedTimeOffer / LimitedTimeOfferBuilder of &rows::LIMITED_TIME_OFFER;
    /// When the offer ends: a UNIX time in milliseconds, at least 1. Refused as `limited_time_offer_expiration_time_ms_range`.
    required copy expiration_time_ms: i64;
}

part! {
    /// News of an order.
    OrderStatus / OrderStatusBuilder of &rows::ORDER_STATUS;
    /// What tells the order apart, as in the message that it was paid by: English letters, digits, underscores, dashes and dots
    /// (`template_order_status_reference_id_format`), at most 60. Refused as `template_order_status_reference_id_length`.
    required text reference_id;
    /// How far the order is. Either this or `payment`, or both; neither is refused as `template_order_status_news`.
    optional one order: Order;
    /// How far its payment is.
    optional one payment: Payment;
}

part! {
    /// What opens where a template is tapped.
    TapTargetConfiguration / TapTargetConfigurationBuilder of &rows::TAP_TARGET_CONFIGURATION;
    /// The page that opens: an `http` or `https` link. Refused as `tap_target_configuration_url_format`.
    required text url;
    /// What is shown of it in the place of the link.
    required text title;
}

word! {
    /// What the endpoint for marketing messages does with a message that it cannot send as one.
    ProductPolicy of &rows::marketing::PRODUCT_POLICY;
    /// Sends it through the Cloud API.
    CloudApiFallback;
    /// Fails.
    Strict;
}

part! {
    /// A card of a carousel. Its place is that in the list.
    Card / CardBuilder of &rows::CARD;
    /// What is shown on top: an image, a video or a product, of the same kind on all cards (`template_card_headers_mixed`).
    required one header: Header;
    /// What fills the placeholders of the card's body, in order or by name: strings, [`Text`](super::card::Text),
    /// [`Currency`](super::card::Currency) and [`DateTime`](super::card::DateTime), each at most 160 characters.
    optional list body: Parameter;
    /// What fills the card's buttons, each by its index on the card. At most two (`template_card_buttons_count`), no index twice
    /// (`template_card_button_index_unique`).
    optional list buttons: Button;
}

impl CardBuilder {
    /// The card with these parameters, which stay where there are none, since a definition asks for them.
    pub(crate) fn with(self, body: Option<List<Parameter>>) -> Card {
        Card { body, ..self.content }
    }
}
