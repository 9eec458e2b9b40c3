//! What an editor is offered is exactly what may be typed. The compiler never sees any of it: these are the expansions of the macros that
//! the library has under `cfg(rust_analyzer)`.
//!
//! An editor completes a record literal by the fields that it lacks and by nothing else, and shows of a name what the first token with its
//! span means. So an expansion begins with a flat record literal for each part that was typed, of a struct that the library declares for
//! editors beside the part, and before each with a path where the name of a part or a word may be typed:
//!
//! ```text
//! let _: $crate::list::__Row::Row;
//! let _ = $crate::list::__Row::Row { ..$crate::private::rest(), id: $crate::private::rest(), titl };
//! ```
//!
//! An editor expands a call twice, once with a word of its own where the cursor is, and completes what is in the same place of both
//! expansions. So whatever depends on a half-typed name comes last in its literal, and each place for a name is there before the name is,
//! holding another.
//!
//! | file | declares for editors |
//! |---|---|
//! | `library` | what `kind!`, `part!` and `word!` ask for |
//! | `declared` | the fields of a declared template |

pub(crate) mod declared;
pub(crate) mod library;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};
use whatsapp_dsl_rules::declared::naming;
use whatsapp_dsl_rules::definition::Definition;
use whatsapp_dsl_rules::table::definition::{DEFINITION, EXAMPLES};
use whatsapp_dsl_rules::{Home, Part, Type};

use crate::ast::{self, Constant, Item, List, Reader, Roots, steps};
use crate::check::{kinds, names};
use crate::resolved::{Expression, Form, Message, Struct, Value};
use crate::{parse, together};

/// The word that rust-analyzer puts where the cursor is.
const CURSOR: &str = "raCompletionMarker";

/// What comes before the expansion of a message.
pub(crate) fn message(message: &Message, roots: &Roots) -> TokenStream {
    let Some(mut offers) = Offers::new(roots) else { return TokenStream::new() };
    if message.template.is_none() {
        offers.kind(Some(&message.content.name), true);
    }
    offers.structure(&message.content, &[]);
    offers.finish()
}

