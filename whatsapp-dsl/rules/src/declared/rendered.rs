//! How long a text is once it is filled in.

use super::taker::At;
use super::{Declared, Filling, Language};
use crate::definition::placeholder::{Piece, pieces};
use crate::definition::{Definition, Format, limit};
use crate::report::{Question, Report, TEXT_TOO_LONG, Unproven};
use crate::text::characters;
use crate::view::{Value, View};
use crate::violation::{Place, Step, Violation};

/// A text with variables, and what fills them.
struct Rendered<'a> {
    /// What it is called: `body`.
    name: &'static str,
    /// The most characters.
    limit: usize,
    /// The characters that stand there already.
    fixed: usize,
    /// The variables, each with how often it stands there.
    uses: Vec<Use<'a>>,
}

/// A variable, and its value.
struct Use<'a> {
    times: usize,
    place: Place,
    value: Value<'a>,
}

/// One of the texts that a value can come to.
struct Leaf {
    place: Place,
    length: Length,
}

/// How long a text is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Length {
    /// So many characters.
    Known(usize),
    /// Made to fit; the text that stands in has so many characters.
    Fitted(usize),
    /// The compiler knows it.
    Constant,
    /// Only the run time knows it.
    Open,
}

/// Every text of a send is no longer than its component shows.
pub(super) fn text_length(declared: &Declared, message: &dyn View, report: &mut Report<'_>) {
    let candidates = candidates(declared, message);
    let found: Vec<_> = candidates.iter().map(|language| in_language(language, message, report)).collect();
    let all_broken = found.iter().all(|(violations, _)| !violations.is_empty());
    for (index, (violations, unproven)) in found.into_iter().enumerate() {
        if all_broken {
            if index == 0 {
                report.add(violations, unproven);
            }
            continue;
        }
        // In another language it fits, and only the run time knows which it is.
        let open = violations.into_iter().map(|violation| Unproven {
            question: Question::Other,
            among: vec![violation.place().to_vec()],
            violation: violation.in_other_words(|words| format!("whether this fits in every language ({words})")),
        });
        report.add(Vec::new(), open.chain(unproven).collect());
    }
}

/// The most characters that each text made to fit may have: what the text around leaves, shared equally.
#[must_use]
pub fn shares(declared: &Declared, message: &dyn View) -> Vec<(Place, usize)> {
    let mut shares: Vec<(Place, usize)> = Vec::new();
    for language in candidates(declared, message) {
        for text in texts(language, message) {
            let share = text.share();
            for leaf in text.uses.iter().flat_map(|one| leaves(one.value, &one.place)) {
                if !matches!(leaf.length, Length::Fitted(_)) {
                    continue;
                }
                match shares.iter_mut().find(|(place, _)| *place == leaf.place) {
                    Some((_, known)) => *known = share.min(*known),
                    None => shares.push((leaf.place, share)),
                }
            }
        }
    }
    shares
}

/// The languages that the send may be in.
fn candidates<'a>(declared: &'a Declared, message: &dyn View) -> Vec<&'a Language> {
    match message.get(super::naming::LANGUAGE) {
        Value::Text(code) => declared.language(Some(code)).into_iter().collect(),
        _ => declared.languages.iter().collect(),
    }
}

fn in_language(language: &Language, message: &dyn View, report: &Report<'_>) -> (Vec<Violation>, Vec<Unproven>) {
    let (mut violations, mut unproven) = (Vec::new(), Vec::new());
    for text in texts(language, message) {
        text.check(report, &mut violations, &mut unproven);
    }
    (violations, unproven)
}

