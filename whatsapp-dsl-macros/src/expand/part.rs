//! A struct: its builder, and a call for each field.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{TokenStreamExt as _, quote};
use whatsapp_dsl_rules::{Choice, Part, Type};

use super::{Context, list, value};
use crate::ast::{Entry, Field, Form, Scalar, Struct};

/// `$crate::list::Row`, the last name under the given span.
pub(super) fn path(krate: &TokenStream, module: &str, name: &str, span: Span) -> TokenStream {
    let mut tokens = krate.clone();
    for step in module.split("::").filter(|step| !step.is_empty()) {
        let step = Ident::new(step, Span::call_site());
        tokens.append_all(quote!(::#step));
    }
    let name = Ident::new(name, span);
    tokens.append_all(quote!(::#name));
    tokens
}

/// `$crate::List::builder().to(…).body(…)`.
pub(super) fn builder(node: &Struct, part: &'static Part, context: &Context<'_>) -> TokenStream {
    let mut tokens = path(context.krate, part.module, part.name, node.name.span());
    tokens.append_all(quote!(::builder()));
    for field in &node.fields {
        if let Some(argument) = value::argument(field, part, context) {
            call(&field.name, argument, &mut tokens);
        }
    }
    tokens
}

/// `.field(argument)`.
fn call(name: &Ident, argument: TokenStream, tokens: &mut TokenStream) {
    tokens.append_all(quote!(.#name));
    tokens.append(TokenTree::Group(proc_macro2::Group::new(proc_macro2::Delimiter::Parenthesis, argument)));
}

/// Whether the struct is made of literals all through, so that it can be a constant.
pub(super) fn is_literal(node: &Struct) -> bool {
    node.part.is_some() && node.fields.iter().all(is_literal_field)
}

fn is_literal_field(field: &Field) -> bool {
    field.row.is_some() && is_literal_form(&field.value.form)
}

/// Whether a value is made of literals all through.
pub(super) fn is_literal_form(form: &Form) -> bool {
    match form {
        Form::Literal(known) => !matches!(known.value, Scalar::Other),
        Form::Absent | Form::Word(_) => true,
        Form::Struct(inner) => is_literal(inner),
        Form::List(list) => list.entries.iter().all(|entry| matches!(entry, Entry::Value(value) if is_literal_form(&value.form))),
        _ => false,
    }
}

/// `$crate::list::Row::literal().id("…").title("…").part()`, which stands in constants.
pub(super) fn literal(node: &Struct, part: &'static Part, krate: &TokenStream) -> TokenStream {
    let mut tokens = path(krate, part.module, part.name, node.name.span());
    tokens.append_all(quote!(::literal()));
    for field in &node.fields {
        let Some(row) = field.row else { continue };
        if let Some(argument) = literal_argument(&field.value.form, &row.value, krate) {
            call(&field.name, argument, &mut tokens);
        }
    }
    tokens.append_all(quote!(.part()));
    tokens
}

/// What a setter of the literal's builder takes.
fn literal_argument(form: &Form, wanted: &'static Type, krate: &TokenStream) -> Option<TokenStream> {
    match (form, wanted) {
        (Form::Literal(known), _) => Some(value::bare(known, wanted)),
        (Form::Word(word), Type::Word(words)) => Some(value::word(words, word, krate)),
        (Form::Struct(inner), Type::Part(part)) => {
            let part = literal(inner, part, krate);
            Some(quote!(const { &#part }))
        }
        (Form::List(entries), Type::List(rules)) => {
            let entries = list::literal_entries(entries, &rules.item, krate);
            Some(quote!(const { &[#entries] }))
        }
        _ => None,
    }
}

/// A literal entry of a list.
pub(super) fn literal_entry(form: &Form, item: &'static Type, krate: &TokenStream) -> Option<TokenStream> {
    match (form, item) {
        (Form::Literal(known), Type::Text(_)) => {
            let text = value::bare(known, item);
            Some(quote!(#krate::private::text(#text)))
        }
        (Form::Literal(known), Type::Choice(choice)) => {
            let (text, choice) = (value::bare(known, item), choice_type(choice, krate));
            Some(quote!(#choice::string(#text)))
        }
        (Form::Struct(inner), Type::Part(part)) => Some(literal(inner, part, krate)),
        (Form::Struct(inner), Type::Choice(choice)) => {
            let part = inner.part?;
            let (literal, variant, choice) =
                (literal(inner, part, krate), Ident::new(part.name, Span::call_site()), choice_type(choice, krate));
            Some(quote!(#choice::#variant(#literal)))
        }
        _ => None,
    }
}

/// The enum of a choice.
pub(super) fn choice_type(choice: &Choice, krate: &TokenStream) -> TokenStream {
    path(krate, choice.module, choice.name, Span::call_site())
}

/// The type that a field or list stores for such a value.
pub(super) fn stored(wanted: &'static Type, krate: &TokenStream) -> TokenStream {
    let here = Span::call_site();
    match wanted {
        Type::Text(_) => quote!(#krate::private::Str),
        Type::Flag => quote!(#krate::private::Flag),
        Type::Integer { .. } => quote!(#krate::private::Integer),
        Type::Decimal { .. } => quote!(#krate::private::Decimal),
        Type::Json => quote!(#krate::private::Data),
        Type::Word(words) => path(krate, words.module, words.name, here),
        Type::Part(part) => path(krate, part.module, part.name, here),
        Type::Choice(choice) => choice_type(choice, krate),
        Type::List(list) => stored(&list.item, krate),
    }
}
