//! What the macros expand to besides the builders. Nothing here is part of the public interface.

#[cfg(any(rust_analyzer, test))]
pub use crate::declared::editor as definition;
pub use crate::declared::{BlankValue, CardOf, Carousel, Declaration, Filled};
pub use crate::envelope::To;
pub use crate::field::{Data, Decimal, Flag, Integer, List, Str};
pub use crate::known::Known;
pub use crate::policy::{Cut, MaybeCut, UNLIMITED, fold, fold_optional, truncate, truncate_optional};
pub use crate::refused::{Unfinished, refused, refused_message, refused_result, typed};
pub use crate::set::{Entries, Lit, Set, extend, growing, list, never, no_entries, nothing, push, text, value};
pub use core::convert::Infallible;
pub use core::option::Option::{self, None, Some};
pub use core::result::Result;
pub use core::{concat, stringify};
pub use whatsapp_dsl_macros::{expand_declared, expand_message, expand_template, expand_try_message};
pub use whatsapp_dsl_rules as rules;
pub use whatsapp_dsl_rules::constant::Site;

pub use crate::__declare as declare;
