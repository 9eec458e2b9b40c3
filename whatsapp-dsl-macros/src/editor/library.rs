//! What the library declares for editors beside its types.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::quote;
use whatsapp_dsl_rules::schema::Api;
use whatsapp_dsl_rules::{Home, Part, Type, table};

use super::unplaced;
use crate::together;

/// The module with what editors are told of a part, choice or set of words.
pub(super) fn module_of(name: &str) -> String {
    format!("__{name}")
}

/// The module of a part. Of two parts of one name in a definition, the first fields differ.
pub(crate) fn module_of_part(part: &Part) -> String {
    match part.fields.first() {
        Some(first) if part.home == Home::Definition => format!("__{}_{}", part.name, first.name),
        _ => module_of(part.name),
    }
}

/// `Row { items }` becomes the module `__Row`. Braces behind it hold the docs and names of more fields, those of the envelope, for the
/// struct that the items end with.
pub(crate) fn module(input: TokenStream) -> TokenStream {
    let mut input = input.into_iter();
    let (Some(TokenTree::Ident(name)), Some(TokenTree::Group(items))) = (input.next(), input.next()) else { return TokenStream::new() };
    let more = together::tokens(&input.collect::<Vec<_>>(), &field);
    let items = if more.is_empty() { items.stream() } else { with_fields(items.stream(), &more) };
    let module = Ident::new(&module_of(&name.to_string()), name.span());
    quote! {
        #[doc(hidden)]
        #[allow(missing_docs, non_snake_case, non_upper_case_globals, unused_imports, clippy::wildcard_imports)]
        pub mod #module {
            use super::*;
            #items
        }
    }
}

/// A field of every message: its docs and, in the end, its name.
fn field(token: &TokenTree) -> TokenStream {
    let TokenTree::Group(group) = token else { return TokenStream::new() };
    let mut docs: Vec<_> = group.stream().into_iter().collect();
    let name = docs.pop();
    docs.retain(|token| !matches!(token, TokenTree::Ident(_)));
    quote!(#(#docs)* pub #name: Option<String>,)
}

fn with_fields(items: TokenStream, more: &TokenStream) -> TokenStream {
    let mut items: Vec<_> = items.into_iter().collect();
    if let Some(TokenTree::Group(fields)) = items.pop() {
        let own = fields.stream();
        items.push(Group::new(Delimiter::Brace, quote!(#own #more)).into());
    }
    items.into_iter().collect()
}

/// `text: Text; list: List; …`, the modules and names of the kinds: what editors are told of them is where the kinds are.
pub(crate) fn kinds(input: TokenStream) -> TokenStream {
    let (mut modules, mut kinds, mut module) = (TokenStream::new(), TokenStream::new(), None);
    for token in input {
        let TokenTree::Ident(name) = token else { continue };
        let Some(module) = module.take() else {
            module = Some(name);
            continue;
        };
        let told = unplaced(&module_of(&name.to_string()));
        let summary = table::APIS.iter().find_map(|api| api.kind(&name.to_string())).map_or("", |kind| kind.summary);
        modules.extend(quote!(#[doc(hidden)] pub use self::#module::#told;));
        kinds.extend(quote!(#[doc = #summary] #[derive(Debug)] pub struct #name;));
    }
    quote! {
        #modules
        /// The names of the kinds.
        #[doc(hidden)]
        pub mod kinds_for_editors { #kinds }
    }
}

/// Items that name what editors are told of each part and word of the table, as an expansion does: where one is missing, they do not compile.
pub(crate) fn all_named() -> TokenStream {
    let mut text = String::new();
    let within = |home: Home| if home.module().is_empty() { "crate".to_owned() } else { format!("crate::{}", home.module()) };
    for part in table::parts().into_iter().filter(|part| matches!(part.home, Home::Kind | Home::Part(_))) {
        let is_its = |api: &&&Api| api.kinds.iter().any(|kind| std::ptr::eq(&raw const kind.part, part));
        let home = table::APIS.iter().find(is_its).map_or(part.home, |api| Home::Part(api.module));
        let _ = write!(text, "const _: Option<{}::{}::{}> = None; ", within(home), module_of(part.name), part.name);
        for field in part.fields {
            let Type::Word(words) = field.value else { continue };
            let (home, told, name) = (within(words.home), module_of(words.name), words.name);
            for (typed, _) in words.words {
                let _ = write!(text, "const _: {home}::{name} = {home}::{told}::{typed}; ");
            }
        }
    }
    // What was put together here is Rust.
    text.parse().unwrap_or_default()
}
