//! The stages of a message, from the tree as typed to its expansion.

use proc_macro2::TokenStream;
use whatsapp_dsl_rules::declared::Declared;

use crate::ast::{Call, Promise};
use crate::errors::Errors;
use crate::resolved::Message;
use crate::{check, editor, expand};

pub(crate) fn after_parsing(call: Call, template: Option<&'static Declared>, promise: Promise, mut errors: Errors) -> TokenStream {
    let kind = check::kind(&call, template, &mut errors);
    let Call { roots, message, is_path, .. } = call;
    match (kind, message) {
        (Some(kind), Some(node)) => {
            let content = check::resolve_message(node, roots.api, kind, template, promise, &mut errors);
            let message = Message { api: roots.api, kind, template, promise, content };
            let checked = check::check(&message, &mut errors);
            expand::message(&message, &checked, &roots, errors)
        }
        (_, message) => {
            let mut before = editor::unknown_message(message.as_ref().map(|message| &message.name), is_path, &roots);
            if let Some(message) = message {
                before.extend(expand::unread(&message.fields, &roots));
            }
            expand::refused(&roots, &before, promise, errors)
        }
    }
}
