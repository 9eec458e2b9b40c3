//! A send in a language that Meta does not send the template in: a note at the language.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use whatsapp_dsl_rules::declared::{Declared, naming};

use crate::ast::{LiteralValue, Scalar};
use crate::resolved::{Form, Message};

/// A use of something deprecated, under the span of the language. Where no language is sent, the type itself is deprecated.
pub(super) fn of_language(message: &Message) -> Option<TokenStream> {
    let template = message.template?;
    if template.not_approved().is_some() {
        return None;
    }
    let value = &message.content.field(naming::LANGUAGE)?.value;
    let Form::Literal(LiteralValue { scalar: Scalar::Text(code), .. }) = &value.form else { return None };
    let note = Declared::language(template, Some(code))?.definition.not_approved()?;
    // The compiler names what is deprecated.
    let name = code.replace('-', "_");
    let name = syn::parse_str::<Ident>(&name).map_or_else(|_| "language".to_owned(), |name| name.to_string());
    let language = Ident::new(&name, Span::call_site().located_at(value.extent.start));
    Some(quote!({ #[deprecated(note = #note)] #[allow(non_upper_case_globals)] const #language: () = (); #language }))
}
