//! The resolved tree, as the rules see it.

use std::any::Any;

use proc_macro2::{Delimiter, Group, TokenTree};
use quote::quote;
use whatsapp_dsl_rules::view::{Items, Member};
use whatsapp_dsl_rules::{Json, View};

use crate::ast::{Branch, Item, JsonObject, List, MemberValue, Policy, Scalar};
use crate::parse::with_values;
use crate::resolved::{Expression, Form, Proof, Struct, Value};

type Seen<'a> = whatsapp_dsl_rules::Value<'a>;

impl View for Struct {
    fn get(&self, name: &str) -> Seen<'_> {
        match self.field(name) {
            Some(field) => field.value.seen(),
            None if self.meant.contains(&name) || self.is_unclear => Seen::Unknown,
            None => Seen::Absent,
        }
    }

    fn is_written(&self) -> bool {
        true
    }
}

impl Value {
    /// The value as far as it is known.
    fn seen(&self) -> Seen<'_> {
        match &self.form {
            Form::Absent => Seen::Absent,
            Form::Literal(literal) => match &literal.scalar {
                Scalar::Text(text) => Seen::Text(text),
                Scalar::Flag(flag) => Seen::Flag(*flag),
                Scalar::Integer(number) => Seen::Integer(*number),
                Scalar::Decimal(number) => Seen::Decimal(*number),
            },
            Form::Word(_, wire) => Seen::Word(wire),
            Form::Json(json) => Seen::Json(json),
            Form::Policy(policy) => match &policy.fallback {
                Some(fallback) => Seen::Fitted(&fallback.text),
                None => Seen::AnyOf(policy),
            },
            Form::Struct(inner) => Seen::Part(inner.part, inner.as_ref()),
            Form::List(_, list) => Seen::List(list),
            Form::Branch(branch) => Seen::AnyOf(branch.as_ref()),
            // One that is `None` is refused by the compiler, wherever it matters.
            Form::Constant(_) => Seen::Constant,
            Form::Diverging(..) => Seen::Never,
            Form::Expression(Expression {
                proof: Some(Proof::Digits { may_be_none: false } | Proof::OwnId { may_be_none: false, is_variant: false }),
                ..
            }) => Seen::Digits,
            Form::Expression(expression) if expression.proof.as_ref().is_some_and(|proof| !proof.may_be_none()) => Seen::Present,
            // An expression may be an `Option`.
            Form::Refused | Form::Unknown(_) | Form::Unfinished(..) | Form::Expression(_) => Seen::Unknown,
        }
    }
}

impl Items for List<Value> {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn item(&self, index: usize) -> Seen<'_> {
        match self.0.get(index) {
            // What was reported counts as an entry, but an `Option` of one may be `None`.
            Some(Item::Value(value)) => match value.seen() {
                Seen::Unknown if !matches!(value.form, Form::Expression(_)) => Seen::Present,
                seen => seen,
            },
            Some(Item::Loop { body, .. }) => Seen::Repeated(body),
            Some(Item::Spread(..)) => Seen::Unknown,
            Some(Item::Statement(_)) | None => Seen::Absent,
        }
    }
}

impl Items for Branch<Value> {
    fn len(&self) -> usize {
        self.arms.len() + usize::from(self.otherwise.is_some())
    }

    fn item(&self, index: usize) -> Seen<'_> {
        self.leaf(index).map_or(Seen::Absent, Value::seen)
    }
}

/// A policy without a fallback: the text, or nothing.
impl Items for Policy {
    fn len(&self) -> usize {
        2
    }

    fn item(&self, index: usize) -> Seen<'_> {
        if index == 0 { Seen::Present } else { Seen::Absent }
    }
}

impl Branch<Value> {
    /// The leaf of the arm; the last is what is left out where there is no `else`.
    pub(super) fn leaf(&self, index: usize) -> Option<&Value> {
        self.arms.get(index).map(|arm| &arm.leaf).or(self.otherwise.as_ref())
    }
}

impl Json for JsonObject {
    fn members(&self) -> Option<usize> {
        self.members.as_ref().map(Vec::len)
    }

    /// Of two members of one name, the last counts.
    fn member(&self, name: &str) -> Member<'_> {
        let members = self.members.as_deref().unwrap_or_default();
        if members.iter().any(|member| member.name.is_none()) {
            return Member::Unknown;
        }
        match members.iter().rfind(|member| member.name.as_deref() == Some(name)).map(|member| &member.value) {
            None | Some(MemberValue::Null) => Member::Absent,
            Some(MemberValue::Text(text)) => Member::Text(text),
            Some(MemberValue::Other) => Member::Other,
            Some(MemberValue::Unknown) => Member::Unknown,
        }
    }

    /// A value of the program may be a list where its type proves that it is no more; else what it brings is known at run time only.
    fn is_deeper_than(&self, levels: usize) -> bool {
        let value = |_, _| if self.is_proved { quote!([]) } else { quote!(null) };
        with_values(self.tokens.clone(), &value)
            .into_iter()
            .any(|token| matches!(token, TokenTree::Group(group) if is_deeper_than(&group, levels)))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// Whether more than so many objects and arrays are within each other, as far as they are written down.
fn is_deeper_than(group: &Group, levels: usize) -> bool {
    if matches!(group.delimiter(), Delimiter::Parenthesis | Delimiter::None) {
        return group.stream().into_iter().any(|token| matches!(token, TokenTree::Group(group) if is_deeper_than(&group, levels)));
    }
    levels == 0 || group.stream().into_iter().any(|token| matches!(token, TokenTree::Group(group) if is_deeper_than(&group, levels - 1)))
}
