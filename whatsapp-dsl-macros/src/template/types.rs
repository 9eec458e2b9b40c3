//! The types that definitions make.

use std::collections::HashMap;
use std::fmt::Write as _;

use proc_macro2::{Ident, Span};
use whatsapp_dsl_rules::declared::group::{Group, by_name};
use whatsapp_dsl_rules::declared::{CARD_NAMES, Clash, Declared, Names, naming, never_accepted, unsendable};
use whatsapp_dsl_rules::definition::{Definition, read};
use whatsapp_dsl_rules::json::{Json, Map};

use crate::declarations::{self, BROKEN, UNSENDABLE};

/// A type that is declared.
pub(super) struct DeclaredType {
    pub name: Ident,
    /// Its definitions in JSON; nothing where they were refused.
    declaration: String,
    pub declared: Option<&'static Declared>,
    /// Why no message can be made of it.
    pub unsendable: Option<String>,
    /// Whether its sends say nothing of what they break: the declaration is wrong, which was reported.
    pub is_broken: bool,
    /// The types whose fields it has, too, where it is a name for several.
    pub several: Vec<&'static Declared>,
    /// Where its fields were typed.
    pub spans: Spans,
}

/// Where names were typed.
pub(super) type Spans = Vec<(String, Span)>;

/// A definition, and its members as they are.
pub(super) struct Judged {
    pub definition: Definition,
    pub members: Map,
    /// Whether it breaks a rule, which was reported.
    pub is_broken: bool,
    /// Whether Graph lists another one of its name and language, so that it is not known which of them is sent.
    pub has_double: bool,
}

pub(super) struct Own {
    /// The name of the template at Meta.
    pub of: String,
    pub type_name: Ident,
    pub names: Names,
    /// Where the names of fields were given.
    pub spans: Spans,
}

impl Own {
    /// The names for a template.
    pub(super) fn of<'a>(own: &'a [Self], name: &str) -> Option<&'a Self> {
        own.iter().find(|own| own.of == name)
    }

    /// Where the names for a field were given.
    fn span_of(&self, key: Option<&str>) -> Span {
        let given = self.spans.iter().rfind(|(known, _)| key == Some(known));
        given.map_or_else(|| self.type_name.span(), |(_, span)| *span)
    }
}

/// The members as if Meta had judged them, so that nothing is asked for reading them that a send does not need.
pub(super) fn as_judged(members: &Map) -> Map {
    let mut members = members.clone();
    for (member, word) in [("status", "APPROVED"), ("name", "refused"), ("language", "en")] {
        if !members.contains_key(member) {
            members.insert(member, word);
        }
    }
    members
}

impl DeclaredType {
    pub(super) fn new(name: Ident, found: &[&Judged], names: &Names) -> Result<Self, Clash> {
        let definitions: Vec<_> = found.iter().map(|found| &found.definition).collect();
        let double = found.iter().find(|found| found.has_double).map(|found| {
            format!("`{}` is in the file more than once, and the definitions differ: keep the one that is sent", found.definition.title())
        });
        let mut unsendable = double.or_else(|| definitions.iter().find_map(|definition| unsendable(definition)));
        if unsendable.is_none()
            && let Err(clash) = Declared::fits(&definitions, names)
        {
            let is_listed = definitions.iter().all(|definition| definition.is_listed());
            // What is wrong with one of Meta's hides no other.
            unsendable = Some(format!("`{}` cannot be sent: {}", definitions[0].name, words_of(&clash)));
            if !is_listed || clash.among(names).is_some() {
                return Err(clash);
            }
        }
        let members: Vec<_> = found.iter().map(|found| &found.members).collect();
        let declaration = encoded(&name, &members, names);
        let declared = declared(&name, &declaration, &definitions, names);
        let is_broken = found.iter().any(|found| found.is_broken);
        let unsendable = unsendable.or_else(|| declared.filter(|_| !is_broken).and_then(never_accepted));
        Ok(Self { declaration, declared, unsendable, is_broken, ..Self::unknown(name) })
    }

