//! What the names mean: each struct with its row, each value in a form that its place takes.

use proc_macro2::{Ident, TokenStream};
use whatsapp_dsl_rules as rules;
use whatsapp_dsl_rules::declared::Declared;
use whatsapp_dsl_rules::schema::Api;
use whatsapp_dsl_rules::{Kind, Part, Type};

use crate::ast::{self, Branch, Constant, Divergence, Extent, JsonObject, List, LiteralValue, Policy, Promise};

pub(crate) struct Message {
    pub api: &'static Api,
    pub kind: &'static Kind,
    /// The template, where the message is one whose definition is known.
    pub template: Option<&'static Declared>,
    pub promise: Promise,
    pub content: Struct,
}

pub(crate) struct Struct {
    pub name: Ident,
    pub part: &'static Part,
    pub fields: Vec<Field>,
    /// Fields that the part does not have, or that are set already, which was reported.
    pub stray: Vec<ast::Field>,
    /// Fields that misspelt names probably mean: they are not missing.
    pub meant: Vec<&'static str>,
    /// Whether any of the fields that are missing may be what could not be explained.
    pub is_unclear: bool,
}

/// `name: value`, with the row of the field.
pub(crate) struct Field {
    pub name: Ident,
    /// The part that has the field: the struct's own, or the envelope.
    pub owner: &'static Part,
    pub row: &'static rules::Field,
    pub value: Value,
}

pub(crate) struct Value {
    pub extent: Extent,
    pub wanted: &'static Type,
    pub form: Form,
}

pub(crate) enum Form {
    /// Nothing that can be used, which was reported.
    Refused,
    /// A struct or word whose name is not known in its place, which was reported.
    Unknown(Box<ast::Struct>),
    Unfinished(TokenStream, bool),
    Absent,
    Literal(LiteralValue),
    /// A word of a fixed set, as typed and as Meta writes it.
    Word(Ident, &'static str),
    Json(JsonObject),
    Struct(Box<Struct>),
    List(&'static rules::List, List<Value>),
    Branch(Box<Branch<Value>>),
    Policy(Policy),
    /// A constant that the compiler can check.
    Constant(Constant),
    /// An expression that has no value.
    Diverging(Divergence, TokenStream),
    Expression(Expression),
}

/// An expression that only the run time knows.
pub(crate) struct Expression {
    pub tokens: TokenStream,
    pub ends_in_name: bool,
    /// The type that proves it to `message!`, where there is one.
    pub proof: Option<Proof>,
    /// Whether it is refused with what is around it, so that nothing more is said of it.
    pub is_refused: bool,
}

/// What is known to keep the rules by its type.
pub(crate) enum Proof {
    /// A value of this type, or an `Option` of it.
    Type { name: &'static str, may_be_none: bool },
    /// An integer, or an `Option` of one.
    Digits { may_be_none: bool },
    /// An integer or a `ReplyId`, or an `Option` of one; written as the variant of an enum, it is no integer.
    OwnId { may_be_none: bool, is_variant: bool },
}

impl Proof {
    pub(crate) fn may_be_none(&self) -> bool {
        let (Self::Type { may_be_none, .. } | Self::Digits { may_be_none } | Self::OwnId { may_be_none, .. }) = self;
        *may_be_none
    }
}

impl Struct {
    pub(crate) fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.row.name == name)
    }
}
