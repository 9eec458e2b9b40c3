//! The fields of a declared template, or of its cards, as editors are told of them.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use whatsapp_dsl_rules::{Part, Type};

use super::unplaced;
use crate::ast::steps;
use crate::{expand, together};

/// A field: its name, what it takes, and its docs.
pub(crate) struct Offered<'a> {
    pub name: &'a str,
    pub takes: Takes,
    pub docs: String,
}

/// Where fields were typed, and `$crate`.
pub(crate) struct At<'a> {
    pub spans: &'a [(String, Span)],
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
    let field = |name: &str| {
        let typed = at.spans.iter().find(|(known, _)| known == name);
        Ident::new(name, Span::call_site().located_at(typed.map_or_else(|| of.span(), |(_, span)| *span)))
    };
    let fields = together::tokens(offered, &|Offered { name, takes, docs }| {
        let name = field(name);
        let shown = match takes {
            Takes::Value(value) => shown(value, krate),
            Takes::Cards(card) => quote!(::std::vec::Vec<#card>),
        };
        quote!(#[doc = #docs] pub #name: #shown,)
    });
    let values = together::tokens(examples.map_or(&[][..], |part| part.fields), &|row| {
        let (name, docs) = (field(row.name), format!("An example for `{}`, for Meta's reviewers.", row.name));
        quote!(#[doc = #docs] pub #name: ::std::string::String,)
    });
    let (fields_name, examples_name) = (unplaced(&format!("{of}Fields")), unplaced(&format!("{of}Examples")));
    quote! {
        const _: () = {
            pub struct #fields_name { #fields }
            pub struct #examples_name { #values }
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
            let (steps, name) = (steps(module), unplaced(name));
            quote!(#krate::#steps #name)
        }
    }
}
