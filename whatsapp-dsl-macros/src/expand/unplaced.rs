//! Expressions that found no field: each is still evaluated once beside a value with errors, so that its variables count as used.

use proc_macro2::{TokenStream, TokenTree};
use quote::{TokenStreamExt as _, quote};

use crate::ast::{self, Arm, Branch, Item, List, Reader, Roots};
use crate::resolved::{Form, Struct, Value};

/// Everything within a struct that its value could not take.
pub(super) fn within(node: &Struct, krate: &TokenTree) -> TokenStream {
    let mut unplaced = Unplaced { krate, are_names_values: false, tokens: TokenStream::new() };
    unplaced.known_struct(node);
    unplaced.tokens
}

/// The expressions of a message that nothing else is said of: its kind is not known, or its template is refused.
pub(crate) fn unread(fields: &[ast::Field], roots: &Roots) -> TokenStream {
    let are_names_values = roots.reader == Reader::Compiler;
    let mut unplaced = Unplaced { krate: &roots.krate, are_names_values, tokens: TokenStream::new() };
    unplaced.fields(fields);
    unplaced.tokens
}

struct Unplaced<'a> {
    krate: &'a TokenTree,
    /// Whether a lone name among fields is taken for a variable. Where the other fields are known, it is half a field more often.
    are_names_values: bool,
    tokens: TokenStream,
}

impl Unplaced<'_> {
    fn known_struct(&mut self, node: &Struct) {
        self.fields(&node.stray);
        node.fields.iter().for_each(|field| self.known(&field.value));
    }

    fn known(&mut self, value: &Value) {
        match &value.form {
            Form::Struct(inner) => self.known_struct(inner),
            Form::Unknown(inner) => self.fields(&inner.fields),
            Form::List(_, list) => self.entries(list, &|unplaced, value| unplaced.known(value), &|_, _| {}),
            Form::Branch(branch) => self.branch(branch, &|unplaced, value| unplaced.known(value)),
            _ => {}
        }
    }

    fn fields(&mut self, fields: &[ast::Field]) {
        for field in fields {
            if self.are_names_values || !field.is_short || field.is_joined {
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
            ast::Form::List(list) => {
                self.entries(list, &|unplaced, value| unplaced.value(value), &|unplaced, spread| unplaced.expression(spread));
            }
            ast::Form::Branch(branch) => self.branch(branch, &|unplaced, value| unplaced.value(value)),
            _ => {}
        }
    }

    /// What is in a branch may use what its pattern binds. The heads of one with nothing in it are where its value is.
    fn branch<V>(&mut self, branch: &Branch<V>, leaf: &dyn Fn(&mut Self, &V)) {
        let mut is_empty = true;
        let mut arms = TokenStream::new();
        for Arm { head, statements, leaf: value } in &branch.arms {
            let inside = self.inside(|unplaced| leaf(unplaced, value));
            is_empty &= inside.is_empty();
            arms.append_all(quote!(#head { #statements #inside }));
        }
        if let Some(value) = &branch.otherwise {
            let inside = self.inside(|unplaced| leaf(unplaced, value));
            is_empty &= inside.is_empty();
            arms.append_all(quote!(else { #inside }));
        }
        if !is_empty {
            self.tokens.append_all(match &branch.scrutinee {
                Some(scrutinee) => quote!(#scrutinee { #arms }),
                None => arms,
            });
        }
    }

    /// The same of the turns of a loop.
    fn entries<V>(&mut self, List(entries): &List<V>, entry: &dyn Fn(&mut Self, &V), spread: &dyn Fn(&mut Self, &TokenStream)) {
        let mut statements = TokenStream::new();
        for item in entries {
            let inside = self.inside(|unplaced| match item {
                Item::Value(value) => entry(unplaced, value),
                Item::Spread(_, iterator) => spread(unplaced, iterator),
                Item::Loop { head, body, .. } => {
                    let body = unplaced.inside(|unplaced| unplaced.entries(body, entry, spread));
                    if !body.is_empty() {
                        unplaced.tokens.append_all(quote!(#head { #body }));
                    }
                }
                Item::Statement(_) => {}
            });
            if let Item::Statement(statement) = item {
                statements.append_all(statement.clone());
            } else if !inside.is_empty() {
                self.tokens.append_all(std::mem::take(&mut statements));
                self.tokens.append_all(inside);
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
