//! The implementations: the form written and read, its length, and where it fits.

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote, quote_spanned};
use whatsapp_dsl_rules::table::own_limits;

use super::{Enum, Field, Variant};
use crate::printed::printed;

pub(super) fn implementations(parsed: &Enum) -> TokenStream {
    let Enum { name, variants, krate } = parsed;
    let library = quote!(#krate::private::reply_id);
    let lengths = variants.iter().map(|variant| lengths(variant, &library));
    let writes = variants.iter().map(|variant| written(variant, &library));
    let reads = variants.iter().map(|variant| read(variant, &library));
    let (tags, called) = (variants.iter().map(|variant| &variant.tag.text), name.to_string());
    let fits = own_limits().into_iter().map(|most| {
        let most = if most == usize::MAX { quote!(#krate::private::UNLIMITED) } else { Literal::usize_unsuffixed(most).to_token_stream() };
        quote! {
            #[automatically_derived]
            impl #library::Fits<{ #most }> for #name {
                type Holds = #library::Bool<{ <#name as #library::ReplyId>::MAX_LEN <= #most }>;
            }
        }
    });
    quote! {
        #[automatically_derived]
        impl #library::ReplyId for #name {
            const LENGTHS: &'static [&'static [#library::usize]] = &[#(#lengths),*];
            const NAME: &'static #library::str = #called;

            fn write(&self, form: &mut #library::Form) {
                match self {
                    #(#writes)*
                }
            }

            fn read(fields: &mut #library::Fields<'_>) -> #library::Result<Self, #library::String> {
                // Tags that are alike were reported.
                #[allow(unreachable_patterns)]
                let value = match fields.tag() {
                    #(#reads)*
                    _ => return fields.unknown(&[#(#tags),*]),
                };
                #library::Result::Ok(value)
            }
        }

        #[automatically_derived]
        impl #library::Display for #name {
            fn fmt(&self, f: &mut #library::Formatter<'_>) -> #library::Written {
                #library::shown(self, f)
            }
        }

        #[automatically_derived]
        impl #library::FromStr for #name {
            type Err = #library::UnreadableReply;

            fn from_str(id: &#library::str) -> #library::Result<Self, #library::UnreadableReply> {
                #library::read(id)
            }
        }

        #[automatically_derived]
        impl #library::ToText for #name {
            fn to_text(&self) -> #library::Cow<'static, #library::str> {
                #library::Cow::Owned(#library::form(self))
            }
        }

        #[automatically_derived]
        impl #library::IntoText for #name {
            fn into_text(self) -> #library::Option<#library::Cow<'static, #library::str>> {
                #library::Some(#library::ToText::to_text(&self))
            }
        }

        #(#fits)*
    }
}

/// `<Type as Field<Own>>`, under the type: what the compiler says of it is said there, and once.
fn of(field: &Field, library: &TokenStream) -> TokenStream {
    let span = field.kind.clone().into_iter().next().map_or_else(Span::call_site, |token| token.span().resolved_at(Span::call_site()));
    let how = if field.is_shown { quote!(#library::Shown) } else { quote!(#library::Own) };
    let how = if field.is_optional { quote!(#library::Optional<#how>) } else { how };
    let kind = &field.kind;
    quote_spanned!(span=> <#kind as #library::Field<#how>>)
}

fn lengths(variant: &Variant, library: &TokenStream) -> TokenStream {
    let tag = Literal::usize_unsuffixed(variant.tag.text.chars().count());
    let fields = variant.fields.iter().map(|field| of(field, library));
    quote!(&[#tag #(, #fields::MAX_LEN)*])
}

/// A field by its name or number: a variant of any kind is written with braces.
fn member(field: &Field) -> TokenTree {
    match field.name.parse() {
        Ok(number) => {
            let mut number = Literal::usize_unsuffixed(number);
            number.set_span(Span::call_site());
            number.into()
        }
        Err(_) => ident(&field.name).into(),
    }
}

fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(name) => Ident::new_raw(name, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

fn written(variant: &Variant, library: &TokenStream) -> TokenStream {
    let Variant { name, tag, fields, .. } = variant;
    let tag = &tag.text;
    let values: Vec<_> = (0..fields.len()).map(|index| Ident::new(&format!("field_{index}"), Span::mixed_site())).collect();
    let members = fields.iter().map(member);
    let fields = fields.iter().map(|field| of(field, library));
    quote! {
        Self::#name { #(#members: #values),* } => {
            form.tag(#tag);
            #( #fields::write(#values, form.field()); )*
        }
    }
}

fn read(variant: &Variant, library: &TokenStream) -> TokenStream {
    let Variant { name, tag, was, fields } = variant;
    let tags = std::iter::once(tag).chain(was).map(|tag| &tag.text);
    let members = fields.iter().map(member);
    let fields = fields.iter().map(|field| {
        let called = match field.name.parse::<usize>() {
            Ok(number) => format!("field {}", number + 1),
            Err(_) => format!("`{}`", field.name.trim_start_matches("r#")),
        };
        let (of, typed) = (of(field, library), printed(&field.kind));
        let kind = &field.kind;
        if field.is_later {
            quote!(fields.later(#called, #typed, #of::read, <#kind as #library::Default>::default)?)
        } else {
            quote!(fields.field(#called, #typed, #of::read)?)
        }
    });
    quote!(#(#tags)|* => Self::#name { #(#members: #fields),* },)
}
