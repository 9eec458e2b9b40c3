//! Lists: plain ones are arrays, and those with loops and branches grow entry by entry, in line.

use proc_macro2::{Delimiter, TokenStream};
use quote::quote;
use whatsapp_dsl_rules::Type;

use super::context::{Context, local};
use super::output::Output;
use super::site::Site;
use super::{branch, take, value};
use crate::ast::{Divergence, Item, List, Reader};
use crate::resolved::{Form, Value};

/// The name of a list that is being put together. A pattern takes a constant or static of its name for that, so it is one that nobody has.
const LIST: &str = "whatsapp_dsl_list";

pub(super) fn value(node: &List<Value>, item: &'static Type, site: Site, context: &Context<'_>, out: &mut Output) {
    if !node.0.is_empty() && node.0.iter().all(is_plain) {
        array(node, item, site, context, out);
    } else {
        growing(node, item, site, context, out);
    }
}

/// Entries without loops and branches.
fn array(node: &List<Value>, item: &'static Type, site: Site, context: &Context<'_>, out: &mut Output) {
    let site = site.entry();
    let is_builder = |entry: &Item<Value>| matches!(entry, Item::Value(Value { form: Form::Struct(_), .. }));
    let same_type = matches!(item, Type::Part(_)) && node.0.iter().all(is_builder);
    out.group(Delimiter::Bracket, |out| {
        for entry in &node.0 {
            let Item::Value(value) = entry else { continue };
            if same_type {
                value::value(value, site, context, out);
            } else {
                context.generic("value", item, out);
                out.parenthesised(|out| value::value(value, site, context, out));
            }
            out.punct(',');
        }
    });
}

/// Whether the entry is a value that is there.
fn is_plain(entry: &Item<Value>) -> bool {
    let has_tokens = |form: &Form| {
        !matches!(form, Form::Branch(_) | Form::Refused | Form::Unfinished(_, true) | Form::Unknown(_) | Form::Absent | Form::List(..))
    };
    matches!(entry, Item::Value(value) if has_tokens(&value.form))
}

/// `{ let mut whatsapp_dsl_list = …; …; whatsapp_dsl_list }`.
fn growing(node: &List<Value>, item: &'static Type, site: Site, context: &Context<'_>, out: &mut Output) {
    out.braced(|out| {
        out.word("let");
        // A list that nothing is pushed to needs no `mut`.
        if !node.0.is_empty() {
            out.word("mut");
        }
        out.token(local(LIST));
        out.punct('=');
        context.generic("growing", item, out);
        out.parenthesised(|_| {});
        out.punct(';');
        grow(node, site.entry(), context, out);
        out.token(local(LIST));
    });
}

fn grow(list: &List<Value>, site: Site, context: &Context<'_>, out: &mut Output) {
    for entry in &list.0 {
        match entry {
            Item::Value(Value { form: Form::Branch(inner), .. }) => {
                branch::statement(inner, &|leaf, out| push(leaf, site, context, out), out);
            }
            Item::Value(value) => push(value, site, context, out),
            Item::Loop { head, body, .. } => {
                out.tokens(head.clone());
                out.braced(|out| grow(body, site, context, out));
            }
            Item::Statement(tokens) => out.tokens(tokens.clone()),
            // Nothing to go over yet, which was reported; for an editor it is where it will be.
            Item::Spread(_, tokens) if tokens.is_empty() && context.roots.reader != Reader::Editor => {}
            Item::Spread(extent, tokens) => {
                let mut entries = Output::default();
                let is_edited = context.roots.reader == Reader::Editor;
                take::value(
                    if is_edited { quote!((#tokens)) } else { tokens.clone() },
                    "take",
                    *extent,
                    &site.row.value,
                    context,
                    &mut entries,
                );
                add("extend", &entries.finish(), context, out);
            }
        }
    }
}

fn push(value: &Value, site: Site, context: &Context<'_>, out: &mut Output) {
    let mut argument = Output::default();
    value::value(value, site, context, &mut argument);
    let argument = argument.finish();
    if let Form::Diverging(Divergence::Leaves, _) = value.form {
        // Nothing comes back that could be added.
        out.tokens(argument);
        out.punct(';');
    } else if !argument.is_empty() {
        add("push", &argument, context, out);
    }
}

/// `$crate::private::push(&mut whatsapp_dsl_list, …);`: a function, since a method could be one of the user's traits.
fn add(function: &str, argument: &TokenStream, context: &Context<'_>, out: &mut Output) {
    let list = local(LIST);
    context.private(function, out);
    out.tokens(quote!((&mut #list, #argument);));
}
