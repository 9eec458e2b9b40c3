//! What every part of the expansion asks: where types are, and which span what is written for a place has.

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::quote;
use whatsapp_dsl_rules::declared::Declared;
use whatsapp_dsl_rules::{Home, Kind, Part, Text, Type, room};

use super::output::Output;
use crate::ast::{Extent, Policy, Promise, Reader, Roots};
use crate::check;
use crate::resolved::{Struct, Value};

/// What the expansion of a call needs to know everywhere.
pub(super) struct Context<'a> {
    pub roots: &'a Roots,
    pub template: Option<&'static Declared>,
    pub kind: &'static Kind,
    pub promise: Promise,
    /// The whole message, whose other parts may set a limit.
    pub message: &'a Struct,
    /// The most characters of each policy whose room the text around it decides.
    pub rooms: &'a [(&'a Policy, usize)],
    /// The most characters of each value of the run time that shares a text with others.
    pub shares: &'a [(&'a Value, usize)],
    /// Texts that must differ, which the run time compares.
    pub apart: &'a [Vec<&'a Value>],
}

impl Context<'_> {
    /// A name where it was typed, so that what is said of it is said there. An editor shows of a name all that it is in the expansion, and was
    /// told of this one.
    pub(super) fn shown(&self, name: &Ident) -> Ident {
        let mut name = name.clone();
        if self.roots.reader == Reader::Editor {
            name.set_span(Span::call_site());
        }
        name
    }

    /// The most characters of a text in its place: whatever is not known yet, and in the best case.
    pub(super) fn room(&self, text: &Text, is_it: &dyn Fn(&Value) -> bool) -> (usize, usize) {
        let around = if text.limits.is_empty() { None } else { check::around(self.message, is_it) };
        let around = around.unwrap_or(self.message);
        room(text, Some(around.part), around, self.message)
    }

    /// `$crate::private::name`.
    pub(super) fn private(&self, name: &str, out: &mut Output) {
        out.path(&self.roots.krate, "private", Ident::new(name, Span::call_site()));
    }

    /// The type that a field or list stores for such a value.
    pub(super) fn stored(&self, wanted: &'static Type, out: &mut Output) {
        match wanted {
            Type::Part(part) => path_to(part, Span::call_site(), self.roots, out),
            Type::List(list) => self.stored(&list.item, out),
            wanted => {
                let (module, name) = type_of(wanted);
                out.path(&self.roots.krate, module, Ident::new(name, Span::call_site()));
            }
        }
    }

    /// `$crate::private::function::<Stored>`; of a text, what it is before it is stored.
    pub(super) fn generic(&self, function: &str, wanted: &'static Type, out: &mut Output) {
        self.private(function, out);
        out.separator();
        out.punct('<');
        match wanted {
            Type::Text(Text { recipient: false, .. }) if function != "growing" => self.private("Kept", out),
            _ => self.stored(wanted, out),
        }
        out.punct('>');
    }

    /// `$crate::private::Lit(…)`: what is marked as a literal is not copied.
    pub(super) fn marked(&self, out: &mut Output, fill: impl FnOnce(&mut Output)) {
        self.private("Lit", out);
        out.parenthesised(fill);
    }
}

/// The module and name of the type that a field or list stores for such a value, where no template declares it.
pub(crate) fn type_of(wanted: &Type) -> (&'static str, &'static str) {
    match wanted {
        Type::Text(Text { recipient: true, .. }) => ("private", "To"),
        Type::Text(_) => ("private", "Str"),
        Type::Flag => ("private", "Flag"),
        Type::Integer { .. } => ("private", "Integer"),
        Type::Decimal { .. } => ("private", "Decimal"),
        Type::Json => ("private", "Data"),
        Type::Word(words) => (words.home.module(), words.name),
        Type::Part(part) => (part.home.module(), part.name),
        Type::Choice(choice) => (choice.home.module(), choice.name),
        Type::List(list) => type_of(&list.item),
    }
}

/// The path to the type of a part, its name under the span; for a template it is the one that was typed, on which the type of a card hangs.
pub(super) fn path_to(part: &'static Part, span: Span, roots: &Roots, out: &mut Output) {
    let Roots { krate, message, api, .. } = roots;
    match part.home {
        Home::Declared => out.copies(message),
        Home::DeclaredCard => out.tokens(quote!(#krate::private::CardOf::<#(#message)*>)),
        Home::Kind => out.path(krate, api.module, Ident::new(part.name, span)),
        home => out.path(krate, home.module(), Ident::new(part.name, span)),
    }
}

/// `<OrderShipped as $crate::private::Declares<17>>::Type`: the type of the path that this declaration is of.
pub(crate) fn declared_type(path: &[TokenTree], id: u64, krate: &TokenTree) -> Vec<TokenTree> {
    let mut out = Output::default();
    out.punct('<');
    out.copies(path);
    out.word("as");
    out.path(krate, "private", Ident::new("Declares", Span::call_site()));
    out.punct('<');
    out.token(Literal::u64_suffixed(id));
    out.punct('>');
    out.punct('>');
    out.separator();
    out.word("Type");
    out.into_tokens()
}

/// A limit; where there is none, the widest of the machine that the message is made on.
pub(super) fn limit(most: usize, krate: &TokenTree) -> TokenStream {
    if most == usize::MAX { quote!(#krate::private::UNLIMITED) } else { TokenTree::from(Literal::usize_unsuffixed(most)).into() }
}

/// `$crate`, and the span for whatever is quoted after it, as if it were at the extent: errors of the compiler point there.
pub(super) fn located(krate: &TokenTree, extent: Extent) -> (TokenTree, Span) {
    let mut located = krate.clone();
    located.set_span(krate.span().located_at(extent.start));
    (located, Span::call_site().located_at(extent.start))
}

/// A name that the user's code cannot see.
pub(super) fn local(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}
