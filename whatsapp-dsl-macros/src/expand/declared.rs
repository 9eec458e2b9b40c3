//! A message of a declared template that is made of literals and constants: written as the `Template` that it comes to, each value where it
//! goes, so that it is a constant like any other.

use proc_macro2::{Ident, Literal, Span};
use quote::quote;
use whatsapp_dsl_rules::declared::blank::{At, Blank, Goal};
use whatsapp_dsl_rules::declared::{Declared, Gaps, Language, naming};
use whatsapp_dsl_rules::table::template::{CARD, TEMPLATE};
use whatsapp_dsl_rules::{self as rules, Choice, Part, Type};

use super::chain::{Chain, array};
use super::context::Context;
use super::output::Output;
use super::site::{Site, Style};
use super::{constant, literal, value};
use crate::ast::{Item, List, LiteralValue, Look, Scalar};
use crate::resolved::{Field, Form, Struct, Value};

/// `$crate::private::declared(OrderShipped::builder, "…", "en_US", const { &$crate::private::ConstantComponents { … } }).to("…").message()`, and from
/// where its definition is, for a preview; nothing where it is not a constant, or where its language is known to the compiler alone. What is
/// known without the send is one call, and the components are one constant: each more costs the user's build.
pub(super) fn constant(declared: &'static Declared, context: &Context<'_>) -> Option<Output> {
    let typed = context.message;
    if !typed.stray.is_empty() || !typed.fields.iter().all(|field| is_constant(&field.value)) {
        return None;
    }
    let language = language(declared, typed)?;
    let mut template = Chain::new(&TEMPLATE.part);
    for field in typed.fields.iter().filter(|field| declared.kind.part.field(field.row.name).is_none()) {
        template.set(field.name.clone(), field, Style::Literal, context);
    }
    let sent = Sent { declared, language, context };
    sent.components(&declared.blanks, &language.gaps, typed, &mut template)?;
    let mut message = template.message(language, context);
    let audience = declared.kind.audience;
    if audience != TEMPLATE.audience {
        let (krate, audience) = (&context.roots.krate, Ident::new(&format!("{audience:?}"), Span::call_site()));
        let mut argument = Output::default();
        argument.tokens(quote!(#krate::private::rules::Audience::#audience));
        message.call(Ident::new("only_for", Span::call_site()), argument);
    }
    let mut declaration = Output::default();
    declaration.tokens(context.roots.message.clone());
    declaration.separator();
    declaration.word("__declaration");
    message.call(Ident::new("declared_by", Span::call_site()), declaration);
    Some(message)
}

/// Whether a value is a constant, the cards of the template included.
fn is_constant(value: &Value) -> bool {
    match &value.form {
        Form::List(_, List(entries)) if is_of_cards(value) => entries.iter().all(|entry| {
            matches!(entry, Item::Value(Value { form: Form::Struct(card), .. })
                if card.stray.is_empty() && card.fields.iter().all(|field| is_constant(&field.value)))
        }),
        _ => literal::is_constant(value),
    }
}

fn is_of_cards(value: &Value) -> bool {
    matches!(value.wanted, Type::List(list) if matches!(list.item, Type::Part(part) if part.home.is_declared()))
}

/// The language that the message is in.
fn language(declared: &'static Declared, content: &Struct) -> Option<&'static Language> {
    match content.field(naming::LANGUAGE).map(|field| &field.value.form) {
        None | Some(Form::Absent) => declared.language(None),
        Some(Form::Literal(LiteralValue { scalar: Scalar::Text(code), .. })) => declared.language(Some(code)),
        Some(_) => None,
    }
}

struct Sent<'a> {
    declared: &'static Declared,
    language: &'static Language,
    context: &'a Context<'a>,
}

impl Sent<'_> {
    /// The components of the template or of a card, into `chain`.
    fn components(&self, blanks: &'static [Blank], gaps: &'static Gaps, typed: &Struct, chain: &mut Chain) -> Option<()> {
        let (part, context) = (chain.part, self.context);
        let mut buttons = Vec::<Button>::new();
        for (index, goal) in &gaps.goals {
            let blank = blanks.get(*index)?;
            let field = typed.field(blank.name()).filter(|field| !matches!(field.value.form, Form::Absent));
            match (goal.at, field) {
                (At::Component(naming::LANGUAGE), _) | (At::Component(_) | At::Parameter(_), None) => {}
                (At::Component("header"), Some(field)) if blank.is_variable() => {
                    chain.components.header = Some(self.named(choice_of(part, "header")?, field, goal)?);
                }
                (At::Component("header"), Some(field)) if matches!(field.value.form, Form::Struct(_)) => {
                    let site = Site { owner: field.owner, row: field.row, style: Style::LiteralEntry };
                    value::value(&field.value, site, context, chain.components.header.insert(Output::default()));
                }
                (At::Component("cards"), Some(field)) => chain.components.cards = self.cards(&field.value)?,
                (At::Component(name), Some(field)) => chain.set(Ident::new(name, Span::call_site()), field, Style::Literal, context),
                (At::Parameter(_), Some(field)) => {
                    chain.components.body.push(self.parameter(choice_of(part, "body")?, field, goal)?);
                }
                (At::Button(number, of, name), field) => {
                    let (name, default) = (Ident::new(name, Span::call_site()), goal.default);
                    if field.is_none() && default.is_none() {
                        continue;
                    }
                    if buttons.last().is_none_or(|button| button.number != number) {
                        buttons.push(Button::new(number, of)?);
                    }
                    let button = buttons.last_mut()?;
                    if goal.at.is_whole_button() {
                        let Form::Struct(inner) = &field?.value.form else { return None };
                        inner.fields.iter().for_each(|field| button.chain.set(field.name.clone(), field, Style::Literal, context));
                        button.is_certain = true;
                        continue;
                    }
                    button.is_certain |= goal.required || default.is_some() || field.is_some_and(|field| !may_be_none(&field.value));
                    match (field, default) {
                        (Some(field), Some(default)) if may_be_none(&field.value) => button.chain.set_or(name, field, default, context),
                        (Some(field), _) => button.chain.set(name, field, Style::Literal, context),
                        (None, default) => button.chain.text(&name.to_string(), default.unwrap_or_default()),
                    }
                    if let Some(name) = &goal.parameter_name {
                        button.chain.text("parameter_name", name);
                    }
                }
            }
        }
        if !buttons.is_empty() {
            let choice = choice_of(part, "buttons")?;
            let is_certain = buttons.iter().all(|button| button.is_certain);
            let buttons: Vec<_> = buttons.into_iter().map(|button| variant(choice, button.chain, context)).collect();
            if is_certain {
                chain.components.buttons = buttons;
            } else {
                chain.constants.push((Ident::new("buttons", Span::call_site()), given(choice, buttons, context)));
            }
        }
        Some(())
    }

    fn cards(&self, value: &Value) -> Option<Vec<Output>> {
        let (Form::List(_, List(entries)), Some(card)) = (&value.form, &self.declared.card) else { return None };
        let mut cards = Vec::new();
        for (position, entry) in entries.iter().enumerate() {
            let Item::Value(Value { form: Form::Struct(typed), .. }) = entry else { return None };
            let (_, gaps) = self.language.card(position)?;
            let mut chain = Chain::new(&CARD);
            self.components(&card.blanks, gaps, typed, &mut chain)?;
            cards.push(chain.part(self.context));
        }
        Some(cards)
    }

    /// A parameter of a body.
    fn parameter(&self, choice: &'static Choice, field: &Field, goal: &Goal) -> Option<Output> {
        // A one-time password is a text, which is a parameter only here.
        if goal.parameter_name.is_some() || !matches!(field.value.wanted, Type::Choice(_)) {
            return self.named(choice, field, goal);
        }
        let mut out = Output::default();
        let site = Site { owner: field.owner, row: field.row, style: Style::LiteralEntry };
        value::value(&field.value, site, self.context, &mut out);
        Some(out)
    }

    /// A parameter with the name of its variable, unless it says its own.
    fn named(&self, choice: &'static Choice, field: &Field, goal: &Goal) -> Option<Output> {
        const NAME: &str = "parameter_name";
        let value = &field.value;
        let Form::Struct(inner) = &value.form else {
            let mut chain = Chain::new(choice.part("Text")?);
            goal.parameter_name.iter().for_each(|name| chain.text(NAME, name));
            let site = Site { owner: field.owner, row: field.row, style: Style::Literal };
            match &value.form {
                Form::Literal(literal) => chain.put("text", |out| literal::bare(literal, out)),
                Form::Constant(constant) => {
                    let mut text = Output::default();
                    text.tokens(constant::text(constant, value, site, self.context));
                    chain.constants.push((Ident::new("text", Span::call_site()), text));
                }
                _ => return None,
            }
            return Some(variant(choice, chain, self.context));
        };
        let mut chain = Chain::new(choice.part(inner.part.name)?);
        if inner.field(NAME).is_none_or(|own| matches!(own.value.form, Form::Absent)) {
            goal.parameter_name.iter().for_each(|name| chain.text(NAME, name));
        }
        inner.fields.iter().for_each(|field| chain.set(field.name.clone(), field, Style::Literal, self.context));
        Some(variant(choice, chain, self.context))
    }
}

/// The choice that a component takes, or each of its entries.
fn choice_of(part: &'static Part, component: &str) -> Option<&'static Choice> {
    match &part.field(component)?.value {
        Type::Choice(choice) | Type::List(rules::List { item: Type::Choice(choice), .. }) => Some(choice),
        _ => None,
    }
}

/// A button as it is being written.
struct Button {
    number: usize,
    chain: Chain,
    /// Whether it is sent whatever its constants are.
    is_certain: bool,
}

impl Button {
    /// The button of this index, with nothing filled in. Where it need not have an index, Meta's own samples give it none.
    fn new(number: usize, part: &'static Part) -> Option<Self> {
        let (mut chain, index) = (Chain::new(part), i64::try_from(number).ok()?);
        if part.field("index").is_some_and(|field| field.required) {
            chain.put("index", |out| out.token(Literal::i64_suffixed(index)));
        }
        Some(Self { number, chain, is_certain: false })
    }
}

/// Whether only the compiler knows if there is a value.
fn may_be_none(value: &Value) -> bool {
    matches!(&value.form, Form::Constant(constant) if constant.look == Look::Path || constant.is_inline)
}

/// `const { &$crate::template::Button::given([ … ]) }.filled()`: the buttons that have something filled in.
fn given(choice: &'static Choice, buttons: Vec<Output>, context: &Context<'_>) -> Output {
    let mut out = Output::default();
    out.lasting(|out| context.variant(choice, "given", out, |out| array(buttons, out)));
    out.call(Ident::new("filled", Span::call_site()), Output::default());
    out
}

/// `$crate::template::Button::Url(…)`.
fn variant(choice: &'static Choice, part: Chain, context: &Context<'_>) -> Output {
    let (name, mut out) = (part.part.name, Output::default());
    context.variant(choice, name, &mut out, |out| *out = part.part(context));
    out
}