    /// A type whose definition was refused: it is declared with the fields that can still be made out, so that its uses add no errors.
    pub(super) fn refused(name: Ident, members: &Map, names: &Names) -> Self {
        let members = as_judged(members);
        let declaration = encoded(&name, &[&members], names);
        let read = read::definition(&members).ok();
        let declared = read.and_then(|definition| declared(&name, &declaration, &[&definition], names));
        Self { declared, ..Self::unknown(name) }
    }

    pub(super) fn unknown(name: Ident) -> Self {
        let (declaration, several, spans) = (String::new(), Vec::new(), Vec::new());
        Self { name, declaration, declared: None, unsendable: None, is_broken: false, several, spans }
    }

    /// Whether nothing is known of it but its name, and perhaps its fields.
    pub(super) fn is_refused(&self) -> bool {
        self.declaration.is_empty()
    }

    /// What the companion macro and the run time are told.
    pub(super) fn text(&self) -> String {
        let Some(members) = self.declaration.strip_suffix('}') else { return String::new() };
        let mut text = members.to_owned();
        if let Some(words) = self.unsendable.as_deref() {
            let _ = write!(text, ",\"{UNSENDABLE}\":{}", Json::from(words));
        }
        if self.is_broken {
            let _ = write!(text, ",\"{BROKEN}\":true");
        }
        text.push('}');
        text
    }

    /// The types whose fields it has.
    pub(super) fn known(&self) -> Vec<&'static Declared> {
        let mut known = self.several.clone();
        known.extend(self.declared);
        known
    }

    /// The names of all types that are declared with it.
    fn names(&self) -> Vec<String> {
        let mut names = vec![self.name.to_string()];
        if self.unsendable.is_none() && !self.is_refused() && self.declared.is_some_and(|declared| declared.card.is_some()) {
            names.push(naming::card_type_name(&names[0]));
        }
        names
    }
}

/// The declaration of definitions.
fn encoded(name: &Ident, definitions: &[&Map], names: &Names) -> String {
    Json::Object(Declared::encode(&name.to_string(), definitions, names)).to_string()
}

/// What the fields of a declaration are.
fn declared(name: &Ident, declaration: &str, definitions: &[&Definition], names: &Names) -> Option<&'static Declared> {
    declarations::declared(declaration, &|| Declared::of(&name.to_string(), definitions, names).ok())
}

/// The types of a list of definitions, own names in the place of those that they would get.
pub(super) fn of_list(found: &[Judged], own: &[Own], span: Span, tell: &mut Tell<'_>) -> Vec<DeclaredType> {
    let definitions: Vec<_> = found.iter().map(|found| &found.definition).collect();
    let (mut types, mut titles): (Vec<DeclaredType>, Vec<String>) = (Vec::new(), Vec::new());
    let mut taken: HashMap<String, usize> = HashMap::new();
    for group in by_name(&definitions) {
        let given = Own::of(own, &group.name);
        let name = given.map_or_else(|| Ident::new(&naming::type_name(&group.name), span), |own| own.type_name.clone());
        let members: Vec<&Judged> = group.members.iter().map(|index| &found[*index]).collect();
        for mut one in of_group(&group, &name, &members, given, tell) {
            let names = one.names();
            if let Some(name) = names.iter().find(|name| taken.contains_key(*name)) {
                let index = taken[name];
                let (other, known) = (&titles[index], &mut types[index]);
                let span = given.or_else(|| Own::of(own, other)).map(|own| own.type_name.span());
                let words = format!(
                    "`{other}` and `{}` would both become the type `{name}`: give one a name of its own, [{}2 {{ name: \"{}\" }}]",
                    group.name, one.name, group.name
                );
                if span.is_some() || !definitions.iter().all(|definition| definition.is_listed()) {
                    tell(span, words);
                    known.is_broken = true;
                    continue;
                }
                // Of Meta's own, one is refused where it is sent; without cards, the other may have its name.
                let (is_theirs, is_own) = (known.name == *name, one.name == *name);
                if is_theirs && !is_own { &mut one } else { known }.unsendable = Some(words);
                if is_theirs && is_own {
                    continue;
                }
            }
            for name in names {
                taken.insert(name, types.len());
            }
            titles.push(group.name.clone());
            types.push(one);
        }
    }
    types
}

