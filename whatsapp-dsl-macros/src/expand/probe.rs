//! What stands behind a value with errors: the expressions that found no field, so that they count as used, and for editors the
//! half-typed names, so that completion knows what they can become.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{TokenStreamExt as _, quote};
use whatsapp_dsl_rules::{Home, Kind, Part, Type};

use super::Output;
use crate::ast::{Call, Entry, Field, Form, List, Struct, Value};
use crate::parse;

/// Everything that the value itself could not take.
pub(super) fn rest(call: &Call, kind: Option<&'static Kind>) -> TokenStream {
    let mut tokens = TokenStream::new();
    let Some(message) = &call.message else {
        let krate = &call.krate;
        return for_editors(&quote!(#krate::private::refused_message));
    };
    if let Some(kind) = kind {
        structure(message, &kind.part, call, &mut tokens);
    } else {
        tokens.append_all(name(&message.name, &call.krate));
        tokens.append_all(unplaced_fields(call));
    }
    tokens
}

/// The half-typed names within a struct.
pub(super) fn names(node: &Struct, part: &'static Part, call: &Call) -> TokenStream {
    let mut tokens = TokenStream::new();
    structure(node, part, call, &mut tokens);
    tokens
}

/// The name of a message that may be just being typed: a kind, or a template that is in scope.
pub(crate) fn name(name: &Ident, krate: &TokenTree) -> TokenStream {
    for_editors(&quote!({ #[allow(unused_imports)] use #krate::*; #name }))
}

/// The fields of a message that no field is known of.
pub(super) fn unplaced_fields(call: &Call) -> TokenStream {
    let mut tokens = TokenStream::new();
    let fields = call.message.iter().flat_map(|message| &message.fields);
    fields.for_each(|field| unplaced(field, &call.krate, &mut tokens));
    tokens
}

fn structure(node: &Struct, part: &'static Part, call: &Call, tokens: &mut TokenStream) {
    let path = of_part(part, call);
    let unknown = || node.fields.iter().filter(|field| field.row.is_none());
    let mut names = unknown().map(|field| &field.name).filter(|name| !parse::is_keyword(name)).peekable();
    // Where no name is typed yet that could be one of a method, what a name will be looked up on stands in the same place.
    if names.peek().is_none() {
        tokens.append_all(for_editors(&quote!(#path::builder())));
    }
    names.for_each(|name| tokens.append_all(for_editors(&quote!(#path::builder().#name))));
    unknown().for_each(|field| unplaced(field, &call.krate, tokens));
    for field in &node.fields {
        if let Some(row) = field.row {
            value(&field.value, &row.value, call, tokens);
        }
    }
}

/// Looks for names without a place within a value.
fn value(node: &Value, wanted: &'static Type, call: &Call, tokens: &mut TokenStream) {
    match (&node.form, wanted) {
        (Form::Struct(inner), _) => {
            if let Some(part) = inner.part {
                structure(inner, part, call, tokens);
            }
        }
        (Form::Unknown(inner), wanted) => unknown(inner, wanted, call, tokens),
        (Form::List(list), Type::List(rules)) => entries(list, &rules.item, call, tokens),
        (Form::Branch(branch), wanted) => branch.arms.iter().for_each(|arm| value(&arm.leaf, wanted, call, tokens)),
        _ => {}
    }
}

/// A struct or word of an unknown name: it stands where the known ones are.
fn unknown(node: &Struct, wanted: &'static Type, call: &Call, tokens: &mut TokenStream) {
    let (krate, name) = (&call.krate, &node.name);
    let home = match wanted {
        Type::Part(part) => Some(part.home),
        Type::Choice(choice) => choice.parts.first().map(|part| part.home),
        _ => None,
    };
    if home.is_some_and(Home::is_declared) {
        // The only part is the one that is known.
    } else if let Some(home) = home {
        let path = path_to(krate, home.module(), name.clone());
        tokens.append_all(for_editors(&path));
    } else if let Type::Word(words) = wanted {
        let path = path(krate, words.home.module(), words.name);
        tokens.append_all(for_editors(&quote!(#path::#name)));
    }
    node.fields.iter().for_each(|field| unplaced(field, krate, tokens));
}

fn entries(list: &List, item: &'static Type, call: &Call, tokens: &mut TokenStream) {
    for entry in &list.entries {
        match entry {
            Entry::Value(node) => value(node, item, call, tokens),
            Entry::Loop(inner) => entries(&inner.body, item, call, tokens),
            Entry::Spread(..) => {}
        }
    }
}

/// A value whose field is not known: an expression is still evaluated once, so that its variables count as used.
fn unplaced(field: &Field, krate: &TokenTree, tokens: &mut TokenStream) {
    // A lone name is half a field more often than a variable.
    if let (Form::Expression(expression), false) = (&field.value.form, field.is_short) {
        let expression = &expression.tokens;
        tokens.append_all(quote!(#krate::private::refused(&(#expression));));
    }
}

/// The path to the type of a part.
fn of_part(part: &'static Part, call: &Call) -> TokenStream {
    let mut path = Output::new();
    super::path_to(part, Ident::new(part.name, Span::call_site()), &call.krate, &call.path, &mut path);
    path.finish()
}

fn path(krate: &TokenTree, module: &str, name: &str) -> TokenStream {
    path_to(krate, module, Ident::new(name, Span::call_site()))
}

fn path_to(krate: &TokenTree, module: &str, name: Ident) -> TokenStream {
    let mut path = Output::new();
    path.path(krate, module, name);
    path.finish()
}

/// A statement that only an editor sees.
pub(crate) fn for_editors(expression: &TokenStream) -> TokenStream {
    quote!(#[allow(unexpected_cfgs)] { #[cfg(rust_analyzer)] { #expression; } })
}
