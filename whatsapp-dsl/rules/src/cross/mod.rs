//! Rules between fields, one function each, and their rows. A row of the table names those that apply to it.

mod amount;
mod carousel;
mod entries;
mod envelope;
mod given;
mod offer;
mod sum;
mod template;
mod together;
mod unique;

pub use amount::{ONE_AMOUNT, SOUND_AMOUNT, amount_words};
pub(crate) use amount::{RANGE, UNREADABLE, amount_rule};
pub use carousel::{CARD_BUTTONS, CARD_CATALOGS, CARD_HEADERS, CARD_SORTS, CAROUSEL_HEADERS};
pub(crate) use entries::lists;
pub use entries::{BUTTON_INDICES, LIST_ROWS, LIST_TOTAL, PRODUCT_ITEMS, PRODUCT_TOTAL, SECTION_TITLES, product_items, section_titles};
pub use envelope::{AUDIENCE, ONE_RECIPIENT, REACTION_CONTEXT};
pub(crate) use envelope::{AUTHENTICATION, audience};
pub use given::{CARD_LINK, CARD_LINK_LABEL, FLOW_PAYLOAD, LINK_OR_PROVIDER, ONE_CARD_ACTION, ONE_FLOW, ONE_SOURCE, PAYMENT_LINK};
pub(crate) use given::{exactly_one, needs};
pub use offer::OFFER_BUTTONS;
pub(crate) use sum::total;
pub use template::PARAMETERS_MIXED;
pub use together::exclusive;
pub(crate) use unique::unique;
pub use unique::{UNIQUE_INDICES, UNIQUE_PARAMETER_NAMES, UNIQUE_REPLY_IDS, UNIQUE_REPLY_TITLES, UNIQUE_ROWS};
