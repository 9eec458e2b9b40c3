//! Constants: checked by `const _` items, which `cargo check` evaluates wherever they stand.

use proc_macro2::{Literal, TokenStream};
use quote::{TokenStreamExt as _, quote, quote_spanned};
use whatsapp_dsl_rules as rules;
use whatsapp_dsl_rules::report::{Question, Unproven};
use whatsapp_dsl_rules::schema::STRING;
use whatsapp_dsl_rules::{Part, Type, declared, room};

use super::{Context, Output, local, located, most, part};
use crate::ast::{Form, Place, Value};
use crate::check::{text_rules, value_at};
use crate::errors::Errors;

/// What a constant in the place of a field is checked against: the row, by what its part's rules start with and the name of the field.
#[derive(Clone, Copy)]
pub(super) struct Checks {
    rule: &'static str,
    name: &'static str,
    /// The name of the field as typed.
    typed: &'static str,
    value: &'static Type,
    /// Whether there must be a value.
    needed: bool,
}

impl Checks {
    pub(super) fn of(part: &'static Part, name: &'static str, value: &'static Type, needed: bool, context: &Context<'_>) -> Self {
        // The row of a template is not the table's, but what stands in its fields is.
        let slot = context.template.filter(|_| part.home.is_declared()).and_then(|template| template.slot_of(part, name));
        let typed = name;
        let (part, name) = slot.and_then(|slot| declared::origin(slot.sort)).unwrap_or((part, name));
        match value {
            Type::Choice(choice) => match choice.text {
                Some(text) => Self { rule: text.rule, name: STRING, typed, value, needed },
                None => Self { rule: part.rule, name, typed, value, needed },
            },
            Type::List(list) if matches!(list.item, Type::Choice(_)) => Self { typed, ..Self::of(part, name, &list.item, true, context) },
            _ => Self { rule: part.rule, name, typed, value, needed },
        }
    }

    fn is_checked(self) -> bool {
        !matches!(self.value, Type::Flag | Type::Word(_) | Type::Part(_) | Type::Json)
    }

