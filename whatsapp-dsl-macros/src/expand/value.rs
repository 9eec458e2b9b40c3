//! The argument of a setter, and the entries of lists.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use whatsapp_dsl_rules::plan::Cut;
use whatsapp_dsl_rules::{Text, Type};

use super::context::{Context, limit, located};
use super::output::Output;
use super::site::{Site, Style};
use super::{branch, constant, list, literal, part, take};
use crate::ast::{Constant, Divergence, JsonObject, Look, Policy, Promise, Reader};
use crate::check::text_rules;
use crate::errors::compile_error;
use crate::parse::with_values;
use crate::resolved::{Expression, Form, Value};

/// What a value is written as; nothing where it is left out or was refused.
pub(super) fn value(value: &Value, site: Site, context: &Context<'_>, out: &mut Output) {
    match &value.form {
        // An editor finds what will be typed in the same place before it is typed.
        Form::Refused if context.roots.reader == Reader::Editor => context.private("Unfinished", out),
        // A branch or loop that lacks its head is where it will be with one.
        Form::Unfinished(tokens, ..) if context.roots.reader == Reader::Editor && ends_in_block(tokens) => out.tokens(tokens.clone()),
        Form::Unfinished(tokens, is_reported) if context.roots.reader == Reader::Editor || !is_reported => {
            typed(tokens, compile_error(value.extent, "this value is not finished"), context, out);
        }
        Form::Refused | Form::Unfinished(..) | Form::Unknown(_) | Form::Absent => {}
        Form::Literal(literal) => literal::value(literal, site.style, context, out),
        Form::Word(name, _) => {
            context.stored(value.wanted, out);
            out.separator();
            out.token(name.clone());
        }
        // What is no object is refused, and need not be JSON either.
        Form::Json(JsonObject { members: None, .. }) => context.private("Unfinished", out),
        Form::Json(json) => out.tokens(self::json(json, context)),
        Form::Struct(inner) => part::builder(inner, context, out),
        Form::List(rules, list) => list::value(list, &rules.item, site, context, out),
        Form::Branch(inner) => branch::value(inner, value.wanted, site, context, out),
        Form::Policy(policy) => {
            context.private("owned", out);
            let text = self::policy(policy, value.wanted, context);
            out.parenthesised(|out| out.tokens(text));
        }
        // For an editor a constant is where an expression is: a name in capitals may become another.
        Form::Constant(Constant { tokens, look: Look::Path, .. }) | Form::Expression(Expression { tokens, .. })
            if context.roots.reader == Reader::Editor =>
        {
            expression(tokens, ends_in_name(tokens), context, out);
        }
        Form::Constant(constant) => out.tokens(constant::value(constant, value, site, context)),
        Form::Diverging(Divergence::Leaves, tokens) => out.tokens(tokens.clone()),
        Form::Diverging(Divergence::Panics, tokens) => {
            // Whatever the macro is, it must be one that never comes back; in a closure the compiler does not warn of what follows.
            context.generic("never", value.wanted, out);
            let krate = &context.roots.krate;
            out.tokens(quote!(((|| -> #krate::private::Infallible { #tokens })())));
        }
        Form::Expression(Expression { tokens, proof: None, .. }) if context.promise == Promise::Proved && is_refused(value.wanted) => {
            let krate = &context.roots.krate;
            out.tokens(quote!({ #krate::private::refused(&(#tokens)); #krate::private::Unfinished }));
        }
        Form::Expression(expression) => {
            let mut tokens = expression.tokens.clone();
            if expression.ends_in_name {
                let mut inner = Output::default();
                self::expression(&tokens, true, context, &mut inner);
                tokens = inner.finish();
            }
            if let Some(proof) = expression.proof.as_ref().filter(|_| !expression.is_refused) {
                return take::proved(tokens, proof, value, context, out);
            }
            let function = if site.style == Style::Lent { "lend" } else { "take" };
            take::value(tokens, function, value.extent, value.wanted, context, out);
        }
    }
}

/// Whether `message!` has refused what no type proves, so that nothing is said of its type.
fn is_refused(wanted: &Type) -> bool {
    !matches!(wanted, Type::Flag | Type::Word(_))
}

/// `$crate::private::json!({ … })`, which needs a trait of the prelude in scope.
fn json(json: &JsonObject, context: &Context<'_>) -> TokenStream {
    let (krate, JsonObject { name, tokens, .. }) = (&context.roots.krate, json);
    let taken = |extent, value| {
        if context.roots.reader != Reader::Editor {
            return take::of_json(&value, json.is_proved, extent, context).finish();
        }
        let mut out = Output::default();
        typed(&value, TokenStream::new(), context, &mut out);
        out.finish()
    };
    let tokens = with_values(tokens.clone(), &taken);
    quote!({ #[allow(unused_imports)] use #krate::private::Into as _; #krate::private::#name!(#tokens) })
}

/// The document for what is put into a message that is laid out: where it is a constant, what makes it once.
pub(super) fn document(json: &JsonObject, context: &Context<'_>) -> TokenStream {
    let (krate, document) = (&context.roots.krate, self::json(json, context));
    if !json.is_constant {
        return quote!(#krate::private::Given::Document(&#document));
    }
    let data = constant::unseen("WHATSAPP_DSL_DATA", &json.tokens);
    quote!(#krate::private::Given::Constant(|| {
        static #data: #krate::private::LazyLock<#krate::private::Json> = #krate::private::LazyLock::new(|| #document);
        &#data
    }))
}

/// The expression as it is. One that may be just being typed is in the same macro before and after its last name is there: where
/// the two differ, an editor completes nothing.
fn expression(tokens: &TokenStream, ends_in_name: bool, context: &Context<'_>, out: &mut Output) {
    if ends_in_name {
        typed(tokens, TokenStream::new(), context, out);
    } else {
        out.tokens(tokens.clone());
    }
}

/// Whether the last token is a name behind a point or `::`.
fn ends_in_name(tokens: &TokenStream) -> bool {
    let mut before = None;
    let mut is_behind = false;
    for token in tokens.clone() {
        is_behind = matches!((&before, &token), (Some(TokenTree::Punct(punct)), TokenTree::Ident(_)) if ".:".contains(punct.as_char()));
        before = Some(token);
    }
    is_behind
}

fn ends_in_block(tokens: &TokenStream) -> bool {
    matches!(tokens.clone().into_iter().last(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace)
}

/// `$crate::private::typed! { (tokens) error }`.
fn typed(tokens: &TokenStream, error: TokenStream, context: &Context<'_>, out: &mut Output) {
    context.private("typed", out);
    out.punct('!');
    out.braced(|out| {
        out.parenthesised(|out| out.tokens(tokens.clone()));
        out.tokens(error);
    });
}

/// Whether a policy folds. A template's parameter can hold no runs of white space, however it is cut.
fn folds(policy: &Policy, rules: Option<&Text>) -> bool {
    policy.name == "fold" || rules.is_some_and(|text| text.shape.is_parameter())
}

/// The most characters that a policy leaves.
fn most(policy: &Policy, rules: Option<&Text>, context: &Context<'_>) -> usize {
    let room = context.rooms.iter().find(|(known, _)| std::ptr::eq(*known, policy)).map(|(_, room)| *room);
    let is_it = |value: &Value| matches!(&value.form, Form::Policy(known) if std::ptr::eq(known, policy));
    room.or_else(|| rules.map(|text| context.room(text, &is_it).0)).unwrap_or(usize::MAX)
}

/// What a policy does, without its fallback.
pub(super) fn cut(policy: &Policy, wanted: &'static Type, context: &Context<'_>) -> Cut<'static> {
    let rules = text_rules(wanted);
    Cut { folds: folds(policy, rules), most: most(policy, rules, context), fallback: None }
}

/// `$crate::private::truncate(value, 20, "fallback")`.
pub(super) fn policy(policy: &Policy, wanted: &'static Type, context: &Context<'_>) -> TokenStream {
    let rules = text_rules(wanted);
    let folds = folds(policy, rules);
    let function = match (folds, &policy.fallback) {
        (false, Some(_)) => "truncate",
        (false, None) => "truncate_optional",
        (true, Some(_)) => "fold",
        (true, None) => "fold_optional",
    };
    let extent = policy.extent();
    let (krate, span) = located(&context.roots.krate, extent);
    let function = Ident::new(function, policy.name.span());
    let max = limit(most(policy, rules, context), &krate);
    let mut value = take::cut(&policy.value, extent, context).finish();
    if let Some(most) = rules.and_then(|text| text.line_breaks).filter(|_| !folds) {
        value = quote_spanned!(span=> #krate::private::few_lines(#value, #most).as_deref());
    }
    let fallback = policy.fallback.as_ref().map(|fallback| fallback.literal.clone()).into_iter();
    quote_spanned!(span=> #krate::private::#function(#value, #max #(, #fallback)*))
}
