//! Constants: checked by `const _` items, which `cargo check` evaluates wherever they stand.

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::{TokenStreamExt as _, quote, quote_spanned};
use whatsapp_dsl_rules::report::Unproven;
use whatsapp_dsl_rules::{Part, Type};

use super::{Context, Output, local, located, part};
use crate::ast::{Form, Place, Value};
use crate::check::value_at;

/// What a constant in the place of a field is checked against: the row, by what its part's rules start with and the name of the field.
#[derive(Clone, Copy)]
pub(super) struct Checks {
    rule: &'static str,
    name: &'static str,
    value: &'static Type,
}

impl Checks {
    pub(super) fn of(part: &'static Part, name: &'static str, value: &'static Type) -> Self {
        match value {
            Type::Choice(choice) => match choice.text {
                Some(text) => Self { rule: text.rule, name: "text", value },
                None => Self { rule: part.rule, name, value },
            },
            Type::List(list) if matches!(list.item, Type::Choice(_)) => Self { value, ..Self::of(part, name, &list.item) },
            _ => Self { rule: part.rule, name, value },
        }
    }

    fn is_checked(self) -> bool {
        !matches!(self.value, Type::Flag | Type::Word(_) | Type::Part(_) | Type::Json)
    }

    fn check(self, constant: &TokenStream, place: Place, krate: &TokenTree) -> TokenStream {
        let Self { rule, name, .. } = self;
        let (krate, span) = located(krate, place);
        if self.is_checked() {
            quote_spanned!(span=> const _: () = #krate::private::Lit(#constant).check(#rule, #name);)
        } else {
            TokenStream::new()
        }
    }
}

/// A constant, and its check in front.
pub(super) fn checked(constant: &TokenStream, place: Place, row: Checks, context: &Context<'_>) -> TokenStream {
    let krate = context.krate;
    let check = row.check(constant, place, krate);
    if check.is_empty() { quote!(#krate::private::Lit(#constant)) } else { quote!({ #check #krate::private::Lit(#constant) }) }
}

/// `const { … }`: written once, so its type is the one that the field stores.
pub(super) fn checked_block(block: &TokenStream, place: Place, row: Checks, context: &Context<'_>) -> TokenStream {
    let (krate, value) = (context.krate, local("VALUE"));
    let kind = match row.value {
        Type::Text(_) | Type::Choice(_) | Type::List(_) => quote!(&'static str),
        other => {
            let mut stored = Output::new();
            part::stored(other, krate, &mut stored);
            stored.finish()
        }
    };
    let check = row.check(&quote!(#value), place, krate);
    quote!({ const #value: #kind = #block; #check #krate::private::Lit(#value) })
}

/// What rules between fields say of constants.
pub(super) fn between_fields(open: &[Unproven], context: &Context<'_>) -> TokenStream {
    let mut tokens = TokenStream::new();
    for open in open {
        let values: Vec<_> = open.among.iter().filter_map(|place| value_at(context.message, place)).collect();
        let Some(place) =
            values.iter().rfind(|value| matches!(value.form, Form::Constant(_) | Form::ConstBlock(_))).map(|value| value.place)
        else {
            continue;
        };
        let values: Vec<_> = values.into_iter().filter_map(plain).collect();
        let (krate, span) = located(context.krate, place);
        let rule = open.violation.rule();
        let words = format!("these must differ [{rule}]");
        if rule.ends_with("index_unique") {
            tokens.append_all(
                quote_spanned!(span=> const _: () = #krate::private::rules::constant::distinct_numbers(&[#((#values) as i64),*], #words);),
            );
        } else if rule.ends_with("_unique") {
            tokens.append_all(quote_spanned!(span=> const _: () = #krate::private::rules::constant::distinct(&[#(#values),*], #words);));
        } else if let [code, amount, text] = values.as_slice() {
            let given = quote!(#krate::private::Some((#amount) as i64));
            let none = quote!(#krate::private::None);
            let (amount, units) = if rule.ends_with("minor_units_sound") { (none, given) } else { (given, none) };
            tokens
                .append_all(quote_spanned!(span=> const _: () = #krate::private::rules::constant::amount(#code, #amount, #units, #text);));
        }
    }
    tokens
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
