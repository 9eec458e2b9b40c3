//! Each name is found in the table, in the place where it stands; each literal is of the sort that its place takes.

use proc_macro2::TokenTree;
use quote::quote;
use whatsapp_dsl_rules::{Choice, Home, Part, Shape, Type, Words, nearest, table};

use super::hints;
use crate::ast::{Entry, Expression, Form, Known, List, Place, Scalar, Struct, Value};
use crate::errors::Errors;

/// Finds the fields of a struct; those of a message may be the envelope's.
pub(crate) fn structure(node: &mut Struct, part: &'static Part, is_message: bool, errors: &mut Errors) {
    node.part = Some(part);
    let mut seen: Vec<&'static str> = Vec::new();
    let mut meant = Vec::new();
    for index in 0..node.fields.len() {
        let name = node.fields[index].name.to_string();
        let name = name.strip_prefix("r#").unwrap_or(&name);
        let row = part.field(name).or_else(|| table::ENVELOPE.field(name).filter(|_| is_message));
        let Some(row) = row else {
            let others: Vec<_> = node.fields.iter().map(|field| field.name.to_string()).collect();
            let nearest = nearest_field(name, part, is_message, &others);
            node.is_unclear |= nearest.is_none();
            errors.push(node.fields[index].name.span(), unknown_field(name, part, is_message, nearest));
            meant.extend(nearest);
            continue;
        };
        if seen.contains(&row.name) {
            errors.push(node.fields[index].name.span(), format!("`{name}` stands twice in this {}", part.name));
            continue;
        }
        seen.push(row.name);
        let field = &mut node.fields[index];
        field.row = Some(row);
        value(&mut field.value, &row.value, row.name, errors);
    }
    node.meant = meant;
}

