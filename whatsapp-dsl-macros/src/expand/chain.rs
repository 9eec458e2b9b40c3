//! A part of a constant message as it is being written: `$crate::template::Url::literal().index(0i64).constants().text(…).part()`.

use std::mem;

use proc_macro2::{Delimiter, Ident, Literal, Span};
use quote::quote;
use whatsapp_dsl_rules::Part;
use whatsapp_dsl_rules::declared::Language;

use super::context::{self, Context};
use super::output::Output;
use super::site::{Site, Style};
use super::value;
use crate::resolved::{Field, Form, Value};

/// A part as it is being written: literals in front, constants behind.
pub(super) struct Chain {
    pub part: &'static Part,
    literals: Vec<(Ident, Output)>,
    pub constants: Vec<(Ident, Output)>,
    pub components: Components,
}

/// The components that are there whatever the constants are.
#[derive(Default)]
pub(super) struct Components {
    pub header: Option<Output>,
    pub body: Vec<Output>,
    pub buttons: Vec<Output>,
    pub cards: Vec<Output>,
}

impl Components {
    /// `const { &$crate::private::ConstantComponents { header: …, body: &[…], buttons: &[…], cards: &[…] } }`.
    fn all(self, context: &Context<'_>, out: &mut Output) {
        let member = |name: &str, out: &mut Output| {
            out.word(name);
            out.punct(':');
        };
        out.lasting(|out| {
            context.private("ConstantComponents", out);
            out.braced(|out| {
                member("header", out);
                match self.header {
                    None => context.private("None", out),
                    Some(header) => {
                        context.private("Some", out);
                        out.parenthesised(|out| *out = header);
                    }
                }
                out.punct(',');
                for (name, entries) in [("body", self.body), ("buttons", self.buttons), ("cards", self.cards)] {
                    member(name, out);
                    out.punct('&');
                    array(entries, out);
                    out.punct(',');
                }
            });
        });
    }
}

impl Chain {
    pub(super) fn new(part: &'static Part) -> Self {
        Self { part, literals: Vec::new(), constants: Vec::new(), components: Components::default() }
    }

    pub(super) fn put(&mut self, name: &str, fill: impl FnOnce(&mut Output)) {
        let mut argument = Output::default();
        fill(&mut argument);
        self.literals.push((Ident::new(name, Span::call_site()), argument));
    }

    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.put(name, |out| out.token(Literal::string(text)));
    }

    /// Sets a field, which may have another name here, to what was typed.
    pub(super) fn set(&mut self, name: Ident, typed: &Field, style: Style, context: &Context<'_>) {
        self.value(name, &typed.value, Site { owner: typed.owner, row: typed.row, style }, context);
    }

    /// Sets a text to a constant, or where that is `None`, to what is sent then.
    pub(super) fn set_or(&mut self, name: Ident, typed: &Field, default: &str, context: &Context<'_>) {
        let site = Site { owner: typed.owner, row: typed.row, style: Style::Literal };
        let (mut text, mut argument) = (Output::default(), Output::default());
        value::value(&typed.value, site, context, &mut text);
        let (krate, text) = (&context.roots.krate, text.finish());
        argument.tokens(quote!(#krate::private::text_or(#text, #default)));
        self.constants.push((name, argument));
    }

    fn value(&mut self, name: Ident, typed: &Value, site: Site, context: &Context<'_>) {
        let mut argument = Output::default();
        value::value(typed, site, context, &mut argument);
        if argument.is_empty() {
            return;
        }
        let is_constant = matches!(typed.form, Form::Constant(_));
        if is_constant { &mut self.constants } else { &mut self.literals }.push((name, argument));
    }

    /// The part.
    pub(super) fn part(mut self, context: &Context<'_>) -> Output {
        let mut out = Output::default();
        let Components { header, body, buttons, cards } = mem::take(&mut self.components);
        if let Some(header) = header {
            self.put("header", |out| out.lasting(|out| out.append(header)));
        }
        for (name, entries) in [("body", body), ("buttons", buttons), ("cards", cards)] {
            if !entries.is_empty() {
                self.put(name, |out| out.lasting(|out| array(entries, out)));
            }
        }
        context::path_to(self.part, Span::call_site(), context.roots, &mut out);
        out.associated("literal");
        self.finish("part", out)
    }

    /// The message that is sent in this language.
    pub(super) fn message(mut self, language: &Language, context: &Context<'_>) -> Output {
        let mut out = Output::default();
        context.private("declared", &mut out);
        let components = mem::take(&mut self.components);
        out.parenthesised(|out| {
            // The path of a function: in that of a type alone, the compiler finds names that need not be written.
            out.tokens(context.roots.message.clone());
            out.separator();
            out.word("builder");
            for text in [&language.definition.name, &language.definition.language] {
                out.punct(',');
                out.token(Literal::string(text));
            }
            out.punct(',');
            components.all(context, out);
        });
        self.finish("message", out)
    }

    /// What is set besides, behind what `out` starts with.
    fn finish(self, end: &str, mut out: Output) -> Output {
        let call = |name: &str| Ident::new(name, Span::call_site());
        self.literals.into_iter().for_each(|(name, argument)| out.call(name, argument));
        if !self.constants.is_empty() {
            out.call(call("constants"), Output::default());
            self.constants.into_iter().for_each(|(name, argument)| out.call(name, argument));
        }
        out.call(call(end), Output::default());
        out
    }
}

/// `[ …, … ]`.
pub(super) fn array(entries: Vec<Output>, out: &mut Output) {
    out.group(Delimiter::Bracket, |out| {
        for entry in entries {
            out.append(entry);
            out.punct(',');
        }
    });
}
