//! The request that marks a message as read. The id of the message is in the address of the request.

use crate::schema::{Home, Part, Wire};

/// The request that marks a message as read.
pub static READ_RECEIPT: Part = Part {
    name: "ReadReceipt",
    home: Home::Part("on_premises"),
    rule: "on_premises_read_receipt",
    fields: &[],
    wire: &[Wire::Tag("status", "read")],
    checks: &[],
};
