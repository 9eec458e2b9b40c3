//! The layout of a struct in Meta's JSON: its members, in their order.

use crate::schema::{Type, Words};
use crate::text::When;

/// One member of Meta's JSON, or one element of an array.
pub enum Wire {
    /// A member whose word says what the object is.
    Tag(&'static str, &'static str),
    /// A member that always holds the same.
    Fixed(&'static str, Const),
    /// The same, where Meta's samples leave it out or write it in another way.
    Default(&'static str, Const),
    /// Members without a field, which a definition keeps as they came.
    Dropped(&'static [&'static str]),
    /// A member without a field, which is read as one of these and not kept.
    Ignored(&'static str, &'static [Type]),
    /// A member that holds the place of the struct in its list, from 0. The list is read in the order of these, which must be there and
    /// differ.
    Place(&'static str),
    /// A member that holds the field of the same name.
    Field(&'static str),
    /// The same, of a whole number that is read as a word, too: by its place in the set, from 1.
    Numbered(&'static str, &'static Words),
    /// A member, and the field that it holds.
    As(&'static str, &'static str),
    /// A member that is an object.
    Object(&'static str, &'static [Wire]),
    /// A member that is an object and stays, however empty.
    Always(&'static str, &'static [Wire]),
    /// A member that is an object and, where it is there, has all of its members.
    Whole(&'static str, &'static [Wire]),
    /// A member that is an object with a member of its own for each entry of a list.
    Map {
        /// The member.
        member: &'static str,
        /// The field that is the list.
        field: &'static str,
        /// The field of an entry that is the name of its member.
        key: &'static str,
        /// The field of an entry that the member holds.
        value: &'static str,
    },
    /// A member that is called what one field says, and holds another, which is a document.
    Named {
        /// The field that is its name.
        name: &'static str,
        /// The field that it holds.
        value: &'static str,
    },
    /// A member that is an array of the elements given.
    Array(&'static str, &'static [Wire]),
    /// A member that is an array of the elements given and stays, however empty.
    AlwaysArray(&'static str, &'static [Wire]),
    /// An element: an object that has, beside its words, the objects and arrays given, and its field where that is the only one.
    Item(&'static [Wire]),
    /// An element: the value of a field.
    Element(&'static str),
    /// Elements: the entries of a field that is a list, behind all other elements. Where they are documents, so are those that are nothing else
    /// in what is read, unless that is refused.
    Each(&'static str),
    /// Members that depend on the fields that are there, or on the word in one beside them: those of the first case that is so. A case holds no case.
    Case(&'static [Case]),
    /// In the layout of an envelope, the members of the message's kind.
    Content,
}

/// What a member always holds.
#[derive(Clone, Copy)]
pub enum Const {
    /// A word.
    Word(&'static str),
    /// A whole number.
    Number(i64),
    /// `true` or `false`.
    Flag(bool),
}

/// One of several layouts.
pub struct Case {
    /// When it is so; with no fields given where nothing else is.
    pub when: When,
    /// The members.
    pub wire: &'static [Wire],
}
