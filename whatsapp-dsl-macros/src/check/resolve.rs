//! Each name is found in the table, in the place where it is; each value has a form that its place takes.

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::quote;
use whatsapp_dsl_rules::declared::Declared;
use whatsapp_dsl_rules::schema::{Api, Decides};
use whatsapp_dsl_rules::{Choice, Field as Row, Home, Part, Shape, Text, Type, nearest, table};

use super::variant::Variant;
use super::words::{either, field_names, is_all_in_its_name, names, takes, text_rules};
use super::{hints, literal, ordinary};
use crate::ast::{self, Arm, Branch, Constant, Extent, Form as Typed, Item, JsonObject, List, LiteralValue, Look, Policy, Promise, Scalar};
use crate::errors::Errors;
use crate::parse::{is_screaming, is_type};
use crate::printed::{printed, whole};
use crate::resolved::{Expression, Field, Form, Proof, Struct, Value};

pub(super) struct Resolver<'a> {
    pub api: &'static Api,
    pub promise: Promise,
    pub template: Option<&'static Declared>,
    /// Whether it is a definition, whose texts are not those of a message.
    pub is_definition: bool,
    /// Whether it is within a loop that `message!` refuses.
    pub is_refused: bool,
    pub errors: &'a mut Errors,
}

impl Resolver<'_> {
    /// Finds the fields of a struct; those of a message may be the envelope's.
    pub(super) fn structure(&mut self, node: ast::Struct, part: &'static Part, is_message: bool) -> Struct {
        let ast::Struct { name, fields: typed, is_unclear, .. } = node;
        let names: Vec<String> = typed.iter().map(|field| field.name.to_string()).collect();
        let envelope = is_message.then_some(self.api.envelope);
        let mut node = Struct { name, part, fields: Vec::new(), stray: Vec::new(), meant: Vec::new(), is_unclear };
        for (mut field, typed_name) in typed.into_iter().zip(&names) {
            let name = typed_name.strip_prefix("r#").unwrap_or(typed_name);
            let owner = envelope.filter(|_| part.field(name).is_none()).unwrap_or(part);
            let row = owner.field(name);
            if let Some(row) = row.filter(|row| node.field(row.name).is_none()) {
                if field.is_quoted {
                    self.errors.push(field.name.span(), without_quotes(&field.name));
                }
                let value = self.value(field.value, &row.value, row);
                node.fields.push(Field { name: field.name, owner, row, value });
                continue;
            }
            let words = if row.is_some() {
                format!("`{name}` is set more than once")
            } else {
                let nearest = nearest_field(name, part, envelope, &names);
                // What lacks a comma, which was reported, is a variable where it is like no field.
                field.is_joined &= nearest.is_none();
                let untaken = self.template.filter(|_| nearest.is_none()).and_then(|template| template.untaken(part, name));
                let is_object = !matches!(field.value.form, Typed::Literal(_) | Typed::Constant(_) | Typed::Policy(_));
                // An object around other members may hide any of them.
                let hides = is_object && hints::field(name, part, self.api, true).is_some() && hints::written_as(name, part).is_none();
                node.is_unclear |= hides || (nearest.is_none() && untaken.is_none());
                node.meant.extend(nearest);
                if let Some((violation, meant)) = untaken {
                    node.meant.extend(meant);
                    violation.sentence()
                } else {
                    self.unknown_field(name, part, envelope, nearest, is_object)
                }
            };
            // What is quoted and unknown is one mistake.
            let words = match words.strip_suffix('?') {
                Some(words) if field.is_quoted => format!("{words}, without quotes?"),
                _ => words,
            };
            if !field.is_joined {
                self.errors.push(field.name.span(), words);
            }
            node.stray.push(field);
        }
        node
    }

    fn unknown_field(
        &self,
        name: &str,
        part: &'static Part,
        envelope: Option<&'static Part>,
        nearest: Option<&str>,
        is_object: bool,
    ) -> String {
        // Of a declared template, `type_` is the field for `{{type}}`.
        let renamed = part.home.is_declared().then(|| part.field(&format!("{name}_"))).flatten();
        if let Some(hint) = hints::field(name, part, self.api, is_object).filter(|_| renamed.is_none()) {
            return hint;
        }
        if let Some(meant) = nearest {
            return format!("{} has no field `{name}`, did you mean `{meant}`?", part.name);
        }
        if let Some(words) = hints::within(name, part) {
            return words;
        }
        if part.fields.is_empty() && envelope.is_none() {
            return format!("{} takes no fields here", part.name);
        }
        let mut words = format!("{} has no field `{name}`; it has {}", part.name, field_names(part).join(", "));
        if let Some(envelope) = envelope {
            // A few show which they are.
            let mut names = field_names(envelope);
            if names.len() > 4 {
                names.truncate(4);
                names.push("…");
            }
            words = format!("{words}, and those of every message: {}", names.join(", "));
        }
        words
    }

    /// A value in the place of a field, or of an entry of its list.
    fn value(&mut self, node: ast::Value, wanted: &'static Type, row: &'static Row) -> Value {
        let extent = node.extent;
        let form = match (node.form, wanted) {
            (Typed::Refused, _) => Form::Refused,
            (Typed::Unfinished(tokens, is_reported), _) => Form::Unfinished(tokens, is_reported),
            (Typed::Absent, _) => Form::Absent,
            (Typed::Branch(branch), _) => self.branch(*branch, wanted, row),
            (Typed::Expression(expression), _) => match ordinary::misplaced(&expression.tokens, wanted, row) {
                Some((name, words)) => self.refused(name.span().into(), words),
                None if ordinary::is_tuple(&expression.tokens) => self.refused(extent, format!("{} takes {}", row.name, takes(wanted))),
                None => match ordinary::owned_literal(&expression.tokens, wanted, self.promise) {
                    Some(call) if !self.is_definition => {
                        self.refused(extent, format!("leave `{call}` out: {} takes the literal as it is", row.name))
                    }
                    _ => self.expression(expression, wanted, row),
                },
            },
            (Typed::Constant(constant), _) => self.constant(constant, extent, wanted, row),
            (Typed::Object, _) => self.refused(extent, hints::object(wanted, row)),
            (Typed::Policy(policy), _) => self.policy(policy, extent, wanted, row),
            (Typed::Literal(literal), _) => match literal::literal(literal, wanted, row.name, !self.is_definition) {
                Ok(literal) => Form::Literal(literal),
                Err(words) => self.refused(extent, words),
            },
            (Typed::Word(word), _) => self.word(word, extent, wanted, row),
            (Typed::Struct(inner), _) => self.named(*inner, wanted, row),
            (Typed::Json(json), Type::Json) => Form::Json(JsonObject { is_proved: self.promise == Promise::Proved, ..json }),
            (Typed::List(entries), Type::List(rules)) => Form::List(rules, self.entries(entries, &rules.item, row)),
            (Typed::Json(_) | Typed::List(_), _) => self.refused(extent, format!("{} takes {}", row.name, takes(wanted))),
        };
        Value { extent, wanted, form }
    }

    fn refused(&mut self, extent: Extent, words: String) -> Form {
        self.errors.push(extent, words);
        Form::Refused
    }

    fn policy(&mut self, mut policy: Policy, extent: Extent, wanted: &'static Type, row: &'static Row) -> Form {
        let name = &policy.name;
        // A definition takes no value of the run time, in which it says so.
        if self.is_definition {
            return Form::Policy(policy);
        }
        if !takes_policy(wanted) {
            let words = "works only on text whose rules are about length and white space";
            self.errors.push(extent, format!("`{name}` {words}, and {} has other rules: use `try_message!`", row.name));
            return Form::Unfinished(policy.value, true);
        }
        if let Some(inner) = nested(&policy.value) {
            return self.refused(inner.span().into(), format!("`{inner}` cannot be inside `{name}`: use one of them"));
        }
        let is_entry = !std::ptr::eq(wanted, &raw const row.value);
        let is_optional = !is_entry && !row.required && row.decides != Decides::Always;
        match &policy.fallback {
            None if !is_optional => {
                let words = format!("{} is required, so `{name}` needs a text to use where nothing is left of the value", row.name);
                self.refused(extent, format!("{words}: {name}({}, \"…\")", printed(&policy.value)))
            }
            Some(fallback) if is_optional && fallback.text.is_empty() => {
                let words = format!("{} is optional, so leave the empty text out", row.name);
                self.errors.push(fallback.literal.span(), format!("{words}: {name}({})", printed(&policy.value)));
                policy.fallback = None;
                Form::Policy(policy)
            }
            _ => Form::Policy(policy),
        }
    }

    fn branch(&mut self, node: Branch<ast::Value>, wanted: &'static Type, row: &'static Row) -> Form {
        let arm = |Arm { head, statements, leaf }: Arm<ast::Value>| {
            let extent = leaf.extent;
            match self.ordinary(statements, wanted, row) {
                Some(statements) => Arm { head, statements, leaf: self.value(leaf, wanted, row) },
                None => Arm { head, statements: TokenStream::new(), leaf: Value { extent, wanted, form: Form::Refused } },
            }
        };
        let arms = node.arms.into_iter().map(arm).collect();
        let otherwise = node.otherwise.map(|value| self.value(value, wanted, row));
        Form::Branch(Box::new(Branch { arms, scrutinee: node.scrutinee, otherwise }))
    }

    fn entries(&mut self, list: List<ast::Value>, item: &'static Type, row: &'static Row) -> List<Value> {
        let mut entries = Vec::new();
        for entry in list.0 {
            entries.push(match entry {
                Item::Value(node) => Item::Value(self.value(node, item, row)),
                Item::Loop { extent, head, body } => {
                    // Where there is a most of entries, `message!` refuses the loop: that says it all.
                    let has_most = self.template.is_some() || matches!(row.value, Type::List(list) if list.max.is_some());
                    let is_refused = self.is_refused;
                    self.is_refused |= has_most;
                    let body = self.entries(body, item, row);
                    self.is_refused = is_refused;
                    Item::Loop { extent, head, body }
                }
                Item::Spread(extent, tokens) => match self.ordinary(tokens, item, row) {
                    Some(tokens) => Item::Spread(extent, tokens),
                    None => Item::Value(Value { extent, wanted: item, form: Form::Refused }),
                },
                Item::Statement(tokens) => match self.ordinary(tokens, item, row) {
                    Some(tokens) => Item::Statement(tokens),
                    // Without one of its statements, the rest would only add errors.
                    None => return List(vec![Item::Value(Value { extent: Span::call_site().into(), wanted: item, form: Form::Refused })]),
                },
            });
        }
        List(entries)
    }

    /// Rust that is written as it is, unless it has a struct of the DSL in it.
    fn ordinary(&mut self, tokens: TokenStream, wanted: &'static Type, row: &'static Row) -> Option<TokenStream> {
        match ordinary::part_within(&tokens, wanted, row) {
            Some((name, words)) => {
                self.errors.push(name.span(), words);
                None
            }
            None => Some(tokens),
        }
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
            (Type::Text(text), _) if text.is_own() => Some(Proof::OwnId { may_be_none, is_variant: Variant::read(&tokens).is_some() }),
            (_, Some(text)) if text.takes_digits() => Some(Proof::Digits { may_be_none: may_be_none && matches!(wanted, Type::Text(_)) }),
            _ => None,
        };
        Form::Expression(Expression { tokens, ends_in_name, proof, is_refused: self.is_refused })
    }

    fn constant(&mut self, mut constant: Constant, extent: Extent, wanted: &'static Type, row: &'static Row) -> Form {
        if constant.look == Look::Entry {
            // An entry may be one of a `static` that is filled at run time, which only a checked type or `try_message!` takes.
            let expression = self.expression(ast::Expression::new(constant.tokens.clone()), wanted, row);
            if !matches!(expression, Form::Expression(Expression { proof: Some(Proof::Digits { .. } | Proof::OwnId { .. }), .. })) {
                return expression;
            }
            constant.look = Look::Path;
        }
        if is_letter(&constant) && matches!(wanted, Type::Text(text) if text.is_own()) {
            return self.expression(ast::Expression::new(constant.tokens), wanted, row);
        }
        let is_number_as_text = constant.look == Look::Numbers && text_rules(wanted).is_some();
        if constant.look == Look::Numbers && !self.is_definition {
            let typed = whole(&constant.tokens).replace(' ', "");
            // The minus signs of a date or of a phone number.
            let is_code = typed.chars().all(|character| character == '-' || character.is_ascii_digit());
            if is_code && text_rules(wanted).is_some_and(|text| !text.takes_digits()) {
                return self.refused(extent, format!("{} is written as a string: \"{typed}\"", row.name));
            }
            if typed.contains('.') && matches!(wanted, Type::Integer { .. }) {
                return self.refused(extent, format!("{} must be a whole number", row.name));
            }
        }
        if is_number_as_text || matches!(wanted, Type::List(_) | Type::Part(_) | Type::Json | Type::Choice(Choice { text: None, .. })) {
            // No check of the compiler's knows such a constant.
            let Constant { tokens, look, .. } = constant;
            let tokens = if look == Look::Block { quote!(const #tokens) } else { tokens };
            return self.expression(ast::Expression::new(tokens), wanted, row);
        }
        match capitals(wanted, &constant) {
            Some(words) => self.refused(extent, words),
            None => Form::Constant(constant),
        }
    }

    fn word(&mut self, name: Ident, extent: Extent, wanted: &'static Type, row: &'static Row) -> Form {
        let typed = name.to_string();
        if let Some(code) = code(&typed, wanted) {
            let mut token = Literal::string(code);
            token.set_span(name.span());
            return Form::Literal(LiteralValue { scalar: Scalar::Text(code.to_owned()), token: Some(token) });
        }
        if let Type::Text(Text { shape, .. }) = wanted
            && !shape.codes().is_empty()
        {
            let codes: Vec<_> = shape.codes().iter().map(|(_, code)| format!("\"{code}\"")).collect();
            return self.refused(extent, format!("`{typed}` is not known here; {} takes {}", row.name, either(&codes)));
        }
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

    fn named(&mut self, node: ast::Struct, wanted: &'static Type, row: &'static Row) -> Form {
        let (name, typed) = (row.name, node.name.to_string());
        let part = match wanted {
            Type::Part(part) => Some(*part).filter(|part| part.name == typed),
            Type::Choice(choice) => choice.part(&typed),
            _ => None,
        };
        if let Some(part) = part {
            return Form::Struct(Box::new(self.structure(node, part, false)));
        }
        let words = hints::text_struct(&node, wanted, row);
        let is_own = words.is_none() && matches!(wanted, Type::Text(text) if text.is_own()) && !self.is_definition;
        if let Some(braces) = node.braces.clone().filter(|_| is_own && !is_known(&typed)) {
            return self.expression(ast::Expression::new([node.name.into(), braces].into_iter().collect()), wanted, row);
        }
        self.errors.push(node.name.span(), words.unwrap_or_else(|| unknown(&typed, wanted, name)));
        Form::Unknown(Box::new(node))
    }
}

/// Whether it is more probably a variant, as in `Answer::A`.
fn is_letter(constant: &Constant) -> bool {
    let tokens: Vec<_> = constant.tokens.clone().into_iter().collect();
    let [.., TokenTree::Ident(of), TokenTree::Punct(_), TokenTree::Punct(_), TokenTree::Ident(name)] = tokens.as_slice() else {
        return false;
    };
    let (of, name) = (of.to_string(), name.to_string());
    name.len() == 1 && is_type(&of) && of != "Self" && !is_screaming(&of)
}

/// Whether a struct of the DSL has the name.
fn is_known(name: &str) -> bool {
    table::parts().iter().any(|part| part.name == name)
}

/// The text that a word says in the place of one, where few texts are allowed.
fn code(typed: &str, wanted: &'static Type) -> Option<&'static str> {
    let Type::Text(text) = wanted else { return None };
    text.shape.codes().iter().find(|(word, _)| *word == typed).map(|(_, code)| *code)
}

/// What is said of a field's name between quotation marks.
pub(crate) fn without_quotes(name: &Ident) -> String {
    format!("field names are written without quotes: {name}: …")
}

/// The field that is not written yet and was probably meant.
fn nearest_field(name: &str, part: &'static Part, envelope: Option<&'static Part>, others: &[String]) -> Option<&'static str> {
    if let Some(field) = hints::written_as(name, part) {
        return Some(field);
    }
    let mut known = field_names(part);
    known.extend(envelope.map(field_names).unwrap_or_default());
    known.retain(|field| !others.iter().any(|other| other == field));
    // `displayText`, `display-text` and `DISPLAY_TEXT` are as good as `display_text`.
    let snake = snake_case(name);
    let mut same = std::iter::once(snake.as_str()).chain(table::other_fields(&snake).iter().copied());
    // The fields of a declared template have names of the user's own.
    let is_own = |field: &str| part.home.is_declared() && part.field(field).is_some();
    let meant = same.find_map(|same| known.iter().copied().find(|field| *field == same && !is_own(field)));
    meant.or_else(|| nearest(name, known))
}

/// `flowActionPayload` as `flow_action_payload`.
fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    for (index, character) in name.char_indices() {
        if character.is_uppercase() && index > 0 && name.contains(char::is_lowercase) {
            snake.push('_');
        }
        snake.extend(character.to_lowercase());
    }
    snake
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

/// The name of a policy that is all of the value of another, as only one can be.
fn nested(value: &TokenStream) -> Option<Ident> {
    let tokens: Vec<TokenTree> = value.clone().into_iter().collect();
    let [TokenTree::Ident(name), TokenTree::Group(group)] = tokens.as_slice() else { return None };
    let has_fallback = || matches!(group.stream().into_iter().last(), Some(TokenTree::Literal(text)) if text.to_string().ends_with('"'));
    ((name == "truncate" || name == "fold") && has_fallback()).then(|| name.clone())
}

fn takes_policy(wanted: &'static Type) -> bool {
    text_rules(wanted).is_some_and(|text| text.prose && text.min < 2 && (text.shape == Shape::Any || text.shape.is_parameter()))
}

/// A struct or word that cannot be here.
fn unknown(found: &str, wanted: &'static Type, name: &str) -> String {
    match (nearest(found, names(wanted)), wanted) {
        (Some(meant), Type::Word(_)) if meant == found => format!("`{found}` is written without braces: {name}: {found}"),
        (Some(meant), _) if meant == found => format!("`{found}` needs its fields in braces: {found} {{ … }}"),
        (Some(meant), _) => format!("`{found}` is not known here, did you mean `{meant}`?"),
        (None, Type::List(list)) if names(&list.item).contains(&found) => {
            format!("{name} takes {}: [{found} {{ … }}]", takes(wanted).trim_end_matches(": [ … ]"))
        }
        (None, Type::Part(_) | Type::Choice(_)) if hints::struct_within(found, wanted, name).is_some() => {
            hints::struct_within(found, wanted, name).unwrap_or_default()
        }
        (None, Type::Word(_)) => format!("`{found}` is not known here; {name} takes {}", takes(wanted)),
        (None, _) => format!("`{found}` does not belong here: {name} takes {}", takes(wanted)),
    }
}
