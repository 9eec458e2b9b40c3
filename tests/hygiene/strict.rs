//! Lints that are off unless a program turns them on: nothing that a macro writes sets one off. Those of Clippy are asked by `cargo clippy`.

#![deny(clippy::nursery)]
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::default_numeric_fallback,
    clippy::get_unwrap,
    clippy::map_err_ignore,
    clippy::try_err
)]
#![deny(
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated,
    clippy::absolute_paths,
    clippy::std_instead_of_core,
    clippy::std_instead_of_alloc,
    clippy::alloc_instead_of_core,
    clippy::min_ident_chars,
    clippy::same_name_method,
    clippy::multiple_inherent_impl,
    clippy::missing_trait_methods,
    clippy::impl_trait_in_params,
    clippy::exhaustive_structs,
    clippy::partial_pub_fields,
    clippy::unused_trait_names,
    clippy::wildcard_enum_match_arm,
    clippy::pattern_type_mismatch,
    clippy::ref_patterns,
    clippy::else_if_without_else,
    clippy::if_then_some_else_none,
    clippy::semicolon_inside_block,
    clippy::let_underscore_untyped,
    clippy::let_underscore_must_use,
    clippy::str_to_string,
    clippy::needless_raw_strings,
    clippy::redundant_type_annotations,
    clippy::allow_attributes,
    clippy::allow_attributes_without_reason,
    clippy::missing_docs_in_private_items,
    clippy::missing_assert_message
)]
#![deny(unused_results, let_underscore_drop, single_use_lifetimes, unused_lifetimes, trivial_casts, unit_bindings)]

use ::std::prelude::v1::*;
use ::std::{assert, assert_eq, format};

use ::whatsapp_dsl::{Invalid, Message, ReplyId, message, template, try_message};

/// The recipient.
const TO: &str = "+1 650 555 1234";
/// A message that is a constant.
static HELLO: Message = message!(Text { to: TO, body: "Hello!" });

template!(Twice { name: "twice", language: "en_US", category: Utility, body: "Hi {{customer}}, once more {{dish}}." });
template!(Unsent { name: "unsent", language: "en_US", category: Utility, body: "Never, {{customer}}." });

/// What can be tapped.
#[derive(ReplyId, Debug, Clone, Copy, PartialEq, Eq)]
enum Tap {
    /// Nothing changes.
    Keep,
    /// It is moved.
    Move {
        /// Where to.
        table: u8,
    },
    /// What buttons of last year say.
    #[deprecated]
    Old(u8),
}

/// An enum that is deprecated as a whole.
#[deprecated(note = "buttons of last year")]
#[derive(ReplyId, Debug, Clone, Copy)]
enum Former {
    /// The only one.
    Only,
}

/// Sends to one recipient.
trait Sends {
    /// Who receives it.
    fn to(&self) -> &str;

    /// A message of a default method.
    fn greet<Text: AsRef<str>>(&self, text: &Text) -> Result<Message, Invalid> {
        try_message!(Text { to: self.to(), body: text.as_ref() })
    }
}

impl Sends for &'static str {
    fn to(&self) -> &str {
        self
    }

    fn greet<Text: AsRef<str>>(&self, text: &Text) -> Result<Message, Invalid> {
        let to = self;
        try_message!(Text { to: *to, body: text.as_ref() })
    }
}

/// Each shape of a message, of values that the run time knows.
fn sent(to: &str, text: &str, dishes: &[&str], is_open: bool) -> Result<Vec<Message>, Invalid> {
    let mut all = Vec::from([
        message!(Text { to: TO, body: truncate(text, "Hello") }),
        message!(ReplyButtons {
            to: TO,
            body: if is_open { "Which?" } else { "Closed" },
            footer: truncate(text),
            buttons: [
                Reply { id: Tap::Keep, title: "Keep" },
                if is_open {
                    Reply { id: Tap::Move { table: 7 }, title: "Move" }
                }
            ],
        }),
        message!(Twice { to: TO, customer: fold(text, "you"), dish: fold(format!("{text}!"), "it") }),
        try_message!(Twice { to, customer: text, dish: text })?,
        try_message!(List {
            to,
            body: match dishes.len() {
                0 => "Nothing",
                _ => text,
            },
            button: "Menu",
            sections: [Section {
                rows: [for dish in dishes {
                    Row { id: *dish, title: truncate(*dish, "Dish") }
                }]
            }],
        })?,
    ]);
    let close = |body: &str| try_message!(Text { to, body });
    all.push(close(text)?);
    all.push(TO.greet(&text)?);
    Ok(all)
}

#[::std::prelude::v1::test]
fn no_lint_is_set_off() {
    let taken = sent(TO, "Diavola", &["Margherita", "Diavola"], true);
    assert_eq!(taken.map(|all| all.len()), Ok(7), "all are sent");
    assert!(HELLO.to_json().contains("Hello!"), "a constant");
    #[expect(deprecated, reason = "it is asked whether using it is all that is told of")]
    let former = Former::Only.to_string();
    assert_eq!(former, "only", "written");
    assert_eq!("move:7".parse().ok(), Some(Tap::Move { table: 7 }), "read");
}
