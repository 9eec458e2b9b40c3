//! Which kind of message the name of a call is.

use whatsapp_dsl_rules::declared::Declared;
use whatsapp_dsl_rules::suggest::within;
use whatsapp_dsl_rules::table::{Meaning, other_name};
use whatsapp_dsl_rules::{Kind, nearest, table};

use crate::ast::Call;
use crate::errors::Errors;
use crate::parse;

/// The kind of the message, which for a declared template is the template's own. An unknown one is reported.
pub(crate) fn kind(call: &Call, template: Option<&'static Declared>, errors: &mut Errors) -> Option<&'static Kind> {
    let message = call.message.as_ref()?;
    let name = message.name.to_string();
    let words = match template.map_or_else(|| table::CLOUD.kind(&name), |template| Some(&template.kind)) {
        None => unknown_kind(&name, call.has_fields),
        Some(_) if template.is_none() && call.is_path => format!("a kind of message is written without a path: {name} {{ … }}"),
        Some(_) if !call.has_fields => format!("`{name}` needs its fields in braces: {name} {{ to: \"…\", … }}"),
        kind => return kind,
    };
    errors.push(message.name.span(), words);
    None
}

/// A name that is not a kind of message. With fields behind it, one that no kind is near to has been taken for a template.
fn unknown_kind(name: &str, has_fields: bool) -> String {
    let by_path = format!("; a template of this name is sent by a path: self::{name} {{ … }}");
    let by_path = if has_fields && parse::is_type(name) { by_path.as_str() } else { "" };
    if let Some(meaning) = other_name(name) {
        return format!("{}{by_path}", meant(name, meaning));
    }
    match nearest(name, kinds()) {
        // `Lists` or `First`: a name that may be a template's.
        Some(meant) if name.starts_with(meant) || within(1, name, [meant]).is_none() => {
            format!("there is no kind of message `{name}`, did you mean `{meant}`?{}", by_path.replacen("; a", " A", 1))
        }
        Some(meant) => format!("there is no kind of message `{name}`, did you mean `{meant}`?"),
        None if parse::is_type(name) => {
            format!("there is no kind of message `{name}`; {}; a template is sent with its fields: {name} {{ to: \"…\", … }}", all_kinds())
        }
        None => format!("there is no kind of message `{name}`; {}", all_kinds()),
    }
}

/// What is called otherwise here, or cannot be sent.
fn meant(name: &str, meaning: Meaning) -> String {
    let meant = match meaning {
        Meaning::Nothing(words) => return words.to_owned(),
        Meaning::Kind(kind) => vec![kind],
        Meaning::Kinds(meant) => meant.to_vec(),
    };
    let known: Vec<_> = meant.iter().filter(|kind| kinds().any(|known| known == **kind)).map(|kind| format!("`{kind}`")).collect();
    match known.as_slice() {
        [] => format!("this version has no kind of message {}; {}", meant.join(", "), all_kinds()),
        [kind] => format!("there is no kind of message `{name}`: it is called {kind}"),
        [others @ .., last] => format!("there is no kind of message `{name}`: use {} or {last}", others.join(", ")),
    }
}

fn kinds() -> impl Iterator<Item = &'static str> {
    table::CLOUD.kinds.iter().map(|kind| kind.part.name)
}

fn all_kinds() -> String {
    format!("the kinds are {}", kinds().collect::<Vec<_>>().join(", "))
}
