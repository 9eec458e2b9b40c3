//! Messages whose shape is known, laid out: `$crate::Text::laid_out(r#""type":"text",…"#).to("+1 650 555 1234").message()`. The compiler sees
//! one string, whatever is in it; where constants or values of the run time are in it, pieces of JSON and the values between them.

use std::convert::Infallible;
use std::fmt::{self, Write as _};

use proc_macro2::{Delimiter, Ident, Literal, Span, TokenTree};
use quote::quote;
use whatsapp_dsl_rules::cross::certain;
use whatsapp_dsl_rules::layout::{self, Array, Members, Object, Out};
use whatsapp_dsl_rules::plan::{Ask, Cut, Step, Written};
use whatsapp_dsl_rules::table::template::TEMPLATE;
use whatsapp_dsl_rules::{Audience, Home, json};

use super::context::{Context, path_to};
use super::holes::Holes;
use super::lent::Lent;
use super::output::Output;
use super::part::setters;
use super::sent::Sent;
use super::site::{Site, Style};
use super::{declared, lent, literal, value};

use crate::ast::Promise;
use crate::resolved::Field;
use crate::template::parsed;

/// The message; nothing where only the run time knows its shape.
pub(super) fn message(context: &Context<'_>) -> Option<Output> {
    if !context.message.stray.is_empty() {
        return None;
    }
    lent::of(context).and_then(|(lent, to)| in_one_call(lent, to, context)).or_else(|| in_several_calls(context))
}

/// `$crate::Text::cut("29.A<4096!8.1.", r#"…"#, to, &[&(body)])`.
fn in_one_call(lent: Lent, to: &Field, context: &Context<'_>) -> Option<Output> {
    let mut holes = Holes::new(context, Some(lent));
    let within = context.message.fields.iter().filter(|field| !std::ptr::eq(*field, to));
    let mut text = Text::of(within, &mut holes)?;
    if holes.is_computed {
        return None;
    }
    let audience = audience(context)?;
    let mut plan = Written::default();
    if is_narrower(audience, context) {
        plan.only_for(audience)?;
    }
    text.planned(&holes, &mut plan)?;
    let mut out = Output::default();
    begin(lent.function(), context, &mut out, |out| {
        out.token(Literal::string(&plan.steps));
        out.punct(',');
        out.token(string(&plan.json));
        out.punct(',');
        value::value(&to.value, Site { owner: to.owner, row: to.row, style: Style::Call }, context, out);
        out.punct(',');
        out.punct('&');
        out.group(Delimiter::Bracket, |out| {
            for (index, value) in holes.seen.into_iter().enumerate() {
                if index > 0 {
                    out.punct(',');
                }
                out.append(value);
            }
        });
        if lent != Lent::Cut {
            out.punct(',');
            out.token(asks(&holes.asks));
        }
    });
    if context.template.is_some() {
        declared_by("declared_by", context, &mut out);
    }
    Some(out)
}

/// Who can receive the message; nothing where only the run time knows that.
fn audience(context: &Context<'_>) -> Option<Audience> {
    let audience = context.kind.audience;
    // Whoever can receive it need not be asked of its content.
    let certain = certain(audience, context.message);
    let is_proved = context.promise == Promise::Proved;
    if is_proved { Some(if certain == Some(Audience::Anyone) { Audience::Anyone } else { audience }) } else { certain }
}

/// Whether not all can receive it that can receive its kind.
fn is_narrower(audience: Audience, context: &Context<'_>) -> bool {
    audience != if context.template.is_some() { TEMPLATE.audience } else { context.kind.audience }
}

