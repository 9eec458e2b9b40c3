//! What is shown above an order.

use whatsapp_dsl_rules::table::order::HEADER_IMAGE;

use crate::part::{part, parts_of};

parts_of!(($) "order_details/header");

part! {
    /// The picture above an order.
    Image / ImageBuilder of &HEADER_IMAGE;
    /// Where WhatsApp fetches the image from: an `http` or `https` link. Either this or `id`; refused as `order_header_image_link_format`.
    optional text link;
    /// The id that uploading the image gave. Either this or `link`; both or neither is refused as `order_header_image_source`. No white space
    /// in it (`order_header_image_id_format`).
    optional text id;
    /// The name of a provider that the business configured for the link.
    optional text provider;
}
