//! The macros over the tokens of any text: none makes them panic.

#![no_main]
#![allow(dead_code, reason = "the modules of the macros are asked for a part of what they do")]

include!("../../whatsapp-dsl-macros/tests/as_library/modules.rs");

use std::str::FromStr as _;

use libfuzzer_sys::fuzz_target;
use proc_macro2::TokenStream;

use crate::ast::{Promise, Reader};

fuzz_target!(|text: &str| {
    let Ok(tokens) = TokenStream::from_str(&format!("[whatsapp_dsl cloud] {text}")) else { return };
    // One of each is enough to be fast, and a text of another length meets the other.
    let promise = if text.len().is_multiple_of(2) { Promise::Proved } else { Promise::Checked };
    let reader = if text.len() % 4 < 2 { Reader::Compiler } else { Reader::Editor };
    send::message(tokens.clone(), promise, reader);
    template::expand(tokens, reader);
});
