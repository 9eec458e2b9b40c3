//! A send as the template message that comes of it: what was typed, seen where it goes.

use super::blank::{At, Blank, Goal};
use super::{Declared, Gaps, Language};
use crate::schema::Part;
use crate::table::ENVELOPE;
use crate::table::template::{CARD, CARD_TEXT, HEADER_PARAMETER, TEXT};
use crate::view::{Items, Value, View};
use crate::violation::{Place, Step};

/// A send, seen as a template message in one of its languages.
pub(super) struct Sent<'a> {
    send: &'a dyn View,
    fields: Fields<'a>,
    /// Where things are in the template message, and where they were typed.
    moves: Vec<(Place, Place)>,
    /// What was given to cards that do not take it: where it was typed, the card of the template, the blank, and whether it is certain.
    pub strays: Vec<(Place, usize, &'a Blank, bool)>,
    /// Whether it depends on what is known at run time only which card of the template a card is.
    pub is_uncertain: bool,
}

/// A struct of the message.
#[derive(Default)]
pub(super) struct Fields<'a>(pub Vec<(&'static str, Shown<'a>)>);

/// The entries of a list, or the branches of a value.
pub(super) struct Entries<'a>(pub Vec<Shown<'a>>);

/// A value of the message.
pub(super) enum Shown<'a> {
    As(Value<'a>),
    Part(&'static Part, Fields<'a>),
    List(Entries<'a>),
    AnyOf(Entries<'a>),
    Repeated(Entries<'a>),
}

impl Shown<'_> {
    fn value(&self) -> Value<'_> {
        match self {
            Self::As(value) => *value,
            Self::Part(part, fields) => Value::Part(part, fields),
            Self::List(entries) => Value::List(entries),
            Self::AnyOf(entries) => Value::AnyOf(entries),
            Self::Repeated(entries) => Value::Repeated(entries),
        }
    }
}

impl View for Fields<'_> {
    fn get(&self, field: &str) -> Value<'_> {
        self.0.iter().find(|(name, _)| *name == field).map_or(Value::Absent, |(_, shown)| shown.value())
    }
}

impl Items for Entries<'_> {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn item(&self, index: usize) -> Value<'_> {
        self.0.get(index).map_or(Value::Absent, Shown::value)
    }
}

impl View for Sent<'_> {
    fn get(&self, field: &str) -> Value<'_> {
        if ENVELOPE.field(field).is_some() { self.send.get(field) } else { self.fields.get(field) }
    }
}

impl<'a> Sent<'a> {
    /// The send in this language. Where it is not known which card of the template a card is, it is the one of the index `model`.
    pub(super) fn new(declared: &'static Declared, language: &'a Language, model: usize, send: &'a dyn View) -> Self {
        Self::of(&Of { declared, language, model, has_names: false }, send)
    }

    /// The same with the names of its variables as they are sent.
    pub(super) fn named(declared: &'static Declared, language: &'a Language, send: &'a dyn View) -> Self {
        Self::of(&Of { declared, language, model: 0, has_names: true }, send)
    }

    fn of(of: &Of<'a>, send: &'a dyn View) -> Self {
        let mut sent = Self { send, fields: Fields::default(), moves: Vec::new(), strays: Vec::new(), is_uncertain: false };
        let mut fields = sent.fill(of, (&of.declared.blanks, &of.language.gaps), send, (&[], &[]));
        fields.0.push(("name", Shown::As(Value::Text(&of.language.definition.name))));
        sent.fields = fields;
        sent
    }

