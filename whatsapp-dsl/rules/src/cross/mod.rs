//! Rules between fields, one function each. A row of the table names those that apply to it.

mod amount;
mod carousel;
mod entries;
mod envelope;
mod offer;
mod one_of;
mod template;

pub use amount::{one_amount, sound_amount};
pub use carousel::card_headers;
pub(crate) use entries::lists;
pub use entries::{LIST_ROWS, PRODUCT_ITEMS, exclusive, list_rows, product_items, section_titles, unique_replies, unique_rows};
pub(crate) use envelope::absent;
pub use envelope::{group_content, one_recipient, reaction_context};
pub use offer::offer_buttons;
pub use one_of::{one_flow, one_source};
pub use template::{button_indices, parameters_mixed, unique_parameter_names};
