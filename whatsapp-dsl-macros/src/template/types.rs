//! The types that definitions make.

use std::collections::HashMap;

use proc_macro2::{Ident, Span};
use whatsapp_dsl_rules::declared::group::{Group, by_name};
use whatsapp_dsl_rules::declared::{CARD_NAMES, Clash, Declared, Names, naming};
use whatsapp_dsl_rules::definition::{ButtonKind, Definition, read};
use whatsapp_dsl_rules::json::{Json, Map};

use crate::send::{BROKEN, UNSENDABLE};

/// A type that is declared.
pub(super) struct Type {
    /// Its name.
    pub name: Ident,
    /// Its definitions as a text, or why there is nothing to send.
    pub text: String,
    /// What its fields are.
    pub declared: Option<&'static Declared>,
    /// Why no message can be made of it.
    pub unsendable: Option<String>,
    /// The types whose fields it has, too, where it is a name for several.
    pub several: Vec<&'static Declared>,
    /// Where its fields were typed.
    pub spans: HashMap<String, Span>,
}

/// A definition, and its members as they stand.
pub(super) struct Found {
    pub definition: Definition,
    pub members: Map,
    /// Whether it breaks a rule, which was reported.
    pub is_broken: bool,
}

/// Own names of a template.
pub(super) struct Own {
    /// The name of the type.
    pub type_name: Ident,
    /// The names of fields.
    pub names: Names,
    /// Where the names of fields were given.
    pub spans: HashMap<String, Span>,
}

impl Type {
    /// The type of definitions.
    pub(super) fn new(name: Ident, found: &[&Found], names: &Names) -> Result<Self, Clash> {
        let definitions = found.iter().map(|found| found.definition.clone()).collect();
        let declared = Declared::new(&name.to_string(), definitions, names)?;
        let members: Vec<_> = found.iter().map(|found| &found.members).collect();
        let text = Declared::encode(&name.to_string(), &members, names);
        let unsendable = found.iter().find_map(|found| needs_order(&found.definition));
        let mut kept = Self { name, text, declared: Some(declared), unsendable: None, several: Vec::new(), spans: HashMap::new() };
        if found.iter().any(|found| found.is_broken) {
            kept.silence();
        }
        Ok(match unsendable {
            Some(words) => kept.without_sends(words),
            None => kept,
        })
    }

    /// A type whose definition was refused: it is declared with the fields that can still be made out, so that its uses add no errors.
    pub(super) fn refused(name: Ident, members: &Map, names: &Names) -> Self {
        // Where Meta has judged, nothing is asked that a send does not need.
        let mut members = members.clone();
        for (member, word) in [("status", "APPROVED"), ("name", "refused"), ("language", "en")] {
            members.entry(member.to_owned()).or_insert_with(|| word.into());
        }
        let definition = read::definition(&members).ok();
        let declare = |definition: Definition| Declared::new(&name.to_string(), vec![definition], names).ok();
        Self {
            declared: definition.and_then(declare),
            name,
            text: String::new(),
            unsendable: None,
            several: Vec::new(),
            spans: HashMap::new(),
        }
    }

    fn without_sends(mut self, words: String) -> Self {
        self.keep(UNSENDABLE, words.as_str().into());
        self.unsendable = Some(words);
        self
    }

    /// Its sends say nothing of what they break: the declaration is wrong, which was reported.
    pub(super) fn silence(&mut self) {
        self.keep(BROKEN, true.into());
    }

    /// Adds a member to the text.
    fn keep(&mut self, member: &str, value: Json) {
        if let Ok(Json::Object(mut members)) = Json::parse(&self.text) {
            members.insert(member.to_owned(), value);
            self.text = Json::Object(members).to_string();
        }
    }
}

/// Why the template cannot be sent: what it shows is an order.
fn needs_order(definition: &Definition) -> Option<String> {
    let words = |what: &str| Some(format!("`{}` has {what}: its messages carry an order and cannot be written yet", definition.title()));
    if definition.buttons.iter().any(|button| button.kind == ButtonKind::OrderDetails) {
        return words("an ORDER_DETAILS button");
    }
    let is_status = definition.sub_category.as_deref() == Some("ORDER_STATUS");
    if is_status { words("the sub-category ORDER_STATUS") } else { None }
}

