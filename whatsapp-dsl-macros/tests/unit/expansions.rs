//! `tests/expand/*.expanded.rs`: what the macros write for the source beside it, each macro call replaced by its expansion.

use std::collections::HashMap;
use std::path::Path;
use std::{env, fs};

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::quote;

use super::with_crate;
use crate::ast::{Promise, Reader};
use crate::send::message;
use crate::{send, template};

#[test]
fn each_expansion_is_what_the_macros_write() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/expand");
    let mut compared = 0;
    for entry in fs::read_dir(&folder).expect("tests/expand can be listed") {
        let source = entry.expect("tests/expand can be listed").path();
        if source.with_extension("").extension().is_some() {
            continue;
        }
        let text = fs::read_to_string(&source).expect("a source can be read");
        let file = syn::parse2(Calls::default().expanded(text.parse().expect("tokens"))).expect("an expansion is Rust");
        let written =
            format!("// Written from the source beside it: CONTRIBUTING.md says how to renew it.\n\n{}", prettyplease::unparse(&file));
        let path = source.with_extension("expanded.rs");
        if env::var_os("UPDATE_DOCS").is_some() {
            fs::write(&path, &written).expect("an expansion can be written");
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == written, "{} is out of date: run UPDATE_DOCS=1 cargo test -p whatsapp-dsl-macros", path.display());
        compared += 1;
    }
    assert!(compared >= 5, "tests/expand has only {compared} sources");
}

/// Expands the macro calls of a file, and remembers the declarations of its templates by the names of their types.
#[derive(Default)]
struct Calls(HashMap<String, TokenTree>);

impl Calls {
    fn expanded(&mut self, tokens: TokenStream) -> TokenStream {
        let (tokens, mut out) = (tokens.into_iter().collect::<Vec<_>>(), TokenStream::new());
        let mut rest = tokens.as_slice();
        while let [token, after @ ..] = rest {
            rest = after;
            match (token, after) {
                (TokenTree::Ident(name), [TokenTree::Punct(bang), TokenTree::Group(call), after @ ..]) if bang.as_char() == '!' => {
                    if let Some(written) = self.written(&name.to_string(), call.stream()) {
                        out.extend(self.expanded(written));
                        // A call that stands for items ends in a semicolon, which they do not.
                        rest = if name == "template" { &after[1..] } else { after };
                        continue;
                    }
                }
                (TokenTree::Group(group), _) => {
                    out.extend([TokenTree::Group(Group::new(group.delimiter(), self.expanded(group.stream())))]);
                    continue;
                }
                _ => {}
            }
            out.extend([token.clone()]);
        }
        out
    }

    /// What one macro of ours writes.
    fn written(&mut self, name: &str, call: TokenStream) -> Option<TokenStream> {
        match name {
            "message" => Some(message(with_crate(call), Promise::Proved, Reader::Compiler)),
            "try_message" => Some(message(with_crate(call), Promise::Checked, Reader::Compiler)),
            "template" => {
                let items = template::expand(with_crate(call), Reader::Compiler);
                let tokens = super::flat(items.clone());
                let after = |word| tokens[super::position(&tokens, word).expect("a declaration") + 1].clone();
                self.0.insert(after("struct").to_string(), after("of"));
                Some(items)
            }
            // The macro of a template puts its declaration between `[$crate]` and the call.
            name => {
                let declaration = TokenStream::from(self.0.get(name)?.clone());
                Some(send::declared(with_crate(quote!((#declaration) #call)), Reader::Compiler))
            }
        }
    }
}
