//! Meta's JSON: written from a message and read into one, both along the layout that the rules' table gives for each part.

mod node;
mod read;
mod write;

pub(crate) use node::{Node, PartNode};
pub(crate) use read::{read_message, unknown_word};
pub(crate) use write::write_message;

/// A struct that can be made of what was read.
pub(crate) trait Read: Sized {
    /// The struct.
    fn read(node: &PartNode) -> Self;
}