/// Takes where something is wrong, if it is not the file itself, and what.
pub(super) type Tell<'a> = dyn FnMut(Option<Span>, String) + 'a;

/// The type of definitions under their own names, as far as those fit; the others are reported.
fn named(title: &str, name: &Ident, members: &[&Judged], own: Option<&Own>, tell: &mut Tell<'_>) -> DeclaredType {
    let mut names = own.map(|own| own.names.clone()).unwrap_or_default();
    loop {
        let clash = match DeclaredType::new(name.clone(), members, &names) {
            Ok(mut made) => {
                made.is_broken |= own.is_some_and(|own| own.names != names);
                return made;
            }
            Err(clash) => clash,
        };
        let key = clash.among(&names);
        if !members.iter().any(|found| found.is_broken) {
            tell(own.map(|own| own.span_of(key.as_deref())), format!("{title}: {}", words_of(&clash)));
        }
        if key.and_then(|key| names.remove(&key)).is_none() {
            let members = members.first().map(|found| found.members.clone()).unwrap_or_default();
            return DeclaredType::refused(name.clone(), &members, &Names::new());
        }
    }
}

/// The type of a name; where its languages differ, one for each of them, and one that says how.
fn of_group(group: &Group, name: &Ident, members: &[&Judged], own: Option<&Own>, tell: &mut Tell<'_>) -> Vec<DeclaredType> {
    let Some(difference) = &group.difference else { return vec![named(&group.name, name, members, own, tell)] };
    // Own names may fit one language and not the other.
    let fits = |found: &&&Judged| own.is_none_or(|own| Declared::fits(&[&found.definition], &own.names).is_ok());
    let fits_none = !members.iter().any(|found| fits(&found));
    let (mut types, mut names) = (Vec::new(), Vec::new());
    for found in members {
        let language = &found.definition.language;
        let of_language = Ident::new(&naming::type_name_in(&name.to_string(), language), name.span());
        names.push(format!("`{of_language}`"));
        let own = own.filter(|_| fits(&found) || (fits_none && types.is_empty()));
        types.push(named(&found.definition.title(), &of_language, &[found], own, tell));
    }
    let words = format!("the languages of `{}` differ: {difference}; use {}", group.name, names.join(" or "));
    let all: Vec<_> = members.iter().map(|found| &found.members).collect();
    let several = types.iter().filter_map(|one| one.declared).collect();
    types.push(DeclaredType {
        declaration: encoded(name, &all, &Names::new()),
        unsendable: Some(words),
        several,
        ..DeclaredType::unknown(name.clone())
    });
    types
}

/// Why fields have no names of their own, in words.
pub(super) fn words_of(clash: &Clash) -> String {
    match clash {
        Clash::Twice(name) => format!("two fields would be called `{name}`: give one of them another name"),
        Clash::Nothing(name, known) if known.is_empty() => format!("it has no field `{name}`: it takes nothing"),
        Clash::Nothing(name, known) => match whatsapp_dsl_rules::nearest(name, known.iter().map(String::as_str)) {
            Some(meant) => format!("it has no field `{name}`, did you mean `{meant}`?"),
            None => format!("it has no field `{name}`; it has {}", known.join(", ")),
        },
        Clash::Count(name, given, wanted) => {
            let count = |number: usize, thing: &str| format!("{number} {thing}{}", if number == 1 { "" } else { "s" });
            format!("{} has {} for {}", name.strip_prefix(CARD_NAMES).unwrap_or(name), count(*given, "name"), count(*wanted, "variable"))
        }
        Clash::NoName(name) => {
            format!("`{name}` is not a name for a field; use lowercase letters, digits and underscores, with no digit first")
        }
    }
}
