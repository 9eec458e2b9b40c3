//! What a message of a declared template says: the `Template` that it comes to, each value where it goes.

use whatsapp_dsl_rules::declared::blank::{At, Blank, Goal};
use whatsapp_dsl_rules::declared::{Declared, Gaps, Language, naming};
use whatsapp_dsl_rules::table::template::{CARD, TEMPLATE};
use whatsapp_dsl_rules::{self as rules, Choice, Home, Part, Type};

use super::holes::Holes;
use super::sent::{Given, Sent};
use super::site::{Site, Style};
use crate::ast::{Item, List, LiteralValue, Promise, Scalar};
use crate::resolved::{Form, Struct, Value};

/// The template as it is sent; nothing where only the run time knows its shape, or the compiler its language.
pub(super) fn sent(declared: &'static Declared, holes: &mut Holes<'_>) -> Option<Sent> {
    let typed = holes.context.message;
    let language = language(declared, typed)?;
    let mut template = Sent::new(&TEMPLATE.part);
    template.put("name", Given::Text(language.definition.name.clone()));
    template.put("language", Given::Text(language.definition.language.clone()));
    let filling = Filling { declared, language };
    filling.components(&declared.blanks, &language.gaps, typed, &mut template, holes)?;
    Some(template)
}

/// The language that the message is in.
fn language(declared: &'static Declared, content: &Struct) -> Option<&'static Language> {
    match content.field(naming::LANGUAGE).map(|field| &field.value.form) {
        None | Some(Form::Absent) => declared.language(None),
        Some(Form::Literal(LiteralValue { scalar: Scalar::Text(code), .. })) => declared.language(Some(code)),
        Some(_) => None,
    }
}

/// What is given to a blank, and whether a text there is one of several things that it could be.
type Filled = (&'static str, Given, bool);

struct Filling {
    declared: &'static Declared,
    language: &'static Language,
}

impl Filling {
    /// The components of the template or of a card.
    fn components(
        &self,
        blanks: &'static [Blank],
        gaps: &'static Gaps,
        typed: &Struct,
        into: &mut Sent,
        holes: &mut Holes<'_>,
    ) -> Option<()> {
        if !typed.stray.is_empty() {
            return None;
        }
        let (part, filled) = (into.part, self.filled(typed, holes)?);
        let (mut body, mut buttons) = (Vec::new(), Vec::<Button>::new());
        for (index, goal) in &gaps.goals {
            let blank = blanks.get(*index)?;
            let given = filled.iter().find(|(name, ..)| *name == blank.name()).map(|(_, given, is_choice)| (given.clone(), *is_choice));
            match (goal.at, given) {
                (At::Component(naming::LANGUAGE), _) | (At::Component(_) | At::Parameter(_), None) => {}
                (At::Component("header"), Some((given, _))) if blank.is_variable() => {
                    let hole = needed(&given, goal, holes);
                    let mut header = named(choice_of(part, "header")?, hole.map_or(given, |hole| Given::Hole(hole, true)), goal)?;
                    header.may_be_left_out = hole.is_some();
                    into.put("header", Given::Part(header));
                }
                (At::Component(name), Some((given, _))) => into.put(name, given),
                // A one-time password is a text, which is a parameter only here.
                (At::Parameter(_), Some((given, true))) if goal.parameter_name.is_none() => {
                    needed(&given, goal, holes);
                    body.push(given);
                }
                (At::Parameter(_), Some((given, _))) => {
                    needed(&given, goal, holes);
                    body.push(Given::Part(named(choice_of(part, "body")?, given, goal)?));
                }
                (At::Button(number, of, name), given) => {
                    if given.is_none() && goal.default.is_none() {
                        continue;
                    }
                    if buttons.last().is_none_or(|button| button.number != number) {
                        buttons.push(Button::new(number, of)?);
                    }
                    let button = buttons.last_mut()?;
                    button.fill(name, given.map(|(given, _)| given), goal, holes)?;
                }
            }
        }
        for (name, list) in [("body", body), ("buttons", buttons.into_iter().map(Button::sent).collect())] {
            if !list.is_empty() {
                into.put(name, Given::list(list));
            }
        }
        (holes.context.promise == Promise::Proved || !into.decides(part.wire)).then_some(())
    }

    /// What was typed, in the order in which it was.
    fn filled(&self, typed: &Struct, holes: &mut Holes<'_>) -> Option<Vec<Filled>> {
        let mut filled = Vec::new();
        for field in typed.fields.iter().filter(|field| field.owner.home != Home::Envelope && !matches!(field.value.form, Form::Absent)) {
            let site = Site { owner: field.owner, row: field.row, style: Style::Call };
            let given = if is_of_cards(&field.value) { self.cards(&field.value, holes)? } else { holes.given(&field.value, site)? };
            filled.push((field.row.name, given, matches!(field.value.wanted, Type::Choice(_))));
        }
        Some(filled)
    }

    fn cards(&self, value: &Value, holes: &mut Holes<'_>) -> Option<Given> {
        let (Form::List(_, List(entries)), Some(of_card)) = (&value.form, &self.declared.card) else { return None };
        let mut cards = Vec::new();
        for (position, entry) in entries.iter().enumerate() {
            let Item::Value(Value { form: Form::Struct(typed), .. }) = entry else { return None };
            let (_, gaps) = self.language.card(position)?;
            let mut card = Sent::new(&CARD);
            self.components(&of_card.blanks, gaps, typed, &mut card, holes)?;
            cards.push(Given::Part(card));
        }
        Some(Given::list(cards))
    }
}

fn is_of_cards(value: &Value) -> bool {
    matches!(value.wanted, Type::List(list) if matches!(list.item, Type::Part(part) if part.home.is_declared()))
}

/// A parameter with the name of its variable, unless it says its own.
fn named(choice: &'static Choice, given: Given, goal: &Goal) -> Option<Sent> {
    const NAME: &str = "parameter_name";
    let mut part = match given {
        Given::Part(part) => part,
        text => {
            let mut part = Sent::new(choice.part("Text")?);
            part.put("text", text);
            part
        }
    };
    if let Some(name) = goal.parameter_name.as_ref().filter(|_| !part.has(NAME)) {
        part.put(NAME, Given::Text(name.clone()));
    }
    Some(part)
}

/// The hole for a value that is checked at run time, where it must be there if its goal says so.
fn needed(given: &Given, goal: &Goal, holes: &mut Holes<'_>) -> Option<usize> {
    let (hole, ask) = holes.ask_of(given)?;
    ask.is_needed |= goal.required;
    Some(hole)
}

/// The choice that a component takes, or each of its entries.
fn choice_of(part: &'static Part, component: &str) -> Option<&'static Choice> {
    match &part.field(component)?.value {
        Type::Choice(choice) | Type::List(rules::List { item: Type::Choice(choice), .. }) => Some(choice),
        _ => None,
    }
}

/// A button as it is being filled in.
struct Button {
    number: usize,
    sent: Sent,
    /// Whether it is sent whatever its values are.
    is_certain: bool,
}

impl Button {
    /// The button of this index, with nothing filled in. Where it need not have an index, Meta's own samples give it none.
    fn new(number: usize, part: &'static Part) -> Option<Self> {
        let (mut sent, index) = (Sent::new(part), i64::try_from(number).ok()?);
        if part.field("index").is_some_and(|field| field.required) {
            sent.put("index", Given::Integer(index));
        }
        Some(Self { number, sent, is_certain: false })
    }

    fn fill(&mut self, name: &'static str, given: Option<Given>, goal: &Goal, holes: &mut Holes<'_>) -> Option<()> {
        if goal.at.is_whole_button() {
            let Given::Part(whole) = given? else { return None };
            self.sent.take(whole);
            self.is_certain = true;
            return Some(());
        }
        // One that is missing, and refused for that, makes no button.
        let is_checked = given.as_ref().and_then(|given| needed(given, goal, holes)).is_some();
        let may_be_none = is_checked || matches!(given, None | Some(Given::Hole(_, true)));
        self.is_certain |= (goal.required && !is_checked) || goal.default.is_some() || !may_be_none;
        self.sent.put(
            name,
            match (given, goal.default) {
                (Some(Given::Hole(hole, true)), Some(default)) => holes.or(hole, default),
                (Some(Given::Hole(hole, _)), _) if is_checked => Given::Hole(hole, true),
                (Some(given), _) => given,
                (None, default) => Given::Text(default.unwrap_or_default().to_owned()),
            },
        );
        if let Some(name) = &goal.parameter_name {
            self.sent.put("parameter_name", Given::Text(name.clone()));
        }
        Some(())
    }

    fn sent(mut self) -> Given {
        self.sent.may_be_left_out = !self.is_certain;
        Given::Part(self.sent)
    }
}
