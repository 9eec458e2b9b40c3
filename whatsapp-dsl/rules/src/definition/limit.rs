//! How long the texts of a template may be, in characters: in the definition, and once they are filled in.

use super::{ButtonKind, Definition, Format};

/// A header.
pub const HEADER: usize = 60;
/// A body.
pub const BODY: usize = 1024;
/// A body with an offer that ends.
pub const OFFER_BODY: usize = 600;
/// A body of a card.
pub const CARD_BODY: usize = 160;
/// A body below a single product.
pub const PRODUCT_BODY: usize = 160;

/// A link, with the value at its end.
pub const URL: usize = 2000;

/// The body of this template.
#[must_use]
pub fn body(definition: &Definition) -> usize {
    let is_single_product = definition.header.as_ref().is_some_and(|header| header.format == Format::Product)
        && definition.buttons.iter().any(|button| button.kind == ButtonKind::Spm);
    if definition.limited_time_offer.is_some() {
        OFFER_BODY
    } else if is_single_product {
        PRODUCT_BODY
    } else {
        BODY
    }
}
