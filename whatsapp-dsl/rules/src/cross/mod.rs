//! Rules between fields, one function each, and their rows. A row of the table names those that apply to it.

mod amount;
mod button_kinds;
mod carousel;
mod direct_send;
mod entries;
mod envelope;
mod given;
mod offer;
mod order;
mod payment_link;
mod raw_components;
mod sum;
mod template;
mod together;
mod unique;

pub use amount::{ONE_AMOUNT, SOUND_AMOUNT, amount_words};
pub(crate) use amount::{RANGE, UNREADABLE, amount_rule};
pub use button_kinds::BUTTON_KINDS;
pub use carousel::{CARD_BUTTONS, CARD_CATALOGS, CARD_HEADERS, CARD_SORTS, CAROUSEL_HEADERS};
pub use direct_send::{CATEGORY_CONTENT, CONFIG_CATEGORY, CONFIG_UTILITY, CTA_URLS, TTL_CATEGORY, TTL_SERVICE};
pub(crate) use entries::lists;
pub use entries::{BUTTON_INDICES, LIST_ROWS, LIST_TOTAL, PRODUCT_ITEMS, PRODUCT_TOTAL, SECTION_TITLES, product_items, section_titles};
pub use envelope::{AUDIENCE, ONE_RECIPIENT, REACTION_CONTEXT, certain};
pub(crate) use envelope::{AUTHENTICATION, audience};
pub use given::{
    CARD_LINK, CARD_LINK_LABEL, FLOW_PAYLOAD, HEADER_SOURCE, LINK_OR_PROVIDER, ONE_CARD_ACTION, ONE_FLOW, ONE_PAYMENT, ONE_SOURCE,
    asks_of_link,
};
pub(crate) use given::{exactly_one, needs};
pub use offer::{OFFER_BUTTONS, OFFER_HEADER};
pub use order::{GATEWAY_FIELDS, ITEM_IMAGES, ORDER_COUNTRY, ORDER_TOTAL, SUBTOTAL};
pub use payment_link::{CARD_PAYMENT_LINK, PAYMENT_LINK, TEMPLATE_PAYMENT_LINK};
pub use raw_components::RAW_COMPONENTS;
pub(crate) use sum::total;
pub use template::PARAMETERS_MIXED;
pub use together::exclusive;
pub(crate) use unique::unique;
pub use unique::{UNIQUE_INDICES, UNIQUE_PARAMETER_NAMES, UNIQUE_REPLY_IDS, UNIQUE_REPLY_TITLES, UNIQUE_ROWS};
