//! Branches: the same `if` or `match`, in line, whose leaves all have the type that the field stores.

use proc_macro2::TokenStream;
use quote::{TokenStreamExt as _, quote};
use whatsapp_dsl_rules::{Field, Type};

use super::constant::Row;
use super::{Context, constant, list, part, value};
use crate::ast::{Branch, Form, Value};

/// A branch in the place of a value.
pub(super) fn value(node: &Branch, row: Row, field: &'static Field, context: &Context<'_>) -> TokenStream {
    let wanted = &field.value;
    let (krate, stored) = (context.krate, part::stored(wanted, context.krate));
    let is_list = matches!(wanted, Type::List(_));
    let leaf = |leaf: &Value| {
        let inner = match &leaf.form {
            Form::Branch(inner) => return value(inner, row, field, context),
            Form::Constant(tokens) => Some(constant::checked(tokens, leaf.place, row, context)),
            Form::ConstBlock(block) => Some(constant::checked_block(block, leaf.place, row, context)),
            Form::List(entries) => list::of(entries, wanted, row, context),
            _ => value::leaf(leaf, wanted, field.required, context),
        };
        match (inner, is_list) {
            (Some(inner), true) => quote!(#krate::private::list::<#stored>(#inner)),
            (None, true) => quote!(#krate::private::Growing::<#stored>::new().list()),
            (Some(inner), false) => quote!(#krate::private::value::<#stored>(#inner)),
            (None, false) => quote!(#krate::private::None::<#stored>),
        }
    };
    expression(node, &leaf, &leaf)
}

/// A branch in the place of an entry: each leaf adds its entry.
pub(super) fn statement(node: &Branch, leaf: &dyn Fn(&Value) -> TokenStream) -> TokenStream {
    let nested = |value: &Value| match &value.form {
        Form::Branch(inner) => statement(inner, leaf),
        _ => leaf(value),
    };
    expression(node, &nested, &|_| TokenStream::new())
}

fn expression(node: &Branch, leaf: &dyn Fn(&Value) -> TokenStream, otherwise: &dyn Fn(&Value) -> TokenStream) -> TokenStream {
    let mut arms = TokenStream::new();
    for arm in &node.arms {
        let (head, leaf) = (&arm.head, leaf(&arm.leaf));
        arms.append_all(quote!(#head { #leaf }));
    }
    match (&node.scrutinee, &node.otherwise) {
        (Some(scrutinee), _) => quote!(#scrutinee { #arms }),
        (None, Some(value)) => {
            let otherwise = otherwise(value);
            quote!(#arms else { #otherwise })
        }
        (None, None) => arms,
    }
}
