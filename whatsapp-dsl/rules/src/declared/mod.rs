//! A template declared as a type: what its fields are called, where in a template message each goes, and what a send of it must follow.
//!
//! | module | what a reader finds there |
//! |---|---|
//! | [`naming`] | the names of types and fields |
//! | [`blank`] | what a definition leaves for the sender to fill in |
//! | [`group`] | which definitions make one type |
//! | [`unsendable()`] | why no message can be made of a template |
//! | [`check()`] | the rules of a send |
//! | [`RULES`] | those of them that only a definition can state |
//! | [`shown`] | the words that Meta puts into messages itself |
//! | [`shares`] | how long the texts of a send may be that are made to fit |

mod at;
pub mod blank;
mod check;
mod gaps;
#[cfg(feature = "compile-time")]
pub mod group;
mod length;
pub mod naming;
mod row;
mod rules;
#[cfg(feature = "compile-time")]
mod sendable;
#[cfg(feature = "compile-time")]
mod sent;
#[cfg(any(feature = "compile-time", feature = "preview"))]
pub mod shown;
#[cfg(feature = "compile-time")]
mod untaken;

use std::fmt;
#[cfg(feature = "compile-time")]
use std::sync::OnceLock;

use crate::json::{Json, Map};

use self::blank::Blank;
#[cfg(feature = "compile-time")]
pub use self::check::check;
pub use self::check::{check_message, stray};
pub use self::gaps::Gaps;
#[cfg(feature = "compile-time")]
pub use self::length::shares;
pub use self::rules::RULES;
#[cfg(feature = "compile-time")]
pub use self::sendable::{never_accepted, unsendable};
use crate::definition::{self, Category, Definition, Format};
use crate::limit;
use crate::list::mapped;
use crate::schema::{Api, Kind, Part};
use crate::table::CLOUD;

/// The API that takes templates.
pub static API: &Api = &CLOUD;

/// What the struct of a card is called.
pub const CARD: &str = "Card";

/// A template declared as a type.
pub struct Declared {
    /// The name of the type.
    pub type_name: String,
    /// Its languages, of which there is at least one.
    pub languages: Vec<Language>,
    /// The codes of its languages.
    pub codes: &'static [&'static str],
    /// What is filled in, each a field of the type.
    pub blanks: Vec<Blank>,
    /// The fields of its cards, if it has any.
    pub card: Option<Card>,
    /// The fields as a row.
    pub kind: Kind,
    #[cfg(feature = "compile-time")]
    examples: OnceLock<Part>,
}

/// One language of a template.
pub struct Language {
    /// Its definition.
    pub definition: Definition,
    /// What is left to fill in.
    pub gaps: Gaps,
    /// The same of each card.
    pub cards: Vec<Gaps>,
}

/// The fields of the cards of a carousel.
pub struct Card {
    /// What is filled in.
    pub blanks: Vec<Blank>,
    /// The fields as a row.
    pub part: &'static Part,
}

/// Names that the declaration gives to fields: for each name that a field would get, its own; for the body, one for each variable.
#[derive(Clone, Default, PartialEq)]
pub struct Names(Vec<(String, Vec<String>)>);

impl Names {
    /// None.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    fn find(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.as_str().cmp(name))
    }

    /// Gives the field of this name its own; returns those that it had.
    pub fn insert(&mut self, name: String, own: Vec<String>) -> Option<Vec<String>> {
        match self.find(&name) {
            Ok(place) => Some(std::mem::replace(&mut self.0[place].1, own)),
            Err(place) => {
                self.0.insert(place, (name, own));
                None
            }
        }
    }

    /// What the field of this name is called.
    pub fn get(&self, name: &str) -> Option<&Vec<String>> {
        self.find(name).ok().map(|place| &self.0[place].1)
    }

    /// Takes away what the field of this name is called.
    pub fn remove(&mut self, name: &str) -> Option<Vec<String>> {
        self.find(name).ok().map(|place| self.0.remove(place).1)
    }
}

