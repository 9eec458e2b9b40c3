//! What the macros expand to besides the builders. Nothing here is part of the public interface.

pub use crate::Recipient;
pub use crate::declared::{BlankValue, CardOf, Carousel, Declaration, Declares, Filled, OneOf};
#[cfg(any(rust_analyzer, test))]
pub use crate::editor::{Examples, Fields, ForEditors, card, definition, rest};
pub use crate::envelope::To;
pub use crate::field::{Data, Decimal, Flag, Integer, List, Str};
pub use crate::laid::{Given, given};
pub use crate::policy::{UNLIMITED, few_lines, fold, fold_optional, owned, truncate, truncate_optional};
pub use crate::refused::{Unfinished, refused, refused_message, refused_result, typed};
pub use crate::set::{Kept, Lit, extend, followed, growing, list, never, no_entries, nothing, push, value};
pub use core::convert::{Infallible, Into};
pub use core::option::Option::{self, None, Some};
pub use core::primitive::str;
pub use core::result::Result;
pub use core::{concat, stringify};
pub use serde_json::{Value as Json, json};
pub use std::sync::LazyLock;
// An editor expands the same calls to more: what may be typed.
pub use whatsapp_dsl_macros::document_template;
#[cfg(rust_analyzer)]
pub use whatsapp_dsl_macros::{
    edit_declared as expand_declared, edit_message as expand_message, edit_template as expand_template,
    edit_try_message as expand_try_message,
};
#[cfg(not(rust_analyzer))]
pub use whatsapp_dsl_macros::{expand_declared, expand_message, expand_template, expand_try_message};
pub use whatsapp_dsl_rules as rules;
pub use whatsapp_dsl_rules::constant::Site;

#[cfg(any(rust_analyzer, test))]
pub use crate::kinds_for_editors as kinds;
pub use crate::{__companion as companion, __declare as declare, __declare_alike as declare_alike, __declare_one as declare_one};

/// The same of the On-Premises API.
pub mod on_premises {
    crate::refused::refused_messages!(crate::on_premises::Message, crate::on_premises::Text);
    #[cfg(any(rust_analyzer, test))]
    pub use crate::on_premises::kinds_for_editors as kinds;
}

/// What `#[derive(ReplyId)]` writes.
#[cfg(feature = "derive")]
pub mod reply_id {
    pub use crate::reply_id::{Bool, Field, Fields, Fits, Form, Own, ReplyId, Shown, UnreadableReply, form, optional, read, shown};
    pub use crate::set::text::{IntoText, ToText};
    pub use core::default::Default;
    pub use core::fmt::{Display, Formatter, Result as Written};
    pub use core::option::Option::{self, Some};
    pub use core::primitive::{str, usize};
    pub use core::result::Result;
    pub use core::str::FromStr;
    pub use std::borrow::Cow;
    pub use std::string::String;
}

/// The place of a list, as a path.
pub type Slice<T> = [T];
