// The modules of the macros, for a crate that is not one: `include!` this at the root of a crate, which can then ask their stages over tokens
// without a compiler. A crate of macros exports nothing else.

extern crate proc_macro;

#[path = "../../src/ast.rs"]
mod ast;
#[path = "../../src/check/mod.rs"]
mod check;
#[path = "../../src/declarations.rs"]
mod declarations;
#[path = "../../src/editor/mod.rs"]
mod editor;
#[path = "../../src/errors.rs"]
mod errors;
#[path = "../../src/expand/mod.rs"]
mod expand;
#[path = "../../src/parse/mod.rs"]
mod parse;
#[path = "../../src/printed.rs"]
mod printed;
#[path = "../../src/resolved.rs"]
mod resolved;
#[path = "../../src/send.rs"]
mod send;
#[path = "../../src/stages.rs"]
mod stages;
#[path = "../../src/template/mod.rs"]
mod template;
#[path = "../../src/together.rs"]
mod together;
