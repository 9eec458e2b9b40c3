//! What is read from.

use std::fmt;
use std::sync::Arc;

use crate::view::Json;

/// A JSON value of any library, as a reference to it. `Display` gives it as JSON.
pub trait Tree: Copy + fmt::Display {
    /// The text, if it is one.
    fn text(&self) -> Option<&str>;
    /// `true` or `false`, if it is one of them.
    fn flag(&self) -> Option<bool>;
    /// The number, if it is a whole one.
    fn integer(&self) -> Option<i64>;
    /// The number, if it is one.
    fn decimal(&self) -> Option<f64>;
    /// How many elements there are, if it is an array.
    fn elements(&self) -> Option<usize>;
    /// The element of this index.
    fn element(&self, index: usize) -> Option<Self>;
    /// Whether it is `null`.
    fn is_null(&self) -> bool;
    /// How many members hold anything but `null`, if it is an object.
    fn members(&self) -> Option<usize>;
    /// The member of this name, unless it is `null`: clients write that for what they leave out.
    fn member(&self, name: &str) -> Option<Self>;
    /// Looks at each member, those that are `null` included.
    fn each_member(&self, look: &mut dyn FnMut(&str, Self));
    /// The value as a document of its own.
    fn document(&self) -> Arc<dyn Json + Send + Sync>;
    /// The document that the text holds, if it holds an object.
    fn embedded(&self) -> Option<Arc<dyn Json + Send + Sync>>;
}
