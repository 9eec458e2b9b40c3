//! Lists: literal ones are constants, plain ones arrays, and those with loops and branches grow entry by entry, in line.

use proc_macro2::TokenStream;
use quote::{TokenStreamExt as _, quote};
use whatsapp_dsl_rules::Type;

use super::constant::Row;
use super::{Context, branch, constant, local, part, value};
use crate::ast::{Entry, Form, List, Value};

/// What the setter of a list takes.
pub(super) fn of(node: &List, wanted: &'static Type, row: Row, context: &Context<'_>) -> Option<TokenStream> {
    match wanted {
        Type::List(rules) => Some(list(node, &rules.item, row, context)),
        _ => None,
    }
}

fn list(node: &List, item: &'static Type, row: Row, context: &Context<'_>) -> TokenStream {
    let krate = context.krate;
    let values = || node.entries.iter().filter_map(|entry| if let Entry::Value(value) = entry { Some(value) } else { None });
    if !node.entries.is_empty() && values().count() == node.entries.len() && values().all(|value| part::is_literal_form(&value.form)) {
        let entries = literal_entries(node, item, krate);
        return quote!(#krate::private::Lit(const { &[#entries] }));
    }
    if node.entries.iter().all(is_plain) && values().count() > 0 {
        let entries = values().filter_map(|value| entry(value, item, row, context));
        let same_type = matches!(item, Type::Part(_)) && values().all(|value| matches!(value.form, Form::Struct(_)));
        if same_type {
            return quote!([#(#entries),*]);
        }
        let stored = part::stored(item, krate);
        return quote!([#(#krate::private::value::<#stored>(#entries)),*]);
    }
    growing(node, item, row, context)
}

/// The entries of a list of literals, with commas.
pub(super) fn literal_entries(node: &List, item: &'static Type, krate: &TokenStream) -> TokenStream {
    let mut tokens = TokenStream::new();
    for entry in &node.entries {
        if let Entry::Value(value) = entry
            && let Some(entry) = part::literal_entry(&value.form, item, krate)
        {
            tokens.append_all(quote!(#entry,));
        }
    }
    tokens
}

fn is_plain(entry: &Entry) -> bool {
    matches!(entry, Entry::Value(value) if !matches!(value.form, Form::Branch(_) | Form::Refused | Form::Unfinished(_)))
}

/// One entry as it is written.
fn entry(value: &Value, item: &'static Type, row: Row, context: &Context<'_>) -> Option<TokenStream> {
    match &value.form {
        Form::Constant(tokens) => Some(constant::checked(tokens, value.place, row, context)),
        Form::ConstBlock(block) => Some(constant::checked_block(block, value.place, row, context)),
        _ => value::leaf(value, item, true, context),
    }
}

/// `{ let mut list = …; for … { list.push(…); } list.done() }`.
fn growing(node: &List, item: &'static Type, row: Row, context: &Context<'_>) -> TokenStream {
    let (krate, list, stored) = (context.krate, local("list"), part::stored(item, context.krate));
    let mut body = TokenStream::new();
    grow(node, item, row, context, &mut body);
    // A list that nothing is pushed to needs no `mut`.
    let mutable = if body.is_empty() { None } else { Some(quote!(mut)) };
    quote!({ let #mutable #list = #krate::private::Growing::<#stored>::new(); #body #list.done() })
}

fn grow(node: &List, item: &'static Type, row: Row, context: &Context<'_>, body: &mut TokenStream) {
    let list = local("list");
    for entry in &node.entries {
        match entry {
            Entry::Value(value) => match &value.form {
                Form::Branch(branch) => body.append_all(branch::statement(branch, &|leaf| match self::entry(leaf, item, row, context) {
                    Some(entry) => quote!(#list.push(#entry);),
                    None => TokenStream::new(),
                })),
                _ => {
                    if let Some(entry) = self::entry(value, item, row, context) {
                        body.append_all(quote!(#list.push(#entry);));
                    }
                }
            },
            Entry::Loop(inner) => {
                let head = &inner.head;
                let mut inside = TokenStream::new();
                grow(&inner.body, item, row, context, &mut inside);
                body.append_all(quote!(#head { #inside }));
            }
            Entry::Spread(_, tokens) => body.append_all(quote!(#list.extend(#tokens);)),
        }
    }
}
