//! The macros work whatever the code around them is called, allows or has in scope.

#![no_implicit_prelude]
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, unused_qualifications)]
#![deny(clippy::all, clippy::pedantic)]

#[path = "../hygiene/elsewhere.rs"]
mod elsewhere;
#[path = "../hygiene/no_prelude.rs"]
mod no_prelude;
#[path = "../hygiene/shadowed.rs"]
mod shadowed;
#[path = "../hygiene/strict.rs"]
mod strict;
