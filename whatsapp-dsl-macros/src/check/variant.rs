//! Ids that are written as variants of an enum: those of one enum differ where the variants do.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;
use syn::Lit;
use whatsapp_dsl_rules::report::{Question, Unproven};
use whatsapp_dsl_rules::{Check, Step, Type, cross};

use super::at;
use crate::ast::{Branch, Item};
use crate::errors::Errors;
use crate::parse::tokens::is_punct;
use crate::parse::{is_screaming, is_type};
use crate::printed::{printed, whole};
use crate::resolved::{Expression, Form, Proof, Struct, Value};

/// `Action::Cancel { order: 17 }` as a pattern.
pub(crate) struct Variant {
    /// Up to the fields.
    path: TokenStream,
    /// One value alone, if all of it is known, else all those of the variant.
    pub pattern: TokenStream,
    /// Whether it is one value alone.
    pub is_known: bool,
}

impl Variant {
    /// The variant that an expression is, by its look.
    pub(super) fn read(tokens: &TokenStream) -> Option<Self> {
        Self::of(&tokens.clone().into_iter().collect::<Vec<_>>())
    }

    fn of(tokens: &[TokenTree]) -> Option<Self> {
        match tokens {
            [TokenTree::Punct(punct), rest @ ..] if punct.as_char() == '&' => return Self::of(rest),
            [TokenTree::Group(group)] if group.delimiter() != Delimiter::Bracket => return Self::read(&group.stream()),
            _ => {}
        }
        let (path, fields) = match tokens {
            [path @ .., TokenTree::Group(group)] if group.delimiter() != Delimiter::None => (path, Some(group)),
            path => (path, None),
        };
        let is_part = |token: &TokenTree| matches!(token, TokenTree::Ident(_)) || is_punct(token, ':');
        let [.., TokenTree::Ident(name)] = path else { return None };
        let name = name.to_string();
        let is_variant = is_type(&name) && (fields.is_some() || !is_screaming(&name) || name.len() == 1);
        if !is_variant || !path.iter().all(is_part) {
            return None;
        }
        let path: TokenStream = path.iter().cloned().collect();
        let is_known = fields.is_none_or(|group| {
            let fields: Vec<_> = group.stream().into_iter().collect();
            fields.split(|token| is_punct(token, ',')).all(|field| field.is_empty() || is_literal(field, group.delimiter()))
        });
        // With braces, what has no fields is not taken for a variable.
        let pattern = if is_known && fields.is_some() { tokens.iter().cloned().collect() } else { quote!(#path { .. }) };
        Some(Self { path, pattern, is_known })
    }
}

/// Whether a field is a literal or a variant of literals, which is as good in a pattern.
fn is_literal(field: &[TokenTree], delimiter: Delimiter) -> bool {
    match (delimiter, field) {
        (Delimiter::Brace, [TokenTree::Ident(_), colon, value @ ..]) => is_punct(colon, ':') && is_literal(value, Delimiter::Parenthesis),
        (Delimiter::Brace, _) => false,
        (_, [minus, number @ TokenTree::Literal(_)]) if is_punct(minus, '-') => is_literal(std::slice::from_ref(number), delimiter),
        (_, [TokenTree::Literal(literal)]) => matches!(Lit::new(literal.clone()), Lit::Int(_) | Lit::Char(_)),
        // Any other name may be that of a variable.
        (_, [TokenTree::Ident(word)]) => ["true", "false", "None"].iter().any(|known| word == known),
        (_, [TokenTree::Ident(_), ..]) => Variant::of(field).is_some_and(|variant| variant.is_known),
        _ => false,
    }
}

impl Value {
    /// The variant that the value is written as.
    pub(crate) fn variant(&self) -> Option<Variant> {
        match &self.form {
            Form::Expression(Expression { tokens, .. }) if matches!(self.wanted, Type::Text(text) if text.is_own()) => {
                Variant::read(tokens)
            }
            _ => None,
        }
    }
}

/// How two variants by the same path are known to be alike or not; those by other paths are left to the compiler.
#[derive(PartialEq)]
enum Pair {
    Different,
    Alike,
    Unknown,
}

fn compare(first: &Variant, second: &Variant) -> Pair {
    if whole(&first.path) != whole(&second.path) {
        return Pair::Different;
    }
    match (first.is_known && second.is_known, whole(&first.pattern) == whole(&second.pattern)) {
        (true, true) => Pair::Alike,
        (true, false) => Pair::Different,
        (false, _) => Pair::Unknown,
    }
}

/// Each two of the variants that can be beside each other, the later one with its value.
fn pairs<'a>(message: &'a Struct, open: &Unproven) -> Vec<(&'a Value, Pair)> {
    let (mut variants, mut pairs): (Vec<(&Vec<Step>, Variant)>, _) = (Vec::new(), Vec::new());
    for place in &open.among {
        let Some(value) = at::value(message, place) else { continue };
        let Some(variant) = value.variant() else { continue };
        for (other, before) in &variants {
            if !cross::exclusive(place, other) {
                pairs.push((value, compare(before, &variant)));
            }
        }
        variants.push((place, variant));
    }
    pairs
}

/// The ids that the rule looks at, if all of them are variants that `message!` can prove to differ.
pub(super) fn different<'a>(message: &'a Struct, open: &Unproven) -> Option<Vec<&'a Value>> {
    if open.among.len() < 2 || !matches!(open.question, Question::DistinctTexts { .. }) {
        return None;
    }
    let values = at::values(message, &open.among, |form| {
        matches!(form, Form::Expression(Expression { proof: Some(Proof::OwnId { is_variant: true, .. }), .. }))
    });
    values.filter(|_| pairs(message, open).iter().all(|(_, pair)| *pair == Pair::Different))
}