/// The texts of a send with variables in them.
fn texts<'a>(language: &'a Language, message: &'a dyn View) -> Vec<Rendered<'a>> {
    let definition = &language.definition;
    let mut texts = Vec::new();
    if let Some(header) = definition.header.as_ref().filter(|header| header.format == Format::Text) {
        texts.extend(rendered("header", limit::HEADER, header.text.as_deref(), &language.fillings, &[], message));
    }
    let body = definition.body.as_ref().and_then(|body| body.text.as_deref());
    texts.extend(rendered("body", limit::body(definition), body, &language.fillings, &[], message));
    let Value::List(cards) = message.get("cards") else { return texts };
    for index in 0..cards.len() {
        let Value::Part(_, view) = cards.item(index) else { continue };
        let Some((card, fillings)) = card_of(definition, &language.cards, index) else { continue };
        let place = [Step::Field("cards"), Step::Index(index)];
        let body = card.body.as_ref().and_then(|body| body.text.as_deref());
        texts.extend(rendered("body", limit::CARD_BODY, body, fillings, &place, view));
    }
    texts
}

/// The card that the one of this index is filled in for. All cards of products are made after the last that is defined.
pub(super) fn card_of<'a>(
    definition: &'a Definition,
    fillings: &'a [Vec<Filling>],
    index: usize,
) -> Option<(&'a crate::definition::Card, &'a Vec<Filling>)> {
    let cards = definition.cards.as_deref()?;
    let index = index.min(cards.len().checked_sub(1)?);
    Some((cards.get(index)?, fillings.get(index)?))
}

fn rendered<'a>(
    name: &'static str,
    limit: usize,
    text: Option<&'a str>,
    fillings: &[Filling],
    place: &[Step],
    view: &'a dyn View,
) -> Option<Rendered<'a>> {
    let mut found = Rendered { name, limit, fixed: 0, uses: Vec::new() };
    for piece in pieces(text?) {
        match piece {
            Piece::Text(text) => found.fixed += characters(text),
            Piece::Placeholder(variable) => {
                let (steps, value) = value_of(name, variable, fillings, view)?;
                let place: Place = place.iter().copied().chain(steps).collect();
                match found.uses.iter_mut().find(|known| known.place == place) {
                    Some(known) => known.times += 1,
                    None => found.uses.push(Use { times: 1, place, value }),
                }
            }
        }
    }
    (!found.uses.is_empty()).then_some(found)
}

/// What fills the variable; nothing where it is not there or nobody knows which it is.
fn value_of<'a>(component: &str, variable: &str, fillings: &[Filling], view: &'a dyn View) -> Option<(Vec<Step>, Value<'a>)> {
    for filling in fillings {
        let name = filling.name;
        let value = view.get(name);
        let fits = match &filling.at {
            At::Header => component == "header",
            At::HeaderVariable(known) => component == "header" && known == variable,
            At::BodyVariable(known) => component == "body" && known == variable,
            At::BodyVariables(known) if component == "body" => {
                let index = known.iter().position(|known| known == variable)?;
                let Value::List(items) = value else { return None };
                // What stands behind a loop or branch stands nobody knows where.
                let is_known = (0..=index).all(|index| index < items.len() && items.item(index).entries() == (1, Some(1)));
                return is_known.then(|| (vec![Step::Field(name), Step::Index(index)], items.item(index)));
            }
            _ => false,
        };
        if fits {
            return (!value.is_absent()).then(|| (vec![Step::Field(name)], value));
        }
    }
    None
}

