//! What was typed, each node with its extent.

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Promise {
    /// `message!`: every rule is known to hold.
    Proved,
    /// `try_message!`: what is not known yet is checked when the line runs.
    Checked,
}

/// From the first token of something to its last.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Extent {
    pub start: Span,
    pub end: Span,
}

impl From<Span> for Extent {
    fn from(span: Span) -> Self {
        Self { start: span, end: span }
    }
}

pub(crate) struct Call {
    pub roots: Roots,
    /// The message, if one could be read.
    pub message: Option<Struct>,
    /// Whether the message's name is a path, which names a template.
    pub is_path: bool,
    /// Whether the fields have been begun.
    pub has_fields: bool,
}

/// What the paths of the expansion start from.
pub(crate) struct Roots {
    /// `$crate`.
    pub krate: TokenTree,
    /// The path that names the message, its last name included: the type, where it is a template.
    pub message: TokenStream,
}

/// `Name { field: value, … }`.
pub(crate) struct Struct {
    pub name: Ident,
    pub fields: Vec<Field>,
    /// Whether there is something among the fields that could not be read, and that may be any of those that are missing.
    pub is_unclear: bool,
}

impl Struct {
    pub(crate) fn new(name: Ident) -> Self {
        Self { name, fields: Vec::new(), is_unclear: false }
    }
}

/// `name: value`.
pub(crate) struct Field {
    pub name: Ident,
    pub value: Value,
    /// Whether the name is that of a variable, too: `name` for `name: name`.
    pub is_short: bool,
}

pub(crate) struct Value {
    pub extent: Extent,
    pub form: Form,
}

pub(crate) enum Form {
    /// Nothing, or something that was reported already.
    Refused,
    /// An expression that stops in the middle.
    Unfinished(TokenStream),
    /// A string, number or bool; nothing for a number that does not fit, a character, bytes.
    Literal(Option<LiteralValue>),
    /// `None`.
    Absent,
    /// A lone name in `UpperCamelCase`.
    Word(Ident),
    Constant(Constant),
    /// `json!({ … })`.
    Json(JsonObject),
    /// `Name { … }`.
    Struct(Box<Struct>),
    /// `[ … ]`.
    List(List<Value>),
    /// `if`, `if let` or `match`.
    Branch(Box<Branch<Value>>),
    /// `truncate(…)` or `fold(…)`.
    Policy(Policy),
    /// JSON pasted as it is: `{ text: … }`.
    Object,
    /// Any other expression.
    Expression(Expression),
}

/// A path in `SCREAMING_CASE`, or `const { … }` without its `const`.
pub(crate) struct Constant {
    pub tokens: TokenStream,
    pub is_block: bool,
}

/// An expression that the DSL does not look into.
pub(crate) struct Expression {
    pub tokens: TokenStream,
    /// Whether it ends with a name behind a point or `::`, which may be just being typed.
    pub ends_in_name: bool,
    /// How it leaves the function or never comes back, so that it has no value.
    pub diverges: Option<Divergence>,
}

impl Expression {
    pub(crate) fn new(tokens: TokenStream) -> Self {
        Self { tokens, ends_in_name: false, diverges: None }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Divergence {
    /// `return`, `break` or `continue`, which the language knows.
    Leaves,
    /// A macro that is called like one that panics.
    Panics,
}

pub(crate) struct LiteralValue {
    pub scalar: Scalar,
    pub token: Option<Literal>,
}

pub(crate) enum Scalar {
    Text(String),
    Flag(bool),
    Integer(i64),
    Decimal(f64),
}

#[derive(Debug)]
pub(crate) struct JsonObject {
    pub tokens: TokenStream,
    /// How many members it has, if it is an object; one means any number.
    pub members: Option<usize>,
}

/// The entries of a list, whose values are `V`.
pub(crate) struct List<V>(pub Vec<Item<V>>);

pub(crate) enum Item<V> {
    Value(V),
    /// `for pattern in iterator { entries }`, whose head goes up to the braces.
    Loop {
        extent: Extent,
        head: TokenStream,
        body: List<V>,
    },
    /// `..iterator`.
    Spread(Extent, TokenStream),
}

/// `if` or `match` in the place of a value, whose leaves are `V`.
pub(crate) struct Branch<V> {
    pub arms: Vec<Arm<V>>,
    /// `match …` in front of the arms; nothing for an `if`.
    pub scrutinee: Option<TokenStream>,
    /// What is left out where an `if` has no `else`.
    pub otherwise: Option<V>,
}

/// `if condition { leaf }`, `else { leaf }` or `pattern => leaf`.
pub(crate) struct Arm<V> {
    pub head: TokenStream,
    pub leaf: V,
}

/// `truncate(value, "fallback")`.
pub(crate) struct Policy {
    pub name: Ident,
    pub value: TokenStream,
    /// The text that is used where nothing is left of the value.
    pub fallback: Literal,
    pub fallback_text: String,
}

impl Policy {
    /// Where its value is.
    pub(crate) fn extent(&self) -> Extent {
        let mut extent = Extent::from(self.name.span());
        for (index, token) in self.value.clone().into_iter().enumerate() {
            if index == 0 {
                extent.start = token.span();
            }
            extent.end = token.span();
        }
        extent
    }
}

impl Value {
    pub(crate) fn refused(extent: impl Into<Extent>) -> Self {
        Self { extent: extent.into(), form: Form::Refused }
    }
}
