//! The argument of a setter.

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use whatsapp_dsl_rules::{Part, Type, Words};

use super::constant::Row;
use super::{Context, branch, constant, list, located, part};
use crate::Promise;
use crate::ast::{Field, Form, Known, Policy, Scalar, Value};
use crate::check::text_rules;

/// What stands between the brackets of the setter; nothing where the field is left out or was refused.
pub(super) fn argument(field: &Field, part: &'static Part, context: &Context<'_>) -> Option<TokenStream> {
    let row = field.row?;
    let constant_row = Row::of(part, row.name, &row.value);
    match &field.value.form {
        Form::Absent | Form::Refused | Form::Unfinished(_) | Form::Object => None,
        Form::Branch(inner) => Some(branch::value(inner, constant_row, row, context)),
        Form::Constant(tokens) => Some(constant::checked(tokens, field.value.place, constant_row, context)),
        Form::ConstBlock(tokens) => Some(constant::checked_block(tokens, field.value.place, constant_row, context)),
        Form::List(entries) => list::of(entries, &row.value, constant_row, context),
        _ => leaf(&field.value, &row.value, row.required, context),
    }
}

/// A value that is no branch.
pub(super) fn leaf(value: &Value, wanted: &'static Type, required: bool, context: &Context<'_>) -> Option<TokenStream> {
    let krate = context.krate;
    match (&value.form, wanted) {
        (Form::Literal(known), _) => Some(literal(known, wanted, krate)),
        (Form::Word(word), Type::Word(words)) => Some(self::word(words, word, krate)),
        (Form::Word(word), _) => Some(TokenTree::Ident(word.clone()).into()),
        (Form::Json(json), _) => Some(json.tokens.clone()),
        (Form::Struct(inner), _) => inner.part.map(|row| part::builder(inner, row, context)),

        (Form::Policy(policy), _) => Some(self::policy(policy, wanted, required, context)),
        (Form::Expression(tokens), Type::Text(text)) if context.promise == Promise::Proved => {
            let proof = Ident::new(text.proof?, proc_macro2::Span::call_site());
            let (krate, span) = located(krate, value.place);
            Some(quote_spanned!(span=> #krate::private::Known::<#krate::#proof>::known(#tokens)))
        }
        (Form::Expression(tokens) | Form::Constant(tokens), _) => Some(tokens.clone()),
        _ => None,
    }
}

/// A literal, marked as one so that nothing is copied.
fn literal(known: &Known, wanted: &'static Type, krate: &TokenStream) -> TokenStream {
    let bare = bare(known, wanted);
    match known.value {
        Scalar::Text(_) => quote!(#krate::private::Lit(#bare)),
        _ => bare,
    }
}

/// A literal under the type that its field stores.
pub(super) fn bare(known: &Known, wanted: &'static Type) -> TokenStream {
    let span = known.literal.as_ref().map_or_else(proc_macro2::Span::call_site, Literal::span);
    let (negative, mut number) = match (&known.value, wanted) {
        (Scalar::Flag(flag), _) => return TokenTree::Ident(Ident::new(if *flag { "true" } else { "false" }, span)).into(),
        (Scalar::Integer(number), _) => match i64::try_from(number.unsigned_abs()) {
            Ok(magnitude) => (*number < 0, Literal::i64_suffixed(magnitude)),
            Err(_) => (false, Literal::i64_suffixed(i64::MAX)),
        },
        (Scalar::Decimal(number), _) if number.is_finite() => (number.is_sign_negative(), Literal::f64_suffixed(number.abs())),
        _ => return known.literal.clone().map(|literal| TokenStream::from(TokenTree::Literal(literal))).unwrap_or_default(),
    };
    number.set_span(span);
    if negative { quote!(-#number) } else { TokenTree::Literal(number).into() }
}

/// `$crate::flow::FlowAction::Navigate`.
pub(super) fn word(words: &'static Words, word: &Ident, krate: &TokenStream) -> TokenStream {
    let path = part::path(krate, words.module, words.name, proc_macro2::Span::call_site());
    quote!(#path::#word)
}

/// `$crate::private::truncate(value, 20, "fallback")`.
pub(super) fn policy(policy: &Policy, wanted: &'static Type, required: bool, context: &Context<'_>) -> TokenStream {
    let krate = context.krate;
    let rules = text_rules(wanted);
    let max = rules
        .and_then(|text| text.limit(context.message))
        .map_or_else(|| quote!(#krate::private::UNLIMITED), |max| TokenTree::Literal(Literal::usize_unsuffixed(max)).into());
    // A template's parameter can hold no runs of white space, however it is cut.
    let folds = policy.name == "fold" || rules.is_some_and(|text| text.shape.is_parameter());
    let function = match (folds, required) {
        (false, true) => "truncate",
        (false, false) => "truncate_optional",
        (true, true) => "fold",
        (true, false) => "fold_optional",
    };
    let function = Ident::new(function, policy.name.span());
    let value = &policy.value;
    let fallback = policy.fallback.as_ref().map(|(literal, _)| literal);
    quote!(#krate::private::#function(#value, #max, #fallback))
}
