//! Expressions that found no field: each is still evaluated once beside a value with errors, so that its variables count as used.

use proc_macro2::{TokenStream, TokenTree};
use quote::{TokenStreamExt as _, quote};

use crate::ast::{self, Item, List};
use crate::resolved::{Form, Struct, Value};

/// Everything within a struct that its value could not take.
pub(super) fn within(node: &Struct, krate: &TokenTree) -> TokenStream {
    let mut tokens = TokenStream::new();
    structure(node, krate, &mut tokens);
    tokens
}

fn structure(node: &Struct, krate: &TokenTree, tokens: &mut TokenStream) {
    tokens.append_all(unplaced(&node.stray, krate));
    node.fields.iter().for_each(|field| value(&field.value, krate, tokens));
}

fn value(node: &Value, krate: &TokenTree, tokens: &mut TokenStream) {
    match &node.form {
        Form::Struct(inner) => structure(inner, krate, tokens),
        Form::Unknown(inner) => tokens.append_all(unplaced(&inner.fields, krate)),
        Form::List(_, list) => entries(list, krate, tokens),
        Form::Branch(branch) => branch.arms.iter().for_each(|arm| value(&arm.leaf, krate, tokens)),
        _ => {}
    }
}

fn entries(list: &List<Value>, krate: &TokenTree, tokens: &mut TokenStream) {
    for entry in &list.0 {
        match entry {
            Item::Value(node) => value(node, krate, tokens),
            Item::Loop { body, .. } => entries(body, krate, tokens),
            Item::Spread(..) | Item::Statement(_) => {}
        }
    }
}

/// The expressions among fields that are not known.
pub(crate) fn unplaced(fields: &[ast::Field], krate: &TokenTree) -> TokenStream {
    let mut tokens = TokenStream::new();
    for field in fields {
        // A lone name is half a field more often than a variable.
        if let (ast::Form::Expression(ast::Expression { tokens: expression, .. }), false) = (&field.value.form, field.is_short) {
            tokens.append_all(quote!(#krate::private::refused(&(#expression));));
        }
    }
    tokens
}