/// What every name of a card's field starts with among the own names.
pub const CARD_NAMES: &str = "cards.";

/// Why fields have no names of their own.
#[derive(Clone, PartialEq, Eq)]
pub enum Clash {
    /// Two fields would get this name.
    Twice(String),
    /// A name was given to a field that the template does not have; these are the ones that it has.
    Nothing(String, Vec<String>),
    /// So many names were given for so many variables.
    Count(String, usize, usize),
    /// This is not a name that a field can have.
    NoName(String),
}

impl Clash {
    /// The own name that it comes from, if it comes from one.
    #[cfg(feature = "compile-time")]
    pub fn among(&self, names: &Names) -> Option<String> {
        match self {
            Self::Twice(name) | Self::NoName(name) => names.0.iter().rfind(|(_, own)| own.contains(name)).map(|(name, _)| name.clone()),
            Self::Count(name, ..) => Some(name.clone()),
            Self::Nothing(name, _) => [name.clone(), format!("{CARD_NAMES}{name}")].into_iter().find(|name| names.get(name).is_some()),
        }
    }
}

impl fmt::Debug for Declared {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.type_name)
    }
}

impl Declared {
    /// The type of definitions that take the same parameters; it stays for as long as the process does.
    ///
    /// # Errors
    ///
    /// [`Clash`] where the fields get no names of their own.
    pub fn new(type_name: &str, definitions: Vec<Definition>, names: &Names) -> Result<&'static Self, Clash> {
        let taken = naming::named(&definitions.iter().collect::<Vec<_>>(), names)?;
        let language_blank = Blank::language(definitions.len() > 1);
        let (mut blanks, mut of_cards) = (Vec::new(), Vec::new());
        let mut languages = Vec::new();
        for (definition, taken) in definitions.into_iter().zip(taken) {
            let (header, body, limit) = (definition.header.as_ref(), definition.body.as_ref(), definition.body_limit());
            let gaps = Gaps::new(taken.own, &mut blanks, header, body, limit, &definition.buttons);
            let mut cards = Vec::new();
            for (card, taken) in definition.cards().iter().zip(taken.cards) {
                cards.push(Gaps::new(taken, &mut of_cards, None, card.body.as_ref(), limit::CARD_BODY, &card.buttons));
            }
            languages.push(Language { definition, gaps, cards });
        }
        for card in languages.iter().flat_map(|language: &Language| &language.cards) {
            for (index, blank) in of_cards.iter_mut().enumerate() {
                blank.field.required &= card.goals.iter().any(|(filled, _)| *filled == index);
            }
        }
        for language in &mut languages {
            language.gaps.goals.push((blanks.len(), language_blank.goals[0].clone()));
        }
        blanks.push(language_blank);
        for blank in blank::added(languages.iter().map(|language| &language.definition)) {
            for language in &mut languages {
                language.gaps.goals.push((blanks.len(), blank.goals[0].clone()));
            }
            blanks.push(blank);
        }
        let has_cards = languages.iter().any(|language| !language.cards.is_empty());
        let card = has_cards.then(|| Card { part: row::card(&of_cards), blanks: of_cards });
        let is_authentication = languages.iter().any(|language| language.definition.category == Category::Authentication);
        let kind = row::kind(type_name, &mut blanks, card.as_ref().map(|card| card.part), is_authentication);
        let codes = mapped(&languages, |language| naming::lasting(&language.definition.language));
        let (type_name, codes) = (type_name.to_owned(), Vec::leak(codes));
        Ok(Box::leak(Box::new(Self {
            type_name,
            languages,
            codes,
            blanks,
            card,
            kind,
            #[cfg(feature = "compile-time")]
            examples: OnceLock::new(),
        })))
    }

    /// The same of definitions that are needed elsewhere.
    ///
    /// # Errors
    ///
    /// [`Clash`] where the fields get no names of their own.
    #[cfg(feature = "compile-time")]
    pub fn of(type_name: &str, definitions: &[&Definition], names: &Names) -> Result<&'static Self, Clash> {
        Self::new(type_name, definitions.iter().map(|definition| (*definition).clone()).collect(), names)
    }

    /// The definition in the first language, for it to be changed.
    #[cfg(feature = "compile-time")]
    pub fn definition(&self) -> Option<Definition> {
        Some(self.languages.first()?.definition.clone())
    }

    /// Whether the fields of such a type get names of their own: nothing of it stays.
    ///
    /// # Errors
    ///
    /// [`Clash`] where they do not.
    #[cfg(feature = "compile-time")]
    pub fn fits(definitions: &[&Definition], names: &Names) -> Result<(), Clash> {
        naming::named(definitions, names).map(|_| ())
    }

    /// The name at Meta.
    pub fn name(&self) -> &str {
        self.languages.first().map_or("", |language| language.definition.name.as_str())
    }

    /// The language of this code; the only one where none is given.
    pub fn language(&self, code: Option<&str>) -> Option<&Language> {
        match code {
            Some(code) => self.languages.iter().find(|language| language.definition.language == code),
            None => self.languages.first().filter(|_| self.languages.len() == 1),
        }
    }

    /// The blank of this name, of the template or of its cards.
    #[cfg(feature = "compile-time")]
    pub fn blank_of(&self, part: &'static Part, name: &str) -> Option<&Blank> {
        let blanks = match &self.card {
            Some(card) if std::ptr::eq(card.part, part) => &card.blanks,
            _ => &self.blanks,
        };
        blanks.iter().find(|blank| blank.name() == name)
    }

    /// The cards as a blank.
    pub fn cards(&self) -> Option<&Blank> {
        self.blanks.iter().find(|blank| blank.is_cards())
    }

    /// What Meta says of all its languages, if it sends the template in none of them.
    #[cfg(feature = "compile-time")]
    pub fn not_approved(&self) -> Option<String> {
        let mut statuses = Vec::new();
        for language in &self.languages {
            statuses.push(language.definition.not_approved()?);
        }
        Some(statuses.join("; "))
    }

    /// The fields that have examples, as a row.
    #[cfg(feature = "compile-time")]
    pub fn examples(&'static self) -> &'static Part {
        self.examples.get_or_init(|| row::examples(self))
    }

    /// The declaration of these definitions, for what is expanded later and for the run time.
    #[cfg(feature = "compile-time")]
    pub fn encode(type_name: &str, definitions: &[&Map], names: &Names) -> Map {
        let (mut members, mut own_names) = (Map::new(), Map::new());
        for (name, own) in &names.0 {
            own_names.insert(name, own.as_slice());
        }
        let list = mapped(definitions, |definition| Json::Object((*definition).clone()));
        members.insert("type", type_name);
        members.insert("names", own_names);
        members.insert("definitions", list);
        members
    }

    /// The type of a declaration of [`encode`](Self::encode).
    pub fn of_json(json: &Json) -> Option<&'static Self> {
        let (mut definitions, mut names) = (Vec::new(), Names::new());
        for definition in json.get("definitions")?.as_array()? {
            definitions.push(definition::read::definition(definition.as_object()?).ok()?);
        }
        for (name, own) in json.get("names")?.as_object()?.iter() {
            names.insert(name.to_owned(), mapped(own.as_array()?, |own| own.as_str().unwrap_or_default().to_owned()));
        }
        Self::new(json.get("type")?.as_str()?, definitions, &names).ok()
    }
}

impl Language {
    /// The card of the template that the card at this position fills in: more cards of products are like the last one.
    pub fn card(&self, position: usize) -> Option<(usize, &Gaps)> {
        let index = position.min(self.cards.len().checked_sub(1)?);
        Some((index, self.cards.get(index)?))
    }
}

/// Whether the cards of a carousel show products, of which as many as can be shown may be sent.
pub fn is_of_products(definition: &Definition) -> bool {
    let is_product = |card: &definition::Card| card.header.as_ref().is_some_and(|header| header.format == Format::Product);
    definition.cards().iter().all(is_product)
}
