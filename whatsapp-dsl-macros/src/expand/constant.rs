//! Constants: checked by `const _` items, which `cargo check` evaluates wherever they are.

use proc_macro2::TokenStream;
use quote::{TokenStreamExt as _, quote, quote_spanned};
use whatsapp_dsl_rules as rules;
use whatsapp_dsl_rules::report::{Question, Unproven};
use whatsapp_dsl_rules::{Choice, Type, declared};

use super::Output;
use super::context::{Context, local, located};
use super::value::Site;
use crate::ast::Constant;
use crate::check::{Open, text_rules};
use crate::home;
use crate::resolved::{Form, Value};

/// A constant, and its check in front. A block is written once, so its type is the one that the field stores.
pub(super) fn checked(constant: &Constant, value: &Value, site: Site, context: &Context<'_>) -> TokenStream {
    let (krate, tokens) = (context.krate(), &constant.tokens);
    if !constant.is_block {
        let check = check(tokens, value, site, context);
        return if check.is_empty() { quote!(#krate::private::Lit(#tokens)) } else { quote!({ #check #krate::private::Lit(#tokens) }) };
    }
    let kind = match value.wanted {
        Type::Text(_) | Type::Choice(_) => quote!(&'static str),
        other => {
            let mut stored = Output::new();
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
        (text.rule, "text")
    } else {
        // The row of a template is not the table's, but what its fields take is.
        let slot = context.template.filter(|_| home::is_declared(site.owner)).and_then(|one| one.slot_of(site.owner, site.row.name));
        let (part, name) = slot.and_then(|slot| declared::origin(slot.sort)).unwrap_or((site.owner, site.row.name));
        (part.rule, name)
    };
    let alone = text_rules(value.wanted).is_some_and(|text| text.limit(context.message) == text.max);
    let needed = site.is_needed(context);
    let (krate, span) = located(context.krate(), value.extent);
    quote_spanned!(span=> #[allow(unused_braces)] const _: () = #krate::private::Lit(#constant).check(#rule, #name, #krate::private::Place { alone: #alone, needed: #needed });)
}

/// What rules between fields say of constants.
pub(super) fn between_fields(open: &[Open<'_>], context: &Context<'_>) -> TokenStream {
    let mut tokens = TokenStream::new();
    for Open { rule, values } in open {
        match (rule.question, values.as_slice()) {
            (Question::NotEmpty, values) => not_empty(rule, values, context, &mut tokens),
            (Question::DistinctTexts | Question::DistinctNumbers, values) => distinct(rule, values, context, &mut tokens),
            (Question::OneOf { known }, [value]) => one_of(known, rule, value, context, &mut tokens),
            (Question::Rendered { most }, values) => rendered(most, rule, values, context, &mut tokens),
            (Question::SoundAmount { in_minor_units }, [code, amount, text]) => {
                sound_amount(rule, in_minor_units, [code, amount, text], context, &mut tokens);
            }
            _ => {}
        }
    }
    tokens
}

/// One of the constants at least is no `None`.
fn not_empty(open: &Unproven, values: &[&Value], context: &Context<'_>, tokens: &mut TokenStream) {
    let Some(extent) = values.first().map(|value| value.extent) else { return };
    let (krate, span) = located(context.krate(), extent);
    let given = values.iter().filter_map(|value| plain(value)).map(|value| quote_spanned!(span=> #krate::private::Lit(#value).is_given()));
    let words = format!("this struct is empty: fill it or leave it out [{}, error {}]", open.violation.rule(), open.violation.code());
    tokens.append_all(
        quote_spanned!(span=> #[allow(unused_braces)] const _: () = #krate::private::rules::constant::not_empty(&[#(#given),*], #words);),
    );
}

/// The constant is one of these texts.
fn one_of(known: &[&str], open: &Unproven, value: &Value, context: &Context<'_>, tokens: &mut TokenStream) {
    let Some(text) = plain(value) else { return };
    let (krate, span) = located(context.krate(), value.extent);
    let words = format!("{} [{}, error {}]", known.join(", "), open.violation.rule(), open.violation.code());
    tokens.append_all(
        quote_spanned!(span=> #[allow(unused_braces)] const _: () = #krate::private::rules::constant::one_of(#text, &[#(#known),*], #words);),
    );
}

/// The constants fit into the text together.
fn rendered(most: usize, open: &Unproven, values: &[&Value], context: &Context<'_>, tokens: &mut TokenStream) {
    let Some(extent) = values.last().map(|value| value.extent) else { return };
    let (krate, span) = located(context.krate(), extent);
    let lengths =
        values.iter().filter_map(|value| plain(value)).map(|text| quote_spanned!(span=> #krate::private::Lit(#text).characters()));
    let words = open.violation.sentence();
    tokens.append_all(
        quote_spanned!(span=> #[allow(unused_braces)] const _: () = #krate::private::rules::constant::rendered(&[#(#lengths),*], #most, #words);),
    );
}

/// An amount of a currency and its text say the same.
fn sound_amount(open: &Unproven, in_minor_units: bool, values: [&Value; 3], context: &Context<'_>, tokens: &mut TokenStream) {
    let (krate, span) = located(context.krate(), values[1].extent);
    let [Some(code), Some(given), Some(text)] = values.map(plain) else { return };
    let given = quote_spanned!(span=> #krate::private::Some((#given) as i64));
    let none = quote_spanned!(span=> #krate::private::None);
    let (amount, units) = if in_minor_units { (none, given) } else { (given, none) };
    let rule = open.violation.rule().trim_end_matches("_scale");
    tokens.append_all(
        quote_spanned!(span=> #[allow(unused_braces)] const _: () = #krate::private::rules::constant::amount(#rule, #code, #amount, #units, #text);),
    );
}

/// Each constant differs from every value that can stand beside it.
fn distinct(open: &Unproven, values: &[&Value], context: &Context<'_>, tokens: &mut TokenStream) {
    let words = format!("these must differ [{}, error {}]", open.violation.rule(), open.violation.code());
    let numbers = open.question == Question::DistinctNumbers;
    let is_constant = |value: &Value| matches!(value.form, Form::Constant(_));
    for (index, value) in values.iter().enumerate() {
        for (other, before) in values[..index].iter().enumerate() {
            if rules::cross::exclusive(&open.among[index], &open.among[other]) {
                continue;
            }
            let Some(extent) = [value, before].into_iter().find(|value| is_constant(value)).map(|value| value.extent) else { continue };
            let (Some(first), Some(second)) = (plain(before), plain(value)) else { continue };
            let (krate, span) = located(context.krate(), extent);
            let check = if numbers {
                quote_spanned!(span=> #krate::private::rules::constant::distinct_numbers(&[(#first) as i64, (#second) as i64], #words))
            } else {
                quote_spanned!(span=> #krate::private::rules::constant::distinct(&[#first, #second], #words))
            };
            tokens.append_all(quote_spanned!(span=> #[allow(unused_braces)] const _: () = #check;));
        }
    }
}

/// A constant or literal as it is.
fn plain(value: &Value) -> Option<TokenStream> {
    match &value.form {
        Form::Constant(constant) => Some(constant.tokens.clone()),
        Form::Literal(literal) => literal.token.as_ref().map(|token| quote!(#token)),
        _ => None,
    }
}
