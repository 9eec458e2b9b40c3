//! The fields of a declared template, or of its cards, as editors are told of them.

use std::collections::HashMap;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};
use whatsapp_dsl_rules::Type;

use crate::expand;

/// A field: its name, what it takes, and its docs.
pub(crate) struct Offered<'a> {
    pub name: &'a str,
    pub takes: Takes,
    pub docs: String,
}

/// What a field takes.
pub(crate) enum Takes {
    Value(&'static Type),
    /// The cards of the template, which have a type of their own.
    Cards(Ident),
}

/// A struct with the fields, and that they are those of the type.
pub(crate) fn fields(of: &Ident, offered: &[Offered<'_>], spans: &HashMap<String, Span>, krate: &TokenTree) -> TokenStream {
    let fields = offered.iter().map(|Offered { name, takes, docs }| {
        let name = Ident::new(name, spans.get(*name).copied().unwrap_or_else(|| of.span()));
        let shown = match takes {
            Takes::Value(value) => shown(value, krate),
            Takes::Cards(card) => quote!(Vec<#card>),
        };
        quote!(#[doc = #docs] pub #name: #shown,)
    });
    let name = format_ident!("{of}Fields", span = Span::call_site());
    quote! {
        const _: () = {
            pub struct #name { #(#fields)* }
            impl #krate::private::ForEditors for #of {
                type Fields = #name;
            }
        };
    }
}

/// The type that an editor shows of a field.
fn shown(value: &'static Type, krate: &TokenTree) -> TokenStream {
    if let Type::List(list) = value {
        let item = shown(&list.item, krate);
        return quote!(Vec<#item>);
    }
    match expand::type_of(value) {
        ("private", _) => quote!(String),
        (module, name) => {
            let steps = module.split("::").chain([name]).filter(|step| !step.is_empty()).map(|step| format_ident!("{step}"));
            quote!(#krate #(::#steps)*)
        }
    }
}