    fn check(self, constant: &TokenStream, place: Place, context: &Context<'_>) -> TokenStream {
        let Self { rule, name, typed, needed, .. } = self;
        let most = text_rules(self.value).map_or(usize::MAX, |text| room(text, context.message));
        let (krate, span) = located(context.krate, place);
        if !self.is_checked() {
            return TokenStream::new();
        }
        let Some((part, field)) = rules::constant::address(rule, name) else {
            return Errors::one(place, "no row of the table says what this constant may be");
        };
        let [part, field] = [part, field].map(Literal::usize_unsuffixed);
        let most = self::most(most, &krate);
        quote_spanned!(span=> #[allow(unused_braces)] const _: () = #krate::private::Lit(#constant).check(#krate::private::Site { name: #typed, part: #part, field: #field, most: #most, needed: #needed });)
    }
}

/// A constant, and its check in front.
pub(super) fn checked(constant: &TokenStream, place: Place, row: Checks, context: &Context<'_>) -> TokenStream {
    let krate = context.krate;
    let check = row.check(constant, place, context);
    if check.is_empty() { quote!(#krate::private::Lit(#constant)) } else { quote!({ #check #krate::private::Lit(#constant) }) }
}

/// `const { … }`: written once, so its type is the one that the field stores.
pub(super) fn checked_block(block: &TokenStream, place: Place, row: Checks, context: &Context<'_>) -> TokenStream {
    let (krate, value) = (context.krate, local("WHATSAPP_DSL_CONSTANT"));
    let kind = match row.value {
        Type::Text(_) | Type::Choice(_) | Type::List(_) => quote!(&'static str),
        other => {
            let mut stored = Output::new();
            part::stored(other, context, &mut stored);
            stored.finish()
        }
    };
    let check = row.check(&quote!(#value), place, context);
    quote!({ #[allow(unused_braces)] const #value: #kind = #block; #check #krate::private::Lit(#value) })
}

/// What rules between fields say of constants.
pub(super) fn between_fields(open: &[Unproven], context: &Context<'_>) -> TokenStream {
    let mut tokens = TokenStream::new();
    for open in open {
        let values: Vec<_> = open.among.iter().filter_map(|place| value_at(context.message, place)).collect();
        match (open.question, values.as_slice()) {
            (Question::NotEmpty, values) => not_empty(open, values, context, &mut tokens),
            (Question::DistinctTexts | Question::DistinctNumbers, values) => distinct(open, values, context, &mut tokens),
            (Question::OneOf { known }, [value]) => one_of(known, open, value, context, &mut tokens),
            (Question::Rendered { most }, values) => rendered(most, open, values, context, &mut tokens),
            (Question::SoundAmount { in_minor_units }, [code, amount, text]) => {
                sound_amount(open, in_minor_units, [code, amount, text], context, &mut tokens);
            }
            _ => {}
        }
    }
    tokens
}

/// One of the constants at least is no `None`.
fn not_empty(open: &Unproven, values: &[&Value], context: &Context<'_>, tokens: &mut TokenStream) {
    let Some(place) = values.first().map(|value| value.place) else { return };
    let (krate, span) = located(context.krate, place);
    let given = values.iter().filter_map(|value| plain(value)).map(|value| quote_spanned!(span=> #krate::private::Lit(#value).is_given()));
    let words = format!("this struct is empty: fill it or leave it out {}", open.violation.stamp());
    tokens.append_all(
        quote_spanned!(span=> #[allow(unused_braces)] const _: () = #krate::private::rules::constant::not_empty(&[#(#given),*], #words);),
    );
}

/// The constant is one of these texts.
fn one_of(known: &[&str], open: &Unproven, value: &Value, context: &Context<'_>, tokens: &mut TokenStream) {
    let Some(text) = plain(value) else { return };
    let (krate, span) = located(context.krate, value.place);
    let words = format!("{} {}", known.join(", "), open.violation.stamp());
    tokens.append_all(
        quote_spanned!(span=> #[allow(unused_braces)] const _: () = #krate::private::rules::constant::one_of(#text, &[#(#known),*], #words);),
    );
}

/// The constants fit into the text together.
fn rendered(most: usize, open: &Unproven, values: &[&Value], context: &Context<'_>, tokens: &mut TokenStream) {
    let Some(place) = values.last().map(|value| value.place) else { return };
    let (krate, span) = located(context.krate, place);
    let lengths =
        values.iter().filter_map(|value| plain(value)).map(|text| quote_spanned!(span=> #krate::private::Lit(#text).characters()));
    let words = open.violation.sentence();
    tokens.append_all(
        quote_spanned!(span=> #[allow(unused_braces)] const _: () = #krate::private::rules::constant::rendered(&[#(#lengths),*], #most, #words);),
    );
}

/// An amount of a currency and its text say the same.
fn sound_amount(open: &Unproven, in_minor_units: bool, values: [&Value; 3], context: &Context<'_>, tokens: &mut TokenStream) {
    let (krate, span) = located(context.krate, values[1].place);
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
    let words = format!("these must differ {}", open.violation.stamp());
    let numbers = open.question == Question::DistinctNumbers;
    let is_constant = |value: &Value| matches!(value.form, Form::Constant(_) | Form::ConstBlock(_));
    for (index, value) in values.iter().enumerate() {
        for (other, before) in values[..index].iter().enumerate() {
            if rules::cross::exclusive(&open.among[index], &open.among[other]) {
                continue;
            }
            let Some(place) = [value, before].into_iter().find(|value| is_constant(value)).map(|value| value.place) else { continue };
            let (Some(first), Some(second)) = (plain(before), plain(value)) else { continue };
            let (krate, span) = located(context.krate, place);
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
        Form::Constant(tokens) | Form::ConstBlock(tokens) => Some(tokens.clone()),
        Form::Literal(known) => {
            let literal: &Literal = known.literal.as_ref()?;
            Some(quote!(#literal))
        }
        _ => None,
    }
}
