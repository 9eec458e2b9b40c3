//! Expressions that found no field: each is still evaluated once beside a value with errors, so that its variables count as used.

use proc_macro2::{TokenStream, TokenTree};
use quote::{TokenStreamExt as _, quote};

use crate::ast::{self, Item, List, Reader, Roots};
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

/// The expressions among fields that are not known. A lone name is half a field more often than a variable.
fn unplaced(fields: &[ast::Field], krate: &TokenTree) -> TokenStream {
    let mut typed = Typed { krate, are_names_values: false, tokens: TokenStream::new() };
    typed.fields(fields);
    typed.tokens
}

/// Those of a message that nothing else is said of: its kind is not known, or its template is refused.
pub(crate) fn unread(fields: &[ast::Field], roots: &Roots) -> TokenStream {
    let are_names_values = roots.reader == Reader::Compiler;
    let mut typed = Typed { krate: &roots.krate, are_names_values, tokens: TokenStream::new() };
    typed.fields(fields);
    typed.tokens
}

struct Typed<'a> {
    krate: &'a TokenTree,
    /// Whether a lone name among fields is taken for a variable.
    are_names_values: bool,
    tokens: TokenStream,
}

impl Typed<'_> {
    fn fields(&mut self, fields: &[ast::Field]) {
        for field in fields {
            if self.are_names_values || !field.is_short {
                self.value(&field.value);
            }
        }
    }

    fn value(&mut self, value: &ast::Value) {
        match &value.form {
            ast::Form::Expression(ast::Expression { tokens, .. }) | ast::Form::Policy(ast::Policy { value: tokens, .. }) => {
                self.expression(tokens);
            }
            ast::Form::Struct(node) => self.fields(&node.fields),
            ast::Form::List(list) => self.entries(list),
            ast::Form::Branch(branch) => {
                let arms = self.inside(|typed| {
                    for ast::Arm { head, statements, leaf } in &branch.arms {
                        let leaf = typed.inside(|typed| typed.value(leaf));
                        typed.tokens.append_all(quote!(#head { #statements #leaf }));
                    }
                    if let Some(value) = &branch.otherwise {
                        let otherwise = typed.inside(|typed| typed.value(value));
                        typed.tokens.append_all(quote!(else { #otherwise }));
                    }
                });
                self.tokens.append_all(match &branch.scrutinee {
                    Some(scrutinee) => quote!(#scrutinee { #arms }),
                    None => arms,
                });
            }
            _ => {}
        }
    }

    fn entries(&mut self, List(entries): &List<ast::Value>) {
        for entry in entries {
            match entry {
                Item::Value(value) => self.value(value),
                Item::Spread(_, iterator) => self.expression(iterator),
                Item::Loop { head, body, .. } => {
                    let body = self.inside(|typed| typed.entries(body));
                    self.tokens.append_all(quote!(#head { #body }));
                }
                Item::Statement(statement) => self.tokens.append_all(statement.clone()),
            }
        }
    }

    fn expression(&mut self, expression: &TokenStream) {
        let krate = self.krate;
        self.tokens.append_all(quote!(#krate::private::refused(&(#expression));));
    }

    /// What is written meanwhile.
    fn inside(&mut self, write: impl FnOnce(&mut Self)) -> TokenStream {
        let around = std::mem::take(&mut self.tokens);
        write(self);
        std::mem::replace(&mut self.tokens, around)
    }
}
