//! What WhatsApp accepts, once: every limit, set, pattern and cross-field rule, as rows of a table with their source.
//!
//! An implementation detail of `whatsapp-dsl`. The crate knows nothing of tokens and nothing of the message types: both show
//! themselves as a [`View`], and [`check`] answers with [`Violation`]s. The macro adds a span to each, the run time a path.
//!
//! The feature `run-time` has what only the program needs, reading and comparing, and `compile-time` what only the macros need. Each does
//! without the other's, which makes it faster to build.
//!
//! | module | what a reader finds there |
//! |---|---|
//! | [`schema`], `wire`, [`rule`] | the types of the table's rows |
//! | [`code`], [`source`] | the Graph error codes, and where the facts come from |
//! | [`aspect`], `field` | the rules of a field alone, derived from its row |
//! | [`table`] | the rows: one file for each family of messages |
//! | [`text`] | the rules of one text: length, spaces, and the shapes (link, phone number, …) |
//! | [`constant`] | the checks that the compiler runs on constants |
//! | [`cross`] | rules between fields, one function each |
//! | [`explain`] | what the error codes mean, and whether to send again |
//! | [`former`] | rules that had another name |
//! | [`currency`], [`language`] | the code lists |
//! | [`limit`] | how long the texts of a template may be, and how many of a thing it has |
//! | [`declared`] | a template declared as a type, and the rules of a send |
//! | [`definition`] | what a template is, read from Meta's JSON; its rules; what became of it |
//! | [`json`] | JSON as definitions are read from it |
//! | [`view`] | what the checks see of a message |
//! | [`check()`] | the walk over a view |
//! | [`report`] | the violations found so far |
//! | [`violation`] | a broken rule, in words |
//! | [`dsl`] | a message, or a definition, as it is typed |
//! | [`layout`] | Meta's JSON: written, read, and the path of a field in it |
//! | [`plan`] | how a message that is laid out in pieces is told to the run time |
//! | [`suggest`] | the nearest known name |

#![cfg_attr(
    not(all(feature = "run-time", feature = "compile-time")),
    allow(unused_imports, dead_code, unreachable_pub, reason = "what only the other half uses")
)]
#![allow(clippy::must_use_candidate, clippy::return_self_not_must_use, reason = "hardly a function here does anything but answer")]

pub mod aspect;
mod check;
pub mod code;
pub mod constant;
pub mod cross;
pub mod currency;
pub mod declared;
pub mod definition;
#[cfg(feature = "run-time")]
pub mod dsl;
#[cfg(feature = "run-time")]
pub mod explain;
mod field;
#[cfg(feature = "run-time")]
pub mod former;
pub mod json;
pub mod language;
pub mod layout;
pub mod limit;
mod list;
pub mod plan;
pub mod report;
pub mod rule;
#[cfg(feature = "run-time")]
mod says;
pub mod schema;
pub mod source;
pub mod suggest;
pub mod table;
pub mod text;
pub mod view;
pub mod violation;
mod wire;

pub use aspect::Aspect;
#[cfg(feature = "run-time")]
pub use check::check_envelope;
pub use check::{bound, room};
pub use check::{check, check_recipient};
pub use report::Report;
pub use rule::{Check, Rule};
pub use schema::{Audience, Choice, Field, Home, Kind, List, Part, Source, Type, Wire, Words};
pub use suggest::nearest;
pub use text::{Shape, Text};
pub use view::{Json, Value, View};
pub use violation::{Step, Steps, Violation};
