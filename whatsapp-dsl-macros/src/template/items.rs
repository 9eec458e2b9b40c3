//! The struct of a template, its setters, and the macro that `message!` calls.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use whatsapp_dsl_rules::Type as Stored;
use whatsapp_dsl_rules::declared::blank::Blank;
use whatsapp_dsl_rules::declared::{API, Declared, naming};

use super::docs;
use super::types::DeclaredType;
use crate::ast::{Reader, Struct};
use crate::declarations;
use crate::editor;
use crate::editor::declared::{At, Offered, Takes};
use crate::expand::{self, Place};

/// Makes the compiler look at the file whenever it changes.
pub(super) fn track(path: &Path) -> TokenStream {
    let path = path.to_string_lossy();
    quote!(
        const _: &[::core::primitive::u8] = ::core::include_bytes!(#path);
    )
}

/// `$crate::private::declare! { … }`. It is put together as a text: in a macro the compiler reads one faster than it takes tokens.
fn item(one: &DeclaredType, krate: &TokenTree, reader: Reader) -> TokenStream {
    let mut text = String::from("($) ");
    let (docs, declaration) = (docs::of_type(one), one.text());
    doc(&docs, &mut text);
    let companion = companion(one, &declaration);
    // An editor does not offer what is unstable: nobody calls the macro.
    let hidden = if reader == Reader::Editor { "#[unstable] " } else { "" };
    let _ = write!(text, "struct {} / {hidden}{companion} of {declaration:?}; ", one.name);
    match (&one.unsendable, one.declared) {
        (Some(words), _) => {
            let _ = write!(text, "refused hidden as {companion}_Sendable {words:?}; ");
            let mut blanks = Vec::new();
            for declared in one.known() {
                blanks.extend(&declared.blanks);
            }
            setters(&blanks, None, true, &mut text);
        }
        (None, Some(declared)) => fields(one, declared, &mut text),
        (None, None) => {
            text.push_str("refused hidden; ");
            setters(&[], None, true, &mut text);
        }
    }
    let tokens = parsed(&text);
    let mut spans = one.spans.clone();
    spans.push((one.name.to_string(), one.name.span()));
    let mut tokens = under(tokens, one.name.span(), &spans, krate);
    if reader == Reader::Editor {
        // An editor renames what is the user's own.
        let own = |token| if matches!(&token, TokenTree::Ident(name) if *name == one.name) { one.name.clone().into() } else { token };
        tokens = tokens.into_iter().map(own).collect();
    }
    let declared = quote!(#krate::private::declare! { #tokens });
    in_module(one, &companion, declarations::id(&declaration), &docs, &declared, krate)
}

/// The most types of one struct: the compiler compares each implementation for it with all others.
const MOST_ALIKE: usize = 100;

/// The items of all types. Those of a file with the same fields share one struct, which is what most of the cost of a large file is: setters
/// are functions, and the compiler checks each. Editors and rustdoc, which do not check them, are shown a struct of its own for each.
pub(super) fn all(types: &[DeclaredType], krate: &TokenTree, reader: Reader) -> TokenStream {
    let mut tokens = TokenStream::new();
    let (mut signatures, mut alike): (Vec<Option<usize>>, Vec<Alike>) = (Vec::new(), Vec::new());
    let mut known: HashMap<String, usize> = HashMap::new();
    for one in types {
        let signature = signature(one).filter(|_| reader == Reader::Compiler).map(|signature| {
            let index = known.get(&signature).copied().unwrap_or(alike.len());
            if index == alike.len() {
                known.insert(signature, index);
                alike.push(Alike::default());
            }
            alike[index].all += 1;
            index
        });
        signatures.push(signature);
    }
    for (index, one) in types.iter().enumerate() {
        let alike = signatures[index].map(|index| &mut alike[index]).filter(|alike| alike.all > 1);
        let (Some(alike), Some(declared)) = (alike, one.declared) else {
            tokens.extend(item(one, krate, reader));
            continue;
        };
        let text = one.text();
        let companion = companion(one, &text);
        let fields = match &alike.fields {
            Some(fields) if alike.written % MOST_ALIKE > 0 => fields.clone(),
            _ => {
                let fields = Ident::new(&format!("{companion}_fields"), unnamed(one.name.span()));
                tokens.extend(shared_fields(&fields, one, declared, krate));
                fields
            }
        };
        tokens.extend(one_of(one, declared, &fields, &companion, &text, krate));
        alike.fields = Some(fields);
        alike.written += 1;
    }
    tokens
}

/// Types with the same fields.
#[derive(Default)]
struct Alike {
    all: usize,
    written: usize,
    /// The struct of those that were written last.
    fields: Option<Ident>,
}

/// What tells the setters of a type apart from those of others; nothing where it has a struct of its own: its cards are a type of their own,
/// and what cannot be sent says so.
fn signature(one: &DeclaredType) -> Option<String> {
    let declared = one.declared.filter(|declared| one.unsendable.is_none() && declared.card.is_none() && one.spans.is_empty())?;
    let mut text = String::new();
    for (index, blank) in declared.blanks.iter().enumerate() {
        setter(blank, index, &mut text);
    }
    Some(text)
}

/// The struct with the setters, in a module of its own.
fn shared_fields(module: &Ident, one: &DeclaredType, declared: &'static Declared, krate: &TokenTree) -> TokenStream {
    let mut text = String::new();
    setters(&each(&declared.blanks), Some(&docs::of_shared_field), true, &mut text);
    let tokens = under(parsed(&text), one.name.span(), &[], krate);
    quote!(#[allow(non_snake_case)] mod #module { #krate::private::declare_alike! { #tokens } })
}

/// The type of a template that shares its struct.
fn one_of(one: &DeclaredType, declared: &Declared, fields: &Ident, companion: &str, text: &str, krate: &TokenTree) -> TokenStream {
    let (name, place) = (&one.name, unnamed(one.name.span()));
    let module = Ident::new(&format!("{companion}_type"), place);
    let companion = Ident::new(companion, place);
    let (called, languages) = (declared.name(), declared.codes);
    let id = declarations::id(text);
    // Rustdoc is given the rest.
    let docs = docs::summary(declared);
    let of = quote!(#fields::Template<#module::#name>);
    let mut tokens = quote! {
        #[allow(non_snake_case)] mod #module {
            #krate::private::declare_one! { ($) #name / #companion of #text; name #called; languages [#(#languages),*]; }
        }
    };
    tokens.extend(declares(name, &of, id, krate));
    tokens.extend(alias(name, &of, &docs, docs::deprecation(one).as_deref(), &quote!(#module::sent)));
    tokens
}

/// What finds the type by the text of its declaration.
fn declares(name: &Ident, of: &TokenStream, id: u64, krate: &TokenTree) -> TokenStream {
    quote!(#[doc(hidden)] #[allow(deprecated)] impl #krate::private::Declares<#id> for #name { type Type = #of; })
}

/// The name of the type, and of its macro, where it is declared by another.
fn alias(name: &Ident, of: &TokenStream, docs: &str, deprecation: Option<&str>, sent: &TokenStream) -> TokenStream {
    let deprecated = deprecation.map(|note| quote!(#[deprecated(note = #note)]));
    quote! {
        #[doc = #docs] #deprecated #[allow(unreachable_pub)] pub type #name = #of;
        #[doc(hidden)] #[allow(unused_imports)] pub use #sent as #name;
    }
}

/// A place of the user's, where names are those of the expansion.
fn unnamed(place: Span) -> Span {
    Span::call_site().located_at(place)
}

/// What was put together here, which is Rust. So the compiler alone reads it: `proc_macro2` would read it first, to see whether it is.
pub(crate) fn parsed(text: &str) -> TokenStream {
    if proc_macro::is_available() {
        text.parse().map(proc_macro::TokenStream::into).unwrap_or_default()
    } else {
        text.parse().unwrap_or_default()
    }
}

/// The declaration in a module of its own: where the name is taken, that is all that the compiler has to say of it.
fn in_module(one: &DeclaredType, companion: &str, id: u64, docs: &str, declaration: &TokenStream, krate: &TokenTree) -> TokenStream {
    let (name, place) = (&one.name, unnamed(one.name.span()));
    let (module, companion) = (Ident::new(&format!("{companion}_type"), place), Ident::new(companion, place));
    let deprecation = docs::deprecation(one);
    // In scope it makes each later look-up of a macro longer.
    let scope = deprecation.as_ref().map(|_| quote!(#[macro_use]));
    let of = quote!(#module::#name);
    let mut tokens = quote!(#[allow(non_snake_case)] #scope mod #module { #declaration });
    tokens.extend(declares(name, &of, id, krate));
    let has_cards = one.unsendable.is_none() && one.declared.is_some_and(|declared| declared.card.is_some() && declared.cards().is_some());
    let used = |name: &Ident| quote!(#[doc(inline)] #[allow(unused_imports, unreachable_pub)] pub use #module::#name;);
    tokens.extend(match deprecation {
        None => used(name),
        // Where a use is warned of, the compiler writes the path out, and it should be one that people know.
        Some(note) => alias(name, &of, docs, Some(&note), &quote!(#companion)),
    });
    if has_cards {
        tokens.extend(used(&Ident::new(&naming::card_type_name(&one.name.to_string()), one.name.span())));
    }
    tokens
}

fn fields(one: &DeclaredType, declared: &'static Declared, text: &mut String) {
    // A list of strings is written here as there.
    let _ = write!(text, "name {:?}; languages {:?}; ", declared.name(), declared.codes);
    setters(&each(&declared.blanks), Some(&|blank| docs::of_field(declared, blank, false)), true, text);
    let index = declared.blanks.iter().position(Blank::is_cards);
    if let (Some(card), Some(index)) = (&declared.card, index) {
        let blank = &declared.blanks[index];
        let card_type = naming::card_type_name(&one.name.to_string());
        let _ = write!(text, "card {card_type} ");
        doc(&docs::of_field(declared, blank, false), text);
        let _ = write!(text, "{} {index} [{card_type}]: [for<>] [{KRATE}::field::TakesList<V, M>]; ", blank.name());
        setters(&each(&card.blanks), Some(&|blank| docs::of_field(declared, blank, true)), false, text);
    }
}

/// The fields of the type, and of that of its cards, as editors are told of them.
pub(super) fn for_editors(one: &DeclaredType, krate: &TokenTree) -> TokenStream {
    let Some(declared) = one.declared.filter(|_| one.unsendable.is_none()) else { return TokenStream::new() };
    let card_type = Ident::new(&naming::card_type_name(&one.name.to_string()), one.name.span());
    let offered = |blanks: &'static [Blank], in_card| {
        let mut offered: Vec<Offered<'_>> = Vec::new();
        for blank in blanks {
            if !offered.iter().any(|known| known.name == blank.name()) {
                let takes = if blank.is_cards() { Takes::Cards(card_type.clone()) } else { Takes::Value(&blank.field.value) };
                offered.push(Offered { name: blank.name(), takes, docs: docs::of_field(declared, blank, in_card) });
            }
        }
        offered
    };
    let at = At { spans: &one.spans, krate };
    let mut fields = offered(&declared.blanks, false);
    for field in API.envelope.fields {
        fields.push(Offered { name: field.name, takes: Takes::Value(&field.value), docs: docs::of_envelope(field) });
    }
    let mut tokens = editor::declared::fields(&one.name, &fields, Some(declared.examples()), &at);
    if let Some(card) = &declared.card {
        tokens.extend(editor::declared::fields(&card_type, &offered(&card.blanks, true), None, &at));
    }
    tokens
}

/// What editors are told of the names that a file's templates are given.
pub(super) fn own_names_for_editors(own: &[Struct], types: &[DeclaredType], krate: &TokenTree) -> TokenStream {
    let mut tokens = TokenStream::new();
    for node in own {
        let mut definitions = Vec::new();
        for one in types.iter().filter(|one| one.name == node.name) {
            for declared in one.known() {
                definitions.extend(declared.languages.iter().map(|language| &language.definition));
            }
        }
        tokens.extend(editor::own_names(node, &definitions, krate));
    }
    tokens
}

/// What `$crate` is written as, until it is put in.
const KRATE: &str = "__krate";

/// `setters { #[doc = "…"] customer set(1) $crate::template::Parameter: $crate::field::TakesPart<V, M>; … }`: those of the blanks, each once, and
/// of every message unless they are those of a card. Those of a template that cannot be sent are set on nothing, but then nothing more is said
/// of them.
fn setters(blanks: &[&Blank], docs: Option<&dyn Fn(&Blank) -> String>, with_envelope: bool, text: &mut String) {
    text.push_str("setters { ");
    let hidden = if docs.is_none() { "#[doc(hidden)] " } else { "" };
    let mut known = Vec::new();
    for (index, blank) in blanks.iter().enumerate() {
        if known.contains(&blank.name()) || blank.is_cards() {
            continue;
        }
        known.push(blank.name());
        if let Some(docs) = docs {
            doc(&docs(blank), text);
        }
        text.push_str(hidden);
        setter(blank, index, text);
    }
    if with_envelope {
        for field in API.envelope.fields {
            doc(field.docs, text);
            let _ = write!(text, "{hidden}{} {}() {}; ", field.name, field.name, bound(&field.value));
        }
    }
    text.push_str("} ");
}

fn each(blanks: &[Blank]) -> Vec<&Blank> {
    blanks.iter().collect()
}

/// `customer set(1) $crate::template::Parameter: …;`.
fn setter(blank: &Blank, index: usize, text: &mut String) {
    let put = if matches!(blank.field.value, Stored::List(_)) { "list" } else { "set" };
    let _ = write!(text, "{} {put}({index}) {}; ", blank.name(), bound(&blank.field.value));
}

/// `$crate::field::Text: $crate::field::TakesText<V, M>`: what the setter of such a field takes. The tokens are all of one place, which an
/// error of the compiler then points to.
fn bound(wanted: &Stored) -> String {
    let (place, takes) = expand::taken(wanted);
    let place = match place {
        Place::Type(module, name) => format!("{KRATE}::{module}::{name}"),
        Place::List(module, name) => format!("[{KRATE}::{module}::{name}]"),
    };
    format!("{place}: [for<>] [{KRATE}::field::{takes}<V, M>]")
}

/// One attribute for all the lines, which the compiler reads faster than one for each.
fn doc(lines: &str, text: &mut String) {
    let _ = write!(text, "#[doc = {lines:?}] ");
}

/// The name of the macro, which in the whole crate must be its own.
fn companion(one: &DeclaredType, declaration: &str) -> String {
    let mut hasher = DefaultHasher::new();
    declarations::id(declaration).hash(&mut hasher);
    let mut times = 0;
    if proc_macro::is_available() {
        let span = one.name.span().unwrap();
        (span.file(), span.line(), span.column()).hash(&mut hasher);
        // An editor, which tells no file, expands the same call again and again and wants the same of it.
        if !span.file().is_empty() {
            times = times_before(hasher.finish());
        }
    }
    (times > 0).then(|| times.hash(&mut hasher));
    format!("__{}_{:016x}", one.name, hasher.finish())
}

/// How often a template was declared before at the same place, by a `macro_rules!` or a file that is included twice.
fn times_before(place: u64) -> usize {
    /// In their order, each as often as it was declared.
    static DECLARED: Mutex<Vec<u64>> = Mutex::new(Vec::new());
    let mut declared = DECLARED.lock().unwrap_or_else(PoisonError::into_inner);
    let (first, behind) = (declared.partition_point(|known| *known < place), declared.partition_point(|known| *known <= place));
    declared.insert(behind, place);
    behind - first
}

/// The tokens, each name that was typed where it was typed, along with what is said of it, all others where the template was named.
fn under(tokens: TokenStream, place: Span, spans: &[(String, Span)], krate: &TokenTree) -> TokenStream {
    let mut placed = Vec::new();
    // The compiler is asked for a span only where it is another one.
    let start = unnamed(place);
    let (mut here, mut unnamed_here) = (place, start);
    let mut is_bound = false;
    // A text has places of its own, which an editor would look for in the file.
    for mut token in tokens {
        match &mut token {
            TokenTree::Ident(word) => match word.to_string().as_str() {
                KRATE => {
                    // A bound of a setter, which is all at one place.
                    is_bound = true;
                    token = krate.clone();
                    token.set_span(krate.span().located_at(here));
                    placed.push(token);
                    continue;
                }
                "for" => is_bound = true,
                word => {
                    if let Some((_, span)) = spans.iter().find(|(known, _)| known == word) {
                        (here, unnamed_here) = (*span, unnamed(*span));
                    }
                }
            },
            TokenTree::Group(group) => *group = Group::new(group.delimiter(), under(group.stream(), here, spans, krate)),
            TokenTree::Punct(punct) if punct.as_char() == ';' => (here, unnamed_here, is_bound) = (place, start, false),
            _ => {}
        }
        token.set_span(if is_bound { here } else { unnamed_here });
        placed.push(token);
    }
    placed.into_iter().collect()
}