/// What comes before the expansion of a message whose kind is not known: perhaps it is just being typed.
pub(crate) fn unknown_message(name: Option<&Ident>, is_path: bool, roots: &Roots) -> TokenStream {
    let Some(mut offers) = Offers::new(roots) else { return TokenStream::new() };
    if is_path {
        let path = &roots.message;
        offers.tokens.extend(quote!(let _: #(#path)*;));
    } else {
        offers.kind(name, false);
    }
    offers.finish()
}

/// The item that comes before those that a definition in place declares.
pub(crate) fn definition(node: &Struct, examples: Option<&ast::Field>, roots: &Roots) -> TokenStream {
    let Some(mut offers) = Offers::new(roots) else { return TokenStream::new() };
    offers.structure(node, examples.map(|field| &field.name).as_slice());
    if let (Some(field), Some(row)) = (examples, DEFINITION.field(EXAMPLES)) {
        let name = match &field.value.form {
            ast::Form::Struct(examples) => Name::Typed(examples.name.clone()),
            ast::Form::Word(name) => Name::Typed(name.clone()),
            ast::Form::Expression(ast::Expression { tokens, .. }) | ast::Form::Constant(Constant { tokens, .. }) => lone(tokens),
            _ => Name::Nothing,
        };
        offers.name(name, &row.value);
        if let ast::Form::Struct(examples) = &field.value.form {
            offers.examples(examples, &node.name);
        }
    }
    let offers = offers.finish();
    quote!(const _: () = #offers;)
}

struct Offers<'a> {
    roots: &'a Roots,
    /// Whether it is within a loop or branch, whose variables are not in scope where this is written.
    is_within: bool,
    tokens: TokenStream,
}

/// What is in the place of a name.
enum Name {
    /// Nothing that could become one.
    Nothing,
    /// A name that is known; what shows it comes behind.
    Known(Ident),
    /// A name, or the beginning of one.
    Typed(Ident),
    /// A variable, or the beginning of a name in small letters.
    Variable(Ident),
}

impl<'a> Offers<'a> {
    /// Nothing yet; for the compiler, nothing at all.
    fn new(roots: &'a Roots) -> Option<Self> {
        (roots.reader == Reader::Editor).then(|| Self { roots, is_within: false, tokens: TokenStream::new() })
    }

    fn finish(self) -> TokenStream {
        let tokens = self.tokens;
        quote!({ #tokens })
    }

    /// Where the name of the message is: that of a kind, or of a template that is in scope.
    fn kind(&mut self, name: Option<&Ident>, is_known: bool) {
        let (krate, module) = (&self.roots.krate, self.roots.module());
        let name = match name {
            Some(name) if is_known => unplaced(&name.to_string()),
            Some(name) => name.clone(),
            None => unplaced(longest(&kinds(self.roots.api))),
        };
        // The types of the module, as a path finds them: neither its functions, nor what is in scope everywhere.
        self.tokens.extend(quote! {
            mod offered {
                pub(super) use super::*;
                pub use #krate::private::#module kinds::*;
            }
            let _: offered::#name;
        });
    }

    /// A record literal with the fields that were typed, and the same for each part within it.
    fn structure(&mut self, node: &Struct, besides: &[&Ident]) {
        let mut known: Vec<_> = node.fields.iter().map(|field| &field.name).collect();
        known.extend(besides);
        let half_typed: Vec<_> = node.stray.iter().map(|field| &field.name).collect();
        self.literal(&self.record(node), &known, &half_typed);
        node.fields.iter().for_each(|field| self.value(&field.value));
    }

    /// The examples of a definition, whose fields depend on what the type takes.
    fn examples(&mut self, node: &ast::Struct, of: &Ident) {
        let (krate, of) = (&self.roots.krate, unplaced(&of.to_string()));
        let record = quote!(#krate::private::Examples::<#of>);
        self.tokens.extend(as_typed(&node.fields, &record, krate));
    }

    fn literal(&mut self, record: &TokenStream, known: &[&Ident], half_typed: &[&Ident]) {
        self.tokens.extend(literal(&self.roots.krate, record, known, half_typed));
    }

    /// The struct whose fields are those of a part, its name where it was typed.
    fn record(&self, node: &Struct) -> TokenStream {
        let Roots { krate, message, .. } = self.roots;
        match node.part.home {
            Home::Declared => quote!(#krate::private::Fields::<#(#message)*>),
            Home::DeclaredCard => quote!(#krate::private::Fields::<#krate::private::CardOf::<#(#message)*>>),
            _ => {
                let module = self.module_of(node.part);
                // A definition is not called by the name that its type will have.
                let span = if std::ptr::eq(node.part, &raw const DEFINITION) { Span::call_site() } else { node.name.span() };
                let name = Ident::new(node.part.name, span);
                quote!(#module::#name)
            }
        }
    }

    fn value(&mut self, node: &Value) {
        match &node.form {
            Form::List(rules, list) => self.entries(list, &rules.item),
            Form::Branch(branch) => self.within(|offers| branch.arms.iter().for_each(|arm| offers.value(&arm.leaf))),
            _ => {
                self.name(name(node), node.wanted);
                self.inner(node);
            }
        }
    }

    /// Where another entry may be, then the entries.
    fn entries(&mut self, list: &List<Value>, item: &'static Type) {
        let is_open = |name: &Name| matches!(name, Name::Typed(_) | Name::Variable(_));
        let mut names = list.0.iter().filter_map(|entry| if let Item::Value(value) = entry { Some(name(value)) } else { None });
        self.name(names.find(is_open).unwrap_or(Name::Nothing), item);
        for entry in &list.0 {
            match entry {
                Item::Value(value) if matches!(value.form, Form::Branch(_)) => self.value(value),
                Item::Value(value) => self.inner(value),
                Item::Loop { body, .. } => self.within(|offers| offers.entries(body, item)),
                Item::Spread(..) | Item::Statement(_) => {}
            }
        }
    }

    fn within(&mut self, offer: impl FnOnce(&mut Self)) {
        let is_within = std::mem::replace(&mut self.is_within, true);
        offer(self);
        self.is_within = is_within;
    }

    fn inner(&mut self, node: &Value) {
        if let Form::Struct(inner) = &node.form {
            // The record of a declared template's card does not name it.
            if inner.part.home == Home::DeclaredCard {
                let module = self.module_of(inner.part);
                self.tokens.extend(at(&module, &inner.name, false));
            }
            self.structure(inner, &[]);
        }
    }

    /// Where the name of a part or a word may be typed.
    fn name(&mut self, name: Name, wanted: &'static Type) {
        let (module, is_word) = match wanted {
            Type::Part(part) => (self.module_of(part), false),
            Type::Choice(_) => (quote!(offered), false),
            Type::Word(words) => (self.module(words.home, &library::module_of(words.name)), true),
            _ => return,
        };
        let name = match name {
            // The names are offered beside whatever else is in scope.
            Name::Variable(name) if !self.is_within => quote!({ use #module::*; let _ = #name; }),
            Name::Typed(name) => at(&module, &name, is_word),
            // A word of a definition is nowhere else in the expansion.
            Name::Known(name) if is_of_definition(wanted) => at(&module, &name, is_word),
            Name::Known(name) => at(&module, &unplaced(&name.to_string()), is_word),
            Name::Variable(_) | Name::Nothing => at(&module, &unplaced(longest(&names(wanted))), is_word),
        };
        self.tokens.extend(match wanted {
            Type::Choice(choice) => {
                let uses = together::tokens(choice.parts, &|part| {
                    let (module, name) = (self.module_of(part), unplaced(part.name));
                    quote!(pub use #module::#name;)
                });
                quote!({ mod offered { #uses } #name })
            }
            _ => name,
        });
    }

    /// The module with what editors are told of a part: the struct whose fields are the part's.
    fn module_of(&self, part: &'static Part) -> TokenStream {
        match part.home {
            Home::DeclaredCard => self.module(Home::Part("private"), "card"),
            home => self.module(home, &library::module_of_part(part)),
        }
    }

    /// `$crate::module::name`.
    fn module(&self, home: Home, name: &str) -> TokenStream {
        let krate = &self.roots.krate;
        let of_api = if home == Home::Kind { self.roots.module() } else { TokenStream::new() };
        let (steps, name) = (steps(home.module()), unplaced(name));
        quote!(#krate::#of_api #steps #name)
    }
}

/// A record literal. The cursor's own word is the only one without a comma behind it, as before it is typed. Names that the record does
/// not have are in it only because they may become one that it has: where they are, the macro has an error.
fn literal(krate: &TokenTree, record: &TokenStream, known: &[&Ident], half_typed: &[&Ident]) -> TokenStream {
    let (mut names, mut cursor) = (together::tokens(known, &|name| quote!(#name: #krate::private::rest(),)), None);
    for name in half_typed.iter().filter(|name| !parse::is_keyword(name)) {
        if **name == CURSOR {
            cursor = Some(name);
        } else {
            names.extend(quote!(#[cfg(any())] #name,));
        }
    }
    quote!(let _ = #record { ..#krate::private::rest(), #names #cursor };)
}

/// The record literal of a struct whose fields are not looked into.
fn as_typed(fields: &[ast::Field], record: &TokenStream, krate: &TokenTree) -> TokenStream {
    let (mut known, mut half_typed) = (Vec::new(), Vec::new());
    for field in fields {
        if field.is_short { &mut half_typed } else { &mut known }.push(&field.name);
    }
    literal(krate, record, &known, &half_typed)
}

/// The item that comes before those of a file, for own names of its templates: of one that has these definitions.
pub(crate) fn own_names(node: &ast::Struct, definitions: &[&Definition], krate: &TokenTree) -> TokenStream {
    let mut of_template = vec![("name", "The name of the template at Meta.".to_owned())];
    let of = |name| (name, format!("A name of your own for the field `{name}`; for the variables of a body, a list of names."));
    of_template.extend(naming::default_names(definitions, false).into_iter().map(of));
    let of_cards: Vec<_> = naming::default_names(definitions, true).into_iter().map(of).collect();
    let mut tokens = own_literal(node, &of_template, krate);
    for field in &node.fields {
        if let ast::Form::Struct(card) = &field.value.form {
            tokens.extend(own_literal(card, &of_cards, krate));
        }
    }
    quote!(const _: () = { #tokens };)
}

fn own_literal(node: &ast::Struct, names: &[(&str, String)], krate: &TokenTree) -> TokenStream {
    let fields = together::tokens(names, &|(name, docs)| {
        let name = unplaced(name);
        quote!(#[doc = #docs] pub #name: (),)
    });
    let literal = as_typed(&node.fields, &quote!(Names), krate);
    quote!({ struct Names { #fields } #literal })
}

/// What is in the place of a name.
fn name(node: &Value) -> Name {
    match &node.form {
        Form::Unknown(inner) => Name::Typed(inner.name.clone()),
        Form::Struct(inner) => Name::Known(inner.name.clone()),
        Form::Word(name, _) => Name::Known(name.clone()),
        Form::Expression(Expression { tokens, .. }) | Form::Constant(Constant { tokens, .. }) => lone(tokens),
        _ => Name::Nothing,
    }
}

/// The name that the tokens are, if they are nothing else.
fn lone(tokens: &TokenStream) -> Name {
    let mut tokens = tokens.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(name)), None) if name == CURSOR || is_capital(&name) => Name::Typed(name),
        (Some(TokenTree::Ident(name)), None) if !parse::is_keyword(&name) && !parse::is_screaming(&name.to_string()) => {
            Name::Variable(name)
        }
        _ => Name::Nothing,
    }
}

/// Whether it is the first letter of a part's or word's name, more likely than a constant.
fn is_capital(name: &Ident) -> bool {
    matches!(name.to_string().as_bytes(), [letter] if letter.is_ascii_uppercase())
}

fn is_of_definition(wanted: &Type) -> bool {
    matches!(wanted, Type::Word(words) if words.home == Home::Definition)
}

/// A statement with a path to the name: a word is a value, and the name of a part that of a type.
fn at(module: &TokenStream, name: &Ident, is_word: bool) -> TokenStream {
    if is_word { quote!(let _ = #module::#name;) } else { quote!(let _: #module::#name;) }
}

/// A name that is nowhere in the file, so that nothing is shown of it.
fn unplaced(name: &str) -> Ident {
    format_ident!("{name}")
}

/// The longest name, in whose place there is room for any other.
fn longest(names: &[&'static str]) -> &'static str {
    let mut longest = "";
    for name in names {
        longest = if name.len() < longest.len() { longest } else { name };
    }
    if longest.is_empty() { "Text" } else { longest }
}
