//! The fields of a declared template, or of its cards, as editors are told of them.

use std::collections::HashMap;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};
use whatsapp_dsl_rules::{Part, Type};

use crate::expand;

/// A field: its name, what it takes, and its docs.
pub(crate) struct Offered<'a> {
    pub name: &'a str,
    pub takes: Takes,
    pub docs: String,
}

/// Where fields were typed, and `$crate`.
pub(crate) struct At<'a> {
    pub spans: &'a HashMap<String, Span>,
    pub krate: &'a TokenTree,
}

/// What a field takes.
pub(crate) enum Takes {
    Value(&'static Type),
    /// The cards of the template, which have a type of their own.
    Cards(Ident),
}

/// A struct with the fields, which are those of the type, and one with the examples that its definition has.
pub(crate) fn fields(of: &Ident, offered: &[Offered<'_>], examples: Option<&'static Part>, at: &At<'_>) -> TokenStream {
    let krate = at.krate;
    // Not a name of the user's, which an editor would rename where it is: in the middle of a text.
    let field = |name: &str| Ident::new(name, Span::call_site().located_at(at.spans.get(name).copied().unwrap_or_else(|| of.span())));
    let fields = offered.iter().map(|Offered { name, takes, docs }| {
        let name = field(name);
        let shown = match takes {
            Takes::Value(value) => shown(value, krate),
            Takes::Cards(card) => quote!(::std::vec::Vec<#card>),
        };
        quote!(#[doc = #docs] pub #name: #shown,)
    });
    let values = examples.into_iter().flat_map(|part| part.fields).map(|row| {
        let (name, docs) = (field(row.name), format!("An example for `{}`, for Meta's reviewers.", row.name));
        quote!(#[doc = #docs] pub #name: ::std::string::String,)
    });
    let (fields_name, examples_name) = (format_ident!("{}Fields", of.to_string()), format_ident!("{}Examples", of.to_string()));
    quote! {
        const _: () = {
            pub struct #fields_name { #(#fields)* }
            pub struct #examples_name { #(#values)* }
            impl #krate::private::ForEditors for #of {
                type Fields = #fields_name;
                type Examples = #examples_name;
            }
        };
    }
}

/// The type that an editor shows of a field.
fn shown(value: &'static Type, krate: &TokenTree) -> TokenStream {
    if let Type::List(list) = value {
        let item = shown(&list.item, krate);
        return quote!(::std::vec::Vec<#item>);
    }
    match expand::type_of(value) {
        ("private", _) => quote!(::std::string::String),
        (module, name) => {
            let steps = module.split("::").chain([name]).filter(|step| !step.is_empty()).map(|step| format_ident!("{step}"));
            quote!(#krate #(::#steps)*)
        }
    }
}