/// The field that is not written yet and was probably meant.
fn nearest_field(name: &str, part: &'static Part, is_message: bool, others: &[String]) -> Option<&'static str> {
    let envelope = if is_message { table::ENVELOPE.fields } else { &[] };
    let written = hints::written_as(name, part);
    written.or_else(|| {
        nearest(name, part.fields.iter().chain(envelope).map(|field| field.name).filter(|name| !others.iter().any(|other| other == name)))
    })
}

/// A field that the struct does not have.
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

/// A value in the place of a field or an entry.
fn value(node: &mut Value, wanted: &'static Type, name: &str, errors: &mut Errors) {
    if let Form::Branch(branch) = &mut node.form {
        branch.arms.iter_mut().for_each(|arm| value(&mut arm.leaf, wanted, name, errors));
        return;
    }
    if let (Type::List(_) | Type::Part(_) | Type::Json | Type::Choice(Choice { text: None, .. }), Form::Constant(tokens)) =
        (wanted, &node.form)
    {
        // No check of the compiler's knows such a constant.
        node.form = Form::Expression(Expression::new(tokens.clone()));
    }
    if let (Type::List(_) | Type::Part(_) | Type::Json | Type::Choice(Choice { text: None, .. }), Form::ConstBlock(block)) =
        (wanted, &node.form)
    {
        node.form = Form::Expression(Expression::new(quote!(const #block)));
    }
    if let Some((words, place)) = capitals(wanted, node) {
        errors.push(place, words);
        node.form = Form::Refused;
        return;
    }
    if let (Type::Choice(choice), Form::Word(word)) = (wanted, &node.form)
        && let Some(part) = choice.part(&word.to_string()).filter(|part| is_all_in_its_name(part))
    {
        node.form = Form::Struct(Box::new(Struct { part: Some(part), ..Struct::new(word.clone()) }));
        return;
    }
    let mistake = match (wanted, &mut node.form) {
        (_, form) if !is_read(form) => None,
        (wanted, Form::Object) => Some(hints::object(wanted, name)),
        (_, Form::Policy(policy)) => (!takes_policy(wanted)).then(|| {
            format!("`{}` makes a text fit whose only rules are length and space; {name} has others: use `try_message!`", policy.name)
        }),
        (Type::Text(_), Form::Literal(known)) => (!matches!(known.value, Scalar::Text(_))).then(|| format!("{name} takes a string")),
        (Type::Flag, Form::Literal(known)) => (!matches!(known.value, Scalar::Flag(_))).then(|| format!("{name} takes true or false")),
        (Type::Integer { .. }, Form::Literal(known)) => whole_number(known, name),
        (Type::Decimal { .. }, Form::Literal(known)) => number(known, name),
        (Type::Word(words), Form::Word(word)) => unknown_word(words, &word.to_string()),
        (Type::Word(words), Form::Literal(known)) => Some(quoted_word(words, known, name)),
        (Type::Json, Form::Json(_)) => None,
        (Type::Part(part), Form::Struct(inner)) if inner.name == part.name => {
            structure(inner, part, false, errors);
            None
        }
        (Type::Choice(choice), Form::Struct(inner)) => match choice.part(&inner.name.to_string()) {
            Some(part) => {
                structure(inner, part, false, errors);
                None
            }
            None => Some(hints::text_struct(inner, name, wanted).unwrap_or_else(|| unknown_struct(&inner.name.to_string(), wanted, name))),
        },
        (_, Form::Struct(inner)) => {
            Some(hints::text_struct(inner, name, wanted).unwrap_or_else(|| unknown_struct(&inner.name.to_string(), wanted, name)))
        }
        (Type::Choice(Choice { text: Some(_), .. }), Form::Literal(known)) if matches!(known.value, Scalar::Text(_)) => None,
        (Type::List(list), Form::List(entries)) => {
            self::entries(entries, &list.item, name, errors);
            None
        }
        (Type::Part(_) | Type::Choice(_), Form::Word(word)) => Some(unknown_struct(&word.to_string(), wanted, name)),
        // A unit struct, or a constant that is not spelled as one: an expression like any other.
        (_, Form::Word(word)) => {
            let tokens = TokenTree::Ident(word.clone()).into();
            node.form = Form::Expression(Expression::new(tokens));
            None
        }
        (wanted, _) => Some(format!("{name} takes {}", takes(wanted))),
    };
    if let Some(words) = mistake {
        let form = std::mem::replace(&mut node.form, Form::Refused);
        let (place, form) = match form {
            Form::Struct(inner) => (inner.name.span().into(), Form::Unknown(inner)),
            Form::Word(name) => (node.place, Form::Unknown(Box::new(Struct::new(name)))),
            _ => (node.place, Form::Refused),
        };
        errors.push(place, words);
        node.form = form;
    }
}

/// A word of a definition that is written as Meta's JSON has it: `IMAGE` for `Image`.
fn capitals(wanted: &'static Type, node: &Value) -> Option<(String, Place)> {
    let Form::Constant(tokens) = &node.form else { return None };
    let known: Vec<&'static str> = match wanted {
        Type::Word(words) if words.home == Home::Definition => words.words.iter().map(|(typed, _)| *typed).collect(),
        Type::Choice(choice) if choice.home == Home::Definition => choice.parts.iter().map(|part| part.name).collect(),
        _ => return None,
    };
    let typed = tokens.to_string();
    let meant = known.into_iter().find(|known| typed.replace('_', "").eq_ignore_ascii_case(known))?;
    Some((format!("`{typed}` is not known here, did you mean `{meant}`?"), node.place))
}

/// Whether a struct of a definition may be written without its fields.
fn is_all_in_its_name(part: &'static Part) -> bool {
    part.home == Home::Definition && !part.fields.iter().any(|field| field.required)
}

/// Whether the form says what the value is; of others the compiler or another stage speaks.
fn is_read(form: &Form) -> bool {
    !matches!(
        form,
        Form::Refused
            | Form::Unknown(_)
            | Form::Unfinished(_)
            | Form::Absent
            | Form::Constant(_)
            | Form::ConstBlock(_)
            | Form::Expression(_)
    )
}

fn entries(list: &mut List, item: &'static Type, name: &str, errors: &mut Errors) {
    for entry in &mut list.entries {
        match entry {
            Entry::Value(node) => value(node, item, name, errors),
            Entry::Loop(inner) => entries(&mut inner.body, item, name, errors),
            Entry::Spread(..) => {}
        }
    }
}

/// Whether a text may be cut to fit here.
fn takes_policy(wanted: &'static Type) -> bool {
    super::view::text_rules(wanted).is_some_and(|text| text.prose && (text.shape == Shape::Any || text.shape.is_parameter()))
}

fn whole_number(known: &Known, name: &str) -> Option<String> {
    match &known.value {
        Scalar::Integer(_) => None,
        Scalar::Decimal(number) => Some(format!("{name} takes a whole number, {number} is none")),
        Scalar::Text(text) => Some(format!("{name} takes a whole number, without quotation marks: `{text}`")),
        Scalar::Other | Scalar::Flag(_) => Some(format!("{name} takes a whole number of at most 64 bits")),
    }
}

/// A whole number is one with decimals, too.
fn number(known: &mut Known, name: &str) -> Option<String> {
    #[expect(clippy::cast_precision_loss, reason = "a coordinate of more than 53 bits is out of its range anyway")]
    if let Scalar::Integer(whole) = known.value {
        known.value = Scalar::Decimal(whole as f64);
    }
    match &known.value {
        Scalar::Decimal(_) => None,
        Scalar::Text(text) => Some(format!("{name} takes a number, without quotation marks: `{text}`")),
        _ => Some(format!("{name} takes a number")),
    }
}

fn unknown_word(words: &'static Words, found: &str) -> Option<String> {
    if words.wire(found).is_some() {
        return None;
    }
    let known = || words.words.iter().map(|(typed, _)| *typed);
    Some(match nearest(found, known()) {
        Some(meant) => format!("`{found}` is not known here, did you mean `{meant}`?"),
        None => format!("`{found}` is not known here, it is one of {}", known().collect::<Vec<_>>().join(", ")),
    })
}

/// A word that is written as Meta's JSON has it.
fn quoted_word(words: &'static Words, known: &Known, name: &str) -> String {
    let typed = match &known.value {
        Scalar::Text(text) => words.words.iter().find(|(_, wire)| wire.eq_ignore_ascii_case(text)).map(|(typed, _)| *typed),
        _ => None,
    };
    match typed {
        Some(typed) => format!("{name} takes a word without quotation marks: `{typed}`"),
        None => format!("{name} takes one of {}", words.words.iter().map(|(typed, _)| *typed).collect::<Vec<_>>().join(", ")),
    }
}

/// A struct that cannot stand here.
fn unknown_struct(found: &str, wanted: &'static Type, name: &str) -> String {
    let known: Vec<&'static str> = match wanted {
        Type::Part(part) => vec![part.name],
        Type::Choice(choice) => choice.parts.iter().map(|part| part.name).collect(),
        _ => Vec::new(),
    };
    match nearest(found, known.iter().copied()) {
        Some(meant) if meant == found => format!("`{found}` needs its fields in braces: {found} {{ … }}"),
        Some(meant) => format!("`{found}` is not known here, did you mean `{meant}`?"),
        None => format!("`{found}` cannot stand here, {name} takes {}", takes(wanted)),
    }
}

/// How a struct is written.
fn typed(part: &'static Part) -> String {
    if is_all_in_its_name(part) { format!("`{}`", part.name) } else { format!("`{} {{ … }}`", part.name) }
}

/// What can stand in a place, in words.
pub(crate) fn takes(wanted: &'static Type) -> String {
    match wanted {
        Type::Text(_) => "a string".to_owned(),
        Type::Flag => "true or false".to_owned(),
        Type::Integer { .. } => "a whole number".to_owned(),
        Type::Decimal { .. } => "a number".to_owned(),
        Type::Word(words) => format!("one of {}", words.words.iter().map(|(typed, _)| *typed).collect::<Vec<_>>().join(", ")),
        Type::Json => "a JSON object: json!({ … })".to_owned(),
        Type::Part(part) => typed(part),
        Type::Choice(choice) => {
            let parts: Vec<_> = choice.parts.iter().map(|part| typed(part)).collect();
            let string = if choice.text.is_some() { "a string or " } else { "" };
            format!("{string}{}", parts.join(", "))
        }
        Type::List(list) => format!("a list of {}: [ … ]", list.things),
    }
}
