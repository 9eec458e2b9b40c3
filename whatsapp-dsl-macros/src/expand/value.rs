//! The argument of a setter.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use whatsapp_dsl_rules::schema::Decides;
use whatsapp_dsl_rules::view::count;
use whatsapp_dsl_rules::{Audience, Field as Row, Part, Text, Type, Value as Seen, View, Words, room, table};

use super::constant::Checks;
use super::{Context, Output, branch, constant, list, literal, located, most, part};
use crate::Promise;
use crate::ast::{Divergence, Expression, Field, Form, Policy, Scalar, Trust, Value};
use crate::check::text_rules;
use crate::errors::Errors;

/// What stands between the brackets of the setter; nothing where the field is left out or was refused.
pub(super) fn argument(field: &Field, part: &'static Part, context: &Context<'_>, out: &mut Output) {
    let Some(row) = field.row else { return };
    let part = if part.field(row.name).is_some() { part } else { &table::ENVELOPE };
    let checks = Checks::of(part, row.name, &row.value, row.required || decides_here(row, context), context);
    value(&field.value, row, checks, context, out);
}

/// A value in the place of a field.
pub(super) fn value(value: &Value, row: &'static Row, checks: Checks, context: &Context<'_>, out: &mut Output) {
    match (&value.form, &row.value) {
        (Form::Branch(inner), _) => branch::value(inner, row, checks, context, out),
        (Form::List(entries), Type::List(rules)) => list::list(entries, &rules.item, checks, context, out),
        _ => leaf(value, &row.value, row.required || decides_here(row, context), checks, context, out),
    }
}

/// Whether rules ask if the field is there, as it stands: a single section needs no title.
fn decides_here(row: &'static Row, context: &Context<'_>) -> bool {
    match row.decides {
        Decides::Never => false,
        Decides::Always => true,
        Decides::Among(list) => !matches!(context.message.get(list), Seen::List(entries) if count(entries).1 == Some(1)),
    }
}

/// A value that is neither branch nor list.
pub(super) fn leaf(value: &Value, wanted: &'static Type, required: bool, checks: Checks, context: &Context<'_>, out: &mut Output) {
    let krate = context.krate;
    match (&value.form, wanted) {
        (Form::Literal(known), _) if matches!(known.value, Scalar::Text(_)) => {
            // Marked as a literal, so that nothing is copied.
            out.path(krate, "private", Ident::new("Lit", Span::call_site()));
            out.parenthesised(|out| literal::bare(known, wanted, out));
        }
        (Form::Literal(known), _) => literal::bare(known, wanted, out),
        (Form::Word(word), Type::Word(words)) => self::word(words, word, krate, out),
        (Form::Json(json), _) => out.tokens(json.tokens.clone()),
        (Form::Struct(inner), _) => {
            if let Some(row) = inner.part {
                part::builder(inner, row, context, out);
            }
        }
        (Form::Policy(policy), _) => self::policy(policy, wanted, required, context, out),
        (Form::Constant(tokens), _) => out.tokens(constant::checked(tokens, value.place, checks, context)),
        (Form::ConstBlock(block), _) => out.tokens(constant::checked_block(block, value.place, checks, context)),
        (Form::Expression(Expression { tokens, diverges: Some(Divergence::Leaves), .. }), _) => out.tokens(tokens.clone()),
        (Form::Expression(Expression { tokens, diverges: Some(Divergence::Panics), .. }), _) => {
            // Whatever the macro is, it must be one that never comes back; in a closure the compiler does not warn of what follows.
            part::generic("never", wanted, context, out);
            out.tokens(quote!(((|| -> #krate::private::Infallible { #tokens })())));
        }
        (Form::Expression(expression), Type::Text(Text { proof: Some(proof), recipient, .. })) if context.promise == Promise::Proved => {
            let mut inner = Output::new();
            self::expression(expression, krate, &mut inner);
            let (name, inner) = (Ident::new(proof, Span::call_site()), inner.finish());
            let (krate, span) = located(krate, value.place);
            let mut wanted = quote!(#krate::#name);
            if *recipient && context.kind.audience == Audience::Anyone {
                // Whoever a `Recipient` is, the kind can go there.
                wanted = quote!(#krate::Recipient);
            }
            if expression.trust == Trust::Unknown {
                wanted = quote!(#krate::private::Option<#wanted>);
            }
            out.tokens(quote_spanned!(span=> #krate::private::Known::<#wanted>::known(#inner)));
        }
        (Form::Expression(inner), _) => expression(inner, krate, out),
        (Form::Unfinished(tokens), _) => typed(tokens, Errors::one(value.place, "this value stops in the middle"), krate, out),
        _ => {}
    }
}

/// The expression as it is. One that may be just being typed stands in the same macro before and after its last name is there: where
/// the two differ, an editor completes nothing.
fn expression(expression: &Expression, krate: &TokenTree, out: &mut Output) {
    if expression.ends_in_name {
        typed(&expression.tokens, TokenStream::new(), krate, out);
    } else {
        out.tokens(expression.tokens.clone());
    }
}

/// `$crate::private::typed! { (tokens) error }`.
fn typed(tokens: &TokenStream, error: TokenStream, krate: &TokenTree, out: &mut Output) {
    out.path(krate, "private", Ident::new("typed", Span::call_site()));
    out.punct('!');
    let mut inside = Output::new();
    inside.parenthesised(|out| out.tokens(tokens.clone()));
    inside.tokens(error);
    out.group(Delimiter::Brace, inside);
}

/// `$crate::flow::FlowAction::Navigate`.
pub(super) fn word(words: &'static Words, word: &Ident, krate: &TokenTree, out: &mut Output) {
    out.path(krate, words.home.module(), Ident::new(words.name, Span::call_site()));
    out.separator();
    out.token(word.clone());
}

/// `$crate::private::truncate(value, 20, "fallback")`.
fn policy(policy: &Policy, wanted: &'static Type, required: bool, context: &Context<'_>, out: &mut Output) {
    let rules = text_rules(wanted);
    // A template's parameter can hold no runs of white space, however it is cut.
    let folds = policy.name == "fold" || rules.is_some_and(|text| text.shape.is_parameter());
    let function = match (folds, required) {
        (false, true) => "truncate",
        (false, false) => "truncate_optional",
        (true, true) => "fold",
        (true, false) => "fold_optional",
    };
    // Errors of the compiler point at the value.
    let at = policy.value.clone().into_iter().next().map_or_else(|| policy.name.span(), |token| token.span());
    let (krate, span) = located(context.krate, at.into());
    let (function, value) = (Ident::new(function, policy.name.span()), &policy.value);
    let max = policy.share.get().or_else(|| rules.map(|text| room(text, context.message)));
    let max = most(max.unwrap_or(usize::MAX), &krate);
    let fallback = policy.fallback.iter().map(|(literal, _)| literal);
    // By reference: what is cut need not be given away. It is written by the macro, but stands for what the user wrote.
    let value = quote_spanned!(at=> &(#value));
    out.tokens(quote_spanned!(span=> #krate::private::#function(#value, #max, #(#fallback)*)));
}