impl Rendered<'_> {
    /// What the values that nobody knows yet may each have.
    fn share(&self) -> usize {
        let open: usize = self.uses.iter().filter(|one| !one.is_known()).map(|one| one.times).sum();
        self.limit.saturating_sub(self.taken()).checked_div(open).unwrap_or(0)
    }

    /// The characters that are taken in any case.
    fn taken(&self) -> usize {
        self.fixed + self.uses.iter().filter(|one| one.is_known()).map(|one| one.times * one.longest()).sum::<usize>()
    }

    fn check(&self, report: &Report<'_>, violations: &mut Vec<Violation>, unproven: &mut Vec<Unproven>) {
        let (taken, share, name, limit) = (self.taken(), self.share(), self.name, self.limit);
        let rule = report.rule(&format!("{name}_length"));
        let is_open = self.uses.iter().any(|one| !one.is_known());
        if taken > limit || (is_open && share == 0) {
            let longest = self.uses.iter().filter(|one| one.is_known()).max_by_key(|one| one.longest());
            let others = if longest.is_some() { "the other values" } else { "this value" };
            let place = longest.and_then(Use::longest_leaf).or_else(|| Some(self.uses.first()?.place.clone())).unwrap_or_default();
            let at_least = if is_open { "at least " } else { "" };
            let words =
                format!("the {name} is {at_least}{} characters once it is filled in, at most {limit} are shown", taken.max(limit + 1));
            let words =
                if taken > limit { words } else { format!("the {name} leaves no character for {others}, at most {limit} are shown") };
            return violations.push(Violation::new(rule, TEXT_TOO_LONG, words).at_place(&place));
        }
        let mut constants = Vec::new();
        let mut others = 0;
        for one in self.uses.iter().filter(|one| !one.is_known()) {
            let leaves = leaves(one.value, &one.place);
            if let [Leaf { length: Length::Constant, place }] = leaves.as_slice() {
                constants.extend(std::iter::repeat_n(place.clone(), one.times));
                continue;
            }
            others += one.times;
            for leaf in leaves {
                let open = |question, words: String| Unproven {
                    question,
                    violation: Violation::new(rule.clone(), TEXT_TOO_LONG, words).at_place(&leaf.place),
                    among: vec![leaf.place.clone()],
                };
                match leaf.length {
                    Length::Known(count) | Length::Fitted(count) if count > share => {
                        let words = format!("this text is {count} characters, the {name} of at most {limit} leaves {share} for it");
                        violations.push(Violation::new(rule.clone(), TEXT_TOO_LONG, words).at_place(&leaf.place));
                    }
                    Length::Constant => unproven.push(open(Question::Rendered { most: share }, too_long(name, share, limit))),
                    Length::Open => unproven.push(open(Question::Other, format!("whether the {name} has at most {limit} characters"))),
                    Length::Known(_) | Length::Fitted(_) => {}
                }
            }
        }
        if let Some(place) = constants.last() {
            let most = limit.saturating_sub(taken + others * share);
            let violation = Violation::new(rule, TEXT_TOO_LONG, too_long(name, most, limit)).at_place(place);
            unproven.push(Unproven { question: Question::Rendered { most }, violation, among: constants });
        }
    }
}

fn too_long(name: &str, most: usize, limit: usize) -> String {
    format!("the {name} of at most {limit} characters leaves {most} for its constants, which are longer")
}

impl Use<'_> {
    fn is_known(&self) -> bool {
        leaves(self.value, &self.place).iter().all(|leaf| matches!(leaf.length, Length::Known(_)))
    }

    /// The longest that is known.
    fn longest(&self) -> usize {
        leaves(self.value, &self.place).iter().map(Leaf::known).max().unwrap_or(0)
    }

    /// Where the longest that is known stands.
    fn longest_leaf(&self) -> Option<Place> {
        leaves(self.value, &self.place).into_iter().max_by_key(Leaf::known).map(|leaf| leaf.place)
    }
}

impl Leaf {
    /// How long it is, as far as that is known.
    fn known(&self) -> usize {
        if let Length::Known(count) = self.length { count } else { 0 }
    }
}

/// The texts that a value can come to, with their places.
fn leaves(value: Value<'_>, place: &Place) -> Vec<Leaf> {
    let leaf = |length| vec![Leaf { place: place.clone(), length }];
    let within = |step, value: Value<'_>| {
        let mut place = place.clone();
        place.push(step);
        leaves(value, &place)
    };
    match value {
        Value::Text(text) => leaf(Length::Known(characters(text))),
        Value::Fitted(text) => leaf(Length::Fitted(characters(text))),
        Value::Constant => leaf(Length::Constant),
        Value::AnyOf(branches) => (0..branches.len()).flat_map(|index| within(Step::Branch(index), branches.item(index))).collect(),
        Value::Part(part, view) => match ["text", "fallback_value"].into_iter().find(|name| part.field(name).is_some()) {
            Some(field) if !view.get(field).is_absent() => within(Step::Field(field), view.get(field)),
            _ => Vec::new(),
        },
        // What is missing is said to be.
        Value::Absent => Vec::new(),
        _ => leaf(Length::Open),
    }
}