    /// Where what is at this place of the template message was typed.
    pub(super) fn typed(&self, place: &[Step]) -> Place {
        let shared = |from: &Place| from.iter().zip(place).take_while(|(a, b)| a == b).count();
        let whole = self.moves.iter().filter(|(from, _)| shared(from) == from.len()).max_by_key(|(from, _)| from.len());
        // What is wrong with a button is said at what fills it.
        let is_button = |count: usize| count > 1 && matches!(place[count - 2..count], [Step::Field("buttons"), Step::Index(_)]);
        let button = self.moves.iter().filter(|(from, _)| is_button(shared(from))).max_by_key(|(from, _)| shared(from));
        match (whole, button) {
            (Some((from, to)), _) if button.is_none_or(|(of_button, _)| shared(of_button) <= from.len()) => {
                to.iter().chain(&place[from.len()..]).copied().collect()
            }
            (_, Some((_, to))) => to.clone(),
            _ if ENVELOPE.fields.iter().any(|field| place.first() == Some(&Step::Field(field.name))) => place.to_vec(),
            _ => Place::new(),
        }
    }

    /// The fields of the template, or of a card.
    fn fill(
        &mut self,
        of: &Of<'a>,
        (blanks, gaps): (&'a [Blank], &'a Gaps),
        view: &'a dyn View,
        (here, typed): (&[Step], &[Step]),
    ) -> Fields<'a> {
        let mut fields = Fields::default();
        let mut body = Vec::new();
        let mut buttons: Vec<Button<'a>> = Vec::new();
        for (index, goal) in &gaps.goals {
            let Some(blank) = blanks.get(*index) else { continue };
            let (value, from) = (view.get(blank.name()), step(typed, Step::Field(blank.name())));
            match goal.at {
                At::Component("cards") => {
                    let at = step(here, Step::Field("cards"));
                    fields.0.push(("cards", self.card(of, value, Some(0), (&at, &from))));
                    self.moves.push((at, from));
                }
                At::Component("language") if value.is_absent() && !goal.required => {
                    fields.0.push(("language", Shown::As(Value::Text(&of.language.definition.language))));
                }
                At::Component(name) => {
                    fields.0.push((name, of.parameter(value, goal, &HEADER_PARAMETER)));
                    self.moves.push((step(here, Step::Field(name)), from));
                }
                At::Parameter(index) => {
                    body.resize_with(body.len().max(index + 1), || Shown::As(Value::Absent));
                    body[index] = of.parameter(value, goal, if here.is_empty() { &TEXT } else { &CARD_TEXT });
                    self.moves.push((here.iter().copied().chain([Step::Field("body"), Step::Index(index)]).collect(), from));
                }
                At::Button(index, part, field) => button(&mut buttons, (index, part, field), goal, value, from),
            }
        }
        if !body.is_empty() {
            fields.0.push(("body", Shown::List(Entries(body))));
        }
        if !buttons.is_empty() {
            let at = step(here, Step::Field("buttons"));
            let shown =
                buttons.into_iter().enumerate().map(|(index, button)| button.shown(&step(&at, Step::Index(index)), &mut self.moves));
            fields.0.push(("buttons", Shown::List(Entries(shown.collect()))));
        }
        fields
    }

    /// The cards, or one of them.
    fn card(&mut self, of: &Of<'a>, value: Value<'a>, position: Option<usize>, (here, typed): (&[Step], &[Step])) -> Shown<'a> {
        let mut each = |items: &'a dyn Items, step_in: fn(usize) -> Step, mut position: Option<usize>, counts: bool| {
            let mut entries = Vec::new();
            for index in 0..items.len() {
                let item = items.item(index);
                let places = (step(here, step_in(index)), step(typed, step_in(index)));
                entries.push(self.card(of, item, position, (&places.0, &places.1)));
                if counts {
                    position = position.filter(|_| item.entries() == (1, Some(1))).map(|position| position + 1);
                }
            }
            Entries(entries)
        };
        match value {
            Value::List(items) => Shown::List(each(items, Step::Index, position, true)),
            Value::AnyOf(items) => Shown::AnyOf(each(items, Step::Branch, position, false)),
            Value::Repeated(items) => Shown::Repeated(each(items, Step::Index, None, false)),
            Value::Part(_, view) => {
                let blanks = of.declared.card.as_ref().map_or(&[][..], |card| &card.blanks);
                self.is_uncertain |= position.is_none() && of.language.cards.len() > 1;
                let Some((number, gaps)) = of.language.card(position.unwrap_or(of.model)) else { return Shown::As(value) };
                for (index, blank) in blanks.iter().enumerate() {
                    let given = view.get(blank.name());
                    if !given.is_absent() && !gaps.goals.iter().any(|(filled, _)| *filled == index) {
                        self.strays.push((step(typed, Step::Field(blank.name())), number, blank, given.is_given()));
                    }
                }
                Shown::Part(&CARD, self.fill(of, (blanks, gaps), view, (here, typed)))
            }
            value => Shown::As(value),
        }
    }
}

