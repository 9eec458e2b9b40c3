//! Constants: checked by `const _` items, which `cargo check` evaluates wherever they are.

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote, quote_spanned};
use whatsapp_dsl_rules as rules;
use whatsapp_dsl_rules::report::Question;
use whatsapp_dsl_rules::rule::Total;
use whatsapp_dsl_rules::schema::STRING;
use whatsapp_dsl_rules::{Aspect, Choice, Part, Type, bound};

use super::context::{Context, limit, local, located};
use super::output::Output;
use super::site::{Site, Style};
use super::{take, variant};
use crate::ast::{Constant, Extent, Look, Promise};
use crate::check::{Open, text_rules};
use crate::errors::compile_error;
use crate::resolved::{Form, Value};
use crate::together;

/// A constant as its place takes it, and its check.
pub(super) fn value(constant: &Constant, value: &Value, site: Site, context: &Context<'_>) -> TokenStream {
    let (krate, known) = (&context.roots.krate, known(constant, value, site, context));
    match (site.style, value.wanted) {
        (Style::Call | Style::Entry | Style::Lent, Type::Text(_) | Type::Choice(_)) => quote!(#krate::private::Lit(#known.text())),
        (Style::Call | Style::Entry | Style::Lent, _) => known,
        (Style::Literal, Type::Text(_)) => quote!(#known.text()),
        (Style::Literal, Type::Integer { .. }) => quote!(#known.integer()),
        (Style::Literal, _) => quote!(#known.constant()),
    }
}

/// A constant that is marked as one, and in the place of a text what the text is taken from, since it may be an integer. What is no path is
/// of the type that the field stores.
pub(super) fn known(constant: &Constant, value: &Value, site: Site, context: &Context<'_>) -> TokenStream {
    let Constant { tokens, look, is_inline } = constant;
    let (krate, place) = (&context.roots.krate, place(value, site, context));
    let place = match place {
        Some(Ok(place)) => Some(place),
        Some(Err(error)) => return error,
        None => None,
    };
    let is_text = matches!(value.wanted, Type::Text(_) | Type::Choice(_));
    if *is_inline {
        let (_, span) = located(krate, value.extent);
        // Where there is nothing to check, a constant of a generic type is as good as one that is not.
        let check = place.map(|place| quote_spanned!(span=> .checked(#place)));
        // The braces of a block are no unnecessary ones.
        let block = (*look == Look::Block).then(|| quote!(const));
        let lit = take::constant(&quote!(#block #tokens), value, context);
        return if is_text { quote_spanned!(span=> const { &#lit #check.kept() }) } else { quote_spanned!(span=> const { #lit #check }) };
    }
    let (name, lit) = (unseen("WHATSAPP_DSL_CONSTANT", tokens), take::constant(tokens, value, context));
    let (placed, span) = located(krate, value.extent);
    let check = place.map(|place| quote_spanned!(span=> #[allow(unused_braces)] const _: () = #placed::private::Lit(#name).check(#place);));
    if *look != Look::Path {
        let kind = kind(value.wanted, context);
        let marked = if is_text { quote!(const { &#krate::private::Lit(#name).kept() }) } else { quote!(#krate::private::Lit(#name)) };
        return quote!({ #[allow(unused_braces)] const #name: #kind = #tokens; #check #marked });
    }
    // Whatever its type is, it is told once if it is a wrong one: what is checked and given is of the type that the field stores.
    let (kind, stored) = match value.wanted {
        Type::Text(_) | Type::Choice(_) => {
            let kept = kept(tokens, value, context);
            (quote!(&'static #krate::private::str), quote!(#kept.text()))
        }
        Type::Integer { .. } => (kind(value.wanted, context), quote!(#lit.integer())),
        Type::Decimal { .. } => (kind(value.wanted, context), quote!(#lit.decimal())),
        _ => return lit,
    };
    let mut given = quote!(#krate::private::Lit(#name));
    if is_text {
        // By reference, as it is called: a method of the user's would come first.
        given = quote!(const { &#given });
    }
    quote!({ const #name: #krate::private::Option<#kind> = #stored; #check #given })
}

fn kept(constant: &TokenStream, value: &Value, context: &Context<'_>) -> TokenStream {
    let lit = take::constant(constant, value, context);
    quote!(const { &#lit.kept() })
}

/// The type of a constant that is given a name.
fn kind(wanted: &'static Type, context: &Context<'_>) -> TokenStream {
    if let Type::Text(_) | Type::Choice(_) = wanted {
        let krate = &context.roots.krate;
        return quote!(&'static #krate::private::str);
    }
    let mut stored = Output::default();
    context.stored(wanted, &mut stored);
    stored.finish()
}

/// The name of an item that is not among the tokens: items are seen by what is around them.
pub(super) fn unseen(name: &str, tokens: &TokenStream) -> Ident {
    let (text, mut name) = (tokens.to_string(), name.to_owned());
    while text.contains(&name) {
        name.push('_');
    }
    local(&name)
}

/// Where a constant is, for its check against its row, which is found by its part and the name of the field.
fn place(value: &Value, site: Site, context: &Context<'_>) -> Option<Result<TokenStream, TokenStream>> {
    if matches!(value.wanted, Type::Flag | Type::Word(_) | Type::Part(_) | Type::Json) {
        return None;
    }
    let (rule, part, name) = row(value, site, context);
    let (least, most) = room(value, site, context);
    // What only the run time knows may allow more, and is asked then.
    let most = if context.promise == Promise::Proved { least } else { most };
    let needed = site.is_needed(context);
    let (krate, span) = located(&context.roots.krate, value.extent);
    let Some(way) = rules::constant::way(context.roots.api, part, name) else {
        return Some(Err(compile_error(value.extent, "no row of the table says what this constant may be")));
    };
    let way = way.into_iter().map(Literal::usize_unsuffixed);
    let (most, typed) = (limit(most, &krate), site.row.name);
    let ruled = rule.map(|rule| quote_spanned!(span=> .ruled(#rule)));
    Some(Ok(quote_spanned!(span=> #krate::private::Site::new(#typed, &[#(#way),*], #most, #needed) #ruled)))
}

/// The row of a value, by its part and the name of the field, and what the names of its rules start with where that is not the row's.
pub(super) fn row(value: &Value, site: Site, context: &Context<'_>) -> (Option<String>, &'static Part, &'static str) {
    if let Type::Choice(Choice { text: Some(text), .. }) = value.wanted {
        return (None, text, STRING);
    }
    // The row of a template is not the table's, but what its fields take is.
    let blank = context.template.filter(|_| site.owner.home.is_declared()).and_then(|one| one.blank_of(site.owner, site.row.name));
    let rule = blank.map(|blank| format!("{}_{}", site.owner.rule, blank.field.rule));
    let (part, name) = blank.map_or((site.owner, site.row.name), |blank| blank.row);
    (rule, part, name)
}

/// The most characters of a text, or the greatest number, in this message: whatever is not known yet, and in the best case.
pub(super) fn room(value: &Value, site: Site, context: &Context<'_>) -> (usize, usize) {
    match text_rules(value.wanted) {
        Some(text) => context.room(text, &|known| std::ptr::eq(known, value)),
        None if site.row.limits.is_empty() => (usize::MAX, usize::MAX),
        None => bound(site.row, context.message),
    }
}

/// What rules between fields say of constants.
pub(super) fn between_fields(open: &[Open<'_>], context: &Context<'_>) -> TokenStream {
    let check = |open: &Open<'_>| match &open.rule.question {
        Question::NotEmpty => not_empty(open, context),
        Question::Link => link(open, context),
        Question::DistinctTexts { .. } if open.values.iter().any(|value| value.variant().is_some()) => variant::distinct(open),
        Question::DistinctTexts { what } => distinct(open, what, context),
        Question::DistinctNumbers { what } => distinct_numbers(open, what, context),
        Question::SameTexts { what, words } => alike(open, what, words, context),
        Question::OneOf { known } => one_of(open, known, context),
        Question::Limited { word, most, name, is_prose } => limited(open, word, *most, (name, *is_prose), context),
        Question::Another { word } => another(open, word, context),
        Question::Index { wanted, range, words } => index(open, *wanted, *range, words, context),
        Question::Rendered { most } => rendered(open, *most, context),
        Question::SoundAmount { in_minor_units } => sound_amount(open, *in_minor_units, context),
        Question::Sum { total, known, products } => sum(open, total, *known, products, context),
        // No constant answers these.
        Question::Count | Question::Total | Question::Position | Question::Share { .. } | Question::Other => TokenStream::new(),
    };
    together::tokens(open, &check)
}

/// `const _: () = $crate::private::rules::constant::check(…);`, under the span of the value; in an inline constant where an item does not
/// see all of the values.
fn item(value: &Value, open: &Open<'_>, context: &Context<'_>, check: &dyn Fn(&TokenTree, Span) -> TokenStream) -> TokenStream {
    item_at(value.extent, open, context, check)
}

/// The same under another span.
fn item_at(extent: Extent, open: &Open<'_>, context: &Context<'_>, check: &dyn Fn(&TokenTree, Span) -> TokenStream) -> TokenStream {
    let (krate, span) = located(&context.roots.krate, extent);
    let check = check(&krate, span);
    if open.values.iter().any(|value| matches!(&value.form, Form::Constant(constant) if constant.is_inline)) {
        return quote_spanned!(span=> const { #krate::private::rules::constant::#check };);
    }
    quote_spanned!(span=> #[allow(unused_braces)] const _: () = #krate::private::rules::constant::#check;)
}

fn not_empty(open: &Open<'_>, context: &Context<'_>) -> TokenStream {
    let is_empty = open.rule.violation.rule().ends_with(Aspect::Empty.name());
    let words = if is_empty { "this struct is empty: fill it in or leave it out" } else { "all of these are `None`: one is needed" };
    let words = format!("{words} {}", open.rule.violation.stamp());
    let check = |_: &TokenTree, span| {
        let given = open.values.iter().zip(plain(open)).map(|(value, tokens)| {
            let may_be_none = match value.wanted {
                Type::Text(_) | Type::Choice(_) => true,
                // Only a constant with a name says whether it is an `Option`.
                Type::Integer { .. } => matches!(&value.form, Form::Constant(constant) if constant.look == Look::Path),
                _ => false,
            };
            if !may_be_none {
                return quote_spanned!(span=> true);
            }
            let lit = take::constant(&tokens, value, context);
            quote_spanned!(span=> #lit.is_given())
        });
        quote_spanned!(span=> not_empty(&[#(#given),*], #words))
    };
    open.values.first().map(|value| item(value, open, context, &check)).unwrap_or_default()
}

fn link(open: &Open<'_>, context: &Context<'_>) -> TokenStream {
    let words = open.rule.violation.sentence();
    each(open, &texts(open, context), context, &|text, span| quote_spanned!(span=> link(#text, #words)))
}

/// The most texts that are told where one of several is wanted.
const MOST_KNOWN: usize = 12;

fn one_of(open: &Open<'_>, known: &[&str], context: &Context<'_>) -> TokenStream {
    // A long list leaves no room for the rule.
    let (shown, more) = known.split_at(known.len().min(MOST_KNOWN));
    let (of, more) = (if known.len() == 1 { "" } else { "one of " }, if more.is_empty() { "" } else { ", …" });
    let words = format!("{of}{}{more} {}", shown.join(", "), open.rule.violation.stamp());
    each(open, &texts(open, context), context, &|text, span| quote_spanned!(span=> one_of(#text, &[#(#known),*], #words)))
}

/// A text has the limit that another one sets.
fn limited(open: &Open<'_>, word: &str, most: usize, (name, is_prose): (&str, bool), context: &Context<'_>) -> TokenStream {
    let (rule, texts) = (open.rule.violation.stamp(), texts(open, context));
    let ([_, value], [found, text]) = (open.values.as_slice(), texts.as_slice()) else { return TokenStream::new() };
    item(value, open, context, &|_, span| quote_spanned!(span=> limited(#found, #word, #text, #most, #name, #is_prose, #rule)))
}

/// A text is another word than the one with which the rule is broken.
fn another(open: &Open<'_>, word: &str, context: &Context<'_>) -> TokenStream {
    let words = open.rule.violation.sentence();
    let check = |text: &_| item_at(open.extent, open, context, &|_, span| quote_spanned!(span=> another(#text, #word, #words)));
    together::tokens(&texts(open, context), &check)
}

/// A button is where those beside it say.
fn index(open: &Open<'_>, wanted: i64, [min, max]: [i64; 2], words: &str, context: &Context<'_>) -> TokenStream {
    let words = format!("{words} {}", open.rule.violation.stamp());
    each(open, &numbers(open, context), context, &|index, span| quote_spanned!(span=> index(#index, #wanted, [#min, #max], #words)))
}

fn rendered(open: &Open<'_>, most: usize, context: &Context<'_>) -> TokenStream {
    let words = open.rule.violation.sentence();
    let check = |_: &TokenTree, span| {
        let lengths = open.values.iter().zip(plain(open)).map(|(value, text)| {
            let lit = take::constant(&text, value, context);
            quote_spanned!(span=> #lit.characters())
        });
        quote_spanned!(span=> rendered(&[#(#lengths),*], #most, #words))
    };
    open.values.last().map(|value| item(value, open, context, &check)).unwrap_or_default()
}

/// An amount of a currency and its text say the same.
fn sound_amount(open: &Open<'_>, in_minor_units: bool, context: &Context<'_>) -> TokenStream {
    let api = context.roots.api.name;
    let (rule, texts) = (open.rule.violation.rule().trim_end_matches("_scale"), plain(open));
    let ([_, value, _], [code, _, text]) = (open.values.as_slice(), texts.as_slice()) else { return TokenStream::new() };
    let check = |krate: &TokenTree, span| {
        let numbers = numbers(open, context);
        let given = numbers.get(1);
        let given = quote_spanned!(span=> #given);
        let none = quote_spanned!(span=> #krate::private::None);
        let (amount, units) = if in_minor_units { (none, given) } else { (given, none) };
        quote_spanned!(span=> amount(#api, #rule, #code, #amount, #units, #text))
    };
    item(value, open, context, &check)
}

/// A total is what is added up.
fn sum(open: &Open<'_>, total: &Total, known: i128, products: &[(i128, Vec<usize>)], context: &Context<'_>) -> TokenStream {
    let (field, what, rule) = (total.field, total.what, open.rule.violation.stamp());
    let check = |_: &TokenTree, span| {
        let (mut numbers, mut added) = (numbers(open, context), Vec::new());
        for (known, counts) in products {
            let mut factors = Vec::new();
            for count in counts {
                let rest = numbers.split_off((*count).min(numbers.len()));
                factors.push(quote_spanned!(span=> &[#(#numbers),*]));
                numbers = rest;
            }
            added.push(quote_spanned!(span=> (#known, &[#(#factors),*])));
        }
        quote_spanned!(span=> total(#(#numbers)*, #known, &[#(#added),*], #field, #what, #rule))
    };
    open.values.last().map(|value| item(value, open, context, &check)).unwrap_or_default()
}

/// Each constant differs from every value that can be beside it.
fn distinct(open: &Open<'_>, what: &str, context: &Context<'_>) -> TokenStream {
    let words = format!("the {what} must differ {}", open.rule.violation.stamp());
    pairs(open, &texts(open, context), context, &|first, second, _, span| quote_spanned!(span=> distinct(#first, #second, #words)))
}

/// The same of numbers.
fn distinct_numbers(open: &Open<'_>, what: &str, context: &Context<'_>) -> TokenStream {
    let words = format!("the {what} must differ {}", open.rule.violation.stamp());
    pairs(
        open,
        &numbers(open, context),
        context,
        &|first, second, _, span| quote_spanned!(span=> distinct_numbers(#first, #second, #words)),
    )
}

/// Each constant is the same as every value that can be beside it.
fn alike(open: &Open<'_>, what: &str, words: &str, context: &Context<'_>) -> TokenStream {
    let words = format!("{words} {}", open.rule.violation.stamp());
    pairs(open, &texts(open, context), context, &|first, second, _, span| quote_spanned!(span=> alike(#first, #second, #what, #words)))
}

type Compared<'a> = &'a dyn Fn(&TokenStream, &TokenStream, &TokenTree, Span) -> TokenStream;

/// The check of each two values that can be beside each other, one of them a constant.
fn pairs(open: &Open<'_>, plain: &[TokenStream], context: &Context<'_>, check: Compared<'_>) -> TokenStream {
    let values: Vec<_> = open.values.iter().zip(&open.rule.among).zip(plain).collect();
    let mut tokens = TokenStream::new();
    for (index, ((value, place), second)) in values.iter().enumerate() {
        for ((before, other), first) in &values[..index] {
            let constant = [value, before].into_iter().find(|value| matches!(value.form, Form::Constant(_)));
            let Some(constant) = constant.filter(|_| !rules::cross::exclusive(place, other)) else { continue };
            tokens.extend(item(constant, open, context, &|krate, span| check(first, second, krate, span)));
        }
    }
    tokens
}

/// The check of each value.
fn each(open: &Open<'_>, plain: &[TokenStream], context: &Context<'_>, check: &dyn Fn(&TokenStream, Span) -> TokenStream) -> TokenStream {
    let mut checks = TokenStream::new();
    for (index, plain) in plain.iter().enumerate() {
        checks.extend(item(open.values[index], open, context, &|_, span| check(plain, span)));
    }
    checks
}

/// The constants and literals as texts.
fn texts(open: &Open<'_>, context: &Context<'_>) -> Vec<TokenStream> {
    let mut texts = plain(open);
    for (index, text) in texts.iter_mut().enumerate() {
        if let Form::Constant(Constant { look: Look::Path, .. }) = &open.values[index].form {
            let kept = kept(text, open.values[index], context);
            *text = quote!(#kept.entry());
        }
    }
    texts
}

/// The constants and literals as whole numbers, of which a constant with a name may be `None`.
fn numbers(open: &Open<'_>, context: &Context<'_>) -> Vec<TokenStream> {
    let (krate, mut numbers) = (&context.roots.krate, plain(open));
    for (index, number) in numbers.iter_mut().enumerate() {
        *number = if let Form::Constant(Constant { look: Look::Path, .. }) = &open.values[index].form {
            let lit = take::constant(number, open.values[index], context);
            quote!(#lit.integer())
        } else {
            quote!(#krate::private::Some((#number) as #krate::private::Integer))
        };
    }
    numbers
}

/// The constants and literals as they are.
fn plain(open: &Open<'_>) -> Vec<TokenStream> {
    let plain = |value: &&Value| match &value.form {
        Form::Constant(constant) => constant.tokens.clone(),
        Form::Literal(literal) => literal.token.to_token_stream(),
        _ => TokenStream::new(),
    };
    open.values.iter().map(plain).collect()
}
