//! What stands behind a value with errors: the expressions that found no field, so that they count as used, and for editors the
//! half-typed names, so that completion knows what they can become.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{TokenStreamExt as _, quote};
use whatsapp_dsl_rules::{Kind, Part};

use super::Output;
use crate::ast::{Call, Entry, Field, Form, List, Struct, Value};

/// Everything that the value itself could not take.
pub(super) fn rest(call: &Call, kind: Option<&'static Kind>) -> TokenStream {
    let mut tokens = TokenStream::new();
    let Some(message) = &call.message else { return tokens };
    match kind {
        Some(kind) => structure(message, &kind.part, &call.krate, &mut tokens),
        None => {
            let (krate, name) = (&call.krate, &message.name);
            tokens.append_all(quote!(#krate::private::editor! { #krate::#name }));
            message.fields.iter().for_each(|field| unplaced(field, &call.krate, &mut tokens));
        }
    }
    tokens
}

fn structure(node: &Struct, part: &'static Part, krate: &TokenTree, tokens: &mut TokenStream) {
    for field in &node.fields {
        match field.row {
            Some(_) => value(&field.value, krate, tokens),
            None => {
                let (path, name) = (path(krate, part), &field.name);
                if !is_keyword(name) {
                    tokens.append_all(quote!(#krate::private::editor! { #path::builder().#name }));
                }
                unplaced(field, krate, tokens);
            }
        }
    }
}

fn path(krate: &TokenTree, part: &'static Part) -> TokenStream {
    let mut path = Output::new();
    path.path(krate, part.module, Ident::new(part.name, Span::call_site()));
    path.finish()
}

/// Whether the name cannot be one of a method, so that not even an editor could read it.
fn is_keyword(name: &Ident) -> bool {
    syn::parse2::<Ident>(name.to_string().parse().unwrap_or_default()).is_err()
}

/// Looks for names without a field within a value.
fn value(node: &Value, krate: &TokenTree, tokens: &mut TokenStream) {
    match &node.form {
        Form::Struct(inner) => {
            if let Some(part) = inner.part {
                structure(inner, part, krate, tokens);
            }
        }
        Form::List(list) => entries(list, krate, tokens),
        Form::Branch(branch) => branch.arms.iter().for_each(|arm| value(&arm.leaf, krate, tokens)),
        Form::Unfinished(unfinished) => tokens.append_all(quote!(#krate::private::editor! { #unfinished })),
        _ => {}
    }
}

fn entries(list: &List, krate: &TokenTree, tokens: &mut TokenStream) {
    for entry in &list.entries {
        match entry {
            Entry::Value(node) => value(node, krate, tokens),
            Entry::Loop(inner) => entries(&inner.body, krate, tokens),
            Entry::Spread(..) => {}
        }
    }
}

/// A value whose field is not known: an expression is still evaluated once, so that its variables count as used.
fn unplaced(field: &Field, krate: &TokenTree, tokens: &mut TokenStream) {
    // A lone name is half a field more often than a variable.
    if let (Form::Expression(expression), false) = (&field.value.form, field.is_short) {
        tokens.append_all(quote!(#krate::private::refused(&(#expression));));
    }
}