/// The types of a list of definitions, own names in the place of those that they would get.
pub(super) fn of_list(found: &[Found], own: &HashMap<String, Own>, span: Span, report: &mut Report<'_>) -> Vec<Type> {
    let definitions: Vec<_> = found.iter().map(|found| &found.definition).collect();
    let mut types: Vec<(String, Type)> = Vec::new();
    for group in by_name(&definitions) {
        let given = own.get(&group.name);
        let name = given.map_or_else(|| Ident::new(&naming::type_name(&group.name), span), |own| own.type_name.clone());
        let members: Vec<&Found> = group.members.iter().map(|index| &found[*index]).collect();
        let made = match &group.difference {
            Some(difference) => drifted(&group, difference, &name, &members, given, report),
            None => vec![named(&group.name, &name, &members, given, report)],
        };
        for one in made {
            match types.iter_mut().find(|(_, known)| known.name == one.name) {
                Some((other, known)) => {
                    let span = given.or_else(|| own.get(other)).map(|own| own.type_name.span());
                    report(span, both(other, &group.name, &one.name));
                    known.silence();
                }
                None => types.push((group.name.clone(), one)),
            }
        }
    }
    types.into_iter().map(|(_, one)| one).collect()
}

/// Takes where something is wrong, if it is not the file itself, and what.
pub(super) type Report<'a> = dyn FnMut(Option<Span>, String) + 'a;

fn both(one: &str, other: &str, name: &Ident) -> String {
    format!("`{one}` and `{other}` would both be the type `{name}`: give one a name of its own, [{name}2 {{ name: \"{other}\" }}]")
}

/// The type of definitions under their own names, as far as those fit; the others are reported.
fn named(title: &str, name: &Ident, members: &[&Found], own: Option<&Own>, report: &mut Report<'_>) -> Type {
    let mut names = own.map(|own| own.names.clone()).unwrap_or_default();
    loop {
        let clash = match Type::new(name.clone(), members, &names) {
            Ok(mut made) => {
                if own.is_some_and(|own| own.names != names) {
                    made.silence();
                }
                return made;
            }
            Err(clash) => clash,
        };
        let key = clash.among(&names);
        let span = own.map(|own| key.as_ref().and_then(|key| own.spans.get(key)).copied().unwrap_or_else(|| own.type_name.span()));
        if !members.iter().any(|found| found.is_broken) {
            report(span, format!("{title}: {}", words_of(&clash)));
        }
        if key.and_then(|key| names.remove(&key)).is_none() {
            return members.first().map_or_else(
                || Type::refused(name.clone(), &Map::new(), &Names::new()),
                |found| Type::refused(name.clone(), &found.members, &Names::new()),
            );
        }
    }
}

/// A type for each language, and one that says how they differ.
fn drifted(group: &Group, difference: &str, name: &Ident, members: &[&Found], own: Option<&Own>, report: &mut Report<'_>) -> Vec<Type> {
    // Own names may fit one language and not the other.
    let fits = |found: &&&Found| own.is_none_or(|own| Type::new(name.clone(), &[**found], &own.names).is_ok());
    let fits_none = !members.iter().any(|found| fits(&found));
    let mut types = Vec::new();
    let mut names = Vec::new();
    for found in members {
        let language = &found.definition.language;
        let of_language = Ident::new(&naming::type_name(&format!("{}_{language}", snake(&name.to_string()))), name.span());
        names.push(format!("`{of_language}`"));
        let own = own.filter(|_| fits(&found) || (fits_none && types.is_empty()));
        types.push(named(&found.definition.title(), &of_language, &[found], own, report));
    }
    let words = format!("the languages of `{}` differ: {difference}; use {}", group.name, names.join(" or "));
    let definitions = members.iter().map(|found| Json::Object(found.members.clone())).collect();
    let text = Json::object([(UNSENDABLE, words.as_str().into()), ("type", name.to_string().into()), ("definitions", definitions)]);
    let text = text.to_string();
    let several = types.iter().filter_map(|one| one.declared).collect();
    types.push(Type { name: name.clone(), text, declared: None, unsendable: Some(words), several, spans: HashMap::new() });
    types
}

/// `order_shipped` of `OrderShipped`.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    for character in name.chars() {
        if character.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(character.to_ascii_lowercase());
    }
    snake
}

/// Why fields have no names of their own, in words.
pub(super) fn words_of(clash: &Clash) -> String {
    match clash {
        Clash::Twice(name) => format!("two fields would be called `{name}`, one needs another name"),
        Clash::Nothing(name, known) if known.is_empty() => format!("it has no field `{name}`, nor any other"),
        Clash::Nothing(name, known) => match whatsapp_dsl_rules::nearest(name, known.iter().map(String::as_str)) {
            Some(meant) => format!("it has no field `{name}`, did you mean `{meant}`?"),
            None => format!("it has no field `{name}`; it has {}", known.join(", ")),
        },
        Clash::Count(name, given, wanted) => {
            let count = |number: usize, thing: &str| format!("{number} {thing}{}", if number == 1 { "" } else { "s" });
            format!("{} has {} for {}", name.strip_prefix(CARD_NAMES).unwrap_or(name), count(*given, "name"), count(*wanted, "variable"))
        }
        Clash::NoName(name) => format!("`{name}` is no name for a field: lowercase letters, digits and underscores, no digit first"),
    }
}
