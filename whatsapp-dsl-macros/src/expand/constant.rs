//! Constants: checked by `const _` items, which `cargo check` evaluates wherever they are.

use proc_macro2::{Literal, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use whatsapp_dsl_rules as rules;
use whatsapp_dsl_rules::report::Question;
use whatsapp_dsl_rules::schema::STRING;
use whatsapp_dsl_rules::{Choice, Type, room};

use super::context::{Context, limit, local, located};
use super::output::Output;
use super::site::Site;
use crate::ast::Constant;
use crate::check::{Open, text_rules};
use crate::errors::compile_error;
use crate::resolved::{Form, Value};

/// A constant, and its check in front. A block is written once, so its type is the one that the field stores.
pub(super) fn checked(constant: &Constant, value: &Value, site: Site, context: &Context<'_>) -> TokenStream {
    let (krate, tokens) = (&context.roots.krate, &constant.tokens);
    if !constant.is_block {
        let check = check(tokens, value, site, context);
        return if check.is_empty() { quote!(#krate::private::Lit(#tokens)) } else { quote!({ #check #krate::private::Lit(#tokens) }) };
    }
    let kind = match value.wanted {
        Type::Text(_) | Type::Choice(_) => quote!(&'static str),
        other => {
            let mut stored = Output::default();
            context.stored(other, &mut stored);
            stored.finish()
        }
    };
    let name = local("WHATSAPP_DSL_CONSTANT");
    let check = check(&quote!(#name), value, site, context);
    quote!({ #[allow(unused_braces)] const #name: #kind = #tokens; #check #krate::private::Lit(#name) })
}

/// The check of a constant against its row, which is found by what the rules of its part start with and the name of the field.
fn check(constant: &TokenStream, value: &Value, site: Site, context: &Context<'_>) -> TokenStream {
    if matches!(value.wanted, Type::Flag | Type::Word(_) | Type::Part(_) | Type::Json) {
        return TokenStream::new();
    }
    let (rule, name) = if let Type::Choice(Choice { text: Some(text), .. }) = value.wanted {
        (text.rule, STRING)
    } else {
        // The row of a template is not the table's, but what its fields take is.
        let blank = context.template.filter(|_| site.owner.home.is_declared()).and_then(|one| one.blank_of(site.owner, site.row.name));
        let (part, name) = blank.map_or((site.owner, site.row.name), |blank| blank.row);
        (part.rule, name)
    };
    let most = text_rules(value.wanted).map_or(usize::MAX, |text| room(text, context.message));
    let needed = site.is_needed(context);
    let (krate, span) = located(&context.roots.krate, value.extent);
    let Some(way) = rules::constant::way(rule, name) else {
        return compile_error(value.extent, "no row of the table says what this constant may be");
    };
    let way = way.into_iter().map(Literal::usize_unsuffixed);
    let (most, typed) = (limit(most, &krate), site.row.name);
    quote_spanned!(span=> #[allow(unused_braces)] const _: () = #krate::private::Lit(#constant).check(#krate::private::Site { name: #typed, way: &[#(#way),*], most: #most, needed: #needed });)
}

/// What rules between fields say of constants.
pub(super) fn between_fields(open: &[Open<'_>], context: &Context<'_>) -> TokenStream {
    let check = |open: &Open<'_>| match open.rule.question {
        Question::NotEmpty => not_empty(open, context),
        Question::DistinctTexts | Question::DistinctNumbers => distinct(open, context),
        Question::OneOf { known } => one_of(open, known, context),
        Question::Rendered { most } => rendered(open, most, context),
        Question::SoundAmount { in_minor_units } => sound_amount(open, in_minor_units, context),
        // No constant answers these.
        Question::Count | Question::Total | Question::Position | Question::Other => TokenStream::new(),
    };
    open.iter().map(check).collect()
}

/// `const _: () = $crate::private::rules::constant::check(…);`, under the span of the value.
fn item(value: &Value, context: &Context<'_>, check: &dyn Fn(&TokenTree, Span) -> TokenStream) -> TokenStream {
    let (krate, span) = located(&context.roots.krate, value.extent);
    let check = check(&krate, span);
    quote_spanned!(span=> #[allow(unused_braces)] const _: () = #krate::private::rules::constant::#check;)
}

fn not_empty(open: &Open<'_>, context: &Context<'_>) -> TokenStream {
    let words = format!("this struct is empty: fill it or leave it out {}", open.rule.violation.stamp());
    let check = |krate: &TokenTree, span| {
        let given = open.values.iter().zip(plain(open)).map(|(value, tokens)| match value.wanted {
            Type::Text(_) | Type::Choice(_) => quote_spanned!(span=> #krate::private::Lit(#tokens).is_given()),
            // A number is there.
            _ => quote_spanned!(span=> true),
        });
        quote_spanned!(span=> not_empty(&[#(#given),*], #words))
    };
    open.values.first().map(|value| item(value, context, &check)).unwrap_or_default()
}

/// The most texts that are told where one of several is wanted.
const MOST_KNOWN: usize = 12;

fn one_of(open: &Open<'_>, known: &[&str], context: &Context<'_>) -> TokenStream {
    // A long list leaves no room for the rule.
    let (shown, more) = known.split_at(known.len().min(MOST_KNOWN));
    let words = format!("{}{} {}", shown.join(", "), if more.is_empty() { "" } else { ", …" }, open.rule.violation.stamp());
    let check = |(value, text)| item(value, context, &|_, span| quote_spanned!(span=> one_of(#text, &[#(#known),*], #words)));
    open.values.iter().copied().zip(plain(open)).map(check).collect()
}

fn rendered(open: &Open<'_>, most: usize, context: &Context<'_>) -> TokenStream {
    let words = open.rule.violation.sentence();
    let check = |krate: &TokenTree, span| {
        let lengths = plain(open).map(|text| quote_spanned!(span=> #krate::private::Lit(#text).characters()));
        quote_spanned!(span=> rendered(&[#(#lengths),*], #most, #words))
    };
    open.values.last().map(|value| item(value, context, &check)).unwrap_or_default()
}

/// An amount of a currency and its text say the same.
fn sound_amount(open: &Open<'_>, in_minor_units: bool, context: &Context<'_>) -> TokenStream {
    let (rule, texts) = (open.rule.violation.rule().trim_end_matches("_scale"), plain(open).collect::<Vec<_>>());
    let ([_, value, _], [code, given, text]) = (open.values.as_slice(), texts.as_slice()) else { return TokenStream::new() };
    let check = |krate: &TokenTree, span| {
        let given = quote_spanned!(span=> #krate::private::Some((#given) as i64));
        let none = quote_spanned!(span=> #krate::private::None);
        let (amount, units) = if in_minor_units { (none, given) } else { (given, none) };
        quote_spanned!(span=> amount(#rule, #code, #amount, #units, #text))
    };
    item(value, context, &check)
}

/// Each constant differs from every value that can be beside it.
fn distinct(open: &Open<'_>, context: &Context<'_>) -> TokenStream {
    let asked = open.rule.violation.words();
    let what = asked.strip_prefix("whether ").and_then(|words| words.strip_suffix(" differ")).unwrap_or("these");
    let words = format!("{what} must differ {}", open.rule.violation.stamp());
    let values: Vec<_> = open.values.iter().zip(&open.rule.among).zip(plain(open)).collect();
    let mut tokens = TokenStream::new();
    for (index, ((value, place), second)) in values.iter().enumerate() {
        for ((before, other), first) in &values[..index] {
            let constant = [value, before].into_iter().find(|value| matches!(value.form, Form::Constant(_)));
            let Some(constant) = constant.filter(|_| !rules::cross::exclusive(place, other)) else { continue };
            tokens.extend(item(constant, context, &|_, span| {
                if open.rule.question == Question::DistinctNumbers {
                    quote_spanned!(span=> distinct_numbers(&[(#first) as i64, (#second) as i64], #words))
                } else {
                    quote_spanned!(span=> distinct(&[#first, #second], #words))
                }
            }));
        }
    }
    tokens
}

/// The constants and literals as they are.
fn plain(open: &Open<'_>) -> impl Iterator<Item = TokenStream> {
    open.values.iter().map(|value| match &value.form {
        Form::Constant(constant) => constant.tokens.clone(),
        Form::Literal(literal) => literal.token.clone().map(TokenTree::from).into_iter().collect(),
        _ => TokenStream::new(),
    })
}
