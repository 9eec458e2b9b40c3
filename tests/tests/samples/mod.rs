//! Messages made from the table, whatever rules they break: in the DSL, and as Meta's JSON. Several tests are asked with them.

pub(crate) mod document;
mod sample;
mod texts;
mod written;

pub(crate) use sample::{Sample, beside, instead_of, least, list_of, sample};
pub(crate) use texts::{line_breaks, misshapen, text_sample};
