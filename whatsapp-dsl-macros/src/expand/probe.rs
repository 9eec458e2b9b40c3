//! What stands behind a value with errors: the expressions that found no field, so that they count as used, and for editors the
//! half-typed names, so that completion knows what they can become.

use proc_macro2::{Span, TokenStream};
use quote::{TokenStreamExt as _, quote};
use whatsapp_dsl_rules::{Kind, Part};

use super::part;
use crate::ast::{Call, Entry, Form, List, Struct, Value};

/// Everything that the value itself could not take.
pub(super) fn rest(call: &Call, kind: Option<&'static Kind>) -> TokenStream {
    let mut tokens = TokenStream::new();
    let Some(message) = &call.message else { return tokens };
    match kind {
        Some(kind) => structure(message, &kind.part, &call.krate, &mut tokens),
        None => {
            let (krate, name) = (&call.krate, &message.name);
            tokens.append_all(quote!(#[cfg(rust_analyzer)] { #krate::#name; }));
            message.fields.iter().for_each(|field| unplaced(&field.value, &call.krate, &mut tokens));
        }
    }
    tokens
}

fn structure(node: &Struct, part: &'static Part, krate: &TokenStream, tokens: &mut TokenStream) {
    for field in &node.fields {
        match field.row {
            Some(_) => value(&field.value, krate, tokens),
            None => {
                let (path, name) = (part::path(krate, part.module, part.name, Span::call_site()), &field.name);
                tokens.append_all(quote!(#[cfg(rust_analyzer)] { #path::builder().#name; }));
                unplaced(&field.value, krate, tokens);
            }
        }
    }
}

/// Looks for names without a field within a value.
fn value(node: &Value, krate: &TokenStream, tokens: &mut TokenStream) {
    match &node.form {
        Form::Struct(inner) => {
            if let Some(part) = inner.part {
                structure(inner, part, krate, tokens);
            }
        }
        Form::List(list) => entries(list, krate, tokens),
        Form::Branch(branch) => branch.arms.iter().for_each(|arm| value(&arm.leaf, krate, tokens)),
        Form::Unfinished(unfinished) => tokens.append_all(quote!(#[cfg(rust_analyzer)] #krate::private::editor! { #unfinished })),
        _ => {}
    }
}

fn entries(list: &List, krate: &TokenStream, tokens: &mut TokenStream) {
    for entry in &list.entries {
        match entry {
            Entry::Value(node) => value(node, krate, tokens),
            Entry::Loop(inner) => entries(&inner.body, krate, tokens),
            Entry::Spread(..) => {}
        }
    }
}

/// A value whose field is not known: an expression is still evaluated once, so that its variables count as used.
fn unplaced(node: &Value, krate: &TokenStream, tokens: &mut TokenStream) {
    if let Form::Expression(expression) = &node.form {
        tokens.append_all(quote!(#krate::private::refused(&(#expression));));
    }
}
