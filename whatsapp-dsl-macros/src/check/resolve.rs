//! Each name is found in the table, in the place where it is; each value has a form that its place takes.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use whatsapp_dsl_rules::schema::Decides;
use whatsapp_dsl_rules::{Choice, Field as Row, Home, Part, Shape, Text, Type, nearest, table};

use super::words::{is_all_in_its_name, names, takes, takes_digits, text_rules};
use super::{hints, literal};
use crate::ast::{self, Arm, Branch, Constant, Extent, Form as Typed, Item, List, Promise};
use crate::errors::Errors;
use crate::resolved::{Expression, Field, Form, Proof, Struct, Value};

pub(super) struct Resolver<'a> {
    pub promise: Promise,
    /// Whether it is a definition, whose texts are not those of a message.
    pub is_definition: bool,
    pub errors: &'a mut Errors,
}

impl Resolver<'_> {
    /// Finds the fields of a struct; those of a message may be the envelope's.
    pub(super) fn structure(&mut self, node: ast::Struct, part: &'static Part, is_message: bool) -> Struct {
        let ast::Struct { name, fields: typed, is_unclear } = node;
        let names: Vec<String> = typed.iter().map(|field| field.name.to_string()).collect();
        let mut node = Struct { name, part, fields: Vec::new(), stray: Vec::new(), meant: Vec::new(), is_unclear };
        for (field, typed_name) in typed.into_iter().zip(&names) {
            let name = typed_name.strip_prefix("r#").unwrap_or(typed_name);
            let owner = if is_message && part.field(name).is_none() { &table::ENVELOPE } else { part };
            let row = owner.field(name);
            if let Some(row) = row.filter(|row| node.field(row.name).is_none()) {
                let value = self.value(field.value, &row.value, row);
                node.fields.push(Field { name: field.name, owner, row, value });
                continue;
            }
            let words = if row.is_some() {
                format!("`{name}` stands twice in this {}", part.name)
            } else {
                let nearest = nearest_field(name, part, is_message, &names);
                node.is_unclear |= nearest.is_none();
                node.meant.extend(nearest);
                unknown_field(name, part, is_message, nearest)
            };
            self.errors.push(field.name.span(), words);
            node.stray.push(field);
        }
        node
    }

    /// A value in the place of a field, or of an entry of its list.
    fn value(&mut self, node: ast::Value, wanted: &'static Type, row: &'static Row) -> Value {
        let extent = node.extent;
        let form = match (node.form, wanted) {
            (Typed::Refused, _) => Form::Refused,
            (Typed::Unfinished(tokens), _) => Form::Unfinished(tokens),
            (Typed::Absent, _) => Form::Absent,
            (Typed::Branch(branch), _) => self.branch(*branch, wanted, row),
            (Typed::Expression(expression), _) => self.expression(expression, wanted, row),
            (Typed::Constant(constant), _) => self.constant(constant, extent, wanted, row),
            (Typed::Object, _) => self.refused(extent, hints::object(wanted, row.name)),
            (Typed::Policy(policy), _) if takes_policy(wanted) => Form::Policy(policy),
            (Typed::Policy(policy), _) => {
                let (policy, name) = (policy.name, row.name);
                let words = "makes a text fit whose only rules are length and space";
                self.refused(extent, format!("`{policy}` {words}; {name} has others: use `try_message!`"))
            }
            (Typed::Literal(literal), _) => match literal::literal(literal, wanted, row.name, !self.is_definition) {
                Ok(literal) => Form::Literal(literal),
                Err(words) => self.refused(extent, words),
            },
            (Typed::Word(word), _) => self.word(word, extent, wanted, row),
            (Typed::Struct(inner), _) => self.named(*inner, wanted, row.name),
            (Typed::Json(json), Type::Json) => Form::Json(json),
            (Typed::List(entries), Type::List(rules)) => Form::List(rules, self.entries(entries, &rules.item, row)),
            (Typed::Json(_) | Typed::List(_), _) => self.refused(extent, format!("{} takes {}", row.name, takes(wanted))),
        };
        Value { extent, wanted, form }
    }

    fn refused(&mut self, extent: Extent, words: String) -> Form {
        self.errors.push(extent, words);
        Form::Refused
    }

    fn branch(&mut self, node: Branch<ast::Value>, wanted: &'static Type, row: &'static Row) -> Form {
        let arms = node.arms.into_iter().map(|arm| Arm { head: arm.head, leaf: self.value(arm.leaf, wanted, row) }).collect();
        let otherwise = node.otherwise.map(|value| self.value(value, wanted, row));
        Form::Branch(Box::new(Branch { arms, scrutinee: node.scrutinee, otherwise }))
    }

    fn entries(&mut self, list: List<ast::Value>, item: &'static Type, row: &'static Row) -> List<Value> {
        let entry = |entry| match entry {
            Item::Value(node) => Item::Value(self.value(node, item, row)),
            Item::Loop { extent, head, body } => Item::Loop { extent, head, body: self.entries(body, item, row) },
            Item::Spread(extent, tokens) => Item::Spread(extent, tokens),
        };
        List(list.0.into_iter().map(entry).collect())
    }

    fn expression(&self, node: ast::Expression, wanted: &'static Type, row: &'static Row) -> Form {
        let ast::Expression { tokens, ends_in_name, diverges } = node;
        if let Some(divergence) = diverges {
            return Form::Diverging(divergence, tokens);
        }
        // Where nothing else asks if the field is there, it may be an `Option`; the entry of a list may not.
        let may_be_none = !row.required && row.decides == Decides::Never && std::ptr::eq(wanted, &raw const row.value);
        let proof = match (wanted, text_rules(wanted)) {
            _ if self.promise == Promise::Checked => None,
            (Type::Text(Text { proof: Some(name), .. }), _) => Some(Proof::Type { name, may_be_none }),
            (_, Some(text)) if takes_digits(text) => Some(Proof::Digits { may_be_none: may_be_none && matches!(wanted, Type::Text(_)) }),
            _ => None,
        };
        Form::Expression(Expression { tokens, ends_in_name, proof })
    }

    fn constant(&mut self, constant: Constant, extent: Extent, wanted: &'static Type, row: &'static Row) -> Form {
        if matches!(wanted, Type::List(_) | Type::Part(_) | Type::Json | Type::Choice(Choice { text: None, .. })) {
            // No check of the compiler's knows such a constant.
            let Constant { tokens, is_block } = constant;
            let tokens = if is_block { quote!(const #tokens) } else { tokens };
            return self.expression(ast::Expression::new(tokens), wanted, row);
        }
        match capitals(wanted, &constant) {
            Some(words) => self.refused(extent, words),
            None => Form::Constant(constant),
        }
    }

    fn word(&mut self, name: Ident, extent: Extent, wanted: &'static Type, row: &'static Row) -> Form {
        let typed = name.to_string();
        match wanted {
            Type::Word(words) => {
                if let Some(wire) = words.wire(&typed) {
                    return Form::Word(name, wire);
                }
            }
            Type::Choice(choice) => {
                if let Some(part) = choice.part(&typed).filter(|part| is_all_in_its_name(part)) {
                    return Form::Struct(Box::new(self.structure(ast::Struct::new(name), part, false)));
                }
            }
            Type::Part(_) => {}
            // A unit struct, or a constant that is not spelled as one: an expression like any other.
            _ => return self.expression(ast::Expression::new(TokenStream::from(TokenTree::Ident(name))), wanted, row),
        }
        self.errors.push(extent, unknown(&typed, wanted, row.name));
        Form::Unknown(Box::new(ast::Struct::new(name)))
    }

    fn named(&mut self, node: ast::Struct, wanted: &'static Type, name: &str) -> Form {
        let typed = node.name.to_string();
        let part = match wanted {
            Type::Part(part) => Some(*part).filter(|part| part.name == typed),
            Type::Choice(choice) => choice.part(&typed),
            _ => None,
        };
        if let Some(part) = part {
            return Form::Struct(Box::new(self.structure(node, part, false)));
        }
        let words = hints::text_struct(&typed, name, wanted).unwrap_or_else(|| unknown(&typed, wanted, name));
        self.errors.push(node.name.span(), words);
        Form::Unknown(Box::new(node))
    }
}

/// The field that is not written yet and was probably meant.
fn nearest_field(name: &str, part: &'static Part, is_message: bool, others: &[String]) -> Option<&'static str> {
    let envelope = if is_message { table::ENVELOPE.fields } else { &[] };
    let fields = part.fields.iter().chain(envelope).map(|field| field.name);
    hints::written_as(name, part).or_else(|| nearest(name, fields.filter(|name| !others.iter().any(|other| other == name))))
}

fn unknown_field(name: &str, part: &'static Part, is_message: bool, nearest: Option<&str>) -> String {
    if let Some(hint) = hints::field(name, part) {
        return hint;
    }
    if let Some(meant) = nearest {
        return format!("{} has no field `{name}`, did you mean `{meant}`?", part.name);
    }
    if part.fields.is_empty() && !is_message {
        return format!("{} has no fields here", part.name);
    }
    let fields: Vec<_> = part.fields.iter().map(|field| field.name).collect();
    let envelope = if is_message { ", and those of every message: to, recipient, group, context, …" } else { "" };
    format!("{} has no field `{name}`; it has {}{envelope}", part.name, fields.join(", "))
}

/// A word of a definition that is written as Meta's JSON has it: `IMAGE` for `Image`.
fn capitals(wanted: &'static Type, constant: &Constant) -> Option<String> {
    let home = match wanted {
        Type::Word(words) => words.home,
        Type::Choice(choice) => choice.home,
        _ => return None,
    };
    let typed = constant.tokens.to_string();
    let is_meant = |known: &&str| home == Home::Definition && typed.replace('_', "").eq_ignore_ascii_case(known);
    names(wanted).into_iter().find(is_meant).map(|meant| format!("`{typed}` is not known here, did you mean `{meant}`?"))
}

fn takes_policy(wanted: &'static Type) -> bool {
    text_rules(wanted).is_some_and(|text| text.prose && (text.shape == Shape::Any || text.shape.is_parameter()))
}

/// A struct or word that cannot be here.
fn unknown(found: &str, wanted: &'static Type, name: &str) -> String {
    match (nearest(found, names(wanted)), wanted) {
        (Some(meant), _) if meant == found => format!("`{found}` needs its fields in braces: {found} {{ … }}"),
        (Some(meant), _) => format!("`{found}` is not known here, did you mean `{meant}`?"),
        (None, Type::Word(_)) => format!("`{found}` is not known here, it is {}", takes(wanted)),
        (None, _) => format!("`{found}` cannot stand here, {name} takes {}", takes(wanted)),
    }
}
