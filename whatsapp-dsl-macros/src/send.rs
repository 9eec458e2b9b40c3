//! How `message!` finds the definition of a template: the macro that has the name of its type hands both to the stages.

use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::quote;
use std::cell::RefCell;
use std::collections::HashMap;
use whatsapp_dsl_rules::declared::Declared;
use whatsapp_dsl_rules::json::Json;
use whatsapp_dsl_rules::suggest::misspelt;
use whatsapp_dsl_rules::table;

use crate::errors::Errors;
use crate::expand::probe;
use crate::{Promise, parse};

const PROVED: &str = "message";
const CHECKED: &str = "try_message";

/// `path::OrderShipped! { message path::OrderShipped { … } }`, where the message is no kind but a template.
pub(crate) fn forward(input: &TokenStream, promise: Promise) -> Option<TokenStream> {
    let tokens: Vec<TokenTree> = input.clone().into_iter().collect();
    // `[$crate]`, a path, its fields.
    let end = tokens.iter().position(|token| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace))?;
    let path = tokens.get(1..end)?;
    let Some(TokenTree::Ident(last)) = path.last() else { return None };
    let is_lone = path.len() == 1;
    let is_path = path.iter().all(|token| match token {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(punct) => punct.as_char() == ':',
        _ => false,
    });
    let name = last.to_string();
    if !is_path || table::kind(&name).is_some() || (is_lone && !names_template(&name)) {
        return None;
    }
    let word = Ident::new(
        match promise {
            Promise::Proved => PROVED,
            Promise::Checked => CHECKED,
        },
        Span::call_site(),
    );
    let (path, fields) = (path.iter().cloned().collect::<TokenStream>(), tokens[1..].iter().cloned());
    let call: TokenStream = TokenTree::from(word).into();
    let call = call.into_iter().chain(fields).collect();
    let call = TokenTree::Group(Group::new(Delimiter::Brace, call));
    if is_lone {
        let krate = tokens.first().and_then(krate)?;
        let name = probe::name(last, &krate);
        return Some(quote!({ #name #path ! #call }));
    }
    // What an editor completes stands in front, as it does where a name is no path.
    let shown = probe::for_editors(&path);
    Some(quote!({ #shown #path ! #call }))
}

/// `$crate` in its brackets.
fn krate(token: &TokenTree) -> Option<TokenTree> {
    match token {
        TokenTree::Group(group) => group.stream().into_iter().next(),
        _ => None,
    }
}

/// Whether a lone name can only be that of a template: it is no kind, and no kind misspelt.
fn names_template(name: &str) -> bool {
    let is_type = name.starts_with(|first: char| first.is_uppercase());
    is_type && misspelt(name, table::KINDS.iter().map(|kind| kind.part.name)).is_none()
}

/// What the macro of a declared template was called with: `[$crate] ("definition") message path::OrderShipped { … }`.
pub(crate) fn declared(input: TokenStream) -> TokenStream {
    let mut tokens = input.into_iter();
    let (krate, text, word) = (tokens.next(), tokens.next(), tokens.next());
    let promise = match &word {
        Some(TokenTree::Ident(word)) if word == PROVED => Promise::Proved,
        Some(TokenTree::Ident(word)) if word == CHECKED => Promise::Checked,
        _ => return called_by_hand(word.as_ref()),
    };
    let rest: TokenStream = krate.into_iter().chain(tokens).collect();
    let mut errors = Errors::new();
    let mut call = parse::call(rest, &mut errors);
    match text.as_ref().and_then(definition) {
        Some(Found::Declared(declared)) => {
            call.template = Some(declared);
            crate::finish(call, promise, errors)
        }
        Some(Found::Unsendable(words)) => {
            errors.push(call.message.as_ref().map_or_else(Span::call_site, |message| message.name.span()), words);
            crate::expand::refused(&call, promise, errors)
        }
        // The definition breaks a rule, which was reported where it stands.
        Some(Found::Broken(declared)) => {
            errors.silence();
            call.template = Some(declared);
            crate::finish(call, promise, errors)
        }
        None => {
            errors.silence();
            crate::expand::refused(&call, promise, errors)
        }
    }
}

/// The macro is no macro that people call.
fn called_by_hand(word: Option<&TokenTree>) -> TokenStream {
    let span = word.map_or_else(Span::call_site, TokenTree::span);
    Errors::one(span.into(), "a template is sent by `message!` or `try_message!`: message!(Name { to: …, … })")
}

/// What the macro of a template knows.
#[derive(Clone)]
enum Found {
    Declared(&'static Declared),
    /// The definition breaks a rule, so that what a send breaks may be its fault.
    Broken(&'static Declared),
    /// Why no message can be made of it.
    Unsendable(String),
}

/// The member of a declaration that says why no message can be made of it.
pub(crate) const UNSENDABLE: &str = "unsendable";
/// The member of a declaration that says that its definition breaks a rule.
pub(crate) const BROKEN: &str = "broken";

thread_local! {
    /// Each definition is read once, however often it is sent.
    static KNOWN: RefCell<HashMap<String, Option<Found>>> = RefCell::new(HashMap::new());
}

/// The literal in brackets, or in what a `macro_rules!` fragment is wrapped in.
fn literal(token: &TokenTree) -> Option<Literal> {
    match token {
        TokenTree::Literal(literal) => Some(literal.clone()),
        TokenTree::Group(group) => literal(&group.stream().into_iter().next()?),
        _ => None,
    }
}

fn definition(token: &TokenTree) -> Option<Found> {
    let text = parse::text(&literal(token)?)?;
    KNOWN.with_borrow_mut(|known| match known.get(&text) {
        Some(found) => found.clone(),
        None => known.entry(text.clone()).or_insert(read(&text)).clone(),
    })
}

fn read(text: &str) -> Option<Found> {
    let json = Json::parse(text).ok()?;
    if let Some(words) = json.get(UNSENDABLE).and_then(Json::as_str) {
        return Some(Found::Unsendable(words.to_owned()));
    }
    let found = if json.get(BROKEN).is_some() { Found::Broken } else { Found::Declared };
    Declared::of_json(&json).map(found)
}
