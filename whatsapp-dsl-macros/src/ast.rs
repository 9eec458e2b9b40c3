//! What was typed, each node with its extent.

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::quote;
use whatsapp_dsl_rules::schema::Api;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Promise {
    /// `message!`: every rule is known to hold.
    Proved,
    /// `try_message!`: what is not known yet is checked when the line runs.
    Checked,
}

/// Who reads an expansion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    Compiler,
    /// What writes documentation, which shows a struct and not what it is made of.
    Rustdoc,
    /// An editor, which is told what may be typed, too.
    Editor,
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

/// What the paths of the expansion start from, and who reads it.
pub(crate) struct Roots {
    /// `$crate`.
    pub krate: TokenTree,
    pub api: &'static Api,
    /// The path that names the message, its last name included: the type, where it is a template.
    pub message: Vec<TokenTree>,
    pub reader: Reader,
}

impl Roots {
    /// `module::`, where the runtime has the API's own types and what their expansions need; nothing for the crate root.
    pub(crate) fn module(&self) -> TokenStream {
        steps(self.api.module)
    }
}

/// `module::` for each module of a path, each name the expansion's own.
pub(crate) fn steps(path: &str) -> TokenStream {
    let mut tokens = TokenStream::new();
    for step in path.split("::").filter(|step| !step.is_empty()) {
        let step = Ident::new(step, Span::call_site());
        tokens.extend(quote!(#step::));
    }
    tokens
}

/// `Name { field: value, … }`.
pub(crate) struct Struct {
    pub name: Ident,
    /// The braces as typed, where they may be those of a variant of the user's.
    pub braces: Option<TokenTree>,
    pub fields: Vec<Field>,
    /// Whether there is something among the fields that could not be read, and that may be any of those that are missing.
    pub is_unclear: bool,
}

impl Struct {
    pub(crate) fn new(name: Ident) -> Self {
        Self { name, braces: None, fields: Vec::new(), is_unclear: false }
    }
}

/// `name: value`.
pub(crate) struct Field {
    pub name: Ident,
    pub value: Value,
    /// Whether the name is that of a variable, too: `name` for `name: name`.
    pub is_short: bool,
    /// Whether it is a name alone behind a value, with no comma between them, which was reported.
    pub is_joined: bool,
    /// Whether the name is between quotation marks, as JSON has it.
    pub is_quoted: bool,
}

pub(crate) struct Value {
    pub extent: Extent,
    pub form: Form,
}

pub(crate) enum Form {
    /// Nothing, or something that was reported already.
    Refused,
    /// An expression that stops in the middle, and whether that was reported.
    Unfinished(TokenStream, bool),
    /// A string, number or bool; else what was typed: a number that does not fit, a character, bytes.
    Literal(Result<LiteralValue, Literal>),
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

/// A constant, by its look.
pub(crate) struct Constant {
    /// Without the `&` of a reference and the `const` of a block.
    pub tokens: TokenStream,
    pub look: Look,
    /// Whether it may name a type that no item can see, such as `Self` or a parameter: then it is checked where it is.
    pub is_inline: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    /// A path in `SCREAMING_CASE`, or what is computed of one.
    Path,
    /// An entry of one, as in `NAMES[0]`.
    Entry,
    /// What is computed of numbers alone, as in `60 * 24`.
    Numbers,
    /// `const { … }`.
    Block,
    /// A macro of the standard library whose value is a literal.
    Call,
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

/// `json!({ … })`.
#[derive(Debug)]
pub(crate) struct JsonObject {
    /// `json`.
    pub name: Ident,
    /// What is between the parentheses.
    pub tokens: TokenStream,
    /// The members that it has, if it is an object.
    pub members: Option<Vec<Member>>,
    /// Whether it is made of literals and constants that an item can see.
    pub is_constant: bool,
    /// Whether the types of its values must prove that they are no deeper than a list of scalars, as in `message!`.
    pub is_proved: bool,
}

/// A member of `json!({ … })`.
#[derive(Debug)]
pub(crate) struct Member {
    /// Its name, unless that is no literal.
    pub name: Option<String>,
    pub value: MemberValue,
}

#[derive(Debug)]
pub(crate) enum MemberValue {
    Null,
    Text(String),
    /// Another literal, an object or an array.
    Other,
    /// A value of the program.
    Unknown,
}

/// The entries of a list, whose values are `V`.
pub(crate) struct List<V>(pub Vec<Item<V>>);

pub(crate) enum Item<V> {
    Value(V),
    /// A `let` or another statement between the entries of a loop.
    Statement(TokenStream),
    /// `for pattern in iterator { entries }`, `while` or `loop`, whose head goes up to the braces.
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
    /// What the block does before its value.
    pub statements: TokenStream,
    pub leaf: V,
}

/// `truncate(value, "fallback")`, in an optional field also `truncate(value)`.
pub(crate) struct Policy {
    pub name: Ident,
    pub value: TokenStream,
    pub fallback: Option<Fallback>,
}

/// The text that is used where nothing is left of the value.
pub(crate) struct Fallback {
    pub literal: Literal,
    pub text: String,
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