/// Says which of the ids are alike.
pub(super) fn report(message: &Struct, open: &Unproven, errors: &mut Errors) -> bool {
    let Question::DistinctTexts { what } = open.question else { return false };
    let mut told: Option<&Value> = None;
    for (value, pair) in pairs(message, open) {
        let Form::Expression(Expression { tokens, .. }) = &value.form else { continue };
        if pair == Pair::Alike && !told.is_some_and(|told| std::ptr::eq(told, value)) {
            let words = format!("`{}` is used more than once, but the {what} must differ {}", printed(tokens), open.violation.stamp());
            errors.push(value.extent, words);
            told = Some(value);
        }
    }
    told.is_some()
}

/// How `message!` could tell that the ids differ, in words.
pub(super) fn way_out(message: &Struct, open: &Unproven) -> &'static str {
    let is_variant = |place| at::value(message, place).is_some_and(|value| value.variant().is_some());
    if !matches!(open.question, Question::DistinctTexts { .. }) || !open.among.iter().any(|place| is_variant(place)) {
        ""
    } else if pairs(message, open).iter().any(|(_, pair)| *pair == Pair::Unknown) {
        "use different variants, or the same one with literals in it, or "
    } else {
        "write each as a variant of the same enum, or "
    }
}

/// Whether the value is one of several that must differ.
pub(crate) fn is_among_several(value: &Value, message: &Struct) -> bool {
    message.part.checks.iter().any(|check| {
        let Check::Unique(_, keys) = check else { return false };
        let mut found = Vec::new();
        each(message, keys.lists, keys.field, &mut found);
        found.len() > 1 && found.iter().any(|root| is_within(value, root))
    })
}

fn each<'a>(node: &'a Struct, lists: &[&str], field: &str, found: &mut Vec<&'a Value>) {
    match lists.split_first() {
        None => found.extend(node.field(field).map(|field| &field.value)),
        Some((list, lists)) => {
            if let Some(list) = node.field(list) {
                structs(&list.value, &mut |inner| each(inner, lists, field, found));
            }
        }
    }
}

/// Looks at each struct of a list, at those of a loop twice.
fn structs<'a>(value: &'a Value, look: &mut dyn FnMut(&'a Struct)) {
    match &value.form {
        Form::Struct(inner) => look(inner),
        Form::List(_, list) => entries(&list.0, look),
        Form::Branch(branch) => leaves(branch).for_each(|leaf| structs(leaf, look)),
        _ => {}
    }
}

fn entries<'a>(list: &'a [Item<Value>], look: &mut dyn FnMut(&'a Struct)) {
    for entry in list {
        match entry {
            Item::Value(value) => structs(value, look),
            Item::Loop { body, .. } => {
                entries(&body.0, look);
                entries(&body.0, look);
            }
            Item::Spread(..) | Item::Statement(_) => {}
        }
    }
}

fn leaves(branch: &Branch<Value>) -> impl Iterator<Item = &Value> {
    branch.arms.iter().map(|arm| &arm.leaf).chain(&branch.otherwise)
}

fn is_within(value: &Value, root: &Value) -> bool {
    let is_branch = || matches!(&root.form, Form::Branch(branch) if leaves(branch).any(|leaf| is_within(value, leaf)));
    std::ptr::eq(value, root) || is_branch()
}
