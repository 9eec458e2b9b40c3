//! Messages of literals, laid out: `$crate::Text::laid_out("\"type\":\"text\",…").to("+1 650 555 1234").message()`. The compiler sees one
//! string, whatever is in it.

use std::convert::Infallible;
use std::fmt::Write as _;

use proc_macro2::{Ident, Literal, Span};
use quote::quote;
use whatsapp_dsl_rules::cross::certain;
use whatsapp_dsl_rules::json::Json;
use whatsapp_dsl_rules::layout::{self, Array, Members, Out};
use whatsapp_dsl_rules::{Audience, Home};

use super::context::{Context, path_to};
use super::literal;
use super::output::Output;
use super::part::setters;
use super::sent::Sent;
use super::site::Style;
use crate::resolved::Field;

/// The message, where all that it says is literal; nothing where it is not.
pub(super) fn message(context: &Context<'_>) -> Option<Output> {
    let node = context.message;
    let (envelope, content): (Vec<&Field>, Vec<&Field>) = node.fields.iter().partition(|field| field.owner.home == Home::Envelope);
    if node.part.home.is_declared() || !node.stray.is_empty() {
        return None;
    }
    let sent = Sent::of(node.part, content)?;
    let mut text = Text::default();
    let Ok(()) = layout::typed(node.part, &sent).each(&mut text);
    let mut out = Output::default();
    path_to(node.part, context.shown(&node.name).span(), context.roots, &mut out);
    out.separator();
    out.word("laid_out");
    out.parenthesised(|out| out.token(string(&text.json)));
    let is_constant = |field: &&&Field| literal::is_constant(&field.value);
    if envelope.iter().all(|field| is_constant(&field)) {
        let (literals, constants): (Vec<&Field>, Vec<&Field>) = envelope.iter().partition(|field| literal::is_literal(&field.value));
        setters(literals, Style::Literal, context, &mut out);
        if !constants.is_empty() {
            out.call(Ident::new("constants", Span::call_site()), Output::default());
            setters(constants, Style::Literal, context, &mut out);
        }
        out.call(Ident::new("message", Span::call_site()), Output::default());
    } else {
        let (literals, others): (Vec<&Field>, Vec<&Field>) = envelope.iter().partition(|field| literal::is_literal(&field.value));
        setters(literals, Style::Literal, context, &mut out);
        out.call(Ident::new("builder", Span::call_site()), Output::default());
        setters(others, Style::Call, context, &mut out);
        out.call(Ident::new("proved", Span::call_site()), Output::default());
    }
    // Whoever can receive it need not be asked of its content.
    if let Audience::Depends(_) = context.kind.audience
        && certain(context.kind.audience, node) == Some(Audience::Anyone)
    {
        let krate = &context.roots.krate;
        let mut argument = Output::default();
        argument.tokens(quote!(#krate::private::rules::Audience::Anyone));
        out.call(Ident::new("only_for", Span::call_site()), argument);
    }
    Some(out)
}

/// The literal that shows the text best.
fn string(text: &str) -> Literal {
    let raw = if text.contains("\"#") { None } else { format!("r#\"{text}\"#").parse().ok() };
    raw.unwrap_or_else(|| Literal::string(text))
}

/// JSON as it is being written.
#[derive(Default)]
struct Text {
    json: String,
}

impl Text {
    fn comma(&mut self) {
        if !self.json.is_empty() && !self.json.ends_with(['{', '[']) {
            self.json.push(',');
        }
    }

    fn value(&mut self, out: &Out<'_>) {
        match out {
            Out::Text(text) => self.json.push_str(&Json::from(*text).to_string()),
            Out::Flag(flag) => self.show(flag),
            Out::Integer(number) => self.show(number),
            Out::Quoted(number) => self.show(format_args!("\"{number}\"")),
            Out::Decimal(number) => self.show(decimal(*number)),
            // A document is no literal.
            Out::Json(_) => self.json.push_str("null"),
            Out::Object(object) => self.within('{', '}', |text| object.each(text)),
            Out::Array(array) => self.within('[', ']', |text| text.elements(array)),
        }
    }

    fn elements(&mut self, array: &Array<'_>) -> Result<(), Infallible> {
        array.each(&mut |element| {
            self.comma();
            self.value(element);
            Ok(())
        })
    }

    fn within(&mut self, open: char, close: char, write: impl FnOnce(&mut Self) -> Result<(), Infallible>) {
        self.json.push(open);
        let Ok(()) = write(self);
        self.json.push(close);
    }

    fn show(&mut self, value: impl std::fmt::Display) {
        // Writing to a text does not fail.
        write!(self.json, "{value}").unwrap_or_default();
    }
}

impl<'a> Members<'a> for Text {
    type Error = Infallible;

    fn any(&mut self, member: &str, out: &Out<'a>) -> Result<(), Infallible> {
        self.comma();
        self.value(&Out::Text(member));
        self.json.push(':');
        self.value(out);
        Ok(())
    }
}

/// A number as `serde_json` writes it: the fewest digits that are read back as the same, with an exponent where it is far from 1.
fn decimal(number: f64) -> String {
    // In between, `Debug` has an exponent already.
    if (1e-5..1e-4).contains(&number.abs()) { number.to_string() } else { format!("{number:?}") }
}