fn in_several_calls(context: &Context<'_>) -> Option<Output> {
    let node = context.message;
    let (around, within): (Vec<&Field>, Vec<&Field>) = node.fields.iter().partition(|field| field.owner.home == Home::Envelope);
    let mut holes = Holes::new(context, None);
    let is_proved = context.promise == Promise::Proved;
    let text = Text::of(within.iter().copied(), &mut holes)?;
    let apart = holes.apart()?;
    let mut out = Output::default();
    text.start(&holes, &mut out)?;
    let (literals, others): (Vec<&Field>, Vec<&Field>) = around.into_iter().partition(|field| literal::is_literal(&field.value));
    setters(literals, Style::Literal, context, &mut out);
    let audience = audience(context)?;
    let only_for = |out: &mut Output| {
        if is_narrower(audience, context) {
            let mut argument = Output::default();
            context.private("rules", &mut argument);
            argument.separator();
            argument.word("Audience");
            argument.separator();
            argument.word(&format!("{audience:?}"));
            out.call(Ident::new("only_for", Span::call_site()), argument);
        }
    };
    if is_proved && holes.are_constant && others.iter().all(|field| literal::is_constant(&field.value)) {
        let at_once = match audience {
            _ if context.template.is_none() || !others.is_empty() => None,
            _ if !is_narrower(audience, context) => Some("declared_by"),
            Audience::Anyone => Some("declared_for_anyone"),
            _ => None,
        };
        if let Some(function) = at_once {
            declared_by(function, context, &mut out);
            return Some(out);
        }
        if !others.is_empty() {
            call("constants", &mut out);
            setters(others, Style::Literal, context, &mut out);
        }
        call("message", &mut out);
    } else {
        call("builder", &mut out);
        // What was typed first is evaluated first.
        let place = |field: &Field| node.fields.iter().position(|one| std::ptr::eq(one, field));
        let mut places = within.iter().filter(|field| !literal::is_constant(&field.value)).map(|field| place(field));
        let first = places.next().flatten();
        let last = places.next_back().flatten().or(first);
        let (before, after): (Vec<&Field>, Vec<&Field>) = others.into_iter().partition(|field| place(field) < last);
        if before.last().is_some_and(|field| place(field) > first) {
            return None;
        }
        setters(before, Style::Call, context, &mut out);
        if !holes.are_constant {
            let (values, mut argument) = (&holes.values, Output::default());
            let function = match (is_proved, apart.is_empty()) {
                (true, _) => "filled",
                (false, true) => "checking",
                (false, false) => "comparing",
            };
            if is_proved {
                argument.tokens(quote!(&[#(#values),*]));
            } else {
                let apart = (!apart.is_empty()).then(|| quote!(, &[#(#apart),*]));
                let asks = asks(&holes.asks);
                argument.tokens(quote!(&mut [#(#values),*], #asks #apart));
            }
            out.call(Ident::new(function, Span::call_site()), argument);
        }
        setters(after, Style::Call, context, &mut out);
        if !is_proved {
            only_for(&mut out);
        }
        match (is_proved, context.template) {
            (true, _) => call("proved", &mut out),
            (false, None) => call("checked", &mut out),
            (false, Some(_)) => declared_by("checked_by", context, &mut out),
        }
    }
    if is_proved {
        only_for(&mut out);
    }
    if is_proved && context.template.is_some() {
        declared_by("declared_by", context, &mut out);
    }
    Some(out)
}

/// `.declared_by(OrderShipped::__declaration)`: its type counts as used by this, and a preview finds the definition.
fn declared_by(function: &str, context: &Context<'_>, out: &mut Output) {
    let mut declaration = Output::default();
    declaration.copies(&context.roots.message);
    declaration.separator();
    declaration.word("__declaration");
    out.call(Ident::new(function, Span::call_site()), declaration);
}

/// `$crate::Text::laid_out(…)`; of a declared template `$crate::Template::laid_out(…)`.
fn begin(function: &str, context: &Context<'_>, out: &mut Output, fill: impl FnOnce(&mut Output)) {
    let node = context.message;
    if context.template.is_some() {
        path_to(&TEMPLATE.part, Span::call_site(), context.roots, out);
    } else {
        path_to(node.part, context.shown(&node.name).span(), context.roots, out);
    }
    out.separator();
    out.word(function);
    out.parenthesised(fill);
}

/// What the values are asked, as one literal.
fn asks(asks: &[Option<Ask>]) -> Literal {
    let mut text = String::new();
    for (index, ask) in asks.iter().enumerate() {
        if index > 0 {
            text.push(' ');
        }
        if let Some(ask) = ask {
            ask.write(&mut text);
        }
    }
    Literal::string(&text)
}

fn call(name: &str, out: &mut Output) {
    out.call(Ident::new(name, Span::call_site()), Output::default());
}

/// The literal that shows the text best, which is the one that costs least, too: to escape the text takes twice as long as to
/// parse it, and `Literal::from_str` thrice.
fn string(text: &str) -> TokenTree {
    let has_end = text.contains('#') && text.contains("\"#");
    let raw = if has_end { None } else { parsed(&format!("r#\"{text}\"#")).into_iter().next() };
    raw.unwrap_or_else(|| Literal::string(text).into())
}

/// JSON as it is being written.
#[derive(Default)]
struct Text {
    /// What is before `json`.
    pieces: Vec<Piece>,
    json: String,
    /// Whether something is before the next member or element.
    is_begun: bool,
}

enum Piece {
    Json(String),
    Value(usize),
    /// What is left out where none of its values is there.
    Group(Vec<Piece>),
}

/// What is left out together. A group within it that alone decides whether it is there becomes part of it.
fn group(pieces: Vec<Piece>) -> Piece {
    let deciding = pieces.iter().filter(|piece| !matches!(piece, Piece::Json(_))).count();
    let mut group = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Group(inner) if deciding == 1 => inner.into_iter().for_each(|piece| add(piece, &mut group)),
            piece => add(piece, &mut group),
        }
    }
    Piece::Group(group)
}

fn add(piece: Piece, to: &mut Vec<Piece>) {
    match (to.last_mut(), piece) {
        (Some(Piece::Json(before)), Piece::Json(text)) => before.push_str(&text),
        (_, piece) => to.push(piece),
    }
}

/// Adds to a plan.
fn plan(pieces: &[Piece], holes: &Holes<'_>, plan: &mut Written) -> Option<()> {
    for piece in pieces {
        match piece {
            Piece::Json(text) => plan.add(Step::Piece(text))?,
            Piece::Value(index) => {
                let policy = holes.policies.get(*index);
                plan.add(Step::Value(*index, policy.map(|(cut, fallback)| Cut { fallback: fallback.as_deref(), ..*cut })))?;
            }
            Piece::Group(pieces) => {
                plan.add(Step::Begin)?;
                self::plan(pieces, holes, plan)?;
                plan.add(Step::End)?;
            }
        }
    }
    Some(())
}

impl Text {
    /// What these fields of the message come to.
    fn of<'f>(fields: impl Iterator<Item = &'f Field>, holes: &mut Holes<'_>) -> Option<Self> {
        let context = holes.context;
        let sent = match context.template {
            Some(template) => declared::sent(template, holes)?,
            None => Sent::of(context.message.part, fields, holes)?,
        };
        let mut text = Self::default();
        let Ok(()) = layout::typed(sent.part, &sent).each(&mut text);
        Some(text)
    }

    /// Writes the plan. Nothing where a value has found no place.
    fn planned(&mut self, holes: &Holes<'_>, plan: &mut Written) -> Option<()> {
        self.flush();
        self::plan(&self.pieces, holes, plan)?;
        (0..holes.values.len()).all(|index| holes.asked.contains(&index) || plan.has(index)).then_some(())
    }

    /// `laid_out("…")` or `laid_out_in_pieces("29.A1.", "…", const { &[…] })`; values of the run time come later. Nothing where a value has
    /// found no place.
    fn start(mut self, holes: &Holes<'_>, out: &mut Output) -> Option<()> {
        let Holes { context, values, are_constant, .. } = holes;
        if values.is_empty() && self.pieces.is_empty() {
            begin("laid_out", context, out, |out| out.token(string(&self.json)));
            return Some(());
        }
        let mut plan = Written::default();
        self.planned(holes, &mut plan)?;
        let (steps, json) = (plan.steps, string(&plan.json));
        let now = if *are_constant { quote!(const { &[#(#values),*] }) } else { quote!(&[]) };
        begin("laid_out_in_pieces", context, out, |out| out.tokens(quote!(#steps, #json, #now)));
        Some(())
    }

    fn flush(&mut self) {
        if !self.json.is_empty() {
            self.pieces.push(Piece::Json(std::mem::take(&mut self.json)));
        }
    }

    fn comma(&mut self) {
        if std::mem::replace(&mut self.is_begun, true) {
            self.json.push(',');
        }
    }

    fn value(&mut self, out: &Out<'_>) {
        match out {
            // Writing to a text does not fail.
            Out::Text(text) => json::quoted(text, &mut self.json).unwrap_or_default(),
            Out::Flag(flag) => self.show(flag),
            Out::Integer(number) => self.show(number),
            Out::Quoted(number) => self.show(format_args!("\"{number}\"")),
            Out::Decimal(number) => self.show(decimal(*number)),
            Out::Hole(hole, _) => {
                self.flush();
                self.pieces.push(Piece::Value(*hole));
            }
            // A document is put in.
            Out::Json(_) => self.json.push_str("null"),
            Out::Object(object) => self.within('{', '}', |text| object.each(text)),
            Out::Array(array) => self.within('[', ']', |text| text.elements(array)),
        }
    }

    fn elements(&mut self, array: &Array<'_>) -> Result<(), Infallible> {
        array.each(&mut |element| {
            let is_certain = match element {
                Out::Object(object) => object.is_certain(),
                element => !matches!(element, Out::Hole(_, true)),
            };
            self.given(is_certain, |text| {
                text.comma();
                text.value(element);
            });
            Ok(())
        })
    }

    fn within(&mut self, open: char, close: char, write: impl FnOnce(&mut Self) -> Result<(), Infallible>) {
        self.json.push(open);
        self.is_begun = false;
        let Ok(()) = write(self);
        self.is_begun = true;
        self.json.push(close);
    }

    /// What is left out where nothing is put into it, unless it is certain.
    fn given(&mut self, is_certain: bool, write: impl FnOnce(&mut Self)) {
        if is_certain {
            return write(self);
        }
        self.flush();
        let around = std::mem::take(&mut self.pieces);
        write(self);
        self.flush();
        let within = std::mem::replace(&mut self.pieces, around);
        self.pieces.push(group(within));
    }

    fn member(&mut self, name: &str, is_certain: bool, out: &Out<'_>) {
        self.given(is_certain, |text| {
            text.comma();
            // The names of members have nothing in them that is escaped.
            text.json.push('"');
            text.json.push_str(name);
            text.json.push_str("\":");
            text.value(out);
        });
    }

    fn show(&mut self, value: impl fmt::Display) {
        // Writing to a text does not fail.
        write!(self.json, "{value}").unwrap_or_default();
    }
}

impl<'a> Members<'a> for Text {
    type Error = Infallible;

    fn any(&mut self, member: &str, out: &Out<'a>) -> Result<(), Infallible> {
        let is_certain = match out {
            Out::Object(object) => !object.may_be_left_out(),
            out => !matches!(out, Out::Hole(_, true)),
        };
        self.member(member, is_certain, out);
        Ok(())
    }

    fn named(&mut self, name: usize, out: &Out<'a>) -> Result<(), Infallible> {
        self.comma();
        self.value(&Out::Hole(name, false));
        self.json.push(':');
        self.value(out);
        Ok(())
    }

    fn object(&mut self, member: &str, object: &Object<'a>) -> Result<(), Infallible> {
        self.member(member, object.is_certain(), &Out::Object(*object));
        Ok(())
    }

    fn array(&mut self, member: &str, array: &Array<'a>) -> Result<(), Infallible> {
        self.member(member, array.is_certain(), &Out::Array(*array));
        Ok(())
    }
}

/// A number as `serde_json` writes it: the fewest digits that are read back as the same, with an exponent where it is far from 1.
fn decimal(number: f64) -> String {
    // In between, `Debug` has an exponent already.
    if (1e-5..1e-4).contains(&number.abs()) { number.to_string() } else { format!("{number:?}") }
}
