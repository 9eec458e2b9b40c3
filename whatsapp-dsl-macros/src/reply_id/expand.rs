//! The implementations: the form written and read, its length, and where it fits.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};
use syn::ext::IdentExt as _;
use whatsapp_dsl_rules::table::own_limits;

use super::{Enum, Field, Variant};

pub(super) fn implementations(parsed: &Enum) -> TokenStream {
    let Enum { name, variants, krate } = parsed;
    let library = quote!(#krate::private::reply_id);
    let (form, fields, value) = (local("form"), local("fields"), local("value"));
    let lengths = variants.iter().map(|variant| lengths(variant, &library));
    let writes = variants.iter().map(|variant| written(variant, &library));
    let reads = variants.iter().map(|variant| read(variant, &library));
    // An enum that is deprecated is not used here; nor is one that a field is of.
    let derived = quote!(#[automatically_derived] #[allow(deprecated)]);
    let (tags, called) = (variants.iter().map(|variant| &variant.tag.text), name.unraw().to_string());
    let fits = own_limits().into_iter().map(|most| {
        let most = if most == usize::MAX { quote!(#krate::private::UNLIMITED) } else { Literal::usize_unsuffixed(most).to_token_stream() };
        quote! {
            #derived
            impl #library::Fits<{ #most }> for #name {
                type Holds = #library::Bool<{ <#name as #library::ReplyId>::MAX_LEN <= #most }>;
            }
        }
    });
    quote! {
        #derived
        impl #library::ReplyId for #name {
            const REPLY_LENGTHS: &'static [&'static [#library::usize]] = &[#(#lengths),*];
            const REPLY_NAME: &'static #library::str = #called;

            fn write_reply(&self, #form: &mut #library::Form) {
                match self {
                    #(#writes)*
                }
            }

            fn read_reply(#fields: &mut #library::Fields<'_>) -> #library::Result<Self, #library::String> {
                // Tags that are alike were reported.
                #[allow(unreachable_patterns)]
                let #value = match #fields.tag() {
                    #(#reads)*
                    _ => return #fields.unknown(&[#(#tags),*]),
                };
                #library::Result::Ok(#value)
            }
        }

        #derived
        impl #library::Display for #name {
            fn fmt(&self, #form: &mut #library::Formatter<'_>) -> #library::Written {
                #library::shown(self, #form)
            }
        }

        #derived
        impl #library::FromStr for #name {
            type Err = #library::UnreadableReply;

            fn from_str(#form: &#library::str) -> #library::Result<Self, #library::UnreadableReply> {
                #library::read(#form)
            }
        }

        #derived
        impl #library::ToText for #name {
            fn to_text(&self) -> #library::Cow<'static, #library::str> {
                #library::Cow::Owned(#library::form(self))
            }
        }

        #derived
        impl #library::IntoText for #name {
            fn into_text(self) -> #library::Option<#library::Cow<'static, #library::str>> {
                #library::Some(#library::ToText::to_text(&self))
            }
        }

        #(#fits)*
    }
}

/// A name that no constant of the user's has.
fn local(name: &str) -> Ident {
    Ident::new(&format!("__reply_id_{name}"), Span::mixed_site())
}

/// `<Type as Field<Own>>::name`, under the type: what the compiler says of it is said there, and once.
fn of(field: &Field, name: &str, library: &TokenStream) -> TokenStream {
    let kind = field.optional.as_ref().unwrap_or(&field.kind);
    let span = kind.clone().into_iter().next().map_or_else(Span::call_site, |token| token.span().resolved_at(Span::call_site()));
    let how = if field.is_shown { quote!(#library::Shown) } else { quote!(#library::Own) };
    let name = Ident::new(name, span);
    quote_spanned!(span=> <#kind as #library::Field<#how>>::#name)
}

/// The type as it is written, without the spaces that some print around angle brackets.
fn typed(kind: &TokenStream) -> String {
    [" <", "< ", " >"].iter().fold(kind.to_string(), |typed, spaced| typed.replace(spaced, spaced.trim()))
}

fn lengths(variant: &Variant, library: &TokenStream) -> TokenStream {
    let tag = Literal::usize_unsuffixed(variant.tag.text.chars().count());
    let fields = variant.fields.iter().map(|field| of(field, "MAX_LEN", library));
    quote!(&[#tag #(, #fields)*])
}

fn written(variant: &Variant, library: &TokenStream) -> TokenStream {
    let form = local("form");
    let Variant { name, tag, fields, .. } = variant;
    let tag = &tag.text;
    let values: Vec<_> = (0..fields.len()).map(|index| local(&format!("field_{index}"))).collect();
    let members = fields.iter().map(|field| &field.member);
    let writes = fields.iter().zip(&values).map(|(field, value)| {
        let write = of(field, "write", library);
        if field.optional.is_some() { quote!(#form.optional(#value.as_ref(), #write);) } else { quote!(#form.field(#value, #write);) }
    });
    quote! {
        Self::#name { #(#members: #values),* } => {
            #form.tag(#tag);
            #(#writes)*
        }
    }
}

fn read(variant: &Variant, library: &TokenStream) -> TokenStream {
    let (source, text) = (local("fields"), local("text"));
    let Variant { name, tag, was, fields } = variant;
    let tags = std::iter::once(tag).chain(was).map(|tag| &tag.text);
    let members = fields.iter().map(|field| &field.member);
    let fields = fields.iter().map(|field| {
        let (called, kind, typed) = (field.called(), &field.kind, typed(&field.kind));
        let read = of(field, "read", library);
        // In a closure: a function of its own would be told of again, where it is called.
        let read = if field.optional.is_some() { quote!(#library::optional(#text, #read)) } else { quote!(#read(#text)) };
        if field.is_later {
            quote!(#source.later(#called, #typed, |#text| #read, <#kind as #library::Default>::default)?)
        } else {
            quote!(#source.field(#called, #typed, |#text| #read)?)
        }
    });
    quote!(#(#tags)|* => Self::#name { #(#members: #fields),* },)
}
