//! The types that definitions make.

use std::collections::HashMap;

use proc_macro2::{Ident, Span};
use whatsapp_dsl_rules::declared::group::{Group, by_name};
use whatsapp_dsl_rules::declared::{Clash, Declared, Names, naming};
use whatsapp_dsl_rules::definition::{ButtonKind, Definition, read};
use whatsapp_dsl_rules::json::{Json, Map};

use crate::send::UNSENDABLE;

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
}

/// Own names of a template.
pub(super) struct Own {
    /// The name of the type.
    pub type_name: Ident,
    /// The names of fields.
    pub names: Names,
}

impl Type {
    /// The type of definitions.
    pub(super) fn new(name: Ident, found: &[&Found], names: &Names) -> Result<Self, Clash> {
        let definitions = found.iter().map(|found| found.definition.clone()).collect();
        let declared = Declared::new(&name.to_string(), definitions, names)?;
        let members: Vec<_> = found.iter().map(|found| &found.members).collect();
        let text = Declared::encode(&name.to_string(), &members, names);
        let unsendable = found.iter().find_map(|found| needs_order(&found.definition));
        let kept = Self { name, text, declared: Some(declared), unsendable: None, several: Vec::new(), spans: HashMap::new() };
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
        if let Ok(Json::Object(mut members)) = Json::parse(&self.text) {
            members.insert(UNSENDABLE.to_owned(), words.as_str().into());
            self.text = Json::Object(members).to_string();
        }
        self.unsendable = Some(words);
        self
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
pub(super) fn of_list(found: &[Found], own: &HashMap<String, Own>, span: Span, mut report: impl FnMut(Option<Span>, String)) -> Vec<Type> {
    let definitions: Vec<_> = found.iter().map(|found| &found.definition).collect();
    let mut types = Vec::new();
    let mut taken: HashMap<String, String> = HashMap::new();
    for group in by_name(&definitions) {
        let own = own.get(&group.name);
        let name = own.map_or_else(|| Ident::new(&naming::type_name(&group.name), span), |own| own.type_name.clone());
        if let Some(other) = taken.insert(name.to_string(), group.name.clone()) {
            report(
                own.map(|own| own.type_name.span()),
                format!(
                    "`{other}` and `{}` would both be the type `{name}`: give one a name of its own, [{name}2 {{ name: \"{}\" }}]",
                    group.name, group.name
                ),
            );
            continue;
        }
        let nothing = Names::new();
        let names = own.map_or(&nothing, |own| &own.names);
        let members: Vec<&Found> = group.members.iter().map(|index| &found[*index]).collect();
        match &group.difference {
            Some(difference) => types.extend(drifted(&group, difference, &name, &members, names, &mut report)),
            None => types.push(one(&group.name, name, &members, names, &mut report)),
        }
    }
    types
}

fn one(title: &str, name: Ident, members: &[&Found], names: &Names, report: &mut impl FnMut(Option<Span>, String)) -> Type {
    let refused = name.clone();
    Type::new(name, members, names).unwrap_or_else(|clash| {
        report(Some(refused.span()).filter(|_| !names.is_empty()), format!("{title}: {}", words_of(&clash)));
        Type::refused(refused, &members[0].members, &Names::new())
    })
}

/// A type for each language, and one that says how they differ.
fn drifted(
    group: &Group,
    difference: &str,
    name: &Ident,
    members: &[&Found],
    names: &Names,
    report: &mut impl FnMut(Option<Span>, String),
) -> Vec<Type> {
    let mut types = Vec::new();
    let mut typed = Vec::new();
    for found in members {
        let language = &found.definition.language;
        let of_language = Ident::new(&naming::type_name(&format!("{}_{language}", snake(&name.to_string()))), name.span());
        typed.push(format!("`{of_language}`"));
        // Own names may fit one language and not the other.
        let own = Type::new(of_language.clone(), &[found], names).or_else(|_| Type::new(of_language.clone(), &[found], &Names::new()));
        types.push(own.unwrap_or_else(|clash| {
            report(None, format!("{}/{language}: {}", group.name, words_of(&clash)));
            Type::refused(of_language, &found.members, &Names::new())
        }));
    }
    let words = format!("the languages of `{}` differ: {difference}; use {}", group.name, typed.join(" or "));
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
        Clash::Twice(name) => format!("two fields would be called `{name}`"),
        Clash::Nothing(name, known) if known.is_empty() => format!("it has no field `{name}`, nor any other"),
        Clash::Nothing(name, known) => match whatsapp_dsl_rules::nearest(name, known.iter().map(String::as_str)) {
            Some(meant) => format!("it has no field `{name}`, did you mean `{meant}`?"),
            None => format!("it has no field `{name}`; it has {}", known.join(", ")),
        },
        Clash::Count(name, given, wanted) => format!("{name} has {given} names for {wanted} variables"),
        Clash::NoName(name) => format!("`{name}` is no name for a field: lowercase letters, digits and underscores, no digit first"),
    }
}
