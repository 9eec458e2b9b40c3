//! The getters and setters of the library's structs. Each is all at the place of its field's declaration, where the compiler's errors then
//! point to, and has its documentation in one attribute: one for each line would cost the compiler more than the code.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::quote_spanned;
use syn::LitStr;

/// A getter for each `[docs] need class field [T]`.
pub(crate) fn getters(input: TokenStream) -> TokenStream {
    let mut tokens = input.into_iter();
    std::iter::from_fn(|| getter(&mut || tokens.next())).collect()
}

/// A setter for each `[docs] place [stored] [row] class field [T]`. What comes empty is left out of a field that may be, unless it is refused
/// for it.
pub(crate) fn setters(input: TokenStream) -> TokenStream {
    let mut tokens = input.into_iter();
    std::iter::from_fn(|| setter(&mut || tokens.next())).collect()
}

fn getter(next: &mut impl FnMut() -> Option<TokenTree>) -> Option<TokenStream> {
    let (docs, need, class, field, of) = (docs(next()?), next()?.to_string(), next()?.to_string(), next()?, inner(next()?));
    let place = field.span();
    let or_nothing = match (need.as_str(), class.as_str()) {
        (_, "list" | "documents") | ("required", "text") => quote_spanned!(place=> .as_deref().unwrap_or_default()),
        (_, "text") | ("optional", "one" | "apart") => quote_spanned!(place=> .as_deref()),
        (_, "one" | "apart") => quote_spanned! {place=>
            .as_deref().unwrap_or_else(|| {
                static NOTHING: ::std::sync::LazyLock<#of> = ::std::sync::LazyLock::new(<#of>::default);
                &NOTHING
            })
        },
        ("required", "json") => quote_spanned!(place=> .as_ref().map_or(&::serde_json::Value::Null, crate::field::Data::value)),
        (_, "json") => quote_spanned!(place=> .as_ref().map(crate::field::Data::value)),
        ("required", _) => quote_spanned!(place=> .unwrap_or_default()),
        _ => TokenStream::new(),
    };
    let got = match class.as_str() {
        "text" => quote_spanned!(place=> &str),
        "list" => quote_spanned!(place=> &[#of]),
        "documents" => quote_spanned!(place=> impl ExactSizeIterator<Item = &::serde_json::Value>),
        "json" => quote_spanned!(place=> &::serde_json::Value),
        "copy" => of,
        _ => quote_spanned!(place=> &#of),
    };
    let got = match (need.as_str(), class.as_str()) {
        ("required", _) | (_, "list" | "documents") => got,
        _ => quote_spanned!(place=> Option<#got>),
    };
    let each = (class == "documents").then(|| quote_spanned!(place=> .iter().map(crate::field::Data::value)));
    Some(quote_spanned! {place=>
        #[doc = #docs]
        #[must_use]
        pub fn #field(&self) -> #got {
            self.#field #or_nothing #each
        }
    })
}

fn setter(next: &mut impl FnMut() -> Option<TokenTree>) -> Option<TokenStream> {
    let (docs, place, stored, row) = (docs(next()?), next()?.span(), inner(next()?), inner(next()?));
    let (class, mut field, of) = (next()?.to_string(), next()?, at(inner(next()?), place));
    let (name, stored) = (field.to_string(), at(stored, place));
    field.set_span(place);
    let (filled, by) = match class.as_str() {
        "text" => (quote_spanned!(place=> crate::field::Text), "TakesText"),
        "to" => (quote_spanned!(place=> crate::Recipient), "TakesRecipient"),
        "json" => (quote_spanned!(place=> crate::field::JsonObject), "TakesJson"),
        "documents" => (quote_spanned!(place=> [crate::field::Data]), "TakesList"),
        "list" => (quote_spanned!(place=> [#of]), "TakesList"),
        "copy" => (of, "Takes"),
        _ => (of, "TakesPart"),
    };
    let by = Ident::new(by, place);
    let taken = quote_spanned!(place=> <#filled as crate::field::#by<V, M>>::take(#field));
    let taken = match class.as_str() {
        "list" | "documents" => quote_spanned!(place=> Some(#taken)),
        "one" => quote_spanned!(place=> #taken.map(::std::borrow::Cow::Owned)),
        "apart" => quote_spanned!(place=> #taken.map(crate::field::Apart::given)),
        _ => taken,
    };
    Some(quote_spanned! {place=>
        #[doc = #docs]
        pub fn #field<V, M>(mut self, #field: V) -> Self
        where
            #filled: crate::field::#by<V, M>,
        {
            crate::field::put(&mut self.#stored, #taken, #row, #name);
            self
        }
    })
}

/// The lines of a documentation as one text.
fn docs(lines: TokenTree) -> String {
    let lines = inner(lines).into_iter().filter_map(|line| syn::parse2::<LitStr>(line.into()).ok());
    lines.map(|line| line.value()).collect::<Vec<_>>().join("\n")
}

fn inner(token: TokenTree) -> TokenStream {
    if let TokenTree::Group(group) = token { group.stream() } else { token.into() }
}

fn at(tokens: TokenStream, place: Span) -> TokenStream {
    let moved = |mut token: TokenTree| {
        if let TokenTree::Group(group) = token {
            token = Group::new(group.delimiter(), at(group.stream(), place)).into();
        }
        token.set_span(place);
        token
    };
    tokens.into_iter().map(moved).collect()
}
