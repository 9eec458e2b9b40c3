//! Which kind of message the name of a call is.

use whatsapp_dsl_rules::declared::{API as OF_TEMPLATES, Declared, naming};
use whatsapp_dsl_rules::schema::Api;
use whatsapp_dsl_rules::suggest::within;
use whatsapp_dsl_rules::table::{Meaning, other_name};
use whatsapp_dsl_rules::{Kind, nearest};

use super::words::either;
use crate::ast::Call;
use crate::errors::Errors;
use crate::parse;

/// The kind of the message, which for a declared template is the template's own. An unknown one is reported.
pub(crate) fn kind(call: &Call, template: Option<&'static Declared>, errors: &mut Errors) -> Option<&'static Kind> {
    let (message, api) = (call.message.as_ref()?, call.roots.api);
    let name = message.name.to_string();
    let words = match template.map_or_else(|| api.kind(&name), |template| Some(&template.kind)) {
        None => match kind_in_path(call) {
            Some(kind) => format!("`{kind}` needs its fields in braces: {}", filled(kind, api)),
            None => unknown_kind(&name, call.has_fields, api),
        },
        Some(_) if template.is_none() && call.is_path => format!("a kind of message is written without a path: {name} {{ … }}"),
        Some(_) if !call.has_fields => format!("`{name}` needs its fields in braces: {}", filled(&name, api)),
        kind => return kind,
    };
    errors.push(message.name.span(), words);
    None
}

/// The kind whose function is called, as in `Text::builder()`.
pub(crate) fn kind_in_path(call: &Call) -> Option<&'static str> {
    let mut names = call.roots.message.iter();
    names.find_map(|token| call.roots.api.kind(&token.to_string())).map(|kind| kind.part.name)
}

/// A name that is not a kind of message. With fields behind it, one that no kind is near to has been taken for a template.
fn unknown_kind(name: &str, has_fields: bool, api: &'static Api) -> String {
    let takes_templates = std::ptr::eq(api, OF_TEMPLATES) && parse::is_type(name);
    let by_path = format!("; a template of this name is sent by a path: self::{name} {{ … }}");
    let by_path = if takes_templates && has_fields { by_path.as_str() } else { "" };
    if let Some(meaning) = other_name(api, name) {
        return format!("{}{by_path}", meant(name, meaning, api));
    }
    match nearest(name, kinds(api)) {
        // `Lists` or `First`: a name that may be a template's.
        Some(meant) if takes_templates && has_fields && (name.starts_with(meant) || within(1, name, vec![meant]).is_none()) => {
            format!("there is no kind of message `{name}`, did you mean `{meant}`?{}", by_path.replacen("; a", " A", 1))
        }
        Some(meant) => format!("there is no kind of message `{name}`, did you mean `{meant}`?"),
        None if takes_templates => {
            format!("there is no kind of message `{name}`; {}; a template is sent with its fields: {}", all_kinds(api), filled(name, api))
        }
        None if std::ptr::eq(api, OF_TEMPLATES) && has_fields => {
            let typed = naming::type_name(name);
            let template = format!("a template is sent by the name of its type: {}", filled(&typed, api));
            format!("there is no kind of message `{name}`; {template}; {}", all_kinds(api))
        }
        None if has_fields && parse::is_type(name) && OF_TEMPLATES.kind(name).is_none() => {
            let moved = format!("message!({}).to_{}()?", filled(name, OF_TEMPLATES), api.name);
            let template = format!("a template that `template!` declares is moved to this API: {moved}");
            format!("there is no kind of message `{name}` in this API; {template}; {}", all_kinds(api))
        }
        None => format!("there is no kind of message `{name}`; {}", all_kinds(api)),
    }
}

/// What is called otherwise here, or cannot be sent.
fn meant(name: &str, meaning: Meaning, api: &'static Api) -> String {
    let meant = match &meaning {
        Meaning::Nothing(words) => return (*words).to_owned(),
        Meaning::Kind(kind) => std::slice::from_ref(kind),
        Meaning::Kinds(meant) => meant,
    };
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for kind in meant {
        if api.kind(kind).is_some() { &mut known } else { &mut unknown }.push(format!("`{kind}`"));
    }
    match known.as_slice() {
        [] => format!("this version has no kind of message {}; {}", either(&unknown), all_kinds(api)),
        [kind] => format!("there is no kind of message `{name}`: it is called {kind}"),
        _ => format!("there is no kind of message `{name}`: use {}", either(&known)),
    }
}

/// The names of the kinds.
pub(crate) fn kinds(api: &'static Api) -> Vec<&'static str> {
    api.kinds.iter().map(|kind| kind.part.name).collect()
}

fn all_kinds(api: &'static Api) -> String {
    format!("the kinds are {}", kinds(api).join(", "))
}

/// `Text { to: "…", … }`.
fn filled(name: &str, api: &Api) -> String {
    let first = api.envelope.fields.first().map_or("", |field| field.name);
    format!("{name} {{ {first}: \"…\", … }}")
}
