//! Rules between fields, one function each. A row of the table names those that apply to it.

mod amount;
mod entries;
mod envelope;
mod one_of;
mod template;

pub use amount::{one_amount, sound_amount};
pub use entries::{LIST_ROWS, PRODUCT_ITEMS, exclusive, list_rows, product_items, section_titles, unique_replies, unique_rows};
pub(crate) use envelope::absent;
pub use envelope::{group_content, one_recipient, reaction_context};
pub use one_of::{one_flow, one_source};
pub use template::{button_indices, parameter_names};
