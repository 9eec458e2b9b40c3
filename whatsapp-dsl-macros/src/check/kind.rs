//! Which kind of message the name of a call is.

use whatsapp_dsl_rules::declared::{API as OF_TEMPLATES, Declared};
use whatsapp_dsl_rules::schema::Api;
use whatsapp_dsl_rules::suggest::within;
use whatsapp_dsl_rules::{Kind, nearest};

use crate::ast::Call;
use crate::errors::Errors;
use crate::parse;

/// The kind of the message, which for a declared template is the template's own. An unknown one is reported.
pub(crate) fn kind(call: &Call, template: Option<&'static Declared>, errors: &mut Errors) -> Option<&'static Kind> {
    let (message, api) = (call.message.as_ref()?, call.roots.api);
    let name = message.name.to_string();
    let words = match template.map_or_else(|| api.kind(&name), |template| Some(&template.kind)) {
        None => unknown_kind(&name, call.has_fields, api),
        Some(_) if template.is_none() && call.is_path => format!("a kind of message is written without a path: {name} {{ … }}"),
        Some(_) if !call.has_fields => format!("`{name}` needs its fields in braces: {}", filled(&name, api)),
        kind => return kind,
    };
    errors.push(message.name.span(), words);
    None
}

/// A name that is not a kind of message. With fields behind it, one that no kind is near to has been taken for a template.
fn unknown_kind(name: &str, has_fields: bool, api: &'static Api) -> String {
    let takes_templates = std::ptr::eq(api, OF_TEMPLATES);
    let kinds = || api.kinds.iter().map(|kind| kind.part.name);
    let more = match nearest(name, kinds()) {
        // `Lists` or `First`: a name that may be a template's.
        Some(meant) if takes_templates && has_fields && (name.starts_with(meant) || within(1, name, [meant]).is_none()) => {
            format!(", did you mean `{meant}`? A template of this name is sent by a path: self::{name} {{ … }}")
        }
        Some(meant) => format!(", did you mean `{meant}`?"),
        None => {
            let kinds = kinds().collect::<Vec<_>>().join(", ");
            let template = format!("; a template is sent with its fields: {}", filled(name, api));
            format!("; there are {kinds}{}", if takes_templates && parse::is_type(name) { &template } else { "" })
        }
    };
    format!("there is no kind of message `{name}`{more}")
}

/// `Text { to: "…", … }`.
fn filled(name: &str, api: &Api) -> String {
    let first = api.envelope.fields.first().map_or("", |field| field.name);
    format!("{name} {{ {first}: \"…\", … }}")
}
