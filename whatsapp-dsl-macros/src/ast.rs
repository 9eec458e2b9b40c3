//! What was typed, each node with its place.

use std::cell::Cell;

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use whatsapp_dsl_rules as rules;
use whatsapp_dsl_rules::declared::Declared;

/// From the first token of something to its last.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub start: Span,
    pub end: Span,
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Self { start: span, end: span }
    }
}

/// A whole macro call.
pub(crate) struct Call {
    /// `$crate`.
    pub krate: TokenTree,
    /// The message, if one could be read.
    pub message: Option<Struct>,
    /// The path that names the message, its last name included.
    pub path: TokenStream,
    /// Whether the message's name is a path, which names a template.
    pub is_path: bool,
    /// The template, where its definition has been handed over.
    pub template: Option<&'static Declared>,
    /// Whether the fields have been begun.
    pub has_fields: bool,
}

/// `Name { field: value, … }`.
pub(crate) struct Struct {
    pub name: Ident,
    pub fields: Vec<Field>,
    /// The row of the table, once the name is resolved.
    pub part: Option<&'static rules::Part>,
    /// Fields that misspelt names probably mean: they are not missing.
    pub meant: Vec<&'static str>,
    /// Whether something stands among the fields that nobody can explain, and that may be any of those that are missing.
    pub is_unclear: bool,
}

impl Struct {
    pub(crate) fn new(name: Ident) -> Self {
        Self { name, fields: Vec::new(), part: None, meant: Vec::new(), is_unclear: false }
    }
}

/// `name: value`.
pub(crate) struct Field {
    pub name: Ident,
    pub value: Value,
    /// Whether the name stands for a variable, too: `name` for `name: name`.
    pub is_short: bool,
    /// The row of the table, once the name is resolved.
    pub row: Option<&'static rules::Field>,
}

/// A value as it was typed.
pub(crate) struct Value {
    pub place: Place,
    pub form: Form,
}

/// What a value looks like.
pub(crate) enum Form {
    /// Nothing, or something that was reported already.
    Refused,
    /// A struct or word whose name is not known in its place, which was reported.
    Unknown(Box<Struct>),
    /// An expression that stops in the middle.
    Unfinished(TokenStream),
    /// A string, number or bool.
    Literal(Known),
    /// `None`.
    Absent,
    /// A lone name in `UpperCamelCase`.
    Word(Ident),
    /// A path in `SCREAMING_CASE`.
    Constant(TokenStream),
    /// `const { … }`.
    ConstBlock(TokenStream),
    /// `json!({ … })`.
    Json(JsonObject),
    /// `Name { … }`.
    Struct(Box<Struct>),
    /// `[ … ]`.
    List(List),
    /// `if`, `if let` or `match`.
    Branch(Box<Branch>),
    /// `truncate(…)` or `fold(…)`.
    Policy(Policy),
    /// JSON pasted as it is: `{ text: … }`.
    Object,
    /// Any other expression.
    Expression(Expression),
}

/// An expression that is none of what the DSL reads.
pub(crate) struct Expression {
    pub tokens: TokenStream,
    /// Whether it ends with a name behind a point or `::`, which somebody may be just typing.
    pub ends_in_name: bool,
    /// How it leaves the function or never comes back, so that it has no value.
    pub diverges: Option<Divergence>,
    pub trust: Trust,
}

impl Expression {
    pub(crate) fn new(tokens: TokenStream) -> Self {
        Self { tokens, ends_in_name: false, diverges: None, trust: Trust::Unknown }
    }
}

/// How an expression has no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Divergence {
    /// `return`, `break` or `continue`, which the language knows.
    Leaves,
    /// A macro that is called like one that panics.
    Panics,
}

/// What `message!` makes of an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trust {
    /// Nothing is known of it.
    Unknown,
    /// Its type proves it, and that it is there.
    Proved,
    /// Only the run time knows it, which was reported.
    Refused,
}

/// A literal, read.
pub(crate) struct Known {
    pub value: Scalar,
    /// The token as typed, for what is emitted.
    pub literal: Option<Literal>,
}

/// The value of a literal.
pub(crate) enum Scalar {
    Text(String),
    Flag(bool),
    Integer(i64),
    Decimal(f64),
    /// A number that does not fit, a character, bytes.
    Other,
}

/// A JSON object whose tokens are seen.
#[derive(Debug)]
pub(crate) struct JsonObject {
    pub tokens: TokenStream,
    /// How many members it has, if it is an object; one stands for any number.
    pub members: Option<usize>,
}

/// A list and its entries.
pub(crate) struct List {
    pub entries: Vec<Entry>,
}

/// An entry of a list.
pub(crate) enum Entry {
    /// A part, or a value in the place of one.
    Value(Value),
    /// `for … in … { … }`.
    Loop(Loop),
    /// `..iterator`.
    Spread(Place, TokenStream),
}

/// `for pattern in iterator { entries }`.
pub(crate) struct Loop {
    pub place: Place,
    /// `for pattern in iterator`.
    pub head: TokenStream,
    pub body: List,
}

/// `if` or `match` in the place of a value.
pub(crate) struct Branch {
    /// What stands in front of each leaf, and the leaf.
    pub arms: Vec<Arm>,
    /// `match …` in front of the arms; none for an `if`.
    pub scrutinee: Option<TokenStream>,
    /// What is left out where an `if` has no `else`.
    pub otherwise: Option<Value>,
}

/// `if condition { leaf }`, `else { leaf }` or `pattern => leaf`.
pub(crate) struct Arm {
    pub head: TokenStream,
    pub leaf: Value,
}

/// `truncate(value, "fallback")`.
pub(crate) struct Policy {
    pub name: Ident,
    pub value: TokenStream,
    /// The text that stands in where nothing is left.
    pub fallback: Option<(Literal, String)>,
    /// The most characters, where the text around it decides.
    pub share: Cell<Option<usize>>,
}

impl Value {
    pub(crate) fn refused(place: impl Into<Place>) -> Self {
        Self { place: place.into(), form: Form::Refused }
    }
}
