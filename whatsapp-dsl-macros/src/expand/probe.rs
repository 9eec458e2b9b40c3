//! What is written beside a value with errors: the expressions that found no field, so that they count as used, and for editors the
//! half-typed names, so that completion knows what they can become.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{TokenStreamExt as _, quote};
use whatsapp_dsl_rules::Type;

use super::context;
use super::output::Output;
use crate::ast::{self, Item, List, Roots};
use crate::parse;
use crate::resolved::{Form, Struct, Value};

/// What a message could not take whose kind is not known.
pub(crate) fn unknown_message(message: Option<&ast::Struct>, roots: &Roots) -> TokenStream {
    let (krate, module) = (&roots.krate, roots.module());
    let Some(message) = message else { return for_editors(&quote!(#krate::private::#module refused_message)) };
    let mut tokens = name(&message.name, roots);
    tokens.append_all(unplaced(&message.fields, krate));
    tokens
}

/// The name of a message that may be just being typed: a kind, or a template that is in scope.
pub(crate) fn name(name: &Ident, roots: &Roots) -> TokenStream {
    let (krate, module) = (&roots.krate, roots.module());
    for_editors(&quote!({ #[allow(unused_imports)] use #krate::#module *; #name }))
}

/// Everything within a struct that its value could not take.
pub(super) fn names(node: &Struct, roots: &Roots) -> TokenStream {
    let mut tokens = TokenStream::new();
    structure(node, roots, &mut tokens);
    tokens
}

fn structure(node: &Struct, roots: &Roots, tokens: &mut TokenStream) {
    let mut path = Output::default();
    context::path_to(node.part, Span::call_site(), roots, &mut path);
    let path = path.finish();
    let mut names = node.stray.iter().map(|field| &field.name).filter(|name| !parse::is_keyword(name)).peekable();
    // Where no name is typed yet that could be one of a method, what a name will be looked up on is in the same place.
    if names.peek().is_none() {
        tokens.append_all(for_editors(&quote!(#path::builder())));
    }
    names.for_each(|name| tokens.append_all(for_editors(&quote!(#path::builder().#name))));
    tokens.append_all(unplaced(&node.stray, &roots.krate));
    node.fields.iter().for_each(|field| value(&field.value, roots, tokens));
}

fn value(node: &Value, roots: &Roots, tokens: &mut TokenStream) {
    match &node.form {
        Form::Struct(inner) => structure(inner, roots, tokens),
        Form::Unknown(inner) => unknown(inner, node.wanted, &roots.krate, tokens),
        Form::List(_, list) => entries(list, roots, tokens),
        Form::Branch(branch) => branch.arms.iter().for_each(|arm| value(&arm.leaf, roots, tokens)),
        _ => {}
    }
}

/// A struct or word of an unknown name, looked up where the known ones are.
fn unknown(node: &ast::Struct, wanted: &'static Type, krate: &TokenTree, tokens: &mut TokenStream) {
    let mut path = Output::default();
    let part = match wanted {
        Type::Part(part) => Some(part),
        Type::Choice(choice) => choice.parts.first(),
        _ => None,
    };
    // Of a template's own parts, the only one is the one that is known.
    if let Some(part) = part.filter(|part| !part.home.is_declared()) {
        path.path(krate, part.home.module(), node.name.clone());
    } else if let Type::Word(words) = wanted {
        path.path(krate, words.home.module(), Ident::new(words.name, Span::call_site()));
        path.separator();
        path.token(node.name.clone());
    }
    if !path.is_empty() {
        tokens.append_all(for_editors(&path.finish()));
    }
    tokens.append_all(unplaced(&node.fields, krate));
}

fn entries(list: &List<Value>, roots: &Roots, tokens: &mut TokenStream) {
    for entry in &list.0 {
        match entry {
            Item::Value(node) => value(node, roots, tokens),
            Item::Loop { body, .. } => entries(body, roots, tokens),
            Item::Spread(..) | Item::Statement(_) => {}
        }
    }
}

/// Values whose fields are not known: an expression is still evaluated once, so that its variables count as used.
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

/// A statement that only an editor sees.
pub(crate) fn for_editors(expression: &TokenStream) -> TokenStream {
    quote!(#[allow(unexpected_cfgs)] { #[cfg(rust_analyzer)] { #expression; } })
}