/// Of what a send is seen.
struct Of<'a> {
    declared: &'static Declared,
    language: &'a Language,
    model: usize,
    has_names: bool,
}

impl<'a> Of<'a> {
    fn parameter(&self, value: Value<'a>, goal: &'a Goal, text: &'static Part) -> Shown<'a> {
        match goal.parameter_name.as_deref().filter(|_| self.has_names) {
            Some(name) => Shown::Part(text, Fields(vec![("parameter_name", Shown::As(Value::Text(name))), ("text", Shown::As(value))])),
            None => Shown::As(value),
        }
    }
}

fn step(place: &[Step], step: Step) -> Place {
    place.iter().copied().chain([step]).collect()
}

/// A button that something fills.
struct Button<'a> {
    index: usize,
    part: &'static Part,
    fields: Fields<'a>,
    /// The fields that were typed, and where.
    typed: Vec<(&'static str, Place)>,
    is_certain: bool,
}

fn button<'a>(
    buttons: &mut Vec<Button<'a>>,
    (index, part, field): (usize, &'static Part, &'static str),
    goal: &'a Goal,
    value: Value<'a>,
    typed: Place,
) {
    let shown = match goal.default {
        Some(default) if value.is_absent() => Shown::As(Value::Text(default)),
        _ if value.is_absent() => return,
        _ if goal.required => Shown::As(value),
        _ => given(value),
    };
    if buttons.last().is_none_or(|button| button.index != index) {
        let mut fields = Fields::default();
        if part.field("index").is_some_and(|field| field.required) {
            let number = i64::try_from(index).unwrap_or(i64::MAX);
            fields.0.push(("index", Shown::As(Value::Integer(number))));
        }
        buttons.push(Button { index, part, fields, typed: Vec::new(), is_certain: false });
    }
    let Some(button) = buttons.last_mut() else { return };
    button.is_certain |= goal.required || goal.default.is_some() || value.is_given();
    button.fields.0.push((field, shown));
    if let Some(name) = goal.parameter_name.as_deref() {
        button.fields.0.push(("parameter_name", Shown::As(Value::Text(name))));
    }
    button.typed.push((field, typed));
}

impl<'a> Button<'a> {
    fn shown(self, here: &[Step], moves: &mut Vec<(Place, Place)>) -> Shown<'a> {
        let inside = if self.is_certain { here.to_vec() } else { step(here, Step::Branch(0)) };
        moves.extend(self.typed.into_iter().map(|(field, typed)| (step(&inside, Step::Field(field)), typed)));
        let shown = Shown::Part(self.part, self.fields);
        if self.is_certain { shown } else { Shown::AnyOf(Entries(vec![shown, Shown::As(Value::Absent)])) }
    }
}

/// The value where it is given: without it there is no button.
fn given(value: Value<'_>) -> Shown<'_> {
    match value {
        Value::AnyOf(branches) => Shown::AnyOf(Entries((0..branches.len()).map(|index| given(branches.item(index))).collect())),
        Value::Absent => Shown::As(Value::Never),
        value => Shown::As(value),
    }
}
